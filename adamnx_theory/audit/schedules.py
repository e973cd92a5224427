"""The audit of a schedule: the papers' questions, each with its proof or what was tried."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import sympy as sp

from adamnx_theory.audit import envelope, numbers
from adamnx_theory.audit.asymptotics import limit_at_infinity
from adamnx_theory.audit.book import Book
from adamnx_theory.audit.branches import Tree
from adamnx_theory.audit.classes import classify, variance_limit
from adamnx_theory.audit.course import Course, course_of
from adamnx_theory.audit.grown import book_of
from adamnx_theory.audit.limit import proved_limit
from adamnx_theory.audit.model import Answer, Audit, proved, undecided
from adamnx_theory.audit.order import decreasing, does_not_change, increasing, unit_interval
from adamnx_theory.audit.recognise import Match, matches
from adamnx_theory.audit.shapes import Constant
from adamnx_theory.audit.sums import sums
from adamnx_theory.audit.timebox import TimeUp, attempt, in_all, within
from adamnx_theory.audit.weights import PRODUCT, closed_form
from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.errors import BadInput
from adamnx_theory.proof.build import equal
from adamnx_theory.proof.text import text

ALTOGETHER = 120.0
SECONDS = 20.0  # for each attempt at a proof
_NEVER_FALLS = ("increasing", "constant", "nondecreasing")
_LOOK = 200  # steps that are looked at for a counterexample


def audit_expression(rate: Any, expression: str, parameters: Mapping[str, Any]) -> Audit:
    """The audit of `rate`, an expression in t alone; `expression` is what was typed.

    What is not decided after `ALTOGETHER` seconds stays so.  Raises `BadInput` where the rate
    is not a finite real number at one of the first steps.
    """
    with in_all(ALTOGETHER):
        return _audit(rate, expression, parameters)


def _audit(rate: Any, expression: str, parameters: Mapping[str, Any]) -> Audit:
    try:
        table = within(SECONDS, lambda: balls.rounded_table(rate, t, 1, _LOOK))
    except TimeUp:
        what = f"the first {_LOOK} values could not be worked out in {SECONDS:g} s."
        raise BadInput(what) from None
    course = course_of(rate)
    if course is not None and course.settled and course.settled.step == 1:
        same = _audit(course.settled.leaf.expression, expression, parameters)
        return replace(same, answers=tuple(map(course.told, same.answers)))
    book = course.book(rate) if course else book_of(rate)
    gain = _gain(book)
    found = _within(lambda: matches(book)) or []
    limit, total, squares = _in_the_end(book, gain, course)
    inside = _inside(book, table, course)
    measured = numbers.variance(gain)
    kind = classify(limit, total, inside)
    monotone = _monotone(book, table, course)
    answers = [
        _start(book, table),
        _starts_at_zero(book, table),
        inside,
        monotone,
        limit,
        _weights(book),
        total,
        squares,
        kind,
        variance_limit(book, kind, limit, total, measured),
        _effective(measured, inside),
        _freeze(book, gain, monotone, limit, 53),
        _freeze(book, gain, monotone, limit, 24),
        _equivalent(found),
    ]
    values = {name: str(value) for name, value in parameters.items()}
    return Audit(expression, values, tuple(answers), tuple(m.to_dict() for m in found))


def _within(work: Any) -> Any:
    return attempt(SECONDS, work)


def _gain(book: Book) -> Any:
    gain = _within(lambda: numbers.stable_gain(book))
    return 1 - book.rate if gain is None else gain


def _in_the_end(book: Book, gain: Any, course: Course | None) -> tuple[Answer, Answer, Answer]:
    """The limit, and the sums of the gains and of their squares."""
    if course is not None and course.tail is not None:
        tail = course.tail
        limit = _limit(tail)
        answers = (limit, *sums(tail, _gain(tail), limit))
        return course.told(answers[0]), course.told(answers[1]), course.told(answers[2])
    if course is not None:
        about = ("limit", "gains_sum", "gains_square_sum")
        first, second, third = (undecided(name, course.problem) for name in about)
        return first, second, third
    limit = _limit(book)
    return (limit, *sums(book, gain, limit))


def _start(book: Book, table: Any) -> Answer:
    value = book.rate.subs(t, 1)
    if value.is_Rational and max(abs(value.p), value.q) < 10**60:
        claim = f"rate(1) = {text(value)}"
        exact = None if book.rate.has(sp.Min, sp.Max) else [equal("goal", claim)]
        proof = _within(
            lambda: book.prove("start", claim, exact) if exact else book.computed("start", claim)
        )
        if proof is not None:
            return proved("start", float(table[0]), str(value), "evaluated exactly", proof)
    return Answer("start", float(table[0]), f"{table[0]:.12g}", "correctly rounded", "interval")


def _starts_at_zero(book: Book, table: Any) -> Answer:
    start = _start(book, table)
    if table[0] == 0.0:
        value, shown, how = True, "yes", "so v_0 plays no part"
    else:
        value, shown, how = False, "no", "so v_0 keeps a weight in v_1"
    return Answer("starts_at_zero", value, shown, how, start.strength, start.proofs)


def _inside(book: Book, table: Any, course: Course | None) -> Answer:
    about = "in_unit_interval"
    for n in range(1, _LOOK + 1):
        side = "rate({n}) < 0" if table[n - 1] < 0 else "1 < rate({n})"
        if not 0 <= table[n - 1] <= 1:
            claim = side.format(n=n)
            proof = book.computed("range", claim)
            how = f"it is {table[n - 1]:.6g} at t = {n}"
            if proof is not None:
                return proved(about, False, "no", how, proof)
            return Answer(about, False, "no", how, "interval")
    tree = course.tree if course else None
    proof = _within(lambda: envelope.unit_interval(tree) if tree else unit_interval(book))
    if proof is not None:
        return proved(about, True, "yes", "0 <= rate <= 1 at every step", proof)
    return undecided(about, f"true up to t = {_LOOK}; no certificate for all t was found")


def _monotone(book: Book, table: Any, course: Course | None) -> Answer:
    about = "monotone"
    if isinstance(book.shape, Constant):
        proof = does_not_change(book)
        if proof is not None:
            return proved(about, "constant", "constant", "the same at every step", proof)
    pairs = [(n, *table[n - 1 : n + 1]) for n in range(1, _LOOK)]
    pairs += _near_crossing(book, course)
    up = next((n for n, here, ahead in pairs if ahead > here), None)
    down = next((n for n, here, ahead in pairs if ahead < here), None)
    if up and down:
        claim = f"rate({up}) < rate({up + 1}) and rate({down + 1}) < rate({down})"
        proof = book.computed("monotone", claim)
        how = f"it rises from t = {up} to {up + 1} and falls from t = {down} to {down + 1}"
        if proof is not None:
            return proved(about, "neither", "no", how, proof)
        return Answer(about, "neither", "no", how, "interval")
    if course is not None and course.tree is not None:
        return _weakly_monotone(course.tree, up, down)
    for found, word, prove in ((up, "increasing", increasing), (down, "decreasing", decreasing)):
        if found:
            proof = _within(lambda prove=prove: prove(book))
            if proof is not None:
                return proved(about, word, word, f"strictly {word} at every step", proof)
            return undecided(about, f"{word} up to t = {_LOOK}; no certificate for all t was found")
    return undecided(about, f"does not change in float64 up to t = {_LOOK}")


def _near_crossing(book: Book, course: Course | None) -> list[tuple[int, float, float]]:
    """Pairs of values beside the step where another branch takes over, where that is late."""
    if course is None or course.settled is None or not _LOOK < course.settled.meets < 2**53:
        return []
    first = course.settled.meets - 3
    try:
        values = within(SECONDS, lambda: balls.rounded_table(book.rate, t, first, 7))
    except (TimeUp, BadInput):
        return []
    return [(first + k, *values[k : k + 2]) for k in range(6)]


def _weakly_monotone(tree: Tree, up: int | None, down: int | None) -> Answer:
    about = "monotone"
    for tried, word, shown in ((not down, "nondecreasing", "never falls"),
                               (not up, "nonincreasing", "never rises")):  # fmt: skip
        rises = word == "nondecreasing"
        proof = _within(lambda rises=rises: envelope.direction(tree, rises)) if tried else None
        if proof is not None:
            how = f"it {shown}: nor does any branch"
            return proved(about, word, word, how, proof)
    seen = f"it {'rises' if up else 'falls'}" if up or down else "it does not change"
    return undecided(about, f"{seen} up to t = {_LOOK}; no certificate for all t was found")


def _limit(book: Book) -> Answer:
    found = _within(lambda: proved_limit(book))
    if found is not None:
        value, proof = found
        how = "continuity, or between two bounds with this limit"
        return replace(proved("limit", _number(value), text(value), how, proof), exact=value)
    value, problem = limit_at_infinity(book.rate)
    if value is None:
        return undecided("limit", f"no certificate was found; {problem}")
    shown = str(value)
    how = "SymPy's limit; there is no certificate"
    return Answer("limit", _number(value), shown, how, "attested", exact=value)


def _number(value: Any) -> float | str:
    """A float, or "oo" and "-oo", which JSON has no numbers for."""
    return str(value) if value in (sp.oo, -sp.oo) else numbers.float_of(value)


def _weights(book: Book) -> Answer:
    found = _within(lambda: closed_form(book))
    if found is not None:
        how = "weight of g_i^2 in v_t, by induction"
        return proved("weights", found.formula, found.shown, how, found.proof)
    return undecided("weights", f"no closed form of {PRODUCT} was found")


def _effective(measured: numbers.Variance, inside: Answer) -> Answer:
    about = "effective_samples"
    if inside.value is False:
        how = "a rate outside [0, 1] gives weights of both signs, but the recursion still holds"
    else:
        how = "1/sum of squared weights, weights scaled to 1; recursion with rounded gains"
    values = {str(n): x for n, x in measured.effective.items()}
    if not values:
        return undecided(about, measured.problem or "no gradient has a weight")
    shown = ", ".join(f"{x:.7g} at 10^{len(n) - 1}" for n, x in values.items())
    stop = f"; stopped: {measured.problem}" if measured.problem else ""
    return Answer(about, values, shown, how + stop, "interval")


def _freeze(book: Book, gain: Any, monotone: Answer, limit: Answer, bits: int) -> Answer:
    about = "float32_freeze" if bits == 24 else "float64_freeze"
    settled = limit.decided and isinstance(limit.value, float) and limit.value < 1 - 2.0**-bits
    if settled and monotone.value in _NEVER_FALLS:
        how = f"the rate never exceeds its limit {limit.shown}"
        return Answer(about, "never", "never", how, limit.strength,
                      (*monotone.proofs, *limit.proofs))  # fmt: skip
    if monotone.value not in _NEVER_FALLS:
        return undecided(about, "the search needs a rate that is proved never to fall")
    found = numbers.freeze(book, gain, bits)
    if isinstance(found, str):
        return undecided(about, found)
    says = f"{found.says}, since the rate never falls"
    if found.proof is None:
        return Answer(about, found.step, f"t = {found.step}", says, "interval", monotone.proofs)
    return proved(about, found.step, f"t = {found.step}", says, found.proof, *monotone.proofs)


def _equivalent(found: list[Match]) -> Answer:
    if not found:
        return undecided("equivalent_to", "no known schedule has this rate at every step, or its"
                         " form was not recognised")  # fmt: skip
    shown = "; ".join(_said(match) for match in found)
    how = "identity at every step"
    return proved("equivalent_to", [m.to_dict() for m in found], shown, how,
                  *(m.proof for m in found))  # fmt: skip


def _said(match: Match) -> str:
    if not match.parameter_map:
        return match.schedule
    parts = []
    for name, exact in match.parameter_map.items():
        value = f"{match.values[name]:.12g}"
        parts.append(f"{name} = {exact}" + ("" if exact == value else f", about {value}"))
    return f"{match.schedule} with {', '.join(parts)}, {match.proof.strength}"
