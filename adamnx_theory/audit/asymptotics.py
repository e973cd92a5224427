"""Sums and limits of expressions outside the proved shapes, by SymPy's limits.

Nothing here is a certificate: a limit is what the computer algebra system answers, so the
strength is `attested`.  The comparison tests are the textbook's: with g ~ t^-p the sum is
finite for p > 1 and infinite for p < 1; at p = 1 a constant limit of t g decides, and then
the power of log t.
"""

from __future__ import annotations

from typing import Any

import sympy as sp

from adamnx_theory.audit.shapes import MAX_SIZE, size
from adamnx_theory.audit.timebox import TimeUp, within
from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.schedule import STEP
from adamnx_theory.errors import BadInput

SECONDS = 10.0
_x = sp.Symbol("x", positive=True)


def limit_at_infinity(expression: Any, seconds: float = SECONDS) -> tuple[Any | None, str]:
    """(limit, "") where SymPy finds one, real or infinite; else (None, what happened)."""
    body = expression.subs(STEP, _x)
    try:
        if size(expression) > MAX_SIZE:
            return None, "the expression is too long for SymPy's limit"
        value = within(seconds, lambda: sp.limit(body, _x, sp.oo))
    except TimeUp as up:
        return None, f"SymPy's limit: {up}"
    except (NotImplementedError, ValueError, TypeError, AttributeError, ArithmeticError,
            RecursionError, KeyError, IndexError) as error:  # fmt: skip
        return None, f"SymPy's limit failed ({type(error).__name__})"
    known = value.is_number and not value.has(sp.nan, sp.AccumBounds, sp.Limit, sp.zoo)
    if known and (value in (sp.oo, -sp.oo) or value.is_real):
        return value, ""
    return None, "SymPy's limit has no answer"


def sum_is_finite(gain: Any) -> tuple[bool | None, str]:
    """(finite?, comparison in words) for terms that tend to 0 from above; None if not decided."""
    ratios = (
        (gain * STEP, "t", 1),
        (gain * STEP * sp.log(STEP), "t log t", 2),
    )
    try:
        signs = (balls.rounded(gain, STEP, n) > 0 for n in (10, 100, 1000))
        positive = within(SECONDS, lambda: all(signs))
    except (BadInput, TimeUp) as problem:
        return None, str(problem)
    if not positive:
        return None, "the terms are not seen to be positive"
    slower, why = limit_at_infinity(-sp.log(gain) / sp.log(STEP))
    if slower is not None and slower != 1:
        return bool(slower > 1), f"-log(gain)/log t tends to {slower}"
    for product, shown, step in ratios:
        value, problem = limit_at_infinity(product)
        if value is None:
            return None, why or problem
        if value > 0:
            return False, f"{shown} * gain tends to {value}"
        power = STEP if step == 1 else STEP * sp.log(STEP)
        inner = sp.log(STEP) if step == 1 else sp.log(sp.log(STEP))
        exponent, problem = limit_at_infinity(-sp.log(gain * power) / sp.log(inner))
        if exponent is not None and exponent != 1:
            return bool(exponent > 1), f"gain is like 1/({shown} * ({inner})^{exponent})"
    return None, why or "comparison with t^-p, (t log t)^-1 and powers of log log t"
