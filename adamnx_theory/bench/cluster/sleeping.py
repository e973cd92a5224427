"""Runs on workers that only sleep, and what they cost: time, processors, bytes, memory."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from adamnx_theory.bench.cluster.processes import STARTING, address_in, awaited, process, scheduler
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.cluster.cluster import Cluster
from adamnx_theory.simulation.plan import SMALLEST_CHUNK, Job

# What every worker looks at by itself many times a second would be there a thousand times in
# one process; only heartbeats are left.
_CALM = {
    "DASK_DISTRIBUTED__WORKER__PROFILE__ENABLED": "False",
    "DASK_DISTRIBUTED__ADMIN__SYSTEM_MONITOR__INTERVAL": "60s",
    "DASK_DISTRIBUTED__ADMIN__TICK__INTERVAL": "60s",
    "DASK_DISTRIBUTED__ADMIN__TICK__CYCLE": "60s",
}
_FIRST_LOOK = 100  # chunks
#: A run as in the tables of cost: 1000 steps of the second moment, looked at four times.
CHECKS = (1, 10, 100, 1000)


@dataclass(frozen=True)
class Times:
    """Seconds: of the clock, of each process's processor, and cores that others used."""

    wall: float
    client: float
    scheduler: float
    worker: float
    others: float


class Sleeping:
    """A client with `workers` sleeping workers."""

    def __init__(self, cluster: Cluster, workers: int, folder: Path) -> None:
        from adamnx_theory.simulation.cluster.backend import ClusterBackend

        self.client, self.workers, self._folder, self._runs = cluster.client, workers, folder, 0
        begun = time.perf_counter()
        self._cluster = cluster
        self._backend = ClusterBackend(cluster, "cpu")
        self.asking = time.perf_counter() - begun
        self._one = next(iter(cluster.client.scheduler_info(n_workers=1)["workers"]))

    def run(
        self, chunks: int, seconds: float = 0.0, window: int | None = None,
        after: Callable[[int], None] | None = None,
    ) -> Times:  # fmt: skip
        """Simulate so many chunks that sleep, with the store; the result is checked.

        window   chunks under way per worker, the usual number if None
        after    called after each chunk with the number of chunks that are done
        """
        from adamnx_theory.simulation.cluster.patience import Patience
        from adamnx_theory.simulation.run import run_job

        self._cluster.patience = Patience() if window is None else Patience(window=window)
        self._runs += 1
        size, cache = SMALLEST_CHUNK, self._folder / f"cache-{self._runs}"
        job = second_moment_job(round(seconds * 1e6))

        def on_chunk(trajectories: int, _total: int) -> None:
            if after is not None:
                after(trajectories // size)

        begun = self._clocks()
        run = run_job(job, chunks * size, self._backend, size, cache, on_chunk)
        ended = self._clocks()
        if abs(run.moments.mean[0, 0] - (chunks - 1) / 2 * size) > 1e-9 * chunks * size:
            raise BadInput("the merged result of the sleeping chunks is wrong.")
        wall, client, scheduler, worker, busy = (
            b - a for a, b in zip(begun, ended, strict=True)
        )
        others = max(0.0, busy - client - scheduler - worker) / wall
        return Times(run.seconds, client, scheduler, worker, others)

    def memory_over(self, chunks: int) -> list[dict[str, float]]:
        """The largest memory of client and scheduler, at powers of ten and the end of one run."""
        rows: list[dict[str, float]] = []

        def after(done: int) -> None:
            if done == chunks or (done >= _FIRST_LOOK and done == 10 ** (len(str(done)) - 1)):
                rows.append({"chunks": done, **self.memory()})

        self.run(chunks, after=after)
        return rows

    def slow_scheduler(self, seconds: float) -> None:
        """From now on the scheduler stops for so long whenever a chunk is done."""
        self.client.register_plugin(_Stop(seconds), name="stop")

    def traffic(self) -> dict[str, int]:
        """Bytes so far by direction, as Dask's streams count them; results are not in them."""
        me = self.client.id

        def at_scheduler(dask_scheduler: Any) -> tuple[int, int]:
            to_workers = sum(c.byte_count for c in dask_scheduler.stream_comms.values())
            return to_workers, dask_scheduler.client_comms[me].byte_count

        def at_worker(dask_worker: Any) -> int:
            return dask_worker.batched_stream.byte_count

        to_workers, to_client = self.client.run_on_scheduler(at_scheduler)
        return {
            "client to scheduler": self.client.scheduler_comm.byte_count,
            "scheduler to worker": to_workers,
            "worker to scheduler": sum(self.client.run(at_worker).values()),
            "scheduler to client": to_client,
        }

    def kept_bytes(self) -> float:
        """The mean size of a chunk's file in the store."""
        sizes = [p.stat().st_size for p in self._folder.glob("cache-*/runs/*/*.npz")]
        return sum(sizes) / len(sizes)

    def memory(self) -> dict[str, float]:
        """The largest memory of client and scheduler so far, MiB."""
        return {"client": peak(), "scheduler": self.client.run_on_scheduler(peak)}

    def _clocks(self) -> tuple[float, float, float, float, float]:
        scheduler = self.client.run_on_scheduler(time.process_time)
        worker = self.client.run(time.process_time, workers=[self._one])[self._one]
        return time.perf_counter(), time.process_time(), scheduler, worker, busy_seconds()


def peak() -> float:
    """The largest memory of this process so far, MiB."""
    import resource

    # Where the system says it; what getrusage says starts with the parent process's.
    status = Path("/proc/self/status")
    if status.exists():
        line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM:"))
        return int(line.split()[1]) / 1024
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def busy_seconds() -> float:
    """Processor seconds that all processes of this machine have used; 0 if it does not say."""
    stat = Path("/proc/stat")
    if not stat.exists():
        return 0.0
    user, nice, system, _idle, _wait, irq, soft, *_ = map(int, stat.read_text().split()[1:11])
    return (user + nice + system + irq + soft) / os.sysconf("SC_CLK_TCK")


def second_moment_job(seed: int) -> Job:
    from adamnx_theory.definitions.registry import schedule
    from adamnx_theory.simulation.codegen.build import rate_tables, second_moment
    from adamnx_theory.simulation.gradients import GradientModel

    tables = rate_tables(schedule("constant", beta2="0.999"), CHECKS[-1])
    return Job(second_moment(GradientModel(0, 1), *tables), CHECKS, seed, "float32")


def _Stop(seconds: float) -> Any:
    from distributed.diagnostics.plugin import SchedulerPlugin

    class Stop(SchedulerPlugin):
        def transition(self, key: Any, start: str, finish: str, *_: Any, **__: Any) -> None:
            import time

            if start == "processing" and finish == "memory":
                time.sleep(seconds)

    return Stop()


@contextlib.contextmanager
def sleeping(workers: int, joining: float) -> Iterator[Sleeping]:
    """A cluster for a block: a scheduler, and one process with all the workers.

    After `joining` seconds no more workers join; `Sleeping.workers` says how many there are.
    """
    from adamnx_theory.simulation.cluster.connect import cluster

    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(scheduler())
        address = address_in(folder)
        crowd = stack.enter_context(process(
            "-m", "adamnx_theory.bench.cluster.sleepers", address, str(workers), str(folder),
            str(joining), env=_CALM,
        ))
        joined = int(awaited((folder / "joined").read_text, crowd, STARTING + 2 * joining))
        if joined == 0:
            raise BadInput("no sleeping worker joined in time.")
        yield Sleeping(stack.enter_context(cluster(address)), joined, folder)
