"""The Jacobian (20): its entries, and where the map and they are continuous."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.shared import claim, step
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    Step,
    counterexample,
    facts,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]

VARIABLES = "eta:real b1:real b2:real eps:real mu:real p:real q:real x:real m:real r:real g:real"
M, E = "aida_m(b1, m, g)", "(eps + aida_r(b2, p, r, g))"
FURTHER = f"({E} + b2*h)"
STEP = "aida_limit_x(eta, b1, b2, eps, mu, p, q, x, m, {r}, g)"
CHANGE = f"{STEP.format(r='r + h')} - {STEP.format(r='r')}"
ENTRY = "eta*({power})*b2*apow({m}, q)*h/rpow({at}, q/p + 1)"
POINT = {
    "eta": "1",
    "b1": "1/2",
    "b2": "1/2",
    "eps": "1",
    "mu": "0",
    "p": "1",
    "q": "2",
    "x": "0",
    "m": "2",
    "r": "2",
    "g": "0",
    "h": "1",
}
GIVEN = {
    "eta": "0 < eta",
    "p": "0 < p",
    "q": "0 < q",
    "m": f"0 < {M}",
    "E": f"0 < {E}",
    "E'": f"0 < {FURTHER}",
}


@cache
def convex_power() -> Certificate:
    """-c (z-y)/y^(c+1) <= z^-c - y^-c <= -c (z-y)/z^(c+1)."""
    low = "-c*(z - y)/rpow(y, c+1) <= rpow(z, -c) - rpow(y, -c)"
    high = "rpow(z, -c) - rpow(y, -c) <= -c*(z - y)/rpow(z, c+1)"

    def tangent(fact: str, y: str, z: str) -> list[Step]:
        ratio = f"({z} - {y})/{y}"
        return [
            sign(f"{fact} range", f"-1 < {ratio}", num=z, den=y),
            use(
                f"{fact} bernoulli",
                f"1 + -c*({ratio}) <= rpow(1 + {ratio}, -c)",
                "bernoulli_negative",
                y=ratio,
                c="-c",
            ),
            use(
                f"{fact} quotient",
                f"rpow({z}/{y}, c) = rpow({z}, c)/rpow({y}, c)",
                "rpow_of_quotient",
                x=z,
                y=y,
                c="c",
            ),
        ]

    def gap(fact: str, y: str, z: str) -> str:
        ratio = f"({z} - {y})/{y}"
        return f"(rpow(1 + {ratio}, -c) - (1 + -c*({ratio})))/rpow({y}, c)"

    return theorem(
        "aida.convex_power",
        "the power z^-c lies above its tangents",
        variables="y:real z:real c:real",
        given={"y": "0 < y", "z": "0 < z", "c": "0 < c"},
        claim=f"{low} and {high}",
        example={"y": "1", "z": "2", "c": "1"},
        proof=[
            *tangent("at y", "y", "z"),
            sign("low", low, num=gap("at y", "y", "z"), using=["at y quotient"]),
            *tangent("at z", "z", "y"),
            sign("high", high, num=gap("at z", "z", "y"), using=["at z quotient"]),
            facts("goal", f"{low} and {high}"),
        ],
    )


def printed_entry() -> Certificate:
    entry = ENTRY.format(power="p/q", m=M, at=E)
    return counterexample(
        "aida.jacobian_printed",
        "with the factor p/q of (20) the change of x is larger than the largest slope allows",
        variables=f"{VARIABLES} h:real",
        given={**GIVEN, "h": "0 < h"},
        claim=f"{CHANGE} <= {entry}",
        definitions=step("aida", autonomous=True),
        point=POINT,
    )


def corrected_entry() -> Certificate:
    near = ENTRY.format(power="q/p", m=M, at=E)
    far = ENTRY.format(power="q/p", m=M, at=FURTHER)
    low, high = f"{far} <= {CHANGE}", f"{CHANGE} <= {near}"
    power = f"rpow({FURTHER}, -(q/p)) - rpow({E}, -(q/p))"
    first = f"-(q/p)*({FURTHER} - {E})/rpow({E}, q/p+1) <= {power}"
    second = f"{power} <= -(q/p)*({FURTHER} - {E})/rpow({FURTHER}, q/p+1)"
    scale = f"eta*apow({M}, q)"
    return theorem(
        "aida.jacobian_r",
        "with q/p the change of x between two values of r lies between the entries at its ends",
        variables=f"{VARIABLES} h:real",
        given=GIVEN,
        claim=f"{low} and {high}",
        example=POINT,
        definitions=step("aida", autonomous=True),
        lemmas=[convex_power()],
        proof=[
            use("sign", f"sign({M}) = 1", "sign_of_positive", x=M),
            use(
                "convex",
                f"{first} and {second}",
                "aida.convex_power",
                y=E,
                z=FURTHER,
                c="q/p",
            ),
            sign(
                "low",
                low,
                num=f"{scale}*(-(q/p)*({FURTHER} - {E})/rpow({FURTHER}, q/p+1) - ({power}))",
                using=["sign"],
            ),
            sign(
                "high",
                high,
                num=f"{scale}*({power} - -(q/p)*({FURTHER} - {E})/rpow({E}, q/p+1))",
                using=["sign"],
            ),
            facts("goal", f"{low} and {high}"),
        ],
        note="Both ends tend to the entry at r as h -> 0, so the entry is the derivative. For m < 0"
        " everything changes its sign.",
    )


def first_moment_entry() -> Certificate:
    """q b1 |m|^(q-1)/(r+eps)^(q/p), in the same way."""
    further = f"({M} + b1*h)"
    moved = "aida_limit_x(eta, b1, b2, eps, mu, p, q, x, {m}, r, g)"
    change = f"{moved.format(m='m')} - {moved.format(m='m + h')}"
    entry = f"eta*q*b1*h*rpow({{at}}, q - 1)/rpow({E}, q/p)"
    low, high = f"{entry.format(at=M)} <= {change}", f"{change} <= {entry.format(at=further)}"

    def tangent(fact: str, y: str, z: str) -> list[Step]:
        ratio = f"({z} - {y})/{y}"
        return [
            sign(f"{fact} range", f"-1 < {ratio}", num=z, den=y),
            use(
                f"{fact} bernoulli",
                f"1 + q*({ratio}) <= rpow(1 + {ratio}, q)",
                "bernoulli",
                y=ratio,
                c="q",
            ),
            use(
                f"{fact} quotient",
                f"rpow({z}/{y}, q) = rpow({z}, q)/rpow({y}, q)",
                "rpow_of_quotient",
                x=z,
                y=y,
                c="q",
            ),
        ]

    def gap(y: str, z: str) -> str:
        ratio = f"({z} - {y})/{y}"
        return f"eta/rpow({E}, q/p)*rpow({y}, q)*(rpow(1 + {ratio}, q) - (1 + q*({ratio})))"

    known = ["sign", "sign'", "size", "size'"]
    return theorem(
        "aida.jacobian_m",
        "the entry for m is as printed: the change of x lies between the entries at its ends",
        variables=f"{VARIABLES} h:real",
        given={
            "eta": "0 < eta",
            "p": "0 < p",
            "q": "1 <= q",
            "m": GIVEN["m"],
            "m'": f"0 < {further}",
            "E": GIVEN["E"],
        },
        claim=f"{low} and {high}",
        example=POINT,
        definitions=step("aida", autonomous=True),
        proof=[
            use("sign", f"sign({M}) = 1", "sign_of_positive", x=M),
            use("sign'", f"sign({further}) = 1", "sign_of_positive", x=further),
            plain("size", M, "q"),
            plain("size'", further, "q"),
            *tangent("at m", M, further),
            sign("low", low, num=gap(M, further), using=[*known, "at m quotient"]),
            *tangent("at m'", further, M),
            sign("high", high, num=gap(further, M), using=[*known, "at m' quotient"]),
            facts("goal", f"{low} and {high}"),
        ],
        note="The gradient enters m in the same way, with 1 - b1 for b1.",
    )


CLAIMS = (
    claim(
        "jacobian",
        "Section IV-B, Eq. 20",
        "the Jacobian matrix takes the form of (20), where ... d x_(t+1)/d r_t = eta diag((p/q)"
        " beta2 |m|^q sign(m)/(r + eps)^(q/p+1))",
        "The entries of (20) are the partial derivatives of (17).",
        Verdict.CORRECTED,
        "The entry for r carries q/p; printed is p/q. The two agree for p = q. The entry for m is"
        " as printed, and that for x has the factor q = p q/p, which fits q/p only.",
        certified(Role.FAILS, printed_entry, Control(in_point={"p": "2"})),
        certified(Role.CORRECTED, corrected_entry, Control("eta*(q/p)*b2", "eta*(2*q/p)*b2")),
        certified(Role.SUPPORT, first_moment_entry, Control("eta*q*b1", "eta*2*q*b1")),
    ),
)
