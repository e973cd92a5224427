"""Sums in Coq: the last terms are taken off, and the rest is a combination of sums."""

from __future__ import annotations

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
        function = f"(fun {word(index)} : Z => {self.words.with_indices(index).real(body)})"
        if high.as_constant() is not None:
            terms = [substitute(body, {index: self.literal(k)}) for k in range(low, shift + 1)]
            if not terms:
                return [*lines, "apply zsum_empty; zp."]
            total = ("+", tuple(terms)) if len(terms) > 1 else terms[0]
            if self.words.index(high_node) != f"({shift})%Z":
                lines.append(f"swap {self.words.index(high_node)} with ({shift})%Z.")
            lines.append(f"transitivity ({self.words.real(total)}).")
            lines += block(["unroll_zsum."])
            return [*lines, *self.prove(total)]
        base = high + Rational.constant(-shift)
        base_text = self.canon.index(base.signature())
        start = strip(high_node) if not shift else ("+", (strip(high_node), num(-shift)))
        lines += self.index_to_normal(high_node)
        final = f"zsum {lowered} {base_text} {function}"
        # f(low) + ... + f(base + shift), the last terms taken off one by one
        extra: list[tuple[Node, int]] = []
        for k in range(min(0, shift) + 1, max(0, shift) + 1):
            at = (
                "idx",
                ("+", (start, num(k))),
                self.canon.index((base + Rational.constant(k)).signature()),
            )
            extra.append((substitute(body, {index: at}), 1 if shift > 0 else -1))
        names: list[str] = []
        sum_value = self.sum_value(base, low, index, body)
        sum_text = self.canon.value(sum_value)
        name = self.fresh("e")
        lines.append(f"assert ({name} : {final} = {sum_text}).")
        lines += block(self.linear(base_text, low, index, body))
        total_value = sum_value
        middle = final
        for term, sign in extra:
            middle += f" {'+' if sign > 0 else '-'} {self.words.real(term)}"
            value = self.value(term)
            total_value = total_value + (value if sign > 0 else -value)
            if self.words.real(term) == self.canon.value(value):
                continue
            e = self.fresh("e")
            lines.append(f"assert ({e} : {self.words.real(term)} = {self.canon.value(value)}).")
            lines += block(self.prove(term))
            names.append(e)
        if extra:
            lines.append(f"transitivity ({middle}).")
            at = [
                self.canon.index((base + Rational.constant(k)).signature())
                for k in range(0, shift + (1 if shift > 0 else -1), 1 if shift > 0 else -1)
            ]
            chain: Lines = []
            for k in range(len(at) - 1, 0, -1):
                lemma = "zsum_up" if shift > 0 else "zsum_down"
                chain.append(f"rewrite ({lemma} {lowered} {at[k - 1]} {at[k]} {function}) by zp.")
            lines += block([*chain, "cbv beta. ring."])
        lines.append(f"rw {name}.")
        lines += [f"rw {e}." for e in names]
        gap = total_value + (-self.value(node))
        if gap.is_zero:
            return [*lines, "feq."]
        lines.append("apply Rminus_diag_uniq.")
        return lines + self.zero(gap, [])

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
