"""The sharp condition for local stability, in the optimizer's parameters.

Nearly every method moves x by a sum of exponential averages of the gradient,

    x' = (1 - mu) x - gain sum_k c_k a_k',    a_k' = b_k a_k + g,    c_k >= 0, 0 <= b_k < 1

(b_k = 0 is the gradient itself).  Then, for 0 <= mu < 1 and phi = gain lambda > 0, all
eigenvalues have modulus below 1 if and only if

    phi sum_k c_k / (1 + b_k) < 2 - mu,

and at equality -1 is an eigenvalue: a flip.  Proof: write a root as z = r + i s.
If s is not 0, the imaginary part of P(z) / prod (z - b_k) = 0 gives
phi sum c_k b_k / |z - b_k|^2 = 1 and the real part |z|^2 phi sum c_k / |z - b_k|^2 = 1 - mu,
so |z|^2 <= (1 - mu) max b_k: complex roots are always inside.  A real root r >= 1 would
need r - 1 + mu + phi sum c_k r / (r - b_k) = 0, a sum of positive terms.  A real root
r = -a, a >= 1, needs phi sum c_k a / (a + b_k) = 1 - mu + a, but
a / (a + b_k) <= (1 - mu + a) / ((2 - mu) (1 + b_k)), so the left side is smaller.  If
the condition fails, the two sides cross at some a >= 1.  `claims.averages` has this as
certificates.

The averages are read off the characteristic polynomial by partial fractions.  Where an
optimizer is no such sum, the condition is Jury's list.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.parameter import Parameter
from adamnx_theory.dynamics.linear.derivatives import (
    NotLinear,
    at_rest,
    timed_jacobian,
    without_values,
)
from adamnx_theory.dynamics.linear.slopes import is_zero
from adamnx_theory.dynamics.stability.polynomial import (
    MU,
    PHI,
    Characteristic,
    Z,
    characteristic_polynomial,
)
from adamnx_theory.dynamics.stability.schur import jury


@dataclass(frozen=True)
class SharpCondition:
    """When the step is stable near a minimizer, for one mode.

    relation   equivalent to stability for PHI > 0 and 0 <= MU < 1; `false` where the
               method never settles
    bound      PHI < bound, or None where the relation has another form; oo where the
               learning rate does not matter
    averages   (c_k, b_k) of the update, when it is a sum of exponential averages
    gain, mu   PHI = gain lambda and MU in the optimizer's parameters (and t, where the
               step size grows without bound)
    reason     why, in a line
    rest       the second moment that the step divides by, at the minimizer
    """

    optimizer: str
    relation: Any
    bound: sp.Expr | None
    averages: tuple[tuple[sp.Expr, sp.Expr], ...]
    gain: sp.Expr
    mu: sp.Expr
    reason: str
    rest: sp.Expr = sp.S.Zero

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        return {
            "optimizer": self.optimizer,
            "relation": str(self.relation),
            "bound": None if self.bound is None else str(self.bound),
            "averages": [[str(c), str(b)] for c, b in self.averages],
            "gain": str(self.gain),
            "mu": str(self.mu),
            "reason": self.reason,
            "rest": str(self.rest),
        }


def sharp_condition(optimizer: Optimizer) -> SharpCondition:
    """The exact condition for stability at a minimizer, derived from the definition.

    Sign methods have none that holds: `relation` is false.  Raises `NotLinear` for a step
    with a kink, `BadInput` for one with reductions over coordinates.
    """
    return _sharp_condition(without_values(optimizer))


@lru_cache(maxsize=64)
def _sharp_condition(optimizer: Optimizer) -> SharpCondition:
    if never_settles(optimizer):
        return SharpCondition(
            optimizer.name, sp.false, None, (), sp.S.Zero, sp.S.Zero,
            "the step does not shrink with the gradient, so the method never settles",
        )
    found = characteristic_polynomial(optimizer, second_moment=True)
    if found.gain == 0:
        return SharpCondition(
            optimizer.name, sp.Gt(MU, 0), sp.oo, (), sp.S.Zero, found.mu,
            "to first order the gradient does not move x: the eigenvalue of x is 1 - mu, and at"
            " mu = 0 the linear map decides nothing",
        )
    averages = exponential_averages(found, optimizer.parameters)
    if averages is None:
        conditions = [sp.Gt(e, 0) for e in jury(found.polynomial)]
        return SharpCondition(
            optimizer.name, sp.And(*conditions), None, (), found.gain, found.mu,
            "Jury's conditions",
        )
    bound = oriented((2 - _mu(found)) / sp.Add(*(c / (1 + b) for c, b in averages)))
    return SharpCondition(
        optimizer.name, sp.Lt(PHI, bound), bound, averages, found.gain, found.mu,
        "the update is a sum of exponential averages with weights >= 0: -1 is the first"
        " eigenvalue to reach the unit circle",
        _moment_at_rest(optimizer),
    )


def _moment_at_rest(optimizer: Optimizer) -> sp.Expr:
    point = at_rest(optimizer)
    values = {point[s] for s in optimizer.state_symbols if s.is_nonnegative} - {sp.S.Zero}
    return values.pop() if len(values) == 1 else sp.S.Zero


def never_settles(optimizer: Optimizer) -> bool:
    """Whether x keeps moving by a jump however small the gradient is (sign methods)."""
    try:
        timed_jacobian(optimizer)
    except NotLinear as problem:
        return problem.jump
    return False


def _mu(found: Characteristic) -> sp.Expr:
    return cast(sp.Expr, MU if found.mu != 0 else sp.S.Zero)


def exponential_averages(
    found: Characteristic, parameters: tuple[Parameter, ...]
) -> tuple[tuple[sp.Expr, sp.Expr], ...] | None:
    """(c_k, b_k) with n(z) / prod (z - b_k) = sum c_k z / (z - b_k); None if there are none.

    All c_k must be shown not to be negative on the parameters' domains.
    """
    rates = [b for b in found.rates if b != 0]
    if len(set(rates)) < len(rates):
        return None
    transfer = found.through / sp.prod([Z - b for b in rates]) / Z ** (
        len(found.rates) - len(rates)
    )
    averages = []
    for b in (sp.S.Zero, *rates):
        weight = sp.factor(sp.cancel(transfer / Z * (Z - b)).subs(Z, b))
        if weight != 0:
            averages.append((oriented(weight), cast(sp.Expr, b)))
    if not is_zero(sp.together(transfer - sum(c * Z / (Z - b) for c, b in averages))):
        return None
    if not all(not_negative(e, parameters) for c, b in averages for e in (c, b)):
        return None
    return tuple(averages)


def oriented(e: Any) -> sp.Expr:
    """`e` in factors, each sum turned so that it is positive where all symbols are 1/2."""
    turned: list[Any] = []
    factors: Any = sp.factor(e)
    for factor in sp.Mul.make_args(factors):
        base, power = factor.as_base_exp()
        half: dict[Any, Any] = dict.fromkeys(base.free_symbols, sp.S.Half)
        if base.is_Add and power.is_Integer and base.subs(half) < 0:
            turned += [(-base) ** power, (-1) ** power]
        else:
            turned.append(factor)
    return cast(sp.Expr, sp.Mul(*turned))


def not_negative(e: sp.Expr, parameters: tuple[Parameter, ...]) -> bool:
    """Whether `e` is shown to be >= 0 where the parameters are positive (and below 1).

    With b = u / (1 + u) for b in (0, 1), all coefficients of numerator and denominator
    in the u have one sign.
    """
    raised: dict[sp.Symbol, sp.Expr] = {}
    for p in parameters:
        u = sp.Dummy(p.name, positive=True)
        raised[p.symbol] = cast(sp.Expr, u / (1 + u) if p.domain.upper == 1 else u)
    numerator, denominator = sp.fraction(sp.factor(sp.together(substituted(e, raised))))
    if numerator == 0:
        return True
    signs = {_sign(part) for part in (numerator, denominator)}
    return None not in signs and len(signs) == 1


def _sign(e: sp.Expr) -> int | None:
    symbols = sorted(e.free_symbols, key=str)
    coefficients = sp.Poly(e, *symbols).coeffs() if symbols else [e]
    if all(c > 0 for c in coefficients):
        return 1
    return -1 if all(c < 0 for c in coefficients) else None
