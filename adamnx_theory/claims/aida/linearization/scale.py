"""What Theorem 2 says of sizes: without decay, the learning rate against sqrt(eps), Fig. 1."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.linearization.quadratics import INSIDE
from adamnx_theory.claims.aida.linearization.spectrum import (
    AT,
    EXAMPLE,
    PAIR,
    PRODUCT,
    RANGES,
    ROOT,
    TRACE,
    UNDER,
    real_root,
    sharp_necessary,
    sharp_sufficient,
)
from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import compute, equal, sign, theorem, use

Certificate = dict[str, Any]


def without_decay() -> Certificate:
    return theorem(
        "aida.theorem2_mu0",
        "without decay, phi (1-b1) < 2 (1+b1), which is (25), is enough",
        variables="b1:real phi:real a:real c:real",
        given={
            "b1": RANGES["b1"],
            "phi": RANGES["phi"],
            "condition": "phi*(1 - b1) < 2*b1 + 2*(1 - 0)",
            **{k: v.replace("mu", "0") for k, v in PAIR.items()},
        },
        claim=INSIDE,
        example={k: v for k, v in EXAMPLE.items() if k != "mu"},
        definitions=[TRACE, PRODUCT],
        lemmas=[sharp_sufficient()],
        proof=[
            use(
                "goal",
                INSIDE,
                "aida.theorem2_sharp",
                b1="b1",
                mu="0",
                phi="phi",
                a="a",
                c="c",
            ),
        ],
    )


def decay_tightens() -> Certificate:
    formula = "(1 + b1)*(2 - mu) < (1 + b1)*2"
    return theorem(
        "aida.theorem2_decay",
        "the sharp bound is largest without decay",
        variables="b1:real mu:real",
        given={"b1": "0 <= b1", "mu": "0 < mu"},
        claim=formula,
        example={"b1": "1/2", "mu": "1/2"},
        proof=[sign("goal", formula, num="(1 + b1)*mu")],
    )


def too_large() -> Certificate:
    root, under = ROOT.replace("b1", "0.9"), UNDER.replace("b1", "0.9")
    goal = f"{root} <= -1"
    both = f"{goal} and {root}^2 - T(0.9, mu, phi)*{root} + D(0.9, mu) = 0"
    return theorem(
        "aida.theorem2_scale",
        "at b1 = 0.9 an eigenvalue is at most -1 from phi = 38 on",
        variables="mu:real phi:real",
        given={"mu": "0 <= mu < 1", "phi": "38 <= phi"},
        claim=both,
        example={"mu": "0", "phi": "40"},
        definitions=[TRACE, PRODUCT],
        lemmas=[real_root(), sharp_necessary()],
        proof=[
            sign(
                "bound",
                "(1 + 0.9)*(2 - mu) <= phi*(1 - 0.9)",
                num="0.1*(phi - 38) + 1.9*mu",
            ),
            use(
                "real", f"0 <= {under}", "aida.theorem2_discriminant", b1="0.9", mu="mu", phi="phi"
            ),
            use("goal", both, "aida.theorem2_necessary", b1="0.9", mu="mu", phi="phi"),
        ],
    )


def small_enough() -> Certificate:
    pair = {k: v.replace("b1", "0.9") for k, v in PAIR.items()}
    return theorem(
        "aida.theorem2_small",
        "at b1 = 0.9 both eigenvalues lie inside the unit circle up to phi = 19",
        variables="mu:real phi:real a:real c:real",
        given={"mu": "0 <= mu < 1", "phi": "0 < phi <= 19", **pair},
        claim=INSIDE,
        example={"mu": "0", "phi": "13", "a": "0.3", "c": "0.9"},
        definitions=[TRACE, PRODUCT],
        lemmas=[sharp_sufficient()],
        proof=[
            sign(
                "bound", "phi*(1 - 0.9) < (1 + 0.9)*(2 - mu)", num="0.1*(19 - phi) + 1.9*(1 - mu)"
            ),
            use("goal", INSIDE, "aida.theorem2_sharp", b1="0.9", mu="mu", phi="phi", a="a", c="c"),
        ],
    )


def figure_split() -> Certificate:
    low, high = "(sqrt(1 - mu) - sqrt(b1))^2", "(sqrt(1 - mu) + sqrt(b1))^2"
    formula = f"{AT}^2 - 4*D(b1, mu) = (phi*(1 - b1) - {low})*(phi*(1 - b1) - {high})"
    return theorem(
        "aida.fig1_split",
        "the root is imaginary just between two values of phi",
        variables="b1:real mu:real phi:real",
        given={"b1": "0 <= b1", "mu": "mu <= 1"},
        claim=formula,
        example={"b1": "1/4", "mu": "0", "phi": "3"},
        definitions=[TRACE, PRODUCT],
        proof=[equal("goal", formula)],
    )


def figure_values() -> Certificate:
    low = "(sqrt(0.99999) - sqrt(0.9))^2/0.1"
    high = "(sqrt(0.99999) + sqrt(0.9))^2/0.1"
    formula = (
        f"0.02632 < {low} < 0.02633 and 37.97347 < {high} < 37.97348"
        " and 0.948678 < sqrt(0.9*0.99999) < 0.948679 and 1.9*(2 - 1e-5)/0.1 = 37.99981"
    )
    return theorem(
        "aida.fig1",
        "the numbers of Fig. 1: complex between 0.02633 and 37.97347, modulus 0.948679, 1 at"
        " 37.99981",
        claim=formula,
        proof=[compute("goal", formula)],
    )


CLAIMS = (
    claim(
        "theorem2.mu0",
        "Section IV-B, after Theorem 3",
        "the weight-decay mu can be set to mu = 0 in the condition (25) without affecting the"
        " overall local convergence property",
        "For (p, q) = (2, 1) the condition covers mu = 0.",
        Verdict.PROVED,
        "True: at mu = 0 condition (25) is the sharp one. A larger decay makes the sharp bound on"
        " the learning rate smaller.",
        certified(Role.AS_STATED, without_decay, Control("< 1", "< 1/4")),
        certified(Role.SUPPORT, decay_tightens, Control("(2 - mu)", "(2 + mu)")),
    ),
    claim(
        "theorem2.scale",
        "Section IV-B, after Theorem 2",
        "the learning rate eta has to be either smaller or comparable to sqrt(eps) to ensure local"
        " stability at the optimal solution",
        "At beta1 = 0.9 and curvature about 1 the learning rate must be at most comparable to"
        " sqrt(eps).",
        Verdict.PROVED,
        "True, and the factor is large: from eta gamma = 38 sqrt(eps) on an eigenvalue lies at or"
        " beyond -1, whatever mu is; up to 19 sqrt(eps) all lie inside the unit circle. Without"
        " decay the bound is 38.",
        certified(Role.AS_STATED, too_large, Control("<= -1", "<= -3")),
        certified(Role.SUPPORT, small_enough, Control("< 1", "< 1/4")),
        note="The words leave open what is comparable; the verdict is about a factor of 38.",
    ),
    claim(
        "fig1",
        "Section IV-B, Fig. 1",
        "which demonstrates that the maximum value of eta gamma has to be comparable to sqrt(eps)"
        " to make the spectral radius below 1",
        "At beta1 = 0.9, mu = 1e-5 the two moduli stay below 1 only up to a value of phi that is"
        " comparable to 1.",
        Verdict.PROVED,
        "The two are a conjugate pair of modulus 0.948679 for phi between 0.02633 and 37.97347."
        " They are real above; the larger modulus reaches 1 at phi = 37.99981.",
        certified(Role.AS_STATED, figure_values, Control("37.97348", "37.97347")),
        certified(Role.AS_STATED, figure_split, Control("+ sqrt(b1))^2", "- sqrt(b1))^2")),
        note="The caption names eta/sqrt(eps) as the horizontal axis, the text phi.",
    ),
)
