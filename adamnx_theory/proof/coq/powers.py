"""Powers in Coq: whole, symbolic and real ones, and real powers of magnitudes."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, cast

from adamnx_theory.proof.checker.powers import _factor
from adamnx_theory.proof.checker.rational import (
    UNIT,
    Monomial,
    Rational,
    inverse,
    key,
    split_content,
    times,
)
from adamnx_theory.proof.checker.syntax import Node

from .parts import Lines, Parts, block
from .words import strip


class Powers(Parts):
    """Each method gives lines that prove that a power is its normal form."""

    def power(self, node: Node) -> Lines:
        base = self.value(node[1])
        exponent = self.value(node[2])
        lines = self.rewrite_to_normal(node[1]) + self.index_to_normal(node[2])
        terms = list(key(exponent.num))
        if any(c < 0 for _, c in terms):
            self.context.nonzero(strip(node[1]))
        if not terms:
            return [*lines, "apply pz_exp_zero. reflexivity."]
        lines += self.split_exponent(self.canon.value(base), terms)
        for monomial, _ in terms:
            if monomial != UNIT:
                lines += self.split_base(base, monomial)
        return [*lines, "feq."]

    def split_exponent(self, base: str, terms: list[tuple[Monomial, Fraction]]) -> Lines:
        """powerRZ base (sum of c * m) as a product of powers of powerRZ base m."""
        lines: Lines = []
        negative = any(c < 0 for _, c in terms)
        for k in range(len(terms) - 1, 0, -1):
            left = self.canon.index_polynomial(terms[:k])
            right = self.canon.index_polynomial(terms[k : k + 1])
            lemma, side = ("pz_add_nz", "nz") if negative else ("pz_add", "zp")
            lines.append(f"rewrite ({lemma} {base} {left} {right}) by {side}.")
        for monomial, c in terms:
            exponent = self.canon.index_polynomial([(monomial, c)])
            size = abs(int(c))
            if monomial == UNIT and c < 0:
                lines.append(f"rewrite (pz_whole_neg {base} {exponent} {size} eq_refl).")
                continue
            if c < 0:
                positive = self.canon.index_polynomial([(monomial, -c)])
                lines.append(f"rewrite (pz_neg {base} {positive}).")
                exponent = positive
            if monomial == UNIT:
                lines.append(f"rewrite (pz_whole {base} {exponent} {size} eq_refl).")
            elif size != 1:
                m = self.canon.index_monomial(monomial)
                lines.append(f"rewrite (pz_times {base} {size}%Z {m} {size} eq_refl) by zp.")
        return lines

    def split_base(self, base: Rational, exponent: Monomial) -> Lines:
        """powerRZ base m as a product over the factors of the base."""
        m = self.canon.index_monomial(exponent)
        text = self.canon.value(base)
        factors = self.factors(base)
        lines: Lines = []
        if factors != [(text, 1)]:
            product = self.product(factors)
            name = self.fresh("e")
            lines.append(f"assert ({name} : powerRZ {text} {m} = powerRZ {product} {m}).")
            lines += block([f"try replace {text} with {product} by feq.", "reflexivity."])
            lines.append(f"rw {name}.")
            for k in range(len(factors) - 1):
                first, rest = self.product(factors[k : k + 1]), self.product(factors[k + 1 :])
                lines.append(f"rewrite (pz_mult {first} {rest} {m}) by zp.")
            for inner, e in factors:
                power = inner if abs(e) == 1 else f"({inner} ^ {abs(e)})"
                if e < 0:
                    lines.append(f"rewrite (pz_inv {power} {m}).")
                if abs(e) != 1:
                    lines.append(f"rewrite (pz_pow {inner} {abs(e)} {m}).")
        monomial = base.as_monomial()
        content = split_content(base.num)[1] if monomial is None else monomial[1]
        for atom, _ in cast("tuple[tuple[Any, int], ...]", content):
            if atom[0] == "pow":
                below, n = self.canon.base(atom[1]), self.canon.index_monomial(atom[2])
                joined = self.canon.index_monomial(times(atom[2], exponent))
                lines.append(f"rewrite (pz_pz {below} {n} {m}) by zp.")
                lines.append(f"swap ({n} * {m})%Z with {joined}.")
        return lines

    def product(self, factors: list[tuple[str, int]]) -> str:
        """Nested to the right, as the lemma on powers of products takes it apart."""
        text = ""
        for inner, e in reversed(factors):
            power = inner if abs(e) == 1 else f"({inner} ^ {abs(e)})"
            one = f"(/ {power})" if e < 0 else power
            text = f"({one} * {text})" if text else one
        return text

    def factors(self, value: Rational) -> list[tuple[str, int]]:
        """Constants by primes, atoms, and the rest, as (text, exponent)."""
        lead, content, primitive = split_content(value.num)
        found: list[tuple[str, int]] = []
        if lead < 0:
            found.append(("(- 1)", 1))
        for integer, sign in ((abs(lead.numerator), 1), (lead.denominator, -1)):
            found += [(str(p), sign * e) for p, e in _factor(integer).items()]
        found += [(self.canon.atom(a), e) for a, e in content]
        if len(primitive) > 1:
            found.append((self.canon.polynomial(key(primitive)), 1))
        found += [(self.canon.polynomial(k), -e) for k, e in value.den]
        return found or [("1", 1)]

    def of_rpow(self, node: Node) -> Lines:
        base_node, exponent_node = node[2]
        base, exponent = self.value(base_node), self.value(exponent_node)
        lines = self.rewrite_arguments("Rpower", node[2])
        below = self.canon.value(base)
        if base.as_constant() == 1:
            return [*lines, "apply rp_one."]
        if exponent.den:
            return [*lines, "reflexivity."]
        if base.as_constant() is None:
            self.context.positive(strip(base_node))
        if exponent.is_zero:
            return [*lines, "apply Rpower_O; rpos."]
        terms = list(key(exponent.num))
        for k in range(len(terms) - 1, 0, -1):
            now = self.canon.polynomial(terms[: k + 1])
            left, right = self.canon.polynomial(terms[:k]), self.canon.polynomial(terms[k : k + 1])
            lines.append(f"rewrite (rp_add {below} {now} {left} {right}) by ring.")
        normal = self.normal()
        for monomial, c in terms:
            natural = tuple((a, e) for a, e in monomial if normal.is_natural(((a, e),)))
            real = times(monomial, inverse(natural))
            root = c.denominator
            text = self.canon.term(monomial, c)
            size = abs(c.numerator)
            kind = "" if c > 0 else "_neg"
            m = self.canon.index_monomial(natural) if natural != UNIT else ""
            if real == UNIT and root == 1:
                if natural == UNIT:
                    lines.append(
                        f"rewrite (rp_whole{kind} {below} {text} {size}) "
                        "by (rpos || (simpl INR; lra))."
                    )
                    continue
                lines.append(
                    f"rewrite (rp_index{kind} {below} {text} {m} {size}) by (rpos || zp || izrf)."
                )
                lines += self.split_base(base, natural)
                continue
            small = self.canon.scaled(real, root)
            if natural == UNIT:
                if (size, c > 0) != (1, True):
                    lines.append(
                        f"rewrite (rp_times{kind} {below} {text} {small} {size}) "
                        "by (simpl INR; feq)."
                    )
                elif text != small:
                    lines.append(f"replace {text} with {small} by field.")
                continue
            lines.append(
                f"rewrite (rp_times_index{kind} {below} {text} {small} {m} {size}) by (zp || izrf)."
            )
        return [*lines, "feq."]

    def of_apow(self, node: Node) -> Lines:
        base_node, exponent_node = node[2]
        base, exponent = self.value(base_node), self.value(exponent_node)
        lines = self.rewrite_arguments("apow", node[2])
        constant = exponent.as_constant()
        below, above = self.canon.value(base), self.canon.value(exponent)
        if base.is_zero:
            return [*lines, "apply apow_0."]
        if constant is not None and constant.denominator == 1 and constant % 2 == 0:
            half = int(constant) // 2
            return [
                *lines,
                f"rewrite (apow_even {below} {half} {2 * half} {above} eq_refl); "
                "[feq | simpl INR; lra | lia].",
            ]
        if split_content(base.num)[0] < 0:
            other = self.canon.value(-base)
            lines.append(f"rewrite (apow_flip {below} {other} {above}) by feq.")
            base = -base
        if base.as_constant() == 1:
            return [*lines, "apply apow_1."]
        return [*lines, "reflexivity."]
