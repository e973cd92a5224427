"""AdamNX's stability theorem on a run of the package's own optimizer."""

from __future__ import annotations

from typing import Any

import mpmath
import runs
import semantics

from adamnx_theory.claims.adamnx.freezing.stability import gradients_vanish

T, TRIED = 10, 7
BOWL = runs.Bowl(1, 1.5)


def setting(beta2: str = "0.99") -> dict[str, Any]:
    """The largest learning rate that the theorem allows, from (0.3, -0.2)."""
    v = {"b": "0.5", "L": "4", "eps": "0.001", "n": "2"}
    names: dict[str, Any] = {k: mpmath.mpf(a) for k, a in v.items()}
    rate = mpmath.mpf(beta2)
    names["a"] = rate ** (1 - rate)
    start = ["0.3", "-0.2"]
    first = BOWL.gradient([mpmath.mpf(s) for s in start])
    names["gmin"] = min(abs(g) for g in first)
    below = mpmath.sqrt(1 - names["a"]) * names["gmin"] + names["eps"]
    share = min(mpmath.mpf(1) / 4, (1 - names["b"]) ** 2 / (2 * names["b"] ** 2))
    names["eta"] = share * below / names["L"] * (1 - mpmath.mpf(10) ** -30)
    parameters = {"lr": names["eta"], "beta1": names["b"], "beta2": rate, "eps": names["eps"]}
    found = runs.run("adamnx", BOWL, start, T, **parameters)
    names |= runs.sequences(found, BOWL)
    names["d"] = lambda t, i: names["eta"] / (mpmath.sqrt(names["v"](t + 1, i)) + names["eps"])
    error = sum((names["m"](0, i) - g) ** 2 for i, g in enumerate(first, 1))
    potential = names["F"](0) + (1 - names["b"]) / (2 * names["L"]) * error
    names["top"] = 2 * names["L"] * potential * (1 + mpmath.mpf(10) ** -30)
    return {**semantics.definitions(gradients_vanish()["definitions"]), **names}


def failing(names: dict[str, Any]) -> set[str]:
    return {
        h["name"]
        for h in gradients_vanish()["hypotheses"]
        if not semantics.holds(h["formula"], names, upto=TRIED)
    }


def repeated(names: dict[str, Any]) -> dict[str, Any]:
    """Coordinates beyond n repeat the first one, so that facts about all i make sense."""
    changed = dict(names)
    for key in ("x", "m", "v", "g", "d"):
        changed[key] = lambda t, i, f=names[key]: f(t, i if i <= 2 else 1)
    return changed


def test_a_run_meets_the_hypotheses_and_the_conclusion() -> None:
    with mpmath.workdps(40):
        names = repeated(setting())
        assert failing(names) == set()
        bound = gradients_vanish()["conclusion"].split(" and lim")[0]
        assert semantics.holds(bound, names, upto=TRIED)
        assert not semantics.holds(bound.replace("<= 8*", "<= 1/800*"), names, upto=TRIED)


def test_another_run_is_noticed() -> None:
    with mpmath.workdps(40):
        names = repeated(setting())
        assert "second" in failing({**names, "a": names["a"] ** 2})
        assert "moment" in failing({**names, "b": mpmath.mpf("0.4")})
        assert "position" in failing({**names, "d": lambda t, i: 2 * names["d"](t, i)})
        assert "short" in failing({**names, "gmin": names["gmin"] / 2})
        assert "smooth" in failing({**names, "L": mpmath.mpf("1.2")})
