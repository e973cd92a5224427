"""Range and monotonicity: certificates that hold at every step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from adamnx_theory.audit import grown
from adamnx_theory.audit.book import (
    Book,
    Proof,
    exponential_facts,
    exponential_witness,
    for_all,
    rational_witness,
)
from adamnx_theory.audit.shapes import (
    Constant,
    Exponential,
    Logarithm,
    Other,
    Power,
    R,
    Rational,
)
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.proof.build import Step, compute, equal, facts, forall, sign, use
from adamnx_theory.proof.text import text

_LOWS = (1, 2, 3, 5, 10, 20, 50)
Relation = Callable[[str], str]


def unit_interval(book: Book) -> Proof | None:
    """0 <= rate(t) <= 1 for all t >= 1."""

    def relation(n: str) -> str:
        return f"0 <= rate({n}) <= 1"

    if isinstance(book.shape, Constant):
        return book.computed("range", "0 <= rate(1) and rate(1) <= 1")
    if isinstance(book.shape, Power | Logarithm):
        return _special_range(book)
    if isinstance(book.shape, Other):
        return grown.unit_interval(book)
    for low in _LOWS:
        lower = _difference(book, "0 <= rate(t)", book.rate, low, "lower")
        upper = _difference(book, "rate(t) <= 1", 1 - book.rate, low, "upper")
        if lower and upper:
            goal = facts("both", relation("t"))
            claim, steps = for_all(relation, low, [*lower, *upper, goal], range(1, low))
            proof = book.prove("range", claim, steps)
            if proof is not None:
                return proof
    return None


def one_bound(book: Book, lower: bool) -> Proof | None:
    """0 <= rate(t) for all t >= 1, or rate(t) <= 1; from the first step on that shows it."""
    shape, relation = book.shape, "0 <= rate(t)" if lower else "rate(t) <= 1"
    claim = f"forall t from 1: {relation}"
    if isinstance(shape, Constant):
        last = sign("b", relation) if book.rate.is_Rational else compute("b", relation, bits=256)
        return book.prove("bound", claim, [forall("goal", claim, [last])])
    if isinstance(shape, Power | Logarithm):
        both = _special_range(book)
        if both is not None and " and " not in both.certificate["conclusion"]:
            inside = [use("i", "0 <= rate(t) <= 1", "whole", t="t"), facts("b", relation)]
            whole = use("whole", both.certificate["conclusion"], "audit.range")
            return book.prove("bound", claim, [whole, forall("goal", claim, inside)],
                              lemmas=[both.certificate])  # fmt: skip
        if not lower and isinstance(shape, Power) and shape.factor.is_positive:
            x = f"(t+{shape.shift})" if shape.shift else "t"
            last = sign("b", relation, num=text(shape.factor),
                        den=f"rpow({x}, {text(shape.exponent)})")  # fmt: skip
            return book.prove("bound", claim, [forall("goal", claim, [last])])
        return None
    if isinstance(shape, Other):
        return grown.one_bound(book, lower)
    for low in _LOWS:
        steps = _difference(book, relation, book.rate if lower else 1 - book.rate, low, "bound")
        if steps:
            where = f"forall t from {low}: {relation}"
            proof = book.prove("bound", where, [forall("goal", where, steps)])
            if proof is not None:
                return proof
    return None


def increasing(book: Book) -> Proof | None:
    """rate(t) < rate(t+1) for all t >= 1."""
    if isinstance(book.shape, Power | Logarithm):
        return _special_increase(book)
    if isinstance(book.shape, Other):
        return grown.moves(book, True)
    return _strict(book, "rate(t) < rate(t+1)", book.rate.subs(t, t + 1) - book.rate)


def decreasing(book: Book) -> Proof | None:
    """rate(t+1) < rate(t) for all t >= 1."""
    if isinstance(book.shape, Other):
        return grown.moves(book, False)
    return _strict(book, "rate(t+1) < rate(t)", book.rate - book.rate.subs(t, t + 1))


def does_not_change(book: Book) -> Proof | None:
    """rate(t+1) = rate(t) for all t >= 1."""
    claim = "forall t from 1: rate(t+1) = rate(t)"
    return book.prove("monotone", claim, [forall("goal", claim, [equal("e", claim[17:].strip())])])


def _strict(book: Book, relation: str, gap: Any) -> Proof | None:
    for low in _LOWS:
        steps = _difference(book, relation, gap, low, "step")
        if steps:

            def at(n: str) -> str:
                return relation.replace("(t", f"({n}")

            claim, proof = for_all(at, low, steps, range(1, low))
            found = book.prove("monotone", claim, proof)
            if found is not None:
                return found
    return None


def _difference(book: Book, relation: str, gap: Any, low: int, name: str) -> list[Step]:
    """Steps that prove left <= right (or <) for t >= low, where gap = right - left; or none."""
    if isinstance(book.shape, Rational):
        witness = rational_witness(gap, low)
        prelude: list[Step] = []
    elif isinstance(book.shape, Exponential) and low == 1:
        body = 1 - book.shape.body
        if relation.startswith("0"):
            here = body
        elif relation.endswith("1"):
            here = 1 - body
        else:
            ahead = body.subs(R, book.shape.symbol * R)
            here = ahead - body if relation.startswith("rate(t) ") else body - ahead
        witness = exponential_witness(here, book.shape)
        prelude, _ = exponential_facts(book.shape)
    else:
        return []
    if witness is None:
        return []
    num, den = witness
    last = sign(name, relation, num=num, den=den)
    # the facts on q^t are the same for both bounds: name them apart
    return [*({**s, "fact": f"{s['fact']} ({name})"} for s in prelude), last]


def _special_range(book: Book) -> Proof | None:
    """0 <= 1 - g(t) <= 1 where g falls: g(t) <= g(1) <= 1."""
    shape = book.shape
    if isinstance(shape, Power):
        return _power_range(book, shape)
    assert isinstance(shape, Logarithm)
    return _logarithm_range(book, shape)


def _power_range(book: Book, shape: Power) -> Proof | None:
    d, c, factor = shape.shift, text(shape.exponent), shape.factor
    if not factor.is_Rational or factor <= 0:
        return None
    x = f"(t+{d})" if d else "t"
    first = f"rpow({1 + d}, {c})" if d else "1"
    room = f"{text(factor)} <= {first}"
    inner = [
        sign("base", f"{1 + d} <= {x}"),
        use("grows", f"rpow({1 + d}, {c}) <= rpow({x}, {c})", "rpow_weakly_increasing_base",
            x=f"{1 + d}", y=x, c=c),
        sign("lower", "0 <= rate(t)",
             num=f"(rpow({x}, {c}) - rpow({1 + d}, {c})) + ({first} - {text(factor)})",
             den=f"rpow({x}, {c})"),
        sign("upper", "rate(t) <= 1", num=text(factor), den=f"rpow({x}, {c})"),
        facts("both", "0 <= rate(t) <= 1"),
    ]  # fmt: skip
    claim = "forall t from 1: 0 <= rate(t) <= 1"
    room_step = [compute("room", room, bits=256)] if d else []
    return book.prove("range", claim, [*room_step, forall("goal", claim, inner)])


def _logarithm_range(book: Book, shape: Logarithm) -> Proof | None:
    """For g(t) = r(t)/log(t+d) with r falling, and log(2) >= r(1) (asked at t = 1)."""
    parts = _falling(shape, 1)
    if parts is None or shape.exponent != 1:
        return None
    d, here = shape.shift, parts["here"]
    x, first, start = f"(t+{d})", f"log({1 + d})", text(shape.rational.subs(t, 1))
    start_gap = rational_witness(shape.rational.subs(t, 1) - shape.rational, 1)
    if start_gap is None:
        return None
    claim = "0 <= rate(1) <= 1 and forall t from 2: 0 <= rate(t) <= 1"
    inner = [
        use("grows", f"{first} < log({x})", "log_increasing", x=f"{1 + d}", y=x),
        sign("lower", "0 <= rate(t)",
             num=f"(log({x}) - {first}) + ({first} - {start})"
             f" + ({start_gap[0]})/({start_gap[1]})",
             den=f"log({x})"),
        sign("upper", "rate(t) <= 1", num=here, den=f"log({x})"),
        facts("both", "0 <= rate(t) <= 1"),
    ]  # fmt: skip
    steps = [
        compute("room", f"{start} <= {first}", bits=256),
        compute("head", "0 <= rate(1) <= 1", bits=256),
        forall("tail", "forall t from 2: 0 <= rate(t) <= 1", inner),
        facts("goal", claim),
    ]
    return book.prove("range", claim, steps)


def _special_increase(book: Book) -> Proof | None:
    shape = book.shape
    claim = "forall t from 1: rate(t) < rate(t+1)"
    if isinstance(shape, Power):
        d, c = shape.shift, text(shape.exponent)
        x, y = (f"(t+{d})", f"(t+1+{d})") if d else ("t", "(t+1)")
        inner = [
            use("grows", f"rpow({x}, {c}) < rpow({y}, {c})", "rpow_increasing_base",
                x=x, y=y, c=c),
            sign("step", "rate(t) < rate(t+1)",
                 num=f"({text(shape.factor)})*(rpow({y}, {c}) - rpow({x}, {c}))",
                 den=f"rpow({x}, {c})*rpow({y}, {c})"),
        ]  # fmt: skip
        return book.prove("monotone", claim, [forall("goal", claim, inner)])
    assert isinstance(shape, Logarithm)
    parts = _falling(shape, 1)
    if parts is None or shape.exponent != 1:
        return None
    x, y = f"log(t+{shape.shift})", f"log(t+1+{shape.shift})"
    inner = [
        use("grows", f"{x} < {y}", "log_increasing", x=f"t+{shape.shift}",
            y=f"t+1+{shape.shift}"),
        sign("step", "rate(t) < rate(t+1)",
             num=f"({parts['here']})*({y} - {x}) + ({parts['fall']})*{x}", den=f"{x}*{y}"),
    ]  # fmt: skip
    return book.prove("monotone", claim, [forall("goal", claim, inner)])


def _falling(shape: Logarithm, low: int) -> dict[str, str] | None:
    """Texts of r(t) and r(t) - r(t+1) that show their signs, for t >= low."""
    here = rational_witness(shape.rational, low)
    fall = rational_witness(shape.rational - shape.rational.subs(t, t + 1), low)
    if here is None or fall is None or shape.shift < 1:
        return None
    return {
        "here": f"({here[0]})/({here[1]})",
        "fall": f"({fall[0]})/({fall[1]})",
    }


__all__ = ["decreasing", "does_not_change", "increasing", "one_bound", "unit_interval"]
