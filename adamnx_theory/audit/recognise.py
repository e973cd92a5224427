"""Which known schedule is this, and under which parameters?  Exact identities only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy as sp

from adamnx_theory.audit.book import Book, Proof
from adamnx_theory.audit.numbers import float_of
from adamnx_theory.audit.shapes import Constant, Exponential, Power, R, Rational
from adamnx_theory.claims.adamnx.rates.adax import onto
from adamnx_theory.claims.adamnx.shared import NORMALIZED
from adamnx_theory.definitions import schedule
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.proof.build import Step, compute, equal, facts, forall, sign, use
from adamnx_theory.proof.text import rate_definition, text

ADAM, NORMAL = "adam", "normalized"


@dataclass(frozen=True)
class Match:
    """The rate is that of `schedule` with these parameters, at every step.

    `parameter_map` gives each parameter exactly, in words where it has no closed form;
    `values` are floats to 15 digits.
    """

    schedule: str
    parameter_map: dict[str, str]
    values: dict[str, float]
    proof: Proof

    def to_dict(self) -> dict[str, Any]:
        return {
            "schedule": self.schedule,
            "parameter_map": dict(self.parameter_map),
            "values": dict(self.values),
        }


def family(book: Book) -> str | None:
    """ADAM for the gain (1-q)/(1-q^t), NORMAL for (1-q) q^(t-1)/(1-q^t), else None."""
    shape = book.shape
    if not isinstance(shape, Exponential):
        return None
    q = shape.symbol
    for name, gain in ((ADAM, (1 - q) / (1 - q * R)), (NORMAL, (1 - q) * R / (1 - q * R))):
        if sp.cancel(shape.body - gain) == 0:
            return name
    return None


def matches(book: Book) -> list[Match]:
    """All known decay rates that this one equals, each proved."""
    shape = book.shape
    found: list[Match | None] = []
    if isinstance(shape, Constant):
        found.append(_direct(book, "constant", "beta2", 1 - shape.value))
    elif isinstance(shape, Rational):
        power = -sp.Poly(sp.denom(shape.expression), t).degree()
        if shape.expression == t**power:
            if power == -1:
                found.append(_direct(book, "uniform", None, None))
            found.append(_direct(book, "adafactor", "c", sp.Integer(-power)))
    elif isinstance(shape, Power):
        if shape.factor == 1 and shape.shift == 0:
            found.append(_direct(book, "adafactor", "c", shape.exponent))
    elif isinstance(shape, Exponential):
        name = family(book)
        if name == ADAM:
            found.append(_direct(book, "adam", "beta2", shape.q, shape.shown))
        elif name == NORMAL:
            found.append(_adamnx(book, shape))
            q = shape.shown
            x = f"1/{q} - 1" if shape.symbol.is_Symbol else text(1 / shape.q - 1)
            positive = [sign("positive", f"0 < {x}", num=f"1 - {q}", den=q)]
            before = positive if shape.symbol.is_Symbol else []
            found.append(_direct(book, "adax", "beta2", 1 / shape.q - 1, x, before))
    return [match for match in found if match is not None]


def _direct(
    book: Book,
    name: str,
    parameter: str | None,
    value: Any,
    shown: str = "",
    before: Sequence[Step] = (),
) -> Match | None:
    """A match whose parameter is a number that can be written down."""
    known = schedule(name)
    if value is not None and value.is_Rational and value not in known.parameters[0].domain:
        return None
    shown = shown or ("" if value is None else text(value))
    call = f"{name}_rate(t)" if parameter is None else f"{name}_rate({shown}, t)"
    claim = f"forall t from 1: rate(t) = {call}"
    proof = book.prove(
        f"is_{name}",
        claim,
        [*before, forall("goal", claim, [equal("e", f"rate(t) = {call}")])],
        definitions=[rate_definition(known)],
    )
    if proof is None:
        return None
    if parameter is None:
        return Match(name, {}, {}, proof)
    return Match(name, {parameter: _plain(shown)}, {parameter: float_of(value)}, proof)


def _plain(shown: str) -> str:
    """(99/100) as 99/100."""
    return shown[1:-1] if shown.startswith("(") and shown.endswith(")") else shown


def _adamnx(book: Book, shape: Exponential) -> Match | None:
    """AdamNX's a is beta2^(1-beta2): beta2 as typed, or the one solution in (0, 1)."""
    if shape.symbol.is_Symbol and sp.cancel(shape.unit - (1 - shape.base)) == 0:
        return _direct(book, "adamnx", "beta2", shape.base)
    if shape.symbol.is_Symbol:
        return None
    a = text(shape.symbol)
    identity = f"forall t from 1: rate(t) = normalized_rate({a}, t)"
    exists = f"exists b in (({a})^2/2, {a}): rpow(b, 1 - b) = {a}"
    low, high = _enclosed(Fraction(int(shape.symbol.p), int(shape.symbol.q)))
    bracket = f"rpow({low}, 1 - {low}) < {a} < rpow({high}, 1 - {high})"
    claim = f"{identity} and {bracket} and {exists}"
    proof = book.prove(
        "is_adamnx",
        claim,
        [
            forall("identity", identity, [equal("e", identity.split(": ", 1)[1])]),
            compute("unit", f"0 < {a} < 1"),
            compute("bracket", bracket, bits=256),
            use("exists", exists, "adamnx.is_adax_onto", a=a),
            facts("goal", claim),
        ],
        definitions=[NORMALIZED],
        lemmas=[onto()],
    )
    if proof is None:
        return None
    words = f"the solution of beta2^(1-beta2) = {a} in (0, 1), which lies in ({low}, {high})"
    return Match("adamnx", {"beta2": words}, {"beta2": float(low)}, proof)


def _enclosed(a: Fraction, digits: int = 15) -> tuple[str, str]:
    """Decimals low < beta2 < high with beta2^(1-beta2) = a; b -> b^(1-b) increases."""
    import mpmath

    with mpmath.workdps(60):
        target = mpmath.log(mpmath.mpf(a.numerator) / a.denominator)
        low, high = mpmath.mpf(0), mpmath.mpf(1)
        for _ in range(180):
            middle = (low + high) / 2
            below = middle == 0 or (1 - middle) * mpmath.log(middle) < target
            low, high = (middle, high) if below else (low, middle)
        places = digits + max(0, int(-mpmath.log10(1 - low)) if low < 1 else 0)
        scaled = int(mpmath.floor(low * mpmath.mpf(10) ** places))
    return (_decimal(scaled, places), _decimal(scaled + 1, places))


def _decimal(scaled: int, places: int) -> str:
    return f"{scaled // 10**places}.{scaled % 10**places:0{places}d}"
