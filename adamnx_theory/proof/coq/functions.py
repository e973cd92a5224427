"""Functions in Coq: each value of a built-in function is its normal form."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt

from adamnx_theory.proof.checker.rational import Rational, key, split_content
from adamnx_theory.proof.checker.syntax import Node

from .parts import Lines
from .powers import Powers


class Functions(Powers):
    """Each method gives lines that prove that a value is its normal form."""

    def of_log(self, node: Node) -> Lines:
        lines = self.rewrite_to_normal(node[2][0])
        if self.value(node[2][0]).as_constant() == 1:
            return [*lines, "apply ln_1."]
        return [*lines, "reflexivity."]

    def of_sin(self, node: Node) -> Lines:
        lines = self.rewrite_to_normal(node[2][0])
        if self.value(node[2][0]).as_constant() == 0:
            return [*lines, "apply sin_0."]
        return [*lines, "reflexivity."]

    def of_erf(self, node: Node) -> Lines:
        return [*self.rewrite_to_normal(node[2][0]), "reflexivity."]

    def of_sqrt(self, node: Node) -> Lines:
        lines = self.rewrite_to_normal(node[2][0])
        constant = self.value(node[2][0]).as_constant()
        if constant is not None and constant >= 0:
            root = Fraction(isqrt(constant.numerator), isqrt(constant.denominator))
            if root * root == constant:
                return [*lines, "apply sqrt_lem_1; lra."]
        return [*lines, "reflexivity."]

    def of_exp(self, node: Node) -> Lines:
        lines = self.rewrite_to_normal(node[2][0])
        value = self.value(node[2][0])
        if value.den:
            return [*lines, "reflexivity."]
        if value.is_zero:
            return [*lines, "apply exp_0."]
        terms = list(key(value.num))
        whole = self.canon.value(value)
        for k in range(len(terms) - 1, 0, -1):
            left, right = self.canon.polynomial(terms[:k]), self.canon.polynomial(terms[k : k + 1])
            now = self.canon.polynomial(terms[: k + 1])
            lines.append(f"rewrite (exp_add {now} {left} {right}) by ring.")
        del whole
        for monomial, c in terms:
            text = self.canon.term(monomial, c)
            small = self.canon.scaled(monomial, c.denominator)
            lemma = "exp_times" if c > 0 else "exp_times_neg"
            lines.append(
                f"rewrite ({lemma} {text} {small} {abs(c.numerator)}) by (simpl INR; feq)."
            )
        return [*lines, "feq."]

    def of_sign(self, node: Node) -> Lines:
        lines = self.rewrite_to_normal(node[2][0])
        value = self.value(node[2][0])
        if value.is_zero:
            return [*lines, "apply sgn_zero."]
        constant = value.as_constant()
        if constant is not None:
            return [*lines, f"apply sgn_{'pos' if constant > 0 else 'neg'}; lra."]
        lead = split_content(value.num)[0]
        scaled = self.canon.value(value * Rational.constant(1 / lead))
        if lead == 1:
            return [*lines, "reflexivity."]
        lemma = "sgn_scale" if lead > 0 else "sgn_scale_neg"
        number = self.words.number(abs(lead))
        return [
            *lines,
            f"rewrite ({lemma} {number} {scaled} {self.canon.value(value)}); [feq | feq | lra].",
        ]
