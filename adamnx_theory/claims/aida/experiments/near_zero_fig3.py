"""Figure 3: beta2, eps and mu, for q = 2."""

from __future__ import annotations

import math

import numpy as np

from adamnx_theory.claims.aida.experiments.enclosures import EXACT, may_return, must_return
from adamnx_theory.claims.aida.experiments.near_zero import GAMMA, SETTINGS, distance, fig3
from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.model import Claim, Evidence, Role, Settings, Verdict


def level(p: int, eps: str, steps: int) -> float:
    """log10 |x| at the end of (p, 2), minus that of eps^(q/p)/(eta gamma^q t)."""
    law = 2 / p * math.log10(float(eps)) - math.log10(1e-3 * GAMMA**2 * steps)
    return float(distance(fig3(p, 2, "0.99", eps, steps=steps))[-2] - law)


def speed_and_level() -> Evidence:
    """The rate follows beta2, the level eps^(q/p)."""

    def look(_: Settings) -> Found:
        rates: list[float] = []
        for p, beta2 in ((2, "0.99"), (1, "0.99"), (2, "0.98")):
            log = distance(fig3(p, 2, beta2, "1e-30"))
            rates.append(float((log[1200] - log[600]) / 600 / (2 / p * math.log10(float(beta2)))))
        levels = [level(2, "1e-12", 40_000), level(2, "1e-14", 40_000), level(1, "1e-8", 40_000)]
        other = level(2, "1.2e-12", 40_000) + math.log10(1.2)
        return Found(
            all(abs(r - 1) < 0.01 for r in rates) and all(abs(v) < 0.03 for v in levels),
            f"rates over the law's {', '.join(f'{r:.4f}' for r in rates)}, allowed 1 % off; after"
            f" 40 000 steps the level is off by {', '.join(f'{v:.3f}' for v in levels)} decades,"
            " allowed 0.03",
            abs(other) > 0.03,
            f"with an eps that is 20 % larger the level is off by {other:.3f}",
        )

    title = (
        f"{EXACT}beta2 sets the speed, beta2^(q/(p(q-1))) a step, and eps the"
        " level, |x| ~ eps^(q/p)/(eta gamma^q t)"
    )
    return computed(Role.AS_STATED, title, look)


def needs_large_start() -> Evidence:
    def look(_: Settings) -> Found:
        at = {
            (beta2, eps): float(distance(fig3(2, 2, beta2, eps))[-2])
            for beta2 in ("0.999", "0.99")
            for eps in ("1e-8", "1e-20")
        }
        small, large = (abs(at["0.999", eps] - at["0.99", eps]) for eps in ("1e-8", "1e-20"))
        return Found(
            small < 0.1,
            f"after 8 000 steps the two differ by {small:.3f} decades",
            large > 1,
            f"at eps = 1e-20, by {large:.1f} decades",
        )

    title = f"{EXACT}at eps = 1e-8, far above g0^2 = 1e-18, beta2 = 0.99 and 0.999"
    return computed(Role.SUPPORT, f"{title} hardly differ for (2,2)", look)


def smaller_is_faster(role: Role) -> Evidence:
    def look(_: Settings) -> Found:
        slow, fast = (float(distance(fig3(2, 2, b, "1e-30"))[4000]) for b in ("0.999", "0.99"))
        return Found(
            fast < slow - 5,
            f"log10 |x| after 4 000 steps is {fast:.1f} against {slow:.1f}",
            not slow < fast,
            "the two exchanged",
        )

    title = f"{EXACT}(2,2) with beta2 = 0.99 is faster than with 0.999"
    return computed(role, title, look)


def too_small() -> Evidence:
    def look(_: Settings) -> Found:
        wild = [
            fig3(p, 2, b, "1e-30", steps=1500) for p, b in ((2, "0.94"), (2, "0.9"), (1, "0.96"))
        ]
        calm = fig3(2, 2, "0.95", "1e-30", steps=1500).upper[1400:].max() - 1
        least = [float(v.lower[1000:].max()) - 1 for v in wild]
        return Found(
            all(v > -9 for v in least),
            "between steps 1 000 and 1 500, log10 |x| comes up to"
            f" {', '.join(f'{v:.1f}' for v in least)}",
            calm < -25,
            f"(2,2) with 0.95, just above 0.9487: at most {calm:.1f} in the last hundred steps",
        )

    title = f"{EXACT}(2,2) fluctuates with beta2 = 0.94 and 0.9, and (1,2) with 0.96"
    return computed(Role.FAILS, title, look)


def no_effect(role: Role) -> Evidence:
    def gap(p: int, mu: str) -> float:
        one, other = (distance(fig3(p, 2, "0.99", "1e-12", m)) for m in (mu, "0"))
        return float(np.abs(one - other)[:-1].max())

    def look(_: Settings) -> Found:
        most, larger = max(gap(p, "1e-10") for p in (2, 1)), gap(2, "1e-3")
        return Found(
            most < 0.02,
            f"mu = 1e-10 and mu = 0 differ by at most {most:.1e} decades in 8 000 steps",
            larger > 0.02,
            f"mu = 1e-3, by {larger:.1f} decades",
        )

    title = f"{EXACT}mu = 1e-10 does what mu = 0 does, for (2,2) and (1,2)"
    return computed(role, title, look)


