"""Frozen, consistent or forgetting, and the variance that remains.

    frozen      the gains have a finite sum: the first gradients never fade
    consistent  an infinite sum of gains that tend to 0: the variance tends to 0
    forgetting  the gains stay away from 0: old gradients fade, and the variance stays
"""

from __future__ import annotations

from typing import Any

from adamnx_theory.audit.book import Book, Proof, accepted
from adamnx_theory.audit.lemmas import settling, vanishing
from adamnx_theory.audit.model import Answer, undecided, weakest
from adamnx_theory.audit.numbers import Variance, enclosed_limit, float_of
from adamnx_theory.audit.recognise import NORMAL, family
from adamnx_theory.audit.shapes import Exponential
from adamnx_theory.audit.weights import normal_variance
from adamnx_theory.claims.adamnx.moments.variance_limit import factor_limit

_MEANS = {
    "frozen": "the gains have a finite sum: the first gradients never fade",
    "consistent": "the gains tend to 0 and their sum is infinite: the variance tends to 0",
    "forgetting": "old gradients fade, but the variance stays positive",
}


def classify(limit: Answer, total: Answer, inside: Answer) -> Answer:
    """The answer `class`, from the limit and the sum of the gains."""
    about = "class"
    if not total.decided:
        return undecided(about, "it needs the sum of the gains")
    if total.value == "finite":
        return Answer(about, "frozen", "frozen", _MEANS["frozen"], total.strength, total.proofs)
    if not limit.decided or not isinstance(limit.value, float):
        return undecided(about, "the gains' sum is infinite, but the limit of the rate is unknown")
    strength = weakest(total.strength, limit.strength)
    proofs = (*total.proofs, *limit.proofs)
    if limit.exact == 1:  # not the float, which 1 - 1e-30 rounds to
        late = "" if inside.value else " (the rates lie in [0, 1] from some step on)"
        return _with_lemma("consistent", late, strength, (*proofs, *inside.proofs), vanishing())
    if 0 < limit.exact < 1:
        return _with_lemma("forgetting", "", strength, proofs, settling())
    if limit.exact == 0:
        return Answer(about, "forgetting", "forgetting", _MEANS["forgetting"], strength, proofs)
    return undecided(about, f"the rate tends to {limit.shown}, outside [0, 1]")


def _with_lemma(
    name: str, late: str, strength: str, proofs: tuple[Proof, ...], lemma: Any
) -> Answer:
    checked = accepted(lemma)
    if checked is None:  # it is checked in the tests, too
        return undecided("class", "the theorem on the variance was refused by the checker")
    return Answer("class", name, name, _MEANS[name] + late,
                  weakest(strength, checked.strength), (*proofs, checked))  # fmt: skip


def variance_limit(
    book: Book, kind: Answer, limit: Answer, total: Answer, measured: Variance
) -> Answer:
    """The answer `variance_limit`, in units of Var[g^2], for independent squares."""
    about = "variance_limit"
    if kind.value == "consistent":
        return Answer(about, 0.0, "0", "the class says so", kind.strength, kind.proofs)
    if kind.value == "forgetting":
        if limit.exact == 0:
            return Answer(about, 1.0, "1", "v_t is g_t^2 in the limit", kind.strength, kind.proofs)
        value = (1 - limit.exact) / (1 + limit.exact)
        how = f"(1-b)/(1+b) with b = {limit.shown}, the limit of the rate"
        return Answer(about, float_of(value), str(value), how, kind.strength, kind.proofs)
    if kind.value == "frozen":
        return _frozen(book, kind, total, measured)
    return undecided(about, "it needs the class")


def _frozen(book: Book, kind: Answer, total: Answer, measured: Variance) -> Answer:
    about = "variance_limit"
    shape = book.shape
    if isinstance(shape, Exponential) and family(book) == NORMAL:
        lemma, form = accepted(factor_limit()), normal_variance(book)
        value = (1 - shape.q) / (1 + shape.q)
        if lemma is not None and form is not None:
            exact = str(value) if value.is_Rational else f"(1-a)/(1+a), a = {shape.shown}"
            how = "(1-a)/(1+a), as for Adam with beta2 = a"
            strength = weakest(kind.strength, lemma.strength, form.strength)
            proofs = (*kind.proofs, form, lemma)
            return Answer(about, float_of(value), exact, how, strength, proofs)
    tail = total.tail(measured.reached) if total.tail is not None else None
    ends = enclosed_limit(measured, tail) if tail is not None else None
    if ends is None:
        v = measured.variance.get(measured.reached)
        seen = "" if v is None else f"; it is {v:.6g} at t = {measured.reached}"
        return undecided(about, f"no bound of the gains' tail was proved{seen}")
    low, high = ends
    shown = f"{(low + high) / 2:.6g}"
    how = f"between {low:.9g} and {high:.9g}: recursion to t = {measured.reached} and a bound" \
        " of the later gains"  # fmt: skip
    return Answer(about, (low + high) / 2, shown, how, weakest(kind.strength, "interval"),
                  kind.proofs)  # fmt: skip
