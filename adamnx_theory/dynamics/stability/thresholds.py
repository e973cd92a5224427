"""The largest stable learning rate for a given Hessian, and the moduli of one mode."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer, substituted
from adamnx_theory.definitions.optimizer import Optimizer, elementwise
from adamnx_theory.dynamics.linear.derivatives import check_vanishing, timed_jacobian
from adamnx_theory.dynamics.linear.entries import evaluator
from adamnx_theory.dynamics.linear.modes import moments, symmetric
from adamnx_theory.dynamics.stability.polynomial import MU, PHI, Z, characteristic_polynomial
from adamnx_theory.dynamics.stability.sharp import never_settles, sharp_condition
from adamnx_theory.errors import BadInput, UnknownName


def threshold(
    optimizer: Optimizer,
    hessian: Any,
    name: str = "lr",
    second_moment: Any = None,
    at: int | None = None,
) -> float:
    """The learning rate below which the step is stable at a minimizer with this Hessian.

    From the sharp condition: all modes need phi sum c_k / (1 + b_k) < 2 - mu, where phi is
    proportional to the parameter `name`; the value is 0 where no learning rate is stable
    (a Hessian that is not positive definite, without decay), infinity where every one is,
    or where none matters (Aida with q > 1 and decay; sign methods are 0).  Arguments as in
    `linearize`.

    Raises `BadInput` where the step is not proportional to `name`, where the linear map
    decides nothing (Aida with q > 1 without decay), or where no closed form is known.
    """
    optimizer = elementwise(optimizer, "the linear theory of coordinates")
    if name not in {p.name for p in optimizer.parameters}:
        raise UnknownName(f"parameter of optimizer {optimizer.name}", name, _names(optimizer))
    matrix = symmetric(hessian)
    if never_settles(optimizer):
        return 0.0
    found = sharp_condition(optimizer)
    (symbol,) = (p.symbol for p in optimizer.parameters if p.name == name)
    if found.bound == sp.oo:
        if optimizer.parameter_values and substituted(found.mu, optimizer.parameter_values) == 0:
            raise BadInput(
                f"optimizer {optimizer.name}: the linear map has the eigenvalue 1 whatever {name}"
                " is, so it decides nothing."
            )
        return math.inf
    if not found.averages:
        raise BadInput(f"optimizer {optimizer.name}: no threshold is known in closed form.")
    return _threshold(optimizer, matrix, symbol, second_moment, at)


def _names(optimizer: Optimizer) -> list[str]:
    return [p.name for p in optimizer.parameters]


def _threshold(
    optimizer: Optimizer, matrix: Floats, symbol: sp.Symbol, second_moment: Any, at: int | None
) -> float:
    at = None if at is None else exact_integer("at", at, least=1)
    given = moments(second_moment, matrix, optimizer)
    found = characteristic_polynomial(optimizer, given is not None, at is not None)
    per_unit = sp.simplify(found.gain / symbol)
    if per_unit.has(symbol) or sp.diff(found.mu, symbol).has(symbol):
        raise BadInput(f"the step of optimizer {optimizer.name} is not proportional to {symbol}.")
    if at is None and per_unit.has(optimizer.t):
        check_vanishing(optimizer, timed_jacobian(optimizer, given is not None))
        raise BadInput(f"the step of optimizer {optimizer.name} grows without bound; say at.")
    rates = sp.prod([Z - b for b in found.rates])
    by_itself, with_it = found.mu.subs(symbol, 0), sp.diff(found.mu, symbol)
    entries = [per_unit, *((found.through / rates).subs(Z, end) for end in (-1, 1))]
    entries = [substituted(e, optimizer.parameter_values) for e in (*entries, by_itself, with_it)]
    evaluate = evaluator(optimizer, entries, at)
    rows = np.array([evaluate(v) for v in (np.zeros(len(matrix)) if given is None else given)])
    _, flip, still, decay, decay_per_unit = rows[0]
    root = np.sqrt(rows[:, 0])
    modes = np.linalg.eigvalsh(root[:, None] * matrix * root)
    modes[np.abs(modes) < len(modes) * np.finfo(float).eps * np.abs(modes).max()] = 0.0
    most = modes[-1] * flip + decay_per_unit
    best = (2 - decay) / most if most > 0 else math.inf
    least = modes[0] * still + decay_per_unit
    if least <= 0 and modes[0] <= 0:  # -(1 - P(1) sign) must not reach 0
        best = min(best, decay / -least if least < 0 else (math.inf if decay > 0 else 0.0))
    return float(best)


def moduli(optimizer: Optimizer, phi: Any) -> Floats:
    """The moduli of one mode's eigenvalues at each phi = gain lambda, descending.

    Shape of phi with the degree appended.  The other parameters have the optimizer's
    values.  With mu and beta1 as in Aida's Figure 1 these are its |lambda_2|, |lambda_3|.
    """
    grid = np.asarray(phi, dtype=np.float64)
    polynomial = _in_phi(optimizer)
    degree = int(polynomial.degree())
    coefficients = polynomial.all_coeffs()[:0:-1]
    rows = [np.broadcast_to(sp.lambdify(PHI, c)(grid), grid.shape) for c in coefficients]
    companion = np.zeros((*grid.shape, degree, degree))
    companion[..., range(1, degree), range(degree - 1)] = 1.0
    for k, row in enumerate(rows):
        companion[..., k, -1] = -row
    return -np.sort(-np.abs(np.linalg.eigvals(companion)), axis=-1)


def complex_range(optimizer: Optimizer) -> tuple[float, float]:
    """The interval of phi in which the two eigenvalues of a mode are complex.

    Raises `BadInput` for a mode with other than two eigenvalues.
    """
    polynomial = _in_phi(optimizer)
    if polynomial.degree() != 2:
        raise BadInput(f"a mode of optimizer {optimizer.name} has other than two eigenvalues.")
    discriminant = sp.Poly(sp.discriminant(polynomial.as_expr(), Z), PHI)
    low, high = sorted(float(sp.re(root)) for root in discriminant.nroots(n=30))
    return low, high


def _in_phi(optimizer: Optimizer) -> sp.Poly:
    found = characteristic_polynomial(optimizer)
    values: dict[Any, Any] = dict(optimizer.parameter_values)
    values[MU] = substituted(found.mu, values)
    return sp.Poly(substituted(found.polynomial.as_expr(), values), Z)
