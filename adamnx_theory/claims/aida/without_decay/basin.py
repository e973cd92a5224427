"""Section IV-B: "no explicit restriction on eta".  None for stability, but on the start.

On f = gamma x^2/2 a pair of points +-y is a cycle of Aida if the learning rate is

    eta = (2 - mu) y ((gamma y)^p + eps)^(q/p) / (w gamma y)^q,    w = (1-b1)/(1+b1);

then m alternates between +-w gamma y and r rests at (gamma y)^p.
"""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.shared import claim, step
from adamnx_theory.claims.aida.update.denominators import INSIDE
from adamnx_theory.claims.aida.with_decay.theorem3 import stable_with_decay
from adamnx_theory.claims.aida.without_decay.local_convergence import converges_without_decay
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    Step,
    equal,
    facts,
    intermediate_value,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]

SHARE = "(1-b1)/(1+b1)*gamma"  # w gamma
M = f"({SHARE}*y)"
R = "apow(gamma*y, p)"
ETA = f"((2-mu)*y*rpow(eps + {R}, q/p)/rpow({SHARE}*y, q))"


def _maps(x: str, m: str) -> list[str]:
    """The step from (m, r, x) leads to (-m, r, -x)."""
    g = f"gamma*({x})"
    new_m, new_r = f"aida_m(b1, {m}, {g})", f"aida_r(b2, p, {R}, {g})"
    new_x = f"aida_limit_x({ETA}, b1, b2, eps, mu, p, q, {x}, {m}, {R}, {g})"
    return [f"{new_m} = -({m})", f"{new_r} = {R}", f"{new_x} = -({x})"]


@cache
def two_cycle() -> Certificate:
    """For every y > 0 there is a learning rate with the cycle y, -y, y, ..."""
    parts = [*_maps("y", f"-{M}"), *_maps("-y", M)]
    claim_ = " and ".join(parts)
    using = ["moment", "direction"]
    return theorem(
        "aida.two_cycle",
        "on f = gamma x^2/2, for every distance y there is a learning rate with which a start at y"
        " jumps between y and -y for ever",
        variables="b1:real b2:real mu:real gamma:real eps:real p:real q:real y:real",
        given={
            "b1": "0 < b1 < 1",
            "b2": "0 < b2 < 1",
            "gamma": "0 < gamma",
            "eps": "0 < eps",
            "p": "0 < p",
            "q": "0 < q",
            "y": "0 < y",
        },
        claim=claim_,
        example={
            "b1": "1/2",
            "b2": "1/2",
            "mu": "0",
            "gamma": "1",
            "eps": "1",
            "p": "2",
            "q": "2",
            "y": "1/2",
        },
        definitions=step("aida", autonomous=True),
        proof=[
            plain("moment", M, "q"),
            use("direction", f"sign({M}) = 1", "sign_of_positive", x=M),
            *(equal(f"part {k}", part, using) for k, part in enumerate(parts)),
            facts("goal", claim_),
        ],
    )


@cache
def radius() -> Certificate:
    """The rho of the theorems on runs: a power 1/(q-1) of 1/(eta Dmax L^q)."""
    rho = "rpow(A/(K*eta*Dmax*rpow(L, q)), 1/(q-1))"
    formula = f"K*eta*Dmax*L*rpow(L*{rho}, q-1) = A"

    return theorem(
        "aida.radius",
        "the radius at which the theorems on runs near a minimum hold is"
        " (A/(K eta Dmax L^q))^(1/(q-1))",
        variables="A:real K:real eta:real Dmax:real L:real q:real",
        given={
            "A": "0 < A",
            "K": "0 < K",
            "eta": "0 < eta",
            "Dmax": "0 < Dmax",
            "L": "0 < L",
            "q": "1 < q",
        },
        claim=formula,
        example={"A": "1", "K": "2", "eta": "3", "Dmax": "1/2", "L": "2", "q": "3"},
        proof=[
            plain("whole", f"L*{rho}", "q-1"),
            plain("left", "L", "q-1"),
            plain("right", rho, "q-1"),
            use(
                "product",
                f"apow(L*{rho}, q-1) = apow(L, q-1)*apow({rho}, q-1)",
                "apow_product",
                x="L",
                y=rho,
                c="q-1",
            ),
            use(
                "root",
                f"rpow({rho}, q-1) = A/(K*eta*Dmax*rpow(L, q))",
                "rpow_root",
                x="A/(K*eta*Dmax*rpow(L, q))",
                y="q-1",
            ),
            sign(
                "goal",
                formula,
                num=f"K*eta*Dmax*L*((apow(L*{rho}, q-1) - rpow(L*{rho}, q-1))"
                f" - (apow(L*{rho}, q-1) - apow(L, q-1)*apow({rho}, q-1))"
                f" - apow(L, q-1)*(apow({rho}, q-1) - rpow({rho}, q-1))"
                f" - (apow(L, q-1) - rpow(L, q-1))*rpow({rho}, q-1)"
                f" - rpow(L, q-1)*(rpow({rho}, q-1) - A/(K*eta*Dmax*rpow(L, q))))",
            ),
        ],
    )


