"""The limits on time hold, also against code that catches every exception."""

from __future__ import annotations

import contextlib
import threading

import pytest

from adamnx_theory.audit.schedules import audit_expression
from adamnx_theory.audit.shapes import MAX_SIZE, Other, shape_of, size
from adamnx_theory.audit.timebox import TimeUp, attempt, in_all, within
from adamnx_theory.definitions.schedule import STEP as t


def _for_ever() -> None:
    while True:
        with contextlib.suppress(Exception):
            sum(range(1000))


def test_stops():
    with pytest.raises(TimeUp, match="longer than"):
        within(0.05, _for_ever)
    assert within(5, lambda: 7) == 7
    assert attempt(0.05, _for_ever) is None


def test_an_attempt_that_breaks_down_is_no_proof():
    assert attempt(5, lambda: 1 // 0) is None
    with pytest.raises(TypeError):  # a fault of the program is not hidden
        attempt(5, lambda: len(3))  # type: ignore[arg-type]


def test_all_together():
    with in_all(0.1):
        assert attempt(5, _for_ever) is None
        with pytest.raises(TimeUp, match="used up"):
            within(5, lambda: 7)
    assert within(5, lambda: 7) == 7


def test_without_signals_the_work_is_done_all_the_same():
    found: list[int] = []
    thread = threading.Thread(target=lambda: found.append(within(5, lambda: 7)))
    thread.start()
    thread.join()
    assert found == [7]


def test_what_is_too_large_is_not_taken_apart():
    large = 1 - 1 / sum((t + k) ** 2 for k in range(1, 50))
    assert size(large) > MAX_SIZE and isinstance(shape_of(1 - large), Other)
    found = audit_expression(large, "large", {})
    assert not found["class"].decided and found["float64_freeze"].value is None
