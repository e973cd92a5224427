"""The characteristic polynomial of one mode, in the optimizer's parameters.

For a mode lambda of D^{1/2} H D^{1/2} the eigenvalues of the step are the roots of

    P(z) = (z - (1 - mu)) prod_k (z - b_k) + phi n(z),     phi = gain lambda,

where mu is what one step takes off x by itself (weight decay), b_k are the decay rates
of the first moments, `gain` holds what scales the step (learning rate, preconditioner,
bias correction), and n(z) how the gradient passes through the moments.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics.linear.derivatives import SECOND, timed_jacobian, without_values
from adamnx_theory.dynamics.linear.horizon import settled
from adamnx_theory.errors import BadInput

#: The unknown, the mode phi = gain lambda, and the decay mu of x.
Z = sp.Symbol("z")
PHI = sp.Symbol("phi", real=True)
MU = sp.Symbol("mu", nonnegative=True)


@dataclass(frozen=True)
class Characteristic:
    """P(z) of one mode, and what its symbols stand for.

    polynomial  in Z, with coefficients in PHI, MU and the decay rates
    gain        phi = gain lambda, in the parameters (and t where the step grows)
    mu          what MU stands for: 0 without decay, lr weight_decay for `adamw`
    rates       the decay rates b_k
    """

    optimizer: str
    polynomial: sp.Poly
    gain: sp.Expr
    mu: sp.Expr
    rates: tuple[sp.Expr, ...]

    @property
    def through(self) -> sp.Expr:
        """n(z): how the gradient passes through the moments."""
        return cast(sp.Expr, sp.factor(sp.expand(self.polynomial.as_expr()).coeff(PHI, 1)))

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        return {
            "optimizer": self.optimizer,
            "polynomial": str(self.polynomial.as_expr()),
            "gain": str(self.gain),
            "mu": str(self.mu),
            "rates": [str(b) for b in self.rates],
        }


def characteristic_polynomial(
    optimizer: Optimizer, second_moment: bool = False, timed: bool = False
) -> Characteristic:
    """P(z) of one mode, from the definition.

    second_moment   True keeps the frozen second moment as the symbol `SECOND` in `gain`
    timed           True keeps the step t everywhere; by default bias corrections are at
                    their limits, and only a step size that grows without bound (EXAdam)
                    keeps its t

    Raises `BadInput` where the step has no linear map (see `jacobian`), or where the
    second moment acts otherwise than by scaling the step.
    """
    return _characteristic(without_values(optimizer), bool(second_moment), bool(timed))


@lru_cache(maxsize=128)
def _characteristic(optimizer: Optimizer, frozen: bool, timed: bool) -> Characteristic:
    found = timed_jacobian(optimizer, frozen)
    local, by_gradient = (m.applyfunc(_finish(optimizer, timed)) for m in found.block)
    local, by_gradient, back = _powers_named(local, by_gradient, optimizer.t)
    mu = cast(sp.Expr, sp.simplify(1 - local[0, 0]))
    if mu != 0:
        local = local.as_mutable()
        local[0, 0] = 1 - MU
    size = local.rows
    shifted = Z * sp.eye(size) - local
    free = cast(sp.Expr, sp.factor(shifted.det(method="berkowitz")))
    passed = cast(sp.Expr, sp.factor(-(shifted.adjugate() * by_gradient)[0]))
    gain, through = _gain(passed, free, optimizer)
    if SECOND in (free + through).free_symbols:
        raise BadInput(f"optimizer {optimizer.name}: the second moment does more than scale steps.")
    rates = [_root(factor) for factor in _linear_factors(free / (Z - local[0, 0]))]
    whole = substituted(cast(sp.Expr, sp.expand(free + PHI * through)), back)
    return Characteristic(
        optimizer.name,
        sp.Poly(whole, Z),
        substituted(gain, back),
        substituted(mu, back),
        tuple(sorted((substituted(b, back) for b in rates), key=str)),
    )


def _finish(optimizer: Optimizer, timed: bool) -> Callable[[sp.Expr], sp.Expr]:
    if timed:
        return lambda e: e
    values = optimizer.parameter_values
    return lambda e: settled(e, optimizer.t, values, growing=True)


def _powers_named(local: Any, by_gradient: Any, t: sp.Symbol) -> tuple[Any, Any, Any]:
    """Powers and logarithms of t as symbols, so that what follows is rational arithmetic."""
    parts: set[sp.Basic] = set()
    for entry in (*local, *by_gradient):
        parts |= {power for power in entry.atoms(sp.Pow) if power.args[1].has(t)}
        parts |= {function for function in entry.atoms(sp.Function) if function.has(t)}
    names = {part: sp.Dummy(f"s{i}") for i, part in enumerate(sorted(parts, key=str))}
    back = {symbol: part for part, symbol in names.items()}
    return local.xreplace(names), by_gradient.xreplace(names), back


def _gain(passed: sp.Expr, free: sp.Expr, optimizer: Optimizer) -> tuple[sp.Expr, sp.Expr]:
    """The factors without z that hold more than decay rates, and the rest."""
    if passed == 0:
        return sp.S.Zero, sp.S.Zero
    rates = free.free_symbols
    gain, through = sp.S.One, sp.S.One
    for factor in sp.Mul.make_args(passed):
        if Z not in factor.free_symbols and not factor.free_symbols <= rates:
            gain *= factor
        else:
            through *= factor
    values = optimizer.parameter_values
    sample = substituted(sp.N(substituted(through, values).subs(Z, 2)), {})
    if sample.is_negative:
        gain, through = -gain, -through
    return cast(sp.Expr, gain), cast(sp.Expr, through)


def _linear_factors(e: sp.Expr) -> list[sp.Expr]:
    _, factors = cast(tuple[Any, list[Any]], sp.factor_list(sp.cancel(e), Z))
    found: list[sp.Expr] = []
    for factor, power in factors:
        if sp.Poly(factor, Z).degree() != 1:
            raise BadInput(f"{e} is no product of decay rates.")
        found += [factor] * power
    return found


def _root(factor: sp.Expr) -> sp.Expr:
    a, b = sp.Poly(factor, Z).all_coeffs()
    return cast(sp.Expr, sp.simplify(-b / a))
