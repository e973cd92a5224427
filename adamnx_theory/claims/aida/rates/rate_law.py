"""The rate law for q > 1: an exact solution of the recurrence, and when it attracts.

With r_t = R beta2^t and lambda = beta2^(q/(p(q-1))) the recurrence for g = gamma x has the
solution x_t = X lambda^t, m_t = M lambda^t.  A small relative disturbance (y, w) of it,
x_t = X lambda^t (1 + y_t) and m_t = M lambda^t (1 + w_t), moves linearly by

    w' = (b1/lambda) w + (1 - b1/lambda) y,    lambda y' = y - q (1 - lambda) w',

whose characteristic polynomial is z^2 - T z + D below.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.linearization.quadratics import INSIDE, jury_sufficient
from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.claims.aida.rates import decay_rates as measured
from adamnx_theory.claims.aida.rates.ray import ray_step
from adamnx_theory.claims.aida.rates.ray_runs import stays_on_the_ray
from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Claim, Role, Verdict
from adamnx_theory.proof.build import define, equal, facts, sign, theorem, use

Certificate = dict[str, Any]

TRACE = define("decay_T", "b1 L q", "b1/L + 1/L - q*(1/L - 1)*(1 - b1/L)")
PRODUCT = define("decay_D", "b1 L", "b1/L^2")
T, D = "decay_T(b1, L, q)", "decay_D(b1, L)"
ROOTS = {"real part": f"a^2 - c^2 - {T}*a + {D} = 0", "imaginary part": f"c*(2*a - {T}) = 0"}
RANGES = {"b1": "0 < b1", "L": "0 < L < 1", "L above b1": "b1 < L", "q": "1 < q"}
VARIABLES = "b1:real L:real q:real a:real c:real"


@cache
def solution() -> Certificate:
    """X lambda^t solves both lines; r^(q/p) falls by lambda^(q-1) a step."""
    power = "L^(t+1)"
    moment = "M*L^(t+1) = b1*(M*L^t) + (1 - b1)*gamma*(X*L^t)"
    moved = f"X*{power} = X*L^t - lr*apow(M*{power}, q)/(S*apow({power}, q - 1))"
    return theorem(
        "aida.rate_law_solution",
        "x_t = X lambda^t is a solution where r^(q/p) = S lambda^((q-1) t)",
        variables="b1:real gamma:real lr:real q:real S:real L:real M:real X:real t:nat",
        given={
            "b1": "0 <= b1 < 1",
            "L": "0 < L",
            "X": "0 < X",
            "M": "0 < M",
            "q": "1 < q",
            "S": "0 < S",
            "m": "gamma = M*(L - b1)/((1 - b1)*X)",
            "x": "lr = X*(1 - L)*S/(L*apow(M, q))",
        },
        claim=f"{moment} and {moved}",
        example={
            "b1": "1/4", "gamma": "1/6", "lr": "1/2", "q": "2", "S": "1/4", "L": "1/2", "M": "1",
            "X": "2", "t": "3",
        },
        proof=[
            equal("moment", moment, using=["m"]),
            use("split", f"apow(M*{power}, q) = apow(M, q)*apow({power}, q)", "apow_product",
                x="M", y=power, c="q"),
            use("sum", f"apow({power}, q) = apow({power}, 1)*apow({power}, q - 1)", "apow_sum",
                x=power, c="1", d="q - 1"),
            plain("one", power, "1"),
            equal("less", f"apow({power}, q) = {power}*apow({power}, q - 1)", using=["sum", "one"]),
            sign("size", "0 < apow(M, q)"),
            equal("moved", moved, using=["x", "split", "less"]),
            facts("goal", f"{moment} and {moved}"),
        ],
    )  # fmt: skip


@cache
def attracts() -> Certificate:
    """b1 < lambda^2 (and q not huge): disturbances of the decay die out."""
    return theorem(
        "aida.rate_law_stable",
        "b1 < lambda^2: both roots of a disturbance of the decay lie inside the unit circle",
        variables=VARIABLES,
        given={
            **{name: formula for name, formula in RANGES.items() if name != "b1"},
            "condition": "b1 < L^2",
            "q not huge": "q*(1 - L)*(L - b1) < (1 + L)*(L + b1)",
            **ROOTS,
        },
        claim=INSIDE,
        example={"b1": "1/8", "L": "1/2", "q": "10/9", "a": "3/4", "c": "0"},
        definitions=[TRACE, PRODUCT],
        lemmas=[jury_sufficient()],
        proof=[
            sign("at 1", f"0 < 1 - {T} + {D}", num="(L - b1)*(q - 1)*(1 - L)", den="L^2"),
            sign(
                "at -1",
                f"0 < 1 + {T} + {D}",
                num="(1 + L)*(L + b1) - q*(1 - L)*(L - b1)",
                den="L^2",
            ),
            sign("product", f"{D} < 1", num="L^2 - b1", den="L^2"),
            use("goal", INSIDE, "aida.jury_sufficient", T=T, D=D, a="a", c="c"),
        ],
    )


@cache
def repels() -> Certificate:
    """lambda^2 < b1: the squared moduli of the two roots multiply to more than 1.

    The roots are a + i c and e - i c: their product is D, whatever T is.
    """
    both = "(a^2 + c^2)*(e^2 + c^2)"
    return theorem(
        "aida.rate_law_unstable",
        "lambda^2 < b1: the roots' moduli multiply to more than 1, so one lies outside",
        variables="b1:real L:real a:real e:real c:real",
        given={"L": "0 < L", "condition": "L^2 < b1", "product": "b1 = L^2*(a*e + c^2)"},
        claim=f"1 < {both}",
        example={"b1": "5/16", "L": "1/2", "a": "1", "e": "1", "c": "1/2"},
        proof=[
            sign("large", "1 < a*e + c^2", num="b1 - L^2", den="L^2", using=["product"]),
            sign(
                "goal",
                f"1 < {both}",
                num="((a*e + c^2) - 1)*((a*e + c^2 - 1) + 2) + (c*(a - e))^2",
            ),
        ],
    )


CLAIMS: tuple[Claim, ...] = (
    claim(
        "rate_law",
        "Sec. V (ours)",
        "it is found [...] that beta2 affects the convergence speed",
        "While eps does not matter and q > 1, |x| falls by beta2^(q/(p(q-1))) a step.",
        Verdict.MEASURED,
        "So (1,2) is twice as fast as (2,2), whatever beta2 is, as long as beta2^(q/(p(q-1))) is"
        " above sqrt(beta1); at beta2 = 0.95 it fails for (1,2).",
        measured.rate_law(),
        measured.twice_as_fast(),
        measured.on_the_toys(),
        measured.fails_early(),
        certified(Role.SUPPORT, solution, Control("S*apow", "2*S*apow")),
        note="Ours. r falls by beta2 a step since |g|^p falls faster; then x must follow, for"
        " |m|^q / r^(q/p) to be of the size of x.",
    ),
    claim(
        "rate_law.cone",
        "Sec. V (ours)",
        "it is found [...] that beta2 affects the convergence speed",
        "From an open set of starts x stays for ever between A lambda^t and B lambda^t, A > 0.",
        Verdict.PROVED,
        "On f = gamma x^2/2 with eps = 0 and no decay: a cone w1 x <= m <= w2 x, together with"
        " bounds of x/lambda^t and of r/beta2^t, is kept by every step. Its bounds are explicit"
        " inequalities, and the example satisfies those on the start strictly.",
        certified(Role.AS_STATED, stays_on_the_ray, Control("x(t) <= B", "x(t) <= A")),
        certified(Role.SUPPORT, ray_step, Control("<= lam*B", "<= lam*A")),
        note="Ours. The cone asks for q K B^(q-1) <= 1 with K the largest strength of the step,"
        " so for a lambda that is not too small; `rate_law.limit` has the sharp bound for small"
        " disturbances, and other starts are measured only (`rate_law`).",
    ),
    claim(
        "rate_law.limit",
        "Sec. V (ours)",
        "It is preferable to set a relatively small beta2 value",
        "The decay by lambda = beta2^(q/(p(q-1))) a step attracts its neighbours just if"
        " lambda^2 > beta1.",
        Verdict.PROVED,
        "The linear map of small relative disturbances has a determinant beta1/lambda^2. So a"
        " beta2 that is too small destroys the fast decay: at beta1 = 0.9 the bound is 0.9487 for"
        " (2,2) and 0.9740 for (1,2).",
        certified(Role.AS_STATED, attracts, Control("< 1", "< 1/4")),
        certified(Role.AS_STATED, repels, Control("1 < ", "100 < ")),
        measured.sharp_limit(),
        note="Ours. For the sufficient half q must not be huge: q (1-lambda)(lambda-beta1) <"
        " (1+lambda)(lambda+beta1), which at lambda = 0.99, beta1 = 0.9 allows every q up to 4178.",
    ),
)
