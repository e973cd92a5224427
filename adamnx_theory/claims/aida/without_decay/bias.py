"""Aida with its bias corrections, as Algorithm 1 runs it, and without weight decay."""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import monotone, plain
from adamnx_theory.claims.aida.update.denominators import INSIDE, Form
from adamnx_theory.claims.aida.without_decay.local_convergence import (
    EXAMPLE,
    VARIABLES,
    converges_without_decay,
    given,
    rate_bound,
)
from adamnx_theory.claims.aida.without_decay.stays_near import DEFINITIONS, X_T
from adamnx_theory.proof.build import Step, facts, forall, sign, theorem, use

Certificate = dict[str, Any]

ABOVE, BELOW = "rpow(1 - b2^(t+1), q/p)", "rpow(1 - b^(t+1), q)"
CORRECTION = f"{ABOVE}/{BELOW}"  # of step t + 1
LOW, HIGH = "rpow(1 - b2, q/p)", "1/rpow(1 - b, q)"


def _between(fact: str, rate: str, power: str) -> list[Step]:
    """(1-rate)^power <= (1-rate^(t+1))^power <= 1, by |x|^c where the rule is not strict."""
    first, later = f"1 - {rate}", f"1 - {rate}^(t+1)"
    low, middle = f"rpow({first}, {power})", f"rpow({later}, {power})"

    using = [f"{fact} first", f"{fact} later"]
    return [
        plain(f"{fact} first", first, power),
        plain(f"{fact} later", later, power),
        *monotone(f"{fact} up", first, later, power, f"{rate}*(1 - {rate}^t)"),
        *monotone(f"{fact} one", later, "1", power, f"{rate}^(t+1)"),
        sign(
            f"{fact} low",
            f"{low} <= {middle}",
            num=f"apow({later}, {power}) - apow({first}, {power})",
            using=using,
        ),
        sign(f"{fact} high", f"{middle} <= 1", num=f"1 - apow({later}, {power})", using=using),
    ]


@cache
def correction_bounds() -> Certificate:
    """(1-b2)^(q/p) <= c_t <= (1-b)^(-q)."""
    claim = f"{LOW} <= {CORRECTION} and {CORRECTION} <= {HIGH}"
    first = "rpow(1 - b, q)"
    return theorem(
        "aida.correction_bounds",
        "the bias correction of the whole step lies between (1-b2)^(q/p) and (1-b1)^(-q)",
        variables="b:real b2:real p:real q:real t:nat",
        given={"b": "0 < b < 1", "b2": "0 < b2 < 1", "p": "0 < p", "q": "0 < q"},
        claim=claim,
        example={"b": "1/2", "b2": "3/4", "p": "1", "q": "2", "t": "3"},
        proof=[
            *_between("v", "b2", "q/p"),
            *_between("m", "b", "q"),
            sign(
                "low",
                f"{LOW} <= {CORRECTION}",
                num=f"({ABOVE} - {LOW}) + {LOW}*(1 - {BELOW})",
                den=BELOW,
            ),
            sign(
                "high",
                f"{CORRECTION} <= {HIGH}",
                num=f"({BELOW} - {first}) + {first}*(1 - {ABOVE})",
                den=f"{first}*{BELOW}",
            ),
            facts("goal", claim),
        ],
    )


def _corrected(text: str) -> str:
    return (
        text.replace("chigh", f"({HIGH})").replace("clow", LOW).replace("c(t)", f"({CORRECTION})")
    )


@cache
def algorithm_converges(form: Form) -> Certificate:
    """Algorithm 1 with mu = 0: the same conclusion, with the bias corrections in the step."""
    claim = _corrected(f"forall t from 1: {rate_bound(form)} and lim t -> oo: {X_T} = 0")
    hypotheses = {k: _corrected(v) for k, v in given(form).items()}
    for name in ("clow", "c low", "c high"):
        del hypotheses[name]
    variables = VARIABLES.replace(" clow:real chigh:real", "").replace(" c:seq", "")
    names = [part.split(":") for part in VARIABLES.split()]
    values = {name: name for name, sort in names if sort in ("real", "nat")}
    values |= {name: f"t -> {name}(t)" for name, sort in names if sort == "seq"}
    values |= {name: f"t -> i -> {name}(t, i)" for name, sort in names if sort == "seq2"}
    values |= {"clow": LOW, "chigh": HIGH, "c": f"t -> {CORRECTION}"}
    top = sign("top > 0", "0 < top", num="(top - rpow(L*rho, p)) + rpow(L*rho, p)")
    positive = [top] if form is INSIDE else []
    bounds = f"{LOW} <= {CORRECTION} and {CORRECTION} <= {HIGH}"
    example = {k: v for k, v in EXAMPLE.items() if k not in ("clow", "chigh", "c")}
    return theorem(
        f"aida.algorithm1_{form.name}",
        f"Algorithm 1, {form.title}, with its bias corrections and without weight decay, any q > 1"
        " and learning rate: a run that starts near a minimum converges to it, with"
        " |x_t| = O(t^(-1/(q-1)))",
        variables=variables,
        given=hypotheses,
        claim=claim,
        example={**example, "eta": "1/800"},
        definitions=DEFINITIONS,
        lemmas=[correction_bounds(), converges_without_decay(form)],
        proof=[
            forall(
                "low",
                f"forall t: {LOW} <= {CORRECTION}",
                [
                    use("t", bounds, "aida.correction_bounds", b="b", b2="b2", p="p", q="q", t="t"),
                    facts("low_t", f"{LOW} <= {CORRECTION}"),
                ],
            ),
            forall(
                "high",
                f"forall t: {CORRECTION} <= {HIGH}",
                [
                    use("t", bounds, "aida.correction_bounds", b="b", b2="b2", p="p", q="q", t="t"),
                    facts("high_t", f"{CORRECTION} <= {HIGH}"),
                ],
            ),
            *positive,
            use("goal", claim, f"aida.only_if_decay_{form.name}", **values),
        ],
    )
