"""Write certificates: theorems, steps and definitions in the checker's language.

A proof is plain data.  The functions here only spell it; nothing is trusted
until the checker (`adamnx_theory.proof.checker`) has read the result.
Example:

    theorem(
        "half", "a square is not negative",
        variables="x:real", given={}, claim="0 <= x^2", example={"x": "-1"},
        proof=[sign("goal", "0 <= x^2")],
    )
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from .checker import seal
from .checker.check import FORMAT

Step = dict[str, Any]
Certificate = dict[str, Any]


def _step(fact: str, formula: str, rule: str, note: str, **rest: Any) -> Step:
    step: Step = {"fact": fact, "formula": formula, "rule": rule}
    step.update({key: value for key, value in rest.items() if value not in (None, (), [])})
    if note:
        step["note"] = note
    return step


def sign(
    fact: str, formula: str, num: str = "", den: str = "", using: Sequence[str] = (), note: str = ""
) -> Step:
    """R - L = num/den has the right sign by its shape (or R - L itself, without a witness)."""
    return _step(fact, formula, "sign", note, num=num or None, den=den or None, using=list(using))


def equal(fact: str, formula: str, using: Sequence[str] = (), note: str = "") -> Step:
    """Both sides have one normal form, after the equations `using` are applied."""
    return _step(fact, formula, "equal", note, using=list(using))


def facts(fact: str, formula: str, note: str = "") -> Step:
    """A conjunction of established facts."""
    return _step(fact, formula, "facts", note)


def use(fact: str, formula: str, lemma: str, note: str = "", **given: str) -> Step:
    """An instance of a textbook fact, a lemma, or a universal fact."""
    return _step(fact, formula, "use", note, lemma=lemma, **{"with": given})


def forall(fact: str, formula: str, steps: Sequence[Step], note: str = "") -> Step:
    """A universal fact, proved for a new natural number."""
    return _step(fact, formula, "forall", note, steps=list(steps))


def suppose(
    fact: str, formula: str, steps: Sequence[Step], note: str = "", named: str = ""
) -> Step:
    """A => B, by steps that end in B and may use A, called `supposed` or `named`."""
    return _step(fact, formula, "suppose", note, named=named or None, steps=list(steps))


def induction(
    fact: str, formula: str, base: Sequence[Step], step: Sequence[Step], note: str = ""
) -> Step:
    """A universal fact by induction; the step may use the fact IH."""
    return _step(fact, formula, "induction", note, base=list(base), step=list(step))


def equal_by_induction(fact: str, formula: str, note: str = "") -> Step:
    """`forall k from LOW: L = R` where both sides of base case and step just compute.

    The base case puts LOW for k, the step puts k + 1 and uses the hypothesis once.
    """
    match = re.fullmatch(r"forall (\w+)(?: from (\d+))?: (.*)", formula, flags=re.DOTALL)
    if match is None:
        raise ValueError(f"{formula!r} does not read 'forall k from LOW: L = R'")
    index, low, body = match[1], match[2] or "0", match[3]

    def at(value: str) -> str:
        return re.sub(rf"\b{index}\b", value, body)

    return induction(
        fact,
        formula,
        base=[equal("base", at(low))],
        step=[equal("step", at(f"({index}+1)"), using=["IH"])],
        note=note,
    )


def cases(
    fact: str,
    formula: str,
    on: str,
    then: Sequence[Step],
    otherwise: Sequence[Step],
    note: str = "",
    named: str = "",
) -> Step:
    """The formula in the case `on` (L <= R) and in the case R < L.

    The fact is named `case`, or `named` where cases are told apart inside a case.
    """
    branches = {"then": list(then), "else": list(otherwise)}
    return _step(fact, formula, "cases", note, on=on, named=named or None, **branches)


def limit(
    fact: str, formula: str, function: str, parts: Mapping[str, str], note: str = "", **rest: str
) -> Step:
    """A limit by continuity of `function` in its parts, which are limits already known."""
    return _step(fact, formula, "limit", note, function=function, parts=dict(parts), **rest)


def squeeze(
    fact: str,
    formula: str,
    lower: str,
    lower_limit: str,
    upper: str,
    upper_limit: str,
    note: str = "",
) -> Step:
    """A limit between two bounds with the same limit."""
    ends = {"lower limit": lower_limit, "upper limit": upper_limit}
    return _step(fact, formula, "squeeze", note, lower=lower, upper=upper, **ends)


def intermediate_value(fact: str, formula: str, note: str = "") -> Step:
    """A solution exists, by the intermediate value theorem."""
    return _step(fact, formula, "intermediate value", note)


def compute(fact: str, formula: str, bits: int = 128, note: str = "") -> Step:
    """A statement about numbers, by exact fractions or rigorous balls."""
    return _step(fact, formula, "compute", note, bits=bits)


def solvers(fact: str, formula: str, note: str = "") -> Step:
    """No certificate was found; z3 and cvc5 both find no counterexample."""
    return _step(fact, formula, "solvers", note)


def _sorts(variables: str) -> dict[str, str]:
    """ "a:real n:nat g:seq" -> sorts; seq is nat -> real, seq2 takes two indices."""
    long = {"seq": "nat -> real", "seq2": "nat, nat -> real"}
    pairs = (part.split(":") for part in variables.split())
    return {name: long.get(sort, sort) for name, sort in pairs}


def theorem(
    name: str,
    title: str,
    *,
    variables: str = "",
    given: Mapping[str, str] | None = None,
    claim: str,
    example: Mapping[str, str] | None = None,
    definitions: Sequence[Mapping[str, Any]] = (),
    random: Mapping[str, Mapping[str, Any]] | None = None,
    lemmas: Sequence[Certificate] = (),
    proof: Sequence[Step],
    note: str = "",
) -> Certificate:
    """A sealed proof certificate.

    `given` names the hypotheses, `example` is a point that satisfies them.  The
    last step of `proof` must state `claim`.
    """
    sorts = {**_sorts(variables), **{key: "random" for key in (random or {})}}
    return seal(
        {
            "format": FORMAT,
            "kind": "proof",
            "name": name,
            "title": title,
            "note": note,
            "definitions": [dict(d) for d in definitions],
            "random": {key: dict(value) for key, value in (random or {}).items()},
            "variables": sorts,
            "hypotheses": [{"name": k, "formula": v} for k, v in (given or {}).items()],
            "conclusion": claim,
            "example": dict(example or {}),
            "lemmas": [dict(lemma) for lemma in lemmas],
            "proof": list(proof),
        }
    )


def counterexample(
    name: str,
    title: str,
    *,
    variables: str = "",
    given: Mapping[str, str] | None = None,
    claim: str,
    point: Mapping[str, str] | None = None,
    definitions: Sequence[Mapping[str, Any]] = (),
    bits: int = 128,
    note: str = "",
) -> Certificate:
    """A sealed counterexample: at `point` the hypotheses hold and `claim` is false."""
    return seal(
        {
            "format": FORMAT,
            "kind": "counterexample",
            "name": name,
            "title": title,
            "note": note,
            "definitions": [dict(d) for d in definitions],
            "random": {},
            "variables": _sorts(variables),
            "hypotheses": [{"name": k, "formula": v} for k, v in (given or {}).items()],
            "conclusion": claim,
            "point": dict(point or {}),
            "bits": bits,
        }
    )


def define(name: str, args: str, body: str) -> dict[str, Any]:
    """name(args) := body."""
    return {"name": name, "args": args.split(), "body": body}


def recursion(name: str, args: str, zero: str, succ: str, start: int = 0) -> dict[str, Any]:
    """name(..., start) := zero; name(..., n + 1) := succ, in terms of the last argument n."""
    return {"name": name, "args": args.split(), "zero": zero, "succ": succ, "start": start}
