"""Normal forms in Coq's words: one text for each value, so that equal values look equal."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from adamnx_theory.proof.checker.rational import UNIT, Monomial, Polynomial, Rational, key

from .words import NotExported, Words, word


class Canon:
    """Prints normal forms; bound indices are named by their depth."""

    def __init__(self, words: Words, depth: int = 0) -> None:
        self.words = words
        self.depth = depth

    def value(self, value: Rational) -> str:
        return self.quotient(key(value.num), value.den)

    def signature(self, signature: Any) -> str:
        return self.quotient(*signature)

    def quotient(self, num: Any, den: Any) -> str:
        if not den or not num:
            return self.polynomial(num)
        parts = [] if num == ((UNIT, Fraction(1)),) else [self.polynomial(num)]
        parts += [self.inverse(self.polynomial(k), e) for k, e in den]
        return parts[0] if len(parts) == 1 else f"({' * '.join(parts)})"

    def polynomial(self, terms: Any) -> str:
        items = list(terms.items() if isinstance(terms, dict) else terms)
        if not items:
            return "0"
        parts = [self.term(m, c) for m, c in items]
        return parts[0] if len(parts) == 1 else f"({' + '.join(parts)})"

    def term(self, monomial: Monomial, coefficient: Fraction = Fraction(1)) -> str:
        parts = [] if coefficient == 1 and monomial else [self.words.number(coefficient)]
        parts += [self.factor(self.atom(a), e) for a, e in monomial]
        return parts[0] if len(parts) == 1 else f"({' * '.join(parts)})"

    def factor(self, text: str, exponent: int) -> str:
        if exponent < 0:
            return self.inverse(text, -exponent)
        return text if exponent == 1 else f"({text} ^ {exponent})"

    def inverse(self, text: str, exponent: int) -> str:
        return f"(/ {text})" if exponent == 1 else f"(/ ({text} ^ {exponent}))"

    def atom(self, atom: Any) -> str:
        kind = atom[0]
        if kind == "var":
            return self.words.real(atom) if atom[1][0] != "@" else f"(IZR {word(atom[1])})"
        if kind == "app":
            return self.application(atom[1], atom[2])
        if kind == "pow":
            return f"(powerRZ {self.base(atom[1])} {self.index_monomial(atom[2])})"
        if kind == "rpow" and len(atom) == 4:
            _, base, real, root = atom
            return f"(Rpower {self.signature(base)} {self.scaled(real, root)})"
        if kind in ("rpow", "apow"):
            name = "Rpower" if kind == "rpow" else "apow"
            return f"({name} {self.signature(atom[1])} {self.signature(atom[2])})"
        if kind == "exp" and len(atom) == 3:
            return f"(exp {self.scaled(atom[1], atom[2])})"
        if kind in ("exp", "sqrt", "log", "sin", "erf", "sign"):
            name = {"log": "ln", "sign": "sgn"}.get(kind, kind)
            return f"({name} {self.signature(atom[1])})"
        if kind == "sum":
            _, low, high, bound, inside = atom
            inner = Canon(self.words, self.depth + 1)
            body = inner.quotient(((bound, Fraction(1)),), inside)
            i = word(f"@{self.depth}")
            return f"(zsum ({low})%Z {self.index(high)} (fun {i} : Z => {body}))"
        if kind == "E":
            inner = Canon(self.words.inside(), self.depth)
            return f"(E (fun omega => {inner.term(atom[1])}))"
        raise NotExported(f"there is no model of {kind} in Coq here")

    def scaled(self, monomial: Monomial, root: int) -> str:
        text = self.term(monomial)
        return text if root == 1 else f"({text} * / {root})"

    def base(self, base: Any) -> str:
        kind, inner = base
        if kind == "p":
            return self.polynomial(inner)
        return self.atom(inner) if kind == "a" else self.words.number(Fraction(inner))

    def application(self, name: str, args: Any) -> str:
        shapes = self.words.shapes.get(name, ("index",) * len(args))
        parts = [self.argument(a, s) for a, s in zip(args, shapes, strict=True)]
        return f"({' '.join([word(name), *parts])})"

    def argument(self, signature: Any, shape: Any) -> str:
        if shape == "real":
            return self.signature(signature)
        if shape == "index":
            return self.index(signature)
        if shape == 0:
            return self.signature(signature)
        _, body = signature
        plain = self.eta(body)
        if plain is not None and shape == 1:
            return plain
        inner = Canon(self.words, self.depth + 1).argument(body, shape - 1)
        return f"(fun {word(f'@{self.depth}')} : Z => {inner})"

    def eta(self, body: Any) -> str | None:
        """The function itself, where the body is that function of the bound index."""
        num, den = body
        own = Rational.atom(("var", f"@{self.depth}")).signature()
        if den or len(num) != 1 or num[0][1] != 1 or len(num[0][0]) != 1:
            return None
        ((atom, exponent),) = num[0][0]
        if exponent != 1 or atom[0] != "app" or atom[2] != (own,):
            return None
        return word(atom[1])

    # integers
    def index(self, signature: Any) -> str:
        num, den = signature
        if den:
            raise NotExported("an index is a quotient")
        return self.index_polynomial(num)

    def index_polynomial(self, terms: Any) -> str:
        items = list(terms.items() if isinstance(terms, dict) else terms)
        return f"({' + '.join(self.index_term(m, c) for m, c in items) or '0'})%Z"

    def index_term(self, monomial: Monomial, coefficient: Fraction) -> str:
        if coefficient.denominator != 1:
            raise NotExported("an index has a fraction in it")
        c = int(coefficient)
        if monomial == UNIT:
            return str(c) if c >= 0 else f"({c})"
        text = self.index_factors(monomial)
        text = text if abs(c) == 1 else f"({abs(c)} * {text})"
        return text if c > 0 else f"(- {text})"

    def index_factors(self, monomial: Monomial) -> str:
        factors = [word(a[1]) for a, e in monomial for _ in range(e)]  # type: ignore[index]
        return factors[0] if len(factors) == 1 else f"({' * '.join(factors)})"

    def index_monomial(self, monomial: Monomial) -> str:
        return f"({self.index_factors(monomial)})%Z"


def polynomial_value(terms: Polynomial | Any) -> Rational:
    return Rational(dict(terms))
