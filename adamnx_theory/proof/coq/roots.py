"""What certificates about real and imaginary parts say about complex roots, in Coq.

A certificate has no complex numbers: it writes an eigenvalue as u + i v and says

    inside    P's real part = 0 and its imaginary part = 0 give u^2 + v^2 < 1
    beyond    P(-a) = 0 for some a > 1, or P(X) = 0 and X <= -1
    on        P(z) = (z + 1) times a cofactor

Here P is read off the statement, printed over Coquelicot's complex numbers, and Coq proves
that the parts are P's.  Where two or three certificates share P and their conditions
exclude each other, they give one equivalence, which is Jury's criterion in the method's own
parameters: all roots lie inside the unit circle if and only if the condition holds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from adamnx_theory.proof.checker.syntax import Node, free, num

from .theorem import Module, Statement, quantified
from .words import Words, word

ZERO, MINUS_ONE = num(0), num(-1)
Lines = list[str]


class NoPolynomial(Exception):
    """A term is no polynomial in the variable."""


@dataclass(frozen=True)
class Consequence:
    """A theorem about complex roots that follows from one certificate.

    kind        inside, beyond or on the unit circle
    polynomial  its text, in which the complex number is called `z`
    conditions  the hypotheses that stay
    """

    module: Module
    stated: Statement
    kind: str
    polynomial: str
    conditions: tuple[Node, ...]
    statement: str
    proof: tuple[str, ...]
    without: tuple[str, ...] = ()  # the variables that the complex number replaces

    @property
    def name(self) -> str:
        return f"Roots_{self.module.name.removeprefix('T_')}"

    @property
    def claim(self) -> str:
        return f"{self.name}.{self.kind}"

    def text(self) -> str:
        head, _, said = self.statement.rpartition("Cmod z")
        spoiled = f"{head.removesuffix('1 < ').removesuffix('1 <= ')}Cmod z "
        spoiled += "<= / 2" if self.kind == "on" else ">= 1" if said == " < 1" else "< 1"
        return _module_text(
            self.name, self.module.name, self.kind, self.statement, list(self.proof), spoiled
        )


def complex_text(node: Node, variable: str, words: Words, z: str = "z") -> str:
    """A polynomial in the variable, with real coefficients, at the complex number `z`."""
    kind = node[0]
    if variable not in free(node):
        return f"(RtoC {words.real(node)}%R)"
    if kind == "var":
        return z
    if kind in ("+", "*"):
        parts = [complex_text(part, variable, words, z) for part in node[1]]
        return f"({f' {kind} '.join(parts)})"
    if kind == "neg":
        return f"(- {complex_text(node[1], variable, words, z)})"
    if kind == "/" and variable not in free(node[2]):
        inverse = f"(RtoC (/ {words.real(node[2])})%R)"
        return f"({complex_text(node[1], variable, words, z)} * {inverse})"
    if kind == "^" and node[2][0] == "num" and node[2][1].denominator == 1 and node[2][1] >= 1:
        base = complex_text(node[1], variable, words, z)
        return f"({' * '.join([base] * int(node[2][1]))})"
    raise NoPolynomial


def consequence(module: Module, stated: Statement) -> Consequence | None:
    """What a certificate says about complex roots; None if it says nothing about them."""
    for find in (_inside, _beyond, _at_a_root, _on):
        try:
            found = find(module, stated)
        except NoPolynomial:
            continue
        if found is not None:
            return found
    return None


def _binders(stated: Statement, without: Iterable[str] = ()) -> tuple[list[str], list[str]]:
    """The names of the variables that stay, and of their ranges."""
    sorts = {n: s for n, s in stated.scope.sorts.items() if n not in set(without)}
    return [word(n) for n in sorts], [f"b{word(n)}" for n, s in sorts.items() if s == "nat"]


def _quantified(stated: Statement, without: Iterable[str], hypotheses: tuple[Node, ...]) -> str:
    sorts = {n: s for n, s in stated.scope.sorts.items() if n not in set(without)}
    return quantified(sorts, [stated.pretty.formula(h) for h in hypotheses])


def _inside(module: Module, stated: Statement) -> Consequence | None:
    """u^2 + v^2 < 1 for the roots u + i v, given by their real and imaginary parts."""
    pair = _modulus(stated.conclusion)
    if pair is None or any(stated.scope.sorts.get(n) != "real" for n in pair):
        return None
    u, v = pair
    parts = [h for h in stated.hypotheses if {u, v} & free(h)]
    if len(parts) != 2 or any(h[0] != "rel" or h[1] != "=" or h[3] != ZERO for h in parts):
        return None
    real = [h for h in parts if _without(h[2], v) is not None]
    if len(real) != 1:
        return None
    polynomial = complex_text(_without(real[0][2], v) or ZERO, u, stated.pretty)
    names, bounds = _binders(stated, pair)
    kept = tuple(h for h in stated.hypotheses if h not in parts)
    given = [f"h{k}" for k in range(len(kept))]
    statement = _quantified(stated, pair, kept)
    statement += f"forall z : C, {polynomial}%C = RtoC 0 -> Cmod z < 1"
    values = [{u: "(fst z)", v: "(snd z)"}.get(n, word(n)) for n in stated.scope.sorts]
    proofs = iter(given)
    arguments = ["_" if h in parts else next(proofs) for h in stated.hypotheses]
    first, second = ("fst", "snd") if parts[0] is real[0] else ("snd", "fst")
    proof = (
        f"intros {' '.join([*names, *bounds, *given])} z root. apply inside_by_parts.",
        f"refine ({module.name}.claim {' '.join([*values, *bounds, *arguments])}).",
        f"{{ part_of root ({first} : C -> R). }}",
        f"{{ part_of root ({second} : C -> R). }}",
    )
    return Consequence(module, stated, "inside", polynomial, kept, statement, proof, pair)


def _modulus(conclusion: Node) -> tuple[str, str] | None:
    """The names u, v of u^2 + v^2 < 1."""
    if conclusion[:2] != ("rel", "<") or conclusion[3] != num(1) or conclusion[2][0] != "+":
        return None
    squares = conclusion[2][1]
    if len(squares) != 2 or any(s[0] != "^" or s[1][0] != "var" for s in squares):
        return None
    (_, first, a), (_, second, b) = squares
    return (first[1], second[1]) if a == b == num(2) else None


def _without(term: Node, name: str) -> Node | None:
    """The summands without a variable; None if there are none."""
    if term[0] != "+":
        return None if name in free(term) else term
    rest = tuple(part for part in term[1] if name not in free(part))
    return None if not rest else rest[0] if len(rest) == 1 else ("+", rest)


def _one_root(
    module: Module,
    stated: Statement,
    kind: str,
    polynomial: str,
    size: str,
    lines: Lines,
    without: Iterable[str] = (),
) -> Consequence:
    names, bounds = _binders(stated, without)
    given = [f"h{k}" for k in range(len(stated.hypotheses))]
    statement = _quantified(stated, without, stated.hypotheses)
    statement += f"exists z : C, {polynomial}%C = RtoC 0 /\\ {size}"
    intro = [*names, *bounds, *given]
    proof = (*([f"intros {' '.join(intro)}."] if intro else []), *lines)
    return Consequence(
        module, stated, kind, polynomial, stated.hypotheses, statement, proof, tuple(without)
    )


def _applied(module: Module, stated: Statement, values: dict[str, str]) -> str:
    """The certificate's theorem at the variables and hypotheses of the consequence."""
    _, bounds = _binders(stated, values)
    arguments = [values.get(n, word(n)) for n in stated.scope.sorts]
    given = [f"h{k}" for k in range(len(stated.hypotheses))]
    return f"({module.name}.claim {' '.join([*arguments, *bounds, *given])})"


