"""Running an implementation on every sequence, once, and keeping what it did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from adamnx_theory.conformance.drivers import STATES, Driver, Start
from adamnx_theory.conformance.sequences import Sequence
from adamnx_theory.conformance.target import foreign_code
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.errors import BadInput


@dataclass(frozen=True)
class Record:
    """What an implementation did on one sequence.

    path     float64 (steps + 1, *shape of x); row 0 is x0
    states   its own name -> float64 (steps + 1, *shape of x); row 0 is not used
    broken   empty, or a sentence that says where x left the finite numbers; the path is
             nan from there on
    """

    sequence: Sequence
    path: Floats
    states: dict[str, Floats]
    broken: str = ""

    def state(self, name: str) -> Floats | None:
        """The state variable that we call `name`, if it is kept under a known name."""
        for theirs in STATES.get(name, (name,)):
            if theirs in self.states:
                return self.states[theirs]
        return None


def record(what: str, start: Start, sequence: Sequence, x0: Floats) -> Record:
    """Run the implementation on one sequence.

    Raises `BadInput`, in one sentence, when it fails or changes the shape or the type of x.
    """
    steps, *shape = sequence.gradients.shape
    path, kept, broken = np.full((steps + 1, *shape), np.nan), {}, ""
    path[0] = x0
    with foreign_code(f"{what} does not start"):
        driver = start(x0.copy())
    for t in range(1, steps + 1):
        where = f"at step {t} of the sequence '{sequence.name}'"
        with foreign_code(f"{what} fails {where}"):
            new = _checked(what, where, driver.step(sequence.gradients[t - 1].copy()), (*shape,))
            if not np.isfinite(new).all():
                broken = f"{what} returns {float(new[~np.isfinite(new)][0])} {where}."
                break
            path[t] = new
            for name, value in _arrays(driver, (*shape,)).items():
                kept.setdefault(name, np.full_like(path, np.nan))[t] = value
    complete = {k: v for k, v in kept.items() if not np.isnan(v[1:]).any()}
    return Record(sequence, path, complete, broken)


def _checked(what: str, where: str, x: Any, shape: tuple[int, ...]) -> Floats:
    new = np.asarray(x)
    if new.shape != shape:
        raise BadInput(f"{what} returns the shape {new.shape} for x of shape {shape} {where}.")
    if new.dtype != np.float64:
        raise BadInput(f"{what} returns {new.dtype} for float64 {where}.")
    return new


def _arrays(driver: Driver, shape: tuple[int, ...]) -> dict[str, Floats]:
    state: Mapping[str, Any] = driver.state()
    found = {}
    for name, value in state.items():
        try:
            array = np.asarray(value)
        except Exception:  # whatever it is, it is no array
            continue
        if array.shape == shape and array.dtype == np.float64:
            found[str(name)] = array.copy()
    return found
