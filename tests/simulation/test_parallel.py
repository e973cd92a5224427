"""Sharing out blocks among threads."""

from __future__ import annotations

import os
import signal
import threading

import pytest

from adamnx_theory.simulation.backends.parallel import groups, run_groups


@pytest.mark.parametrize("threads", [1, 2, 7])
@pytest.mark.parametrize("blocks", [1, 2, 8, 63, 2048])
def test_groups_cover_every_block_once_and_end_small(blocks, threads):
    parts = groups(blocks, threads)
    assert [b for begin, end in parts for b in range(begin, end)] == list(range(blocks))
    sizes = [end - begin for begin, end in parts]
    assert sizes == sorted(sizes, reverse=True) and sizes[-1] == 1


@pytest.mark.parametrize("threads", [1, 3])
def test_every_group_runs_once(threads):
    seen: list[tuple[int, int]] = []
    run_groups(lambda *group: seen.append(group), 500, threads)
    assert sorted(seen) == groups(500, threads)


@pytest.mark.parametrize("threads", [1, 3])
def test_an_error_stops_the_rest_and_is_raised(threads):
    seen: list[int] = []
    lock = threading.Lock()

    def group(begin: int, end: int) -> None:
        with lock:
            seen.append(begin)
        if begin == 0:
            raise ZeroDivisionError
        threading.Event().wait(0.01)

    with pytest.raises(ZeroDivisionError):
        run_groups(group, 2000, threads)
    assert len(seen) < len(groups(2000, threads)) // 2
    run_groups(lambda *_: None, 10, threads)  # the threads are fit for the next run


def test_a_forked_process_has_threads_of_its_own():
    run_groups(lambda *_: None, 100, 2)
    child = os.fork()
    if child == 0:
        signal.alarm(20)  # ends a child whose threads never come
        code = 1
        try:
            run_groups(lambda *_: None, 100, 2)
            code = 0
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
