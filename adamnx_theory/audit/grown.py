"""Rates that are rational in one root of t + d, or in a logarithm: certificates by growth.

Where a shape has no theory of its own: the range, the direction, and for roots the limit and
the sums, by comparison with 1/t and t^(-c).
"""

from __future__ import annotations

from typing import Any

import sympy as sp

from adamnx_theory.audit.book import Book, Proof, for_all
from adamnx_theory.audit.growth import Grower, Language, language, lower_steps, positive_from
from adamnx_theory.audit.shapes import Other, shape_of
from adamnx_theory.audit.timebox import attempt
from adamnx_theory.proof.build import Step, facts, forall, limit, sign, squeeze, use
from adamnx_theory.proof.text import text

SECONDS = 20.0
_LATEST = 50  # a range or direction that is shown only later is not shown


def book_of(rate: Any) -> Book:
    """What certificates need to know of a rate without min and max."""
    shape = attempt(SECONDS, lambda: shape_of(1 - rate)) or Other(1 - rate)
    spoken = attempt(SECONDS, lambda: language([rate])) if isinstance(shape, Other) else None
    if spoken is None:
        return Book(rate, shape)
    written = attempt(SECONDS, lambda: spoken.written(rate))
    return Book(rate, shape, written or "")


def bound(
    book: Book, lower: bool, start: int = 1
) -> tuple[int, list[Step], list[Step]] | None:
    """0 <= rate(t), or rate(t) <= 1: from which step on, and the steps outside and inside."""
    spoken = language([book.rate])
    found = spoken and positive_from(book.rate if lower else 1 - book.rate, spoken, start)
    if not found or found.step > _LATEST:
        return None
    relation, side = ("0 <= rate(t)", "low") if lower else ("rate(t) <= 1", "high")
    outside = [{**s, "fact": f"{s['fact']} {side}"} for s in found.outside]
    inside = [{**s, "fact": f"{s['fact']} {side}"} for s in found.inside]
    return found.step, outside, [*inside, sign(side, relation, num=found.num, den=found.den)]


def unit_interval(book: Book) -> Proof | None:
    """0 <= rate(t) <= 1 for all t >= 1."""
    low, high = bound(book, True), bound(book, False)
    start = max(low[0], high[0]) if low and high else 1  # both from one step on
    low, high = bound(book, True, start), bound(book, False, start)
    if low is None or high is None:
        return None
    (a, before, inside), (b, more, within) = low, high
    claim, steps = for_all(
        lambda n: f"0 <= rate({n}) <= 1", max(a, b),
        [*_once([*inside, *within]), facts("both", "0 <= rate(t) <= 1")], range(1, max(a, b)),
    )  # fmt: skip
    return book.prove("range", claim, [*_once([*before, *more]), *steps])


def _once(steps: list[Step]) -> list[Step]:
    """Steps with different formulas; the checker refuses what is not used."""
    kept: dict[str, Step] = {}
    for step in steps:
        kept.setdefault(step["formula"], step)
    return list(kept.values())


def one_bound(book: Book, lower: bool) -> Proof | None:
    """0 <= rate(t), or rate(t) <= 1, from some step on."""
    found = bound(book, lower)
    if found is None:
        return None
    claim = f"forall t from {found[0]}: {'0 <= rate(t)' if lower else 'rate(t) <= 1'}"
    return book.prove("bound", claim, [*found[1], forall("goal", claim, found[2])])


def moves(book: Book, up: bool) -> Proof | None:
    """rate(t) < rate(t+1), or rate(t+1) < rate(t), for all t >= 1."""
    spoken = language([book.rate])
    if spoken is None or any(g.kind == "power" for g in spoken.growers):
        return None
    here = spoken.inside(book.rate)
    later = {g: sp.Symbol(f"D{k}", positive=True) for k, g in enumerate(spoken.growers)}
    ahead = here.subs({g.symbol: g.symbol + (1 if g.kind == "t" else d)
                       for g, d in later.items()}, simultaneous=True)  # fmt: skip
    fraction: Any = sp.fraction(sp.cancel(sp.together(ahead - here if up else here - ahead)))
    relation = "rate(t) < rate(t+1)" if up else "rate(t+1) < rate(t)"
    for low in (1, 2, 3, 5, 10, 20, 50):
        for one in (1, -1):
            witness = _moved(fraction[0] * one, fraction[1] * one, spoken, later, low)
            if witness is None:
                continue
            num, den, outside, inside = witness
            steps = [*inside, sign("step", relation, num=num, den=den)]

            def at(n: str) -> str:
                return relation.replace("(t", f"({n}")

            claim, proof = for_all(at, low, steps, range(1, low))
            found = book.prove("monotone", claim, [*outside, *proof])
            if found is not None:
                return found
    return None


