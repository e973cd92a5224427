"""The ten problems of Aida's Section V-B, at its settings, run in several arithmetics.

(beta1, beta2, mu, eta, eps) = (0.9, 0.99, 0, 0.001, 1e-50), eps inside the power, and
(p, q) = (2, 1), (2, 2), (1, 2).  The paper names neither its arithmetic nor its number
of steps.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.optimizer import Optimizer

if TYPE_CHECKING:
    from adamnx_theory.simulation.machine import MachineRun
    from adamnx_theory.simulation.precise import PreciseRun

#: The panels of Figure 4, in its order.
PANELS: dict[str, str] = dict(
    zip(
        ("himmelblau", "maratos", "qf1", "bd1", "tridia", "arwhead", "eg2", "ppq", "engval1",
         "edensch"),
        "abcdefghij",
        strict=True,
    )
)  # fmt: skip
PAIRS = ((2, 1), (2, 2), (1, 2))
STEPS = {"float64": 8000, "float32": 6200}
Flags = np.ndarray[Any, np.dtype[np.bool_]]


@cache
def aida(p: int, q: int) -> Optimizer:
    """Aida at the published settings."""
    return optimizer(
        "aida", p=p, q=q, lr="1e-3", beta1="0.9", beta2="0.99", weight_decay=0, eps="1e-50"
    )


@cache
def toy(name: str, number: str = "float64", as_printed: bool = False) -> MachineRun:
    """The three settings on one problem, n = 100: rows in the order of `PAIRS`.

    Distances are to the minimizer that the descent from the start ends at.
    """
    from adamnx_theory.simulation.machine import run_on_machine

    chosen = problem(name, as_printed=as_printed)
    center = problem(name).minimizer()
    return run_on_machine([aida(p, q) for p, q in PAIRS], chosen, STEPS[number], number, center)


@cache
def exact(name: str, p: int, q: int, steps: int, digits: int, enclose: bool = True) -> PreciseRun:
    """One setting in `digits` digits; by default the exact recurrence, enclosed by balls."""
    from adamnx_theory.simulation.precise import run_precisely

    return run_precisely(aida(p, q), problem(name), steps, digits, enclose)


def leads(norms: Floats) -> Flags:
    """At which steps (2, 1) has the smallest gradient norm; ties count."""
    with np.errstate(invalid="ignore"):
        return (norms[0] <= norms[1]) & (norms[0] <= norms[2])


def trails(norms: Floats) -> Flags:
    """At which steps both settings with q = 2 have a smaller norm than (2, 1)."""
    with np.errstate(invalid="ignore"):
        return (norms[0] > norms[1]) & (norms[0] > norms[2])


def always(flags: Flags, first: int, last: int) -> bool:
    """Whether a flag is set at every step from `first` to `last`."""
    return bool(flags[first : last + 1].all())


def first_below(norms: Floats, level: float) -> int | None:
    """The first step with a norm below `level`."""
    hit = np.flatnonzero(norms < level)
    return int(hit[0]) if len(hit) else None


def rises(norms: Floats, factor: float = 100.0, near: float = 1e-2) -> list[int]:
    """When the norm leaves a low level again: the steps at which it has grown by `factor`.

    Counted from the lowest value since the last rise, once that is below `near`; a new
    rise needs a fall by `factor` first.
    """
    found: list[int] = []
    extreme, rising = np.inf, False
    for t, value in enumerate(norms.tolist()):
        if rising:
            extreme = max(extreme, value)
            if value * factor < extreme:
                rising, extreme = False, value
        else:
            extreme = min(extreme, value)
            if extreme < near and value > factor * extreme:
                found.append(t)
                rising, extreme = True, value
    return found


def enclosed_leads(name: str, steps: int, digits: int) -> tuple[Flags, Flags]:
    """In exact arithmetic: where (2, 1) certainly leads, and where it certainly does not."""
    one, two, other = (exact(name, p, q, steps, digits) for p, q in PAIRS)
    rest_low, rest_high = np.minimum(two.lower, other.lower), np.minimum(two.upper, other.upper)
    return one.upper < rest_low, one.lower > rest_high
