"""The speed table: measured, printed, written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from adamnx_theory.bench import tasks
from adamnx_theory.bench.machine import described_machine, file_name
from adamnx_theory.bench.measure import OURS, OnRun, Options, measure, silent
from adamnx_theory.errors import UnknownName
from adamnx_theory.files import write_whole

PARTS = ("scalar", "adam", "threads", "workers", "memory")
_TASKS = (("scalar", tasks.scalar), ("adam", tasks.adam))


def known(parts: tuple[str, ...]) -> None:
    """Raise `UnknownName` for what is no part."""
    for part in parts:
        if part not in PARTS:
            raise UnknownName("part of the bench", part, PARTS)


def processes(options: Options, parts: tuple[str, ...] = PARTS) -> int:
    """How many processes `run` will start to measure these parts."""
    chosen = [task for part, make in _TASKS if part in parts for task in make(options)]
    rounds = sum(not c.missing for task in chosen for c in task.contenders.values())
    rounds += 2 * ("threads" in parts) + 4 * ("workers" in parts)
    return options.rounds * rounds + len(tasks.FACTORS) * ("memory" in parts)


def run(
    options: Options, folder: Path, parts: tuple[str, ...] = PARTS, on_run: OnRun = silent
) -> Path:
    """Measure these parts, print the table, write the JSON into `folder`; gives the file.

    Parts that the file has already and that are not measured now are kept.
    """
    known(parts)
    machine = described_machine()
    out = folder / file_name(machine)
    record: dict[str, Any] = json.loads(out.read_text("utf-8")) if out.exists() else {}
    record["machine"] = machine
    for part, make in _TASKS:
        if part in parts:
            record[part] = [_shown(measure(task, options, on_run)) for task in make(options)]
    if "threads" in parts:
        record["threads"] = {
            "threads": options.threads,
            "times_faster_than_one": tasks.threads_ratio(options, on_run),
            "target": [1.8, 1.95],
        }
        ratio = record["threads"]["times_faster_than_one"]
        print(f"\n{options.threads} threads against one: {ratio:.2f} (pass 1.8, stretch 1.95)")
    if "workers" in parts:
        record["workers"] = tasks.workers(options, on_run)
        _show_workers(record["workers"])
    if "memory" in parts:
        record["memory"] = tasks.memory(options, on_run)
        print("\npeak memory of the process")
        for row in record["memory"]:
            print(f"{row['trajectories']:>12} trajectories {row['peak_mib']:8.0f} MiB")
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(out, (json.dumps(record, indent=2) + "\n").encode())
    return out


def _shown(one: dict[str, Any]) -> dict[str, Any]:
    """Print the rows of a task; gives it back."""
    size = one["trajectories"] * one["steps"] * one["coordinates"]
    print(f"\n{one['task']}, {one['trajectories']} x {one['steps']}, {one['normals']} normals,"
          f" {one['threads']} threads, {one['rounds']} rounds")
    print(f"{'':15}{'seconds':>9}{'steps/s':>10}{'ratio':>8}{'pass':>7}{'stretch':>9}")
    for name, took in one["medians"].items():
        if took is None:
            print(f"{name:15}{'not measured':>19}")
            continue
        line = f"{name:15}{took:9.3f}{size / took:10.3g}"
        if name != OURS:
            line += f"{one['times_slower_than_ours'][name]:8.2f}"
        if name in one["targets"]:
            goal, stretch = one["targets"][name]
            line += f"{goal:7g}{stretch:9g}"
        print(line)
    return one


def _show_workers(one: dict[str, Any] | None) -> None:
    if one is None:
        print("\nworkers of a cluster: not measured, Dask is not installed")
        return
    print(f"\n{one['workers']} workers against one: {one['times_faster_than_one_worker']:.2f}"
          f" (pass {one['target'][0]:g}, stretch {one['target'][1]:g})")
    for name, slower in one["times_slower_than_without"].items():
        print(f"{name}, times slower than as many threads without Dask: {slower:.3f}"
              f" (pass {one['target_without'][0]:g}, stretch {one['target_without'][1]:g})")
