"""A certificate as a Coq module: definitions, the statement, and what makes it mean something.

Module NAME.
  definitions, with their recurrences as lemmas
  Lemma satisfiable   the hypotheses hold at the certificate's point
  Lemma meaningful    no denominator vanishes; roots and logarithms make sense
  Theorem claim       the statement, with its proof
  Fail Definition     the corrupted statement is not the one that was proved
End NAME.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from adamnx_theory.proof.checker.check import _scope
from adamnx_theory.proof.checker.engine import Theorem, fresh
from adamnx_theory.proof.checker.normal import Normal
from adamnx_theory.proof.checker.scope import Refused, Scope
from adamnx_theory.proof.checker.syntax import (
    Node,
    SyntaxProblem,
    conjuncts,
    num,
    read_formula,
    read_term,
    substitute,
)

from . import near
from .context import Context, block
from .enclosed import BOX
from .expectations import SPACE, Chance, bodies
from .formulas import conjunction, convert, established
from .laws import example
from .rules import Lemmas, Steps
from .words import NotExported, Words, definition_text, idx, shapes_of, word

TYPES = {
    "real": "R",
    "nat": "Z",
    "nat -> real": "Z -> R",
    "nat, nat -> real": "Z -> Z -> R",
    "random": "Omega -> R",
}
Lines = list[str]


@dataclass(frozen=True)
class Module:
    """The text of one theorem, and what is needed to use it as a lemma.

    `theory` is the file of lemmas that this theorem needs besides the usual ones.
    """

    name: str
    text: str
    theorem: Theorem
    theory: str = ""


@dataclass(frozen=True)
class Statement:
    """The parts of a statement, in the words of proofs and in those of readers."""

    scope: Scope
    names: tuple[str, ...]
    hypotheses: tuple[Node, ...]
    conclusion: Node
    words: Words
    pretty: Words
    chance: Chance | None = None

    def text(self, conclusion: str) -> str:
        return quantified(self.scope.sorts, self.premises()) + conclusion

    def premises(self) -> Lines:
        """What is assumed, of random variables first."""
        random = self.chance.premises(self.pretty) if self.chance else []
        return [*random, *map(self.pretty.formula, self.hypotheses)]

    def arity(self) -> int:
        """How many variables, ranges and hypotheses there are."""
        ranges = sum(sort == "nat" for sort in self.scope.sorts.values())
        space = 2 if self.chance else 0
        return space + len(self.scope.sorts) + ranges + len(self.premises())

    def open(self) -> tuple[Context, Lines]:
        """A context after all variables and hypotheses are introduced, and the lines for it."""
        bare = Scope(dict(self.scope.sorts), self.scope.definitions, self.scope.random)
        context = Context(bare, self.words)
        intro = ["Omega", "E"] if self.chance else []
        intro += [word(n) for n in self.scope.sorts]
        lines: Lines = []
        for variable, sort in self.scope.sorts.items():
            if sort == "nat":
                intro.append(context.fresh("b"))
                real = context.fresh("r")
                lines.append(f"assert ({real} : 0 <= IZR {word(variable)}) by (izr_le).")
        for text in self.chance.premises(self.words) if self.chance else []:
            intro.append(hyp := context.fresh("h"))
            context.known[text] = hyp
        for name, formula in zip(self.names, self.hypotheses, strict=True):
            intro.append(hyp := context.fresh("h"))
            context.scope.add(name, formula)
            if self.words.formula(formula) != self.pretty.formula(formula):
                lines.append(f"change {self.words.formula(formula)} in {hyp}.")
            lines += context.learn(name, hyp, formula)
        return context, [*([f"intros {' '.join(intro)}."] if intro else []), *lines]


def quantified(sorts: Mapping[str, str], premises: Sequence[str]) -> str:
    """All variables of a statement with their ranges, and what is assumed."""
    parts = binders(sorts)
    text = f"forall {' '.join(parts)}, " if parts else ""
    text += "".join(f"(0 <= {word(n)})%Z -> " for n, s in sorts.items() if s == "nat")
    return text + "".join(f"{premise} -> " for premise in premises)


def binders(sorts: Mapping[str, str]) -> Lines:
    """The variables of a statement with their types, after the space of random variables."""
    space = [SPACE] if "random" in sorts.values() else []
    return [*space, *(f"({word(n)} : {TYPES[s]})" for n, s in sorts.items())]


def read(certificate: Mapping[str, Any]) -> Statement:
    """The statement of a certificate."""
    scope, hypotheses = _scope(certificate)
    shapes = shapes_of(scope.definitions.values())
    words = Words(dict(scope.sorts), scope.definitions, shapes)
    pretty = Words(dict(scope.sorts), scope.definitions, shapes, True)
    names = tuple(entry["name"] for entry in certificate.get("hypotheses", []))
    last = certificate["proof"][-1] if certificate["kind"] == "proof" else {}
    conclusion = near.sided(read_formula(certificate["conclusion"]), last)
    chance = Chance.of(conclusion, scope) if scope.random else None
    return Statement(scope, names, hypotheses, conclusion, words, pretty, chance)


def module(certificate: Mapping[str, Any], name: str, lemmas: Mapping[str, Module]) -> Module:
    """The Coq module of a certificate.  Raises NotExported with the reason."""
    try:
        stated = read(certificate)
        if certificate["kind"] == "proof":
            claim = proof_of(certificate, stated, lemmas)
        elif stated.chance:
            raise NotExported("a counterexample about random variables")
        else:
            from .counterexample import refuted

            whole = f"~ ({stated.text(stated.pretty.formula(stated.conclusion))})"
            proof = refuted(certificate, stated)
            claim = ["", f"Theorem claim : {whole}.", "Proof.", *proof, "Qed."]
        lines = [f"Module {name}."]
        for definition in stated.scope.definitions.values():
            lines += definition_text(definition, stated.words)
        lines += satisfiable(certificate, stated)
        lines += claim
        lines += [f"Fail Definition corrupted : {corrupted(certificate, stated)} := claim."]
        lines.append(f"End {name}.")
    except (Refused, SyntaxProblem) as error:
        raise NotExported(str(error)) from error
    theorem = Theorem(
        dict(stated.scope.sorts), stated.hypotheses, stated.conclusion, stated.scope.definitions
    )
    text = "\n".join(line.strip() for line in lines) + "\n"
    return Module(name, text, theorem, theory_of(stated, text))


def theory_of(stated: Statement, text: str) -> str:
    """The file of lemmas that a module needs besides the usual ones."""
    if stated.chance:
        return "Expectation"
    if near.is_near(stated.conclusion):
        return "Near"
    return "Enclosed" if f"{BOX} : boxed" in text else ""


def proof_of(
    certificate: Mapping[str, Any], stated: Statement, lemmas: Mapping[str, Module]
) -> Lines:
    """The theorem, and beside it the lemma that everything in it makes sense."""
    context, opening = stated.open()
    named: Lemmas = {n: (f"{m.name}.claim", m.theorem) for n, m in lemmas.items()}
    needed = sense(stated)
    lines, last, hyp = Steps(named).run(certificate["proof"], context)
    pretty = stated.pretty
    claim = pretty.formula(stated.conclusion)
    final = [
        f"change {stated.words.formula(stated.conclusion)}.",
        *convert(last, stated.conclusion, hyp, context),
    ]
    if not needed:
        proof = [*opening, *lines, *context.lines, *final]
        return ["", f"Theorem claim : {stated.text(claim)}.", "Proof.", *proof, "Qed."]
    words = stated.words
    proofs = conjunction(
        [[f"change {words.formula(p)}.", *established(p, context)] for p in needed]
    )
    meaning = " /\\ ".join(map(pretty.formula, needed))
    both = stated.text(f"(({meaning}) /\\ {claim})")
    names = " ".join(f"v{k}" for k in range(stated.arity()))
    intro = f"intros {names}. " if names else ""  # a bare `intros` would take everything
    return [
        "",
        f"Lemma proved : {both}.",
        "Proof.",
        *opening,
        *lines,
        *context.lines,
        "split.",
        *block(proofs),
        *block(final),
        "Qed.",
        f"Lemma meaningful : {stated.text(f'({meaning})')}.",
        f"Proof. {intro}exact (proj1 (proved {names})). Qed.",
        f"Theorem claim : {stated.text(claim)}.",
        f"Proof. {intro}exact (proj2 (proved {names})). Qed.",
    ]


def sense(stated: Statement) -> list[Node]:
    """What must hold for the statement to make sense."""
    needed: list[Node] = []
    for formula in (*stated.hypotheses, stated.conclusion):
        try:
            found = obligations(formula, stated.scope)
        except Refused:  # a statement about numbers, which is evaluated
            continue
        needed += [part for part in found if part not in needed]
    return [n for k, n in enumerate(needed) if n[0] != "integrable" or n not in needed[:k]]


def satisfiable(certificate: Mapping[str, Any], stated: Statement) -> Lines:
    """The hypotheses hold at the certificate's example (or at its point)."""
    from .points import instance

    point = certificate.get("example") or certificate.get("point") or {}
    sorts = stated.scope.sorts
    if not sorts:
        return []
    space = example(stated.chance, stated.words) if stated.chance else None
    random = space.variables if space else {}
    proofs = instance(stated, {n: read_term(t) for n, t in point.items()}, random)
    ranges = [f"(0 <= {word(n)})%Z" for n, s in sorts.items() if s == "nat"]
    parts = [*ranges, *stated.premises()]
    values = ", ".join([*([space.space, space.law] if space else []), *proofs.values])
    said = " /\\ ".join(parts) or "True"
    known = space.proofs if space else []
    found = [*([["lia."]] * len(ranges)), *known, *proofs.hypotheses]
    solved = conjunction(found) if parts else []
    return [
        *(space.definitions if space else []),
        "",
        f"Lemma satisfiable : exists {' '.join(binders(sorts))}, {said}.",
        "Proof.",
        f"exists {values}.",
        *(solved or ["exact I."]),
        "Qed.",
    ]


