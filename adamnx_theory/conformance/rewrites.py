"""The usual departures from a definition, made from its own expressions.

Each function takes an optimizer and yields (what was changed, the changed optimizer).
A change that leaves the update as it was is not yielded.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

import sympy as sp

from adamnx_theory.definitions.common import decay
from adamnx_theory.definitions.numbers.exact import substituted
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.parameter import Parameter, Values

Update = Mapping[sp.Symbol, sp.Expr]
Changed = Iterator[tuple[str, Optimizer]]
_ONE = sp.Integer(1)


def decays(optimizer: Optimizer, weight_decay: sp.Rational) -> Changed:
    """The weight decay left out, coupled, times lr or not, before or after the step."""
    symbols = _symbols(optimizer)
    ours = next((p for p in optimizer.parameters if p.name == "weight_decay"), None)
    extra = (ours or decay(str(weight_decay)),)
    values = {} if ours else {"weight_decay": weight_decay}
    mu, x, g = extra[0].symbol, optimizer.x, optimizer.g
    bare = {s: substituted(e, {mu: sp.Integer(0)}) for s, e in optimizer.update.items()}
    if ours:
        yield from _made("without weight decay", optimizer, bare)
    if optimizer.value("weight_decay") == 0 if ours else weight_decay == 0:
        return

    def with_x(new: sp.Expr) -> Update:
        return {**bare, x: new}

    coupled = {s: substituted(e, {g: g + mu * x}) for s, e in bare.items()}
    forms: list[tuple[str, Update]] = [
        ("weight decay coupled (added to the gradient)", coupled),
        ("weight decay decoupled, not multiplied by lr", with_x(bare[x] - mu * x)),
        ("weight decay after the step, not multiplied by lr", with_x((1 - mu) * bare[x])),
    ]
    if "lr" in symbols:
        rate = symbols["lr"] * mu
        forms += [
            ("weight decay decoupled, multiplied by lr", with_x(bare[x] - rate * x)),
            ("weight decay after the step, multiplied by lr", with_x((1 - rate) * bare[x])),
        ]
    for text, update in forms:
        yield from _made(text, optimizer, update, extra, values)


def biases(optimizer: Optimizer, _: sp.Rational) -> Changed:
    """Powers beta^t dropped (their limit), or one step late."""
    t = optimizer.t
    powers = {
        power
        for e in optimizer.update.values()
        for power in e.atoms(sp.Pow)
        if t in power.args[1].free_symbols and power.args[0] in _symbols(optimizer).values()
    }
    by_base: dict[str, dict[sp.Basic, sp.Basic]] = {}
    for power in sorted(powers, key=str):
        by_base.setdefault(str(power.args[0]), {})[power] = sp.Integer(0)
    for name, gone in by_base.items():
        yield from _replaced(f"without {name}^t (no bias correction)", optimizer, gone)
    if len(by_base) > 1:
        every = {k: v for gone in by_base.values() for k, v in gone.items()}
        yield from _replaced("without bias correction", optimizer, every)
    late = {p: substituted(p, {t: t + 1}) for p in powers}
    yield from _replaced("bias correction one step late", optimizer, late)


def schedules(optimizer: Optimizer, _: sp.Rational) -> Changed:
    """Factors of the step that depend on t alone, left out."""
    t = optimizer.t
    factors = {
        factor
        for product in optimizer.update[optimizer.x].atoms(sp.Mul)
        for factor in product.args
        if factor.free_symbols == {t}
    }
    gone = dict.fromkeys(factors, _ONE)
    yield from _replaced("without the step-size schedule", optimizer, gone)


def epsilons(optimizer: Optimizer, _: sp.Rational) -> Changed:
    """eps inside or outside the root, beside the corrected moment or not, scaled, left out."""
    eps = _symbols(optimizer).get("eps")
    if eps is None:
        return
    for text, new in (("eps squared", eps**2), ("eps under a root", sp.sqrt(eps)),
                      ("without eps", sp.Integer(0))):  # fmt: skip
        yield from _replaced(text, optimizer, {eps: new})
    for power in sorted(optimizer.update[optimizer.x].atoms(sp.Pow), key=str):
        base, exponent = power.args
        if isinstance(base, sp.Add) and eps in base.args:
            rest = cast(sp.Expr, base - eps)
            for text, new in _placed(optimizer, rest, cast(sp.Expr, exponent), eps):
                yield from _replaced(text, optimizer, {power: new})


def _placed(
    optimizer: Optimizer, rest: sp.Expr, exponent: sp.Expr, eps: sp.Symbol
) -> Iterator[tuple[str, sp.Expr]]:
    """Other places for the eps of (rest + eps)^exponent."""
    betas = [p.symbol for p in optimizer.parameters if p.name.startswith("beta")]
    if exponent == -1:
        yield "eps inside the root", 1 / sp.sqrt(rest**2 + eps)
        yield "eps^2 inside the root", 1 / sp.sqrt(rest**2 + eps**2)
        ones = {e: _ONE for s, e in optimizer.update.items() if s != optimizer.x}
        weight = substituted(rest, ones)
        if weight.free_symbols <= {*betas, optimizer.t} and weight != 1:
            yield "eps beside the uncorrected moment", 1 / (rest + eps * weight)
            inside = 1 / sp.sqrt(rest**2 + eps * weight**2)
            yield "eps inside the root, beside the uncorrected moment", inside
    elif exponent.is_negative:
        root = cast(sp.Expr, rest ** (-exponent))
        yield "eps outside the root", 1 / (root + eps)
        yield "eps^2 inside the root", (rest + eps**2) ** exponent
        for beta in betas:
            weight = 1 - beta**optimizer.t
            corrected = f"beside the moment that 1 - {beta}^t corrects"
            yield f"eps {corrected}", (rest + eps * weight) ** exponent
            yield f"eps outside the root, {corrected}", 1 / (root + eps * weight ** (-exponent))


def moments(optimizer: Optimizer, _: sp.Rational) -> Changed:
    """The decay rates exchanged, moments as sums or means, moments of the step before."""
    symbols, g = _symbols(optimizer), optimizer.g
    if {"beta1", "beta2"} <= set(symbols):
        one, two = symbols["beta1"], symbols["beta2"]
        yield from _replaced("beta1 and beta2 exchanged", optimizer, {one: two, two: one})
    for name, b in symbols.items():
        if name.startswith("beta"):
            text = f"gradient without its factor 1 - {name}"
            yield from _replaced(text, optimizer, {(1 - b) * g: g})
    for s in optimizer.state_symbols:
        new, momentum = optimizer.update[s], symbols.get("momentum")
        if momentum is not None and new == momentum * s + g:
            mean = momentum * s + (1 - momentum) * g
            yield from _replaced("gradient with a factor 1 - momentum", optimizer, {new: mean})
    x = optimizer.x
    old = {e: s for s, e in optimizer.update.items() if s != x}
    before = substituted(optimizer.update[x], old)
    yield from _made("step with the moments before their update", optimizer, {
        **optimizer.update, x: before})  # fmt: skip
    up = {**optimizer.update, x: 2 * x - optimizer.update[x]}
    yield from _made("step with the opposite sign", optimizer, up)


GROUPS: tuple[Callable[[Optimizer, sp.Rational], Changed], ...] = (
    schedules,
    biases,
    decays,
    epsilons,
    moments,
)


def _symbols(optimizer: Optimizer) -> dict[str, sp.Symbol]:
    return {p.name: p.symbol for p in optimizer.parameters}


def _replaced(text: str, optimizer: Optimizer, new: Mapping[Any, Any]) -> Changed:
    changed = {s: substituted(e, new) for s, e in optimizer.update.items()} if new else {}
    if changed:
        yield from _made(text, optimizer, changed)


def _made(
    text: str,
    optimizer: Optimizer,
    update: Update,
    extra: tuple[Parameter, ...] = (),
    values: Mapping[str, sp.Rational] | None = None,
) -> Changed:
    """The optimizer with this update, and the parameters that still occur in it."""
    if dict(update) == dict(optimizer.update):
        return
    reduced = [r.of for r in optimizer.reductions]
    used = {s for e in (*update.values(), *reduced) for s in e.free_symbols}
    known = {p.name: p for p in (*optimizer.parameters, *extra)}
    parameters = tuple(p for p in known.values() if p.symbol in used)
    reductions = tuple(r for r in optimizer.reductions if r.symbol in used)
    names = {p.name for p in parameters}
    kept = {k: v for k, v in {**optimizer.values, **(values or {})}.items() if k in names}
    yield text, replace(
        optimizer, update=update, parameters=parameters, reductions=reductions,
        values=Values(kept),
    )  # fmt: skip
