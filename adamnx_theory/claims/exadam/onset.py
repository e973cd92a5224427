"""Section 2.3: what the growing step size does at a minimum with positive curvature.

For f = gamma x^2/2 EXAdam's step is, exactly and in both forms of eps,

    m <- b1 m + (1-b1) x,    x <- x - phi_t (m + x),      m in units of gamma,

phi_t = gamma alpha_t factor/((1-b1^t) denominator).  Near the minimum and with eps
inside the root phi_t is alpha_t gamma/sqrt(eps), and it grows without bound.
"""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.exadam.shared import ALPHA, VERSIONS, claim
from adamnx_theory.claims.exadam.steps import increasing, step_form
from adamnx_theory.claims.lemmas.stability import stable, unstable
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    Step,
    compute,
    equal,
    facts,
    forall,
    induction,
    limit,
    sign,
    squeeze,
    theorem,
    use,
)

Certificate = dict[str, Any]

PHI = "alpha(lr, t)*gamma/sqrt(eps)"
LEVEL = "2*(1+b1)*sqrt(eps)/(lr*gamma)"  # ln(2(t + 1)) at the onset
ONSET = f"exp({LEVEL})/2 - 1"
RANGES = {"lr": "0 < lr", "gamma": "0 < gamma", "eps": "0 < eps"}
VARIABLES = "lr:real gamma:real eps:real b1:real t:nat"
EXAMPLE = {"lr": "1", "gamma": "1", "eps": "1/4", "b1": "1/2"}


def _crossing(above: bool) -> Certificate:
    """phi_t passes 1 + b1 just at t = exp(2 (1+b1) sqrt(eps)/(alpha gamma))/2 - 1."""
    small, large = (f"exp({LEVEL})", "2*(t+1)") if above else ("2*(t+1)", f"exp({LEVEL})")
    formula = f"1 + b1 < {PHI}" if above else f"{PHI} < 1 + b1"
    sense = "1" if above else "-1"
    gap = f"lr*gamma/(2*sqrt(eps))*(log({large}) - log({small}))"
    return theorem(
        f"exadam.guarantee_{'onset' if above else 'before'}",
        f"{'after' if above else 'before'} step exp(2(1+b1) sqrt(eps)/(alpha gamma))/2 - 1,"
        f" alpha_t gamma/sqrt(eps) is {'above' if above else 'below'} 1 + b1",
        variables=VARIABLES,
        given={**RANGES, "onset": f"{ONSET} < t" if above else f"t < {ONSET}"},
        claim=formula,
        example={**EXAMPLE, "t": "3" if above else "1"},
        definitions=[ALPHA],
        lemmas=[step_form()],
        proof=[
            sign(
                "steps",
                f"{small} < {large}",
                num=f"2*(t - ({ONSET}))" if above else f"2*({ONSET} - t)",
            ),
            use("logs", f"log({small}) < log({large})", "log_increasing", x=small, y=large),
            use("level", f"log(exp({LEVEL})) = {LEVEL}", "log_of_exp", x=LEVEL),
            use("alpha", "2*alpha(lr, t) = lr*log(2*(t+1))", "exadam.step_form", a="lr", t="t"),
            sign(
                "goal",
                formula,
                num=f"{gap} + ({sense})*gamma/(2*sqrt(eps))*((2*alpha(lr, t) - lr*log(2*(t+1)))"
                f" + lr*(log(exp({LEVEL})) - {LEVEL}))",
            ),
        ],
    )


onset = cache(partial(_crossing, True))
before = cache(partial(_crossing, False))


