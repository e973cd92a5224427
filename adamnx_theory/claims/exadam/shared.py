"""What the claims on EXAdam share: its pieces, from the package's definitions.

In certificates b1 and b2 are the decay rates, m and v the moments after the step,
g the gradient, t the step, a the learning rate alpha.  The pieces are those of
Algorithm 1:

    factor      1 + v/(v + eps) b2^t                     of mtilde and gtilde
    second      1 + m^2/(m^2 + eps) b1^t                 of vtilde
    direction   (mtilde + gtilde)/(sqrt(vtilde) + eps)
    alpha       a ln(sqrt(2) sqrt(t + 1))

eps = 0 stands for an eps that is negligible beside all moments.
The text at hand is the first version of the paper.  A later version drops the
growing step size alpha_t; notes say so where it matters (`VERSIONS`).
"""

from __future__ import annotations

from typing import Any

import sympy as sp

from adamnx_theory.claims.model import Claim, Evidence, Verdict
from adamnx_theory.definitions.optimizers import adam, exadam
from adamnx_theory.proof.text import text

Definition = dict[str, Any]

VERSIONS = (
    "The text at hand is the first version; a later version drops the growing step size alpha_t."
)
UNIT_B1 = {"b1": "0 < b1 < 1"}
UNIT_B2 = {"b2": "0 < b2 < 1"}
UNITS = {**UNIT_B1, **UNIT_B2}
EPS = {"eps": "0 < eps"}
T1 = {"t": "1 <= t"}


def claim(
    name: str,
    where: str,
    passage: str,
    statement: str,
    recorded: Verdict,
    finding: str,
    *evidence: Evidence,
    note: str = "",
    cites: tuple[str, ...] = (),
) -> Claim:
    """A claim of the EXAdam paper."""
    return Claim(
        f"exadam.{name}",
        "exadam",
        where,
        passage,
        statement,
        recorded,
        finding,
        evidence,
        note,
        ("exadam", *cites),
    )


def _symbols(module: Any) -> dict[Any, Any]:
    """What the symbols of an optimizer's module are called in certificates."""
    t = sp.Symbol("t", integer=True, positive=True)
    short = {"beta1": "b1", "beta2": "b2", "lr": "a"}
    names = {s: sp.Symbol(short.get(str(s), str(s))) for s in module.DEFINITION.parameter_values}
    return {module.t: t, module.g: sp.Symbol("g"), **names}


def part(module: Any, name: str, expression: Any, args: str) -> Definition:
    """A piece of an optimizer as `name(args)`, with m and v for the new moments."""
    moments = {module.m_new: sp.Symbol("m"), module.v_new: sp.Symbol("v")}
    renamed = expression.subs(moments).subs(_symbols(module), simultaneous=True)
    stray = {str(s) for s in renamed.free_symbols} - set(args.split())
    if stray:
        raise ValueError(f"{name} mentions {sorted(stray)}")
    return {"name": name, "args": args.split(), "body": text(renamed)}


def average(
    name: str, expression: Any, old: str, rate: str, gradient: str = "g(n+1)", start: str = "0"
) -> Definition:
    """A moment as a recursion `name(b, g, n)` from 0 over the gradients g.

    With `gradient` "0" and a `start`, `name(b, start, n)` is what n steps without
    gradient leave of it.
    """
    args = ["b", "g" if gradient != "0" else start, "n"]
    values = {
        getattr(exadam, old): sp.Symbol(f"{name}({', '.join(args)})"),
        getattr(exadam, rate): sp.Symbol("b"),
        exadam.g: sp.Integer(0) if gradient == "0" else sp.Symbol(gradient),
    }
    body = text(expression.subs(values, simultaneous=True))
    return {"name": name, "args": args, "zero": start, "succ": body, "start": 0}


FACTOR = part(exadam, "factor", exadam.factor, "b2 eps v t")
MTILDE = part(exadam, "mtilde", exadam.mtilde, "b1 b2 eps m v t")
GTILDE = part(exadam, "gtilde", exadam.gtilde, "b1 b2 eps g v t")
VTILDE = part(exadam, "vtilde", exadam.vtilde, "b1 b2 eps m v t")
SECOND = part(
    exadam, "second", exadam.vtilde * (1 - exadam.beta2**exadam.t) / exadam.v_new, "b1 eps m t"
)
DIRECTION = part(
    exadam,
    "direction",
    (exadam.mtilde + exadam.gtilde) / (sp.sqrt(exadam.vtilde) + exadam.eps),
    "b1 b2 eps m v g t",
)
ALPHA = part(exadam, "alpha", exadam.step, "a t")

MHAT = part(adam, "mhat", adam.mhat, "b1 m t")
VHAT = part(adam, "vhat", adam.vhat, "b2 v t")
ADAM_DIRECTION = part(
    adam, "adam_direction", adam.mhat / (sp.sqrt(adam.vhat) + adam.eps), "b1 b2 eps m v t"
)

FIRST = average("first_moment", exadam.m_new, "m", "beta1")
SQUARES = average("second_moment", exadam.v_new, "v", "beta2")
FIRST_KEPT = average("first_kept", exadam.m_new, "m", "beta1", "0", "m")
SQUARES_KEPT = average("second_kept", exadam.v_new, "v", "beta2", "0", "v")

# the moments after n steps with one and the same gradient g
CONSTANT_M, CONSTANT_V = "(1-b1^{n})*g", "(1-b2^{n})*g^2"
