"""The step as an autonomous map plus a vanishing rest, and its fixed points."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.autonomous.step_form import as_in_the_proofs
from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.shared import claim, step
from adamnx_theory.claims.aida.update.denominators import INSIDE, OUTSIDE
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    counterexample,
    define,
    equal,
    facts,
    limit,
    sign,
    suppose,
    theorem,
    use,
)

Certificate = dict[str, Any]

PARAMETERS = "eta:real b1:real b2:real eps:real mu:real p:real q:real"
RATES = {"b1": "0 < b1 < 1", "b2": "0 < b2 < 1"}
POWERS = {"p": "1 <= p", "q": "1 <= q"}
CORRECTION = define("c", "b1 b2 p q t", "rpow(1 - b2^t, q/p)/rpow(1 - b1^t, q)")
THETA = define(
    "theta",
    "eta b1 b2 eps p q m r t",
    "-eta*(c(b1, b2, p, q, t) - 1)*apow(m, q)*sign(m)/rpow(r + eps, q/p)",
)
PRINTED_THETA = define(
    "printed_theta",
    "eta b1 b2 eps p q m r t",
    "-eta*(rpow(1 - b2^t, p/q)/rpow(1 - b1^t, q) - 1)*apow(m, q)*sign(m)/rpow(r + eps, q/p)",
)
STATE = "x, m, r, g"
FULL = f"aida_x(eta, b1, b2, eps, mu, p, q, {STATE}, t)"
AUTONOMOUS = f"aida_limit_x(eta, b1, b2, eps, mu, p, q, {STATE})"
NEW = "aida_m(b1, m, g), aida_r(b2, p, r, g)"
POINT = {
    "eta": "1",
    "b1": "1/2",
    "b2": "3/4",
    "eps": "1",
    "mu": "1/8",
    "p": "1",
    "q": "2",
    "x": "1",
    "m": "1",
    "r": "4",
    "g": "-2",
    "t": "1",
}
C = "c(b1, b2, p, q, t)"
A, B = "(1 - b2^t)", "(1 - b1^t)"


def both_maps(name: str) -> list[dict[str, Any]]:
    """The step with its bias corrections and the autonomous one."""
    return [*step(name), step(name, autonomous=True)[-1]]


def printed_split() -> Certificate:
    return counterexample(
        "aida.split_printed",
        "with the exponent p/q of (18) the two parts do not add up to the step",
        variables=f"{PARAMETERS} x:real m:real r:real g:real t:nat",
        given={**RATES, "eps": "0 < eps", "r": "0 <= r", **POWERS, "t": "1 <= t"},
        claim=f"{FULL} = {AUTONOMOUS} + printed_theta(eta, b1, b2, eps, p, q, {NEW}, t)",
        definitions=[*both_maps("aida"), PRINTED_THETA],
        point={**POINT, "g": "2"},
    )


def corrected_split() -> Certificate:
    goal = f"{FULL} = {AUTONOMOUS} + theta(eta, b1, b2, eps, p, q, {NEW}, t)"
    return theorem(
        "aida.split",
        "with the exponent q/p the step is the autonomous map plus Theta",
        variables=f"{PARAMETERS} x:real m:real r:real g:real t:nat",
        given={**RATES, "eps": "0 < eps", "r": "0 <= r", "p": "0 < p", "q": "0 < q", "t": "1 <= t"},
        claim=goal,
        example={**POINT, "g": "2"},
        definitions=[*both_maps("aida"), CORRECTION, THETA],
        proof=[
            sign("R", "0 < aida_r(b2, p, r, g) + eps"),
            equal("goal", goal),
        ],
    )


def correction_limit() -> Certificate:
    goal = "lim t -> oo: c(b1, b2, p, q, t) = 1"
    return theorem(
        "aida.split_limit",
        "the bias correction of the step tends to 1, so Theta vanishes on bounded sets",
        variables="b1:real b2:real p:real q:real",
        given={**RATES, "p": "0 < p"},
        claim=goal,
        example={k: POINT[k] for k in ("b1", "b2", "p", "q")},
        definitions=[CORRECTION],
        proof=[
            use("first", "lim n -> oo: b1^n = 0", "limit_of_powers", x="b1"),
            use("second", "lim n -> oo: b2^n = 0", "limit_of_powers", x="b2"),
            limit(
                "goal",
                goal,
                "rpow(1 - u, q/p)/rpow(1 - w, q)",
                {"u": "second", "w": "first"},
            ),
        ],
    )


@cache
def correction_above() -> Certificate:
    """c_t - 1 <= q b1^t/(1-b1)^(q+1)."""
    goal = f"{C} - 1 <= q*b1^t/rpow(1 - b1, q+1)"
    y = f"b1^t/{B}"
    low, high = "apow(1 - b1, q+1)", f"apow({B}, q+1)"
    return theorem(
        "aida.split_above",
        "c_t - 1 <= q (1-b1)^(-q-1) b1^t",
        variables="b1:real b2:real p:real q:real t:nat",
        given={**RATES, "p": "0 < p", "q": "0 < q", "t": "1 <= t"},
        claim=goal,
        example={"b1": "1/2", "b2": "1/100", "p": "1", "q": "1", "t": "1"},
        definitions=[CORRECTION],
        proof=[
            sign("A", f"{A} < 1", num="b2^t"),
            use("below", f"rpow({A}, q/p) < 1", "rpow_below_one", x=A, y="q/p"),
            use(
                "bernoulli", f"1 + -q*({y}) <= rpow(1 + {y}, -q)", "bernoulli_negative", y=y, c="-q"
            ),
            use(
                "inverse",
                f"rpow(1/{B}, q) = rpow(1, q)/rpow({B}, q)",
                "rpow_of_quotient",
                x="1",
                y=B,
                c="q",
            ),
            sign("gap", f"0 <= {B} - (1 - b1)", num="b1*(1 - b1^(t-1))"),
            sign("squares", f"(1 - b1)^2 <= {B}^2", num=f"({B} - (1 - b1))*({B} + (1 - b1))"),
            use("grows", f"{low} <= {high}", "apow_monotone", x="1 - b1", y=B, c="q+1"),
            plain("low", "1 - b1", "q+1"),
            plain("high", B, "q+1"),
            sign(
                "goal",
                goal,
                num=f"(1 - rpow({A}, q/p))/rpow({B}, q)"
                f" + (rpow(1 + {y}, -q) - (1 + -q*({y})))/rpow({B}, q)"
                f" + q*b1^t*({high} - {low})/(rpow(1 - b1, q+1)*rpow({B}, q+1))",
                using=["inverse", "low", "high"],
            ),
        ],
    )


@cache
def correction_below() -> Certificate:
    """1 - c_t <= max(1, q/p) b2^t."""
    more = f"p <= q => 1 - {C} <= q/p*b2^t"
    less = f"q < p => 1 - {C} <= b2^t"
    share = f"rpow({A}, q/p)*(1 - rpow({B}, q))/rpow({B}, q)"
    return theorem(
        "aida.split_below",
        "1 - c_t <= max(1, q/p) b2^t",
        variables="b1:real b2:real p:real q:real t:nat",
        given={**RATES, "p": "0 < p", "q": "0 < q", "t": "1 <= t"},
        claim=f"[{more}] and [{less}]",
        example={k: POINT[k] for k in ("b1", "b2", "p", "q", "t")},
        definitions=[CORRECTION],
        proof=[
            sign("B", f"{B} < 1", num="b1^t"),
            use("below", f"rpow({B}, q) < 1", "rpow_below_one", x=B, y="q"),
            suppose(
                "more",
                more,
                [
                    sign("exponent", "1 <= q/p", num="q - p", den="p"),
                    sign("above", "-1 < -b2^t", num=A),
                    use(
                        "bernoulli",
                        "1 + q/p*(-b2^t) <= rpow(1 + -b2^t, q/p)",
                        "bernoulli",
                        y="-b2^t",
                        c="q/p",
                    ),
                    sign(
                        "more",
                        f"1 - {C} <= q/p*b2^t",
                        num=f"{share} + (rpow(1 + -b2^t, q/p) - (1 + q/p*(-b2^t)))",
                    ),
                ],
            ),
            suppose(
                "less",
                less,
                [
                    sign("exponent", "q/p < 1", num="p - q", den="p"),
                    sign("A", f"{A} < 1", num="b2^t"),
                    use(
                        "power",
                        f"rpow({A}, 1) < rpow({A}, q/p)",
                        "rpow_decreasing_exponent",
                        x=A,
                        y="q/p",
                        z="1",
                    ),
                    sign(
                        "less",
                        f"1 - {C} <= b2^t",
                        num=f"{share} + (rpow({A}, q/p) - rpow({A}, 1))",
                    ),
                ],
            ),
            facts("goal", f"[{more}] and [{less}]"),
        ],
    )


CLAIMS = (
    claim(
        "split",
        "Section IV-A, Eqs 16-18",
        "the expressions can be rewritten as the iteration of a combination of a non-autonomous and"
        " an autonomous dynamic system as z_(t+1) = H(t, z_t) = Hbar(z_t) + Theta(t, z_t)",
        "The step is an autonomous map plus the Theta of (18), which vanishes for large t.",
        Verdict.CORRECTED,
        "The exponent of 1 - beta2^(t+1) in (18) must be q/p, as in line 7 of Algorithm 1; printed"
        " is p/q. Then Theta is c_t - 1 times a bounded term, and (counting t from 1)"
        " -max(1, q/p) b2^t <= c_t - 1 <= q (1-b1)^(-q-1) b1^t.",
        certified(Role.FAILS, printed_split, Control(in_point={"q": "1"})),
        certified(Role.CORRECTED, corrected_split, Control("p, q, aida_m", "p, 1, aida_m")),
        certified(Role.CORRECTED, correction_limit, Control("= 1", "= 0")),
        certified(Role.CORRECTED, correction_above, Control("b1, q+1)", "b1, q-1)")),
        certified(
            Role.CORRECTED,
            correction_below,
            Control("<= q/p*", "<= q/(2*p)*"),
        ),
        certified(
            Role.SUPPORT, lambda: as_in_the_proofs(INSIDE), Control("eta*1*apow", "eta*2*apow")
        ),
        certified(
            Role.SUPPORT, lambda: as_in_the_proofs(OUTSIDE), Control("eta*1*apow", "eta*2*apow")
        ),
        note="The scan prints p/q; p/q and q/p agree for p = q. The last two pieces of evidence tie"
        " the form in which the convergence proofs write the step to the package's definition.",
    ),
)
