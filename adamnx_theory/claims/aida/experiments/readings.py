"""Figure 4 as a whole: which arithmetic and which forms agree with what the text says of it."""

from __future__ import annotations

import numpy as np

from adamnx_theory.claims.aida.experiments.toys import PANELS, STEPS, Flags, first_below, rises, toy
from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.model import Claim, Evidence, Role, Settings, Verdict
from adamnx_theory.definitions import problem
from adamnx_theory.definitions.numbers.arithmetic import Floats

WINDOW = 100  # steps: a curve's height at a horizon is its largest norm in so many steps
WORSE, BETTER, PERIODIC = "ad", "cefh", "bgij"
FLOAT32 = (5406, 5854)
LEVELS = range(2, 11)


def heights(norms: Floats) -> Floats:
    """Each curve's largest norm in the last `WINDOW` steps; nan once a norm is nan."""
    from numpy.lib.stride_tricks import sliding_window_view

    before = np.repeat(norms[:, :1], WINDOW - 1, axis=1)
    return sliding_window_view(np.hstack([before, norms]), WINDOW, axis=1).max(axis=-1)


def agrees(panel: str, norms: Floats) -> Flags:
    """At which horizons the text's sentence on this panel holds."""
    height = heights(norms)
    one, two, other = height
    with np.errstate(invalid="ignore"):
        if panel in WORSE:
            right = (one <= two) & (one <= other)
        elif panel in BETTER:
            right = (one > two) & (one > other)
        else:
            second = [(rises(row) + [10**9] * 2)[1] for row in norms[1:]]
            right = np.arange(norms.shape[1]) >= max(second)
    return right & np.isfinite(height).all(axis=0)


def horizons(number: str, as_printed: bool) -> Flags:
    """At which horizons the sentences on all ten panels hold together."""
    every = np.ones(STEPS[number] + 1, dtype=np.bool_)
    for name, panel in PANELS.items():
        printed = as_printed and problem(name, as_printed=True).as_printed
        every &= agrees(panel, toy(name, number, printed).norms)
    return every


def arithmetic() -> Evidence:
    """Float32 agrees on one interval of horizons, float64 on none, the printed forms on none."""

    def look(_: Settings) -> Found:
        found = {
            (number, printed): np.flatnonzero(horizons(number, printed))
            for number in STEPS
            for printed in (False, True)
        }
        steps = found.pop(("float32", False))
        first, last = FLOAT32
        ok = steps.tolist() == list(range(first, last + 1))
        none = all(len(other) == 0 for other in found.values())
        return Found(
            ok and none,
            f"{len(steps)} horizons in float32; in float64 (a) needs a horizon up to 3362 and (j)"
            f" one from {rises(toy('edensch').norms[2])[1]}",
            steps.tolist() != list(range(first + 1, last + 1)),
            "an interval that starts one step later",
        )

    title = (
        "all ten panels agree with the text in float32 with Andrei's forms for the horizons"
        f" {FLOAT32[0]} to {FLOAT32[1]}; in float64 for none up to {STEPS['float64']}, and with the"
        " printed forms for none in either"
    )
    return computed(Role.AS_STATED, title, look)


def ends_in_nan() -> Evidence:
    """What bounds the horizon from above in float32."""

    def look(_: Settings) -> Found:
        norms, wide = (toy("arwhead", number).norms[2] for number in ("float32", "float64"))
        first = int(np.flatnonzero(np.isnan(norms))[0])
        return Found(
            first == FLOAT32[1] + 1,
            "r and eps = 1e-50 are both 0 in float32, and so is m",
            not np.isnan(wide).any(),
            "the same in float64",
        )

    title = f"float32: on arwhead (1,2) divides 0 by 0 at step {FLOAT32[1] + 1}"
    return computed(Role.SUPPORT, title, look)


def faster() -> Evidence:
    """First hitting times of 10^-2 to 10^-10, on all ten."""

    def times(row: int, level: int) -> list[int]:
        found = [first_below(toy(name).norms[row], 10.0**-level) for name in PANELS]
        return [STEPS["float64"] + 1 if step is None else step for step in found]

    def look(_: Settings) -> Found:
        pairs = [(times(1, k), times(2, k)) for k in LEVELS]
        ok = all(b < a for two, other in pairs for a, b in zip(two, other, strict=True))
        coarse = [b < a for a, b in zip(times(1, 1), times(2, 1), strict=True)]
        two, other = pairs[-1]
        return Found(
            ok,
            f"10^-10 after {other} steps for (1,2), {two} for (2,2)",
            not all(coarse),
            "the level 10^-1, where (2,2) is first on edensch",
        )

    title = "float64: (1,2) reaches each of the norms 10^-2, ..., 10^-10 before (2,2), on all ten"
    return computed(Role.AS_STATED, title, look)


def not_pointwise() -> Evidence:
    """Steps at which (1, 2) is the higher curve."""

    def look(_: Settings) -> Found:
        higher = {name: int((toy(name).norms[2] > toy(name).norms[1]).sum()) for name in PANELS}
        never = [name for name, count in higher.items() if not count]
        return Found(
            never == ["qf1", "ppq"],
            f"steps at which (1,2) has the larger norm: {higher}",
            set(never) != set(PANELS),
            "never on any of the ten",
        )

    title = "float64: it is not below (2,2) at every step, except on qf1 and ppq"
    return computed(Role.SUPPORT, title, look)


CLAIMS: tuple[Claim, ...] = (
    claim(
        "fig4.faster",
        "Sec. V-B, Fig. 4",
        "it is clear from the ten plots that the setup (p, q) = (1, 2) converges faster than"
        " (p, q) = (2, 2)",
        "(1,2) converges faster than (2,2) on all ten functions.",
        Verdict.MEASURED,
        "It does by the first time at which the gradient's norm is below 10^-k, for k = 2 to 10,"
        " on all ten; not at every step, since it bursts earlier. By the rate law it is twice as"
        " fast.",
        faster(),
        not_pointwise(),
    ),
    claim(
        "fig4.precision",
        "Sec. V-B, Fig. 4",
        "(beta1, beta2, mu, eta, epsilon) = (0.9, 0.99, 0, 0.001, 1e-50)",
        "There is a number of steps at which what the text says of all ten panels is true.",
        Verdict.MEASURED,
        "In float32, with Andrei's forms, between 5406 and 5854 steps. In float64 there is none:"
        " (2,1) is best on (a) only before the others return to good points on (j). In float32"
        " eps = 1e-50 is zero.",
        arithmetic(),
        ends_in_nan(),
        note="Ours: it suggests that the published figure was made in float32. A curve's height at"
        " a horizon is its largest norm in the last 100 steps; periodic means at least two rises"
        " by a factor 100 after the norm was below 0.01, for (2,2) and for (1,2).",
    ),
)
