"""Ada2MS near a minimizer, run: its growth per step beside that of its linear map.

The linear map is AdamW's, whatever s is: the moments and their mean are of second order in
the distance, and eps is outside the root.  The runs are of the definition itself, with the
mean over the coordinates, on a quadratic whose coordinates are coupled.  Bias corrections
are settled at the first step, and distances are brought back to their first size every few
steps, so that the moments stay small beside eps.  beta1 is so small that just below the
threshold one real eigenvalue leads (pairs of one modulus would leave an oscillation), beta2
so small that v falls as fast as the squared distance.
"""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.ada2ms.shared import claim
from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.model import Role, Settings, Strength, Verdict

FOUR_DIGITS = 5e-5  # relative
SHARES = ("0", "1/2", "1")
FACTORS = ("0.99", "1.01")
STARTS = {"quick": 2, "full": 40}
SETTLED = 1000  # beta1^t and beta2^t are below 1e-20 from this step on
RUN_IN, WINDOW, BACK = 200, 200, 20  # steps; distances are brought back every BACK
SIZE = 1e-9
HESSIAN = ((3.0, 0.5, 0.0, 0.2), (0.5, 1.0, 0.3, 0.0), (0.0, 0.3, 5.0, 0.4), (0.2, 0.0, 0.4, 2.0))
_TWIN = 1e-4  # by how much the control's factor is off


def _bound(share: str, factor: str) -> Any:
    """Ada2MS at so many times its stability threshold on the quadratic."""
    from fractions import Fraction

    from adamnx_theory.definitions import optimizer
    from adamnx_theory.dynamics import threshold

    own = optimizer("ada2ms", s=share, beta1="0.3", beta2="0.9", eps="1e-2")
    edge = Fraction(threshold(own, HESSIAN)).limit_denominator(10**12)
    return own.bind(lr=str(Fraction(factor) * edge))


def growth(own: Any, seed: int) -> float:
    """The factor per step of the distance, over the window, from a random direction."""
    import numpy as np

    hessian, step = np.array(HESSIAN), own.step_function()
    x = SIZE * np.random.default_rng(seed).normal(size=len(hessian))
    state, t = (np.zeros_like(x), np.zeros_like(x)), SETTLED
    logs = []
    for _ in range((RUN_IN + WINDOW) // BACK):
        # x and m are of first order in the distance, v of second
        back = SIZE / float(np.linalg.norm(x))
        x, state = back * x, (back * state[0], back**2 * state[1])
        for _ in range(BACK):
            x, state = step(x, hessian @ x, state, t)
            t += 1
        logs.append(np.log(np.linalg.norm(x) / SIZE))
    return float(np.exp(np.mean(logs[RUN_IN // BACK :]) / BACK))


def _as_predicted(settings: Settings) -> Found:
    from adamnx_theory.dynamics import linearize

    off, twins, sides, shown = [], [], [], []
    for share in SHARES:
        for factor in FACTORS:
            own = _bound(share, factor)
            radius = linearize(own, HESSIAN).spectral_radius
            found = [growth(own, settings.seed + k) for k in range(STARTS[settings.profile])]
            off += [abs(one / radius - 1) for one in found]
            twins += [abs(one / (radius * (1 + _TWIN)) - 1) for one in found]
            sides += [(one < 1) is (float(factor) < 1) for one in found]
            shown.append(f"{found[0]:.6f}")
    missed = min(twins) <= FOUR_DIGITS
    return Found(
        max(off) <= FOUR_DIGITS and all(sides),
        f"s = {', '.join(SHARES)}, each at {' and '.join(FACTORS)} times the threshold:"
        f" {', '.join(shown)}; all {len(off)} runs within {max(off):.1e}, relative;"
        f" {_TWIN:.0e} would have been caught",
        not missed,
        f"a factor {_TWIN:.0e} larger is {min(twins):.1e} away from every run",
    )


CLAIMS = (
    claim(
        "local",
        "our theorem, for the abstract",
        "",
        "Near a minimizer Ada2MS moves like AdamW whatever s is: growth per step is the spectral"
        " radius of AdamW's linear map.",
        Verdict.MEASURED,
        "To four digits on both sides of the threshold, for s = 0, 1/2 and 1, four coupled"
        " coordinates and eps outside the root: the moments and their mean are small of second"
        " order there. Where the moments are not small beside eps, s matters.",
        computed(
            Role.AS_STATED,
            "growth per step is the spectral radius, to four digits",
            _as_predicted,
            Strength.STATISTICAL,
        ),
        note="Runs of the definition in float64, from random directions; the mean over the"
        " coordinates is part of every step.",
        cites=("adamw",),
    ),
)
