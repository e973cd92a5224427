"""A strict maximum that weight decay makes attractive: f = -5 x^2 with mu = 1/1000."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.shared import step
from adamnx_theory.claims.aida.with_decay.decay_stable import INSIDE, stable
from adamnx_theory.claims.aida.with_decay.l1_contraction import SIZE
from adamnx_theory.proof.build import Step, facts, forall, sign, suppose, theorem, use

Certificate = dict[str, Any]


MOVED = "aida_limit_x(eta, 9/10, b2, 1, 1/1000, 2, 2, x(t), m(t), r(t), -10*x(t))"
NEW_R = "aida_r(b2, 2, r(t), -10*x(t))"
BALL = "apow(x(t), 1) <= delta"
V = "apow(x({t}), 1) + apow(m({t}), 1)/4000"
VALUES = {
    "b1": "9/10",
    "mu": "1/1000",
    "L": "10",
    "kappa": "1/4000",
    "s": "1/2000",
    "delta": "delta",
    "n": "1",
    "eps": "1",
    "p": "2",
    "q": "2",
    "eta": "eta",
}
SEQUENCES = {"x": "x(t)", "m": "m(t)", "r": "r(t)", "g": "-10*x(t)"}


def _everywhere(fact: str, formula: str, *steps: Step) -> Step:
    """A formula about step t for every coordinate i (there is only one) and every t."""
    inner = f"forall i from 1: {formula}"
    return forall(fact, f"forall t: {inner}", [forall(f"{fact} i", inner, list(steps))])


def _gradient(fact: str, conclusion: str, num: str) -> Step:
    """A bound on |-10 x| inside the ball."""
    scaled = [
        use(
            "product",
            "apow(10*x(t), 1) = apow(10, 1)*apow(x(t), 1)",
            "apow_product",
            x="10",
            y="x(t)",
            c="1",
        ),
        plain("ten", "10", "1"),
        sign("bound", conclusion, num=num, using=["product", "ten"]),
    ]
    return suppose(fact, f"{BALL} => {conclusion}", scaled, named="ball")


def _premises() -> list[Step]:
    """What the general theorem asks of this gradient."""
    whole = "sum(i, 1, 1, apow(-10*x(t), 1)) <= 10*sum(i, 1, 1, apow(x(t), 1))"
    one = "apow(-10*x(t), 1) <= 10*delta"
    least = f"1/2 <= 1 + {NEW_R}"
    return [
        _everywhere("domain", f"0 < 1 + {NEW_R}", sign("d", f"0 < 1 + {NEW_R}")),
        _everywhere("range", least, sign("least", least, num=f"1/2 + {NEW_R}")),
        forall("gradient", f"forall t: {BALL} => {whole}", [_gradient("g_t", whole, "0")]),
        _everywhere(
            "partials",
            f"{BALL} => {one}",
            _gradient("p_t", one, "10*(delta - apow(x(t), 1))"),
        ),
    ]


def at_a_maximum() -> Certificate:
    """0 attracts every near start, although it is a strict maximum."""
    goal = f"lim t -> oo: {V.format(t='t')} = 0"
    falls = f"forall t: {V.format(t='t')} <= (1-1/2000)^t*({V.format(t='0')})"
    return theorem(
        "aida.theorem4_maximum",
        "on f = -5 x^2 with mu = 1/1000 and (p, q) = (2, 2) the strict maximum 0 attracts every"
        " near start",
        variables="b2:real eta:real delta:real x:seq m:seq r:seq",
        given={
            "b2": "0 < b2 < 1",
            "eta": "0 < eta",
            "delta": "0 < delta",
            "r": "forall t: 0 <= r(t)",
            "moment": "forall t: m(t+1) = aida_m(9/10, m(t), -10*x(t))",
            "position": f"forall t: x(t+1) = {MOVED}",
            "x0": f"{V.format(t='0')} <= delta",
            "m0": "apow(m(0), 1) <= 4000*delta",
            "small": "eta*apow(4000*delta, 1) <= 1/160000",
        },
        claim=goal,
        example={
            "b2": "1/2",
            "eta": "1/1000",
            "delta": "1/1000000",
            "x": "t -> 0",
            "m": "t -> 0",
            "r": "t -> 0",
        },
        definitions=[SIZE, *step("aida", autonomous=True)],
        lemmas=[stable(INSIDE)],
        proof=[
            *_premises(),
            use(
                "both",
                f"{falls} and {goal}",
                "aida.decay_inside",
                b2="b2",
                **VALUES,
                **{name: f"t -> i -> {value}" for name, value in SEQUENCES.items()},
            ),
            facts("goal", goal),
        ],
        note="The gradient -10 x pushes away from 0, but the step is of order x^2 and the decay of"
        " order x.",
    )
