"""Print SymPy expressions in the language of the certificates.

The definitions of the package are SymPy expressions; this is how they reach a
certificate.  A test evaluates both at random rational points.
"""

from __future__ import annotations

from typing import Any

import sympy as sp
from sympy.printing.precedence import PRECEDENCE
from sympy.printing.str import StrPrinter


class _Printer(StrPrinter):
    """`^` for integer exponents (or exponents in integers), `rpow` for real ones."""

    def _print_Pow(self, expr: Any, rational: bool = False) -> str:
        base, exponent = expr.as_base_exp()
        if exponent == sp.Rational(1, 2):
            return f"sqrt({self._print(base)})"
        if exponent.is_integer:
            if exponent.is_number and exponent < 0:
                return f"1/{self.parenthesize(base**-exponent, PRECEDENCE['Pow'], strict=True)}"
            below = self.parenthesize(base, PRECEDENCE["Pow"], strict=True)
            above = self.parenthesize(exponent, PRECEDENCE["Pow"], strict=True)
            return f"{below}^{above}"
        return f"rpow({self._print(base)}, {self._print(exponent)})"

    def _print_Rational(self, expr: Any) -> str:
        return f"{expr.p}/{expr.q}"


def text(expression: Any, rename: dict[Any, Any] | None = None) -> str:
    """The certificate text of a SymPy expression, symbols renamed first."""
    renamed = expression.subs(rename, simultaneous=True) if rename else expression
    return _Printer({"order": "none"}).doprint(renamed)


def rate_definition(schedule: Any, name: str = "", symbol: str = "b") -> dict[str, Any]:
    """A schedule as a definition `name(b, t)`: its one parameter and the step.

    A schedule without parameters becomes `name(t)`.
    """
    t = sp.Symbol("t", integer=True, positive=True)
    rename: dict[Any, Any] = {schedule.t: t}
    args = ["t"]
    for parameter in schedule.parameters:
        rename[parameter.symbol] = sp.Symbol(symbol, positive=True)
        args.insert(0, symbol)
    return {
        "name": name or f"{schedule.name}_rate",
        "args": args,
        "body": text(schedule.expression, rename),
    }
