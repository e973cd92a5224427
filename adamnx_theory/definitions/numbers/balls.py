"""Correctly rounded float64 values of SymPy expressions.

Every result is the float64 nearest to the exact real value, ties to even, also
where the published formula cancels.  The method is Ziv's: evaluate in ball
arithmetic; if both ends of the enclosure round to the same float64, that is the
answer; if not, do it again with twice the precision.  Values that no finite
precision separates (an exact zero, an exact tie) are recognised by exact
evaluation.

Entries of a table are computed in blocks, instruction by instruction, so that
the interpreter's overhead is shared; see `tape` for the instructions.  Long tables
first try pairs of float64 with a proved error bound (`doubled`); what the bound
leaves open goes to the balls, so the result is the same.
"""

from __future__ import annotations

import operator
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import repeat
from typing import Any

import numpy as np
import sympy as sp

from adamnx_theory.definitions.numbers import doubled
from adamnx_theory.definitions.numbers.arithmetic import Arithmetic, Floats, named_arithmetic
from adamnx_theory.definitions.numbers.tape import Instruction, Op, Tape, compile_tape
from adamnx_theory.errors import BadInput

START_BITS = 128  # two limbs: python-flint stores these without allocating
LAST_BITS = 1 << 17
BLOCK = 4096
QUICK_FROM = 2 * BLOCK  # tables from this length on try pairs of float64 first
_NOTHING = (np.empty(0), np.empty(0, dtype=bool))
_EXACT_EXPONENTS = 4096  # largest t at which b**t is worked out exactly


def rounded_table(
    expression: sp.Expr, t: sp.Symbol, first: int, count: int, arithmetic: str | None = None
) -> Floats:
    """`expression` at t = first, ..., first + count - 1, shape (count,), correctly rounded.

    `arithmetic` is "flint", "mpmath" or None for the default.  Raises `BadInput`
    where the expression is not a finite real number.
    """
    engine = named_arithmetic(arithmetic)
    tape = compile_tape(expression, t)
    if not tape.varies:
        return np.full(count, _single(tape, expression, t, first, engine)) if count else np.empty(0)
    table = np.empty(count)
    program = _program(tape, engine, START_BITS)
    quick = count >= QUICK_FROM and abs(first) + count < 2**53 and doubled.supported(tape)
    for start in range(0, count, BLOCK):
        length = min(BLOCK, count - start)
        values, decided = program.quickly(first + start, length) if quick else _NOTHING
        if not quick or np.count_nonzero(decided) < length - length // 16:
            values, upper = program.endpoints(first + start, length)
            decided = values == upper
        table[start : start + length] = values + 0.0  # -0.0 becomes 0.0
        for i in np.flatnonzero(~decided):
            at = first + start + int(i)
            table[start + i] = _single(tape, expression, t, at, engine)
    return table


def rounded(
    expression: sp.Expr,
    t: sp.Symbol | None = None,
    at: int = 0,
    arithmetic: str | None = None,
) -> float:
    """`expression` (at the integer t = `at`), correctly rounded; raises as `rounded_table`."""
    engine = named_arithmetic(arithmetic)
    return _single(compile_tape(expression, t), expression, t, at, engine)


def _single(
    tape: Tape, expression: sp.Expr, t: sp.Symbol | None, at: int, engine: Arithmetic
) -> float:
    """One entry: precision doubles until both ends agree, with one exact attempt."""
    bits = START_BITS
    while bits <= LAST_BITS:
        lower, upper = _program(tape, engine, bits).endpoints(at, 1)
        if lower[0] == upper[0]:
            return float(lower[0]) + 0.0
        if bits == 4 * START_BITS and (not tape.exponential or abs(at) <= _EXACT_EXPONENTS):
            exact = _exactly(expression, t, at)
            if exact is not None:
                return exact
        bits *= 2
    raise BadInput(f"{expression} at t = {at} cannot be rounded with {LAST_BITS} bits.")


def _exactly(expression: sp.Expr, t: sp.Symbol | None, at: int) -> float | None:
    """The rounded value when it is rational and SymPy says so; None otherwise."""
    value = expression if t is None else expression.subs(t, sp.Integer(at))
    if value.is_finite is False or value is sp.nan or value.is_real is False:
        where = "" if t is None else f" at {t} = {at}"
        raise BadInput(f"{expression} is not a finite real number{where}.")
    if not isinstance(value, sp.Rational):
        return None
    try:
        return int(value.p) / int(value.q)  # Python's integer division is correctly rounded
    except OverflowError:
        return float("inf") if value > 0 else float("-inf")


@lru_cache(maxsize=64)
def _program(tape: Tape, engine: Arithmetic, bits: int) -> _Program:
    return _Program(tape, engine, bits)


