"""Fixed points of the step (Lemma 1), and the others that weight decay creates."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.autonomous.split import (
    CORRECTION,
    PARAMETERS,
    POINT,
    POWERS,
    RATES,
    THETA,
    both_maps,
)
from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.shared import claim, step
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import Step, counterexample, equal, facts, sign, theorem, use

Certificate = dict[str, Any]

"""+"""


def moves_off() -> Certificate:
    return counterexample(
        "aida.lemma1_decay",
        "with decay a minimizer other than 0 is no fixed point",
        variables=f"{PARAMETERS} x:real t:nat",
        given={**RATES, "eps": "0 < eps", **POWERS, "t": "1 <= t"},
        claim="aida_x(eta, b1, b2, eps, mu, p, q, x, 0, 0, 0, t) = x",
        definitions=step("aida"),
        point={k: v for k, v in POINT.items() if k not in ("m", "r", "g")},
    )


def fixed_point() -> Certificate:
    at = "(eta, b1, b2, eps, mu, p, q, x, 0, 0, 0{t})"
    moments = "aida_m(b1, 0, 0) = 0 and aida_r(b2, p, 0, 0) = 0"
    steps = " and ".join(
        f"{name}{at.format(t=t)} = (1 - mu)*x"
        for name, t in (
            ("aida_x", ", t"),
            ("aida_limit_x", ""),
            ("aida_eps_outside_x", ", t"),
            ("aida_eps_outside_limit_x", ""),
        )
    )
    return theorem(
        "aida.lemma1",
        "from (0, 0, x) with gradient 0 both forms go to (0, 0, (1-mu) x)",
        variables=f"{PARAMETERS} x:real t:nat",
        given={**RATES, "eps": "0 < eps", "p": "0 < p", "q": "0 < q", "t": "1 <= t"},
        claim=f"{moments} and {steps}",
        example={k: v for k, v in POINT.items() if k not in ("m", "r", "g")},
        definitions=[*both_maps("aida"), *both_maps("aida_eps_outside")],
        proof=[equal("goal", f"{moments} and {steps}")],
        note="So (0, 0, x*) is fixed just if mu x* = 0, in every coordinate.",
    )


def no_rest() -> Certificate:
    goal = "theta(eta, b1, b2, eps, p, q, 0, 0, t) = 0"
    return theorem(
        "aida.lemma1_theta",
        "Theta vanishes at the fixed point",
        variables="eta:real b1:real b2:real eps:real p:real q:real t:nat",
        given={**RATES, "eps": "0 < eps", "p": "0 < p", "q": "0 < q", "t": "1 <= t"},
        claim=goal,
        example={k: POINT[k] for k in ("eta", "b1", "b2", "eps", "p", "q", "t")},
        definitions=[CORRECTION, THETA],
        proof=[equal("goal", goal)],
    )


R = "(eps*w/(1 - w))"
G = f"rpow({R}, 1/p)"


def _equal_powers(fact: str, x: str, y: str, c: str, using: list[str]) -> list[Step]:
    """x^c = y^c from x = y > 0, where `using` shows that x - y vanishes."""
    squares = [(f"{fact} up", x, y), (f"{fact} down", y, x)]
    steps: list[Step] = []
    for name, a, b in squares:
        steps += [
            sign(f"{name} squares", f"({a})^2 <= ({b})^2", num="0", using=using),
            use(name, f"apow({a}, {c}) <= apow({b}, {c})", "apow_monotone", x=a, y=b, c=c),
        ]
    for name, a in (("x", x), ("y", y)):
        steps.append(plain(f"{fact} {name}", a, c))
    powers = [f"{fact} x", f"{fact} y"]
    return [
        *steps,
        sign(
            f"{fact} <=",
            f"rpow({x}, {c}) <= rpow({y}, {c})",
            num=f"apow({y}, {c}) - apow({x}, {c})",
            using=powers,
        ),
        sign(
            f"{fact} >=",
            f"rpow({y}, {c}) <= rpow({x}, {c})",
            num=f"apow({x}, {c}) - apow({y}, {c})",
            using=powers,
        ),
        sign(fact, f"rpow({x}, {c}) = rpow({y}, {c})"),
    ]


def other_fixed_point() -> Certificate:
    new_r = f"aida_r(b2, p, {R}, -{G})"
    x = f"aida_limit_x(eta, b1, b2, eps, mu, p, q, x, -{G}, {R}, -{G})"
    goal = f"aida_m(b1, -{G}, -{G}) = -{G} and {new_r} = {R} and {x} = x"
    first, second, third = goal.split(" and ")
    sizes = ["size", "root"]
    return theorem(
        "aida.lemma1_other",
        "with decay the autonomous map has fixed points where the gradient is not 0",
        variables=f"{PARAMETERS} x:real w:real",
        given={
            "b2": RATES["b2"],
            "eta": "0 < eta",
            "eps": "0 < eps",
            "p": "0 < p",
            "q": "0 < q",
            "w": "0 < w < 1",
            "x": "rpow(w, q/p) = mu*x/eta",
        },
        claim=goal,
        example={
            **{k: POINT[k] for k in ("eta", "b1", "b2", "eps", "p", "q")},
            "mu": "1/8",
            "x": "2",
            "w": "1/2",
        },
        definitions=step("aida", autonomous=True),
        proof=[
            plain("size", G, "p"),
            use("root", f"rpow({G}, p) = {R}", "rpow_root", x=R, y="p"),
            equal("first", first),
            equal("second", second, using=sizes),
            sign("R", f"0 < {new_r} + eps"),
            *_equal_powers("below", f"{new_r} + eps", "eps/(1 - w)", "q/p", sizes),
            plain("power", G, "q"),
            use(
                "rooted",
                f"rpow({G}, q) = rpow({R}, 1/p*q)",
                "rpow_of_rpow",
                x=R,
                y="1/p",
                z="q",
            ),
            use(
                "quotient",
                f"rpow({R}, q/p) = rpow(eps/(1 - w), q/p)*rpow(w, q/p)",
                "rpow_of_product",
                x="eps/(1 - w)",
                y="w",
                c="q/p",
            ),
            use("sign", f"sign(-{G}) = -1", "sign_of_negative", x=f"-{G}"),
            equal(
                "third",
                third,
                using=["power", "rooted", "quotient", "below", "sign", "x"],
            ),
            facts("goal", goal),
        ],
        note="For x > 0, with m = g = -(eps w/(1-w))^(1/p); for x < 0 the mirror image.",
    )


def no_correction() -> Certificate:
    goal = "c(b, b, 1, q, t) = 1"
    return theorem(
        "aida.lemma1_no_correction",
        "for p = 1 and beta1 = beta2 the bias corrections cancel, so these are fixed points of"
        " Aida itself",
        variables="b:real q:real t:nat",
        given={"b": "0 < b < 1", "t": "1 <= t"},
        claim=goal,
        example={"b": "1/2", "q": "2", "t": "3"},
        definitions=[CORRECTION],
        proof=[equal("goal", goal)],
    )


def corrections_differ() -> Certificate:
    goal = "1 - b2^2 < rpow(1 - b1^2, p)"
    return theorem(
        "aida.lemma1_corrections",
        "for p > 1 the correction is not 1 at both of the first two steps",
        variables="b1:real b2:real p:real",
        given={
            "b1": "0 < b1 < 1",
            "b2": "b2 < 1",
            "p": "1 < p",
            "t = 1": "rpow(1 - b1, p) = 1 - b2",
        },
        claim=goal,
        example={"b1": "1/2", "b2": "3/4", "p": "2"},
        proof=[
            use(
                "minus",
                "1 + p*(-b1) < rpow(1 + -b1, p)",
                "bernoulli_strict",
                y="-b1",
                c="p",
            ),
            use("plus", "1 + p*b1 < rpow(1 + b1, p)", "bernoulli_strict", y="b1", c="p"),
            use(
                "product",
                "rpow((1 - b1)*(1 + b1), p) = rpow(1 - b1, p)*rpow(1 + b1, p)",
                "rpow_of_product",
                x="1 - b1",
                y="1 + b1",
                c="p",
            ),
            sign(
                "goal",
                goal,
                num="(1 - b2)*((rpow(1 + b1, p) - (1 + p*b1))"
                " + (rpow(1 + -b1, p) - (1 + p*(-b1))))",
                using=["product", "t = 1"],
            ),
        ],
        note="c_t = 1 means 1 - b2^t = (1 - b1^t)^p. A fixed point with a gradient that is not 0"
        " needs c_t constant, hence 1, the limit.",
    )


CLAIMS = (
    claim(
        "lemma1",
        "Section IV-A, Lemma 1",
        "Suppose x* is a local optimal solution of f satisfying (7). Then z* = (0, 0, x*) is a"
        " fixed point ... Theta(t, z*) = z*",
        "Every local minimizer gives a fixed point (0, 0, x*) of both forms.",
        Verdict.CONDITIONAL,
        "True just if mu x* = 0 in every coordinate, since (0, 0, x*) goes to (0, 0, (1-mu) x*)."
        " Theta(t, z*) is 0, not z*. With decay the autonomous map (a) has other fixed points, with"
        " m = g = -sign(x) (eps w/(1-w))^(1/p), w = |mu x/eta|^(p/q) < 1; Aida itself has them only"
        " for p = 1 and beta1 = beta2.",
        certified(Role.FAILS, moves_off, Control(in_point={"mu": "0"})),
        certified(Role.CONDITION, fixed_point, Control("= (1 - mu)*x", "= x")),
        certified(Role.CONDITION, no_rest, Control("= 0", "= 1")),
        certified(Role.SUPPORT, other_fixed_point, Control("p, q, x,", "p, q, 2*x,")),
        certified(Role.SUPPORT, no_correction, Control("c(b, b, 1", "c(b, b, 2")),
        certified(Role.SUPPORT, corrections_differ, Control("b1^2", "b1")),
    ),
)
