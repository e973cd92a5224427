"""The rows of the speed table."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from adamnx_theory.bench.measure import (
    OURS,
    Contender,
    OnRun,
    Options,
    Task,
    ratio,
    run_once,
    silent,
)
from adamnx_theory.simulation.plan import chunk_size

_SCALAR = {
    OURS: Contender("ours.py"),
    "hand": Contender("hand.py"),
    "numpy": Contender("numpy_sfc64.py"),
    "jax": Contender("jax_scan.py", needs="jax"),
    "torch": Contender("torch_eager.py", needs="torch"),
}
_SCALAR_TARGETS = {
    "float32": {"hand": (0.952, 1), "numpy": (8, 11), "jax": (5, 7), "torch": (3.7, 5)},
    "float64": {"hand": (0.952, 1), "numpy": (4, 5.5), "jax": (6.5, 8.5), "torch": (7.5, 10)},
}
_ADAM = {
    OURS: Contender("adam_ours.py"),
    "numpy chunked": Contender("adam_numpy_chunked.py"),
    "numpy plain": Contender("adam_numpy_plain.py"),
    "jax": Contender("adam_jax.py", needs="jax"),
    "torch": Contender("adam_torch.py", needs="torch"),
    "torch compiled": Contender("adam_torch_compiled.py", needs="torch"),
}
_ADAM_TARGETS = {
    "numpy chunked": (6, 9), "numpy plain": (11, 15), "jax": (3.7, 5), "torch": (3.7, 5),
    "torch compiled": (3, 4),
}
_ADAM_COORDINATES = 100
FACTORS = (1, 10, 100)
_CHUNKS, _CHUNK = 16, 1 << 20  # with 1000 steps the default chunk


def scalar(options: Options) -> list[Task]:
    """The second moment alone."""
    return [
        Task(
            "scalar second moment", kind, options.trajectories or 1_000_000,
            options.steps or 1000, _SCALAR, goals,
        )
        for kind, goals in _SCALAR_TARGETS.items()
    ]


def adam(options: Options) -> list[Task]:
    """A hundred coordinates under Adam, on two test functions."""
    return [
        Task(
            f"Adam on {problem.upper()}, n = {_ADAM_COORDINATES}", "float32",
            options.trajectories or 8192, options.steps or 300, _ADAM, _ADAM_TARGETS,
            ("--problem", problem), _ADAM_COORDINATES,
        )
        for problem in ("tridia", "engval1")
    ]


def threads_ratio(options: Options, on_run: OnRun = silent) -> float:
    """How many times faster all threads are than one; the median of interleaved pairs."""
    task = scalar(options)[0]
    one: list[float] = []
    many: list[float] = []
    for _ in range(options.rounds):
        on_run("one thread")
        one.append(run_once(task, OURS, 1)["seconds"])
        on_run(f"{options.threads} threads")
        many.append(run_once(task, OURS, options.threads)["seconds"])
    return ratio(one, many)


def workers(options: Options, on_run: OnRun = silent) -> dict[str, Any] | None:
    """One thread for each worker, against as many threads without Dask; None without Dask.

    Scheduler, workers and client are processes of their own and share the cores; the
    chunks have the default size.
    """
    if Contender("ours.py", needs="distributed").missing:
        return None
    number = options.trajectories or _CHUNKS * _CHUNK
    here, many = scalar(options)[0], options.threads
    settings = {
        "1 thread": (here, 1), "1 worker": (_on(here, 1), 1),
        f"{many} threads": (here, many), f"{many} workers": (_on(here, many), 1),
    }  # fmt: skip
    seconds: dict[str, list[float]] = {name: [] for name in settings}
    for _ in range(options.rounds):
        for name, (task, threads) in settings.items():
            on_run(name)
            seconds[name].append(run_once(task, OURS, threads, number)["seconds"])
    thread, worker, threads, all_workers = seconds.values()
    return {
        "task": here.title, "normals": here.normals, "trajectories": number,
        "steps": here.steps, "chunk": chunk_size(number, here.steps), "rounds": options.rounds,
        "workers": many, "seconds": seconds,
        "times_faster_than_one_worker": ratio(worker, all_workers), "target": [1.7, 1.9],
        "times_slower_than_without": {
            "1 worker": ratio(worker, thread), f"{many} workers": ratio(all_workers, threads),
        },
        "target_without": [1.1, 1.03],
    }  # fmt: skip


def _on(task: Task, workers: int) -> Task:
    """The task on so many workers."""
    return replace(task, arguments=("--workers", str(workers)))


def memory(options: Options, on_run: OnRun = silent) -> list[dict[str, Any]]:
    """Peak memory of our process for 1, 10 and 100 times as many trajectories."""
    task = scalar(Options(options.trajectories, options.steps or 20))[0]
    rows = []
    for factor in FACTORS:
        number = factor * task.trajectories
        on_run(f"memory of {number} trajectories")
        said = run_once(task, OURS, options.threads, number)
        rows.append({
            "trajectories": number, "steps": task.steps, "peak_mib": said["peak_mib"],
        })
    return rows
