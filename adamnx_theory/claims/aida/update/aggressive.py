"""p = 1 against p = 2: which of the two makes the larger steps."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.shared import FIRST, SECOND, claim, only, step
from adamnx_theory.claims.aida.update.powers import moments_jensen
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import counterexample, equal, sign, theorem, use

Certificate = dict[str, Any]


def _bias_corrected(p: str, eps: str, r: str, g: str, t: str) -> str:
    """The step of H_a for eta = 1, mu = 0, in the direction -sign(m)."""
    return f"-aida_x(1, b1, b2, {eps}, 0, {p}, q, 0, m, {r}, {g}, {t})"


def smaller_with_eps() -> Certificate:
    one, two = (_bias_corrected(p, "eps", "0", "g", "1").replace("m, 0", "0, 0") for p in "12")
    return counterexample(
        "aida.aggressive_eps",
        "with eps > 0 and a first gradient of 1, the first step with p = 1 is the smaller one",
        variables="b1:real b2:real eps:real q:real g:real",
        given={
            "b1": "0 < b1 < 1",
            "b2": "0 < b2 < 1",
            "eps": "0 < eps",
            "q": "1 <= q",
            "g": "0 < g",
        },
        claim=f"{two} <= {one}",
        definitions=step("aida"),
        point={"b1": "1/2", "b2": "3/4", "eps": "1/100", "q": "2", "g": "1"},
    )


def first_step() -> Certificate:
    one, two = (f"aida_r(b2, {p}, 0, g)" for p in "12")
    goal = f"(1-b2)*({two} + eps) - ({one} + eps)^2 = eps*((1-b2)*(1 - 2*g) - eps)"
    return theorem(
        "aida.aggressive_first",
        "at the first step p = 1 gives the larger step just if 2 |g| + eps/(1-b2) < 1",
        variables="b2:real eps:real g:real",
        given={"g": "0 < g"},
        claim=goal,
        example={"b2": "3/4", "eps": "1", "g": "2"},
        definitions=only(step("aida"), "aida_r"),
        proof=[
            plain("size", "g", "1"),
            equal("goal", goal, using=["size"]),
        ],
        note="The step for p = 2 is sqrt(1-b2)/sqrt(r_2 + eps), for p = 1 it is (1-b2)/(r_1 + eps),"
        " to the power q and times the same magnitude.",
    )


@cache
def powers_of_moments() -> Certificate:
    """r1^2 <= w r2 gives (w/r2)^(q/2) <= (w/r1)^q."""
    goal = "rpow(w, q/2)/rpow(v, q/2) <= rpow(w, q)/rpow(u, q)"
    a, b = "w/v", "(w/u)^2"
    return theorem(
        "aida.aggressive_powers",
        "(w/v)^(q/2) <= (w/u)^q if u^2 <= w v",
        variables="q:real u:real v:real w:real",
        given={
            "q": "0 < q",
            "u": "0 < u",
            "v": "0 < v",
            "w": "0 < w",
            "moments": "u^2 <= w*v",
        },
        claim=goal,
        example={"q": "2", "u": "1", "v": "2", "w": "1"},
        proof=[
            sign("ratio", f"0 <= {b} - {a}", num="w*(w*v - u^2)", den="u^2*v"),
            sign("squares", f"({a})^2 <= ({b})^2", num=f"({b} - {a})*({b} + {a})"),
            use(
                "grows",
                f"apow({a}, q/2) <= apow({b}, q/2)",
                "apow_monotone",
                x=a,
                y=b,
                c="q/2",
            ),
            plain("a", a, "q/2"),
            plain("b", b, "q/2"),
            use(
                "double",
                "rpow(rpow(w/u, 2), q/2) = rpow(w/u, 2*(q/2))",
                "rpow_of_rpow",
                x="w/u",
                y="2",
                z="q/2",
            ),
            use(
                "first",
                "rpow(w/u, q) = rpow(w, q)/rpow(u, q)",
                "rpow_of_quotient",
                x="w",
                y="u",
                c="q",
            ),
            use(
                "second",
                f"rpow({a}, q/2) = rpow(w, q/2)/rpow(v, q/2)",
                "rpow_of_quotient",
                x="w",
                y="v",
                c="q/2",
            ),
            sign(
                "goal",
                goal,
                num=f"apow({b}, q/2) - apow({a}, q/2)",
                using=["a", "b", "double", "first", "second"],
            ),
        ],
    )


def larger_without_eps() -> Certificate:
    m, w = "aida_m(b1, m, g(n+1))", "(1 - b2^(n+1))"
    r1, r2 = (f"aida_r(b2, {p}, second(b2, {p}, g, n), g(n+1))" for p in "12")
    one, two = (_bias_corrected(p, "0", f"second(b2, {p}, g, n)", "g(n+1)", "n+1") for p in "12")
    powers = f"rpow({w}, q/2)/rpow({r2}, q/2) <= rpow({w}, q)/rpow({r1}, q)"
    left, right = powers.split(" <= ")
    return theorem(
        "aida.aggressive",
        "without eps and with the same gradients, the step with p = 1 is at least that with p = 2",
        variables="b1:real b2:real q:real m:real g:seq n:nat",
        given={
            "b1": "0 < b1 < 1",
            "b2": "0 < b2 < 1",
            "q": "0 < q",
            "r1": f"0 < {r1}",
            "r2": f"0 < {r2}",
            "m": f"0 < {m}",
        },
        claim=f"{two} <= {one}",
        example={"b1": "1/2", "b2": "1/2", "q": "2", "m": "1", "g": "i -> i", "n": "2"},
        definitions=[*step("aida"), FIRST, SECOND],
        lemmas=[moments_jensen(), powers_of_moments()],
        proof=[
            use(
                "moments",
                f"{r1}^2 <= {w}*{r2}",
                "aida.eq15_product",
                b2="b2",
                g="g",
                t="n+1",
            ),
            use("powers", powers, "aida.aggressive_powers", q="q", u=r1, v=r2, w=w),
            use("sign", f"sign({m}) = 1", "sign_of_positive", x=m),
            plain("size", m, "q"),
            sign(
                "goal",
                f"{two} <= {one}",
                num=f"rpow({m}, q)/rpow(1 - b1^(n+1), q)*({right} - {left})",
                using=["sign", "size"],
            ),
        ],
    )


CLAIMS = (
    claim(
        "aggressive",
        "Section IV-A, after Eq. 15, and Section I",
        "the change from p = 2 to p = 1 makes the individual learning rates more aggressive",
        "The step with p = 1 is larger than that with p = 2.",
        Verdict.CONDITIONAL,
        "True for the same gradients and eps = 0. With eps > 0 the order can turn: the first step"
        " with p = 1 is the larger one only if 2 |g| + eps/(1-b2) < 1, so it is smaller from"
        " |g| = 1/2 on, by very little where eps is small. Different steps also lead to different"
        " gradients.",
        certified(Role.FAILS, smaller_with_eps, Control(in_point={"g": "1/4"})),
        certified(
            Role.CONDITION,
            larger_without_eps,
            Control("(1, b1, b2, 0, 0, 1, q", "(1/2, b1, b2, 0, 0, 1, q"),
        ),
        certified(Role.SUPPORT, first_step, Control("1 - 2*g", "1 - g")),
    ),
)