def has_effect() -> Evidence:
    def look(_: Settings) -> Found:
        still = distance(fig3(2, 2, "0.99", "1e-12"))[-2]
        gaps = [still - distance(fig3(2, 2, "0.99", "1e-12", mu))[-2] for mu in ("1e-3", "1e-2")]
        law = 8000 * math.log10(1 / 0.99)
        return Found(
            gaps[0] > 1 and abs(gaps[1] / law - 1) < 0.2,
            f"after 8 000 steps |x| is smaller by {gaps[0]:.1f} and {gaps[1]:.1f} decades;"
            f" (1 - mu)^8000 is {law:.1f} decades at mu = 0.01",
            not gaps[1] < 1,
            "by less than one decade at mu = 0.01",
        )

    title = f"{EXACT}mu = 1e-3 and 1e-2 do matter: mu times the steps is 8 and 80"
    return computed(Role.FAILS, title, look)


def no_divergence() -> Evidence:
    def look(_: Settings) -> Found:
        runs = [fig3(p, 2, "0.99", eps) for p in (2, 1) for eps in ("1e-12", "1e-30")]
        worst = max(may_return(found, 2000) for found in runs)
        ends = [float(distance(found)[-1]) for found in runs]
        other = must_return(fig3(2, 1, "0.99", "1e-12", steps=2000), 1000)
        return Found(
            worst < 0.01 and max(ends) < -14,
            "from step 2 000 on |x| falls, to " + ", ".join(f"1e{v:.0f}" for v in ends),
            other > 1,
            f"(2,1) rises again by 10^{other:.1f}",
        )

    title = f"{EXACT}with mu = 0 (2,2) and (1,2) converge, at eps = 1e-12 and 1e-30"
    return computed(Role.AS_STATED, title, look)


def faster() -> Evidence:
    def look(_: Settings) -> Found:
        one, two = (distance(fig3(p, 2, "0.99", "1e-30")) for p in (1, 2))
        first = [
            [int(np.flatnonzero(log >= -k)[-1]) + 1 for k in range(8, 31)] for log in (one, two)
        ]
        ratio = (one[1500] - one[1000]) / (two[1500] - two[1000])
        return Found(
            all(a < b for a, b in zip(*first, strict=True)) and abs(ratio - 2) < 0.01,
            f"|x| stays below 1e-20 from steps {first[0][12]} and {first[1][12]} on; the rates'"
            f" ratio is {ratio:.3f}",
            not all(b < a for a, b in zip(*first, strict=True)),
            "the two exchanged",
        )

    title = f"{EXACT}(1,2) is below each of 1e-8, ..., 1e-30 for good before (2,2), at beta2 = 0.99"
    return computed(Role.AS_STATED, title, look)


CLAIMS: tuple[Claim, ...] = (
    claim(
        "fig3.speed_level",
        "Sec. V-A, Fig. 3",
        "beta2 affects the convergence speed while eps affects the minimum level that Aida could"
        " reach",
        "For q = 2, beta2 sets the speed and eps the level.",
        Verdict.MEASURED,
        "Where g0^p is far above eps. The level is not a limit: |x| goes on falling like"
        " eps^(q/p)/(eta gamma^q t).",
        speed_and_level(),
        needs_large_start(),
        note=SETTINGS,
    ),
    claim(
        "fig3.small_beta2",
        "Sec. V-A, Fig. 3",
        "It is preferable to set a relatively small beta2 value (e.g., beta2 = 0.99) for"
        " (p, q) = (2, 2)",
        "A smaller beta2 makes (2,2) faster.",
        Verdict.CONDITIONAL,
        "As long as beta2^(q/(p(q-1))) > sqrt(beta1): at beta1 = 0.9, beta2 above 0.9487 for (2,2)"
        " and above 0.9740 for (1,2). Below, x fluctuates.",
        smaller_is_faster(Role.CONDITION),
        too_small(),
        note=SETTINGS,
    ),
    claim(
        "fig3.mu",
        "Sec. V-A, Fig. 3 (c1), (c2)",
        "the parameter mu does not really affect the local convergence behaviour [...] with q > 1",
        "The weight decay has no effect for q > 1.",
        Verdict.CONDITIONAL,
        "As long as mu times the number of steps is small. Then the decay by 1 - mu a step takes"
        " over from the slow algebraic one.",
        no_effect(Role.CONDITION),
        has_effect(),
        note=SETTINGS,
    ),
    claim(
        "fig3.no_divergence",
        "Sec. V-A, Fig. 3",
        "the zero weight-decay mu = 0 does not lead to divergence of Aida with q > 1",
        "With mu = 0 and q = 2 Aida converges on 5x^2.",
        Verdict.MEASURED,
        "It does; see only_if_decay for the proof.",
        no_divergence(),
    ),
    claim(
        "fig3.faster",
        "Sec. V-A, Fig. 3",
        "the setup (p, q) = (1, 2) converges faster than (p, q) = (2, 2)",
        "(1,2) is faster than (2,2) on 5x^2.",
        Verdict.MEASURED,
        "Twice as fast, by the rate law; the reason is not that (1,2) takes larger steps but that"
        " its second moment enters with the power q/p.",
        faster(),
    ),
)
