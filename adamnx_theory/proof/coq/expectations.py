"""Random variables in Coq: what is assumed of them, and how their means are taken apart.

    forall (Omega : Type) (E : expectation Omega) (x : Omega -> R) ...,
      has_moments E x (1 :: 0 :: 1 :: nil) ->        the moments that the certificate gives
      integrable E (fun omega => y omega ^ 2) ->     for every other mean that occurs
      independent E ((x :: nil) :: (y :: nil) :: nil) -> ...

`theories/Expectation.v` says what these words mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from adamnx_theory.proof.checker.normal import Normal, mentions
from adamnx_theory.proof.checker.rational import UNIT, Monomial, Rational, inverse, times
from adamnx_theory.proof.checker.scope import RandomVariable, Scope
from adamnx_theory.proof.checker.syntax import Node

from .canon import Canon
from .parts import Lines, Parts, block
from .words import NotExported, Words, word

SPACE = "(Omega : Type) (E : expectation Omega)"
Random = Mapping[str, RandomVariable]


@dataclass(frozen=True)
class Chance:
    """The random variables of a statement, and the products whose means must exist."""

    random: Random
    existing: tuple[Monomial, ...]

    @staticmethod
    def of(formula: Node, scope: Scope) -> Chance:
        """What the means in a formula need."""
        found: list[Monomial] = []
        for body in bodies(formula):
            for parts in taken_apart(Normal(scope)(body), scope.random):
                for part in parts:
                    if part not in found and known_moment(part, scope.random) is None:
                        found.append(part)
        return Chance(scope.random, tuple(found))

    def premises(self, words: Words) -> Lines:
        """The assumptions, in Coq's words."""
        texts = [f"has_moments E {word(n)} {moments(v, words)}" for n, v in given(self.random)]
        texts += [f"integrable E {product(part, words)}" for part in self.existing]
        if len(blocks_of(self.random)) > 1:
            texts.append(f"independent E {blocks_text(self.random)}")
        return texts


def given(random: Random) -> list[tuple[str, RandomVariable]]:
    """The random variables whose moments a certificate gives."""
    return [(n, v) for n, v in random.items() if v.moments]


def moments(variable: RandomVariable, words: Words) -> str:
    return listed(words.number(m) for m in variable.moments)


def listed(texts: Any) -> str:
    return f"({' :: '.join([*texts, 'nil'])})"


def blocks_of(random: Random) -> dict[str, list[str]]:
    """The names in each block, blocks in the order in which they appear."""
    blocks: dict[str, list[str]] = {}
    for name, variable in random.items():
        blocks.setdefault(variable.block, []).append(name)
    return blocks


def blocks_text(random: Random) -> str:
    return listed(listed(map(word, names)) for names in blocks_of(random).values())


def bodies(node: Any) -> Iterator[Node]:
    """What stands under an expectation."""
    if isinstance(node, tuple):
        if node[:2] == ("app", "E"):
            yield node[2][0]
        for part in node:
            yield from bodies(part)


def product(monomial: Monomial, words: Words) -> str:
    """A product of random variables as a function of the outcome."""
    return f"(fun omega => {Canon(words.inside()).term(monomial)})"


def known_moment(part: Monomial, random: Random) -> Fraction | None:
    """The mean of a product within one block, where the certificate gives it."""
    if part == UNIT:
        return Fraction(1)
    ((atom, exponent), *rest) = part
    known = random[atom[1]].moments  # type: ignore[index]
    return known[exponent] if not rest and exponent < len(known) else None


def taken_apart(value: Rational, random: Random) -> dict[tuple[Monomial, ...], Rational]:
    """Products of random variables, one factor for each block, with their coefficients."""
    blocks = list(blocks_of(random))
    if any(mentions(value.den, name) for name in random):
        raise NotExported("a mean of other than polynomials in random variables")
    found: dict[tuple[Monomial, ...], Rational] = {}
    for monomial, c in value.num.items():
        parts = dict.fromkeys(blocks, UNIT)
        for atom, exponent in monomial:
            if not any(mentions(atom, name) for name in random):
                continue
            if atom[0] != "var" or exponent < 0:  # type: ignore[index]
                raise NotExported("a mean of other than polynomials in random variables")
            own = random[atom[1]].block  # type: ignore[index]
            parts[own] = times(parts[own], ((atom, exponent),))
        key = tuple(parts.values())
        fixed = monomial
        for part in key:
            fixed = times(fixed, inverse(part))
        coefficient = Rational({fixed: c}, value.den)
        found[key] = found[key] + coefficient if key in found else coefficient
    return found


