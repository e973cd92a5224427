"""A file of one's own that defines a schedule or an optimizer.  Reading it runs it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from adamnx_theory.audit.model import Audit
from adamnx_theory.audit.optimizers import OptimizerAudit, audit_optimizer
from adamnx_theory.conformance.target import load_file
from adamnx_theory.definitions.matrix import MatrixOptimizer
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.schedule import STEP, Schedule
from adamnx_theory.errors import BadInput

Definition = Schedule | Optimizer | MatrixOptimizer


def audit_file(path: Path, values: Mapping[str, Any] | None = None) -> Audit | OptimizerAudit:
    """Run the file, and audit its `DEFINITION`, or the one definition that it holds.

    `values` are put in for its parameters.  Raises `BadInput` where there is no file, it
    fails, it holds none or several definitions, or a schedule is not a decay rate.
    """
    return audit_definition(_definition(path), values, f"'{path}'")


def audit_definition(
    item: Definition, values: Mapping[str, Any] | None = None, where: str = ""
) -> Audit | OptimizerAudit:
    """The audit of a definition, `values` put in for its parameters; raises as `audit_file`."""
    from adamnx_theory.audit.schedules import audit_expression

    bound = item.bind(**dict(values or {}))
    if isinstance(bound, (Optimizer, MatrixOptimizer)):
        return audit_optimizer(bound)
    if bound.quantity != "decay rate":
        what = where or f"schedule {bound.name}"
        raise BadInput(f"{what} defines a {bound.quantity}; audit is about decay rates.")
    rate = bound.bound.xreplace({bound.t: STEP})
    parameters = {p.name: bound.value(p.name) for p in bound.parameters}
    return audit_expression(rate, str(bound.expression), parameters)


def _definition(path: Path) -> Definition:
    module = load_file(path)
    kinds = (Schedule, Optimizer, MatrixOptimizer)
    held = {k: v for k, v in vars(module).items() if isinstance(v, kinds)}
    if "DEFINITION" in held:
        return held["DEFINITION"]
    distinct = {id(v): k for k, v in held.items()}
    if not distinct:
        raise BadInput(f"'{path}' defines no Schedule, Optimizer or MatrixOptimizer.")
    if len(distinct) > 1:
        names = ", ".join(sorted(distinct.values()))
        raise BadInput(f"'{path}' holds {names}; call the one to audit DEFINITION.")
    return next(iter(held.values()))
