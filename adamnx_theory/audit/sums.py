"""Are the sums of the gains and of their squares finite?  Certificates first, then SymPy."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from adamnx_theory.audit.asymptotics import sum_is_finite
from adamnx_theory.audit.book import GAIN, SQUARE, Book
from adamnx_theory.audit.model import Answer, proved, undecided
from adamnx_theory.audit.series import sum_fact
from adamnx_theory.audit.shapes import Shape, squared
from adamnx_theory.audit.timebox import attempt

SECONDS = 30.0
_WORD = {True: "finite", False: "infinite"}


def sums(book: Book, gain: Any, limit: Answer) -> tuple[Answer, Answer]:
    """The answers `gains_sum` and `gains_square_sum`."""
    first = _sum(book, "gains_sum", GAIN, book.shape, gain, limit)
    shape = _within(lambda: squared(book.shape, gain))
    second = _sum(book, "gains_square_sum", SQUARE, shape, gain**2, limit)
    return first, second


def _within(work: Any) -> Any:
    return attempt(SECONDS, work)


def _sum(
    book: Book, about: str, term: str, shape: Shape | None, expression: Any, limit: Answer
) -> Answer:
    found = _within(lambda: sum_fact(book, about, term, shape)) if shape is not None else None
    if found is not None:
        word = _WORD[found.finite]
        answer = proved(about, word, word, found.says, found.proof)
        return replace(answer, tail=found.tail)
    if not limit.decided or not isinstance(limit.value, float):
        return undecided(about, "no comparison was proved, and the limit of the rate is not known")
    if limit.exact != 1:
        how = f"the terms do not tend to 0: the rate tends to {limit.shown}"
        return Answer(about, "infinite", "infinite", how, limit.strength, limit.proofs)
    finite, how = sum_is_finite(expression)
    if finite is None:
        return undecided(about, f"no comparison was proved; {how}")
    return Answer(about, _WORD[finite], _WORD[finite], f"{how} (SymPy's limit)", "attested")
