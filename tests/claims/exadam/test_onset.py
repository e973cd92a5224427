"""EXAdam on a parabola: the theorem on escape is about the optimizer itself, in both forms."""

from __future__ import annotations

from typing import Any

import mpmath
import pytest
import runs
import semantics

from adamnx_theory.claims.exadam.onset import RATE, driven_away

TINY = 1e-100  # beside numbers of 1e-40
GAMMA, B1, B2, EPS, STEPS = mpmath.mpf(2), mpmath.mpf("0.75"), mpmath.mpf("0.5"), 10**-8, 7


def move(form: str, lr: str) -> dict[str, Any]:
    """x, m in units of gamma, and phi_t, from a run of the optimizer."""
    found = runs.run(
        form,
        runs.Bowl(GAMMA, quartic=0),
        ["1e-40"],
        STEPS + 3,
        lr=mpmath.mpf(lr),
        beta1=B1,
        beta2=B2,
        eps=EPS,
    )
    x = [row[0] for row in found["x"]]
    m = [row[0] / GAMMA for row in found["m"]]
    v = [row[0] for row in found["v"]]

    def phi(t: Any) -> Any:
        n = int(t) + 1  # the step's number
        moment, second = GAMMA * m[n], v[n]
        factor = 1 + second / (second + EPS) * B2**n
        corrected = second / (1 - B2**n) * (1 + moment**2 / (moment**2 + EPS) * B1**n)
        inside = form == "exadam_eps_inside"
        below = mpmath.sqrt(corrected + EPS) if inside else mpmath.sqrt(corrected) + EPS
        size = mpmath.mpf(lr) * mpmath.log(2 * (n + 1)) / 2
        return GAMMA * size * factor / ((1 - B1**n) * below)

    return {"b1": B1, "x": lambda t: x[int(t)], "m": lambda t: m[int(t)], "phi": phi}


def failing(names: dict[str, Any]) -> set[str]:
    return {
        h["name"]
        for h in driven_away()["hypotheses"]
        if not semantics.holds(h["formula"], names, TINY, upto=STEPS)
    }


@pytest.mark.parametrize(("form", "lr"), [("exadam", "1e-8"), ("exadam_eps_inside", "1e-3")])
def test_the_optimizer_is_driven_away(form: str, lr: str) -> None:
    with mpmath.workdps(150):
        names = move(form, lr)
        assert failing(names) == set()
        assert semantics.holds(driven_away()["conclusion"], names, TINY, upto=STEPS)
        rate = semantics.value(RATE, names)
        assert names["x"](STEPS) * (-1) ** STEPS >= rate**STEPS * names["x"](0)
        faster = driven_away()["conclusion"].replace("^(t)*x(0)", "^(40*t)*x(0)")
        assert not semantics.holds(faster, names, TINY, upto=STEPS)


def test_a_small_step_is_no_case_of_it() -> None:
    with mpmath.workdps(150):
        assert failing(move("exadam_eps_inside", "1e-5")) == {"phi"}
        names = move("exadam_eps_inside", "1e-3")
        assert "position" in failing({**names, "phi": lambda t: 2 * names["phi"](t)})
