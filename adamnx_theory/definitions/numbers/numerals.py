"""Numbers of any precision for recurrences: balls, their midpoints, or mpmath floats.

A `Numerals` turns SymPy expressions into functions on its numbers.  Exact constants
become numbers of the full precision (1/100 is never the float 0.01), and fractional
powers become roots.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, cast

import sympy as sp

Number = Any

_FractionalPower = sp.Function("fractional_power")
LOG_BITS = 64  # enough for a logarithm that is read as a float64


@dataclass(frozen=True)
class Numerals:
    """A kind of number, and the operations that a recurrence needs beyond + - * / and **.

    `precision()` is the context in which its numbers are made and used.
    `settle(x)` is the number that a step passes on to the next one.
    `log10(x)` gives a lower and an upper bound of log10(x) for x >= 0, equal where
    the number carries no radius; nan where an enclosure says nothing.
    """

    name: str
    precision: Callable[[], AbstractContextManager[Any]]
    rational: Callable[[int, int], Number]
    functions: dict[str, Callable[..., Number]]
    settle: Callable[[Number], Number]
    log10: Callable[[Number], tuple[float, float]]

    def compile(
        self, arguments: Sequence[sp.Symbol], expressions: Sequence[sp.Expr]
    ) -> Callable[..., tuple[Number, ...]]:
        """The expressions, free of other symbols, as one function of the arguments."""
        if not expressions:
            return lambda *_: ()
        constants: dict[sp.Rational, sp.Symbol] = {}
        exact = tuple(_exact(e, constants) for e in expressions)
        function = sp.lambdify(
            (*constants.values(), *arguments), exact, modules=[self.functions], cse=True
        )
        known = [self.rational(int(c.p), int(c.q)) for c in constants]
        return lambda *values: function(*known, *values)


def _exact(e: sp.Expr, constants: dict[sp.Rational, sp.Symbol]) -> sp.Expr:
    """`e` with a symbol for each fraction, and fractional powers as a function."""
    if isinstance(e, sp.Rational) and not isinstance(e, sp.Integer):
        return constants.setdefault(e, sp.Dummy("k"))
    if isinstance(e, sp.Pow) and isinstance(e.exp, sp.Rational) and not e.exp.is_Integer:
        base = _exact(cast(sp.Expr, e.base), constants)
        return _FractionalPower(base, sp.Integer(e.exp.p), sp.Integer(e.exp.q))
    if not e.args:
        return e
    return cast(sp.Expr, e.func(*(_exact(cast(sp.Expr, a), constants) for a in e.args)))


def flint_numerals(digits: int, enclose: bool = False) -> Numerals:
    """python-flint's balls: kept whole with `enclose`, else their midpoints.

    With `enclose` every number is an enclosure of the exact one.
    """
    from flint import arb, ctx, fmpq  # pyright: ignore[reportMissingImports]

    bits = math.ceil(digits * math.log2(10))

    def lifted(function: Callable[[Any], Any]) -> Callable[[Any], Any]:
        return lambda x: function(arb(x) if isinstance(x, int) else x)

    def fractional_power(base: Any, p: int, q: int) -> Any:
        base = arb(base) if isinstance(base, int) else base
        return (base.sqrt() if q == 2 else base.root(q)) ** p

    def log10(x: Any) -> tuple[float, float]:
        with ctx.workprec(LOG_BITS):
            ends = (x.lower(), x.upper()) if enclose else (+x.mid(),) * 2
            low, high = map(_log10, ends)
        return low, high

    def _log10(end: Any) -> float:
        if end == 0:
            return -math.inf
        return float(end.log() / arb(10).log()) if end > 0 else math.nan

    return Numerals(
        name="flint",
        precision=lambda: ctx.workprec(bits),
        rational=lambda p, q: arb(fmpq(p, q)),
        functions={
            "exp": lifted(arb.exp), "log": lifted(arb.log), "sin": lifted(arb.sin),
            "cos": lifted(arb.cos), "sqrt": lifted(arb.sqrt), "sign": lifted(arb.sgn),
            "fractional_power": fractional_power,
        },
        # a case may be the integer 1, and arb.mid(1) is no exception but a crash
        settle=lifted((lambda x: x) if enclose else arb.mid),
        log10=log10,
    )  # fmt: skip


def mpmath_numerals(digits: int) -> Numerals:
    """mpmath's floats, about ten times slower than python-flint."""
    import mpmath

    mp: Any = mpmath.mp

    def fractional_power(base: Any, p: int, q: int) -> Any:
        return (mp.sqrt(base) if q == 2 else mp.root(base, q)) ** p

    def log10(x: Any) -> tuple[float, float]:
        value = float(mp.log10(x)) if x > 0 else (-math.inf if x == 0 else math.nan)
        return value, value

    names = ("exp", "log", "sin", "cos", "sqrt", "sign")
    return Numerals(
        name="mpmath",
        precision=lambda: mp.workdps(digits),
        rational=lambda p, q: mp.mpf(p) / q,
        functions={
            **{name: getattr(mp, name) for name in names},
            "fractional_power": fractional_power,
        },
        settle=lambda x: x,
        log10=log10,
    )
