"""Pieces of an optimizer's definition as definitions of certificates."""

from __future__ import annotations

from typing import Any

import sympy as sp

from adamnx_theory.proof.text import SHORT, text

Definition = dict[str, Any]


def part(module: Any, name: str, expression: Any, args: str) -> Definition:
    """An expression of an optimizer's module as `name(args)`, m and v being the new moments.

    Parameters have the names of `proof.text.SHORT`.  Raises ValueError if it mentions
    more than `args`.
    """
    moments = {module.m_new: sp.Symbol("m"), module.v_new: sp.Symbol("v")}
    t = sp.Symbol("t", integer=True, positive=True)
    symbols = {module.t: t, module.g: sp.Symbol("g")}
    for p in module.DEFINITION.parameters:
        symbols[p.symbol] = sp.Symbol(SHORT.get(p.name, p.name))
    renamed = expression.subs(moments).subs(symbols, simultaneous=True)
    stray = {str(s) for s in renamed.free_symbols} - set(args.split())
    if stray:
        raise ValueError(f"{name} mentions {sorted(stray)}")
    return {"name": name, "args": args.split(), "body": text(renamed)}


def average(
    module: Any, name: str, old: str, rate: str, gradient: str = "g(n+1)", start: str = "0"
) -> Definition:
    """A moment as a recursion `name(b, g, n)` from 0 over the gradients g.

    `old` is the moment's name in the module, `rate` that of its decay rate.  With
    `gradient` "0" and a `start`, `name(b, start, n)` is what n steps without gradient
    leave of it.
    """
    args = ["b", "g" if gradient != "0" else start, "n"]
    values = {
        getattr(module, old): sp.Symbol(f"{name}({', '.join(args)})"),
        getattr(module, rate): sp.Symbol("b"),
        module.g: sp.Integer(0) if gradient == "0" else sp.Symbol(gradient),
    }
    body = text(getattr(module, f"{old}_new").subs(values, simultaneous=True))
    return {"name": name, "args": args, "zero": start, "succ": body, "start": 0}
