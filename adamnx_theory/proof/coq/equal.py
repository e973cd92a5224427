"""Coq proofs that a term equals its normal form.

A term is taken apart down to its opaque parts: powers, sums, functions and inverses.
Each part is shown to equal its own normal form by a lemma for its kind; Coq's `field`
does the rest.  Nothing is searched for in Coq.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from adamnx_theory.proof.checker.engine import replace
from adamnx_theory.proof.checker.rational import UNIT, Monomial, Rational, key, split_content
from adamnx_theory.proof.checker.syntax import Node, num, substitute

from .expectations import Expectations
from .functions import Functions
from .parts import Lines, block
from .sums import Sums
from .words import NotExported, _constant, idx, strip, word


class Equal(Functions, Sums, Expectations):
    """Proofs of `term = normal form` in one context."""

    def prove(self, node: Node) -> Lines:
        """Lines that prove `words(node) = canon(value)`."""
        self.context.owe(node)
        goal = self.value(node)
        if self.words.real(node) == self.canon.value(goal):
            return ["reflexivity."]
        if self.opaque_kind(node):
            return self.opaque(node)
        parts: dict[str, tuple[Any, Rational]] = {}
        raw = self.raw(node, parts)
        lines: Lines = []
        names: list[str] = []
        for text, (part, value) in sorted(parts.items(), key=lambda item: -len(item[0])):
            canonical = self.canon.value(value)
            if text == canonical:
                continue
            name = self.fresh("e")
            lines.append(f"assert ({name} : {text} = {canonical}).")
            lines += block(self.opaque(part))
            names.append(name)
        if names:
            lines.append("eapply eq_trans.")
            lines += block([*(f"rw {n}." for n in names), "reflexivity."])
        gap = raw + (-goal)
        if gap.is_zero:
            return [*lines, "feq."]
        lines.append("apply Rminus_diag_uniq.")
        return lines + self.zero(gap, [])

    def raw(self, node: Node, parts: dict[str, tuple[Any, Rational]]) -> Rational:
        """The value without any root taken; `parts` takes up the opaque parts by their texts."""
        kind = node[0]
        if kind == "num":
            return Rational.constant(node[1])
        if kind == "+":
            total = Rational.constant(0)
            for part in node[1]:
                total = total + self.raw(part, parts)
            return total
        if kind == "neg":
            return -self.raw(node[1], parts)
        if kind == "*":
            product = Rational.constant(1)
            for part in node[1]:
                product = product * self.raw(part, parts)
            return product
        if kind == "/":
            return self.raw(node[1], parts) * self.inverse_part(node[2], parts)
        if kind == "^":
            exponent = _constant(node[2])
            if exponent is not None and exponent >= 0:
                return self.raw(node[1], parts).power(int(exponent))
            if exponent is not None:
                return self.inverse_part(("^", node[1], num(-exponent)), parts)
        value = self.value(node)
        parts[self.words.real(node)] = (node, value)
        return value

    def inverse_part(self, node: Node, parts: dict[str, tuple[Any, Rational]]) -> Rational:
        if node[0] == "num":
            return Rational.constant(1 / node[1])
        value = self.value(node).reciprocal()
        parts[f"/ {self.words.real(node)}"] = (("inverse", node), value)
        return value

    def zero(self, gap: Rational, equations: list[tuple[Any, int, Rational, str]]) -> Lines:
        """Lines that prove `text = 0`, where text is `gap` up to field, by roots and equations."""
        lines, value = self.rewritten(gap, equations)
        if not value.is_zero:
            more, value = self.roots_above(value)
            lines += more
        if not value.is_zero:
            raise NotExported("one of its equations is not reproduced for Coq")
        return [*lines, "feq."] if not lines else [*lines, "reflexivity."]

    def rewritten(
        self, value: Rational, equations: list[tuple[Any, int, Rational, str]]
    ) -> tuple[Lines, Rational]:
        """Lines that use equations, and roots, as long as there is a power to use them on."""
        lines: Lines = []
        progress = True
        while not value.is_zero and progress:
            progress = False
            for atom, exponent, by, name in [*equations, *self.roots(value)]:
                if not any(
                    a == atom and abs(e) >= exponent
                    for m in [*value.num, *(m for k, _ in value.den for m, _ in k)]
                    for a, e in m
                ):
                    continue
                new = replace(value, atom, exponent, by)
                split = self.split_text(value, atom, exponent)
                lines += [f"transitivity ({split}).", *block(["feq."])]
                lines.append(f"rw {name}.")
                for k, _ in value.den:
                    lines += self.carried(k, atom, exponent, by, name)
                value = new
                lines += [f"transitivity ({self.canon.value(value)}).", *block(["feq."])]
                progress = True
                if value.is_zero:
                    break
        return lines, value

    def roots_above(self, value: Rational) -> tuple[Lines, Rational]:
        """Lines that write 1/root^k as root^(degree - k)/radicand; then the roots can cancel."""
        lines: Lines = []
        below = {a for m in value.num for a, e in m if e < 0}
        for atom in sorted(below, key=repr):
            known = self.root(atom)
            if known is None:
                continue
            degree, radicand = known
            name = self.context.root(atom, degree, radicand)
            split = self.split_text(value, atom, degree, down=True)
            lines += [f"transitivity ({split}).", *block(["feq."]), f"rw {name}."]
            value = root_above(value, atom, degree, radicand)
            lines += [f"transitivity ({self.canon.value(value)}).", *block(["feq."])]
        return lines, value

    def carried(self, k: Any, atom: Any, exponent: int, by: Rational, name: str) -> Lines:
        """A denominator that does not vanish, after an equation is used in it."""
        known = self.context.known
        before = self.canon.polynomial(k)
        new = replace(Rational(dict(k)), atom, exponent, by)
        lead, content, primitive = split_content(new.num)
        after = self.canon.polynomial(key(primitive))
        if len(primitive) < 2 or f"{before} <> 0" not in known or f"{after} <> 0" in known:
            return []
        parts = [self.words.number(lead)]
        parts += [self.canon.factor(self.canon.atom(a), e) for a, e in content]
        parts.append(after)
        parts += [self.canon.inverse(self.canon.polynomial(d), e) for d, e in new.den]
        return [
            f"assert ({self.fresh('n')} : {after} <> 0).",
            *block(
                [
                    "intro vanishes.",
                    f"apply {known[f'{before} <> 0']}.",
                    f"transitivity ({self.split_text(Rational(dict(k)), atom, exponent)}).",
                    *block(["feq."]),
                    f"rw {name}.",
                    f"transitivity ({' * '.join(parts)}).",
                    *block(["feq."]),
                    "rewrite vanishes. ring.",
                ]
            ),
        ]

    def roots(self, value: Rational) -> list[tuple[Any, int, Rational, str]]:
        """atom^degree = radicand for the roots in a value, as facts in the context."""
        found = []
        atoms = {a for m in value.num for a, e in m if e > 1 or e < -1}
        for atom in sorted(atoms, key=repr):
            known = self.root(atom)
            if known is not None:
                degree, radicand = known
                if any(a == atom and abs(e) >= degree for m in value.num for a, e in m):
                    found.append(
                        (atom, degree, radicand, self.context.root(atom, degree, radicand))
                    )
        return found

    def root(self, atom: Any) -> tuple[int, Rational] | None:
        if atom[0] == "sqrt":
            return 2, Rational(dict(atom[1][0]), atom[1][1])
        if atom[0] == "rpow" and len(atom) == 4 and atom[3] > 1:
            base = Rational(dict(atom[1][0]), atom[1][1])
            whole = ("rpow", atom[1], atom[2], 1)
            return atom[3], base if atom[2] == UNIT else Rational.atom(whole)
        return None

    def split_text(self, value: Rational, atom: Any, exponent: int, down: bool = False) -> str:
        """A value with atom^(k*exponent + r) written as (atom^exponent)^k * atom^r.

        k is rounded towards 0, or down, so that r is not negative.
        """
        name = self.canon.atom(atom)
        power = f"({name} ^ {exponent})" if exponent != 1 else name

        def term(monomial: Monomial, c: Fraction) -> str:
            parts = [self.words.number(c)]
            for a, e in monomial:
                if a != atom:
                    parts.append(self.canon.factor(self.canon.atom(a), e))
                    continue
                whole = e // exponent if e > 0 or down else -(-e // exponent)
                rest = e - whole * exponent
                if whole:
                    parts.append(self.canon.factor(power, whole))
                if rest:
                    parts.append(self.canon.factor(name, rest))
            return f"({' * '.join(parts)})"

        def polynomial(terms: Any) -> str:
            return f"({' + '.join(term(m, c) for m, c in terms)})"

        text = polynomial(key(value.num))
        for k, e in value.den:
            text += f" * {self.canon.inverse(polynomial(k), e)}"
        return f"({text})"

    def opaque_kind(self, node: Node) -> bool:
        kind = node[0]
        if kind in ("inverse", "sum", "app", "var", "idx"):
            return True
        return kind == "^" and _constant(node[2]) is None

    def opaque(self, node: Any) -> Lines:
        """Lines that prove `words(part) = canon(value)`."""
        kind = node[0]
        if kind in ("var", "idx"):
            return ["izr."]
        if kind == "inverse":
            inner = node[1]
            return [*self.rewrite_to_normal(inner), "apply inv_by. feq."]
        if kind == "^":
            return self.power(node)
        if kind == "sum":
            return self.sum(node)
        return self.application(node)

    def application(self, node: Node) -> Lines:
        _, name, args = node
        if name in self.context.scope.definitions:
            return self.defined(node)
        if name in ("rpow", "apow", "sqrt", "exp", "log", "sin", "erf", "sign", "E"):
            return getattr(self, f"of_{name}")(node)
        return [*(line for a in args for line in self.index_to_normal(a)), "reflexivity."]

    def defined(self, node: Node) -> Lines:
        _, name, args = node
        definition = self.context.scope.definitions[name]
        shapes = self.words.shapes[name]
        marked = [idx(a) if s == "index" else a for a, s in zip(args, shapes, strict=True)]
        values = dict(zip(definition.args, marked, strict=True))
        goal = self.canon.value(self.value(node))
        if definition.zero is None:
            body = substitute(definition.body, values)
            return [f"change ({self.words.real(body)} = {goal}).", *self.prove(body)]
        normal = self.normal()
        index = normal(strip(args[-1]))
        constant = index.as_constant()
        shift = index.num.get(UNIT, Fraction(0))
        texts = [self.words.argument(a, s) for a, s in zip(args, shapes, strict=True)]
        at = texts[-1]
        w = word(name)
        own = " ".join(texts[:-1])
        if constant is not None and constant == definition.start:
            start = f"({definition.start})%Z"
            body = substitute(definition.zero, values)
            return [
                *([f"swap {at} with {start}."] if at != start else []),
                f"rewrite ({w}_start {own}).",
                *self.prove_goal(body, goal),
            ]
        if constant is not None or (
            normal.all_natural(index)
            and shift >= 1
            and normal.at_least(index, definition.start + 1)
        ):
            before = self.before(args[-1])
            previous = self.words.index(before)
            values[definition.args[-1]] = before
            body = substitute(definition.body, values)
            return [
                f"transitivity ({w} {own} ({previous} + 1)%Z).",
                "{ f_equal; ring. }",
                f"rewrite ({w}_succ {own} {previous}) by zp.",
                *self.prove_goal(body, goal),
            ]
        lines: Lines = []
        for k, (a, s) in enumerate(zip(args, shapes, strict=True)):
            if s == "real":
                lines += self.one_argument(w, texts, k, a)
                texts[k] = self.text(a)
            elif s == "index":
                lines += self.index_to_normal(a)
                texts[k] = self.canon.index(self.value(a).signature())
            else:
                lines += self.function_to_normal(a, int(s))
                texts[k] = self.canon.argument(self.normal().argument(strip(a)), int(s))
        return [*lines, "reflexivity."]

    def before(self, node: Node) -> Node:
        """node - 1, in its normal form, as an index."""
        value = self.value(node) + Rational.constant(-1)
        text = self.canon.index(value.signature())
        return ("idx", ("+", (strip(node), num(-1))), text)

    def prove_goal(self, body: Node, goal: str) -> Lines:
        """The goal's left side is `body`, perhaps printed otherwise."""
        return [f"change ({self.words.real(body)} = {goal}).", *self.prove(body)]

    def function_to_normal(self, node: Node, arity: int) -> Lines:
        sort = self.words.sorts.get(node[1], "") if node[0] == "var" else ""
        text = self.words.argument(node, arity)
        signature = self.normal().argument(strip(node))
        canonical = self.canon.argument(signature, arity)
        if sort or text == canonical:
            return [f"change {text} with {canonical}."] if text != canonical else []
        name = self.fresh("e")
        lines = [f"assert ({name} : {text} = {canonical})."]
        i = f"@{self.context.depth}"
        if arity != 1:
            raise NotExported("a function of two indices is not in normal form")
        inner = self.context.under(i, num(0))
        proof = type(self)(inner).prove(substitute(node[2], {node[1]: ("var", i)}))
        raise_if = [f"apply functional_extensionality; intros {word(i)}."]
        if inner.lines:
            raise NotExported("a function is only equal to its normal form on natural numbers")
        lines += block([*raise_if, *proof])
        return [*lines, f"rw {name}."]


def root_above(value: Rational, atom: Any, degree: int, radicand: Rational) -> Rational:
    """`value` with atom^(k*degree + r) replaced by radicand^k * atom^r, r >= 0, above."""
    result = Rational.constant(0)
    for monomial, c in value.num.items():
        whole, rest = divmod(dict(monomial).get(atom, 0), degree)
        kept = tuple((a, rest if a == atom else e) for a, e in monomial)
        part = Rational({tuple((a, e) for a, e in kept if e): c}, value.den)
        result = result + part * radicand.power(whole)
    return result
