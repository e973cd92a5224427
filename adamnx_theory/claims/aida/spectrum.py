"""Theorem 2: the eigenvalues of the linearised map for (p, q) = (2, 1)."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.quadratics import INSIDE, jury_sufficient
from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import define, sign, theorem, use

Certificate = dict[str, Any]

TRACE = define("T", "b1 mu phi", "1 - mu + b1 - phi*(1 - b1)")
PRODUCT = define("D", "b1 mu", "b1*(1 - mu)")
AT = "T(b1, mu, phi)"
PAIR = {
    "real part": f"a^2 - c^2 - {AT}*a + D(b1, mu) = 0",
    "imaginary part": f"c*(2*a - {AT}) = 0",
}
RANGES = {"b1": "0 < b1 < 1", "mu": "0 <= mu", "phi": "0 < phi"}
VARIABLES = "b1:real mu:real phi:real a:real c:real"
EXAMPLE = {"b1": "1/2", "mu": "0", "phi": "1", "a": "1/2", "c": "1/2"}


@cache
def sharp_sufficient() -> Certificate:
    """phi (1 - b1) < (1 + b1)(2 - mu): both eigenvalues lie inside the unit circle."""
    return theorem(
        "aida.theorem2_sharp",
        "phi (1-b1) < (1+b1)(2-mu) is enough: both eigenvalues lie inside the unit circle",
        variables=VARIABLES,
        given={**RANGES, "condition": "phi*(1 - b1) < (1 + b1)*(2 - mu)", **PAIR},
        claim=INSIDE,
        example={**EXAMPLE, "phi": "1", "a": "1/2", "c": "1/2"},
        definitions=[TRACE, PRODUCT],
        lemmas=[jury_sufficient()],
        proof=[
            sign("at 1", f"0 < 1 - {AT} + D(b1, mu)", num="(1 - b1)*(mu + phi)"),
            sign("at -1", f"0 < 1 + {AT} + D(b1, mu)"),
            sign("product", "D(b1, mu) < 1", num="(1 - b1) + b1*mu"),
            use("goal", INSIDE, "aida.jury_sufficient", T=AT, D="D(b1, mu)", a="a", c="c"),
        ],
    )


def printed_sufficient() -> Certificate:
    condition = "phi*(1 - b1) < 2*b1 + 2*(1 - mu)"
    return theorem(
        "aida.theorem2_condition",
        "condition (25) is enough",
        variables=VARIABLES,
        given={**RANGES, "condition": condition, **PAIR},
        claim=INSIDE,
        example=EXAMPLE,
        definitions=[TRACE, PRODUCT],
        lemmas=[sharp_sufficient()],
        proof=[
            sign(
                "weaker",
                "phi*(1 - b1) < (1 + b1)*(2 - mu)",
                num="(2*b1 + 2*(1 - mu) - phi*(1 - b1)) + mu*(1 - b1)",
                note="the two bounds differ by mu (1-b1)",
            ),
            use(
                "goal",
                INSIDE,
                "aida.theorem2_sharp",
                b1="b1",
                mu="mu",
                phi="phi",
                a="a",
                c="c",
            ),
        ],
    )


CLAIMS = (
    claim(
        "theorem2.condition",
        "Section IV-B, Theorem 2, Eq. 25",
        "The spectral radius is below 1 if the following condition holds: eta max gamma_i/sqrt(eps)"
        " (1-beta1) < 2 beta1 + 2(1-mu)",
        "Condition (25) is enough for the spectral radius to be below 1.",
        Verdict.PROVED,
        "True, and not sharp: the spectral radius is below 1 if phi (1-b1) < (1+b1)(2-mu). The two"
        " bounds differ by mu (1-b1).",
        certified(Role.AS_STATED, printed_sufficient, Control("< 1", "< 1/4")),
        certified(Role.SUPPORT, sharp_sufficient, Control("< 1", "< 1/4")),
    ),
)
