"""The package's step in the form in which the convergence proofs write it.

They write |m|^q sign(m) as |m|^(q-1) m, the bias correction of step t + 1 as c(t), and
the denominator as in `denominators`; here that form is proved equal to the definition.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.shared import step
from adamnx_theory.claims.aida.update.denominators import INSIDE, Form
from adamnx_theory.claims.aida.without_decay.bias import CORRECTION
from adamnx_theory.proof.build import equal, facts, sign, theorem, use

Certificate = dict[str, Any]

STATE = "eta, b, b2, eps, mu, p, q, x, m, r, g"


@cache
def as_in_the_proofs(form: Form) -> Certificate:
    """m', r' and x' of the definition, with and without the bias corrections."""
    name = "aida" if form is INSIDE else "aida_eps_outside"
    m, r = f"{name}_m(b, m, g)", f"{name}_r(b2, p, r, g)"
    size, power = f"apow({m}, 1)", f"apow({m}, q-1)"
    written = f"(1-mu)*x - eta*{{c}}*{power}*{m}/({form.below(r)})"
    limit = f"{name}_limit_x({STATE}) = {written.format(c='1')}"
    full = f"{name}_x({STATE}, t+1) = {written.format(c=f'({CORRECTION})')}"
    moments = f"{m} = b*m + (1-b)*g and {r} = b2*r + (1-b2)*apow(g, p)"
    zero = f"(sign({m})*({power}*{size} - apow({m}, q-1+1)) + {power}*({m} - sign({m})*{size}))"
    below = f"({form.below(r)})"
    domain = [sign("domain", f"0 < {r} + eps")] if form is INSIDE else []
    return theorem(
        f"aida.step_form_{form.name}",
        f"{form.title}: the step of the package is (1-mu) x - eta c |m'|^(q-1) m'/D, with c = 1 for"
        " the autonomous map",
        variables="b:real b2:real eta:real eps:real mu:real p:real q:real x:real m:real r:real"
        " g:real t:nat",
        given={
            "b": "0 < b < 1",
            "b2": "0 < b2 < 1",
            "eps": "0 < eps",
            "p": "0 < p",
            "q": "1 < q",
            **({"r": "0 <= r"} if form is INSIDE else {}),
        },
        claim=f"{moments} and {limit} and {full}",
        example={
            "b": "1/2",
            "b2": "3/4",
            "eta": "1",
            "eps": "1",
            "mu": "1/8",
            "p": "1",
            "q": "2",
            "x": "1",
            "m": "1",
            "r": "4",
            "g": "-2",
            "t": "1",
        },
        definitions=[*step(name), step(name, autonomous=True)[-1]],
        proof=[
            *domain,
            use("magnitude", f"sign({m})*{size} = {m}", "sign_times_magnitude", x=m),
            sign("q - 1", "0 < q - 1"),
            use("sum", f"{power}*{size} = apow({m}, q-1+1)", "apow_sum", x=m, c="q-1", d="1"),
            equal("moments", moments),
            sign("limit", limit, num=f"-(eta*{zero}/{below})"),
            sign("full", full, num=f"-(eta*({CORRECTION})*{zero}/{below})"),
            facts("goal", f"{moments} and {limit} and {full}"),
        ],
    )
