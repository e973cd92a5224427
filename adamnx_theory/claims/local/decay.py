"""Weight decay away from the origin: the minimizer is no fixed point any more.

Aida with (p, q) = (2, 1), which is AdamW with eps inside the root, (2, 2) and (1, 2) start
close to each minimizer, once on the problem as it is and once with the minimizer
translated to the origin.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.local.shared import PROBLEMS, claim
from adamnx_theory.claims.model import Claim, Evidence, Role, Settings, Strength
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.optimizer import Optimizer

SIZE, STEPS, START = 10, 2000, 1e-3
MU, RATE = "1e-2", "0.1"
PAIRS = ((2, 1), (2, 2), (1, 2))
AT_ORIGIN = "ppq"  # the only one whose minimizer is the origin
_PHI = 10  # for (2, 1): a quarter of the bound
_TOLERANCE = 1e-3  # of the largest gradient; what 2000 steps leave is 2e-4 at most


def methods(name: str) -> tuple[Optimizer, ...]:
    """With eps as large as the problem is steep, eps^(1/p) = lr lambda/10."""
    steepest = problem(name, n=SIZE).minimum().largest_eigenvalue
    root = float(RATE) * steepest / _PHI
    return tuple(
        optimizer("aida", p=p, q=q, lr=RATE, eps=root**p, weight_decay=MU) for p, q in PAIRS
    )


@dataclass(frozen=True)
class Rest:
    """Where the methods have come to rest, (methods, n), and the gradients there."""

    x: Floats
    gradient: Floats
    distance: Floats


@cache
def resting(name: str, translated: bool) -> Rest:
    """After `STEPS` steps from the minimizer plus START in every coordinate."""
    from adamnx_theory.simulation.machine import Walk

    given = problem(name, n=SIZE)
    center = given.minimizer()
    place, here = (given.shifted(center), 0 * center) if translated else (given, center)
    walks = [Walk(chosen, here + START, STEPS) for chosen in methods(name)]
    for _ in range(STEPS):
        pulls = place.gradient(np.array([walk.x for walk in walks]))
        for walk, pull in zip(walks, pulls, strict=True):
            walk.advance(pull)
    x = np.array([walk.x for walk in walks])
    return Rest(x, place.gradient(x), np.linalg.norm(x - here, axis=1))


def balance(chosen: Optimizer, x: Floats, mu: float) -> Floats:
    """The gradient at which a decay mu x balances the step: m = g and r = |g|^p there.

    lr |g|^q/(|g|^p + eps)^(q/p) = mu |x|, so |g|^p = eps w/(1 - w) with w = (mu |x|/lr)^(p/q).
    """
    p, q, lr, eps = (float(chosen.value(name)) for name in ("p", "q", "lr", "eps"))
    w = (mu * np.abs(x) / lr) ** (p / q)
    return -np.sign(x) * (eps * w / (1 - w)) ** (1 / p)


def unbalanced(name: str, mu: float) -> float:
    """By how much gradients differ from the balance, over the largest; for all methods."""
    rest = resting(name, False)
    wanted = [balance(o, x, mu) for o, x in zip(methods(name), rest.x, strict=True)]
    pairs = zip(rest.gradient, wanted, strict=True)
    return max(float(np.abs(g - b).max() / np.abs(b).max()) for g, b in pairs)


def displaced() -> Evidence:
    names = tuple(name for name in PROBLEMS if name != AT_ORIGIN)

    def look(_: Settings) -> Found:
        away = {name: resting(name, False).distance for name in names}
        home = max(resting(name, True).distance.max() for name in PROBLEMS)
        same = resting(AT_ORIGIN, False).distance.max()
        off = max(unbalanced(name, float(MU)) for name in names)
        twin = min(unbalanced(name, 1.1 * float(MU)) for name in names)
        least = min(float(d.min()) for d in away.values())
        shown = ", ".join(f"{name} {d[0]:.1e}" for name, d in away.items())
        return Found(
            least > 1e6 * home and same < 1e-11 and off < _TOLERANCE,
            f"distances of (2,1) from the minimizer: {shown}; of all three at least {least:.1e},"
            f" and on {AT_ORIGIN}, whose minimizer is the origin, or translated, {home:.0e} at"
            f" most; the gradients are those of the balance to {off:.0e}, and {_TOLERANCE:g}"
            " would have been caught",
            twin > _TOLERANCE,
            f"the balance of a decay that is a tenth larger: off by {twin:.2g}",
        )

    title = (
        f"Aida (2,1), which is AdamW, (2,2) and (1,2), n = {SIZE}, mu = {MU}: they come to rest"
        " where the decay balances the step, away from the minimizer; translated, at it"
    )
    return computed(Role.AS_STATED, title, look, Strength.STATISTICAL)


CLAIMS: tuple[Claim, ...] = (
    claim(
        "decay",
        "With weight decay AdamW and Aida do not end at a minimizer other than the origin, unless"
        " the problem is translated.",
        "They rest where decay and step balance: |g_i|^p = eps w/(1 - w) with"
        " w = (mu |x_i|/lr)^(p/q), and g_i has the sign opposite to that of x_i. So the tests of"
        " the linear theory translate the minimizer to the origin.",
        displaced(),
        note="eps^(1/p) is lr/10 times the largest eigenvalue of the Hessian; eps inside the power."
        " aida.lemma1 has the proof that the minimizer is no fixed point.",
    ),
)
