"""Simulations beside the proofs: the formulas of the certificates against trajectories."""

from __future__ import annotations

from adamnx_theory.claims.adamnx.freezing.bursts import no_bursts
from adamnx_theory.claims.adamnx.freezing.step_change import forgets, remembers
from adamnx_theory.claims.adamnx.moments.mean import MEAN_V
from adamnx_theory.claims.adamnx.moments.variance_geometric import LAG, VAR_AR
from adamnx_theory.claims.adamnx.moments.variance_limit import FACTOR
from adamnx_theory.claims.adamnx.moments.variance_steps import VAR_PLAIN
from adamnx_theory.claims.adamnx.rates.floating import as_printed
from adamnx_theory.claims.adamnx.shared import A
from adamnx_theory.claims.model import Evidence, Role
from adamnx_theory.claims.simulated import Experiment, agrees, rejects
from adamnx_theory.proof.evaluate import evaluate

# a constant full gradient 0.3 with noise 1.7; and one that adds a random part of spread 1.5
LEVEL, NOISE, SPREAD = "0.3", "1.7", "1.5"
CONSTANT = {"gradient": 0.3, "sigma": 1.7}
RANDOM = {**CONSTANT, "gradient_sd": 1.5}
CORRELATED = {**RANDOM, "correlation": 0.9}

K_CONSTANT = f"(2*{NOISE}^4 + 4*{NOISE}^2*{LEVEL}^2)"  # E[G^2] = 0.09, Var[G^2] = 0
SQUARE = f"({LEVEL}^2 + {SPREAD}^2)"  # E[G^2] with the random part
W = f"(2*{NOISE}^4 + 4*{NOISE}^2*{SQUARE})"
P, Q = f"(4*{LEVEL}^2*{SPREAD}^2)", f"(2*{SPREAD}^4)"  # Var[G^2] = P + Q


def mean_of_adam(t: int) -> float:
    """Eq. 7 with a constant full gradient."""
    b = "0.999"
    return evaluate(f"mean_v({b}, {NOISE}, i -> {LEVEL}^2, {t})/(1 - {b}^{t})", [MEAN_V])


def eq8_constant(t: int) -> float:
    return evaluate(f"var_plain(0.9, i -> {K_CONSTANT}, {t})/(1 - 0.9^{t})^2", [VAR_PLAIN])


def eq8_laplace(t: int) -> float:
    """K with the kurtosis 6 of Laplace noise."""
    k = f"((6 - 1)*{NOISE}^4 + 4*{NOISE}^2*{LEVEL}^2)"
    return evaluate(f"var_plain(0.9, i -> {k}, {t})/(1 - 0.9^{t})^2", [VAR_PLAIN])


def eq8_random(t: int) -> float:
    """Eq. 8 with K = W + P + Q, as if the squares were uncorrelated."""
    return evaluate(f"var_plain(0.9, i -> {W} + {P} + {Q}, {t})/(1 - 0.9^{t})^2", [VAR_PLAIN])


def corrected(t: int) -> float:
    """The formula with the covariances of an AR(1) gradient of correlation 0.9."""
    term = f"var_ar(0.9, {W}, {P}, 0.9, {Q}, 0.81, {t})/(1 - 0.9^{t})^2"
    return evaluate(term, [LAG, VAR_AR])


def eq10_limit(_: int) -> float:
    return evaluate(f"(1-0.9)/(1+0.9)*{K_CONSTANT}")


def factor_of_adamnx(t: int) -> float:
    a = A.replace("b", "0.99")
    return evaluate(f"noise_factor({a}, {t})*{K_CONSTANT}", [FACTOR])


ADAM = {"beta2": "0.9"}
EARLY = (1, 2, 5, 10, 50)
LATE = (1, 10, 50, 100)


def mean() -> Evidence:
    run = Experiment("adam", {"beta2": "0.999"}, LATE, CONSTANT)
    return agrees(Role.SUPPORT, "measured: the mean under Adam (0.999)", run, "mean", mean_of_adam)


def unbiased_early() -> Evidence:
    run = Experiment("adam", {"beta2": "0.999"}, EARLY, CONSTANT)
    title = "measured: from t = 1 on the mean under Adam (0.999) is E[g^2]"
    return agrees(Role.SUPPORT, title, run, "mean", mean_of_adam)


def eq8_holds() -> Evidence:
    run = Experiment("adam", ADAM, LATE, CONSTANT)
    title = "measured: Eq. 8 with a constant full gradient"
    return agrees(Role.SUPPORT, title, run, "variance", eq8_constant)


def eq8_fails() -> Evidence:
    return rejects(
        Role.SUPPORT,
        "measured: Eq. 8 is rejected where the full gradient has correlation 0.9",
        Experiment("adam", ADAM, LATE, CORRELATED),
        Experiment("adam", ADAM, LATE, RANDOM),
        eq8_random,
    )


def corrected_holds() -> Evidence:
    run = Experiment("adam", ADAM, LATE, CORRELATED)
    title = "measured: the formula with covariances holds there"
    return agrees(Role.SUPPORT, title, run, "variance", corrected)


def heavy_tails() -> Evidence:
    return rejects(
        Role.SUPPORT,
        "measured: with Laplace noise the K of Gaussian noise is rejected",
        Experiment("adam", ADAM, LATE, {**CONSTANT, "noise": "laplace"}),
        Experiment("adam", ADAM, LATE, CONSTANT),
        eq8_constant,
    )


def heavy_tails_corrected() -> Evidence:
    run = Experiment("adam", ADAM, LATE, {**CONSTANT, "noise": "laplace"})
    title = "measured: with Laplace noise K with its kurtosis 6 holds"
    return agrees(Role.SUPPORT, title, run, "variance", eq8_laplace)


def limit_reached() -> Evidence:
    run = Experiment("adam", ADAM, (300,), CONSTANT)
    title = "measured: at t = 300 the limit of Eq. 10 is reached (beta2 = 0.9)"
    return agrees(Role.SUPPORT, title, run, "variance", eq10_limit)


def adamnx_variance() -> Evidence:
    run = Experiment("adamnx", {"beta2": "0.99"}, LATE, CONSTANT)
    title = "measured: AdamNX's variance is the factor at a = 0.99^0.01"
    return agrees(Role.SUPPORT, title, run, "variance", factor_of_adamnx)


# simulations that stand beside the proofs of a claim
BESIDE: dict[str, tuple[Evidence, ...]] = {
    "adamnx.eq7": (mean(),),
    "adamnx.eq8": (
        eq8_holds(),
        eq8_fails(),
        corrected_holds(),
        heavy_tails(),
        heavy_tails_corrected(),
    ),
    "adamnx.eq10": (limit_reached(),),
    "adamnx.early_bias": (unbiased_early(),),
    "adamnx.variance.equal": (adamnx_variance(),),
    "adamnx.gains": (remembers(),),
    "adamnx.no_vanishing": (no_bursts(),),
    "adamnx.freeze": (as_printed(),),
    "adamnx.tradeoff": (remembers(), forgets()),
}