def obligations(formula: Node, scope: Scope) -> list[Node]:
    """What must hold for a formula to make sense, as formulas."""
    kind = formula[0]
    if kind == "and":
        return [o for part in formula[1] for o in obligations(part, scope)]
    if kind == "rel":
        normal = Normal(scope)
        for side in formula[2:]:
            normal(side)
        exist: list[Node] = [("integrable", body) for body in bodies(formula)]
        shapes = {"nonzero": ("!=",), "positive": ("<",), "nonnegative": ("<=",)}
        found: list[Node] = []
        for o in normal.obligations:
            if o.kind in shapes and o.scope is scope:
                relation = ("rel", shapes[o.kind][0], num(0), o.term)
                if relation not in found:
                    found.append(relation)
        return [*found, *exist]
    if kind == "forall":
        name, inner = fresh(formula[1], scope, formula[2])
        body = substitute(formula[3], {formula[1]: ("var", name)})
        return [("forall", name, formula[2], o) for o in obligations(body, inner)]
    if near.is_near(formula):
        return near.obligations(formula, scope)
    if kind == "if":
        first = obligations(formula[1], scope)
        then = obligations(formula[2], scope.supposing(formula[1]))
        return [*first, *(("if", formula[1], o) for o in then)]
    return []


def corrupted(certificate: Mapping[str, Any], stated: Statement) -> str:
    """The statement with something false in place of what it says."""
    conclusion = stated.pretty.formula(spoil(stated.conclusion))
    text = stated.text(conclusion)
    return text if certificate["kind"] == "proof" else f"~ ({text})"


def spoil(formula: Node) -> Node:
    """Another formula: sides exchanged, or a value moved by one."""
    kind = formula[0]
    if kind == "and":
        return ("and", (spoil(formula[1][0]), *formula[1][1:]))
    if kind == "rel":
        _, op, left, right = formula
        if op in ("<", "<="):
            return ("rel", "<=" if op == "<" else "<", right, left)
        return ("rel", op, left, ("+", (right, num(1))))
    if kind in ("forall", "exists"):
        return (*formula[:-1], spoil(formula[-1]))
    if kind == "if":
        return ("if", formula[1], spoil(formula[2]))
    return (*formula[:4], ("+", (formula[4], num(1))), *formula[5:])


__all__ = ["Module", "Statement", "conjuncts", "idx", "module", "read"]