def _force(y: str) -> str:
    """The step at y in the cycle."""
    return f"eta*rpow({SHARE}*({y}), q)/rpow(rpow(gamma*({y}), p) + eps, q/p)"


def _level(y: str, level: str) -> str:
    """Zero at the ends of the interval."""
    return f"((2-mu)*rpow({level}, q/p) - eta*rpow({SHARE}, q)*rpow({y}, q-1))"


def _end(y: str, fact: str, above: bool) -> list[Step]:
    """The sign of the force less (2 - mu) y at one end."""
    denominator = f"rpow(rpow(gamma*{y}, p) + eps, q/p)"
    level, sense = ("eps", "1") if not above else ("2*eps", "(-1)")
    smaller, larger = (
        (level, f"rpow(gamma*{y}, p) + eps") if not above else (f"rpow(gamma*{y}, p) + eps", level)
    )
    goal = f"{_force(y)} < (2-mu)*{y}" if not above else f"(2-mu)*{y} < {_force(y)}"
    gap = f"(rpow({larger}, q/p) - rpow({smaller}, q/p))"
    return [
        sign(
            f"{fact} inside",
            f"{smaller} < {larger}",
            num=f"eps - rpow(gamma*{y}, p)" if above else f"rpow(gamma*{y}, p)",
        ),
        use(
            f"{fact} powers",
            f"rpow({smaller}, q/p) < rpow({larger}, q/p)",
            "rpow_increasing_base",
            x=smaller,
            y=larger,
            c="q/p",
        ),
        plain(f"{fact} whole", f"{SHARE}*{y}", "q"),
        use(
            f"{fact} product",
            f"apow({SHARE}*{y}, q) = apow({SHARE}, q)*apow({y}, q)",
            "apow_product",
            x=SHARE,
            y=y,
            c="q",
        ),
        plain(f"{fact} y^q", y, "q"),
        sign(
            f"{fact} force",
            f"rpow({SHARE}*{y}, q) = rpow({SHARE}, q)*rpow({y}, q)",
            num=f"(apow({SHARE}*{y}, q) - rpow({SHARE}*{y}, q))"
            f" - (apow({SHARE}*{y}, q) - apow({SHARE}, q)*apow({y}, q))"
            f" - (apow({SHARE}, q) - rpow({SHARE}, q))*apow({y}, q)"
            f" - rpow({SHARE}, q)*(apow({y}, q) - rpow({y}, q))",
        ),
        sign(
            f"{fact} end",
            goal,
            num=f"(2-mu)*{y}*{gap} + {sense}*{y}*{_level(y, level)}",
            den=denominator,
            using=[f"{fact} force"],
        ),
    ]


