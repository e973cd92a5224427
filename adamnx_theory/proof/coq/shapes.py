"""Signs that follow from the shape of a term, with their Coq proofs."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TYPE_CHECKING

from adamnx_theory.proof.checker.normal import Normal
from adamnx_theory.proof.checker.rational import Rational
from adamnx_theory.proof.checker.scope import Scope
from adamnx_theory.proof.checker.sign import _NEGATE, Signs, _add, _multiply
from adamnx_theory.proof.checker.syntax import ONE, Node, num, substitute

from .equal import Equal
from .parts import Lines, block
from .words import NotExported, Words, _constant, idx, strip, word

if TYPE_CHECKING:
    from .context import Context

Proof = Callable[[], Lines]
SHAPE = {
    "+": "0 < {}",
    "-": "{} < 0",
    "0+": "0 <= {}",
    "0-": "{} <= 0",
    "0": "{} = 0",
    "!=": "{} <> 0",
}
WEAKER = {
    ("+", "0+"): "apply Rlt_le.",
    ("+", "!="): "apply Rgt_not_eq; red.",
    ("-", "0-"): "apply Rlt_le.",
    ("-", "!="): "apply Rlt_not_eq.",
    ("0", "0+"): "apply Req_le_sym.",
    ("0", "0-"): "apply Req_le.",
}


_NAMES = {"+": "pos", "-": "neg", "0+": "nn", "0-": "np", "0": "zero", "!=": "ne"}


def _nothing() -> Lines:
    raise NotExported("there is no proof of a sign")


def _both(lemma: str, first: Proof, second: Proof, before: str = "") -> Proof:
    head = [before] if before else []
    return lambda: [*head, f"apply {lemma}.", *block(first()), *block(second())]


class Shapes(ABC):
    """The part of `SignProofs` that takes terms apart."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.scope: Scope = context.scope
        self.words: Words = context.words
        self.signs = Signs(self.scope)
        self.signs.normal = Normal(self.scope, context.depth)
        self.normal = self.signs.normal
        self.memo: dict[Node, tuple[str | None, Proof]] = {}

    @abstractmethod
    def find(self, node: Node) -> tuple[str | None, Proof]:
        """The sign of a term, and what proves it."""

    @abstractmethod
    def as_value(self, node: Node) -> Lines:
        """Replace the term in the goal by its normal form."""

    @abstractmethod
    def weaken(self, sign: str, wanted: str) -> Lines:
        """Lines that turn a goal about one sign into one about a stronger one."""

    def shape(self, node: Node, value: Rational) -> tuple[str | None, Proof]:
        normal = self.normal
        if normal.at_least(value, 0):
            sign = "+" if normal.at_least(value, 1) else "0+"
            return sign, lambda: [*self.as_value(node), "natpos."]
        if value.den and normal.is_fraction_of_naturals(value):
            sign = "+" if normal.least(Rational(value.num)) else "0+"
            return sign, lambda: [*self.as_value(node), "natpos."]
        kind = node[0]
        if kind == "+":
            return self.added(node)
        if kind == "neg":
            sign, why = self.find(node[1])
            if sign is None:
                return None, _nothing
            lemma = {
                "+": "opp_pos",
                "-": "opp_neg",
                "0+": "opp_nn",
                "0-": "opp_np",
                "0": "opp_zero",
                "!=": "opp_ne",
            }[sign]
            return _NEGATE[sign], lambda: [f"apply {lemma}.", *why()]
        if kind == "*":
            return self.product(node)
        if kind == "/":
            return self.quotient(node)
        if kind == "^":
            return self.power(node)
        if kind == "sum":
            return self.sum(node)
        if kind == "app":
            return self.application(node)
        return None, _nothing

    def added(self, node: Node) -> tuple[str | None, Proof]:
        found = [self.find(part) for part in node[1]]
        sign = _add([s for s, _ in found])
        if sign is None:
            return self.power_gap(node)
        # left to right, as the sum is printed
        so_far, proof = found[0]
        for part, (other, why) in zip(node[1][1:], found[1:], strict=True):
            before, earlier = so_far, proof
            so_far = _add([before, other])
            minus = part[0] == "neg"
            lemma = f"plus_{_NAMES[str(before)]}_{_NAMES[str(other)]}"
            proof = _both(lemma, earlier, why, "apply to_plus." if minus else "")
        return so_far, proof

    def power_gap(self, node: Node) -> tuple[str | None, Proof]:
        term = node
        parts = term[1]
        if len(parts) != 2:
            return None, _nothing
        for one, other in (parts, parts[::-1]):
            flipped = one == ("neg", ONE)
            if one != ONE and not flipped:
                continue
            power = other if flipped else other[1] if other[0] == "neg" else None
            if power is None or power[0] not in ("^", "app"):
                continue
            if power[0] == "app" and (power[1] != "rpow" or len(power[2]) != 2):
                continue
            base, exponent = power[2] if power[0] == "app" else power[1:]
            base_sign, base_why = self.find(base)
            if base_sign != "+":
                continue
            below, below_why = self.find(("+", (ONE, ("neg", base))))
            size, size_why = self.find(exponent)
            result = _multiply(below, size)
            if result is None:
                continue
            sign = _NEGATE[result] if flipped else result
            gap = f"1 - {self.words.real(power)}"
            kind = "rp" if power[0] == "app" else "pz"
            x = self.words.real(base)
            constant = kind == "pz" and Equal(self.context).value(exponent).as_constant()
            e = self.words.real(exponent) if kind == "rp" else self.words.index(exponent)
            if constant is not None and kind == "pz":
                kind, e = "pw", f"{constant}%nat"

            def lines(
                below: str | None = below,
                below_why: Proof = below_why,
                size: str | None = size,
                size_why: Proof = size_why,
                result: str = result,
                gap: str = gap,
                kind: str = kind,
                x: str = x,
                e: str = e,
                base_why: Proof = base_why,
                exponent: Node = exponent,
                base: Node = base,
                flipped: bool = flipped,
                sign: str | None = sign,
            ) -> Lines:
                a, b, c = (self.context.fresh("g") for _ in range(3))
                one_less = self.words.real(("+", (ONE, ("neg", base))))
                goal = SHAPE[result].format(f"({gap})")
                g = self.context.fresh("g")
                return [
                    f"assert ({a} : 0 < {x}).",
                    *block(base_why()),
                    f"assert ({b} : {SHAPE[str(below)].format(one_less)}).",
                    *block(below_why()),
                    f"assert ({c} : {SHAPE[str(size)].format(self.words.real(exponent))}).",
                    *block(size_why()),
                    f"assert ({g} : {goal}).",
                    *block([f"{kind}_gap {x} {e}."]),
                    "lra.",
                ]

            return sign, lines
        return None, _nothing

    def product(self, node: Node) -> tuple[str | None, Proof]:
        found = [self.find(part) for part in node[1]]
        if any(s == "0" for s, _ in found):
            place = [s for s, _ in found].index("0")
            text = self.words.real(node[1][place])
            name = self.context.fresh("v")
            return "0", lambda: [
                f"assert ({name} : {text} = 0).",
                *block(found[place][1]()),
                f"rewrite {name}. ring.",
            ]
        result: str | None = "+"
        for s, _ in found:
            result = _multiply(result, s)
        if result is None:
            if len(node[1]) == 2 and node[1][0] == node[1][1]:
                return "0+", lambda: ["apply square_nn."]
            return None, _nothing
        sign, proof = found[0]
        for other, why in found[1:]:
            before, earlier = sign, proof
            sign = _multiply(before, other)
            lemma = f"mult_{_NAMES[str(before)]}_{_NAMES[str(other)]}"
            proof = _both(lemma, earlier, why)
        return sign, proof

    def quotient(self, node: Node) -> tuple[str | None, Proof]:
        below, why = self.find(node[2])
        if below not in ("+", "-", "!="):
            return None, _nothing
        above, reason = self.find(node[1])
        result = _multiply(above, below)
        if result is None:
            return None, _nothing
        if above == "0":
            name = self.context.fresh("v")
            text = self.words.real(node[1])
            return "0", lambda: [
                f"assert ({name} : {text} = 0).",
                *block(reason()),
                f"rewrite {name}. ring.",
            ]
        inverse = {"+": "inv_pos", "-": "inv_neg", "!=": "inv_ne"}[below]
        lemma = f"mult_{_NAMES[str(above)]}_{_NAMES[str(below)]}"
        return result, _both(lemma, reason, lambda: [f"apply {inverse}.", *why()])

    def power(self, node: Node) -> tuple[str | None, Proof]:
        base, why = self.find(node[1])
        constant = Equal(self.context).value(node[2]).as_constant()
        literal = _constant(node[2])
        inverted = literal is not None and literal < 0
        prefix = ["apply inv_pos."] if inverted else []
        if base == "+":
            lemma = "pow_pos" if literal is not None else "pz_pos"
            return "+", lambda: [*prefix, f"apply {lemma}.", *why()]
        if base == "0+" and constant is None and self.find(node[2])[0] in ("+", "0+", "0"):
            return "0+", lambda: ["apply pz_nonneg; [ | zp].", *why()]
        if constant is None or constant.denominator != 1 or literal is None:
            return None, _nothing
        k = int(constant)
        if k == 0:
            return "+", lambda: ["simpl; lra."]
        if k < 0 and base not in ("+", "-", "!="):
            return None, _nothing
        size = abs(k)
        if base == "0":
            name = self.context.fresh("v")
            text = self.words.real(node[1])
            return "0", lambda: [
                f"assert ({name} : {text} = 0).",
                *block(why()),
                f"rewrite {name}. ring.",
            ]
        if size % 2 == 0:
            if base in ("+", "-", "!="):
                inner = {"-": "apply Rlt_not_eq.", "!=": ""}.get(base, "")
                return "+", lambda: [
                    *prefix,
                    f"apply (pow_even_pos _ {size // 2} {size} eq_refl).",
                    *([inner] if inner else []),
                    *why(),
                ]
            return "0+", lambda: [f"apply (pow_even_nn _ {size // 2} {size} eq_refl)."]
        if base is None:
            return None, _nothing
        lemma = {"-": "pow_odd_neg", "0+": "pow_odd_nn", "0-": "pow_odd_np", "!=": "pow_odd_ne"}[
            base
        ]
        negative = (
            {"-": ["apply inv_neg."], "!=": ["apply inv_ne."]}.get(base, []) if inverted else []
        )
        return base, lambda: [*negative, f"apply ({lemma} _ {size // 2} {size} eq_refl).", *why()]

    def sum(self, node: Node) -> tuple[str | None, Proof]:
        _, index, low, _high, body = node
        name = f"@{self.context.depth}"
        inner = self.context.under(name, strip(low))
        proofs = type(self)(inner)
        term = substitute(body, {index: ("var", name)})
        sign, why = proofs.find(term)
        if sign is None or sign == "!=":
            return None, _nothing
        result = {"+": "0+", "0+": "0+", "-": "0-", "0-": "0-", "0": "0"}[sign]
        lemma = {"0+": "zsum_nonneg", "0-": "zsum_nonpos", "0": "zsum_zero"}[result]
        i = word(name)

        def lines() -> Lines:
            first = int(self.normal(strip(low)).as_constant() or 0)
            opening = inner.opening(i, first)
            proof = proofs.weaken(sign, result) + why()
            return [
                f"apply {lemma}; intros {i} {i}_range.",
                f"assert ({i}_low : ({first} <= {i})%Z) by lia.",
                *opening,
                *inner.lines,
                *proof,
            ]

        return result, lines

    def application(self, node: Node) -> tuple[str | None, Proof]:
        _, name, args = node
        definition = self.scope.definitions.get(name)
        if definition is not None and definition.zero is None:
            shapes = self.words.shapes[name]
            marked = [idx(a) if s == "index" else a for a, s in zip(args, shapes, strict=True)]
            body = substitute(definition.body, dict(zip(definition.args, marked, strict=True)))
            sign, why = self.find(body)
            if sign is None:
                return None, _nothing
            return sign, lambda: [f"change ({SHAPE[sign].format(self.words.real(body))}).", *why()]
        if definition is not None:
            return None, _nothing
        if name == "exp":
            return "+", lambda: ["apply exp_pos."]
        if name == "rpow":
            return (
                ("+", lambda: ["apply exp_pos."])
                if self.find(args[0])[0] == "+"
                else (None, _nothing)
            )
        if name == "apow":
            base, why = self.find(args[0])
            if base in ("+", "-", "!="):
                return "+", lambda: ["apply apow_pos.", *self.weaken(base, "!="), *why()]
            return "0+", lambda: ["apply apow_nonneg."]
        if name == "sqrt":
            inner, why = self.find(args[0])
            if inner == "+":
                return "+", lambda: ["apply sqrt_lt_R0.", *why()]
            if inner == "0":
                t = self.context.fresh("v")
                text = self.words.real(args[0])
                return "0", lambda: [
                    f"assert ({t} : {text} = 0).",
                    *block(why()),
                    f"rewrite {t}. apply sqrt_0.",
                ]
            return "0+", lambda: ["apply sqrt_pos."]
        if name == "sign":
            inner, why = self.find(args[0])
            if inner is None:
                return None, _nothing
            return inner, lambda: [f"apply sgn_{_NAMES[str(inner)]}_sign.", *why()]
        if name == "log":
            sign, why = self.find(("+", (args[0], num(-1))))
            if sign is None:
                return None, _nothing
            side = "; [rpos | ]" if sign in ("-", "0-", "!=") else ""
            return sign, lambda: [
                *self.log_side(args[0]),
                f"apply ln_{_NAMES[str(sign)]}_sign{side}.",
                *why(),
            ]
        if name == "erf":
            inner, why = self.find(args[0])
            if inner is None:
                return None, _nothing
            return inner, lambda: [f"apply erf_{_NAMES[str(inner)]}_sign.", *why()]
        return None, _nothing

    def log_side(self, argument: Node) -> Lines:
        self.context.positive(strip(argument))
        return []
