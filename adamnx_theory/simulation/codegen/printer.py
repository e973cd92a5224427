"""Expressions as source text: what all targets print alike.

A target subclasses `Printer` and gives its function names and its conditional
expression.  Numbers print as the nearest float64; small integer powers become
products; a quotient stays a quotient.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

import sympy as sp
from sympy.core.relational import Relational

from adamnx_theory.errors import BadInput

_COMPARISONS: Mapping[type, str] = {
    sp.Gt: ">", sp.Ge: ">=", sp.Lt: "<", sp.Le: "<=", sp.Eq: "==", sp.Ne: "!=",
}
LARGEST_PRODUCT = 8  # x**8 is still written x*x*...; beyond, the target's power function


class Printer:
    """Prints an expression for one target; every compound result is in parentheses."""

    functions: ClassVar[Mapping[str, str]] = {}

    def number(self, value: float) -> str:
        return repr(value)

    def symbol(self, symbol: sp.Symbol) -> str:
        return str(symbol)

    def select(self, condition: str, yes: str, no: str) -> str:
        """The target's conditional expression."""
        raise NotImplementedError

    def both(self, operator: str, conditions: list[str]) -> str:
        """Conditions joined by `operator`, "and" or "or"."""
        raise NotImplementedError

    def call(self, function: str, *arguments: str) -> str:
        return f"{self.functions[function]}({', '.join(arguments)})"

    def text(self, e: sp.Basic) -> str:
        """The expression as source; raises `BadInput` for what no kernel can compute."""
        if isinstance(e, sp.Symbol):
            return self.symbol(e)
        if e.is_number and isinstance(e, sp.Expr) and e.is_real:
            return self._constant(e)
        if isinstance(e, sp.Add):
            return self._add(e)
        if isinstance(e, sp.Mul):
            return self._mul(e)
        if isinstance(e, sp.Pow):
            return self._pow(*e.args)
        if isinstance(e, (sp.Max, sp.Min)):
            return self._extreme(e)
        if isinstance(e, sp.Piecewise):
            return self._piecewise(e)
        if isinstance(e, sp.sign):
            x = self.text(e.args[0])
            zero, one, minus = self.number(0.0), self.number(1.0), self.number(-1.0)
            return self.select(f"{x} > {zero}", one, self.select(f"{x} < {zero}", minus, zero))
        name = type(e).__name__.lower()
        if name in ("exp", "log", "abs", "tanh", "sin", "cos") and name in self.functions:
            return self.call(name, self.text(e.args[0]))
        raise BadInput(f"{e} cannot be printed into a kernel: {type(e).__name__}.")

    def _constant(self, e: sp.Expr) -> str:
        value = float(e.p / e.q) if isinstance(e, sp.Rational) else float(sp.N(e, 40))
        return self.number(value) if value >= 0 else f"({self.number(value)})"

    def _add(self, e: sp.Add) -> str:
        terms = sorted(e.args, key=lambda a: bool(a.as_coeff_Mul()[0].is_negative))
        out = self.text(terms[0])
        for term in terms[1:]:
            negative = term.as_coeff_Mul()[0].is_negative
            out += f" - {self.text(-term)}" if negative else f" + {self.text(term)}"  # type: ignore[operator]
        return f"({out})"

    def _mul(self, e: sp.Mul) -> str:
        coefficient, rest = e.as_coeff_Mul()
        if coefficient == -1:
            return f"(-{self.text(rest)})"
        above, below = [], []
        for factor in e.args:
            exponent = factor.args[1] if isinstance(factor, sp.Pow) else sp.Integer(1)
            if exponent.is_Rational and exponent.is_negative:  # type: ignore[union-attr]
                below.append(self._pow(factor.args[0], -exponent))  # type: ignore[operator]
            else:
                above.append(self.text(factor))
        top = "*".join(above) if above else self.number(1.0)
        if not below:
            return f"({top})"
        return f"({top}/{below[0]})" if len(below) == 1 else f"({top}/({'*'.join(below)}))"

    def _pow(self, base: sp.Basic, exponent: sp.Basic) -> str:
        if base is sp.E:
            return self.call("exp", self.text(exponent))
        if exponent.is_Rational and exponent.is_negative:  # type: ignore[attr-defined]
            below = self._pow(base, -exponent)  # type: ignore[operator]
            return f"({self.number(1.0)}/{below})"
        x = self.text(base)
        if exponent == 1:
            return x
        if exponent.is_Integer and int(exponent) <= LARGEST_PRODUCT:  # type: ignore[call-overload]
            return f"({'*'.join([x] * int(exponent))})"  # type: ignore[call-overload]
        if isinstance(exponent, sp.Rational) and exponent.q == 2 and exponent.p < 8:
            root = self.call("sqrt", x)
            whole = exponent.p // 2
            return f"({'*'.join([x] * whole + [root])})" if whole else root
        return self.call("pow", x, self.text(exponent))

    def _extreme(self, e: sp.Max | sp.Min) -> str:
        comparison = ">" if isinstance(e, sp.Max) else "<"
        texts = [self.text(a) for a in e.args]
        out = texts[0]
        for other in texts[1:]:
            out = self.select(f"{out} {comparison} {other}", out, other)
        return out

    def _piecewise(self, e: sp.Piecewise) -> str:
        pairs = [(self.text(pair.args[0]), pair.args[1]) for pair in e.args]
        if pairs[-1][1] != True:  # noqa: E712
            raise BadInput(f"{e} has no value where none of its conditions holds.")
        out = pairs[-1][0]
        for value, condition in reversed(pairs[:-1]):
            out = self.select(self._condition(condition), value, out)
        return out

    def _condition(self, e: sp.Basic) -> str:
        if isinstance(e, (sp.And, sp.Or)):
            word = "and" if isinstance(e, sp.And) else "or"
            return self.both(word, [self._condition(a) for a in e.args])
        if isinstance(e, Relational):
            operator = _COMPARISONS.get(type(e))
            if operator is not None:
                return f"({self.text(e.args[0])} {operator} {self.text(e.args[1])})"
        raise BadInput(f"{e} cannot be printed into a kernel as a condition.")
