"""A SymPy expression in one integer variable, compiled to a straight-line program.

Walking a SymPy tree for each of ten million entries would take hours.  A tape is
the same expression as a list of instructions on registers, each common
subexpression computed once.  It says nothing about arithmetic: `balls` runs it
over exact balls, with python-flint or mpmath.

Supported: + - * /, powers, sqrt, log, exp, tanh, Min, Max, Abs, Piecewise with
relational conditions, rationals, pi and E.  Floats are refused, because 0.1 is
not 1/10.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache, reduce
from typing import Any

import sympy as sp
from sympy.core.relational import Relational
from sympy.logic.boolalg import BooleanFalse, BooleanTrue

from adamnx_theory.errors import BadInput


class Op(Enum):
    """What an instruction computes from its registers a, b, ..."""

    TIME = auto()  # the integer variable
    RATIONAL = auto()  # the constant `value` = (numerator, denominator)
    PI = auto()
    EULER = auto()
    ADD = auto()
    SUB = auto()
    MUL = auto()
    DIV = auto()
    POWER = auto()  # a ** value, value a positive integer
    SQRT = auto()
    EXP = auto()
    LOG = auto()
    GEOMETRIC = auto()  # exp(a * t + b), a and b constant
    MIN = auto()
    MAX = auto()
    LESS = auto()  # a < b: True, False or None when the balls cannot tell
    AT_MOST = auto()  # a <= b
    EQUAL = auto()
    AND = auto()
    OR = auto()
    NOT = auto()
    SELECT = auto()  # value_1, condition_1, value_2, condition_2, ...


@dataclass(frozen=True)
class Instruction:
    """One register: an operation, the registers it reads, and whether it depends on t."""

    op: Op
    args: tuple[int, ...]
    value: Any
    varies: bool


@dataclass(frozen=True, eq=False)
class Tape:
    """Instructions in order of evaluation; the last register is the result."""

    code: tuple[Instruction, ...]
    exponential: bool  # exact evaluation at a large t would need huge integers

    @property
    def varies(self) -> bool:
        return self.code[-1].varies


@lru_cache(maxsize=256)
def compile_tape(expression: sp.Expr, t: sp.Symbol | None) -> Tape:
    """The tape of `expression`, whose only free symbol may be `t`.

    Raises `BadInput` for another free symbol, a float, or a function outside
    the supported set.
    """
    strangers = expression.free_symbols - {t}
    if strangers:
        names = ", ".join(sorted(map(str, strangers)))
        raise BadInput(f"{expression} still contains {names}; give every parameter a value.")
    if expression.has(sp.Float):
        raise BadInput(f"{expression} contains a float; write constants as exact rationals.")
    builder = _Builder(t)
    result = builder.compile(expression)
    if result != len(builder.code) - 1:  # make the result the last register
        zero = builder.emit(Op.RATIONAL, value=(0, 1))
        builder.code.append(Instruction(Op.ADD, (result, zero), None, builder.code[result].varies))
    exponential = any(t in power.exp.free_symbols for power in expression.atoms(sp.Pow))
    return Tape(tuple(builder.code), exponential)


class _Builder:
    """Emits instructions; equal ones share a register."""

    def __init__(self, t: sp.Symbol | None) -> None:
        self.t = t
        self.code: list[Instruction] = []
        self._emitted: dict[tuple[Any, ...], int] = {}
        self._compiled: dict[sp.Basic, int] = {}

    def emit(self, op: Op, *args: int, value: Any = None) -> int:
        key = (op, args, value)
        if key not in self._emitted:
            varies = op in (Op.TIME, Op.GEOMETRIC) or any(self.code[a].varies for a in args)
            self.code.append(Instruction(op, args, value, varies))
            self._emitted[key] = len(self.code) - 1
        return self._emitted[key]

    def compile(self, e: sp.Basic) -> int:
        if e not in self._compiled:
            self._compiled[e] = self._compile(e)
        return self._compiled[e]

    def _compile(self, e: sp.Basic) -> int:
        if e == self.t:
            return self.emit(Op.TIME)
        if isinstance(e, sp.Rational):
            return self.emit(Op.RATIONAL, value=(int(e.p), int(e.q)))
        if e is sp.pi:
            return self.emit(Op.PI)
        if e is sp.E:
            return self.emit(Op.EULER)
        if isinstance(e, sp.Add):
            return self._add(e)
        if isinstance(e, sp.Mul):
            return self._mul(e)
        if isinstance(e, sp.Pow):
            return self._pow(e)
        if isinstance(e, sp.exp):
            return self._exp(e.args[0])
        if isinstance(e, sp.log):
            return self.emit(Op.LOG, self.compile(e.args[0]))
        if isinstance(e, sp.tanh):
            return self._tanh(e.args[0])
        if isinstance(e, (sp.Min, sp.Max)):
            op = Op.MIN if isinstance(e, sp.Min) else Op.MAX
            return reduce(lambda a, b: self.emit(op, a, b), map(self.compile, e.args))
        if isinstance(e, sp.Abs):
            return self.emit(Op.MAX, self.compile(e.args[0]), self.compile(-e.args[0]))
        if isinstance(e, sp.Piecewise):
            parts = [self.compile(part) for pair in e.args for part in pair.args]
            return self.emit(Op.SELECT, *parts)
        if isinstance(e, (Relational, sp.And, sp.Or, sp.Not, BooleanTrue, BooleanFalse)):
            return self._condition(e)
        raise BadInput(f"{e} cannot be evaluated in ball arithmetic: {type(e).__name__}.")

    def _add(self, e: sp.Add) -> int:
        plus, minus = [], []
        for term in self._constants_first(e.args):
            negative = term.as_coeff_Mul()[0].is_negative
            (minus if negative else plus).append(-term if negative else term)
        terms = [self.compile(term) for term in plus] or [self.emit(Op.RATIONAL, value=(0, 1))]
        total = reduce(lambda a, b: self.emit(Op.ADD, a, b), terms)
        return reduce(lambda a, b: self.emit(Op.SUB, a, b), map(self.compile, minus), total)

    def _mul(self, e: sp.Mul) -> int:
        above, below = [], []
        for factor in self._constants_first(e.args):
            base, exponent = factor.as_base_exp()
            if isinstance(factor, sp.Pow) and exponent.is_Rational and exponent.is_negative:
                below.append(self.compile(sp.Pow(base, -exponent)))
            else:
                above.append(self.compile(factor))
        top = reduce(lambda a, b: self.emit(Op.MUL, a, b), above) if above else self._one()
        if not below:
            return top
        return self.emit(Op.DIV, top, reduce(lambda a, b: self.emit(Op.MUL, a, b), below))

    def _pow(self, e: sp.Pow) -> int:
        base, exponent = e.args
        if isinstance(exponent, sp.Rational):
            if exponent < 0:
                return self.emit(Op.DIV, self._one(), self.compile(sp.Pow(base, -exponent)))
            if exponent.q == 1:
                return self.emit(Op.POWER, self.compile(base), value=int(exponent.p))
            if exponent.q == 2:
                root = self.emit(Op.SQRT, self.compile(base))
                return root if exponent.p == 1 else self.emit(Op.POWER, root, value=exponent.p)
        if base is sp.E:
            return self._exp(exponent)
        line = self._line(exponent)
        if line is not None and not base.has(self.t) and base.is_positive:
            logarithm = sp.log(base, evaluate=False)
            return self._geometric(*(sp.Mul(logarithm, part, evaluate=False) for part in line))
        logarithm = self.emit(Op.LOG, self.compile(base))
        return self.emit(Op.EXP, self.emit(Op.MUL, self.compile(exponent), logarithm))

    def _exp(self, exponent: sp.Basic) -> int:
        line = self._line(exponent)
        if line is not None:
            return self._geometric(*line)
        return self.emit(Op.EXP, self.compile(exponent))

    def _geometric(self, rate: sp.Basic, offset: sp.Basic) -> int:
        return self.emit(Op.GEOMETRIC, self.compile(rate), self.compile(offset))

    def _line(self, e: sp.Basic) -> tuple[sp.Expr, sp.Expr] | None:
        """(a, b) when e = a t + b with a, b free of t and a nonzero; None otherwise."""
        if self.t is None or not e.has(self.t):
            return None
        expanded = sp.expand(e)
        slope = expanded.coeff(self.t, 1)
        offset = sp.expand(expanded - slope * self.t)
        if slope.has(self.t) or offset.has(self.t) or slope == 0:
            return None
        return slope, offset

    def _tanh(self, x: sp.Basic) -> int:
        # tanh x = 1 - 2 / (exp(2 x) + 1)
        one, two = self._one(), self.emit(Op.RATIONAL, value=(2, 1))
        grown = self.emit(Op.ADD, self._exp(2 * x), one)  # type: ignore[operator]
        return self.emit(Op.SUB, one, self.emit(Op.DIV, two, grown))

    def _condition(self, e: sp.Basic) -> int:
        if isinstance(e, (BooleanTrue, BooleanFalse)):
            zero, one = self.emit(Op.RATIONAL, value=(0, 1)), self._one()
            return self.emit(Op.LESS, *((zero, one) if e else (one, zero)))
        if isinstance(e, sp.Not):
            return self.emit(Op.NOT, self._condition(e.args[0]))
        if isinstance(e, (sp.And, sp.Or)):
            op = Op.AND if isinstance(e, sp.And) else Op.OR
            return reduce(lambda a, b: self.emit(op, a, b), map(self._condition, e.args))
        a, b = self.compile(e.args[0]), self.compile(e.args[1])
        if isinstance(e, sp.Lt):
            return self.emit(Op.LESS, a, b)
        if isinstance(e, sp.Gt):
            return self.emit(Op.LESS, b, a)
        if isinstance(e, sp.Le):
            return self.emit(Op.AT_MOST, a, b)
        if isinstance(e, sp.Ge):
            return self.emit(Op.AT_MOST, b, a)
        equal = self.emit(Op.EQUAL, a, b)
        return self.emit(Op.NOT, equal) if isinstance(e, sp.Ne) else equal

    def _one(self) -> int:
        return self.emit(Op.RATIONAL, value=(1, 1))

    def _constants_first(self, args: Sequence[sp.Basic]) -> list[Any]:
        # What does not depend on t is then computed once, not per entry.
        return sorted(args, key=lambda a: self.t in a.free_symbols)
