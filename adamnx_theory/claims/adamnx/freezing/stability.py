"""AdamNX's stability from its v, which cannot vanish: gradients go to 0 on smooth functions."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.freezing.potential import BELOW, SHARE, falls
from adamnx_theory.claims.adamnx.freezing.step_lengths import (
    DEFINITIONS,
    EXAMPLE,
    G_T,
    GIVEN,
    V_0,
    V_NEXT,
    V_T,
    VARIABLES,
)
from adamnx_theory.claims.adamnx.shared import claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.lemmas.lyapunov import finite_sum
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import facts, forall, sign, theorem, use

Certificate = dict[str, Any]


@cache
def gradients_vanish() -> Certificate:
    """V never rises, and sum |g_t|^2 <= 8 (sqrt(top) + eps) V_0/eta."""
    factor = f"8*{BELOW}/eta"
    all_three = f"0 <= {V_T} and {V_NEXT} <= {V_T} and {SHARE}"
    total = f"forall k: G(g, n, 0) + sum(s, 1, k, G(g, n, s)) <= {factor}*{V_0}"
    limit_ = f"lim t -> oo: {G_T} = 0"
    claim_ = f"forall t: {V_NEXT} <= {V_T} and {total} and {limit_}"
    parts = {"V >= 0": f"0 <= {V_T}", "monotone": f"{V_NEXT} <= {V_T}", "share": SHARE}
    names = [part.split(":") for part in VARIABLES.split()]
    values = {name: name for name, sort in names if sort in ("real", "nat")}
    values |= {name: f"t -> {name}(t)" for name, sort in names if sort == "seq"}
    values |= {name: f"t -> i -> {name}(t, i)" for name, sort in names if sort == "seq2"}
    return theorem(
        "adamnx.stability",
        "AdamNX with eta L D at most 1/4 and (1-b1)^2/(2 b1^2): the potential never rises and the"
        " squared gradients have a finite sum",
        variables=VARIABLES,
        given=GIVEN,
        claim=claim_,
        example=EXAMPLE,
        definitions=DEFINITIONS,
        lemmas=[falls(), finite_sum()],
        proof=[
            sign("top >= 0", "0 <= top", num=f"(top - 2*L*{V_0}) + 2*L*{V_0}"),
            use("falls", f"forall t: [{all_three}]", "adamnx.potential_falls", **values),
            *(
                forall(
                    name,
                    f"forall t: {part}",
                    [use("all", all_three, "falls", t="t"), facts("part", part)],
                )
                for name, part in parts.items()
            ),
            forall("G >= 0", f"forall t: 0 <= {G_T}", [sign("G_t", f"0 <= {G_T}")]),
            sign("factor", f"0 < {factor}"),
            use(
                "both",
                f"{total} and {limit_}",
                "finite_sum",
                V=f"t -> {V_T}",
                G=f"t -> {G_T}",
                C=factor,
            ),
            facts("goal", claim_),
        ],
    )


CLAIMS = (
    claim(
        "stability",
        "our theorem, for Section 3",
        "",
        "On a smooth function AdamNX with a small enough learning rate descends for ever: its v"
        " cannot vanish, so its steps cannot grow.",
        Verdict.PROVED,
        "Let f have an L-Lipschitz gradient and be bounded below, a = beta2^(1-beta2), and"
        " D = 1/(sqrt(1-a) min_i |g_(1,i)| + eps). If eta L D <= min(1/4, (1-b1)^2/(2 b1^2)), then"
        " V = f - inf f + (1-b1)/(2L) |m - g|^2 never rises, the squared gradients add up to at"
        " most 8 (sqrt(2 L V_0) + eps) V_0/eta, and the gradients tend to 0. Adam's v forgets: for"
        " it D would be 1/eps.",
        certified(Role.AS_STATED, gradients_vanish, Control(f"{G_T} = 0", f"{G_T} = 1")),
        note="The learning rate depends on the first gradient. D does not grow as eps goes to 0;"
        " a coordinate whose first gradient is 0 needs eps. No convexity is used.",
        cites=("adam",),
    ),
)
