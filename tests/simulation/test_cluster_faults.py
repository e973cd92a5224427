"""Whatever dies, hangs or is damaged in the middle of a run on a cluster: the same bits."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

import adamnx_theory as at
from adamnx_theory.errors import BadInput

pytest.importorskip("distributed")

from dask_processes import FAILS, LIES, OTHER, Processes, processes, until

from adamnx_theory.simulation.cluster.connect import cluster
from adamnx_theory.simulation.cluster.patience import Patience

CHUNK, NUMBER = 8192, 150
RUN = {"gradient": 0.3, "sigma": 1.7, "trajectories": NUMBER * CHUNK, "steps": 1000,
       "chunk": CHUNK}
QUICK, HASTY = Patience(tick=0.05), Patience(tick=0.02, least=0.0, factor=0.0)
SIMULATE = [
    sys.executable, "-m", "adamnx_theory", "simulate", "variance", "--schedule", "adamnx",
    "--gradient", "0.3", "--sigma", "1.7", "--steps", "1000", "--chunk", str(CHUNK),
    "--trajectories", str(NUMBER * CHUNK), "--json", "-",
]


@pytest.fixture(scope="module")
def rows():
    """What the run gives here."""
    return at.simulate_variance("adamnx", cache=False, **RUN).rows


@pytest.fixture
def two(tmp_path):
    with processes(tmp_path, 2) as made:
        yield made


def joined(made: Processes, number: int) -> None:
    from distributed import Client

    with Client(made.address) as client:
        until(lambda: len(client.nthreads()) == number, f"{number} workers")


def run(
    made: Processes, fault: Callable[[], None], tell: Callable[[str], None], number: int = 2,
    cache: Path | bool = False, patience: Patience = QUICK, until_told: bool = False,
):
    """The run on the cluster; `fault` happens after a fifth of it.

    With `until_told` the client is slow from then on, until something has been told.
    """
    joined(made, number)
    waiting = [fault]

    def on_chunk(done: int, total: int) -> None:
        if waiting and 5 * done >= total:
            waiting.pop()()
        if until_told and not waiting and not told:
            time.sleep(0.2)

    told: list[str] = []

    def hear(sentence: str) -> None:
        told.append(sentence)
        tell(sentence)

    with cluster(made.address, tell=hear, patience=patience) as there:
        found = at.simulate_variance("adamnx", client=there, cache=cache, on_chunk=on_chunk, **RUN)
    assert not waiting
    return found


def test_a_worker_killed_in_the_middle(two, rows):
    assert run(two, lambda: two.kill(two.workers[0]), print).rows == rows
    assert len(two.workers) == 1


def test_all_workers_killed_and_others_started(two, rows):
    told: list[str] = []

    def kill_all() -> None:
        for worker in list(two.workers):
            two.kill(worker)

    def tell(sentence: str) -> None:
        told.append(sentence)
        if "no worker is left" in sentence:
            two.add(2)

    assert run(two, kill_all, tell).rows == rows
    assert "no worker is left" in told[0] and told[1] == "there is a worker again; going on."


def test_a_worker_that_hangs(two, rows):
    told: list[str] = []
    patience = Patience(tick=0.05, least=1.0)
    stop = lambda: two.workers[0].send_signal(signal.SIGSTOP)  # noqa: E731
    assert run(two, stop, told.append, patience=patience).rows == rows
    assert len(told) == 1 and "does not answer; its work goes to others" in told[0]


def test_a_worker_that_hangs_before_it_has_said_what_it_is(two, rows):
    joined(two, 2)
    two.workers[1].send_signal(signal.SIGSTOP)
    told: list[str] = []
    patience = Patience(tick=0.05, answer=1.0)
    assert run(two, lambda: None, told.append, patience=patience).rows == rows
    assert "does not answer; it gets no work until it does" in told[0]


def test_a_worker_of_another_version_that_joins_is_left_out(two, rows):
    told: list[str] = []

    def join() -> None:
        two.add(program=OTHER)
        joined(two, 3)

    assert run(two, join, told.append, until_told=True).rows == rows
    assert len(told) == 1 and "has adamnx_theory 9.9.9 and not" in told[0]
    assert told[0].endswith("The run goes on without it.")


def test_a_worker_that_fails_is_avoided(tmp_path, rows):
    with processes(tmp_path, 1) as made:
        made.add(program=FAILS)
        assert run(made, lambda: None, print).rows == rows


def test_a_run_that_fails_everywhere_says_why(tmp_path):
    with processes(tmp_path) as made:
        made.add(2, program=FAILS)
        with pytest.raises(BadInput, match=r"trajectories \d+ to \d+ failed 3 times.* no memory"):
            run(made, lambda: None, print)


def test_a_worker_that_computes_wrongly_is_noticed(tmp_path):
    """Every task is taken for overdue and given to the other worker, too."""
    with processes(tmp_path, 1) as made:
        made.add(program=LIES)
        with pytest.raises(BadInput, match=r"workers tcp://\S+ and tcp://\S+ gave different num"):
            run(made, lambda: None, print, patience=HASTY)


def test_tasks_done_twice_are_no_reason_to_complain(two, rows):
    assert run(two, lambda: None, lambda _: None, patience=HASTY).rows == rows


def test_a_damaged_chunk_is_computed_again(two, rows, tmp_path):
    cache = tmp_path / "cache"
    assert run(two, lambda: None, print, cache=cache).rows == rows
    kept = sorted(cache.glob("runs/*/*.npz"))
    data = bytearray(kept[3].read_bytes())
    data[data.index(b"\x93NUMPY") + 150] ^= 1
    kept[3].write_bytes(bytes(data))
    kept[5].write_bytes(kept[6].read_bytes())
    again = run(two, lambda: None, print, cache=cache)
    assert again.rows == rows and again.cached == RUN["trajectories"] - 2 * CHUNK


def command(cache: Path, *options: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [*SIMULATE, "--cache", str(cache), *options], stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True, start_new_session=True,
    )


def started(cache: Path, process: subprocess.Popen[str]) -> None:
    until(
        lambda: len(list(cache.glob("runs/*/*.npz"))) > 9 or process.poll() is not None,
        "the first chunks",
    )


def test_the_scheduler_killed_and_the_run_resumed_on_another(two, rows, tmp_path):
    cache = tmp_path / "cache"
    joined(two, 2)
    process = command(cache, "--scheduler", two.address)
    started(cache, process)
    two.kill(two.scheduler)
    out, said = process.communicate(timeout=120)
    assert process.returncode == 2 and out == ""
    assert said.count("\n") == 1 and "the connection to the scheduler is lost. " in said
    assert f"to go on: {sys.executable} -m adamnx_theory simulate variance" in said
    kept = len(list(cache.glob("runs/*/*.npz")))
    two.new_scheduler()
    two.add(2)
    joined(two, 2)
    again = command(cache, "--scheduler", str(two.file))
    out, said = again.communicate(timeout=120)
    assert again.returncode == 0 and said == ""
    record = json.loads(out)
    assert record["cached_trajectories"] == kept * CHUNK
    assert record["rows"] == [row.to_dict() for row in rows]


def alive(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def test_ctrl_c_leaves_a_run_to_go_on_with_and_no_process(rows, tmp_path):
    cache = tmp_path / "cache"
    process = command(cache, "--workers", "2")
    started(cache, process)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: the workers get it, too
    out, said = process.communicate(timeout=120)
    assert process.returncode == 130 and out == ""
    assert said.count("\n") == 2 and "% of the trajectories are kept; to go on: " in said
    until(lambda: not alive(process.pid), "the end of all processes")
    kept = len(list(cache.glob("runs/*/*.npz")))
    again = command(cache, "--workers", "1", "--threads", "2")
    out, said = again.communicate(timeout=120)
    assert again.returncode == 0 and said == ""
    record = json.loads(out)
    assert record["cached_trajectories"] == kept * CHUNK > 0
    assert record["rows"] == [row.to_dict() for row in rows]
