"""A certificate written out for a reader, as plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any

from adamnx_theory.proof.checker.axioms import AXIOMS

WIDTH = 92
SORTS = {
    "real": "a real number",
    "nat": "a natural number",
    "random": "a random variable",
    "nat -> real": "a sequence of real numbers",
    "nat, nat -> real": "a real function of two natural numbers",
}


def render(certificate: Mapping[str, Any]) -> str:
    """Statement, definitions and numbered steps; lemmas first, each once."""
    lines = list(_lines(certificate, set()))
    if any("rpow(" in line for line in lines):
        lines.append("  Notation. rpow(x, y) is the real power x^y of a positive x.")
    if any("apow(" in line for line in lines):
        lines.append("  Notation. apow(x, y) is |x|^y for y > 0, and 0 at x = 0.")
    return "\n".join(lines)


def _wrap(text: str, indent: int, first: str = "") -> list[str]:
    pad = " " * indent
    return textwrap.wrap(
        text,
        width=WIDTH,
        initial_indent=pad + first,
        subsequent_indent=pad + " " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _lines(certificate: Mapping[str, Any], seen: set[str]) -> Iterator[str]:
    for lemma in certificate.get("lemmas", []):
        if lemma["name"] not in seen:
            seen.add(lemma["name"])
            yield from _lines(lemma, seen)
            yield ""
    word = "Counterexample" if certificate["kind"] == "counterexample" else "Theorem"
    yield from _wrap(f"{word} ({certificate['name']}): {certificate['title']}.", 0)
    yield from _statement(certificate)
    if certificate["kind"] == "counterexample":
        point = ", ".join(f"{k} = {v}" for k, v in certificate["point"].items())
        yield from _wrap(f"False at {point}, where all hypotheses hold.", 2)
    else:
        yield "  Proof."
        yield from _steps(certificate["proof"], "", 4)
        yield "  This is the claim."
    if certificate.get("note"):
        yield from _wrap(certificate["note"], 2, "Remark. ")


def _statement(certificate: Mapping[str, Any]) -> Iterator[str]:
    for d in certificate.get("definitions", []):
        yield from _wrap(_definition(d), 2, "where ")
    kinds: dict[str, list[str]] = {}
    for name, sort in certificate.get("variables", {}).items():
        kinds.setdefault(sort, []).append(name)
    for sort, names in kinds.items():
        yield from _wrap(f"{', '.join(names)}: {SORTS[sort]}", 2, "let ")
    for name, data in certificate.get("random", {}).items():
        if data.get("moments"):
            moments = ", ".join(f"E[{name}^{i}] = {m}" for i, m in enumerate(data["moments"]) if i)
            yield from _wrap(moments, 2, "with ")
    blocks: dict[str, list[str]] = {}
    for name, data in certificate.get("random", {}).items():
        blocks.setdefault(data["block"], []).append(name)
    if len(blocks) > 1:
        groups = " | ".join(", ".join(names) for names in blocks.values())
        yield from _wrap(f"groups independent of each other: {groups}", 2, "with ")
    for h in certificate.get("hypotheses", []):
        yield from _wrap(h["formula"], 2, f"given [{h['name']}] ")
    yield from _wrap(certificate["conclusion"], 2, "claim ")


def _definition(d: Mapping[str, Any]) -> str:
    head = f"{d['name']}({', '.join(d['args'])})" if d["args"] else f"{d['name']}()"
    if "succ" not in d:
        return f"{head} = {d['body']}"
    *rest, last = d["args"]
    at = f"{d['name']}({', '.join([*rest, str(d['start'])])})"
    following = f"{d['name']}({', '.join([*rest, f'{last}+1'])})"
    return f"{at} = {d['zero']} and {following} = {d['succ']}"


def _steps(steps: list[Mapping[str, Any]], prefix: str, indent: int) -> Iterator[str]:
    for i, step in enumerate(steps, start=1):
        number = f"{prefix}{i}"
        yield from _wrap(step["formula"], indent, f"{number}. [{step['fact']}] ")
        pad = indent + 3
        for reason in reasons(step):
            yield from _wrap(reason, pad)
        if step.get("note"):
            yield from _wrap(f"({step['note']})", pad)
        for title, inner in branches(step):
            yield " " * pad + title
            yield from _steps(inner, f"{number}.", pad + 2)


def branches(step: Mapping[str, Any]) -> Iterator[tuple[str, list[Mapping[str, Any]]]]:
    """The proofs inside a step, each with its heading."""
    for key, title in (
        ("base", "Base case:"),
        ("step", "Step, with the induction hypothesis [IH] = the formula itself:"),
        ("steps", _opening(step)),
        ("then", f"Case {step.get('on', '')} [{step.get('named', 'case')}]:"),
        ("else", f"The other case [{step.get('named', 'case')}]:"),
    ):
        if key in step:
            yield title, step[key]


def _opening(step: Mapping[str, Any]) -> str:
    if step["rule"] == "suppose":
        return f"Suppose the premise [{step.get('named', 'supposed')}]:"
    return "For such a number:"


def reasons(step: Mapping[str, Any]) -> Iterator[str]:
    """Why a step holds, in words."""
    rule = step["rule"]
    using = f", using {', '.join(f'[{name}]' for name in step['using'])}" if "using" in step else ""
    if rule == "sign" and "num" in step:
        quotient = f"({step['num']}) / ({step['den']})" if "den" in step else step["num"]
        yield f"since right - left = {quotient}{using}; every factor has its sign from the facts."
    elif rule == "sign":
        yield f"by the signs of its parts{using}."
    elif rule == "equal":
        yield f"both sides have the same normal form{using}."
    elif rule == "facts":
        yield "these have all been shown."
    elif rule == "use":
        values = ", ".join(f"{k} := {v}" for k, v in step.get("with", {}).items())
        name = step["lemma"]
        axiom = AXIOMS.get(name)
        fact = f"the textbook fact that {axiom.says}" if axiom else f"[{name}]"
        yield f"by {fact}, with {values}."
    elif rule == "induction":
        yield "by induction."
    elif rule == "limit":
        parts = ", ".join(f"{k} from [{v}]" for k, v in step["parts"].items())
        yield f"it is {step['function']} with {parts}, which is continuous at the limits."
    elif rule == "squeeze":
        yield f"it lies between [{step['lower']}] and [{step['upper']}], which have this limit."
    elif rule == "intermediate value":
        yield "by the intermediate value theorem: opposite sides at the two ends, as shown."
    elif rule == "compute":
        yield "by exact fractions, and rigorous balls where a function is not rational."
    elif rule == "solvers":
        yield "z3 and cvc5 find no counterexample; there is no certificate besides."
