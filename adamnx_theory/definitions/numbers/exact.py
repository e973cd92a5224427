"""Reading numbers exactly.

A number that somebody types has an exact meaning: 0.99 is 99/100, not the
nearest binary fraction.  A Python float is therefore read as the shortest
decimal that prints it.
"""

from __future__ import annotations

import math
import numbers
import re
from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any, cast

import sympy as sp

from adamnx_theory.errors import BadInput

# Bounds keep a typed number from costing unbounded memory ("1e999999999").
_DECIMAL = re.compile(r"[+-]?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})([eE][+-]?\d{1,3})?")
_RATIO = re.compile(r"[+-]?\d{1,400}/\d{1,400}")


def exact_number(name: str, value: Any) -> sp.Rational:
    """`value` as an exact rational.

    Accepts int, float (read as the decimal it prints), Fraction, Decimal, a
    decimal or ratio string ("0.99", "1e-8", "1/3"), NumPy scalars and SymPy
    rationals.  Raises `BadInput`, naming `name`, for nan, infinities, booleans
    and everything else.
    """
    fraction = _fraction(name, value)
    return cast(sp.Rational, sp.Rational(fraction.numerator, fraction.denominator))


def as_expression(owner: str, e: Any) -> sp.Expr:
    """`e` if it is a SymPy expression or a plain number; text is never parsed."""
    if isinstance(e, (int, Fraction)) and not isinstance(e, bool):
        return exact_number(owner, e)
    if not isinstance(e, sp.Expr):
        raise BadInput(f"{owner}: {shown(e)} is not a SymPy expression.")
    return e


def substituted(e: sp.Basic, values: Mapping[Any, sp.Basic]) -> sp.Expr:
    """`e` with symbols replaced, and whatever follows at once worked out."""
    return cast(sp.Expr, e.xreplace(values))


def exact_integer(name: str, value: Any, least: int | None = None) -> int:
    """`value` as an int, at least `least`; raises `BadInput` otherwise.

    Integers of every kind pass, and so does a float with no fractional part.
    """
    try:
        number = _fraction(name, value)
    except BadInput:
        raise BadInput(f"{name} = {shown(value)} is not an integer.") from None
    if number.denominator != 1:
        raise BadInput(f"{name} = {shown(value)} is not an integer.")
    if least is not None and number < least:
        raise BadInput(f"{name} = {shown(value)} is below {least}.")
    return int(number)


def _fraction(name: str, value: Any) -> Fraction:
    if isinstance(value, sp.Basic):
        if isinstance(value, sp.Rational):
            return Fraction(int(value.p), int(value.q))
        raise BadInput(f"{name} = {shown(value)} is not a rational number.")
    if isinstance(value, bool) or type(value).__name__ == "bool_":
        raise BadInput(f"{name} = {value} is not a number.")
    if isinstance(value, numbers.Rational):
        return Fraction(int(value.numerator), int(value.denominator))
    if isinstance(value, float):
        return _from_text(name, value, float.__repr__(value))
    if isinstance(value, Decimal):
        return _from_text(name, value, str(value))
    if isinstance(value, numbers.Real):  # NumPy's other floats print their own decimal
        return _from_text(name, value, str(value))
    if isinstance(value, str):
        return _from_text(name, value, value.strip())
    raise BadInput(f"{name} = {shown(value)} is not a number.")


def _from_text(name: str, value: Any, text: str) -> Fraction:
    if _DECIMAL.fullmatch(text):
        return Fraction(text)
    if _RATIO.fullmatch(text) and int(text.split("/")[1]) != 0:
        return Fraction(text)
    finite = not isinstance(value, float) or math.isfinite(value)
    if not finite or text.lower().lstrip("+-") in ("nan", "inf", "infinity"):
        raise BadInput(f"{name} = {text} is not a finite number.")
    raise BadInput(f"{name} = {shown(value)} is not a number.")


def shown(value: Any) -> str:
    """`value` as it is quoted in a message: short, and as the user typed it."""
    text = str(value) if isinstance(value, (numbers.Number, sp.Basic)) else repr(value)
    return text if len(text) <= 60 else text[:57] + "..."
