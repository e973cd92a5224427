"""Coq proofs of the signs that the checker reads off the facts and the shape of a term.

Follows `checker.sign` step by step, and writes down why.
"""

from __future__ import annotations

from fractions import Fraction

from adamnx_theory.proof.checker.instances import assignments, opened
from adamnx_theory.proof.checker.rational import Rational
from adamnx_theory.proof.checker.sign import (
    _NEGATE,
    _OF_RELATION,
    _moved,
    _multiple,
)
from adamnx_theory.proof.checker.syntax import Node, num, substitute

from .equal import Equal
from .parts import Lines, block
from .shapes import WEAKER, Proof, Shapes, _nothing
from .words import NotExported, idx, strip


class SignProofs(Shapes):
    """Signs with proofs, in one context."""

    # what others ask for
    def goal(self, node: Node, wanted: str) -> Lines:
        """Lines that prove the wanted sign of words(node)."""
        sign, proof = self.find(node)
        if sign is None:
            raise NotExported(f"the sign of {self.words.real(node)} is not reproduced")
        return self.weaken(sign, wanted) + proof()

    def weaken(self, sign: str, wanted: str) -> Lines:
        if sign == wanted:
            return []
        if (sign, wanted) not in WEAKER:
            raise NotExported(f"the sign {sign} does not give {wanted}")
        return [WEAKER[sign, wanted]]

    def find(self, node: Node) -> tuple[str | None, Proof]:
        """The sign of a term, and what proves it."""
        key = node
        if key not in self.memo:
            self.memo[key] = (None, _nothing)
            self.memo[key] = self.decide(node)
        return self.memo[key]

    def decide(self, node: Node) -> tuple[str | None, Proof]:
        term = strip(node)
        if term[0] == "num":
            sign = "0" if term[1] == 0 else "+" if term[1] > 0 else "-"
            return sign, lambda: ["lra."] if sign != "0" else ["reflexivity."]
        value = self.normal(term)
        constant = value.as_constant()
        if constant is not None:
            sign = "0" if constant == 0 else "+" if constant > 0 else "-"
            return sign, lambda: [*self.as_value(node), "rat."]
        found, why = self.looked_up(node, value)
        if found is None:
            found, why = self.instance(node, value)
        weak = found if found in ("0+", "0-", "!=") else None
        if found is not None and weak is None:
            return found, why
        shape, reason = self.shape(node, value)
        if shape in ("+", "-", "0"):
            return shape, reason
        if weak is None:
            return shape, reason
        if shape is None:
            return weak, why
        if {weak, shape} == {"0+", "0-"}:
            return "0", lambda: [
                "apply Rle_antisym.",
                *block(why() if weak == "0-" else reason()),
                *block(why() if weak == "0+" else reason()),
            ]
        if {weak, shape} in ({"0+", "!="}, {"0-", "!="}):
            return self.strict(weak, why, shape, reason)
        return weak, why

    def strict(self, a: str, why: Proof, b: str, reason: Proof) -> tuple[str, Proof]:
        """A weak sign, and that the term does not vanish."""
        first, second = (why, reason) if a != "!=" else (reason, why)
        weak = a if a != "!=" else b
        lemma = "strictly_positive" if weak == "0+" else "strictly_negative"
        return (
            "+" if weak == "0+" else "-",
            lambda: [f"apply {lemma}.", *block(first()), *block(second())],
        )

    def as_value(self, node: Node) -> Lines:
        """Replace the term in the goal by its normal form."""
        return Equal(self.context).rewrite_to_normal(node)

    # facts
    def looked_up(self, node: Node, value: Rational) -> tuple[str | None, Proof]:
        best: str | None = None
        proof: Proof = _nothing
        for name in self.scope.facts:
            if name not in self.context.hyps:
                continue
            for hyp, part in self.context.hyps[name]:
                if part[0] != "rel":
                    continue
                known = self.normal(part[3]) - self.normal(part[2])
                constant, shift = _multiple(value, known)
                sign = _OF_RELATION[part[1]]
                result = (
                    _moved(sign if constant > 0 else _NEGATE[sign], shift) if constant else None
                )
                if result is None:
                    continue
                lines = self.from_fact(node, hyp, part, constant, shift, result)
                if result in ("+", "-", "0"):
                    return result, lines
                if best is not None and best != result:
                    pair = {best, result}
                    if pair == {"0+", "0-"}:
                        a, b = (lines, proof) if result == "0-" else (proof, lines)
                        return "0", lambda a=a, b=b: [
                            "apply Rle_antisym.",
                            *block(a()),
                            *block(b()),
                        ]
                    if "!=" in pair:
                        return self.strict(best, proof, result, lines)
                best, proof = result, lines
        return best, proof

    def from_fact(
        self, node: Node, hyp: str, part: Node, constant: Fraction, shift: Fraction, sign: str
    ) -> Proof:
        """term = c * (R - L) + s, and the hypothesis is about R - L."""

        def lines() -> Lines:
            equal = Equal(self.context)
            gap = ("+", (part[3], ("neg", part[2])))
            rhs = ("+", (("*", (num(constant), gap)), num(shift)))
            left, right = self.words.real(part[2]), self.words.real(part[3])
            c, s = self.words.number(constant), self.words.number(shift)
            name = self.context.fresh("e")
            text = self.words.real(node)
            lemma = {"<": "lt", "<=": "le", "=": "eq", "!=": "ne"}[part[1]]
            kind = {"+": "pos", "-": "neg", "0+": "nn", "0-": "np", "0": "zero", "!=": "ne"}[sign]
            return [
                f"assert ({name} : {text} = {c} * ({right} - {left}) + {s}).",
                *block(both_sides(equal, node, rhs)),
                f"rw {name}.",
                f"apply (from_{lemma}_{kind} {c} {s} {left} {right}); [exact {hyp} | lra ..].",
            ]

        return lines

    def instance(self, node: Node, value: Rational) -> tuple[str | None, Proof]:
        term = strip(node)
        for (name, place), fact in self.scope.universals():
            if name not in self.context.hyps:
                continue
            lows, body = opened(fact)
            if body[0] != "rel":
                continue
            for given in assignments(term, list(lows), body):
                if not self.signs.sensible(given):
                    continue
                constant = self.signs.multiple(value, (name, place), body, given)
                if constant is None or not self.signs.in_range(given, lows):
                    continue
                sign = _OF_RELATION[body[1]]
                sign = sign if constant > 0 else str(_NEGATE[sign])
                hyp = self.context.hyps[name][place][0]
                return sign, self.from_instance(node, hyp, lows, body, given, constant, sign)
        return None, _nothing

    def from_instance(
        self,
        node: Node,
        hyp: str,
        lows: dict[str, Node],
        body: Node,
        given: dict[str, Node],
        constant: Fraction,
        sign: str,
    ) -> Proof:
        def lines() -> Lines:
            marked = {k: idx(v) for k, v in given.items()}
            part = substitute(body, marked)
            call, before = self.call(hyp, lows, given)
            name = self.context.fresh("i")
            return [
                *before,
                f"assert ({name} : {self.words.formula(part)}) by exact ({call}).",
                *self.from_fact(node, name, part, constant, Fraction(0), sign)(),
            ]

        return lines

    def call(self, hyp: str, lows: dict[str, Node], given: dict[str, Node]) -> tuple[str, Lines]:
        """The application of a universal hypothesis to integers, with its bounds proved."""
        text, lines = hyp, []
        for k, low in lows.items():
            value = self.words.index(given[k])
            bound = self.words.index(substitute(low, {n: idx(v) for n, v in given.items()}))
            name = self.context.fresh("b")
            lines.append(f"assert ({name} : ({bound} <= {value})%Z).")
            lines += block(["zp."])
            text += f" {value} {name}"
        return text, lines


def both_sides(equal: Equal, left: Node, right: Node) -> Lines:
    """Lines that prove words(left) = words(right), where the normal forms agree."""
    equal.context.owe(left)
    equal.context.owe(right)
    a, b = equal.value(left), equal.value(right)
    texts = equal.words.real(left), equal.words.real(right)
    if texts[0] == texts[1]:
        return ["reflexivity."]
    lines: Lines = [f"transitivity ({equal.canon.value(a)}).", *block(equal.prove(left))]
    lines += ["symmetry.", f"transitivity ({equal.canon.value(b)}).", *block(equal.prove(right))]
    gap = b + (-a)
    if gap.is_zero:
        return [*lines, "feq."]
    lines.append("apply Rminus_diag_uniq.")
    return lines + equal.zero(gap, [])


__all__ = ["SignProofs", "both_sides"]