def _beyond(module: Module, stated: Statement) -> Consequence | None:
    """A root -a with a > 1."""
    conclusion = stated.conclusion
    if conclusion[0] != "exists" or conclusion[2] != num(1):
        return None
    _, name, _, _, relation = conclusion
    if relation[:2] != ("rel", "=") or relation[3] != ZERO:
        return None
    polynomial = complex_text(relation[2], name, stated.pretty, "(- z)")
    lines = [
        f"destruct {_applied(module, stated, {})} as [a_ [[l_ _] e_]].",
        "exists (RtoC (- a_)). split.",
        "{ as_complex e_. }",
        "{ rewrite Cmod_real, Rabs_left; lra. }",
    ]
    return _one_root(module, stated, "beyond", polynomial, "1 < Cmod z", lines)


def _at_a_root(module: Module, stated: Statement) -> Consequence | None:
    """X <= -1 and P(X) = 0, for a term X."""
    conclusion = stated.conclusion
    if conclusion[0] != "and" or len(conclusion[1]) != 2:
        return None
    low, root = conclusion[1]
    if low[:2] != ("rel", "<=") or low[3] not in (MINUS_ONE, ("neg", num(1))):
        return None
    if root[:2] != ("rel", "=") or root[3] != ZERO:
        return None
    opened = _replaced(root[2], low[2], ("var", "z"))
    polynomial = complex_text(opened, "z", stated.pretty)
    lines = [
        f"destruct {_applied(module, stated, {})} as [l_ e_].",
        f"exists (RtoC {stated.pretty.real(low[2])}). split.",
        "{ as_complex e_. }",
        "{ rewrite Cmod_real. apply Rabs_beyond. exact l_. }",
    ]
    return _one_root(module, stated, "beyond", polynomial, "1 <= Cmod z", lines)


