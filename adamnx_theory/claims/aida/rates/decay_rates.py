"""How fast Aida with q > 1 approaches a minimizer.

While eps does not matter, r falls by beta2 a step and x follows: |x| ~ lambda^t with
lambda = beta2^(q/(p(q-1))).  Once r is below eps, x falls like t^(-1/(q-1)).  The runs
on 5 x^2 are of the exact recurrence, enclosed by balls.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache

import numpy as np
import sympy as sp

from adamnx_theory.claims.aida.experiments.enclosures import EXACT, enclosed
from adamnx_theory.claims.aida.experiments.toys import exact
from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.model import Evidence, Role, Settings
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.definitions.numbers.arithmetic import Floats

FOUR_DIGITS = 1e-4


def law(p: int, q: int, beta2: str) -> float:
    """The rate law: decades a step."""
    return q / (p * (q - 1)) * math.log10(float(beta2))


@cache
def settled(p: int, q: int, beta2: str, steps: int = 12_000) -> tuple[float, Floats]:
    """On 5 x^2 without eps: decades a step over the second half, and log10 |g| at every step."""
    chosen = optimizer("aida", p=p, q=q, beta2=beta2, eps=0)
    log = enclosed(chosen, problem("quadratic", n=1), steps).lower
    return float((log[-2] - log[steps // 2]) / (steps - 1 - steps // 2)), log


def off(p: int, q: int, beta2: str, steps: int = 12_000, as_if: str | None = None) -> float:
    """The measured rate's relative distance from the law (at another beta2, `as_if`)."""
    return abs(settled(p, q, beta2, steps)[0] / law(p, q, as_if or beta2) - 1)


def rate_law() -> Evidence:
    cases = [(2, 2, "0.99"), (1, 2, "0.99"), (2, 3, "0.99"), (1, 3, "0.99"), (3, 2, "0.99")]
    cases += [(2, 2, "0.96"), (2, 2, "0.97")]

    def look(_: Settings) -> Found:
        worst = max(off(*case) for case in cases)
        slow = max(off(p, q, "0.999", 60_000) for p, q in ((2, 2), (1, 2)))
        twin = min(off(p, q, "0.99", as_if="0.99001") for p, q in ((2, 2), (1, 2), (2, 3)))
        return Found(
            worst < FOUR_DIGITS and slow < FOUR_DIGITS,
            f"largest relative difference {worst:.1e}, at beta2 = 0.999 {slow:.1e}",
            twin > FOUR_DIGITS,
            f"the law at beta2 = 0.99001 is off by {twin:.1e}",
        )

    title = (
        f"{EXACT}on 5x^2 with eps = 0, log |x| falls by q/(p(q-1)) log(1/beta2) a step, to four"
        " digits, for (p, q) = (2,2), (1,2), (2,3), (1,3), (3,2)"
    )
    return computed(Role.AS_STATED, title, look)


def twice_as_fast() -> Evidence:
    def look(_: Settings) -> Found:
        ratio = settled(1, 2, "0.99")[0] / settled(2, 2, "0.99")[0]
        cubic = settled(1, 3, "0.99")[0] / settled(2, 2, "0.99")[0]
        return Found(
            abs(ratio - 2) < 2 * FOUR_DIGITS,
            f"the rates' ratio is {ratio:.6f}",
            abs(cubic - 2) > 2 * FOUR_DIGITS,
            f"(1,3) against (2,2): {cubic:.4f}",
        )

    return computed(Role.SUPPORT, f"{EXACT}(1,2) is twice as fast as (2,2)", look)


def on_the_toys() -> Evidence:
    """The same rate with eps = 1e-50 on functions that are not quadratic."""
    chosen = (("maratos", 1600), ("eg2", 900), ("himmelblau", 900), ("bd1", 800))

    def look(_: Settings) -> Found:
        worst, swapped = 0.0, math.inf
        for name, digits in chosen:
            for p, q in ((2, 2), (1, 2)):
                log = exact(name, p, q, 8000, digits).upper
                rate = (log[8000] - log[5000]) / 3000
                worst = max(worst, abs(rate / law(p, q, "0.99") - 1))
                swapped = min(swapped, abs(rate / law(3 - p, q, "0.99") - 1))
        return Found(
            worst < 1e-3,
            f"largest relative difference {worst:.1e}, within 1e-3",
            swapped > 1e-3,
            "the rates of (2,2) and (1,2) exchanged",
        )

    title = (
        f"{EXACT}the gradients of (2,2) and (1,2) fall at this rate from step"
        " 5000 to 8000 on himmelblau, maratos, bd1 and eg2 at the published settings"
    )
    return computed(Role.SUPPORT, title, look)