def _moved(
    top: Any, bottom: Any, spoken: Language, later: dict[Grower, Any], low: int
) -> tuple[str, str, list[Step], list[Step]] | None:
    """Numerator and denominator in g - low >= 0 and the growth d > 0 of each grower."""
    lows = {g: g.lower(low) for g in spoken.growers}
    if any(value is None for value in lows.values()):
        return None
    rises = {d: f"({_ahead(g)} - {g.shown})" for g, d in later.items() if g.kind != "t"}
    texts = []
    for polynomial, strict in ((top, True), (bottom, False)):
        symbols = [*(g.symbol for g in lows), *rises]
        shifted = sp.expand(polynomial.subs({g.symbol: g.symbol + v for g, v in lows.items()},
                                            simultaneous=True))  # fmt: skip
        parts, positive = [], False
        for powers, c in sp.Poly(shifted, *symbols).terms():
            if not c.is_Rational or c < 0:
                return None
            own, others = powers[: len(lows)], powers[len(lows) :]
            positive = positive or (not any(own) and (strict or not any(others)))
            factors = [f"({g.shown} - {text(v)})^{e}"
                       for (g, v), e in zip(lows.items(), own, strict=True) if e]  # fmt: skip
            factors += [f"{d}^{e}" for d, e in zip(rises.values(), others, strict=True) if e]
            parts.append("*".join([text(c), *factors]))
        if not positive:
            return None
        texts.append(" + ".join(parts))
    used = top.free_symbols | bottom.free_symbols
    outside, inside = lower_steps({g: v for g, v in lows.items() if g.symbol in used}, low)
    for k, (g, d) in enumerate(later.items()):
        if d in used and g.kind != "t":
            ends = {"x": g.at, "y": f"(t+{g.shift + 1})"}
            if g.kind == "root":
                ends["c"] = f"1/{g.root}"
            lemma = "rpow_increasing_base" if g.kind == "root" else "log_increasing"
            inside.append(use(f"rises {k}", f"{g.shown} < {_ahead(g)}", lemma, **ends))
    return texts[0], texts[1], outside, inside


def _ahead(g: Grower) -> str:
    x = f"(t+{g.shift + 1})"
    return f"rpow({x}, 1/{g.root})" if g.kind == "root" else f"log({x})"


def root_of(expression: Any) -> tuple[Language, Grower] | None:
    """The language of an expression that is rational in one root of t + d alone."""
    spoken = language([expression])
    if spoken is None or len(spoken.growers) != 1 or spoken.growers[0].kind != "root":
        return None
    return spoken, spoken.growers[0]


def proved_limit(book: Book) -> tuple[Any, Proof] | None:
    """The limit of a rate that is rational in a root: by continuity in its inverse p."""
    found = root_of(book.rate)
    if found is None:
        return None
    spoken, g = found
    p = sp.Symbol("p")
    function = sp.cancel(sp.together(spoken.inside(book.rate).subs(g.symbol, 1 / p)))
    value = function.subs(p, 0)
    if not value.is_Rational:
        return None
    q = f"1/{g.root}"
    claim = f"lim n -> oo: rate(n) = {text(value)}"
    powers = use("powers", f"lim n -> oo: rpow(n, -({q})) = 0", "limit_of_negative_power", c=q)
    steps = [powers] if not g.shift else [powers, *_beside(g, q)]
    part = "powers" if not g.shift else "beside"
    proof = book.prove("limit", claim, [*steps, limit("goal", claim, text(function), {"p": part})])
    return (value, proof) if proof else None


def _beside(g: Grower, q: str) -> list[Step]:
    """(n+d)^(-1/q) tends to 0, since it lies between 0 and n^(-1/q)."""
    here, first = f"rpow({g.at}, -({q}))", f"rpow(t, -({q}))"
    return [
        limit("zero", "lim n -> oo: 0*rpow(n, -1) = 0", "0", {}),
        forall("lower", f"forall t from 1: 0*rpow(t, -1) <= {here}",
               [sign("l", f"0*rpow(t, -1) <= {here}", num=here)]),
        forall("upper", f"forall t from 1: {here} <= {first}", [
            use("grows", f"rpow(t, {q}) < rpow({g.at}, {q})", "rpow_increasing_base",
                x="t", y=g.at, c=q),
            sign("u", f"{here} <= {first}", num=f"rpow({g.at}, {q}) - rpow(t, {q})",
                 den=f"rpow(t, {q})*rpow({g.at}, {q})"),
        ]),
        squeeze("beside", f"lim n -> oo: rpow(n+{g.shift}, -({q})) = 0", "lower", "zero",
                "upper", "powers"),
    ]  # fmt: skip

