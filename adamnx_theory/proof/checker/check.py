"""Check certificates: read, verify the seal, verify the statement, verify every step.

A certificate is JSON with plain-text formulas:

    format, kind ("proof" | "counterexample"), name, title
    definitions   [{name, args, body} or {name, args, zero, succ, start}]
    random        {name: {block, moments}}
    variables     {name: "real" | "nat" | "nat -> real" | "random"}
    hypotheses    [{name, formula}]
    conclusion    formula
    example       {variable: value}: a point that satisfies the hypotheses
    lemmas        [certificates used by name]
    proof         [{fact, formula, rule, ...}], the last one being the conclusion
    digest        SHA-256 of all the rest

A counterexample has `point` in place of `example` and `proof`: there the
hypotheses hold and the conclusion is false.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from . import limits, rules  # noqa: F401  (they register themselves)
from .balls import Evaluator, assignment, at_point
from .engine import Proof, Theorem, established, run_steps, well_defined
from .scope import BUILT_IN, Definition, RandomVariable, Refused, Scope
from .show import show
from .syntax import Node, SyntaxProblem, conjuncts, free, read_formula, read_term

FORMAT = 1
SORTS = ("real", "nat", "random", "nat -> real", "nat, nat -> real")
STATEMENT = (
    "kind",
    "title",
    "definitions",
    "random",
    "variables",
    "hypotheses",
    "conclusion",
    "point",
)

_ACCEPTED: dict[str, tuple[Theorem, str, int]] = {}


@dataclass(frozen=True)
class Report:
    """What the checker says about one certificate.

    `on_record` says that the statement is the recorded one of that name.
    """

    name: str
    accepted: bool
    strength: str
    steps: int
    reason: str
    on_record: bool = False


@cache
def recorded_statements() -> dict[str, str]:
    """Names and statement digests of all theorems of the ledger."""
    path = Path(__file__).parents[2] / "claims" / "data" / "statements.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def _hash(data: Any) -> str:
    text = json.dumps(data, sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def digest(certificate: Mapping[str, Any]) -> str:
    """SHA-256 of the certificate without its own digest."""
    return _hash({key: value for key, value in certificate.items() if key != "digest"})


def seal(certificate: Mapping[str, Any]) -> dict[str, Any]:
    """A copy that carries its digest."""
    return {**certificate, "digest": digest(certificate)}


def statement_digest(certificate: Mapping[str, Any]) -> str:
    """SHA-256 of what is stated, whatever the proof."""
    return _hash({key: certificate[key] for key in STATEMENT if key in certificate})


def check_certificate(
    certificate: Mapping[str, Any], recorded: Mapping[str, str] | None = None
) -> Report:
    """Check one certificate.

    `recorded` maps names to statement digests: a certificate with a name on it
    must state just that.  Never raises for a bad certificate; the report says why.
    """
    name = str(certificate.get("name", "?")) if isinstance(certificate, Mapping) else "?"
    try:
        if certificate.get("digest") != digest(certificate):
            raise Refused("the digest does not match the contents")
        on_record = name in (recorded or {})
        if recorded and on_record and recorded[name] != statement_digest(certificate):
            raise Refused("the statement is not the recorded one")
        strength, steps = _verify(certificate)[1:]
    except (Refused, SyntaxProblem) as error:
        return Report(name, False, "none", 0, str(error))
    except RecursionError:
        return Report(name, False, "none", 0, "a term is nested too deeply")
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, ArithmeticError) as error:
        return Report(name, False, "none", 0, f"the certificate is malformed: {error!r}")
    return Report(name, True, strength, steps, "accepted", on_record)


def check_file(path: str | Path, recorded: Mapping[str, str] | None = None) -> Report:
    """Check a certificate saved as JSON; see `check_certificate`.

    By default its statement is compared with the ledger's record.
    """
    recorded = recorded_statements() if recorded is None else recorded
    try:
        certificate = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        return Report(Path(path).name, False, "none", 0, f"cannot be read: {error}")
    if not isinstance(certificate, dict):
        return Report(Path(path).name, False, "none", 0, "is not a certificate")
    return check_certificate(certificate, recorded)


def _calls(node: Any, name: str) -> list[Node]:
    if not isinstance(node, tuple):
        return []
    inner = [call for part in node for call in _calls(part, name)]
    return [node, *inner] if node[:2] == ("app", name) else inner


def _definitions(entries: list[dict[str, Any]]) -> dict[str, Definition]:
    definitions: dict[str, Definition] = {}
    for entry in entries:
        definition = Definition.read(entry)
        if definition.name in definitions or definition.name in BUILT_IN:
            raise Refused(f"{definition.name} is defined twice")
        stray = definition.stray_names(set(definitions))
        if stray:
            raise Refused(f"{definition.name} mentions {', '.join(sorted(stray))}")
        own = ("app", definition.name, tuple(("var", a) for a in definition.args))
        if any(call != own for call in _calls(definition.body, definition.name)):
            raise Refused(f"{definition.name} calls itself with other arguments")
        definitions[definition.name] = definition
    return definitions


def _scope(certificate: Mapping[str, Any]) -> tuple[Scope, tuple[Node, ...]]:
    sorts = dict(certificate["variables"])
    for name, sort in sorts.items():
        if sort not in SORTS or "@" in name or "'" in name or name in BUILT_IN or name == "oo":
            raise Refused(f"{name} cannot be declared as {sort}")
    random = {
        name: RandomVariable(data["block"], tuple(Fraction(m) for m in data.get("moments", [])))
        for name, data in certificate.get("random", {}).items()
    }
    if {n for n, s in sorts.items() if s == "random"} != set(random):
        raise Refused("random variables are declared in one place only")
    if any(v.moments and v.moments[0] != 1 for v in random.values()):
        raise Refused("a moment of order 0 is 1")
    definitions = _definitions(certificate.get("definitions", []))
    if set(definitions) & set(sorts):
        raise Refused("a name is both a variable and a definition")
    scope = Scope(sorts, definitions, random)
    hypotheses: list[Node] = []
    for entry in certificate.get("hypotheses", []):
        formula = read_formula(entry["formula"])
        scope.check_names(formula)
        if free(formula) & set(random):
            raise Refused("a hypothesis about single values of a random variable")
        scope.add(entry["name"], formula)
        well_defined(formula, scope)
        hypotheses.append(formula)
    return scope, tuple(hypotheses)


def _verify(certificate: Mapping[str, Any]) -> tuple[Theorem, str, int]:
    if certificate.get("format") != FORMAT:
        raise Refused(f"format {certificate.get('format')!r} is not known")
    if certificate["kind"] == "counterexample":
        return _counterexample(certificate)
    if certificate["kind"] != "proof":
        raise Refused(f"{certificate['kind']!r} is not a kind of certificate")
    lemmas: dict[str, Theorem] = {}
    proof = Proof(lemmas)
    for lemma in certificate.get("lemmas", []):
        if lemma.get("digest") != digest(lemma):
            raise Refused(f"the digest of the lemma {lemma['name']} does not match its contents")
        theorem, strength, steps = _lemma(lemma)
        if lemma["name"] in lemmas:
            raise Refused(f"the lemma {lemma['name']} is given twice")
        lemmas[lemma["name"]] = theorem
        proof.weaken(strength)
        proof.steps += steps
    scope, hypotheses = _scope(certificate)
    _satisfiable(certificate, scope, hypotheses)
    conclusion = read_formula(certificate["conclusion"])
    scope.check_names(conclusion)
    if run_steps(certificate["proof"], scope, proof) != conclusion:
        raise Refused("the last step is not the conclusion")
    for step in certificate["proof"][:-1]:
        if step["fact"] not in scope.used:
            raise Refused(f"the step {step['fact']} is not used")
    used = _lemmas_used(certificate["proof"])
    for name in lemmas:
        if name not in used:
            raise Refused(f"the lemma {name} is not used")
    for entry in certificate.get("hypotheses", []):
        if entry["name"] not in scope.used:
            raise Refused(f"the hypothesis {entry['name']} is not used")
    theorem = Theorem(dict(scope.sorts), hypotheses, conclusion, scope.definitions, scope.random)
    return theorem, proof.strength, proof.steps


def _lemma(certificate: Mapping[str, Any]) -> tuple[Theorem, str, int]:
    """Verify a lemma; one that was accepted before, by the digest just compared, is known."""
    key = certificate["digest"]
    if key not in _ACCEPTED:
        _ACCEPTED[key] = _verify(certificate)
    return _ACCEPTED[key]


def _lemmas_used(steps: list[dict[str, Any]]) -> set[str]:
    used: set[str] = set()
    for step in steps:
        if step["rule"] == "use":
            used.add(step["lemma"])
        for key in ("steps", "base", "step", "then", "else"):
            if key in step:
                used |= _lemmas_used(step[key])
    return used


def _satisfiable(
    certificate: Mapping[str, Any], scope: Scope, hypotheses: tuple[Node, ...]
) -> None:
    """The example satisfies the hypotheses, and the conclusion where it can be evaluated."""
    if not hypotheses and not scope.sorts:
        return
    point = {name: read_term(text) for name, text in certificate["example"].items()}
    values = assignment(point, scope.sorts)
    evaluator = Evaluator(scope)
    for formula in hypotheses:
        if formula[0] in ("rel", "and"):
            if not evaluator.truth(formula, values):
                raise Refused(f"the example does not satisfy {show(formula)}")
        elif not established(at_point(formula, values), Scope({}, scope.definitions, scope.random)):
            raise Refused(f"the example is not shown to satisfy {show(formula)}")
    conclusion = read_formula(certificate["conclusion"])
    numerical = all(part[0] == "rel" for part in conjuncts(conclusion))
    if numerical and not scope.random and not _settled(evaluator, conclusion, values):
        raise Refused("the conclusion is false at the example")


def _settled(evaluator: Evaluator, formula: Node, values: dict[str, Any]) -> bool:
    """False only if the formula is definitely false; equalities of balls count as open."""
    for _, op, left, right in conjuncts(formula):
        a, b = evaluator.pair(evaluator(left, values), evaluator(right, values))
        gap = b - a
        if isinstance(gap, Fraction):
            good = {"<": gap > 0, "<=": gap >= 0, "=": gap == 0, "!=": gap != 0}[op]
        elif op == "!=":
            good = True
        else:
            good = not (gap < 0 or (op == "=" and gap > 0))
        if not good:
            return False
    return True


def _counterexample(certificate: Mapping[str, Any]) -> tuple[Theorem, str, int]:
    """At the point all hypotheses hold and the conclusion is definitely false."""
    scope, hypotheses = _scope(certificate)
    point = {name: read_term(text) for name, text in certificate["point"].items()}
    values = assignment(point, scope.sorts)
    evaluator = Evaluator(scope, int(certificate.get("bits", 128)))
    for formula in hypotheses:
        if not evaluator.truth(formula, values):
            raise Refused(f"the point does not satisfy {show(formula)}")
    conclusion = read_formula(certificate["conclusion"])
    scope.check_names(conclusion)
    if evaluator.truth(conclusion, values):
        raise Refused("the conclusion is true at the point")
    theorem = Theorem(dict(scope.sorts), hypotheses, conclusion, scope.definitions, scope.random)
    return theorem, "exact" if evaluator.exact else "interval", 1
