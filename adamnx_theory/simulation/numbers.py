"""Reading numbers that a user gives to a simulation."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any

from adamnx_theory.definitions.numbers.exact import exact_integer, exact_number, shown
from adamnx_theory.errors import BadInput

LARGEST_COUNT = 1 << 62
LARGEST_STEPS = 1 << 26  # the tables of a run then fill a gigabyte


def finite_number(name: str, value: Any) -> float:
    """`value` as a finite float; raises `BadInput` otherwise."""
    number = float(exact_number(name, value))
    if not math.isfinite(number):
        raise BadInput(f"{name} = {shown(value)} is too large.")
    return number


def count(name: str, value: Any, least: int, most: int) -> int:
    """`value` as an integer from `least` to `most`; raises `BadInput` otherwise."""
    number = exact_integer(name, value)
    if number < least:
        raise BadInput(f"{name} = {shown(number)} is below {least}.")
    if number > most:
        raise BadInput(f"{name} = {shown(number)} is above {most}.")
    return number


def check_steps(at: Iterable[Any] | None, steps: int) -> tuple[int, ...]:
    """The steps to look at, sorted, each once; powers of ten and the last step if None.

    Raises `BadInput` when one is not an integer from 1 to `steps`, or there is none.
    """
    if at is None:
        powers = (10**k for k in range(len(str(steps))))
        return tuple(sorted({*powers, steps}))
    wanted = sorted({exact_integer("at", t, least=1) for t in at})
    if not wanted:
        raise BadInput("at names no step.")
    if wanted[-1] > steps:
        raise BadInput(f"at = {wanted[-1]} lies beyond steps = {steps}.")
    return tuple(wanted)
