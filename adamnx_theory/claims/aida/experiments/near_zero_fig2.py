"""Figure 2: the learning rate against sqrt(eps), for (2, 1) and (2, 2)."""

from __future__ import annotations

from adamnx_theory.claims.aida.experiments.enclosures import EXACT, may_return, must_return
from adamnx_theory.claims.aida.experiments.near_zero import (
    G0,
    SETTINGS,
    SMALL,
    distance,
    falls,
    fig2,
    fig2_optimizer,
    horizon,
    run,
)
from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.model import Claim, Evidence, Role, Settings, Strength, Verdict


def stable_below() -> Evidence:
    cases = (("30", 10), ("30", 20), ("1", 10), ("1", 20))

    def look(_: Settings) -> Found:
        ends = [fig2(2, 1, phi, k, 1200) for phi, k in cases]
        unstable = fig2(2, 1, "50", 10, 1200)
        return Found(
            all(falls(found, 20) for found in ends),
            f"log10 |x| after 1 200 steps: {', '.join(f'{distance(v)[-1]:.0f}' for v in ends)}",
            not falls(unstable, 20),
            "eta gamma = 50 sqrt(eps)",
        )

    title = (
        f"{EXACT}(2,1) converges at eps = 1e-10 and 1e-20 with eta gamma ="
        " 30 sqrt(eps) and with sqrt(eps)"
    )
    return computed(Role.AS_STATED, title, look)


def smallest_eps() -> Evidence:
    def look(_: Settings) -> Found:
        near = [fig2(2, 1, "30", 30, 60_000, digits=d) for d in (25, 50)]
        far = [fig2(2, 1, "1", 30, 60_000, digits=d) for d in (25, 50)]
        return Found(
            all(falls(found, 100) for found in near) and not any(falls(v, 0.1) for v in far),
            f"|x| ends at 1e{distance(near[0])[-1]:.0f} and at"
            f" {10 ** (far[0].upper[-1] - G0):.2f} of its start: eta = 1e-16 needs a million steps"
            " to cross 1e-10; so it is with 50 digits: what depends on them would have been caught",
            not falls(fig2(2, 1, "100", 30, 60_000, digits=25), 100),
            "100 sqrt(eps)",
        )

    title = (
        "25 digits: at eps = 1e-30, in 60 000 steps, (2,1) converges with eta gamma = 30 sqrt(eps)"
        " and gets nowhere with sqrt(eps)"
    )
    return computed(Role.SUPPORT, title, look, Strength.STATISTICAL)


def just_below(role: Role) -> Evidence:
    def look(_: Settings) -> Found:
        found, over = (fig2(2, 1, phi, 10, 2000) for phi in ("37.9", "50"))
        return Found(
            falls(found, 40),
            f"log10 |x| = {distance(found)[-1]:.0f} after 2 000 steps",
            not falls(over, 40),
            "50 sqrt(eps)",
        )

    title = f"{EXACT}(2,1) still converges at eta gamma = 37.9 sqrt(eps)"
    return computed(role, f"{title}, eps = 1e-10", look)


def just_above(role: Role) -> Evidence:
    def look(_: Settings) -> Found:
        grown = [must_return(fig2(2, 1, phi, 10, 3000), 1000) for phi in ("40", "50")]
        calm = must_return(fig2(2, 1, "37.9", 10, 2000), 1000)
        return Found(
            all(v > 10 for v in grown),
            f"|x| grows again by at least 10^{grown[0]:.0f} and 10^{grown[1]:.0f} by step 3 000",
            calm < 10,
            f"at 37.9 sqrt(eps), by 10^{calm:.1f}",
        )

    title = (
        f"{EXACT}(2,1) is unstable at eta gamma = 40 and 50 sqrt(eps), eps ="
        " 1e-10; the bound is 38.0"
    )
    return computed(role, title, look)


def with_curvature() -> Evidence:
    stable, unstable = "3.79e-4", "4e-4"

    def at(lr: str, curvature: int) -> bool:
        chosen = fig2_optimizer(2, 1, "1", 10).bind(lr=lr)
        found = run(chosen, 3000, curvature)
        return may_return(found, 1000) < 6 and found.upper[-1] < -60

    def look(_: Settings) -> Found:
        ok = [at(lr, 1) for lr in (stable, unstable)] + [
            at(lr.replace("e-4", "e-5"), 10) for lr in (stable, unstable)
        ]
        return Found(
            ok == [True, False, True, False],
            "stable at eta = 3.79e-4 on x^2/2 and 3.79e-5 on 5 x^2, unstable at 4e-4 and 4e-5",
            not at(stable, 10),
            "eta = 3.79e-4 on 5 x^2",
        )

    title = f"{EXACT}the largest stable eta of (2,1) on x^2/2 is ten times that on"
    return computed(Role.AS_STATED, f"{title} 5 x^2", look)


