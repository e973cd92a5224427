"""What is known at one point of a Coq proof, and under which names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

from adamnx_theory.proof.checker.normal import Normal, Obligation
from adamnx_theory.proof.checker.rational import Rational, key, split_content
from adamnx_theory.proof.checker.scope import Scope
from adamnx_theory.proof.checker.syntax import Node, conjuncts, free, num

from .canon import Canon
from .parts import Lines, block, pattern
from .words import NotExported, Words, strip, word


class Context:
    """The checker's scope, the names of its facts in Coq, and lines that set up more facts.

    `lines` are assertions that later lines of the same proof may use.  `known` holds the
    statements proved by them.
    """

    def __init__(
        self, scope: Scope, words: Words, depth: int = 0, names: Iterator[int] | None = None
    ) -> None:
        self.scope = scope
        self.words = words
        self.depth = depth
        self.names = names or count()
        self.lines: Lines = []
        self.hyps: dict[str, list[tuple[str, Node]]] = {}
        self.known: dict[str, str] = {}
        self.busy: set[str] = set()

    def fresh(self, prefix: str) -> str:
        return f"{prefix}__{next(self.names)}"

    def child(self, scope: Scope | None = None, depth: int | None = None) -> Context:
        scope = self.scope.child() if scope is None else scope
        values = {n: s for n, s in self.words.sorts.items() if s == "value"}
        words = Words({**scope.sorts, **values}, self.words.definitions, self.words.shapes)
        inner = Context(scope, words, self.depth if depth is None else depth, self.names)
        inner.hyps = dict(self.hyps)
        inner.known = dict(self.known)
        inner.busy = set(self.busy)
        return inner

    def inside(self) -> Context:
        """The context under an expectation, after `intros omega`."""
        inner = self.child()
        inner.words = inner.words.inside()
        return inner

    def under(self, name: str, low: Node) -> Context:
        """The context under a binder for a natural number that is at least `low`."""
        scope = self.scope.with_natural(name, low)
        return self.child(scope, self.depth + 1)

    def opening(self, coq: str, low: int) -> Lines:
        """Lines that state the range of a bound index among the reals."""
        name = f"@{self.depth - 1}"
        fact = f"range of {name}"
        hyp = self.fresh("r")
        self.hyps[fact] = [(hyp, part) for part in conjuncts(self.scope.facts[fact])]
        return [
            f"assert ({hyp} : {self.words.real(num(low))} <= IZR {coq}).",
            "{ izr_le. }",
        ]

    def natural(self, name: str, low: Node, outer: Context) -> Lines:
        """Lines after `intros name bound`: the range of a new natural number among the reals."""
        fact, hyp, coq = f"range of {name}", self.fresh("r"), word(name)
        self.hyps[fact] = [(hyp, self.scope.facts[fact])]
        return [
            f"assert ({hyp} : {outer.words.real(low)} <= IZR {coq}).",
            "{ izr_le. }",
        ]

    def learn(self, name: str, hyp: str, formula: Node) -> Lines:
        """Take up a Coq hypothesis for a fact: conjunctions are taken apart."""
        parts = conjuncts(formula)
        lines: Lines = []
        hyps = [hyp] if len(parts) == 1 else [self.fresh("h") for _ in parts]
        if len(parts) > 1:
            lines.append(f"pose proof {hyp} as {pattern(hyps)}.")
        self.hyps[name] = list(zip(hyps, parts, strict=True))
        for _, part in self.hyps[name]:
            if part[0] != "rel" or part[1] == "!=":
                continue
            left, right = part[2], part[3]
            if not free(left) | free(right):
                continue
            if self.words.is_index(left) and self.words.is_index(right):
                z = self.fresh("z")
                a, b = self.words.index(left), self.words.index(right)
                lines.append(f"assert ({z} : ({a} {part[1]} {b})%Z).")
                lines.append("{ izr_back. }")
        return lines

    def find(self, name: str) -> list[tuple[str, Node]]:
        if name not in self.hyps:
            raise NotExported(f"the fact {name} has no name in Coq")
        return self.hyps[name]

    # facts that lemmas and `field` need
    def owe(self, node: Node) -> None:
        """Prove every obligation of a term that belongs to this context, once."""
        normal = Normal(self.scope, self.depth)
        normal(strip(node))
        for obligation in normal.obligations:
            if obligation.scope is self.scope:
                self.meet(obligation)

    def meet(self, obligation: Obligation) -> None:
        if obligation.kind == "nonzero":
            self.nonzero(obligation.term)
        elif obligation.kind == "positive":
            self.positive(obligation.term)
        elif obligation.kind == "nonnegative":
            self.nonnegative(obligation.term)

    def state(self, statement: str, proof: Any) -> str:
        """The name of a fact that is proved once; `proof()` gives its lines."""
        if statement not in self.known:
            if statement in self.busy:
                raise NotExported("a sign rests on itself")
            self.busy.add(statement)
            lines = proof()
            self.busy.discard(statement)
            name = self.fresh("n")
            self.lines += [f"assert ({name} : {statement}).", *block(lines)]
            self.known[statement] = name
        return self.known[statement]

    def nonzero(self, node: Node) -> None:
        """words(node) is not 0, and neither are its normal form and the factors of that."""
        from .equal import Equal
        from .signs import SignProofs

        equal = Equal(self)
        value = equal.value(node)
        if value.as_constant() is not None:
            return
        text = self.words.real(node)
        name = self.state(f"{text} <> 0", lambda: SignProofs(self).goal(node, "!="))
        canonical = equal.canon.value(value)
        if canonical != text:
            name = self.state(
                f"{canonical} <> 0", lambda: [*equal.rewrite_back(node), f"exact {name}."]
            )
        self.factors(equal.canon, value, name)

    def factors(self, canon: Canon, value: Rational, name: str) -> None:
        lead, content, primitive = split_content(value.num)
        texts = [canon.atom(a) for a, e in content if e > 0]
        prim = canon.polynomial(key(primitive)) if len(primitive) > 1 else ""
        if prim:
            texts.append(prim)
        whole = canon.value(value)
        if texts == [whole]:
            return
        factors = [self.words.number(lead)]
        factors += [f"({canon.factor(canon.atom(a), e)})" for a, e in content]
        factors += [prim] if prim else []
        factors += [canon.inverse(canon.polynomial(k), e) for k, e in value.den]
        product = " * ".join(factors)
        for text in texts:
            self.state(
                f"{text} <> 0",
                lambda text=text: [
                    "intro vanishes.",
                    f"apply {name}.",
                    f"transitivity ({product}).",
                    "{ feq. }",
                    "rewrite vanishes. ring.",
                ],
            )
        if len(value.num) > 1 and (value.den or lead != 1 or content):
            numerator = canon.polynomial(key(value.num))
            self.state(
                f"{numerator} <> 0",
                lambda: [
                    "intro vanishes.",
                    f"apply {name}.",
                    *(["rewrite vanishes. ring."] if value.den else ["exact vanishes."]),
                ],
            )

    def positive(self, node: Node) -> None:
        self._sign(node, "+", "0 < {}")

    def nonnegative(self, node: Node) -> None:
        self._sign(node, "0+", "0 <= {}")

    def _sign(self, node: Node, sign: str, shape: str) -> None:
        from .equal import Equal
        from .signs import SignProofs

        equal = Equal(self)
        value = equal.value(node)
        if value.as_constant() is not None:
            return
        text, canonical = self.words.real(node), equal.canon.value(value)
        name = self.state(shape.format(text), lambda: SignProofs(self).goal(node, sign))
        if canonical != text:
            self.state(
                shape.format(canonical),
                lambda: [*equal.rewrite_back(node), f"exact {name}."],
            )

    def root(self, atom: Any, degree: int, radicand: Rational) -> str:
        """The name of the fact atom^degree = radicand."""
        canon = Canon(self.words, self.depth)
        text = canon.atom(atom)
        statement = f"{text} ^ {degree} = {canon.value(radicand)}"
        if atom[0] == "sqrt":
            return self.state(statement, lambda: ["apply sqrt_square; rpos."])
        base = canon.signature(atom[1])
        if canon.value(radicand) == base:
            return self.state(
                statement, lambda: ["apply rp_root; [lia | rpos | simpl INR; field]."]
            )
        return self.state(statement, lambda: ["apply rp_root_of; simpl INR; field."])
