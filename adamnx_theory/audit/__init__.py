"""The papers' questions, asked of a schedule or an optimizer of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from adamnx_theory.audit.model import Answer, Audit
from adamnx_theory.audit.parse import parameters, parse

__all__ = ["Answer", "Audit", "audit"]


def audit(expression: str, params: Mapping[str, Any] | None = None) -> Audit:
    """The audit of a decay rate beta_t, t = 1, 2, ..., given as text.

    `expression` may contain the step t, the names in `params`, numbers, + - * / **,
    parentheses, exp, log, sqrt, tanh, min and max; it is parsed, never run.  v_t is
    beta_t v_{t-1} + (1 - beta_t) g_t^2.  Values are read exactly (0.99 is 99/100).
    Raises `BadInput`, one sentence, for anything else.

        at.audit("1 - 1/t**c", {"c": "0.8"}).value("class")   # 'consistent'
    """
    from adamnx_theory.audit.schedules import audit_expression

    given = parameters(params or {})
    return audit_expression(parse(expression, given), expression, given)
