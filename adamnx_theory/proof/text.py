"""Print SymPy expressions in the language of the certificates.

The definitions of the package are SymPy expressions; this is how they reach a
certificate.  A test evaluates both at random rational points.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import sympy as sp
from sympy.printing.precedence import PRECEDENCE
from sympy.printing.str import StrPrinter

#: What the parameters of optimizers are called in certificates, where their names are longer.
SHORT = {"beta1": "b1", "beta2": "b2", "lr": "eta", "weight_decay": "mu"}


class _Printer(StrPrinter):
    """`^` for integer exponents (or exponents in integers), `rpow` for real ones.

    `apow(x, c)` for |x|^c, also for powers of a state variable that may be 0.
    """

    weak: Collection[str] = ()

    def _print_Abs(self, expr: Any) -> str:
        return f"apow({self._print(expr.args[0])}, 1)"

    def _print_Pow(self, expr: Any, rational: bool = False) -> str:
        base, exponent = expr.as_base_exp()
        if not (exponent.is_number and exponent < 0):
            if isinstance(base, sp.Abs):
                return f"apow({self._print(base.args[0])}, {self._print(exponent)})"
            if str(getattr(base, "func", "")) in self.weak and not exponent.is_number:
                return f"apow({self._print(base)}, {self._print(exponent)})"
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


def text(expression: Any, rename: dict[Any, Any] | None = None, weak: Collection[str] = ()) -> str:
    """The certificate text of a SymPy expression, symbols renamed first.

    `weak` names functions whose values may be 0, but not negative.
    """
    renamed = expression.subs(rename, simultaneous=True) if rename else expression
    printer = _Printer({"order": "none"})
    printer.weak = weak
    return printer.doprint(renamed)


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


def update_definitions(
    optimizer: Any, autonomous: bool = False, **fixed: Any
) -> list[dict[str, Any]]:
    """One step of an optimizer as definitions: one for each state variable, then one for x.

    For Aida: `aida_m(b1, m, g)`, `aida_r(b2, p, r, g)` and `aida_x(eta, b1, ..., x, m, r, g, t)`
    are the values after step t; x is written with the new m and r.  Arguments are the
    parameters that occur, in the optimizer's order and by the names in `SHORT`, then
    x, the state, g and t.  `fixed` gives values to parameters, which then are no
    arguments.  `autonomous` puts the bias corrections at their limits (powers b^t of
    parameters b < 1 become 0) and calls x's definition `aida_limit_x`.  Raises
    ValueError if t remains in it.
    """
    known = {p.symbol: sp.Rational(fixed[p.name]) for p in optimizer.parameters if p.name in fixed}
    t = sp.Symbol("t", integer=True, positive=True)
    arguments = [p.symbol for p in optimizer.parameters]
    arguments += [optimizer.x, *optimizer.state_symbols, optimizer.g, t]
    rename = {s: sp.Symbol(SHORT.get(str(s), str(s)), **s.assumptions0) for s in arguments}

    def step(symbol: Any) -> Any:
        new = optimizer.update[symbol].subs(optimizer.t, t).subs(known)
        return _at_infinity(new, t, optimizer.parameters) if autonomous else new

    definitions: list[dict[str, Any]] = []
    calls: dict[Any, Any] = {}
    weak: set[str] = set()
    for symbol in (*optimizer.state_symbols, optimizer.x):
        new = step(symbol)
        args = [rename[a] for a in arguments if a in new.free_symbols]
        middle = "_limit" if autonomous and symbol == optimizer.x else ""
        name = f"{optimizer.name}{middle}_{symbol}"
        body = text(new.subs(calls), rename, weak)
        definitions.append({"name": name, "args": [str(a) for a in args], "body": body})
        calls[new] = sp.Function(name)(*args)
        if symbol.is_nonnegative:
            weak.add(name)
    return definitions


def _at_infinity(expression: Any, t: Any, parameters: Any) -> Any:
    """`expression` with b^t replaced by its limit 0, for the parameters b with values below 1."""
    below = [p.symbol for p in parameters if p.domain.upper == 1 and p.domain.upper_open]
    limit = expression.subs({b**t: 0 for b in below})
    if t in limit.free_symbols:
        raise ValueError(f"{expression} has no limit that can be read off")
    return limit