def fails_early() -> Evidence:
    def look(_: Settings) -> Found:
        one, two = (off(p, 2, "0.95", 3000) for p in (1, 2))
        return Found(
            one > 0.5,
            f"the measured rate of (1,2) differs by {100 * one:.0f} %",
            two < 0.01,
            f"(2,2) at the same beta2 differs by {100 * two:.2f} %",
        )

    title = f"{EXACT}the law fails for (1,2) at beta2 = 0.95"
    return computed(Role.SUPPORT, title, look)


def sharp_limit() -> Evidence:
    """On either side of lambda = sqrt(beta1): does a disturbance of the decay die out?"""
    above, below = "0.950", "0.947"
    cases = ((1, 2), (2, 2), (2, 3), (1, 3))

    def disturbance(p: int, q: int, lam: str) -> tuple[float, float]:
        """Decades between the largest and the smallest |g|/lambda^t, early and late."""
        beta2 = f"{float(lam) ** (p * (q - 1) / q):.15f}"
        log = settled(p, q, beta2, 3000)[1]
        left = log - math.log10(float(lam)) * np.arange(len(log))
        return float(np.ptp(left[1500:2000])), float(np.ptp(left[2500:3000]))

    def look(_: Settings) -> Found:
        calm, wild = ([disturbance(p, q, lam) for p, q in cases] for lam in (above, below))
        return Found(
            all(late < early / 1.5 for early, late in calm) and all(b > a for a, b in wild),
            f"from steps 1500-2000 to 2500-3000 it changes by factors {_factors(calm)} above and"
            f" {_factors(wild)} below; sqrt(beta1) = {math.sqrt(0.9):.5f}",
            not all(late < early for early, late in wild),
            f"it dies out at lambda = {below}",
        )

    title = (
        f"{EXACT}for (1,2), (2,2), (2,3), (1,3) the disturbance of the decay dies"
        f" out at lambda = {above}, just above sqrt(beta1), and grows at {below}, just below"
    )
    return computed(Role.SUPPORT, title, look)


def _factors(pairs: list[tuple[float, float]]) -> str:
    return ", ".join(f"{late / early:.2g}" for early, late in pairs)


# without decay, once r is below eps

ALGEBRAIC = ((2, 2), (2, 3), (1, 2), (1, 3))
STEPS = 8000


@cache
def algebraic(n: int) -> Floats:
    """|x_t - x*| for the four (p, q), (4, STEPS + 1), from near the minimizer."""
    from adamnx_theory.simulation.machine import run_on_machine

    given = problem("quadratic", n=1) if n == 1 else problem("edensch", n=n)
    center = given.minimizer()
    near = tuple(sp.Rational(float(v)) + sp.Rational(1, 100) for v in center)
    chosen = [optimizer("aida", p=p, q=q, lr=1, eps=1) for p, q in ALGEBRAIC]
    return run_on_machine(chosen, replace(given, start=near), STEPS, center=center).distances


def straightness(away: Floats, power: float) -> float:
    """How y = |x - x*|^-power grows in the last half, over what a straight line would do."""
    y = away[[STEPS // 4, STEPS // 2, STEPS]] ** -power
    return float((y[2] - y[1]) / (2 * (y[1] - y[0])))


def slopes() -> Evidence:
    tolerance = 0.03

    def look(_: Settings) -> Found:
        worst, twin, least = 0.0, math.inf, math.inf
        for n in range(1, 6):
            for (_p, q), away in zip(ALGEBRAIC, algebraic(n), strict=True):
                worst = max(worst, abs(straightness(away, q - 1) - 1))
                twin = min(twin, abs(straightness(away, q) - 1))
                least = min(least, float(away[0] / away[-1]))
        constants = []
        for (_p, q), away in zip(ALGEBRAIC, algebraic(1), strict=True):
            c = 10.0**q  # lr gamma^q / eps^(q/p)
            constants.append(float(away[-1] * ((q - 1) * c * STEPS) ** (1 / (q - 1))))
        return Found(
            worst < tolerance and all(abs(v - 1) < tolerance for v in constants) and least > 3,
            f"off a straight line by at most {100 * worst:.1f} %, within {100 * tolerance:.0f} %;"
            f" for n = 1 the constants are {', '.join(f'{v:.3f}' for v in constants)} of"
            " ((q-1) c)^(-1/(q-1)), c = eta gamma^q / eps^(q/p)",
            twin > tolerance,
            f"|x - x*|^-q is off by at least {100 * twin:.0f} %",
        )

    title = (
        f"float64, mu = 0, n = 1 to 5, p = 1 and 2: |x - x*|^-(q-1) grows linearly to step {STEPS},"
        " so the distance falls like t^-1 for q = 2 and t^(-1/2) for q = 3"
    )
    return computed(Role.SUPPORT, title, look)
