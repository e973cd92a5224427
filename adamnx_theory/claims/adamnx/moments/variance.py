"""Equation 8: the claim on the variance of the second-moment estimate (Section 3.1)."""

from __future__ import annotations

from adamnx_theory.claims.adamnx.moments.variance_geometric import (
    ar_covariance,
    ar_formula,
    geometric,
    geometric_limit,
)
from adamnx_theory.claims.adamnx.moments.variance_steps import (
    general_formula,
    kept_gradient,
    plain_formula,
    sgd_on_quadratic,
    square_variance,
    square_variance_any_noise,
    variance_step,
    variance_step_uncorrelated,
)
from adamnx_theory.claims.adamnx.shared import claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict

CLAIMS = (
    claim(
        "eq8",
        "Section 3.1, Eqs 8 and 9",
        "Computing the variance of the second moment estimate",
        "Under Hypotheses 1-3 the variance of v_t is the sum of the squared weights times"
        " K = 2 s^4 + 4 s^2 E[G^2] + Var[G^2].",
        Verdict.CONDITIONAL,
        "True if the squares g_i^2 at different steps are uncorrelated. Hypotheses 1-3 do not give"
        " that: neither that full gradients at different steps are uncorrelated, nor that noise is"
        " independent of later full gradients. One random gradient kept for all steps, and SGD on a"
        " quadratic, both exceed Eq. 8. The general formula adds the covariances of the squares;"
        " for an AR(1) gradient it has a closed form.",
        certified(
            Role.CONDITION, variance_step_uncorrelated, Control("(1-b)^2*(E(X^2)", "(1-b)*(E(X^2)")
        ),
        certified(Role.CONDITION, square_variance, Control("4*s^2", "2*s^2")),
        certified(Role.CONDITION, plain_formula, Control("b^(2*(t-i))", "b^(t-i)")),
        certified(Role.FAILS, kept_gradient, Control(" + 4*b*(1-b)^2", " + 4*b*(1-b)^3")),
        certified(Role.FAILS, sgd_on_quadratic, Control("*r^4", "*r^2")),
        certified(Role.SUPPORT, variance_step, Control("2*b*(1-b)", "b*(1-b)")),
        certified(
            Role.SUPPORT, square_variance_any_noise, Control("(E(xi^4) - 1)", "(E(xi^4) - 2)")
        ),
        certified(Role.SUPPORT, general_formula, Control("2*sum(i", "sum(i")),
        certified(Role.SUPPORT, geometric, Control("(1-b^t)^2", "(1-b^t)")),
        certified(Role.SUPPORT, geometric_limit, Control("(1 + r*b)", "(1 + r)")),
        certified(Role.SUPPORT, ar_covariance, Control("2*d^4*r^2", "2*d^4*r")),
        certified(Role.SUPPORT, ar_formula, Control("+ Q*", "+ 1.01*Q*")),
        note="Hypothesis 2 (Gaussian noise) matters for K alone: with kurtosis k the 2 s^4 becomes"
        " (k-1) s^4. Hypothesis 3 reads 'the full gradient at theta_(t-1) and xi_t are"
        " independent', which says nothing about other pairs of times. In the SGD example the"
        " excess at t = 2 is 4 b (1-b)^2 r^4; for large t see adamnx.eq10.",
    ),
)
