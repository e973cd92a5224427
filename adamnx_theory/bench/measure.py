"""Contenders in turns, each run in a process of its own; medians and ratios."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from statistics import median
from typing import Any

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.backends.parallel import available_cores

OURS = "ours"
_FOLDER = Path(__file__).parent / "contenders"
#: Called before each process with a line that says what it measures.
OnRun = Callable[[str], None]
_THREAD_LIMITS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def silent(_: str) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Contender:
    """A script in `contenders/`; `needs` is a package that may be missing."""

    script: str
    needs: str | None = None

    @property
    def python(self) -> str:
        """The interpreter: BENCH_PYTHON may name another for what needs a package."""
        return os.environ.get("BENCH_PYTHON", sys.executable) if self.needs else sys.executable

    @property
    def missing(self) -> bool:
        """Whether the package is not there."""
        return self.needs is not None and not _has(self.python, self.needs)


@cache
def _has(python: str, package: str) -> bool:
    """Whether this interpreter finds the package."""
    probe = f"import importlib.util as u, sys; sys.exit(u.find_spec({package!r}) is None)"
    return subprocess.run([python, "-c", probe], check=False).returncode == 0


@dataclass(frozen=True)
class Task:
    """The same work for several contenders, `ours` among them.

    targets      how many times slower than ours a contender should be: (pass, stretch)
    arguments    what all scripts are given besides size, normals and threads
    """

    title: str
    normals: str
    trajectories: int
    steps: int
    contenders: Mapping[str, Contender]
    targets: Mapping[str, tuple[float, float]]
    arguments: tuple[str, ...] = ()
    coordinates: int = 1


@dataclass(frozen=True)
class Options:
    """How much is run; None and 0 take the tasks' own numbers and all cores."""

    trajectories: int | None = None
    steps: int | None = None
    rounds: int = 5
    threads: int = 0

    def __post_init__(self) -> None:
        for name in ("trajectories", "steps", "rounds"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise BadInput(f"{name} = {value} is below 1.")
        if self.threads < 0:
            raise BadInput(f"threads = {self.threads} is below 0.")
        if self.threads == 0:
            object.__setattr__(self, "threads", available_cores())


@dataclass
class _Runs:
    """What the processes of one contender said, round by round."""

    seconds: list[float] = field(default_factory=list)
    cpu_seconds: list[float] = field(default_factory=list)
    version: str = ""


def measure(task: Task, options: Options, on_run: OnRun = silent) -> dict[str, Any]:
    """All contenders in turns; the record of the task, None where one cannot run."""
    runs = {name: None if c.missing else _Runs() for name, c in task.contenders.items()}
    for _ in range(options.rounds):
        for name, own in runs.items():
            if own is not None:
                on_run(f"{task.title} {task.normals}: {name}")
                said = run_once(task, name, options.threads)
                own.seconds.append(said["seconds"])
                own.cpu_seconds.append(said["cpu_seconds"])
                own.version = said["version"]
    present = {name: own for name, own in runs.items() if own is not None}
    ours = present[OURS]
    return {
        "task": task.title, "normals": task.normals, "trajectories": task.trajectories,
        "steps": task.steps, "coordinates": task.coordinates, "threads": options.threads,
        "rounds": options.rounds,
        "versions": {name: own.version for name, own in present.items()},
        "seconds": {name: own and own.seconds for name, own in runs.items()},
        "medians": {name: own and median(own.seconds) for name, own in runs.items()},
        # Round by round, so that a machine that slows down for a while does not count.
        "times_slower_than_ours": {
            name: own and ratio(own.seconds, ours.seconds)
            for name, own in runs.items() if name != OURS
        },
        # Of all threads together; less disturbed by what else the machine does.
        "cpu_seconds": {name: own and own.cpu_seconds for name, own in runs.items()},
        "targets": {name: list(goal) for name, goal in task.targets.items()},
    }


def ratio(times: list[float], ours: list[float]) -> float:
    """The median of the ratios in the same round."""
    return median(a / b for a, b in zip(times, ours, strict=True))


def run_once(
    task: Task, name: str, threads: int, trajectories: int | None = None
) -> dict[str, Any]:
    """What one process says: seconds, cpu_seconds, version, peak_mib."""
    contender = task.contenders[name]
    done = subprocess.run(
        [
            contender.python, str(_FOLDER / contender.script),
            "--trajectories", str(trajectories or task.trajectories),
            "--steps", str(task.steps), "--normals", task.normals,
            "--threads", str(threads), *task.arguments,
        ],
        check=False, capture_output=True, text=True,
        env=os.environ | dict.fromkeys(_THREAD_LIMITS, str(threads)),
    )
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["no message"]
        raise BadInput(f"contender {name} of '{task.title}' failed: {last[0].rstrip('.')}.")
    return json.loads(done.stdout.splitlines()[-1])
