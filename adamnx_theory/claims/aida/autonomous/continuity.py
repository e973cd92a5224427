"""Where the autonomous map and its Jacobian are continuous."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.shared import claim, step
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    Step,
    equal,
    facts,
    forall,
    limit,
    sign,
    squeeze,
    theorem,
    use,
)

Certificate = dict[str, Any]


def blow_up() -> Certificate:
    d = "rpow(eta/K, p/q)"
    x = f"aida_limit_x(eta, b1, b2, eps, mu, p, q, 0, 1/b1, ({d} - eps)/b2, 0)"
    new_r = f"aida_r(b2, p, ({d} - eps)/b2, 0)"
    goal = f"{new_r} + eps = {d} and {x} = -K"
    first, second = goal.split(" and ")
    return theorem(
        "aida.continuity_blow_up",
        "where r_(t+1) is close enough to -eps the step takes any size K, so the map has no"
        " continuous extension to R^3",
        variables="eta:real b1:real b2:real eps:real mu:real p:real q:real K:real",
        given={
            "eta": "0 < eta",
            "b1": "0 < b1",
            "b2": "0 < b2",
            "p": "0 < p",
            "q": "0 < q",
            "K": "0 < K",
        },
        claim=goal,
        example={
            "eta": "1",
            "b1": "1/2",
            "b2": "1/2",
            "eps": "1",
            "mu": "0",
            "p": "1",
            "q": "1",
            "K": "100",
        },
        definitions=step("aida", autonomous=True),
        proof=[
            equal("first", first),
            use(
                "power",
                f"rpow({d}, q/p) = rpow(eta/K, p/q*(q/p))",
                "rpow_of_rpow",
                x="eta/K",
                y="p/q",
                z="q/p",
            ),
            sign("positive", f"0 < eps + {new_r}", num=d),
            equal("second", second, using=["power"]),
            facts("goal", goal),
        ],
        note="The distance rpow(eta/K, p/q) tends to 0 as K grows.",
    )


def _tends(name: str) -> list[Step]:
    """NAME(n) -> NAME0, from |NAME(n) - NAME0| <= C/n."""
    at, goal = f"{name}(n)", f"lim n -> oo: {name}(n) = {name}0"
    ends = {"low": f"{name}0 - C/n", "high": f"{name}0 + C/n"}
    return [
        *(
            limit(
                f"{name} {side} limit",
                f"lim n -> oo: {end} = {name}0",
                f"{name}0 {'-' if side == 'low' else '+'} z",
                {"z": "inverse"},
            )
            for side, end in ends.items()
        ),
        forall(
            f"{name} low",
            f"forall n from 1: {ends['low']} <= {at}",
            [
                use("b", f"{name}0 - {at} <= C/n", f"{name} below", n="n"),
                sign("s", f"{ends['low']} <= {at}", num=f"C/n - ({name}0 - {at})"),
            ],
        ),
        forall(
            f"{name} high",
            f"forall n from 1: {at} <= {ends['high']}",
            [
                use("b", f"{at} - {name}0 <= C/n", f"{name} above", n="n"),
                sign("s", f"{at} <= {ends['high']}", num=f"C/n - ({at} - {name}0)"),
            ],
        ),
        squeeze(
            name, goal, f"{name} low", f"{name} low limit", f"{name} high", f"{name} high limit"
        ),
    ]


def entries_continuous() -> Certificate:
    entries = [
        "apow({M}, 1 + q)*sign({M})/rpow({R} + eps, (1 + q)/(1 + p))",
        "(1 + q)*apow({M}, q)/rpow({R} + eps, (1 + q)/(1 + p))",
        "apow({M}, 1 + q)*sign({M})/rpow({R} + eps, (1 + q)/(1 + p) + 1)",
        "apow({G}, p)*sign({G})",
    ]
    at_n = {"M": "M(n)", "R": "R(n)", "G": "G(n)"}
    at_0 = {"M": "M0", "R": "R0", "G": "G0"}
    parts = {"M": "u", "R": "v", "G": "w"}
    limits = [f"lim n -> oo: {e.format(**at_n)} = {e.format(**at_0)}" for e in entries]
    goal = " and ".join(limits)
    bounds = {}
    for name in "MRG":
        bounds[f"{name} below"] = f"forall n from 1: {name}0 - {name}(n) <= C/n"
        bounds[f"{name} above"] = f"forall n from 1: {name}(n) - {name}0 <= C/n"
    return theorem(
        "aida.continuity",
        "the step and all entries of its Jacobian are continuous where r_(t+1) > -eps",
        variables="eps:real p:real q:real M:seq R:seq G:seq M0:real R0:real G0:real C:real",
        given={
            "p": "0 < p",
            "q": "0 < q",
            "range": "forall n from 1: 0 < R(n) + eps",
            "limit": "0 < R0 + eps",
            **bounds,
        },
        claim=goal,
        example={
            "eps": "1",
            "p": "1",
            "q": "1",
            "M": "n -> 0",
            "R": "n -> 0",
            "G": "n -> 0",
            "M0": "0",
            "R0": "0",
            "G0": "0",
            "C": "1",
        },
        proof=[
            use("inverse", "lim n -> oo: C/n = 0", "limit_of_inverse", c="C"),
            *_tends("M"),
            *_tends("R"),
            *_tends("G"),
            *(
                limit(
                    f"entry {i}",
                    text,
                    e.format(**parts),
                    {parts[k]: k for k in "MRG" if "{" + k + "}" in e},
                )
                for i, (text, e) in enumerate(zip(limits, entries, strict=True))
            ),
            facts("goal", goal),
        ],
        note="1 + p and 1 + q stand for the paper's p > 1 and q > 1; M, R, G are m_(t+1), r_(t+1)"
        " and g along any sequence of points that approaches its limit at the rate 1/n, which is"
        " enough for continuity. The entries are these times constants and the Hessian.",
    )


CLAIMS = (
    claim(
        "continuity",
        "Section IV-B, after Lemma 2",
        "if (p, q) are configured to satisfy p > 1 and q >= 1, it is not difficult to show that"
        " Hbar_a is continuous in R^(3n), thus satisfying the condition of Lemma 2",
        "For p > 1 and q >= 1 the map (17) is continuously differentiable on R^(3n).",
        Verdict.CORRECTED,
        "It is so where r_(t+1) > -eps, and not defined for r_(t+1) <= -eps: near that border the"
        " step takes every size. A run from r_0 >= 0 never comes there.",
        certified(Role.FAILS, blow_up, Control("= -K", "= K")),
        certified(
            Role.CORRECTED,
            entries_continuous,
            Control("= apow(G0, p)*sign(G0)", "= apow(G0, p)*sign(G0) + 1"),
        ),
        note="What is needed, and meant, is continuity of the Jacobian. For q = 1 the entries with"
        " |m|^(q-1) are constant in m.",
    ),
)
