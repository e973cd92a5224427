"""eps outside the power: what of the local analysis carries over."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.aida.linearization.triangular import VARIABLES
from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.shared import claim, step
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.lemmas.stability import stable, unstable
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import define, equal, forall, limit, sign, squeeze, theorem, use

Certificate = dict[str, Any]

OUTSIDE = define("step", "m v eps", "m/(sqrt(v) + eps)")


def root_slope() -> Certificate:
    goal = "(sqrt(h^2) - sqrt(0))/h^2 = 1/h"
    return theorem(
        "aida.eps_outside_root",
        "sqrt(v) has no finite slope at v = 0",
        variables="h:real",
        given={"h": "0 < h"},
        claim=goal,
        example={"h": "1/10"},
        proof=[
            use("root", "sqrt(h^2) = apow(h, 1)", "sqrt_of_square", x="h"),
            plain("size", "h", "1"),
            equal("goal", goal, using=["root", "size"]),
        ],
    )


def not_lipschitz() -> Certificate:
    goal = "L*h^2 < step(m, 0, eps) - step(m, h^2, eps)"
    return theorem(
        "aida.eps_outside_lipschitz",
        "m/(sqrt(v) + eps) is not Lipschitz in v near v = 0, wherever m is not 0",
        variables="m:real h:real eps:real L:real",
        given={
            "eps": "0 < eps",
            "h": "0 < h",
            "small": "L*h*eps*(h + eps) < m",
        },
        claim=goal,
        example={"m": "1", "h": "1/10", "eps": "1", "L": "5"},
        definitions=[OUTSIDE],
        proof=[
            use("root", "sqrt(h^2) = apow(h, 1)", "sqrt_of_square", x="h"),
            plain("size", "h", "1"),
            sign(
                "goal",
                goal,
                num="h*(m - L*h*eps*(h + eps))",
                den="eps*(h + eps)",
                using=["root", "size"],
            ),
        ],
        note="For every L there is such an h, so the map is not locally Lipschitz at (m, v) ="
        " (m, 0), in every neighbourhood of the fixed point.",
    )


def differentiable_at_fixed_point() -> Certificate:
    m, r = "aida_eps_outside_m(b1, m, g)", "aida_eps_outside_r(b2, 2, r, g)"
    moved = "aida_eps_outside_limit_x(eta, b1, b2, eps, mu, 2, 1, x, m, r, g)"
    gap = f"{moved} - ((1 - mu)*x - eta/eps*{m})"
    goal = f"({gap})^2 <= (eta*{m}*sqrt({r})/eps^2)^2"
    signed, below = f"sign({m})*apow({m}, 1)", f"(sqrt({r}) + eps)"
    exact = f"(eta*{m}/eps - eta*{m}/{below})"
    return theorem(
        "aida.eps_outside_linear",
        "(5b) is linear at its fixed point up to eta |m'| sqrt(v')/eps^2, for v >= 0",
        variables=VARIABLES.replace(" p:real q:real", ""),
        given={"b2": "0 < b2 < 1", "r": "0 <= r", "eps": "0 < eps"},
        claim=goal,
        example={
            "eta": "1",
            "b1": "1/2",
            "b2": "3/4",
            "eps": "1",
            "mu": "1/8",
            "x": "1",
            "m": "2",
            "r": "4/3",
            "g": "0",
        },
        definitions=step("aida_eps_outside", autonomous=True),
        proof=[
            sign("R", f"0 <= {r}"),
            use("root", f"apow({r}, 1/2) = sqrt({r})", "apow_half", x=r),
            use("magnitude", f"{signed} = {m}", "sign_times_magnitude", x=m),
            sign(
                "goal",
                goal,
                num=f"(eta*{m})^2*{r}*sqrt({r})*(sqrt({r}) + 2*eps)/(eps^4*{below}^2)"
                f" + ({signed} - {m})*(2*eta*{exact}/{below} - eta^2*({signed} - {m})/{below}^2)",
                using=["root"],
            ),
        ],
        note="So the linear part of (5b) at the fixed point is that of (5a) with eps in place of"
        " sqrt(eps), and the sharp condition is eta gamma (1-b1)/eps < (1+b1)(2-mu).",
    )


def power_slope() -> Certificate:
    slope = "(apow(1/n, 1 + e) + eps - (apow(0, 1 + e) + eps))/(1/n)"
    goal, power = f"lim n -> oo: {slope} = 0", "apow(1/n, e)"
    known = [
        plain("one", "1/n", "1"),
        use("sum", f"apow(1/n, 1)*{power} = apow(1/n, 1 + e)", "apow_sum", x="1/n", c="1", d="e"),
    ]
    zero = f"n*(apow(1/n, 1 + e) - apow(1/n, 1)*{power})"
    low = sign("at n", f"{power} <= {slope}", num=zero, using=["one"])
    high = sign("at n", f"{slope} <= {power}", num=f"-({zero})", using=["one"])
    return theorem(
        "aida.eps_outside_power",
        "r^(1+e) + eps has the slope 0 at r = 0, from the right, for e > 0",
        variables="e:real eps:real",
        given={"e": "0 < e"},
        claim=goal,
        example={"e": "1/2", "eps": "1"},
        proof=[
            use("inverse", "lim n -> oo: 1/n = 0", "limit_of_inverse", c="1"),
            limit("tends", f"lim n -> oo: {power} = 0", "apow(z, e)", {"z": "inverse"}),
            forall("low", f"forall n from 1: {power} <= {slope}", [*known, low]),
            forall("high", f"forall n from 1: {slope} <= {power}", [*known, high]),
            squeeze("goal", goal, "low", "tends", "high", "tends"),
        ],
    )


def linear_slope() -> Certificate:
    goal = "((h + eps) - (0 + eps))/h = 1"
    return theorem(
        "aida.eps_outside_q_is_p",
        "for q = p the slope is 1",
        variables="h:real eps:real",
        given={"h": "0 < h"},
        claim=goal,
        example={"h": "1", "eps": "1"},
        proof=[equal("goal", goal)],
    )


CLAIMS = (
    claim(
        "eps_outside",
        "Sections I and III",
        "The update expression (5b) does not fit into the analysis framework of [4] due to the fact"
        " that sqrt(v) + eps is not differentiable at v = 0",
        "With eps outside the root the map cannot be linearised at its fixed point, because sqrt(v)"
        " has no derivative at 0.",
        Verdict.CONDITIONAL,
        "True if the map must be locally Lipschitz around the fixed point, as Theorem 1 asks: it is"
        " not, at points with v = 0 and m != 0. But m/(sqrt(v) + eps) itself is differentiable at"
        " (0, 0) on v >= 0, with the linear part m/eps, so the eigenvalues are those of Theorem 2"
        " with eps for sqrt(eps).",
        certified(Role.FAILS, differentiable_at_fixed_point, Control("eta/eps*", "3*eta/eps*")),
        certified(Role.CONDITION, not_lipschitz, Control("L*h^2 <", "100*L*h^2 <")),
        certified(Role.SUPPORT, root_slope, Control("= 1/h", "= 1")),
        certified(
            Role.SUPPORT,
            lambda: stable("aida_eps_outside", p="2", q="1"),
            Control("< 1", "< 1/4"),
        ),
        certified(
            Role.SUPPORT,
            lambda: unstable("aida_eps_outside", p="2", q="1"),
            Control("in (1,", "in (9,"),
        ),
    ),
    claim(
        "eps_outside.power",
        "Section IV-C",
        "Considering r^(q/p) + eps, it is clear that when q/p >= 1, the quantity is differentiable"
        " at r = 0",
        "For q >= p the denominator of form (b) is differentiable at r = 0.",
        Verdict.PROVED,
        "True from the right: the slope at r = 0 is 0 for q > p and 1 for q = p. For r < 0 the"
        " power is not defined, and r never becomes negative.",
        certified(Role.AS_STATED, power_slope, Control("= 0", "= 1")),
        certified(Role.AS_STATED, linear_slope, Control("= 1", "= 0")),
    ),
)