def eventually_unstable() -> Certificate:
    """From the onset on the map at step t has an eigenvalue below -1."""
    lemma = unstable("exadam_eps_inside")
    formula = lemma["conclusion"].replace("phi", f"({PHI})").replace("beta1", "b1")
    condition = next(h for h in lemma["hypotheses"] if h["name"] == "condition")["formula"]
    condition = condition.replace("phi", f"({PHI})").replace("beta1", "b1")
    return theorem(
        "exadam.guarantee_unstable",
        "for every alpha, gamma, eps > 0: at each step after the onset the linearised map has an"
        " eigenvalue below -1",
        variables=VARIABLES,
        given={**RANGES, "b1": "0 <= b1 < 1", "onset": f"{ONSET} < t"},
        claim=formula,
        example={**EXAMPLE, "t": "3"},
        definitions=[ALPHA],
        lemmas=[onset(), lemma],
        proof=[
            use(
                "above",
                f"1 + b1 < {PHI}",
                "exadam.guarantee_onset",
                **{name: name for name in ("lr", "gamma", "eps", "b1", "t")},
            ),
            sign("phi", f"0 < {PHI}", num=f"({PHI} - (1 + b1)) + 1 + b1"),
            sign("condition", condition, num=f"2*({PHI} - (1 + b1))", den="1 + b1"),
            use("goal", formula, lemma["name"], beta1="b1", phi=PHI),
        ],
    )


RATE = "(2 + b1 + b1^2)/((2 - b1)*(1 + b1))"


def _at(time: str) -> dict[str, str]:
    """y = (-1)^t x, w = -(-1)^t m, and what keeps them in the cone, at a time."""
    y, w = f"((-1)^({time})*x({time}))", f"(-(-1)^({time})*m({time}))"
    return {
        "y": y,
        "w": w,
        "slack": f"((1-b1)*{y} - (1+b1)*{w})",
        "low": f"0 <= {w}",
        "cone": f"(1+b1)*{w} <= (1-b1)*{y}",
        "grown": f"({RATE})^({time})*x(0) <= {y}",
    }


def _stays_in_the_cone() -> Step:
    here, after = _at("s"), _at("s+1")
    y, w, slack = here["y"], here["w"], here["slack"]
    excess = "((2 - b1)*phi(s) - (2 + b1))"
    using = ["m'", "x'"]

    def all_three(at: dict[str, str]) -> str:
        return f"{at['low']} and {at['cone']} and {at['grown']}"

    return induction(
        "inside",
        f"forall s: [{all_three(here)}]",
        base=[facts("base", all_three(_at("0")))],
        step=[
            use("m'", "m(s+1) = b1*m(s) + (1-b1)*x(s)", "moment", t="s"),
            use(
                "x'",
                "x(s+1) = x(s) - phi(s)*(b1*m(s) + (1-b1)*x(s) + x(s))",
                "position",
                t="s",
            ),
            use("phi_s", "(2 + b1)/(2 - b1) <= phi(s)", "phi", t="s"),
            sign("excess", f"0 <= {excess}", num="(2 - b1)*(phi(s) - (2 + b1)/(2 - b1))"),
            sign("y", f"0 <= {y}", num=f"{slack} + (1+b1)*{w}", den="1-b1"),
            sign("phi > 0", "0 < phi(s)", num=f"{excess} + 2 + b1", den="2 - b1"),
            sign("low", after["low"], num=f"{slack} + {w}", using=using),
            sign(
                "cone_s",
                after["cone"],
                num=f"{slack}*{excess} + {w}*(2*{excess} + 2*b1^2)/(2 - b1)",
                using=using,
            ),
            sign(
                "grows",
                f"{RATE}*{y} <= {after['y']}",
                num=f"2*{excess}*{y}/((1+b1)*(2-b1)) + phi(s)*b1*{slack}/(1+b1)",
                using=using,
            ),
            sign(
                "grown",
                after["grown"],
                num=f"{RATE}*({y} - ({RATE})^s*x(0)) + ({after['y']} - {RATE}*{y})",
            ),
            facts("step", all_three(after)),
        ],
    )


