"""Certificates about one schedule: built here, accepted or refused by the checker."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp

from adamnx_theory.audit.shapes import Exponential, Power, R, Shape
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.proof.build import (
    Certificate,
    Step,
    compute,
    define,
    facts,
    forall,
    sign,
    theorem,
    use,
)
from adamnx_theory.proof.checker import check_certificate
from adamnx_theory.proof.text import text
from adamnx_theory.proof.witness import Fact, find

GAIN = "1 - rate(k)"
SQUARE = "(1 - rate(k))^2"


@dataclass(frozen=True)
class Proof:
    """An accepted certificate and its strength ("exact" or "interval")."""

    certificate: Certificate
    strength: str


@dataclass(frozen=True)
class Book:
    """What certificates need to know of a schedule: its rate, as an expression in t alone."""

    rate: Any
    shape: Shape
    written: str = ""  # another form of the rate for the certificates

    @property
    def body(self) -> str:
        """The rate in the language of certificates."""
        if self.written:
            return self.written
        if isinstance(self.shape, Power):  # the checker reduces roots where it sees a product
            s = self.shape
            base = f"t+{s.shift}" if s.shift else "t"
            return f"1 - {_paren(s.factor)}*rpow({base}, -{_paren(s.exponent)})"
        if isinstance(self.shape, Exponential) and self.shape.natural:  # exp(-u t) as exp(-u)^t
            return in_powers(sp.factor(1 - self.shape.body), self.shape)
        return text(self.rate)

    @property
    def definition(self) -> Mapping[str, Any]:
        return define("rate", "t", self.body)

    def prove(
        self,
        about: str,
        claim: str,
        proof: Sequence[Step],
        definitions: Sequence[Mapping[str, Any]] = (),
        lemmas: Sequence[Certificate] = (),
        variables: str = "",
        given: Mapping[str, str] | None = None,
        example: Mapping[str, str] | None = None,
    ) -> Proof | None:
        """The certificate of `claim`, or None where the checker refuses it."""
        rest = (lemmas, variables, given, example)
        for steps in (proof, [*self.prelude, *proof])[: 1 + bool(self.prelude)]:
            first = self._proof(about, claim, steps, [self.definition, *definitions], *rest)
            if first is not None:
                return first
        named, steps = self.denominators()
        if not steps:
            return None
        return self._proof(about, claim, [*self.prelude, *steps, *proof], [*named, *definitions],
                           *rest)  # fmt: skip

    @property
    def prelude(self) -> list[Step]:
        """That exp(-u) < 1, where the rate has powers of it."""
        if not isinstance(self.shape, Exponential) or not self.shape.natural:
            return []
        return [use("below 1", f"{self.shape.shown} < exp(0)", "exp_increasing",
                    x=f"-{self.shape.unit}", y="0")]  # fmt: skip

    def denominators(self) -> tuple[list[Mapping[str, Any]], list[Step]]:
        """Definitions that name the rate's denominators, and steps that they are positive.

        Where a denominator is not of the form 1 - x^n, the checker has to be told.
        """
        named: list[Mapping[str, Any]] = []
        found: list[Step] = []
        body = self.body
        if not isinstance(self.shape, Exponential) or self.written:
            return named, found
        facts_of_powers, _ = exponential_facts(self.shape)
        below = [(text(typed), in_r) for typed, in_r in self.shape.below]
        if self.shape.natural:
            above, bottom = sp.fraction(sp.factor(1 - self.shape.body))
            sign_of = -1 if exponential_witness(bottom, self.shape) is None else 1
            below = [(in_powers(sign_of * bottom, self.shape), sign_of * bottom)]
            body = f"({in_powers(sign_of * above, self.shape)})/({below[0][0]})"
        for shown, in_r in below:
            witness = exponential_witness(in_r, self.shape)
            if witness is None or f"({shown})" not in body:
                continue
            name = f"below{len(named) + 1}"
            named.append(define(name, "t", shown))
            body = body.replace(f"({shown})", f"{name}(t)")
            last = sign("b", f"0 < {name}(t)", num=witness[0], den=witness[1])
            relation = f"forall t from 1: 0 < {name}(t)"
            found.append(forall(f"{name} is positive", relation, [*facts_of_powers, last]))
        return [*named, define("rate", "t", body)], found

    def _proof(
        self,
        about: str,
        claim: str,
        proof: Sequence[Step],
        definitions: Sequence[Mapping[str, Any]],
        lemmas: Sequence[Certificate],
        variables: str,
        given: Mapping[str, str] | None,
        example: Mapping[str, str] | None,
    ) -> Proof | None:
        certificate = theorem(
            f"audit.{about}",
            f"{about.replace('_', ' ')} of the rate {self.body}",
            variables=variables,
            given=given,
            claim=claim,
            example=example,
            definitions=definitions,
            lemmas=lemmas,
            proof=proof,
        )
        return accepted(certificate)

    def computed(self, about: str, claim: str, bits: int = 256) -> Proof | None:
        """The certificate of a statement about numbers."""
        return self.prove(about, claim, [compute("goal", claim, bits=bits)])


def _paren(number: Any) -> str:
    return f"({number})" if number.q != 1 else str(number)


def accepted(certificate: Certificate) -> Proof | None:
    """The proof, if the checker accepts the certificate."""
    report = check_certificate(certificate)
    return Proof(certificate, report.strength) if report.accepted else None


def polynomial_text(polynomial: Any, low: int) -> str | None:
    """A polynomial in t as a sum of c (t - low)^i with c >= 0, which shows that it is >= 0."""
    shifted = sp.Poly(polynomial.subs(t, t + low), t)
    terms = []
    for (power,), c in sorted(shifted.terms()):
        if c < 0 or not c.is_Rational:
            return None
        base = f"(t-{low})" if low else "t"
        factor = "" if power == 0 else f"*{base}" if power == 1 else f"*{base}^{power}"
        terms.append(f"{c}{factor}")
    return " + ".join(terms) or "0"


def rational_witness(gap: Any, low: int) -> tuple[str, str] | None:
    """(num, den) with gap = num/den, both >= 0 term by term for t >= low; den > 0."""
    top, bottom = sp.fraction(sp.cancel(sp.together(gap)))
    if bottom.subs(t, low) < 0:
        top, bottom = -top, -bottom
    above, below = polynomial_text(top, low), polynomial_text(bottom, low)
    return (above, below) if above is not None and below is not None else None


def exponential_facts(shape: Exponential) -> tuple[list[Step], list[Fact]]:
    """What is known of R = q^(t-1), q^t and q^(t+1): as steps, and for the search."""
    q = shape.shown
    steps = [
        sign("R", f"0 < {q}^(t-1) <= 1"),
        sign("P", f"{q}^t < 1"),
        sign("P'", f"{q}^(t+1) < 1"),
        sign("P''", f"{q}^(t+2) < 1"),
    ]
    s = shape.symbol
    facts = [Fact(R), Fact(1 - R), Fact(1 - s * R), Fact(1 - s**2 * R), Fact(1 - s**3 * R)]
    if s.is_Symbol:
        steps.append(sign("q", f"0 < {q} < 1"))
        facts += [Fact(s), Fact(1 - s)]
    return steps, facts


def exponential_witness(gap: Any, shape: Exponential) -> tuple[str, str] | None:
    """(num, den) with gap = num/den, in powers of q; found by search."""
    _, facts = exponential_facts(shape)
    found = find(gap, facts, degree=2)
    if found is None:
        return None
    return in_powers(found.num, shape), in_powers(found.den, shape)


def in_powers(expression: Any, shape: Exponential) -> str:
    """The text of an expression in R and Q, with what they stand for."""
    q = shape.shown
    shown = re.sub(r"\bR\b", f"{q}^(t-1)", _grouped(text(expression)))
    return re.sub(r"\bQ\b", q, shown)


def _grouped(shown: str) -> str:
    """R^2 as (R)^2, since R stands for a power."""
    return re.sub(r"\bR\b(?=\^)", "(R)", shown)


def for_all(
    relation: Callable[[str], str], low: int, steps: Sequence[Step], finite: Sequence[int] = ()
) -> tuple[str, list[Step]]:
    """(claim, proof): the relation at the steps in `finite`, and at all t from `low` on.

    `steps` prove relation("t") for t >= low; the last one states it.
    """
    tail = f"forall t from {low}: {relation('t')}"
    if not finite:
        return tail, [forall("goal", tail, steps)]
    head = " and ".join(relation(str(n)) for n in finite)
    claim = f"{head} and {tail}"
    return claim, [
        compute("head", head, bits=256),
        forall("tail", tail, steps),
        facts("goal", claim),
    ]
