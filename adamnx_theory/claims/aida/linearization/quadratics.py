"""When both roots of l^2 - T l + D lie inside the unit circle, as facts about real numbers.

The roots are a + i c with real a, c, a^2 - c^2 - T a + D = 0 and c (2 a - T) = 0.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.proof.build import Step, cases, sign, theorem

Certificate = dict[str, Any]

ROOT = {"real part": "a^2 - c^2 - T*a + D = 0", "imaginary part": "c*(2*a - T) = 0"}
INSIDE = "a^2 + c^2 < 1"


def _real_root() -> list[Step]:
    """c = 0: (1 - a)(1 - a') is the value at 1, (1 + a)(1 + a') that at -1, a' = T - a."""
    at_one = cases(
        "goal",
        INSIDE,
        on="1 <= a",
        then=[
            sign("trace", "T < 2", num="(1 - T + D) + (1 - D)"),
            sign("other", "0 < 1 + a - T", num="(a - 1) + (2 - T)"),
            sign(
                "inside",
                INSIDE,
                num="((a - 1) + 2)*(1 - T + D)",
                den="1 + a - T",
                using=["c", "square", "square"],
            ),
        ],
        otherwise=[
            cases(
                "inside",
                INSIDE,
                on="a <= -1",
                then=[
                    sign("trace", "-2 < T", num="(1 + T + D) + (1 - D)"),
                    sign("other", "0 < 1 - a + T", num="(-1 - a) + (2 + T)"),
                    sign(
                        "inside",
                        INSIDE,
                        num="((-1 - a) + 2)*(1 + T + D)",
                        den="1 - a + T",
                        using=["c", "square", "square"],
                    ),
                ],
                otherwise=[sign("inside", INSIDE, num="(1 - a)*(1 + a)", using=["c"])],
                named="below",
            )
        ],
        named="above",
    )
    return [
        sign("c", "c^2 = 0"),
        sign("square", "a^2 = T*a - D", num="-(a^2 - c^2 - T*a + D)", using=["c"]),
        at_one,
    ]


def _complex_pair() -> list[Step]:
    """c != 0: the two roots are conjugate, so their product D is the squared modulus."""
    return [
        sign("a", "a = T/2", num="-(c*(c*(2*a - T)))", den="2*c^2"),
        sign("c^2", "c^2 = a^2 - T*a + D"),
        sign("inside", INSIDE, num="1 - D", using=["c^2", "a"]),
    ]


@cache
def jury_sufficient() -> Certificate:
    """1 - T + D > 0, 1 + T + D > 0, D < 1: every root has modulus below 1."""
    return theorem(
        "aida.jury_sufficient",
        "the roots of l^2 - T l + D lie inside the unit circle if it is positive at 1 and -1 and"
        " D < 1",
        variables="T:real D:real a:real c:real",
        given={"at 1": "0 < 1 - T + D", "at -1": "0 < 1 + T + D", "product": "D < 1", **ROOT},
        claim=INSIDE,
        example={"T": "1", "D": "1/2", "a": "1/2", "c": "1/2"},
        proof=[cases("goal", INSIDE, on="c^2 <= 0", then=_real_root(), otherwise=_complex_pair())],
    )
