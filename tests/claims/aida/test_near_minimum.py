"""The theorems on runs near a minimum, tried on runs of the package's own optimizers.

A second reader evaluates every hypothesis and the conclusion, quantifiers
included, on the run.  So the recurrences in the certificates are those of the
definitions, and the hypotheses on f are met by an ordinary function.
"""

from __future__ import annotations

from typing import Any

import mpmath
import pytest
import runs
import semantics

from adamnx_theory.claims.aida.update.denominators import INSIDE, OUTSIDE, Form
from adamnx_theory.claims.aida.with_decay.theorem3 import stable_with_decay
from adamnx_theory.claims.aida.without_decay.bias import algorithm_converges
from adamnx_theory.claims.aida.without_decay.local_convergence import converges_without_decay
from adamnx_theory.claims.aida.without_decay.one_dimension import rate_constant
from adamnx_theory.claims.aida.without_decay.stays_near import stays_near

T, TRIED = 12, 8
BOWL = runs.Bowl(1, 1.5)
START = ["0.04", "-0.05"]
NAMES = {INSIDE: "aida", OUTSIDE: "aida_eps_outside"}


@pytest.fixture(autouse=True)
def digits() -> Any:
    with mpmath.workdps(40):
        yield


def setting(form: Form, p: str, q: str, corrected: bool, eta: Any = None) -> dict[str, Any]:
    """Values for the certificate's variables: the largest learning rate that it allows."""
    values = {"b": "0.5", "b2": "0.75", "eps": "0.25", "L": "3", "l": "1", "rho": "0.3"}
    v = {k: mpmath.mpf(a) for k, a in {**values, "p": p, "q": q, "top": "1", "n": "2"}.items()}
    below = v["eps"] ** (v["q"] / v["p"]) if form is INSIDE else v["eps"]
    v["clow"] = (1 - v["b2"]) ** (v["q"] / v["p"]) if corrected else mpmath.mpf(1)
    v["chigh"] = (1 - v["b"]) ** -v["q"] if corrected else mpmath.mpf(1)
    size = 2 * (v["q"] + 1) * v["chigh"] / below * v["L"] * (v["L"] * v["rho"]) ** (v["q"] - 1)
    v["eta"] = eta or (1 - v["b"]) ** 2 / size * (1 - mpmath.mpf(10) ** -30)
    found = runs.run(
        NAMES[form],
        BOWL,
        START,
        T,
        lr=v["eta"],
        beta1=v["b"],
        beta2=v["b2"],
        eps=v["eps"],
        p=v["p"],
        q=v["q"],
        corrected=corrected,
    )
    return {**v, **runs.sequences(found, BOWL), "c": lambda t: mpmath.mpf(1)}


def failing(certificate: dict[str, Any], names: dict[str, Any]) -> list[str]:
    """The hypotheses that do not hold on the run."""
    names = {**semantics.definitions(certificate["definitions"]), **names}
    return [
        h["name"]
        for h in certificate["hypotheses"]
        if not semantics.holds(h["formula"], names, upto=TRIED)
    ]


def concluded(certificate: dict[str, Any], names: dict[str, Any]) -> bool:
    bound = certificate["conclusion"].split(" and lim")[0]
    names = {**semantics.definitions(certificate["definitions"]), **names}
    return semantics.holds(bound, names, upto=TRIED)


@pytest.mark.parametrize("corrected", [False, True])
@pytest.mark.parametrize("form", [INSIDE, OUTSIDE], ids=lambda f: f.name)
@pytest.mark.parametrize(("p", "q"), [("2", "2"), ("1", "2"), ("2", "1.5"), ("3", "4")])
def test_a_run_meets_the_hypotheses_and_the_conclusion(
    form: Form, p: str, q: str, corrected: bool
) -> None:
    names = setting(form, p, q, corrected)
    build = algorithm_converges if corrected else converges_without_decay
    certificate = build(form)
    assert failing(certificate, names) == []
    assert concluded(certificate, names)


def test_another_run_is_noticed() -> None:
    """Negative controls: the wrong method, the wrong learning rate, a ball that is too large."""
    names = setting(INSIDE, "2", "2", corrected=False)
    certificate = converges_without_decay(INSIDE)
    other = setting(OUTSIDE, "2", "3", corrected=False)
    assert "position" in failing(certificate, {**names, "x": other["x"]})
    assert "position" in failing(certificate, {**names, "eta": names["eta"] / 2})
    assert "second" in failing(certificate, {**names, "b2": mpmath.mpf("0.76")})
    assert "radius" in failing(certificate, {**names, "rho": names["rho"] * 1.01})
    assert "smooth" in failing(certificate, {**names, "L": mpmath.mpf("1.4")})
    assert "slope" in failing(certificate, {**names, "l": mpmath.mpf("1.6")})