class _Program:
    """A tape at a fixed precision, with what does not depend on t already evaluated."""

    def __init__(self, tape: Tape, engine: Arithmetic, bits: int) -> None:
        self.tape, self.engine, self.bits = tape, engine, bits
        self._constants: dict[int, Any] = {}
        self._powers: dict[int, list[Any]] = {}
        self._pairs: dict[int, doubled.Number] = {}
        with engine.precision(bits):
            for register, step in enumerate(tape.code):
                if not step.varies:
                    args = [iter((self._constants[a],)) for a in step.args]
                    self._constants[register] = next(iter(self._run(step, args)))

    def endpoints(self, first: int, count: int) -> tuple[Floats, Floats]:
        """Both ends of the enclosures at t = first, ..., rounded to nearest."""
        with self.engine.precision(self.bits):
            if not self.tape.varies:
                result = [self._constants[len(self.tape.code) - 1]] * count
            else:
                result = self._block(first, count)
            return self.engine.endpoints(result, count)

    def _block(self, first: int, count: int) -> list[Any]:
        registers: dict[int, list[Any]] = {}
        for register, step in enumerate(self.tape.code):
            if not step.varies:
                continue
            if step.op is Op.TIME:
                values = map(self.engine.integer, range(first, first + count))
            elif step.op is Op.GEOMETRIC:
                values = self._geometric(register, step, first, count)
            else:
                args = [
                    registers[a] if a in registers else repeat(self._constants[a])
                    for a in step.args
                ]
                values = self._run(step, args)
            registers[register] = list(values)
        return registers[len(self.tape.code) - 1]

    def _geometric(self, register: int, step: Instruction, first: int, count: int) -> Iterable[Any]:
        """exp(a t + b) over a block: one exponential, then one product per entry.

        exp(a (s + j) + b) = exp(a s + b) exp(a j), and the exp(a j) serve every block.
        """
        engine = self.engine
        rate, offset = (self._constants[a] for a in step.args)
        start = engine.exp(rate * engine.integer(first) + offset)
        if count == 1:
            return [start]
        powers = self._powers.setdefault(register, [])
        powers.extend(engine.exp(rate * engine.integer(j)) for j in range(len(powers), count))
        return map(operator.mul, powers[:count], repeat(start))

    def quickly(self, first: int, count: int) -> tuple[Floats, Any]:
        """A block in pairs of float64: values, and a mask of those surely right."""
        registers: dict[int, doubled.Number] = {}
        # Overflow and 0/0 end as nan or an infinite bound, so as undecided.
        with self.engine.precision(self.bits), np.errstate(all="ignore"):
            for register, step in enumerate(self.tape.code):
                if not step.varies:
                    continue
                args = [registers[a] if a in registers else self._pair(a) for a in step.args]
                if step.op is Op.TIME:
                    steps = np.arange(first, first + count, dtype=np.float64)
                    registers[register] = (steps, 0.0 * steps, 0.0 * steps)
                elif step.op is Op.GEOMETRIC:
                    registers[register] = self._quick_powers(register, step, first, count)
                elif step.op is Op.POWER:
                    registers[register] = doubled.power(args[0], step.value)
                else:
                    registers[register] = doubled.OPERATIONS[step.op](*args)
            return doubled.resolved(registers[len(self.tape.code) - 1])

    def _pair(self, register: int) -> doubled.Number:
        if register not in self._pairs:
            self._pairs[register] = doubled.column(self.engine, [self._constants[register]])
        return self._pairs[register]

    def _quick_powers(
        self, register: int, step: Instruction, first: int, count: int
    ) -> doubled.Number:
        """As `_geometric`, with the exp(a j) kept as pairs."""
        engine = self.engine
        rate, offset = (self._constants[a] for a in step.args)
        if register not in self._pairs:
            powers = [engine.exp(rate * engine.integer(j)) for j in range(BLOCK)]
            self._pairs[register] = doubled.column(engine, powers)
        start = doubled.column(engine, [engine.exp(rate * engine.integer(first) + offset)])
        high, low, error = self._pairs[register]
        return doubled.mul((high[:count], low[:count], error[:count]), start)

    def _run(self, step: Instruction, args: list[Any]) -> Iterator[Any]:
        """One instruction over columns of operands; endless columns are constants."""
        engine, op = self.engine, step.op
        match op:
            case Op.RATIONAL:
                return iter((engine.rational(*step.value),))
            case Op.PI:
                return iter((engine.pi(),))
            case Op.EULER:
                return iter((engine.euler(),))
            case Op.POWER:
                return map(engine.power, args[0], repeat(step.value))
            case Op.SELECT:
                return map(self._select, *args)
            case Op.AT_MOST:
                return map(self._at_most, *args)
            case Op.EQUAL:
                return map(self._equal, *args)
        function = {
            Op.ADD: engine.add,
            Op.SUB: engine.sub,
            Op.MUL: engine.mul,
            Op.DIV: engine.divide,
            Op.SQRT: engine.sqrt,
            Op.EXP: engine.exp,
            Op.LOG: engine.log,
            Op.MIN: engine.minimum,
            Op.MAX: engine.maximum,
            Op.LESS: engine.less,
            Op.AND: _and,
            Op.OR: lambda a, b: _not(_and(_not(a), _not(b))),
            Op.NOT: _not,
        }[op]
        return map(function, *args)

    def _select(self, *parts: Any) -> Any:
        for value, condition in zip(parts[::2], parts[1::2], strict=True):
            if condition is None:
                return self.engine.unknown
            if condition:
                return value
        return self.engine.unknown

    def _at_most(self, a: Any, b: Any) -> bool | None:
        return _not(self.engine.less(b, a))

    def _equal(self, a: Any, b: Any) -> bool | None:
        return _and(self._at_most(a, b), self._at_most(b, a))


def _not(a: bool | None) -> bool | None:
    return None if a is None else not a


def _and(a: bool | None, b: bool | None) -> bool | None:
    if a is False or b is False:
        return False
    return None if a is None or b is None else True