def _replaced(node: Node, old: Node, new: Node) -> Node:
    """The term with a variable in every place of a part."""
    if node == old:
        return new
    return tuple(_replaced(n, old, new) if isinstance(n, tuple) else n for n in node)


def _on(module: Module, stated: Statement) -> Consequence | None:
    """P(z) = (z + 1) times a cofactor for all real z: -1 is a root."""
    conclusion = stated.conclusion
    if conclusion[:2] != ("rel", "=") or conclusion[3][0] != "*":
        return None
    factor = conclusion[3][1][0]
    if factor[0] != "+" or len(factor[1]) != 2 or factor[1][0][0] != "var":
        return None
    name = factor[1][0][1]
    if factor[1][1] != num(1) or any(name in free(h) for h in stated.hypotheses):
        return None
    polynomial = complex_text(conclusion[2], name, stated.pretty)
    lines = [
        f"assert (e_ := {_applied(module, stated, {name: '(- 1)'})}).",
        "exists (RtoC (- 1)). split.",
        "{ as_complex e_. }",
        "{ rewrite Cmod_real, Rabs_left; lra. }",
    ]
    return _one_root(module, stated, "on", polynomial, "Cmod z = 1", lines, [name])


@dataclass(frozen=True)
class Sharp:
    """All roots are inside exactly if left < right: one certificate inside, others beyond.

    `others` are one consequence for right <= left, or two for right < left and left = right.
    """

    inside: Consequence
    others: tuple[Consequence, ...]
    condition: Node

    @property
    def name(self) -> str:
        return f"Sharp_{self.inside.module.name.removeprefix('T_')}"

    @property
    def claim(self) -> str:
        return f"{self.name}.sharp"

    def text(self) -> str:
        stated, left, right = self.inside.stated, *map(self._side, (2, 3))
        sides = [self.condition, *_opposites(self.condition)]
        parts = [c for x in (self.inside, *self.others) for c in x.conditions if c not in sides]
        kept = tuple(dict.fromkeys(parts))
        proofs = {c: f"h{k}" for k, c in enumerate(kept)}
        pair = _modulus(stated.conclusion) or ()
        names, bounds = _binders(stated, pair)
        all_inside = f"(forall z : C, {self.inside.polynomial}%C = RtoC 0 -> Cmod z < 1)"
        statement = _quantified(stated, pair, kept)
        statement += f"({all_inside} <-> {stated.pretty.formula(self.condition)})"
        cases = "y_" if len(self.others) == 1 else "[y_ | y_]"
        lines = [
            f"intros {' '.join([*names, *bounds, *proofs.values()])}. split.",
            "{",
            f"intros all_. destruct (Rlt_or_le {left} {right}) as [y_ | {cases}];",
            "  [exact y_ | exfalso ..].",
        ]
        for other in self.others:
            case = "(eq_sym y_)" if other.kind == "on" else "y_"
            lines += [
                f"{{ destruct {_used(other, proofs, case)} as [z_ [e_ m_]].",
                "assert (k_ : Cmod z_ < 1) by (apply all_; same_root e_). lra. }",
            ]
        lines += ["}", f"{{ intros y_. exact {_used(self.inside, proofs, 'y_')}. }}"]
        spoiled = _quantified(stated, pair, kept)
        spoiled += f"({all_inside} <-> {stated.pretty.formula(_opposites(self.condition)[1])})"
        return _module_text(self.name, self.inside.module.name, "sharp", statement, lines, spoiled)

    def _side(self, place: int) -> str:
        return self.inside.stated.pretty.real(self.condition[place])


