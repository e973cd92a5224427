"""The weight of the gradient of step i in v_t, in closed form where products telescope.

The weight is (1 - rate(i)) rate(i+1) ... rate(t).  Where rate(j) is a product of u(j+k)/u(j)
the product collapses; the result is proved by induction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from adamnx_theory.audit.book import Book, Proof
from adamnx_theory.audit.recognise import ADAM, NORMAL, family
from adamnx_theory.audit.shapes import Constant, Exponential, Rational
from adamnx_theory.claims.adamnx.moments.variance_limit import FACTOR
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.proof.build import equal_by_induction, recursion, use
from adamnx_theory.proof.text import text

PRODUCT = "(1 - beta_i) beta_(i+1) ... beta_t"
_MOST = 8  # the largest shift that is telescoped
WEIGHT = recursion("weight", "i n", "1 - rate(i)", "rate(i+n+1)*weight(i, n)")


@dataclass(frozen=True)
class Weights:
    """`formula` in i and t, and its certificate (about n = t - i)."""

    formula: str
    proof: Proof
    shown: str  # with q for a long number


def closed_form(book: Book) -> Weights | None:
    """The weights in closed form with their proof, or None."""
    formula = _formula(book)
    if formula is None:
        return None
    proof = _prove(book, formula)
    if proof is None:
        return None
    shape = book.shape
    if isinstance(shape, Exponential):
        q = shape.shown
        return Weights(formula, proof, f"{formula.replace(q, 'q')}, q = {q.strip('()')}"
                       if not shape.symbol.is_Symbol else f"{formula.replace(q, 'q')}, q = {q}")
    return Weights(formula, proof, formula)


def _formula(book: Book) -> str | None:
    shape = book.shape
    if isinstance(shape, Constant):
        b = text(1 - shape.value)
        return f"({text(shape.value)})*({b})^(t-i)"
    if isinstance(shape, Exponential):
        q, name = shape.shown, family(book)
        if name == ADAM:
            return f"(1-{q})*{q}^(t-i)/(1-{q}^t)"
        return f"(1-{q})*{q}^(i-1)/(1-{q}^t)" if name == NORMAL else None
    return _telescoped(book) if isinstance(shape, Rational) else None


def _prove(book: Book, formula: str) -> Proof | None:
    def at(n: str) -> str:
        shifted = formula.replace("(t-i)", f"({n})")
        return re.sub(r"\bt\b", f"(i+{n})", shifted)

    claim = f"weight(i, n) = {at('n')}"
    constant = isinstance(book.shape, Constant)
    return _written(book).prove(
        "weights",
        claim,
        [
            equal_by_induction("W", f"forall k: weight(i, k) = {at('k')}"),
            use("goal", claim, "W", k="n"),
        ],
        definitions=[WEIGHT],
        variables="i:nat n:nat",
        given={} if constant else {"i": "1 <= i"},
        example={"i": "2", "n": "3"},
    )


def normal_variance(book: Book) -> Proof | None:
    """AdamNX's form: the variance is (1-q)(1+q^t)/((1+q)(1-q^t)) at every step."""
    if family(book) != NORMAL or not isinstance(book.shape, Exponential):
        return None
    claim = f"forall k from 1: var(k) = noise_factor({book.shape.shown}, k)"
    recurrence = recursion("var", "n", "0", "rate(n+1)^2*var(n) + (1 - rate(n+1))^2")
    steps = [equal_by_induction("goal", claim)]
    return _written(book).prove("variance", claim, steps, definitions=[recurrence, FACTOR])


def _written(book: Book) -> Book:
    """The rate in powers of q, where it was typed in powers of a root of q."""
    name, shape = family(book), book.shape
    if name is None or not isinstance(shape, Exponential):
        return book
    q = shape.shown
    above = f"{q} - {q}^t" if name == ADAM else f"1 - {q}^(t-1)"
    return replace(book, written=f"({above})/(1 - {q}^t)")


def _telescoped(book: Book) -> str | None:
    """A rational rate whose zeros and poles differ by integers."""
    top, bottom = sp.fraction(sp.cancel(sp.together(book.rate)))
    zeros, poles = _roots(top), _roots(bottom)
    leading = sp.Poly(top, t).LC() / sp.Poly(bottom, t).LC()
    if zeros is None or poles is None or len(zeros) != len(poles) or leading != 1:
        return None
    i = sp.Symbol("i", integer=True, positive=True)
    result = (1 - book.rate).subs(t, i)
    for pole in poles:
        near = [z for z in zeros if (z - pole).is_integer and abs(z - pole) <= _MOST]
        if not near:
            return None
        zero = min(near, key=lambda z, p=pole: (abs(z - p), z))
        zeros.remove(zero)
        shift = int(zero - pole)  # (j - pole - shift)/(j - pole) for j = i+1 ... t
        for u in range(abs(shift)):
            if shift > 0:
                result *= (i - pole - u) / (t - pole - u)
            else:
                result *= (t - zero - u) / (i - zero - u)
    return text(sp.factor(sp.cancel(result)))


def _roots(polynomial: Any) -> list[Any] | None:
    """The roots with multiplicity if all are rational, else None."""
    poly = sp.Poly(polynomial, t)
    found: list[Any] = []
    for root, count in sp.roots(poly, filter="Q").items():
        found += [root] * count
    return found if len(found) == poly.degree() else None
