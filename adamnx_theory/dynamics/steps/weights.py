"""An average's weights on the gradients of the past, in closed form.

A state s_t = r(t) s_{t-1} + w(t) f(g_t), s_0 = 0, weighs the gradient of k steps ago by

    w(t - k) r(t - k + 1) ... r(t).

Where r(t) = c h(t-1) / h(t) with a constant c, and w(t) h(t) is a constant times d^t, this
is w(t) (c/d)^k.  Constant rates are of that form, and so are AdamNX's: a bias correction
inside the rate is h(t) = 1 - q^t.  c, d and h are found, then proved by cancelling.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.errors import BadInput


@dataclass(frozen=True)
class Average:
    """The weights lead * rate^k, k = 0, ..., t - 1 steps ago, of |g|^power.

    `power` is 0 for the gradient itself.  `lead` may hold the step t.
    """

    rate: sp.Expr
    lead: sp.Expr
    power: sp.Expr


class Powers:
    """Powers b^(r t + c) named, so that expressions in them are rational functions."""

    def __init__(self, expressions: list[sp.Expr], t: sp.Symbol) -> None:
        self.t = t
        self._names: dict[tuple[Any, Any], tuple[sp.Dummy, sp.Dummy]] = {}
        self._found: dict[Any, Any] = {}
        for e in expressions:
            for power in sorted(e.atoms(sp.Pow), key=sp.default_sort_key):
                self._add(power)

    def _add(self, power: Any) -> None:
        base, exponent = power.args
        if base.has(self.t) or not exponent.has(self.t):
            return
        opened = sp.expand(exponent)
        rate = opened.coeff(self.t, 1)
        rest = sp.expand(opened - rate * self.t)
        if rest.has(self.t):
            raise BadInput(f"{power} is no power of a constant.")
        now, unit = self._names.setdefault(
            (base, rate), (sp.Dummy("b_t", positive=True), sp.Dummy("b", positive=True))
        )
        steps = sp.cancel(rest / rate)
        self._found[power] = now * (unit**steps if steps.is_Integer else base**rest)

    def named(self, e: sp.Expr) -> sp.Expr:
        """With a symbol for each b^(r t), and one for b^r where r is not 1."""
        plain = {b**r: unit for (b, r), (_, unit) in self._names.items() if r != 1}
        plain |= {b: unit for (b, r), (_, unit) in self._names.items() if r == 1}
        out = substituted(e, self._found)
        for whole, unit in plain.items():  # those of r = 1 last: they are parts of others
            if not (whole.is_Symbol and any(o.has(whole) for o in plain if o != whole)):
                out = substituted(out, {whole: unit})
        return out

    def earlier(self, e: sp.Expr) -> sp.Expr:
        """The named expression at t - 1."""
        shift = {now: now / unit for now, unit in self._names.values()}
        return cast(sp.Expr, e.xreplace({**shift, self.t: self.t - 1}))

    def back(self, e: sp.Expr) -> sp.Expr:
        """Without the names."""
        plain: dict[Any, Any] = {}
        for (base, rate), (now, unit) in self._names.items():
            plain |= {now: base ** (rate * self.t), unit: base**rate}
        return cast(sp.Expr, e.xreplace(plain))

    def short(self) -> tuple[Callable[[sp.Expr], sp.Expr], dict[Any, Any]]:
        """As `back`, with q for b^r if that is no plain symbol; and what q stands for."""
        plain: dict[Any, Any] = {}
        names: dict[Any, Any] = {}
        for (base, rate), (now, unit) in self._names.items():
            whole = base**rate
            if rate != 1:
                q = sp.Symbol("q" * (len(names) + 1), positive=True)
                names[q], whole = whole, q
            plain |= {now: whole**self.t, unit: whole}
        return lambda e: cast(sp.Expr, e.xreplace(plain)), names

    @property
    def symbols(self) -> set[sp.Basic]:
        """What changes with t."""
        return {self.t, *(now for now, _ in self._names.values())}


def average(rate: sp.Expr, weight: sp.Expr, power: Any, powers: Powers) -> Average:
    """The weights of s' = rate s + weight f(g), both named; raises `BadInput` if none are found."""
    moving = powers.symbols
    h = sp.fraction(sp.cancel(sp.together(rate)))[1]
    c = sp.cancel(rate * h / powers.earlier(h))
    lead = sp.cancel(weight * h)
    d = sp.cancel(lead / powers.earlier(lead)) if lead != 0 else sp.S.One
    if moving & (c.free_symbols | d.free_symbols):
        raise BadInput(f"the weights of an average with the rate {rate} have no closed form.")
    return Average(cast(sp.Expr, sp.cancel(c / d)), weight, sp.sympify(power))
