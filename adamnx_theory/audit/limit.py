"""The limit of a rate, with a certificate where its shape has a theory."""

from __future__ import annotations

from typing import Any

import sympy as sp

from adamnx_theory.audit import grown
from adamnx_theory.audit.book import Book, Proof, rational_witness
from adamnx_theory.audit.series import half_log
from adamnx_theory.audit.shapes import (
    Constant,
    Exponential,
    Logarithm,
    Power,
    Q,
    R,
    Rational,
    at_infinity,
)
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.proof.build import Step, equal, forall, limit, sign, squeeze, use
from adamnx_theory.proof.text import text


def proved_limit(book: Book) -> tuple[Any, Proof] | None:
    """(limit, certificate), or None; the limit is a SymPy number."""
    shape = book.shape
    if isinstance(shape, Constant):
        claim = f"forall t from 1: rate(t) = {text(shape_value(shape))}"
        body = claim.split(": ", 1)[1]
        proof = book.prove("limit", claim, [forall("goal", claim, [equal("e", body)])])
        return (shape_value(shape), proof) if proof else None
    if isinstance(shape, Rational):
        return _rational(book)
    if isinstance(shape, Exponential):
        return _exponential(book, shape)
    if isinstance(shape, Power):
        return _power(book, shape)
    if isinstance(shape, Logarithm):
        return _logarithm(book, shape)
    return grown.proved_limit(book)


def shape_value(shape: Constant) -> Any:
    return 1 - shape.value


def _rational(book: Book) -> tuple[Any, Proof] | None:
    value = at_infinity(book.rate)
    if not value.is_Rational:
        return None
    p = sp.Symbol("p")
    function = sp.cancel(sp.together(book.rate.subs(t, 1 / p)))
    claim = f"lim n -> oo: rate(n) = {text(value)}"
    steps = [
        use("inverse", "lim n -> oo: 1/n = 0", "limit_of_inverse", c="1"),
        limit("goal", claim, text(function), {"p": "inverse"}),
    ]
    proof = book.prove("limit", claim, steps)
    return (value, proof) if proof else None


def _exponential(book: Book, shape: Exponential) -> tuple[Any, Proof] | None:
    gain = shape.limit
    if gain is None:
        return None
    q, p = shape.shown, sp.Symbol("p")
    value = 1 - gain
    # R = q^(t-1) = q^t / q
    top, bottom = sp.fraction(sp.cancel(1 - shape.body.subs(R, p / shape.symbol)))
    found: Any = sp.factor_list(bottom, p)
    scale, factors = found
    below = []
    for factor, power in factors:
        at_zero = factor.subs(p, 0)
        if at_zero == 0 or sp.Poly(factor, p).degree() != 1:
            return None
        scale = scale * at_zero**power
        slope = sp.cancel((1 - factor / at_zero) / p)
        # 1 - slope p as a sum of positive terms
        rest = "" if slope == 1 else f" + (1 - {text(slope)})*p"
        below.append(f"((1 - p){rest})^{power}")
    shown = f"({text(sp.expand(top / scale))})/({'*'.join(below) or '1'})".replace("Q", q)
    claim = f"lim n -> oo: rate(n) = {text(value).replace('Q', q)}"
    steps: list[Step] = [
        sign("q", f"0 < {q} < 1"),
        use("powers", f"lim n -> oo: {q}^n = 0", "limit_of_powers", x=q),
        limit("goal", claim, shown, {"p": "powers"}),
    ]
    for chosen in (steps, steps[1:]):
        proof = book.prove("limit", claim, chosen)
        if proof is not None:
            return value.subs(Q, shape.q), proof
    return None


def _power(book: Book, shape: Power) -> tuple[Any, Proof] | None:
    """1 - C rpow(n, -c) <= rate(n) <= 1, since (n+d)^(-c) <= n^(-c)."""
    if not shape.factor.is_Rational or shape.factor <= 0:
        return None
    c, d, factor = text(shape.exponent), shape.shift, f"({text(shape.factor)})"
    claim = "lim n -> oo: rate(n) = 1"
    powers = use("powers", f"lim n -> oo: rpow(n, -({c})) = 0", "limit_of_negative_power", c=c)
    if not d:
        steps = [powers, limit("goal", claim, f"1 - {factor}*p", {"p": "powers"})]
        proof = book.prove("limit", claim, steps)
        return (sp.Integer(1), proof) if proof else None
    x = f"(t+{d})"
    below = f"1 - {factor}*rpow(t, -({c}))"
    steps = [
        powers,
        limit("low", f"lim n -> oo: 1 - {factor}*rpow(n, -({c})) = 1", f"1 - {factor}*p",
              {"p": "powers"}),
        limit("high", "lim n -> oo: 1 + 0*rpow(n, -1) = 1", "1", {}),
        forall("lower", f"forall t from 1: {below} <= rate(t)", [
            use("grows", f"rpow(t, {c}) < rpow({x}, {c})", "rpow_increasing_base",
                x="t", y=x, c=c),
            sign("b", f"{below} <= rate(t)", num=f"{factor}*(rpow({x}, {c}) - rpow(t, {c}))",
                 den=f"rpow(t, {c})*rpow({x}, {c})"),
        ]),
        forall("upper", "forall t from 1: rate(t) <= 1 + 0*rpow(t, -1)", [
            sign("b", "rate(t) <= 1 + 0*rpow(t, -1)", num=factor, den=f"rpow({x}, {c})"),
        ]),
        squeeze("goal", claim, "lower", "low", "upper", "high"),
    ]  # fmt: skip
    proof = book.prove("limit", claim, steps)
    return (sp.Integer(1), proof) if proof else None


def _logarithm(book: Book, shape: Logarithm) -> tuple[Any, Proof] | None:
    """1 - 2^j r(n) <= rate(n) <= 1 for the gain r/log(n+d)^j, where r tends to 0."""
    r, d, j = shape.rational, shape.shift, shape.exponent
    positive = rational_witness(r, 1)
    if at_infinity(r) != 0 or positive is None or d < 1:
        return None
    p, n = sp.Symbol("p"), sp.Symbol("n", integer=True, positive=True)
    log, above = f"log(t+{d})", f"({positive[0]})/({positive[1]})"
    gap = f"({log} - 1/2)" if j == 1 else f"({log} - 1/2)*({log} + 1/2)"
    below = text(1 - 2**j * r)
    steps = [
        use("1/n", "lim n -> oo: 1/n = 0", "limit_of_inverse", c="1"),
        limit("low", f"lim n -> oo: {text((1 - 2**j * r).subs(t, n))} = 1",
              text(sp.cancel(sp.together((1 - 2**j * r).subs(t, 1 / p)))), {"p": "1/n"}),
        limit("high", "lim n -> oo: 1 + 0*rpow(n, -1) = 1", "1", {}),
        forall("lower", f"forall t from 1: {below} <= rate(t)", [
            *half_log(d),
            sign("b", f"{below} <= rate(t)", num=f"{2**j}*{above}*{gap}/{log}^{j}"),
        ]),
        forall("upper", "forall t from 1: rate(t) <= 1 + 0*rpow(t, -1)", [
            sign("b", "rate(t) <= 1 + 0*rpow(t, -1)", num=above, den=f"{log}^{j}"),
        ]),
        squeeze("goal", "lim n -> oo: rate(n) = 1", "lower", "low", "upper", "high"),
    ]  # fmt: skip
    proof = book.prove("limit", "lim n -> oo: rate(n) = 1", steps)
    return (sp.Integer(1), proof) if proof else None
