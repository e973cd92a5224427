"""The powers p and q: what they do to the moments and to the size of a step."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.shared import MOMENTS, claim, step
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    Step,
    counterexample,
    facts,
    induction,
    sign,
    suppose,
    theorem,
    use,
)

Certificate = dict[str, Any]

R1, R2 = "second(b2, 1, g, {n})", "second(b2, 2, g, {n})"


@cache
def moments_jensen() -> Certificate:
    """r_t(p=1)^2 <= (1 - b2^t) r_t(p=2)."""
    one, two = R1.format(n="k"), R2.format(n="k")
    bound = "second(b2, 1, g, {n})^2 <= (1 - b2^{n})*second(b2, 2, g, {n})"
    now = bound.format(n="k")
    size = "apow(g(k+1), 1)"
    w = "(1 - b2^k)"
    return theorem(
        "aida.eq15_product",
        "r_t(p=1)^2 <= (1 - b2^t) r_t(p=2), for the same gradients",
        variables="b2:real g:seq t:nat",
        given={"b2": "0 < b2 < 1", "t": "1 <= t"},
        claim=bound.format(n="t"),
        example={"b2": "1/2", "g": "i -> 2 - i", "t": "3"},
        definitions=MOMENTS,
        proof=[
            use("first", "apow(g(1), 1)^2 = g(1)^2", "apow_sum", x="g(1)", c="1", d="1"),
            induction(
                "J",
                "forall k from 1: " + now,
                base=[sign("base", bound.format(n="1"), num="0", using=["first"])],
                step=[
                    use(
                        "square",
                        f"{size}^2 = g(k+1)^2",
                        "apow_sum",
                        x="g(k+1)",
                        c="1",
                        d="1",
                    ),
                    sign(
                        "step",
                        bound.format(n="(k+1)"),
                        num=f"b2^2*({w}*{two} - {one}^2) + b2*(1-b2)*(({w}*{size} - {one})^2"
                        f" + ({w}*{two} - {one}^2))/{w}",
                        using=["square"],
                    ),
                ],
            ),
            use("goal", bound.format(n="t"), "J", k="t"),
        ],
    )


def jensen() -> Certificate:
    one, two = R1.format(n="t"), R2.format(n="t")
    goal = f"{one}/(1 - b2^t) <= sqrt({two}/(1 - b2^t))"
    ratio = f"{one}/(1 - b2^t)"
    return theorem(
        "aida.eq15",
        "the corrected moment with p = 1 is at most the root of that with p = 2",
        variables="b2:real g:seq t:nat",
        given={"b2": "0 < b2 < 1", "t": "1 <= t"},
        claim=goal,
        example={"b2": "1/2", "g": "i -> 2 - i", "t": "3"},
        definitions=MOMENTS,
        lemmas=[moments_jensen()],
        proof=[
            use(
                "product",
                f"{one}^2 <= (1 - b2^t)*{two}",
                "aida.eq15_product",
                b2="b2",
                g="g",
                t="t",
            ),
            sign("square", f"0 <= ({ratio})^2"),
            sign(
                "below",
                f"({ratio})^2 <= {two}/(1 - b2^t)",
                num=f"(1 - b2^t)*{two} - {one}^2",
                den="(1 - b2^t)^2",
            ),
            sign(
                "root",
                f"0 <= {two}/(1 - b2^t)",
                num=f"({ratio})^2 + ({two}/(1 - b2^t) - ({ratio})^2)",
            ),
            use(
                "roots",
                f"sqrt(({ratio})^2) <= sqrt({two}/(1 - b2^t))",
                "sqrt_weakly_increasing",
                x=f"({ratio})^2",
                y=f"{two}/(1 - b2^t)",
            ),
            use("size", f"sqrt(({ratio})^2) = apow({ratio}, 1)", "sqrt_of_square", x=ratio),
            use("magnitude", f"{ratio} <= apow({ratio}, 1)", "at_most_magnitude", x=ratio),
            sign(
                "goal",
                goal,
                num=f"(sqrt({two}/(1 - b2^t)) - sqrt(({ratio})^2)) + (apow({ratio}, 1) - {ratio})",
                using=["size"],
            ),
        ],
    )


def printed_normaliser() -> Certificate:
    one, two = R1.format(n="t"), R2.format(n="t")
    return counterexample(
        "aida.eq15_printed",
        "with 1 - b2^2 for every t, (15) fails from t = 3 on for a constant gradient",
        variables="b2:real g:seq t:nat",
        given={"b2": "0 < b2 < 1", "t": "1 <= t"},
        claim=f"{one}/(1 - b2^2) <= sqrt({two}/(1 - b2^2))",
        definitions=MOMENTS,
        point={"b2": "1/2", "g": "i -> 1", "t": "3"},
    )


def _step_size(p: str, q: str, eps: str = "eps") -> str:
    """The step of Hbar_a for eta = 1, mu = 0, in the direction -sign(m)."""
    return f"-aida_limit_x(1, b1, b2, {eps}, 0, {p}, {q}, 0, m, r, g)"


def _powers_of_the_ratio(m: str, e: str, y: str) -> list[Step]:
    """y = m/e^(1/2): the step for q is y^q."""
    return [
        sign("E", f"0 < {e}"),
        use("sign", f"sign({m}) = 1", "sign_of_positive", x=m),
        plain("size", m, "q"),
        plain("size 1", m, "1"),
        use(
            "quotient",
            f"rpow({y}, q) = rpow({m}, q)/rpow(rpow({e}, 1/2), q)",
            "rpow_of_quotient",
            x=m,
            y=f"rpow({e}, 1/2)",
            c="q",
        ),
        use(
            "root",
            f"rpow(rpow({e}, 1/2), q) = rpow({e}, 1/2*q)",
            "rpow_of_rpow",
            x=e,
            y="1/2",
            z="q",
        ),
    ]


def _compared(fact: str, formula: str, y: str, side: str, order: str, axiom: str) -> Step:
    """One implication: from `side` of 1 the powers of y are ordered by `axiom`."""
    premise, conclusion = formula.split(" => ")
    first, second = order.split(" < ")
    low, high = premise.split(" < ")
    return suppose(
        fact,
        formula,
        [
            sign("side", side, num=f"({high}) - ({low})", using=["sign", "size 1"]),
            use("powers", order, axiom, x=y, y="1", z="q"),
            sign(
                "steps",
                conclusion,
                num=f"{second} - {first}",
                using=["sign", "size", "size 1", "quotient", "root"],
            ),
        ],
    )


def larger_and_smaller() -> Certificate:
    m, e = "aida_m(b1, m, g)", "(eps + aida_r(b2, 2, r, g))"
    y = f"{m}/rpow({e}, 1/2)"
    one, power = _step_size("2", "1"), _step_size("2", "q")
    up, down = f"1 < {one} => {one} < {power}", f"{one} < 1 => {power} < {one}"
    return theorem(
        "aida.ratio",
        "q > 1 makes steps larger that are above 1, and smaller those below",
        variables="b1:real b2:real eps:real q:real m:real r:real g:real",
        given={
            "b2": "0 < b2 < 1",
            "eps": "0 < eps",
            "q": "1 < q",
            "r": "0 <= r",
            "m": f"0 < {m}",
        },
        claim=f"[{up}] and [{down}]",
        example={
            "b1": "1/2",
            "b2": "3/4",
            "eps": "1",
            "q": "2",
            "m": "1",
            "r": "4",
            "g": "2",
        },
        definitions=[*step("aida", autonomous=True)],
        proof=[
            *_powers_of_the_ratio(m, e, y),
            _compared(
                "up",
                up,
                y,
                f"1 < {y}",
                f"rpow({y}, 1) < rpow({y}, q)",
                "rpow_increasing_exponent",
            ),
            _compared(
                "down",
                down,
                y,
                f"{y} < 1",
                f"rpow({y}, q) < rpow({y}, 1)",
                "rpow_decreasing_exponent",
            ),
            facts("goal", f"[{up}] and [{down}]"),
        ],
        note="For m < 0 the step is the mirror image.",
    )


def outside_ratio() -> Certificate:
    size = "-aida_eps_outside_limit_x(1, b1, b2, eps, 0, 2, {q}, 0, m, r, g)"
    return counterexample(
        "aida.ratio_outside",
        "for form (b) a step above 1 can become one below 1",
        variables="b1:real b2:real eps:real m:real r:real g:real",
        given={
            "b2": "0 < b2 < 1",
            "eps": "0 < eps",
            "r": "0 <= r",
            "above": f"1 < {size.format(q=1)}",
        },
        claim=f"{size.format(q=1)} < {size.format(q=2)}",
        definitions=step("aida_eps_outside", autonomous=True),
        point={"b1": "1/2", "b2": "3/4", "eps": "1/2", "m": "122/100", "r": "1/75", "g": "0"},
    )


CLAIMS = (
    claim(
        "ratio",
        "Section IV-A",
        "The change from q = 1 to q > 1 increases those learning rates that are greater than 1 and"
        " decreases the remaining ones",
        "q > 1 makes magnitudes above 1 larger and those below 1 smaller.",
        Verdict.PROVED,
        "True of form (a), of which the passage speaks: there the magnitude is the q-th power of"
        " that for q = 1. Not of form (b), where a magnitude above 1 can fall below 1.",
        certified(
            Role.AS_STATED,
            larger_and_smaller,
            Control("2, q, 0, m, r, g)] and", "2, q/4, 0, m, r, g)] and"),
        ),
        certified(Role.SUPPORT, outside_ratio, Control(in_point={"eps": "1/100"})),
    ),
    claim(
        "eq15",
        "Section IV-A, Eq. 15",
        "By employing Jensen's inequality, it is immediate that sqrt(r_(p=2)/(1 - beta2^2)) >="
        " r_(p=1)/(1 - beta2^2)",
        "The normalised moment with p = 1 is at most the root of that with p = 2.",
        Verdict.CORRECTED,
        "True with the normaliser 1 - beta2^t, for every sequence of gradients and every t. With"
        " 1 - beta2^2 for all t it fails from t = 3 on.",
        certified(Role.FAILS, printed_normaliser, Control(in_point={"t": "2"})),
        certified(Role.CORRECTED, jensen, Control("(1 - b2^t))", "(1 - b2^t)/4)")),
        certified(Role.CORRECTED, moments_jensen, Control("(1 - b2^t)*", "(1 - b2)*")),
        note="The 2 in the exponent is perhaps the scan's t.",
    ),
)
