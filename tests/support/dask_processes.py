"""A real Dask scheduler and workers as processes of their own, on the loopback address."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

PATIENCE = 120.0

_MAIN = "from distributed.cli.dask_worker import main; main()"
# Workers for which something is wrong: the version, every chunk, the last bit of every chunk.
OTHER = f"import adamnx_theory; adamnx_theory.__version__ = '9.9.9'; {_MAIN}"
FAILS = f"""
from adamnx_theory.simulation.backends.cpu import CpuBackend
def run_chunk(self, job, chunk):
    raise MemoryError("no memory")
CpuBackend.run_chunk = run_chunk
{_MAIN}"""
LIES = f"""
import numpy
from adamnx_theory.simulation.backends.cpu import CpuBackend
honest = CpuBackend.run_chunk
def run_chunk(self, job, chunk):
    moments = honest(self, job, chunk)
    moments.sums.view(numpy.int64)[-1, -1, -1] ^= 1
    return moments
CpuBackend.run_chunk = run_chunk
{_MAIN}"""


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait, for a long time if need be, until it holds."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        assert time.monotonic() < deadline, f"in vain: {what}"
        time.sleep(0.02)


class Processes:
    """A scheduler and its workers; all end with the test."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._all: list[subprocess.Popen[bytes]] = []
        self._logs = 0
        self.workers: list[subprocess.Popen[bytes]] = []
        self.new_scheduler()

    def new_scheduler(self) -> None:
        file = self._folder / f"scheduler-{len(self._all)}.json"
        self.scheduler = self._start(
            "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0",
            "--no-dashboard", "--scheduler-file", str(file),
        )
        until(lambda: file.exists() and _address(file) is not None, "a scheduler")
        self.file, self.address = file, str(_address(file))

    def add(self, number: int = 1, threads: int = 1, program: str | None = None) -> None:
        """Start workers; without a nanny, so that nobody starts them again."""
        start = ("-m", "distributed.cli.dask_worker") if program is None else ("-c", program)
        for _ in range(number):
            self.workers.append(self._start(
                *start, self.address, "--nthreads", str(threads), "--no-nanny", "--no-dashboard",
                "--host", "127.0.0.1", "--local-directory", str(self._folder),
            ))

    def kill(self, process: subprocess.Popen[bytes]) -> None:
        process.send_signal(signal.SIGKILL)
        process.wait()
        if process in self.workers:
            self.workers.remove(process)

    def close(self) -> None:
        for process in self._all:
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGCONT)
                process.kill()
            process.wait()

    def _start(self, *arguments: str) -> subprocess.Popen[bytes]:
        log = self._folder / f"process-{len(self._all)}.log"
        with log.open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, *arguments], stdout=out, stderr=out, stdin=subprocess.DEVNULL,
                env=dict(os.environ),
            )
        self._all.append(process)
        return process


def _address(file: Path) -> str | None:
    with contextlib.suppress(ValueError, KeyError, OSError):
        return json.loads(file.read_text())["address"]
    return None


@contextlib.contextmanager
def processes(folder: Path, workers: int = 0, threads: int = 1) -> Iterator[Processes]:
    made = Processes(folder)
    try:
        made.add(workers, threads)
        yield made
    finally:
        made.close()