@cache
def cycle_near() -> Certificate:
    """Between lo and hi = 2^(q/(p(q-1))) lo, lo^(q-1) = (2-mu) eps^(q/p)/(eta (w gamma)^q)."""
    formula = f"exists y in (low, high): {_force('y')} - (2-mu)*y = 0"
    return theorem(
        "aida.cycle_near",
        "on f = gamma x^2/2, for every large enough learning rate there is a cycle y, -y at a"
        " distance of the order of (eps^(q/p)/(eta gamma^q))^(1/(q-1))",
        variables="b1:real mu:real gamma:real eps:real p:real q:real eta:real low:real high:real",
        given={
            "b1": "0 < b1 < 1",
            "mu": "mu < 1",
            "gamma": "0 < gamma",
            "eps": "0 < eps",
            "p": "0 < p",
            "q": "1 < q",
            "low": "0 < low",
            "high": "0 < high",
            "interval": "low < high",
            "level low": f"0 = {_level('low', 'eps')}",
            "level high": f"0 = {_level('high', '2*eps')}",
            "eta": "rpow(gamma*high, p) < eps",
        },
        claim=formula,
        example={
            "b1": "1/3",
            "mu": "0",
            "gamma": "2",
            "eps": "1",
            "p": "2",
            "q": "2",
            "eta": "20",
            "low": "1/10",
            "high": "1/5",
        },
        proof=[
            plain("share", SHARE, "q"),
            *_end("low", "low", above=False),
            *_end("high", "high", above=True),
            intermediate_value("goal", formula),
        ],
        note="y solves the equation of the cycle, see aida.two_cycle.",
    )


def concrete_cycle() -> Certificate:
    """b1 = 1/2, eps = gamma = 1, (p, q) = (2, 2), mu = 0, eta = 45: 1/2, -1/2, 1/2, ..."""
    state = "1/2, -1/6, 1/4, 1/2"  # x, m, r, g
    back = "-1/2, 1/6, 1/4, -1/2"
    arguments = "45, 1/2, 1/2, 1, 0, 2, 2"
    formula = (
        f"aida_limit_x({arguments}, {state}) = -1/2 and aida_limit_x({arguments}, {back}) = 1/2"
        " and aida_m(1/2, -1/6, 1/2) = 1/6 and aida_m(1/2, 1/6, -1/2) = -1/6"
        " and aida_r(1/2, 2, 1/4, 1/2) = 1/4"
    )
    return theorem(
        "aida.cycle_example",
        "(p, q) = (2, 2), f = x^2/2, eps = 1, mu = 0, beta1 = 1/2: with eta = 45 a start at 1/2"
        " never comes nearer",
        claim=formula,
        definitions=step("aida", autonomous=True),
        proof=[equal("goal", formula)],
    )


CLAIMS = (
    claim(
        "no_eta_restriction",
        "Section IV-B, after Theorem 3, and Section VI",
        "There is no explicit restriction on the learning rate eta in (28) ... a relative large"
        " learning rate eta might be acceptable to ensure local stability",
        "For q > 1 local convergence puts no requirement on the learning rate.",
        Verdict.CONDITIONAL,
        "True of stability, if the start may be as near as eta demands: runs from within a constant"
        " times (mu eps^(q/p)/(eta L^q))^(1/(q-1)) converge (with (1-b1)^2/(q+1) in place of mu:"
        " also without decay). Without that it fails: at every distance y from the minimum of"
        " gamma x^2/2 some eta makes y, -y, y, ... a cycle, and for every large eta there is one"
        " at a distance of the same order (eps^(q/p)/(eta gamma^q))^(1/(q-1)). The restriction on"
        " eta has become one on the start.",
        certified(Role.FAILS, concrete_cycle, Control("45, 1/2, 1/2, 1, 0", "44, 1/2, 1/2, 1, 0")),
        certified(
            Role.CONDITION, partial(stable_with_decay, INSIDE), Control("w^(2*t)", "w^(99*t)")
        ),
        certified(
            Role.CONDITION,
            partial(converges_without_decay, INSIDE),
            Control("2/(q-1)) and", "4/(q-1)) and"),
        ),
        certified(Role.SUPPORT, radius, Control("= A", "= 2*A")),
        certified(Role.SUPPORT, two_cycle, Control("aida_limit_x(", "2*aida_limit_x(")),
        certified(Role.SUPPORT, cycle_near, Control("- (2-mu)*y", "- (3-mu)*y")),
        note="The radius of the theorems is rho with K eta Dmax L (L rho)^(q-1) = A (aida.radius):"
        " K = 2, A = mu with decay, K = 2(q+1), A = (1-b1)^2 without; 1/Dmax is the denominator"
        " of the step at r = 0.",
    ),
)