class Expectations(Parts):
    """Lines that prove that a mean is its normal form."""

    @property
    def random(self) -> Random:
        return self.context.scope.random

    def of_E(self, node: Node) -> Lines:
        return [f"exact (has_value E _ _ {self.mean(node)})."]

    def mean(self, node: Node) -> str:
        """The name of the fact that what stands under the mean is integrable, and its mean."""
        self.context.owe(node)
        body, value = node[2][0], self.value(node)
        inner = self.context.inside()
        text = f"(fun omega => {inner.words.real(body)})"
        apart = taken_apart(self.value(body), self.random)
        if len(apart) == 1:
            name, own, _ = self.term(*apart)
            if own == text:
                return name
        statement = f"has E {text} {self.canon.value(value)}"
        return self.context.state(statement, lambda: self.by_terms(body, inner))

    def by_terms(self, body: Node, inner: Any) -> Lines:
        """The body is a sum of products with known means."""
        inside = type(self)(inner)
        terms: Lines = []
        facts = "I"
        for parts, c in reversed(taken_apart(inside.value(body), self.random).items()):
            name, text, mean = self.term(parts)
            terms.insert(0, f"({self.canon.value(c)}, {text}, {mean})")
            facts = f"(conj {name} {facts})"
        proof = inside.prove(body)
        return [
            f"apply (has_terms E {listed(terms)}).",
            *block([f"exact {facts}."]),
            *block(
                [
                    "intros omega. cbn [sum_at].",
                    *inner.lines,
                    f"transitivity ({inside.text(body)}).",
                    *block(proof),
                    "feq.",
                ]
            ),
            *block(["cbn [sum_of]. feq."]),
        ]

    def term(self, parts: tuple[Monomial, ...]) -> tuple[str, str, str]:
        """A product of random variables: the fact about its mean, its text and its mean's."""
        own = [part for part in parts if part != UNIT]
        if len(own) < 2:
            return self.factor(own[0] if own else UNIT)
        whole, mean = UNIT, Rational.constant(1)
        for part in own:
            whole = times(whole, part)
            mean = mean * self.moment(part)
        text, value = product(whole, self.words), self.canon.value(mean)
        name = self.context.state(f"has E {text} {value}", lambda: self.by_blocks(parts))
        return name, text, value

    def moment(self, part: Monomial) -> Rational:
        known = known_moment(part, self.random)
        return Rational.atom(("E", part)) if known is None else Rational.constant(known)

    def by_blocks(self, parts: tuple[Monomial, ...]) -> Lines:
        """The mean of a product over independent blocks is the product of the means."""
        blocks = blocks_of(self.random).values()
        facts = [self.factor(part) for part in parts]
        texts = listed(text for _, text, _ in facts)
        means = listed(mean for _, _, mean in facts)
        polynomial, each = "(List.Forall2_nil _)", "(List.Forall2_nil _)"
        for names, part, fact in zip(
            reversed(blocks), reversed(parts), reversed(facts), strict=True
        ):
            polynomial = f"(List.Forall2_cons _ _ {is_polynomial(part, names)} {polynomial})"
            each = f"(List.Forall2_cons _ _ {fact[0]} {each})"
        text = blocks_text(self.random)
        independent = self.assumed(f"independent E {text}")
        return [
            f"apply (has_is E _ (times_all {means})).",
            *block(
                [
                    f"apply (has_of E (product {texts})).",
                    *block(
                        [
                            f"exact (has_product E {text} {texts} {means} {independent}",
                            f"  {polynomial}",
                            f"  {each}).",
                        ]
                    ),
                    "intros omega. cbn [product]. ring.",
                ]
            ),
            "cbn [times_all]. ring.",
        ]

    def factor(self, part: Monomial) -> tuple[str, str, str]:
        """The same within one block."""
        text = product(part, self.words)
        if part == UNIT:
            return "(has_const E 1)", text, "1"
        value = self.canon.value(self.moment(part))
        name = self.context.state(f"has E {text} {value}", lambda: self.by_assumption(part, value))
        return name, text, value

    def by_assumption(self, part: Monomial, value: str) -> Lines:
        if known_moment(part, self.random) is None:
            exists = self.assumed(f"integrable E {product(part, self.words)}")
            return [f"exact (has_mean E _ {exists})."]
        ((atom, exponent),) = part
        name = atom[1]  # type: ignore[index]
        ms = moments(self.random[name], self.words)
        assumed = self.assumed(f"has_moments E {word(name)} {ms}")
        if exponent == 1:
            return [f"exact (has_first E {word(name)} {ms} {value} {assumed} eq_refl)."]
        return [f"exact (has_moment E {word(name)} {ms} {exponent} {value} {assumed} eq_refl)."]

    def assumed(self, statement: str) -> str:
        if statement not in self.context.known:
            raise NotExported("a step needs a mean that the statement does not mention")
        return self.context.known[statement]


def is_polynomial(part: Monomial, names: list[str]) -> str:
    """A term that proves that a product is a polynomial in the variables of a block."""
    own_block = listed(map(word, names))
    if part == UNIT:
        return f"(poly_const {own_block} 1)"
    proof = ""
    for atom, exponent in part:
        member = "(or_introl eq_refl)"
        for _ in range(names.index(atom[1])):  # type: ignore[index]
            member = f"(or_intror {member})"
        variable = word(atom[1])  # type: ignore[index]
        own = f"(poly_var {own_block} {variable} {member})"
        if exponent > 1:
            own = f"(poly_pow {own_block} {variable} {exponent} {member})"
        proof = f"(poly_mult _ _ _ {proof} {own})" if proof else own
    return proof
