"""Sums in Coq: the last terms are taken off, and the rest is a combination of sums."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from adamnx_theory.proof.checker.normal import mentions
from adamnx_theory.proof.checker.rational import UNIT, Rational, inverse, key, times
from adamnx_theory.proof.checker.syntax import Node, num, substitute

from .canon import Canon
from .parts import Lines, Parts, block
from .words import strip, word


class Sums(Parts):
    """Lines that prove that a sum is its normal form."""

    def sum(self, node: Node) -> Lines:
        _, index, low_node, high_node, body = node
        high = self.value(high_node)
        low = int(self.value(low_node).as_constant() or 0)
        shift = int(high.num.get(UNIT, Fraction(0)))
        self.canon.value(self.value(node))
        lowered = f"({low})%Z"
        lines: Lines = []
        if self.words.index(low_node) != lowered:
            lines.append(f"swap {self.words.index(low_node)} with {lowered}.")
        if high.as_constant() is not None:
            return lines + self.unrolled(node, low, shift)
        base = high + Rational.constant(-shift)
        base_text = self.canon.index(base.signature())
        lines += self.index_to_normal(high_node)
        function = f"(fun {word(index)} : Z => {self.words.with_indices(index).real(body)})"
        middle = f"zsum {lowered} {base_text} {function}"
        total = self.sum_value(base, low, index, body)
        name = self.fresh("e")
        lines.append(f"assert ({name} : {middle} = {self.canon.value(total)}).")
        lines += block(self.linear(base_text, low, index, body))
        names = [name]
        for term, sign in self.taken_off(node, base, shift):
            middle += f" {'+' if sign > 0 else '-'} {self.words.real(term)}"
            value = self.value(term)
            total = total + (value if sign > 0 else -value)
            if self.words.real(term) == self.canon.value(value):
                continue
            names.append(self.fresh("e"))
            lines.append(
                f"assert ({names[-1]} : {self.words.real(term)} = {self.canon.value(value)})."
            )
            lines += block(self.prove(term))
        if shift:
            lines.append(f"transitivity ({middle}).")
            chain = self.one_by_one(base, shift, lowered, function)
            lines += block([*chain, "cbv beta. ring."])
        lines += [f"rw {e}." for e in names]
        gap = total + (-self.value(node))
        if gap.is_zero:
            return [*lines, "feq."]
        lines.append("apply Rminus_diag_uniq.")
        return lines + self.zero(gap, [])

    def unrolled(self, node: Node, low: int, high: int) -> Lines:
        """A sum between two numbers, written out."""
        _, index, _, high_node, body = node
        terms = [substitute(body, {index: self.literal(k)}) for k in range(low, high + 1)]
        if not terms:
            return ["apply zsum_empty; zp."]
        total = ("+", tuple(terms)) if len(terms) > 1 else terms[0]
        lines: Lines = []
        if self.words.index(high_node) != f"({high})%Z":
            lines.append(f"swap {self.words.index(high_node)} with ({high})%Z.")
        lines.append(f"transitivity ({self.words.real(total)}).")
        return [*lines, *block(["unroll_zsum."]), *self.prove(total)]

    def taken_off(self, node: Node, base: Rational, shift: int) -> Iterator[tuple[Node, int]]:
        """The terms between `base` and `base + shift`, and the sign with which each counts."""
        _, index, _, high, body = node
        start = strip(high) if not shift else ("+", (strip(high), num(-shift)))
        for k in range(min(0, shift) + 1, max(0, shift) + 1):
            at = ("idx", ("+", (start, num(k))), self.shifted(base, k))
            yield substitute(body, {index: at}), 1 if shift > 0 else -1

    def one_by_one(self, base: Rational, shift: int, low: str, function: str) -> Lines:
        """Rewriting by which the sum up to `base + shift` becomes one up to `base`."""
        lemma, way = ("zsum_up", 1) if shift > 0 else ("zsum_down", -1)
        at = [self.shifted(base, k) for k in range(0, shift + way, way)]
        return [
            f"rewrite ({lemma} {low} {at[k - 1]} {at[k]} {function}) by zp."
            for k in range(len(at) - 1, 0, -1)
        ]

    def shifted(self, base: Rational, k: int) -> str:
        """The index `base + k`, printed."""
        return self.canon.index((base + Rational.constant(k)).signature())

    def literal(self, k: int) -> Node:
        return ("idx", num(k), f"({k})%Z")

    def sum_value(self, high: Rational, low: int, index: str, body: Node) -> Rational:
        return self.normal().sum_to(high, low, index, strip(body))

    def linear(self, high_text: str, low: int, index: str, body: Node) -> Lines:
        """zsum of a body as a combination of sums of its monomials."""
        depth = self.context.depth
        name = f"@{depth}"
        i = word(name)
        inner = self.context.under(name, num(low))
        inside_equal = type(self)(inner)
        value = inside_equal.value(substitute(body, {index: ("var", name)}))

        inside = tuple((k, e) for k, e in value.den if mentions(k, name))
        outside = tuple((k, e) for k, e in value.den if not mentions(k, name))
        pieces: list[tuple[str, str]] = []
        canon = Canon(self.words, depth + 1)
        for monomial, c in key(value.num):
            bound = tuple((a, e) for a, e in monomial if mentions(a, name))
            rest = times(monomial, inverse(bound))
            pieces.append(
                (
                    self.canon.quotient(((rest, c),), outside),
                    canon.quotient(((bound, Fraction(1)),), inside),
                )
            )
        if not pieces:
            pieces = [("0", "1")]
        combined = " + ".join(f"({r}) * {b}" for r, b in pieces)
        low_text = f"({low})%Z"
        total = " + ".join(
            f"({r}) * zsum {low_text} {high_text} (fun {i} : Z => {b})" for r, b in pieces
        )
        term = substitute(body, {index: ("var", name)})
        proof = inside_equal.prove(term)
        lines = [
            f"transitivity (zsum {low_text} {high_text} (fun {i} : Z => {combined})).",
            *block(
                [
                    f"apply zsum_ext; intros {i} {i}_range.",
                    f"assert ({i}_low : ({low} <= {i})%Z) by lia.",
                    *inner.opening(i, low),
                    *inner.lines,
                    f"transitivity ({inside_equal.canon.value(value)}).",
                    *block(proof),
                    "feq.",
                ]
            ),
            f"transitivity ({total}).",
            *block(["zsum_linear."]),
        ]
        if any(b == "1" for _, b in pieces):
            lines.append("rewrite ?zsum_const by zp.")
        return [*lines, "rewrite ?plus_IZR, ?minus_IZR, ?mult_IZR, ?opp_IZR.", "feq."]
