"""What the page shows of a certificate: its statement in formulas, its proof in steps.

A certificate (or a lemma of one) that several claims use is shown in full where it comes
first; later places link to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from markupsafe import Markup

from adamnx_theory.proof.explain import SORTS, branches, reasons
from adamnx_theory.report import mathml


@dataclass(frozen=True)
class Line:
    """Lines of a statement with one label, each of formulas or words."""

    label: str
    bodies: tuple[Markup, ...]


@dataclass(frozen=True)
class Step:
    """One step of a proof; `inner` are the proofs inside it, each with its heading."""

    fact: str
    formula: str
    reasons: tuple[str, ...]
    note: str
    inner: tuple[tuple[str, tuple[Step, ...]], ...]


@dataclass(frozen=True)
class Shown:
    """A certificate to show; where it was shown before, `again` is set and the rest empty."""

    anchor: str
    name: str
    title: str
    digest: str
    again: bool = False
    lines: tuple[Line, ...] = ()
    steps: tuple[Step, ...] = ()
    count: int = 0
    note: str = ""
    lemmas: tuple[Shown, ...] = ()


class Shelf:
    """The certificates shown so far."""

    def __init__(self) -> None:
        self._seen: set[str] = set()

    def show(self, certificate: Mapping[str, Any]) -> Shown:
        """The certificate, or a link to it."""
        digest = certificate["digest"]
        head = (f"certificate-{digest[:12]}", certificate["name"], certificate["title"], digest)
        if digest in self._seen:
            return Shown(*head, again=True)
        self._seen.add(digest)
        steps = certificate.get("proof", ())
        return Shown(
            *head,
            lines=_grouped(_statement(certificate)),
            steps=_steps(steps),
            count=_count(steps),
            note=certificate.get("note", ""),
            lemmas=tuple(self.show(lemma) for lemma in certificate.get("lemmas", ())),
        )


def _grouped(labelled: Iterator[tuple[str, Markup]]) -> tuple[Line, ...]:
    """Neighbours with one label together."""
    groups = groupby(labelled, key=itemgetter(0))
    return tuple(Line(label, tuple(body for _, body in group)) for label, group in groups)


def _statement(certificate: Mapping[str, Any]) -> Iterator[tuple[str, Markup]]:
    for definition in certificate.get("definitions", ()):
        yield ("where", _definition(definition))
    kinds: dict[str, list[str]] = {}
    for name, sort in certificate.get("variables", {}).items():
        kinds.setdefault(sort, []).append(name)
    for sort, names in kinds.items():
        shown = Markup(", ").join(_term(name) for name in names)
        yield ("let", shown + (" each be " if len(names) > 1 else " be ") + SORTS[sort])
    yield from _random(certificate.get("random", {}))
    for hypothesis in certificate.get("hypotheses", ()):
        yield ("given", _formula(hypothesis["formula"]))
    yield ("claim", _formula(certificate["conclusion"]))
    if certificate["kind"] == "counterexample":
        point = [_equation(name, value) for name, value in certificate["point"].items()]
        yield ("false", Markup(", ").join(point) or Markup("as it stands"))


def _random(random: Mapping[str, Mapping[str, Any]]) -> Iterator[tuple[str, Markup]]:
    for name, data in random.items():
        moments = [
            _equation(f"E({name}^{i})" if i > 1 else f"E({name})", str(moment))
            for i, moment in enumerate(data.get("moments", ()))
            if i
        ]
        if moments:
            yield ("with", Markup(", ").join(moments))
    blocks: dict[str, list[str]] = {}
    for name, data in random.items():
        blocks.setdefault(data["block"], []).append(name)
    if len(blocks) > 1:
        groups = (Markup(", ").join(map(_term, names)) for names in blocks.values())
        yield ("with", Markup("independent groups ") + Markup(" | ").join(groups))


def _definition(definition: Mapping[str, Any]) -> Markup:
    name, args = definition["name"], definition["args"]
    if "succ" not in definition:
        head = f"{name}({', '.join(args)})" if args else name
        return _equation(head, definition["body"])
    *rest, last = args
    at, following = (
        f"{name}({', '.join([*rest, value])})" for value in (str(definition["start"]), f"{last}+1")
    )
    start = _equation(at, definition["zero"])
    return start + Markup(", ") + _equation(following, definition["succ"])


def _steps(steps: Sequence[Mapping[str, Any]]) -> tuple[Step, ...]:
    return tuple(
        Step(
            step["fact"],
            step["formula"],
            tuple(reasons(step)),
            step.get("note", ""),
            tuple((heading, _steps(inner)) for heading, inner in branches(step)),
        )
        for step in steps
    )


def _count(steps: Sequence[Mapping[str, Any]]) -> int:
    return sum(1 + sum(_count(inner) for _, inner in branches(step)) for step in steps)


def _term(text: str) -> Markup:
    return Markup(mathml.term(text))


def _formula(text: str) -> Markup:
    return Markup(mathml.formula(text))


def _equation(left: str, right: str) -> Markup:
    return Markup(mathml.equation(left, right))