def _opposites(condition: Node) -> tuple[Node, Node, Node]:
    """The ways in which left < right fails."""
    _, _, left, right = condition
    return ("rel", "<=", right, left), ("rel", "<", right, left), ("rel", "=", left, right)


def _used(consequence: Consequence, proofs: dict[Node, str], case: str) -> str:
    """A consequence at the same variables, its conditions proved."""
    names, bounds = _binders(consequence.stated, consequence.without)
    given = [proofs.get(c, case) for c in consequence.conditions]
    return f"({consequence.claim} {' '.join([*names, *bounds, *given])})"


def sharps(found: Iterable[Consequence]) -> list[Sharp]:
    """All pairs and triples of consequences whose conditions exclude each other."""
    every = list(found)
    made: list[Sharp] = []
    for inside in (c for c in every if c.kind == "inside"):
        for condition in inside.conditions:
            if condition[:2] != ("rel", "<"):
                continue
            weak, strict, equal = (
                [c for c in every if c.kind != "inside" and o in c.conditions and _fits(c, inside)]
                for o in _opposites(condition)
            )
            if weak:
                made.append(Sharp(inside, (weak[0],), condition))
            elif strict and equal:
                made.append(Sharp(inside, (strict[0], equal[0]), condition))
    return made


def _fits(other: Consequence, inside: Consequence) -> bool:
    """Whether both speak about the same variables."""
    return set(_binders(other.stated, other.without)[0]) <= set(
        _binders(inside.stated, inside.without)[0]
    )


def _module_text(
    name: str, imported: str, theorem: str, statement: str, lines: Lines, spoiled: str
) -> str:
    body = [
        f"Theorem {theorem} : {statement}.",
        "Proof.",
        *lines,
        "Qed.",
        f"Fail Definition corrupted : {spoiled} := {theorem}.",
    ]
    return "\n".join([f"Module {name}.", f"Import {imported}.", *body, f"End {name}."]) + "\n"


def claims(found: Iterable[Consequence]) -> list[str]:
    """The theorems in the file, and those that it brings from the file written by hand."""
    every = list(found)
    own = [c.claim for c in every] + [s.claim for s in sharps(every)]
    return ["jury", "jury_cubic", *own] if own else []


def file_text(found: Iterable[Consequence], head: str) -> str:
    """The file with all of them, each with the name of its certificate."""
    every = list(found)
    parts = [c.text() for c in every] + [s.text() for s in sharps(every)]
    return "\n".join([head, *parts])
