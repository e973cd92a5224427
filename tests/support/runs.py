"""Runs of the package's optimizers in 40-digit arithmetic, as the sequences of certificates."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import mpmath
import sympy as sp

from adamnx_theory.definitions import optimizer


class Bowl:
    """f(x) = sum c_i x_i^2/2 + quartic (sum x_i)^4/4: convex, minimizer 0, Hessian >= min c there.

    On |x| <= rho with n = 2 coordinates the Hessian is at most max c + 12 quartic rho^2.
    """

    def __init__(self, *curvature: float, quartic: int = 1) -> None:
        self.curvature = [mpmath.mpf(c) for c in curvature]
        self.quartic = quartic

    def value(self, x: list[Any]) -> Any:
        return (
            sum(c * a**2 / 2 for c, a in zip(self.curvature, x, strict=True))
            + self.quartic * sum(x) ** 4 / 4
        )

    def gradient(self, x: list[Any]) -> list[Any]:
        return [c * a + self.quartic * sum(x) ** 3 for c, a in zip(self.curvature, x, strict=True)]


def run(name: str, function: Bowl, start: list[str], steps: int, **values: Any) -> dict[str, Any]:
    """x, the state and g by name: lists over t of lists over coordinates.

    The corrections of the moments are left out with `corrected=False`.
    """
    corrected = values.pop("corrected", True)
    definition = optimizer(name)
    symbols = [definition.x, *definition.state_symbols, definition.g]
    fixed = {p.symbol: mpmath.mpf(values.get(p.name, p.default)) for p in definition.parameters}
    new = [definition.update[s] for s in symbols[:-1]]
    if not corrected:
        below = [p.symbol for p in definition.parameters if p.name in ("beta1", "beta2")]
        new = [e.subs({b**definition.t: 0 for b in below}) for e in new]
    step = sp.lambdify([*symbols, definition.t, *fixed], new, "mpmath")
    state = [[mpmath.mpf(a) for a in start]] + [[mpmath.mpf(0)] * len(start) for _ in new[1:]]
    names = [str(s) for s in symbols]
    found: dict[str, Any] = {n: [] for n in names}
    for t in range(1, steps + 1):
        gradient = function.gradient(state[0])
        for n, part in zip(names, [*state, gradient], strict=True):
            found[n].append(part)
        moved = [
            step(*(part[i] for part in state), gradient[i], t, *fixed.values())
            for i in range(len(start))
        ]
        state = [list(part) for part in zip(*moved, strict=True)]
    return found


def sequences(found: Mapping[str, Any], function: Bowl) -> dict[str, Callable[..., Any]]:
    """The run as functions of t and of i = 1, ..., n (0 beyond), and F(t) = f(x_t)."""

    def of(name: str) -> Callable[..., Any]:
        def entry(t: Any, i: Any) -> Any:
            row = found[name][int(t)]
            return row[int(i) - 1] if 1 <= int(i) <= len(row) else mpmath.mpf(0)

        return entry

    return {**{n: of(n) for n in found}, "F": lambda t: function.value(found["x"][int(t)])}
