"""The abstract's "only when the weight-decay is non-zero" (Section IV-B, Eq. 28): it fails."""

from __future__ import annotations

from functools import partial
from typing import Any

from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.aida.update.denominators import INSIDE, OUTSIDE
from adamnx_theory.claims.aida.without_decay.bias import algorithm_converges
from adamnx_theory.claims.aida.without_decay.local_convergence import converges_without_decay
from adamnx_theory.claims.aida.without_decay.one_dimension import rate_constant
from adamnx_theory.claims.aida.without_decay.stays_near import DEFINITIONS
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import facts, sign, theorem, use

Certificate = dict[str, Any]

RHO = "(1-b)^2*eps/(6*eta)"
RECURRENCES = {
    "moment": "forall t: m(t+1) = b*m(t) + (1-b)*x(t)",
    "second": "forall t: r(t+1) = b2*r(t) + (1-b2)*x(t)^2",
    "position": "forall t: x(t+1) = x(t) - eta*apow(m(t+1), 1)*m(t+1)/(r(t+1) + eps)",
}


def _on_the_square() -> dict[str, str]:
    """The general theorem for f = x^2/2: n = 1, g = x, L = l = 1."""
    values = {name: name for name in ("b", "b2", "eta", "eps")}
    sequences = {"x": "x(t)", "m": "m(t)", "r": "r(t)", "g": "x(t)"}
    return {
        **values,
        **{name: f"t -> i -> {value}" for name, value in sequences.items()},
        "L": "1",
        "l": "1",
        "p": "2",
        "q": "2",
        "clow": "1",
        "chigh": "1",
        "top": f"({RHO})^2",
        "rho": RHO,
        "n": "1",
        "F": "t -> x(t)^2/2",
        "c": "t -> 1",
    }


def quadratic_converges() -> Certificate:
    """mu = 0, (p, q) = (2, 2), f = x^2/2: x_t -> 0, whatever the learning rate."""
    goal = "lim t -> oo: x(t)^2 = 0"
    bound = f"forall t from 1: x(t)^2 <= 2*apow(8/(eta/(({RHO})^2 + eps)*t), 2)"
    return theorem(
        "aida.only_if_decay_square",
        "without weight decay, (p, q) = (2, 2), on f = x^2/2, for every learning rate and eps: from"
        " a start near 0 the iterates converge to 0",
        variables="b:real b2:real eta:real eps:real x:seq m:seq r:seq",
        given={
            "b": "0 < b < 1",
            "b2": "0 < b2 < 1",
            "eta": "0 < eta",
            "eps": "0 < eps",
            "r >= 0": "forall t: 0 <= r(t)",
            **RECURRENCES,
            "m0": "m(0) = 0",
            "r0": "r(0) = 0",
            "x0": f"x(0)^2 <= (1-b)*({RHO})^2/8",
        },
        claim=goal,
        example={
            "b": "1/2",
            "b2": "1/2",
            "eta": "1",
            "eps": "1",
            "x": "t -> 0",
            "m": "t -> 0",
            "r": "t -> 0",
        },
        definitions=DEFINITIONS,
        lemmas=[converges_without_decay(INSIDE)],
        proof=[
            sign("m0^2", f"m(0)^2 <= ({RHO})^2", num=f"({RHO})^2", using=["m0"]),
            sign("r0'", f"r(0) <= ({RHO})^2", num=f"({RHO})^2", using=["r0"]),
            sign(
                "near",
                f"x(0)^2 <= ({RHO})^2/4",
                num=f"((1-b)*({RHO})^2/8 - x(0)^2) + (1+b)*({RHO})^2/8",
            ),
            sign(
                "V0",
                f"x(0)^2/2 + (1-b)/2*(m(0) - x(0))^2 <= (1-b)*({RHO})^2/8",
                num=f"((1-b)*({RHO})^2/8 - x(0)^2) + b/2*x(0)^2",
                using=["m0"],
            ),
            use(
                "both",
                f"{bound} and {goal}",
                f"aida.only_if_decay_{INSIDE.name}",
                **_on_the_square(),
            ),
            facts("goal", goal),
        ],
    )


FASTER = Control("2/(q-1)) and", "4/(q-1)) and")
CLAIMS = (
    claim(
        "only_if_decay",
        "Abstract, Section IV-B (Eq. 28), Section VI",
        "when q > 1 and p > 1 in Aida, the origin 0 is locally stable only when the weight-decay is"
        " non-zero",
        "For q > 1 a minimum is locally stable only if the weight decay is not zero.",
        Verdict.REFUTED,
        "Without decay every minimum with a positive definite Hessian is asymptotically stable, for"
        " every q > 1, p > 0, learning rate and dimension, for both places of eps, with and without"
        " the bias corrections. Near the minimum V = f - f* + (1-b1)/(2L) |m - g|^2 falls by at"
        " least c V^((q+1)/2) a step, so |x_t| = O(t^(-1/(q-1))): an algebraic rate, where decay"
        " gives a geometric one. In one dimension x' = x - c x^q with c = eta gamma^q/eps^(q/p) has"
        " x_t ~ ((q-1) c t)^(-1/(q-1)); that Aida with momentum comes down to this recurrence is"
        " not certified here.",
        certified(Role.FAILS, quadratic_converges, Control("= 0", "= 1")),
        certified(Role.INSTEAD, partial(converges_without_decay, INSIDE), FASTER),
        certified(Role.INSTEAD, partial(converges_without_decay, OUTSIDE), FASTER),
        certified(Role.SUPPORT, partial(algorithm_converges, INSIDE), FASTER),
        certified(Role.SUPPORT, partial(algorithm_converges, OUTSIDE), FASTER),
        certified(Role.SUPPORT, rate_constant, Control("= 1/((q-1)*c)", "= 1/(q*c)")),
        note="An eigenvalue 1 of the Jacobian decides nothing, as the paper's own Remark 1 says;"
        " the abstract and Section VI go further, and its Section V-A (mu = 0 does not lead to"
        " divergence) speaks against them. How near: on a ball |x| <= rho where the Hessian lies"
        " between l and L, with 2(q+1) eta Dmax L (L rho)^(q-1) <= (1-b1)^2 and V_0 <= (1-b1) l"
        " rho^2/8; 1/Dmax is the denominator of the step at r = 0.",
    ),
)