def decaying(form: Form, p: str, q: str, corrected: bool) -> dict[str, Any]:
    """A run with weight decay, at the largest learning rate that the theorem allows."""
    values = {"b": "0.5", "b2": "0.75", "eps": "0.25", "mu": "0.25", "L": "3", "rho": "0.3"}
    values |= {"tau": "0.99", "R": "20", "n": "2", "p": p, "q": q}
    v = {k: mpmath.mpf(a) for k, a in values.items()}
    v["w"] = mpmath.sqrt(mpmath.mpf("0.9375"))
    below = v["eps"] ** (v["q"] / v["p"]) if form is INSIDE else v["eps"]
    v["chigh"] = (1 - v["b"]) ** -v["q"] if corrected else mpmath.mpf(1)
    size = 2 * v["chigh"] / below * v["L"] * (v["L"] * v["rho"]) ** (v["q"] - 1)
    v["eta"] = v["mu"] / size * (1 - mpmath.mpf(10) ** -30)
    names = {k: v[a] for k, a in {"lr": "eta", "beta1": "b", "beta2": "b2"}.items()}
    names |= {"eps": v["eps"], "p": v["p"], "q": v["q"], "weight_decay": v["mu"]}
    found = runs.run(NAMES[form], BOWL, START, T, **names, corrected=corrected)

    def correction(t: Any) -> Any:
        above = (1 - v["b2"] ** (t + 1)) ** (v["q"] / v["p"])
        return above / (1 - v["b"] ** (t + 1)) ** v["q"] if corrected else mpmath.mpf(1)

    return {**v, **runs.sequences(found, BOWL), "c": correction}


@pytest.mark.parametrize("corrected", [False, True])
@pytest.mark.parametrize("form", [INSIDE, OUTSIDE], ids=lambda f: f.name)
@pytest.mark.parametrize(("p", "q"), [("1", "2"), ("2", "2"), ("1", "1.5"), ("3", "4")])
def test_a_run_with_decay_meets_the_hypotheses_and_the_conclusion(
    form: Form, p: str, q: str, corrected: bool
) -> None:
    names, certificate = decaying(form, p, q, corrected), stable_with_decay(form)
    assert failing(certificate, names) == []
    assert concluded(certificate, names)
    assert "position" in failing(certificate, {**names, "mu": names["mu"] * 1.01})
    assert "radius" in failing(certificate, {**names, "L": names["L"] * 1.01})
    too_fast = {**certificate, "conclusion": certificate["conclusion"].replace("(2*t)", "(99*t)")}
    assert not concluded(too_fast, names)


@pytest.mark.parametrize("q", ["1.5", "2", "3"])
def test_the_potential_falls_as_said(q: str) -> None:
    names = setting(INSIDE, "2", q, corrected=False)
    powers = names["q"] / names["p"]
    names["D"] = lambda t, i: (names["r"](t + 1, i) + names["eps"]) ** -powers
    names["Dmax"] = names["eps"] ** -powers
    certificate = stays_near()
    assert failing(certificate, names) == []
    assert concluded(certificate, names)
    greedy = {**certificate, "conclusion": certificate["conclusion"].replace("1/4*sum", "2*sum")}
    assert not concluded(greedy, names)


@pytest.mark.parametrize(("c", "q"), [(1, 2), (0.3, 3), (2, 1.5)])
def test_the_constant_in_one_dimension(c: float, q: float) -> None:
    """After 4 000 steps x^-(q-1)/t is (q-1) c up to the two terms of the certificate."""
    k, t = q - 1, 4000
    x = (1 / mpmath.mpf(4 * q * c)) ** (1 / mpmath.mpf(k))  # the largest start allowed
    first = x**-k
    for _ in range(t):
        x -= c * x**q
    rest = 2 * k * q * c**2
    spread = 2 * rest + (rest / first) ** 2
    grown = (x**-k - first) / t
    assert k * c <= grown <= k * c + mpmath.sqrt(spread / t)
    assert not 1.01 * k * c <= grown


def test_the_orbit_is_the_one_of_the_certificate() -> None:
    orbit = semantics.definitions(rate_constant()["definitions"])["orbit"]
    x0, c, q = (mpmath.mpf(a) for a in ("0.05", "0.7", "2.5"))
    assert abs(orbit(x0, c, q, 1) - (x0 - c * x0**q)) < 1e-35
    assert abs(orbit(x0, c, q, 1) - (x0 - c * x0**2)) > 1e-4
