"""The page about what a run on a cluster costs, and its figure, from the measured record.

    python docs/cluster.py --write     renew docs/cluster.md and docs/cluster.svg
    python docs/cluster.py --check     exit with 1 if they are not what the record says

`make bench-cluster` measures, then writes.  Every number of the page is the record's.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from adamnx_theory.bench.cluster import check, model, plans
from adamnx_theory.bench.cluster.measure import FILE
from adamnx_theory.simulation.plan import LARGEST_CHUNK

DOCS = Path(__file__).parent
RECORD = DOCS.parent / "benchmarks" / "results" / FILE
PAGE, PICTURE = DOCS / "cluster.md", DOCS / "cluster.svg"
CORES, GPUS = (2, 64, 1000, 10_000), (1, 8, 64, 1000)
TOTALS = ((12, 1e12), (15, 1e15))


def read() -> dict[str, Any]:
    return json.loads(RECORD.read_text(encoding="utf-8"))


def duration(seconds: float) -> str:
    for unit, size in (("d", 86400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds:.2g} s" if seconds < 9.95 else f"{seconds:.0f} s"


def size(n_bytes: float) -> str:
    for unit, factor in (("TB", 1e12), ("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if n_bytes >= 0.9995 * factor:
            return f"{n_bytes / factor:.3g} {unit}"
    return f"{n_bytes:.0f} B"


def number(n: float) -> str:
    return f"{n:,.0f}".replace(",", " ")


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    lines = [f"| {' | '.join(head)} |", "|" + "|".join("---" for _ in head) + "|"]
    lines += [f"| {' | '.join(unbroken(cell) for cell in row)} |" for row in rows]
    return [*lines, ""]


def unbroken(cell: str) -> str:
    """What starts with a number stays on one line."""
    return cell.replace(" ", "\u00a0") if cell[:1].isdigit() else cell


def page(record: dict[str, Any]) -> str:
    parts: tuple[Callable[[dict[str, Any]], list[str]], ...] = (
        opening, formula, measured, needs, limits, checked,
    )  # fmt: skip
    return "\n".join(line for part in parts for line in part(record)).rstrip() + "\n"


def opening(record: dict[str, Any]) -> list[str]:
    machine, others = record["machine"], disturbance(record)
    busy = f"busy: other programs used {others:.1f} of its cores" if others > 0.2 else "idle"
    most = max(group["workers"] for group in record["groups"])
    return [
        "# What a run on a cluster costs", "",
        "A model of time and bytes, its constants measured on one machine, what it says about"
        " 10^12 and 10^15 trajectory-steps, and how it does against runs in which up to"
        f" {number(most)} Dask workers only sleep.", "",
        f"Measured on: {machine['cpu']}, {machine['cores']} cores, {machine['system']}, Python"
        f" {machine['python']}; client, scheduler and workers all on it. It was {busy}."
        " `make bench-cluster` measures again and renews this page.", "",
    ]  # fmt: skip


def disturbance(record: dict[str, Any]) -> float:
    return median(row["others"] for group in record["groups"] for row in group["rows"])


def formula(_: dict[str, Any]) -> list[str]:
    text = (model.__doc__ or "").strip().split("\n\n")
    return ["## The model", "", *("```\n" + p + "\n```\n" if p[0] == " " else p + "\n"
                                  for p in text[1:])]  # fmt: skip


def measured(record: dict[str, Any]) -> list[str]:
    costs = model.Costs.from_dict(record["constants"])

    def line(one: model.Line) -> str:
        return f"{1e3 * one.base:.2f} ms + {1e6 * one.slope:.2f} us W"

    chunk = record["chunk"]
    rows = [
        ("c, the client, per chunk", line(costs.client)),
        ("q, the scheduler, per chunk", line(costs.scheduler)),
        ("w, a worker's process, per chunk, without computing", line(costs.worker)),
        ("r, round trip", f"{1e3 * costs.round_trip:.1f} ms"),
        ("o, pause between two chunks", f"{1e3 * costs.pause:.1f} ms"),
        ("start of a run, beyond a round trip", line(costs.start)),
        ("k, chunks under way per worker", str(record["window"])),
        (f"one core, a chunk of {number(chunk['trajectories'])} trajectories of"
         f" {chunk['steps']} steps", f"{chunk['seconds']:.2f} s"),
        ("trajectory-steps per second of a core", f"{plans.rate(record, plans.CPU):.2e}"),
    ]  # fmt: skip
    sent = [(name, f"{n:.0f}") for name, n in record["bytes"].items() if name != "kept"]
    kept = record["bytes"]["kept"]
    once = [
        [number(g["workers"]), *(duration(g[k]) for k in ("joining", "asking", "warming"))]
        for g in record["groups"]
    ]  # fmt: skip
    return [
        "## The constants", "",
        "c, q and w are processor time, of runs with chunks that take no time, so that Dask sends"
        " many messages together as it does where it is the limit.", "",
        *table(("constant", "value"), rows),
        "Bytes per chunk, as Dask's streams count them; the result is the message that carries"
        " it, and goes first to the scheduler and then to the client:", "",
        *table(("from, to", "bytes"), sent),
        f"Together {number(plans.bytes_per_chunk(record))} bytes of traffic per chunk. The store"
        f" keeps {number(kept)} bytes, in a file of its own. What a chunk computes does not"
        " change these numbers, only how many steps are looked at (four here).", "",
        "What happens once: the workers join, they are asked what they are, and each gets its"
        " first chunk. The sleeping workers are threads of one process; real ones join side by"
        " side, and each makes a connection of its own to fetch the job, which is not in the"
        " table.", "",
        *table(("workers", "joining", "asking", "first chunks"), once),
        *long_run(record),
    ]  # fmt: skip


def long_run(record: dict[str, Any]) -> list[str]:
    long = record["long"]
    rows = [[number(m["chunks"]), f"{m['client']:.0f} MiB", f"{m['scheduler']:.0f} MiB"]
            for m in long["memory"]]  # fmt: skip
    return [
        "Client and scheduler hold k W chunks at most, however many there are. The largest memory"
        f" of each, the whole processes, in one run on {number(long['workers'])} workers,"
        f" {duration(long['seconds'])} long, by the number of chunks that are done:", "",
        *table(("chunks", "client", "scheduler"), rows),
        *growth(long["memory"]),
    ]  # fmt: skip


def growth(memory: Sequence[dict[str, float]]) -> list[str]:
    """From the last row but one to the last; nothing of it where they are too close."""
    if len(memory) < 2 or memory[-1]["chunks"] < 1e5:
        return []
    before, last = memory[-2:]
    each = {k: 2**20 * (last[k] - before[k]) / (last["chunks"] - before["chunks"])
            for k in ("client", "scheduler")}  # fmt: skip
    return [
        f"At the end the client grows by {each['client']:.0f} bytes a chunk and the scheduler by"
        f" {each['scheduler']:.0f}. Dask's scheduler notes every submission in a list that it"
        " keeps until it ends; now and then we cut that short.", "",
    ]  # fmt: skip


def needs(record: dict[str, Any]) -> list[str]:
    steps = record["chunk"]["steps"]
    lines = [
        "## What 10^12 and 10^15 trajectory-steps need", "",
        f"The second moment, {steps} steps a trajectory, float32 normals, one worker per core or"
        " GPU. `default` is the chunk that is taken if none is given; `best` the power of two up"
        f" to {number(LARGEST_CHUNK)} that takes least time (`chunk=` in Python; the result has"
        " the same bits). The last column says what decides: the workers themselves, the client,"
        " the scheduler, or that there are few chunks: fewer than workers.", "",
        "**No GPU has run this.** The GPU rows assume"
        f" {plans.GPU_SECONDS:.2f} s per 10^12 trajectory-steps: a modelled floor of 2.1 s for"
        " an H200, times 1.5.", "",
    ]  # fmt: skip
    most = max(group["workers"] for group in record["groups"])
    for power, total in TOTALS:
        lines += [f"### 10^{power}", ""]
        rows = []
        for device, numbers, unit in ((plans.CPU, CORES, "cores"), (plans.GPU, GPUS, "GPUs")):
            for workers in numbers:
                one = plans.default(record, total, workers, device)
                two = plans.best(record, total, workers, device)
                mark = " *" if workers > most else ""
                rows.append([
                    f"{number(workers)} {unit[: None if workers > 1 else -1]}{mark}",
                    *cells(record, one)[1:], *cells(record, two),
                ])  # fmt: skip
        head = ("", "default: chunks", "time", "traffic", "limit")
        lines += table((*head, "best: chunk", "chunks", "time", "traffic", "limit"), rows)
    return [
        *lines,
        f"\\* more workers than the {number(most)} of the check: extrapolated.", "",
    ]  # fmt: skip


def cells(record: dict[str, Any], one: plans.Plan) -> list[str]:
    return [
        f"2^{one.chunk.bit_length() - 1}", number(one.chunks), duration(one.predicted.seconds),
        size(one.chunks * plans.bytes_per_chunk(record)), one.predicted.limit,
    ]  # fmt: skip


def limits(record: dict[str, Any]) -> list[str]:
    costs = model.Costs.from_dict(record["constants"])
    first = "client" if costs.client.at(1000) > costs.scheduler.at(1000) else "scheduler"
    each = {
        "client": f"{1 / costs.client.at(1000):.0f}",
        "scheduler": f"{1 / costs.scheduler.at(1000):.0f}",
    }
    rows = []
    for device, unit in ((plans.CPU, "CPU cores"), (plans.GPU, "GPUs")):
        usual = plans.default(record, 1e15, 1, device).chunk
        rows.append([
            unit, number(usual), number(plans.most_workers(record, device, usual)),
            number(plans.most_workers(record, device, LARGEST_CHUNK)),
        ])  # fmt: skip
    return [
        "## Where client or scheduler become the limit", "",
        f"With 1 000 workers the client does {each['client']} chunks a second and the scheduler"
        f" {each['scheduler']}; the {first} is the first to be full. It is once W workers end"
        " chunks faster, W b > s + o. The number of workers from which on more do not help:", "",
        *table(("", "default chunk", "workers at most",
                f"at the largest chunk, {number(LARGEST_CHUNK)}"), rows),
        "The limit moves in proportion to the time of a chunk: larger chunks, more steps a"
        " trajectory, more coordinates. A worker with many threads does a chunk in less time,"
        " so it takes as many *cores*; it only spares connections and memory. Beyond that,"
        " split the trajectories over several clients and schedulers by `seed`.", "",
        "![Measured against predicted, and chunks per second](cluster.svg)", "",
    ]  # fmt: skip


def checked(record: dict[str, Any]) -> list[str]:
    runs = check.compared(record)
    good = sum(run.agrees for run in runs)
    rows = [
        [number(r.load.workers), r.case, number(r.load.chunks), f"{r.load.seconds:.2f}",
         f"{r.measured:.2f}", f"{r.predicted.seconds:.2f}", f"{r.ratio:.2f}",
         r.predicted.limit, f"{r.others:.1f}"]
        for r in runs
    ]  # fmt: skip
    wrong = [run for run in runs if not run.agrees]
    left = ", ".join(map(number, record["left_out"]))
    fewer = [g for g in record["groups"] if g["workers"] < g["wanted"]]
    constants = record["constants"]
    double = {k: {p: 2 * x for p, x in v.items()} if isinstance(v, dict) else v
              for k, v in constants.items()}  # fmt: skip
    control = check.compared(record, model.Costs.from_dict(double))
    by_them = [b for a, b in zip(runs, control, strict=True) if a.predicted.limit == model.CORES]
    missed = sum(not run.agrees for run in by_them)
    trained = len(record["groups"]) > 2
    lines = [
        "## The check: workers that only sleep", "",
        "The executor is the real one: its window, orders, retries, merging in order and the"
        " store on disk; only the computing is replaced by sleeping. A worker's chunks do not"
        " disturb each other, so as many workers fit on one machine as its memory and patience"
        " hold. `client held up` and `scheduler held up` stand still for 10 ms after each chunk,"
        " which a slow disk could do. Client, scheduler and workers share this machine's cores,"
        " which the model knows; `others` is how many cores other programs used meanwhile,"
        " which are taken off.", "",
        *table(("workers", "case", "chunks", "sleep, s", "measured, s", "predicted, s", "ratio",
                "limit", "others"), rows),
        f"{good} of {len(runs)} runs are within a factor of {check.TOLERANCE} of the prediction."
        + (" The group with most workers was not used for the constants." if trained else "")
        + f" Of the {len(by_them)} that c, q and w decide (limit: shared cores), {missed} would not"
        " be with constants twice as large; the others depend little on them.", "",
    ]  # fmt: skip
    if wrong:
        said = "; ".join(f"{number(r.load.workers)} workers, {r.case}: {r.ratio:.2f}"
                         for r in wrong)
        lines += [f"Outside: {said}.", ""]
    for group in fewer:
        lines += [f"Of {number(group['wanted'])} workers {number(group['workers'])} joined in time."
                  , ""]  # fmt: skip
    if left:
        lines += [f"Left out for lack of time: {left} workers.", ""]
    return lines


def picture(record: dict[str, Any]) -> bytes:
    from picture import drawn

    return drawn(record)


def main(arguments: list[str]) -> int:
    if arguments not in (["--write"], ["--check"]):
        print(__doc__, file=sys.stderr)
        return 2
    record = read()
    made = {PAGE: page(record).encode(), PICTURE: picture(record)}
    if arguments == ["--write"]:
        for path, data in made.items():
            path.write_bytes(data)
        return 0
    stale = [p.name for p, data in made.items() if not p.exists() or p.read_bytes() != data]
    for name in stale:
        print(f"docs/{name} is not what {FILE} says; run 'python docs/cluster.py --write'.")
    return bool(stale)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
