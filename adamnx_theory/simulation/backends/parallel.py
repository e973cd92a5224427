"""Sharing out the blocks of a chunk among threads that live as long as the process.

Threads take groups of neighbouring blocks in turn, large ones first and single
blocks last, so that all end at nearly the same time.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from functools import cache

_SHARE = 4  # a group is this fraction of what is left for each thread

#: Called with the first block of a group and the block after its last.
Group = Callable[[int, int], None]


def available_cores() -> int:
    """How many cores this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not on every system
        return os.cpu_count() or 1


def groups(blocks: int, threads: int) -> list[tuple[int, int]]:
    """The groups in order, as (first block, block after the last)."""
    out: list[tuple[int, int]] = []
    begin = 0
    while begin < blocks:
        end = begin + max(1, (blocks - begin) // (_SHARE * threads))
        out.append((begin, end))
        begin = end
    return out


def run_groups(group: Group, blocks: int, threads: int) -> None:
    """Call `group` for all groups, on `threads` threads; it must release the interpreter's lock.

    After an exception no further group is begun; it is raised once all threads rest.
    """
    waiting = deque(groups(blocks, threads))

    def work() -> None:
        try:
            while True:
                try:
                    begin, end = waiting.popleft()
                except IndexError:
                    return
                group(begin, end)
        except BaseException:
            waiting.clear()
            raise

    if threads == 1 or len(waiting) == 1:
        work()
        return
    futures = [_pool(threads, os.getpid()).submit(work) for _ in range(threads)]
    try:
        wait(futures)
    finally:
        waiting.clear()  # also when this thread was interrupted
        wait(futures)
    for future in futures:
        future.result()


@cache
def _pool(threads: int, process: int) -> ThreadPoolExecutor:
    """The threads; a process that was forked has none of its parent's and makes its own."""
    return ThreadPoolExecutor(threads, thread_name_prefix=f"simulation-{process}")
