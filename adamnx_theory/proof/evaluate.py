"""Numbers from the definitions of a certificate, so that no formula is typed twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from adamnx_theory.proof.checker.balls import Evaluator
from adamnx_theory.proof.checker.scope import Definition, Refused, Scope
from adamnx_theory.proof.checker.syntax import SyntaxProblem, read_term


def evaluate(term: str, definitions: Sequence[Mapping[str, Any]] = (), bits: int = 128) -> float:
    """The value of a closed term in the language of certificates, to float64.

    Raises ValueError where it has none.
    """
    read = [Definition.read(dict(entry)) for entry in definitions]
    evaluator = Evaluator(Scope({}, {d.name: d for d in read}, {}), bits)
    try:
        value = evaluator(read_term(term), {})
    except (Refused, SyntaxProblem) as error:
        raise ValueError(f"{term} has no value: {error}") from error
    return float(value) if isinstance(value, Fraction) else float(value.mid())