def q2_stable() -> Evidence:
    panels = [(phi, k) for phi in ("30", "50") for k in SMALL]

    def look(_: Settings) -> Found:
        found = {panel: fig2(2, 2, *panel, horizon(panel[1])) for panel in panels}
        worst = max(may_return(v, len(v.upper) // 2) for v in found.values())
        never = all(v.upper.max() <= G0 + 1e-9 for v in found.values())
        other = must_return(fig2(2, 1, "50", 10, 3000), 1500)
        return Found(
            worst < 0.01 and never,
            f"over the second half |x| never grows by more than a factor {10**worst:.6f}",
            other > 1,
            f"(2,1) at 50 sqrt(eps) grows by 10^{other:.1f}",
        )

    title = f"{EXACT}(2,2) stays below its start in all six panels, and falls in"
    return computed(Role.AS_STATED, f"{title} the second half", look)


def _ends(steps: dict[int, int]) -> list[float]:
    """log10 |x| of (2, 2) at eta gamma = 30 sqrt(eps), after so many steps for each eps."""
    return [float(distance(fig2(2, 2, "30", k, horizon(k)))[steps[k]]) for k in SMALL]


def closer(role: Role) -> Evidence:
    def look(_: Settings) -> Found:
        ends, early = _ends({k: horizon(k) - 1 for k in SMALL}), _ends(dict.fromkeys(SMALL, 7999))
        return Found(
            ends == sorted(ends, reverse=True),
            f"log10 |x| is {', '.join(f'{v:.1f}' for v in ends)} for eps = 1e-10, 1e-20, 1e-30",
            early != sorted(early, reverse=True),
            f"after 8 000 steps in all three, {', '.join(f'{v:.1f}' for v in early)}",
        )

    title = (
        f"{EXACT}given 60 000 steps at eps = 1e-30 (8 000 at the others), (2,2)"
        " ends closer the smaller eps is"
    )
    return computed(role, title, look)


def not_closer() -> Evidence:
    def look(_: Settings) -> Found:
        ends = _ends(dict.fromkeys(SMALL, 7999))
        return Found(
            ends[2] > ends[0] + 1 > ends[1] + 1,
            f"log10 |x| is {', '.join(f'{v:.1f}' for v in ends)} for eps = 1e-10, 1e-20, 1e-30",
            not ends[2] < ends[1],
            "eps = 1e-30 ends closest",
        )

    title = f"{EXACT}after 8 000 steps in all three, (2,2) is farthest at eps = 1e-30"
    return computed(Role.FAILS, title, look)


CLAIMS: tuple[Claim, ...] = (
    claim(
        "fig2.stable",
        "Sec. V-A, Fig. 2 (a2), (b2), (c2)",
        "the product gamma eta is roughly equal to sqrt(eps) as eps decreases from 10^-10 until"
        " 10^-30, which is consistent with the analysis results in Theorem 2",
        "(2,1) converges on 5x^2 from 1e-10 where gamma eta is about sqrt(eps).",
        Verdict.MEASURED,
        "It does, up to a factor 38; at eps = 1e-30 it takes 1e-10/eta steps to arrive, a million"
        " where gamma eta = sqrt(eps).",
        stable_below(),
        smallest_eps(),
        note=SETTINGS,
    ),
    claim(
        "fig2.unstable",
        "Sec. V-A, Fig. 2 (a1), (b1), (c1)",
        "when the learning rate eta increases slightly with regard to those values in {a2, b2, c2},"
        " the setup (p, q) = (2, 1) exhibits unstable behaviours",
        "Slightly above gamma eta = sqrt(eps), (2,1) is unstable.",
        Verdict.CONDITIONAL,
        "Only where gamma eta exceeds 38 sqrt(eps): at 37.9 it is stable, at 40 it is not.",
        just_below(Role.FAILS),
        just_above(Role.CONDITION),
        note=SETTINGS,
    ),
    claim(
        "fig2.curvature",
        "Sec. V-A",
        "Additional experiments on minimising f(x) = x^2/2 suggest that when (p, q) = (2, 1), the"
        " proper learning rate to ensure local convergence also depends on the eigenvalue of the"
        " Hessian",
        "The stable learning rates of (2,1) depend on the curvature.",
        Verdict.MEASURED,
        "They are inversely proportional to it.",
        with_curvature(),
    ),
    claim(
        "fig2.q2_stable",
        "Sec. V-A, Fig. 2",
        "for all six plots, the setup (p, q) = (2, 2) exhibits stable behaviours",
        "(2,2) does not fluctuate in any of the six panels.",
        Verdict.MEASURED,
        "It does not.",
        q2_stable(),
        note=SETTINGS,
    ),
    claim(
        "fig2.closer",
        "Sec. V-A, Fig. 2",
        "as eps decreases, the setup (p, q) = (2, 2) converges to a point which is increasingly"
        " closer to the optimal solution",
        "(2,2) ends closer to the minimizer the smaller eps is.",
        Verdict.CONDITIONAL,
        "It needs enough steps: with eta in proportion to sqrt(eps) the way takes 1e-10/eta steps."
        " And it does not converge to another point: |x| falls on, like 1/t.",
        closer(Role.CONDITION),
        not_closer(),
        note=SETTINGS,
    ),
)
