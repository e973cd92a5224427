"""The scalar rows of the speed table: interleaved processes, medians, ratios, JSON."""

from __future__ import annotations

import json
import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.backends.parallel import available_cores

HERE = Path(__file__).parent
CONTENDERS = {
    "ours": "ours.py",
    "hand": "hand.py",
    "numpy": "numpy_sfc64.py",
    "jax": "jax_scan.py",
    "torch": "torch_eager.py",
}
NEEDS = {"jax": "jax", "torch": "torch"}
TARGETS = {  # (pass, stretch): how many times faster than the contender
    "float32": {"numpy": (8, 11), "jax": (5, 7), "torch": (3.7, 5)},
    "float64": {"numpy": (4, 5.5), "jax": (6.5, 8.5), "torch": (7.5, 10)},
}


@dataclass(frozen=True)
class Options:
    """How much is run: trajectories, steps, rounds of all contenders, threads."""

    trajectories: int = 1_000_000
    steps: int = 1000
    rounds: int = 3
    threads: int = 0  # 0: all cores that this process may use

    def __post_init__(self) -> None:
        for name in ("trajectories", "steps", "rounds"):
            if getattr(self, name) < 1:
                raise BadInput(f"{name} = {getattr(self, name)} is below 1.")
        if self.threads < 0:
            raise BadInput(f"threads = {self.threads} is below 0.")
        if self.threads == 0:
            object.__setattr__(self, "threads", available_cores())


def run(options: Options, folder: Path) -> Path:
    """Measure, print the table, write the JSON into `folder`; gives the file."""
    machine = described_machine()
    tasks = [task(options, kind) for kind in ("float32", "float64")]
    record = {"machine": machine, "tasks": tasks, "threads_ratio": threads_ratio(options)}
    for one in tasks:
        show(one)
    print(f"\n{options.threads} threads against one: {record['threads_ratio']:.2f}")
    name = re.sub(r"[^a-z0-9]+", "-", f"scalar-{machine['cpu']}-{machine['cores']}".lower())
    out = folder / f"{name.strip('-')}.json"
    folder.mkdir(parents=True, exist_ok=True)
    temporary = out.with_suffix(".tmp")
    temporary.write_text(json.dumps(record, indent=2) + "\n", encoding="utf-8")
    temporary.replace(out)
    return out


def task(options: Options, kind: str) -> dict:
    """All contenders in turns; seconds by contender, None where one cannot run."""
    seconds: dict[str, list[float] | None] = {name: [] for name in CONTENDERS}
    versions: dict[str, str] = {}
    for _ in range(options.rounds):
        for name, times in seconds.items():
            if times is None:
                continue
            took = measured(name, kind, options, options.threads)
            if took is None:
                seconds[name] = None
            else:
                times.append(took[0])
                versions[name] = took[1]
    medians = {name: median(times) if times else None for name, times in seconds.items()}
    ours = seconds["ours"] or []
    # Round by round, so that a machine that slows down for a while does not count.
    ratios = {
        name: median(a / b for a, b in zip(times, ours, strict=True)) if times else None
        for name, times in seconds.items() if name != "ours"
    }
    return {
        "task": "scalar second moment", "normals": kind, "trajectories": options.trajectories,
        "steps": options.steps, "threads": options.threads, "rounds": options.rounds,
        "versions": versions, "seconds": seconds, "medians": medians,
        "times_slower_than_ours": ratios, "targets": TARGETS[kind],
    }


def measured(
    name: str, kind: str, options: Options, threads: int
) -> tuple[float, str] | None:
    """Seconds of one run in a process of its own, and the version; None if it is missing."""
    python = os.environ.get("BENCH_PYTHON", sys.executable) if name in NEEDS else sys.executable
    if name in NEEDS:
        probe = f"import importlib.util as u, sys; sys.exit(u.find_spec({NEEDS[name]!r}) is None)"
        if subprocess.run([python, "-c", probe], check=False).returncode:
            return None
    environment = os.environ | {
        variable: str(threads)
        for variable in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
    }
    done = subprocess.run(
        [
            python, str(HERE / "contenders" / CONTENDERS[name]),
            "--trajectories", str(options.trajectories), "--steps", str(options.steps),
            "--normals", kind, "--threads", str(threads),
        ],
        check=True, stdout=subprocess.PIPE, text=True, env=environment,
    )
    result = json.loads(done.stdout)
    return result["seconds"], result["version"]


def threads_ratio(options: Options) -> float:
    """How many times faster all threads are than one; the median of interleaved pairs."""
    one: list[float] = []
    many: list[float] = []
    for _ in range(options.rounds):
        for times, threads in ((one, 1), (many, options.threads)):
            took = measured("ours", "float32", options, threads)
            assert took is not None  # this package is never missing
            times.append(took[0])
    return median(a / b for a, b in zip(one, many, strict=True))


def show(one: dict) -> None:
    size = one["trajectories"] * one["steps"]
    print(f"\nscalar second moment, {one['trajectories']} x {one['steps']},"
          f" {one['normals']} normals, {one['threads']} threads")
    print(f"{'':8}{'seconds':>9}{'steps/s':>10}{'ratio':>8}{'pass':>7}{'stretch':>9}")
    for name, took in one["medians"].items():
        if took is None:
            print(f"{name:8}{'not measured':>19}")
            continue
        line = f"{name:8}{took:9.3f}{size / took:10.3g}"
        if name != "ours":
            line += f"{one['times_slower_than_ours'][name]:8.2f}"
        if name in one["targets"]:
            goal, stretch = one["targets"][name]
            line += f"{goal:7g}{stretch:9g}"
        print(line)


def described_machine() -> dict[str, object]:
    """CPU, cores, vector units and versions; no names of hosts, no paths."""
    import numba
    import numpy

    cpu, flags = platform.processor() or platform.machine(), ""
    info = Path("/proc/cpuinfo")
    if info.exists():
        fields = dict(re.findall(r"^(model name|flags)\s*:\s*(.*)$", info.read_text(), re.M))
        cpu, flags = fields.get("model name", cpu), fields.get("flags", "")
    vectors = [f for f in ("avx2", "fma", "avx512f", "avx512ifma") if f in flags.split()]
    return {
        "cpu": cpu.strip(), "cores": available_cores(), "vectors": vectors,
        "system": platform.system(), "python": platform.python_version(),
        "numpy": numpy.__version__, "numba": numba.__version__,
    }
