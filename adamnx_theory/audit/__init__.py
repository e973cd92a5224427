"""The papers' questions, asked of a schedule or an optimizer of one's own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, overload

from adamnx_theory.audit.model import Answer, Audit
from adamnx_theory.audit.parse import parameters, parse
from adamnx_theory.audit.timebox import TimeUp, within
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.audit.optimizers import OptimizerAudit
    from adamnx_theory.definitions.matrix import MatrixOptimizer
    from adamnx_theory.definitions.optimizer import Optimizer
    from adamnx_theory.definitions.schedule import Schedule

SECONDS = 10.0  # to read an expression

__all__ = ["Answer", "Audit", "audit"]


@overload
def audit(subject: str | Schedule, params: Mapping[str, Any] | None = None) -> Audit: ...
@overload
def audit(
    subject: Optimizer | MatrixOptimizer, params: Mapping[str, Any] | None = None
) -> OptimizerAudit: ...
def audit(
    subject: str | Schedule | Optimizer | MatrixOptimizer, params: Mapping[str, Any] | None = None
) -> Audit | OptimizerAudit:
    """The audit of a decay rate beta_t, t = 1, 2, ..., or of an optimizer.

    A rate is given as text or as a `Schedule`.  The text may contain the step t, the names
    in `params`, numbers, + - * / **, parentheses, exp, log, sqrt, tanh, min and max; it is
    parsed, never run.  v_t is beta_t v_{t-1} + (1 - beta_t) g_t^2.  Values are read exactly
    (0.99 is 99/100).  Raises `BadInput`, one sentence, for anything else.

        at.audit("1 - 1/t**c", {"c": "0.8"}).value("class")   # 'consistent'
        at.audit(at.optimizer("adam")).lines                  # stability, step bound, ...
    """
    from adamnx_theory.audit.files import audit_definition
    from adamnx_theory.audit.schedules import audit_expression
    from adamnx_theory.definitions.matrix import MatrixOptimizer
    from adamnx_theory.definitions.optimizer import Optimizer
    from adamnx_theory.definitions.schedule import Schedule

    if isinstance(subject, (Schedule, Optimizer, MatrixOptimizer)):
        return audit_definition(subject, params)
    if not isinstance(subject, str):
        raise BadInput("audit takes a formula in t, a Schedule, an Optimizer or a MatrixOptimizer.")
    given = parameters(params or {})
    try:
        rate = within(SECONDS, lambda: parse(subject, given))
    except TimeUp:
        raise BadInput(f"the expression could not be read in {SECONDS:g} s.") from None
    return audit_expression(rate, subject, given)