def driven_away() -> Certificate:
    """In the cone 0 <= w <= (1-b1)/(1+b1) y the size of x grows by RATE or more in each step."""
    at = _at("t")
    growth = f"forall t: {at['grown']}"
    return theorem(
        "exadam.guarantee_escape",
        "on f = gamma x^2/2, once phi_t is at least (2+b1)/(2-b1), a cone of starts is driven away"
        " from the minimum, by a factor (2+b1+b1^2)/((2-b1)(1+b1)) > 1 or more in each step",
        variables="b1:real x:seq m:seq phi:seq",
        given={
            "b1": "0 < b1 < 1",
            "phi": "forall t: (2 + b1)/(2 - b1) <= phi(t)",
            "moment": "forall t: m(t+1) = b1*m(t) + (1-b1)*x(t)",
            "position": "forall t: x(t+1) = x(t) - phi(t)*(b1*m(t) + (1-b1)*x(t) + x(t))",
            "m0": "0 <= -m(0)",
            "cone": "(1+b1)*(-m(0)) <= (1-b1)*x(0)",
        },
        claim=f"1 < {RATE} and {growth}",
        example={"b1": "1/2", "x": "t -> 0", "m": "t -> 0", "phi": "t -> 2"},
        proof=[
            sign("factor", f"1 < {RATE}", num="2*b1^2", den="(2 - b1)*(1 + b1)"),
            _stays_in_the_cone(),
            forall(
                "grown",
                growth,
                [
                    use(
                        "all",
                        f"{at['low']} and {at['cone']} and {at['grown']}",
                        "inside",
                        s="t",
                    ),
                    facts("grown_t", at["grown"]),
                ],
            ),
            facts("goal", f"1 < {RATE} and {growth}"),
        ],
    )


def defined() -> Certificate:
    formula = "alpha(a, 0) = a*log(2)/2"
    return theorem(
        "exadam.step_zero",
        "alpha_0 is alpha ln(2)/2",
        variables="a:real",
        claim=formula,
        example={"a": "1"},
        definitions=[ALPHA],
        proof=[
            use("root", "log(sqrt(2)) = log(2)/2", "log_of_sqrt", x="2"),
            equal("goal", formula, using=["root"]),
        ],
    )


def sublinear() -> Certificate:
    """alpha_t/t -> 0, from ln y = 2 ln sqrt(y) <= 2 (sqrt(y) - 1)."""
    y, root = "2*(t+1)", "sqrt(2*(t+1))"
    top = "sqrt(a^2*(3/t + 2/t^2))"
    lower, upper = "0/t <= alpha(a, t)/t", f"alpha(a, t)/t <= {top}"
    rest = f"(2*alpha(a, t) - a*log({y}))"
    twice = use("twice", f"2*alpha(a, t) = a*log({y})", "exadam.step_form", a="a", t="t")
    return theorem(
        "exadam.step_sublinear",
        "alpha_t/t tends to 0",
        variables="a:real",
        given={"a": "0 < a"},
        claim="lim t -> oo: alpha(a, t)/t = 0",
        example={"a": "1"},
        definitions=[ALPHA],
        lemmas=[step_form()],
        proof=[
            forall(
                "lower",
                f"forall t from 1: {lower}",
                [twice, sign("lower_t", lower, num=f"({rest} + a*log({y}))/2", den="t")],
            ),
            forall(
                "upper",
                f"forall t from 1: {upper}",
                [
                    twice,
                    use("half", f"log({root}) = log({y})/2", "log_of_sqrt", x=y),
                    use("tangent", f"log({root}) <= {root} - 1", "log_at_most", x=root),
                    sign("gap", f"a*{root}/t <= {top}", num="a^2/t", den=f"{top} + a*{root}/t"),
                    sign(
                        "upper_t",
                        upper,
                        num=f"({top} - a*{root}/t) + a*({root} - 1 - log({root}))/t + a/t"
                        f" + a*(log({root}) - log({y})/2)/t - {rest}/(2*t)",
                    ),
                ],
            ),
            use("zero", "lim t -> oo: 0/t = 0", "limit_of_inverse", c="0"),
            use("inverse", "lim t -> oo: 1/t = 0", "limit_of_inverse", c="1"),
            limit("top", f"lim t -> oo: {top} = 0", "sqrt(a^2*(3*z + 2*z^2))", {"z": "inverse"}),
            squeeze("goal", "lim t -> oo: alpha(a, t)/t = 0", "lower", "zero", "upper", "top"),
        ],
    )


