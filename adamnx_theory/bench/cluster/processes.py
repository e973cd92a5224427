"""A Dask scheduler and its workers as processes of their own, on the loopback address."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.cluster.cluster import Cluster

_FILE = "scheduler.json"
STARTING = 60.0  # seconds that a process has to say that it is there


@contextlib.contextmanager
def running(workers: int, threads: int) -> Iterator[Cluster]:
    """A cluster of so many workers, each with so many threads, for a block."""
    from adamnx_theory.simulation.cluster.connect import cluster

    with contextlib.ExitStack() as stack:
        folder = stack.enter_context(scheduler())
        address = address_in(folder)
        for _ in range(workers):
            stack.enter_context(process(
                "-m", "distributed.cli.dask_worker", address, "--nthreads", str(threads),
                "--no-nanny", "--no-dashboard", "--host", "127.0.0.1",
                "--local-directory", str(folder),
            ))
        made = stack.enter_context(cluster(address))
        made.client.wait_for_workers(workers, STARTING)
        yield made


@contextlib.contextmanager
def scheduler() -> Iterator[Path]:
    """A scheduler for a block, and a folder for it, its workers and its address."""
    with contextlib.ExitStack() as stack:
        temporary = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        folder = Path(stack.enter_context(temporary))
        started = stack.enter_context(process(
            "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0",
            "--no-dashboard", "--scheduler-file", str(folder / _FILE),
        ))
        awaited(lambda: address_in(folder), started)
        yield folder


def address_in(folder: Path) -> str:
    """The address of the scheduler that has this folder."""
    return json.loads((folder / _FILE).read_text())["address"]


@contextlib.contextmanager
def process(
    *arguments: str, env: Mapping[str, str] = MappingProxyType({})
) -> Iterator[subprocess.Popen[bytes]]:
    """Python with these arguments, silent; killed at the end of the block."""
    started = subprocess.Popen(
        [sys.executable, *arguments], env={**os.environ, **env}, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    try:
        yield started
    finally:
        started.kill()
        started.wait()


def awaited(
    look: Callable[[], str], by: subprocess.Popen[bytes], seconds: float = STARTING
) -> str:
    """What `look` finds once the process has put it there."""
    deadline = time.monotonic() + seconds
    while by.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(OSError, ValueError, KeyError):
            return look()
        time.sleep(0.05)
    raise BadInput("the processes of the cluster on this machine did not start.")
