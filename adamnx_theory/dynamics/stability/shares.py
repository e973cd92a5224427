"""Methods that read a second moment only as each coordinate's share of the total (Adai).

    s_i = v_i' / mean(v'),     a_i = clip(beta0 s_i, eps, 1),
    m_i' = (1 - a_i) m_i + a_i g_i,     x_i' = x_i - lr m_i' / w_i',     w_i -> 1.

At a minimizer v = 0 and s_i is 0/0: the step has no linear map there.  It is not even
continuous, for s depends on how v gets to 0.  But s does not change when v is multiplied
by a number, and what happens near the minimizer is this.

Fixed shares.  For any v > 0 the step is differentiable at (x, m, w) = (x*, 0, 1), and since m
and g vanish there, v acts on nothing to first order: the linear map is that of constant
rates b_i = 1 - a_i.  Rates differ between coordinates, so modes do not decouple, but:

    it is stable if and only if lr lambda < 2, lambda the largest eigenvalue of
    D^(1/2) H D^(1/2),   D_i = a_i / (2 - a_i),     H positive definite,

and at equality -1 is an eigenvalue.  For sums of averages c_ik, b_ik of the gradient in
each coordinate, D_i = sum_k c_ik / (1 + b_ik).  Proof: with y = H x an eigenvalue z has
F(z) y = 0, F(z) = (z - 1) H^-1 + lr diag(sum_k c_ik z / (z - b_ik)).  Multiplied by y*, it
is the equation of a single coordinate with the weights c_ik |y_i|^2 / y* H^-1 y, which
has no root of modulus >= 1 if lr y* D y < 2 y* H^-1 y (see `sharp`).  If that fails for
some y, F(-1) = lr D - 2 H^-1 has an eigenvalue >= 0, while F(z) is negative definite as
z -> -oo, so F is singular at some z <= -1.

How long shares stay fixed.  v' = beta2 v + O(|x - x*|^2).  In xi = (x - x*, m)/sqrt(mean v)
and s the step is a map for which every (0, s) is a fixed point, and it is differentiable
there: xi is multiplied by the linear map over sqrt(beta2), s by 1.  So if the spectral
radius rho of the linear map is below sqrt(beta2), x falls like rho^t, v like beta2^t, and s
tends to a limit near its start: fixed shares are the truth.  If rho > sqrt(beta2), xi grows,
until the new gradients make the shares.

What those do can be seen along one axis.  Let H have the eigenvector e_i with eigenvalue
lambda_i.  A run that begins at x* + c e_i, with m = v = 0, stays on that axis: s_i = n, the
number of coordinates.  Its rate is a = clip(n beta0, eps, 1), so that, however near it
begins, it goes away if

    lr lambda_i > 2 (2 - a)/a,

which for n beta0 >= 1 is gradient descent's 2.  Equal shares, a = beta0, would allow
2 (2 - beta0)/beta0: 38 instead of 2 at beta0 = 0.1.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, cast

import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer, elementwise
from adamnx_theory.definitions.parameter import Domain, Parameter, Values
from adamnx_theory.dynamics.linear.entries import numbers
from adamnx_theory.dynamics.linear.modes import symmetric
from adamnx_theory.dynamics.stability.sharp import SharpCondition, oriented, sharp_condition
from adamnx_theory.errors import BadInput

#: v_i' / mean(v'), and the rate that is made of it.
SHARE = sp.Symbol("share", positive=True)
RATE = sp.Symbol("a", positive=True)
_RATES = Domain(sp.Integer(0), sp.Integer(1), lower_open=True)


@dataclass(frozen=True)
class Shares:
    """The step at fixed shares.

    optimizer   one coordinate's, with its rate as the parameter `RATE`
    rate        what that is, in `SHARE`
    condition   the sharp condition where all coordinates have one rate
    weight      D_i where each has its own: gain lambda < 2 for D^(1/2) H D^(1/2)
    forgotten   what the second moment is multiplied with at rest
    """

    optimizer: Optimizer
    rate: sp.Expr
    condition: SharpCondition
    weight: sp.Expr
    forgotten: sp.Expr

    @property
    def text(self) -> str:
        """In a few words, for a reader."""
        gain = self.condition.gain
        return (
            f"at fixed shares v_i/mean(v): phi < 2, phi = {gain} lambda; lambda is an eigenvalue of"
            f" D^(1/2) H D^(1/2), H the Hessian at the minimizer, D_i = {self.weight}, {RATE} ="
            f" {self.rate}; shares stay where the spectral radius is below sqrt({self.forgotten}),"
            " and there is no linear map beyond that, since at the minimizer they are 0/0"
        )


def shares(optimizer: Optimizer) -> Shares | None:
    """The step at fixed shares, from the definition; None for a method that reads no shares."""
    for r in optimizer.reductions:
        for v in optimizer.state_symbols:
            if r.statistic == "mean" and r.of == optimizer.update[v] and v.is_nonnegative:
                put = {r.of: SHARE * r.symbol}
                new = {s: substituted(e, put) for s, e in optimizer.update.items() if s != v}
                if not any(e.has(v, r.symbol) for e in new.values()):
                    forgotten = cast(sp.Expr, sp.diff(optimizer.update[v], v))
                    return _made(optimizer, new, forgotten)
    return None


def _made(
    optimizer: Optimizer, new: dict[sp.Symbol, sp.Expr], forgotten: sp.Expr
) -> Shares | None:
    known = {p.symbol for p in optimizer.parameters} | {SHARE}
    rates = {part for e in new.values() for part in e.atoms(sp.Max, sp.Min)
             if part.free_symbols <= known and part.has(SHARE)}
    rate = max(rates, key=sp.count_ops, default=None)
    if rate is None or not _at_most_one(rate, optimizer):
        return None
    new = {s: substituted(e, {rate: RATE}) for s, e in new.items()}
    if any(e.has(SHARE) for e in new.values()):
        return None
    used = {s for e in new.values() for s in e.free_symbols}
    kept = tuple(p for p in optimizer.parameters if p.symbol in used)
    own = Parameter("a", RATE, _RATES, cast(sp.Rational, sp.S.Half), "1 minus the decay rate")
    names = {p.name for p in kept}
    single = replace(
        optimizer,
        name=f"{optimizer.name} at fixed shares",
        parameters=(*kept, own),
        state=tuple(s for s in optimizer.state if s.symbol in new),
        update=new,
        reductions=(),
        values=Values({k: v for k, v in optimizer.values.items() if k in names}),
    )
    try:
        condition = sharp_condition(single)
    except BadInput:
        return None
    if condition.bound is None or condition.mu != 0 or not condition.averages:
        return None
    weight = sp.Add(*(c / (1 + b) for c, b in condition.averages))
    return Shares(single, cast(sp.Expr, rate), condition, oriented(weight), forgotten)


def _at_most_one(e: Any, optimizer: Optimizer) -> bool:
    """Whether nested greatest and least values, of things not above 1 or cut at 1, are <= 1."""
    if isinstance(e, sp.Max):
        return all(_at_most_one(a, optimizer) for a in e.args)
    if isinstance(e, sp.Min):
        return any(_at_most_one(a, optimizer) for a in e.args)
    (domain,) = [p.domain for p in optimizer.parameters if p.symbol == e] or [None]
    return (e.is_Rational and e <= 1) or (domain is not None and domain.upper == 1)


def rates(optimizer: Optimizer, second_moment: Any) -> Floats:
    """a_i of each coordinate at these second moments, (n,), which must be >= 0 and not all 0."""
    found = _found(optimizer)
    v = np.atleast_1d(np.asarray(second_moment, dtype=np.float64))
    if v.ndim != 1 or not np.isfinite(v).all() or (v < 0).any() or not v.any():
        raise BadInput("second moments must be (n,), finite, not negative, and not all 0.")
    function = sp.lambdify(SHARE, substituted(found.rate, optimizer.parameter_values), "math")
    return np.array([float(function(s)) for s in v / v.mean()])


def shares_threshold(optimizer: Optimizer, hessian: Any, second_moment: Any) -> float:
    """The learning rate below which the step at these second moments' shares is stable.

    0 for a Hessian that is not positive definite.  Raises `BadInput` for bad shapes, and for
    a method that reads no shares.
    """
    found, matrix, a = _asked(optimizer, hessian, second_moment)
    if np.linalg.eigvalsh(matrix)[0] <= 0:
        return 0.0
    unit = {p.symbol: sp.S.One for p in optimizer.parameters if p.name == "lr"}
    per_unit = substituted(found.weight * found.condition.gain, optimizer.parameter_values | unit)
    root = np.sqrt(np.array([float(substituted(per_unit, {RATE: sp.Float(b)})) for b in a]))
    return float(2 / np.linalg.eigvalsh(root[:, None] * matrix * root)[-1])


def shares_matrix(optimizer: Optimizer, hessian: Any, second_moment: Any) -> Floats:
    """The linear map of (x, m) at these second moments' shares, (2 n, 2 n), from its derivatives.

    Raises `BadInput` as `shares_threshold`.
    """
    found, matrix, a = _asked(optimizer, hessian, second_moment)
    each = [numbers(found.optimizer.bind(a=repr(float(b))), None, None)[0] for b in a]
    local = np.array([one.local for one in each])
    slopes = np.array([one.by_gradient for one in each])
    n, k = slopes.shape
    whole = np.einsum("nab,nm->anbm", local, np.eye(n))
    whole[:, :, 0] += np.einsum("na,nm->anm", slopes, matrix)
    return whole.reshape(k * n, k * n)


def _found(optimizer: Optimizer) -> Shares:
    found = shares(elementwise(optimizer, "the theory of shares"))
    if found is None:
        raise BadInput(f"optimizer {optimizer.name} reads no shares of a second moment.")
    return found


def _asked(optimizer: Optimizer, hessian: Any, second_moment: Any) -> tuple[Shares, Floats, Floats]:
    found, matrix, a = _found(optimizer), symmetric(hessian), rates(optimizer, second_moment)
    if len(a) != len(matrix):
        raise BadInput(f"there are {len(a)} second moments for {len(matrix)} coordinates.")
    return found, matrix, a