def onset_values() -> Certificate:
    """gamma = 1, eps = 1e-8, b1 = 0.9."""
    at = "exp(2*1.9*1e-4/{a})/2 - 1"
    formula = f"21 < {at.format(a='1e-4')} < 22 and 997 < {at.format(a='5e-5')} < 999"
    return theorem(
        "exadam.guarantee_values",
        "for gamma = 1, eps = 1e-8, beta1 = 0.9 the onset is at t = 22 for alpha = 1e-4",
        claim=formula,
        proof=[compute("goal", formula)],
    )


CLAIMS = (
    claim(
        "step.defined",
        "Section 2.3",
        "The addition of 1 to t ensures that the logarithm is always defined, even at t = 0 ... The"
        " use of the natural logarithm ensures that the learning rate grows sublinearly",
        "The step size is defined at t = 0, grows with t, and grows sublinearly; the root moderates"
        " it.",
        Verdict.PROVED,
        "alpha_t = (alpha/2) ln(2(t+1)): the root is no more than a factor 1/2. alpha_0 = 0.35"
        " alpha, alpha_t increases, and alpha_t/t tends to 0. It is not bounded"
        " (exadam.step.decreases).",
        certified(Role.AS_STATED, defined, Control("/2", "/3")),
        certified(Role.AS_STATED, increasing, Control("alpha(a, t) <", "alpha(a, t+2) <")),
        certified(Role.AS_STATED, sublinear, Control("= 0", "= a")),
        certified(Role.AS_STATED, step_form, Control("2*alpha", "alpha")),
        note=VERSIONS,
    ),
    claim(
        "guarantee",
        "Section 2.3",
        "the logarithmic schedule provides theoretical guarantees on the convergence rate of the"
        " optimizer",
        "The growing step size gives guarantees of convergence.",
        Verdict.REFUTED,
        "At a minimum with curvature gamma > 0 (eps inside the root) the linearised map is stable"
        " if alpha_t gamma/sqrt(eps) < 1 + b1 and unstable above; Adam's bound is"
        " 2(1+b1)/(1-b1), 20 times larger at b1 = 0.9. alpha_t grows without bound, so whatever"
        " alpha and eps are, every step after t = exp(2(1+b1) sqrt(eps)/(alpha gamma))/2 - 1 has an"
        " eigenvalue below -1. Once alpha_t gamma/sqrt(eps) is (2+b1)/(2-b1), starts in a cone are"
        " driven away, geometrically.",
        certified(Role.FAILS, eventually_unstable, Control("a in (1,", "a in (2,")),
        certified(
            Role.INSTEAD, partial(stable, "exadam_eps_inside"), Control("s^2 < 1", "s^2 < 1/4")
        ),
        certified(Role.INSTEAD, driven_away, Control(")^(t)*x(0)", ")^(2*t)*x(0)")),
        certified(Role.SUPPORT, onset, Control("1 + b1 <", "2 + 2*b1 <")),
        certified(Role.SUPPORT, before, Control("< 1 + b1", "< 1/2")),
        certified(
            Role.SUPPORT, partial(stable, "adam_eps_inside"), Control("s^2 < 1", "s^2 < 1/4")
        ),
        certified(
            Role.SUPPORT, partial(unstable, "adam_eps_inside"), Control("a in (1,", "a in (2,")
        ),
        certified(Role.SUPPORT, onset_values, Control("999", "998")),
        note="The onset may be far away: with gamma = 1, eps = 1e-8, b1 = 0.9 it is t = 22 for"
        " alpha = 1e-4, 999 for 5e-5, 25 951 for 3.5e-5, and 1.6e16 for 1e-5. The printed form has"
        " eps outside the root and is not differentiable at v = 0; there 1/(sqrt(v) + eps) tends"
        " to 1/eps along a run that converges, so the last theorem, which is exact for both forms,"
        " applies with eps in place of sqrt(eps). " + VERSIONS,
        cites=("adam",),
    ),
)
