"""Reading a schedule that somebody typed, without ever running it.

A small recursive-descent parser over an allow-list: numbers, the step `t`, parameters with
values, + - * / **, parentheses, and the functions exp, log, sqrt, tanh, min and max.
Python's `eval`, `exec` and SymPy's `sympify` are not involved.  Length, nesting and the size
of numbers are bounded, so that every text is answered in bounded time and memory.

    expression := term (("+" | "-") term)*
    term       := factor (("*" | "/") factor)*
    factor     := ("+" | "-") factor | power
    power      := primary ["**" factor]
    primary    := number | name | function "(" expression ("," expression)* ")" | "(" ... ")"
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import sympy as sp

from adamnx_theory.definitions.numbers.exact import exact_number
from adamnx_theory.definitions.schedule import STEP
from adamnx_theory.errors import BadInput, UnknownName

MAX_LENGTH = 2000  # characters
MAX_NESTING = 40  # parentheses, signs and exponents inside each other
MAX_BITS = 4096  # of a number that the expression contains or works out
MAX_EXPONENT = 200  # of an expression that is not a number
MAX_CHOICES = 8  # arguments of min or max
MAX_BRANCHES = 24  # of all min and max together
_TOWER = "an exponent that contains t may not itself have t in an exponent."

_TOKEN = re.compile(
    r"\s*(?:(?P<number>(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?)(?![A-Za-z_0-9.])"
    r"|(?P<name>[A-Za-z_][A-Za-z_0-9]*)|(?P<sign>\*\*|[-+*/(),]))"
)


def _choice(kind: Any) -> Callable[..., Any]:
    """min or max as it stands; only numbers are compared, for SymPy may compare for minutes."""
    best = min if kind is sp.Min else max

    def choose(*arguments: Any) -> Any:
        flat = [x for a in arguments for x in (a.args if isinstance(a, kind) else (a,))]
        numbers = [x for x in flat if x.is_Rational]
        kept = dict.fromkeys(x for x in flat if not x.is_Rational)
        if numbers:
            kept[best(numbers)] = None
        return kind(*kept, evaluate=False)

    return choose


def _single(function: Any) -> Callable[..., Any]:
    return lambda x: function(x)


_FUNCTIONS: dict[str, tuple[int, Callable[..., Any]]] = {
    "exp": (1, _single(sp.exp)),
    "log": (1, _single(sp.log)),
    "sqrt": (1, _single(sp.sqrt)),
    # written with exp, so that every engine knows it
    "tanh": (1, lambda x: 1 - 2 / (sp.exp(2 * x) + 1)),
    "min": (2, _choice(sp.Min)),
    "max": (2, _choice(sp.Max)),
}
FUNCTIONS = tuple(_FUNCTIONS)


def parse(text: str, values: Mapping[str, Any] | None = None) -> sp.Expr:
    """The expression in t alone that `text` spells, parameters replaced by exact values.

    Raises `BadInput` with one sentence for everything that is not a formula of the grammar,
    is too long or too deep, names something that is not given, divides by zero, or contains
    a number of more than `MAX_BITS` bits; also for a value that does not occur.
    """
    given = parameters(values or {})
    if not isinstance(text, str):
        raise BadInput("a schedule is a text in t, such as 1 - 1/t.")
    if len(text) > MAX_LENGTH:
        raise BadInput(f"the expression has {len(text)} characters; {MAX_LENGTH} are allowed.")
    reader = _Reader(_tokens(text), given)
    result = reader.expression()
    if reader.at < len(reader.tokens):
        raise BadInput(f"the expression should end before {_quoted(reader.tokens[reader.at])}.")
    for name in given:
        if name not in reader.used:
            raise BadInput(f"the parameter {name} does not occur in the expression.")
    return result


def parameters(values: Mapping[str, Any]) -> dict[str, sp.Rational]:
    """Names and exact values of parameters; raises `BadInput` for a name that cannot be one."""
    read: dict[str, sp.Rational] = {}
    for name, value in values.items():
        if not re.fullmatch(r"[A-Za-z_][A-Za-z_0-9]*", str(name)):
            raise BadInput(f"{name!r} cannot be the name of a parameter.")
        if name == "t" or name in _FUNCTIONS:
            raise BadInput(f"{name} has a meaning of its own; call the parameter otherwise.")
        read[name] = _sized(exact_number(name, value))
    return read


def _tokens(text: str) -> list[str]:
    tokens, position = [], 0
    stripped = text.rstrip()
    while position < len(stripped):
        match = _TOKEN.match(stripped, position)
        if match is None:
            wrong = stripped[position:].lstrip()[0]
            if wrong.isdigit():
                raise BadInput(f"{stripped[position:position + 20].strip()!r} is not a number.")
            hint = "; powers are written **" if wrong == "^" else ""
            raise BadInput(f"the character {wrong!r} cannot occur in a schedule{hint}.")
        tokens.append(match[0].strip())
        position = match.end()
    if not tokens:
        raise BadInput("the expression is empty.")
    return tokens


def _quoted(token: str) -> str:
    return repr(token if len(token) <= 30 else token[:27] + "...")


class _Reader:
    """Descends over the tokens of one text and builds the expression, checking sizes first."""

    def __init__(self, tokens: list[str], given: Mapping[str, sp.Rational]) -> None:
        self.tokens, self.given = tokens, given
        self.used: set[str] = set()
        self.at = 0
        self.depth = 0
        self.branches = 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self, expected: str = "") -> str:
        token = self.peek()
        if not token or (expected and token != expected):
            found = _quoted(token) if token else "the end"
            raise BadInput(f"the expression needs {expected or 'a term'!r} where {found} stands.")
        self.at += 1
        return token

    def deeper(self) -> None:
        self.depth += 1
        if self.depth > MAX_NESTING:
            raise BadInput(f"the expression is nested more than {MAX_NESTING} deep.")

    def expression(self) -> Any:
        self.deeper()
        result = self.term()
        while self.peek() in ("+", "-"):
            sign = self.take()
            other = self.term()
            result = _finite(result + other if sign == "+" else result - other)
        self.depth -= 1
        return result

    def term(self) -> Any:
        result = self.factor()
        while self.peek() in ("*", "/"):
            divide = self.take() == "/"
            other = self.factor()
            if divide and other.is_zero:
                raise BadInput("the expression divides by zero.")
            result = _finite(result / other if divide else result * other)
        return result

    def factor(self) -> Any:
        if self.peek() in ("+", "-"):
            self.deeper()
            negative = self.take() == "-"
            value = self.factor()
            self.depth -= 1
            return -value if negative else value
        return self.power()

    def power(self) -> Any:
        base = self.primary()
        if self.peek() != "**":
            return base
        self.take()
        self.deeper()
        exponent = self.factor()
        self.depth -= 1
        return _power(base, exponent)

    def primary(self) -> Any:
        token = self.take()
        if token == "(":
            inner = self.expression()
            self.take(")")
            return inner
        if token[0].isdigit() or token[0] == ".":
            return _sized(exact_number("the number", token))
        if not (token[0].isalpha() or token[0] == "_"):
            raise BadInput(f"the expression has {_quoted(token)} where a term should stand.")
        return self.named(token)

    def named(self, name: str) -> Any:
        if name in _FUNCTIONS:
            return self.call(name)
        if self.peek() == "(":
            raise UnknownName("function of schedules", name[:60], FUNCTIONS)
        if name == "t":
            return STEP
        if name not in self.given:
            raise BadInput(
                f"{_quoted(name)} has no value; give it one with --param {name[:30]}=VALUE,"
                " or use t for the step."
            )
        self.used.add(name)
        return self.given[name]

    def call(self, name: str) -> Any:
        self.take("(")
        arguments = [self.expression()]
        while self.peek() == ",":
            self.take()
            arguments.append(self.expression())
        self.take(")")
        least, function = _FUNCTIONS[name]
        if len(arguments) < least or (least == 1 and len(arguments) > 1):
            wanted = "one argument" if least == 1 else "two arguments or more"
            raise BadInput(f"{name} takes {wanted}.")
        if len(arguments) > MAX_CHOICES:
            raise BadInput(f"{name} takes at most {MAX_CHOICES} arguments.")
        self.branches += len(arguments) - 1
        if self.branches >= MAX_BRANCHES:
            raise BadInput(f"min and max have more than {MAX_BRANCHES} branches together.")
        if name == "log" and arguments[0].is_nonpositive:
            raise BadInput("the expression takes the log of a number that is not positive.")
        if name == "sqrt" and arguments[0].is_negative:
            raise BadInput("the expression takes the square root of a negative number.")
        if name == "exp":
            _check_exponent(arguments[0])
        return _finite(function(*arguments))


def _check_exponent(exponent: Any) -> None:
    if exponent.has(STEP) and _grows(exponent):
        raise BadInput(_TOWER)
    if isinstance(exponent, sp.Rational) and abs(exponent) > 10**4:
        raise BadInput("the expression takes exp of a number beyond 10000.")


def _grows(expression: Any) -> bool:
    """Whether t stands in an exponent somewhere in it."""
    return expression.has(sp.exp) or any(p.exp.has(STEP) for p in expression.atoms(sp.Pow))


def _power(base: Any, exponent: Any) -> Any:
    """base ** exponent, refused before SymPy works it out where it would be too large."""
    if exponent.has(STEP):
        if _grows(exponent):
            raise BadInput(_TOWER)
        if base.is_number and not base.is_positive:
            raise BadInput("a power with t in its exponent needs a positive base.")
        return _finite(base**exponent)
    if not exponent.is_number:
        raise BadInput("the exponent is not a number or an expression in t.")
    size = abs(exponent)
    if base.is_zero and not exponent.is_positive:
        raise BadInput("the expression divides by zero.")
    if isinstance(base, sp.Rational) and exponent.is_Rational:
        if size * max(_bits(base), 1) > MAX_BITS:
            raise BadInput(f"a power in the expression has more than {MAX_BITS} bits.")
        if base.is_negative and not exponent.is_integer:
            raise BadInput("the expression takes a root of a negative number.")
    elif size > MAX_EXPONENT:
        raise BadInput(f"an exponent in the expression is above {MAX_EXPONENT}.")
    result = _finite(base**exponent)
    if isinstance(result, sp.Pow) and result.exp.is_Rational and abs(result.exp) > MAX_EXPONENT:
        raise BadInput(f"an exponent in the expression is above {MAX_EXPONENT}.")
    return result


def _bits(number: sp.Rational) -> int:
    return max(int(abs(number.p)).bit_length() - 1, int(number.q).bit_length() - 1)


def _sized(number: sp.Rational) -> sp.Rational:
    if _bits(number) > MAX_BITS:
        raise BadInput(f"a number in the expression has more than {MAX_BITS} bits.")
    return number


def _finite(value: Any) -> Any:
    if value.has(sp.zoo, sp.nan, sp.oo, -sp.oo):
        raise BadInput("the expression divides by zero.")
    if value.is_real is False or value.has(sp.I):
        raise BadInput("the expression is not a real number.")
    if isinstance(value, sp.Rational):
        _sized(value)
    return value
