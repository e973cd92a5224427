"""Limits and the intermediate value theorem in Coq: continuity, taken apart by structure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from adamnx_theory.proof.checker.engine import fresh
from adamnx_theory.proof.checker.scope import Scope
from adamnx_theory.proof.checker.sign import Signs, difference
from adamnx_theory.proof.checker.syntax import Node, free, num, read_term, substitute

from . import near
from .equal import Equal
from .formulas import block, convert
from .signs import SignProofs, both_sides
from .words import NotExported, Words, _constant, idx, strip, word

if TYPE_CHECKING:
    from .context import Context
    from .rules import Steps

Lines = list[str]


class Follow:
    """Proofs that a function of parts follows them: to a limit, or continuously at a point.

    `prefix` is "tends" or "cont"; `binder` opens a function; `parts` are the names that
    move, with the terms that stand for them inside the function and at the limit, and the
    proofs that they themselves follow.
    """

    def __init__(
        self,
        prefix: str,
        binder: str,
        parts: dict[str, tuple[Node, Node, str]],
        inner: Words,
        context: Context,
    ) -> None:
        self.prefix = prefix
        self.binder = binder
        self.parts = parts
        self.inner = inner
        self.context = context

    def moving(self, node: Node) -> Node:
        return substitute(node, {n: p[0] for n, p in self.parts.items()})

    def limit(self, node: Node) -> Node:
        return substitute(node, {n: p[1] for n, p in self.parts.items()})

    def function(self, node: Node) -> str:
        return f"({self.binder} {self.inner.real(self.moving(node))})"

    def end(self, node: Node) -> str:
        return self.context.words.real(self.limit(node))

    def side(self, node: Node, sign: str) -> Lines:
        return SignProofs(self.context).goal(self.limit(node), sign)

    def two(self, lemma: str, a: Node, b: Node, sides: tuple[Lines, ...] = ()) -> Lines:
        texts = f"{self.function(a)} {self.function(b)} {self.end(a)} {self.end(b)}"
        return self.by(lemma, texts, [self.prove(a), self.prove(b), *sides])

    def one(self, lemma: str, a: Node, extra: str = "", sides: tuple[Lines, ...] = ()) -> Lines:
        texts = f"{extra} {self.function(a)} {self.end(a)}".strip()
        return self.by(lemma, texts, [self.prove(a), *sides])

    def by(self, lemma: str, texts: str, proofs: list[Lines]) -> Lines:
        lines = [f"refine ({self.prefix}_{lemma} {texts}{' _' * len(proofs)})."]
        for proof in proofs:
            lines += block(proof)
        return lines

    def prove(self, node: Node) -> Lines:
        kind = node[0]
        if not free(node) & self.parts.keys():
            return [f"apply {self.prefix}_const."]
        if kind == "var":
            return [self.parts[node[1]][2]]
        if kind == "+":
            *first, last = node[1]
            before = first[0] if len(first) == 1 else ("+", tuple(first))
            if last[0] == "neg":
                return self.two("minus", before, last[1])
            return self.two("plus", before, last)
        if kind == "*":
            signed = self.signed(node[1])
            if signed is not None:
                return self.with_sign(node, *signed)
            *first, last = node[1]
            before = first[0] if len(first) == 1 else ("*", tuple(first))
            return self.two("mult", before, last)
        if kind == "neg":
            return self.one("opp", node[1])
        if kind == "/":
            inverse = self.one("inv", node[2], sides=(self.side(node[2], "!="),))
            below = f"({self.binder} / {self.inner.real(self.moving(node[2]))})"
            above = self.function(node[1])
            texts = f"{above} {below} {self.end(node[1])} (/ {self.end(node[2])})"
            return self.by("mult", texts, [self.prove(node[1]), inverse])
        if kind == "^" and not free(node[2]) & self.parts.keys():
            return self.power(node)
        if kind == "app" and node[1] in ("sqrt", "exp", "sin", "erf"):
            return self.one(node[1], node[2][0])
        if kind == "app" and node[1] == "log":
            return self.one("ln", node[2][0], sides=(self.side(node[2][0], "+"),))
        if kind == "app" and node[1] == "rpow":
            base, exponent = node[2]
            return self.two("Rpower", base, exponent, (self.side(base, "+"),))
        if kind == "app" and node[1] == "apow":
            base, exponent = node[2]
            return self.two("apow", base, exponent, (self.side(exponent, "+"),))
        raise NotExported("the continuity of one of its functions is not printed")

    def signed(self, factors: tuple[Node, ...]) -> tuple[Node, Node, tuple[Node, ...]] | None:
        """A moving sign(x), the |x|^c beside it, and the other factors."""
        for sign in factors:
            if sign[:2] != ("app", "sign") or not free(sign) & self.parts.keys():
                continue
            for power in factors:
                if power[:2] == ("app", "apow") and power[2][0] == sign[2][0]:
                    rest = list(factors)
                    rest.remove(sign)
                    rest.remove(power)
                    return sign, power, tuple(rest)
        return None

    def with_sign(self, node: Node, sign: Node, power: Node, rest: tuple[Node, ...]) -> Lines:
        """sign(x) |x|^c follows x, although sign(x) does not; other factors come after it."""
        pair = ("*", (sign, power))
        if node == pair:
            base, exponent = power[2]
            return self.two("sgn_apow", base, exponent, (self.side(exponent, "+"),))
        other = ("*", (pair, *rest)) if rest else pair
        there, here = self.function(other), self.function(node)
        motive = f"(fun v__ => {self.prefix} {here} v__)"
        return [
            f"refine (eq_rect {self.end(other)} {motive} _ {self.end(node)} _).",
            *block(
                [
                    f"refine (filterlim_ext {there} {here} _ _).",
                    *block(["intros. ring."]),
                    *self.prove(other),
                ]
            ),
            *block(["ring."]),
        ]

    def power(self, node: Node) -> Lines:
        exponent = _constant(node[2])
        if exponent is not None and exponent >= 0:
            return self.one("pow", node[1], str(exponent))
        if exponent is not None:
            inner = ("^", node[1], num(-exponent))
            return self.one("inv", inner, sides=(self.side(inner, "!="),))
        e = self.context.words.index(node[2])
        sign, _ = SignProofs(self.context).find(strip(self.limit(node[1])))
        side = ["left.", *self.side(node[1], "!=")] if sign in ("+", "-", "!=") else ["right. zp."]
        return self.one("powerRZ", node[1], e, (side,))


def limit(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    if formula[2] != ("oo",):
        return near.limit(step, formula, context)
    _, index, _, body, goal = formula
    del run
    function = read_term(step["function"])
    low = read_term(str(step.get("from", "1")))
    name, scope = fresh(index, context.scope, low)
    inner = context.child(scope)
    coq, bound = word(name), context.fresh("b")
    opening = inner.natural(name, low, context)
    parts: dict[str, tuple[Node, Node, str]] = {}
    for part, fact_name in step["parts"].items():
        ((hyp, fact),) = context.find(fact_name)
        parts[part] = (
            substitute(fact[3], {fact[1]: ("var", name)}),
            fact[4],
            f"exact {hyp}.",
        )
    follow = Follow("tends", f"fun {coq} : Z =>", parts, inner.words, context)
    proof = follow.prove(function)
    e, f = context.fresh("e"), context.fresh("f")
    stated = context.words.real(goal)
    sequence = substitute(body, {index: ("var", name)})
    same = both_sides(Equal(inner), follow.moving(function), sequence)
    ends = both_sides(Equal(context), goal, follow.limit(function))
    return [
        f"assert ({f} : tends {follow.function(function)} {follow.end(function)}).",
        *block(proof),
        f"assert ({e} : {stated} = {follow.end(function)}).",
        *block(ends),
        f"refine (tends_value _ _ _ {e} _).",
        f"refine (tends_from {context.words.index(low)} _ _ _ {f} _).",
        f"intros {coq} {bound}.",
        *opening,
        *inner.lines,
        *same,
    ]


def squeeze(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    del run
    _, index, to, _, goal = formula
    words = context.words
    bounds: dict[str, tuple[str, Node]] = {}
    functions: dict[str, Node] = {}
    lines: Lines = []
    lows: dict[str, str] = {}
    for side in ("lower", "upper"):
        ((hyp, fact),) = context.find(step[side])
        left, right = (substitute(part, {fact[1]: ("var", index)}) for part in fact[3][2:])
        inner, outer = (right, left) if side == "lower" else (left, right)
        functions[side] = outer
        functions.setdefault("middle", inner)
        lows[side] = words.index(fact[2])
        weak = context.fresh("w")
        relation = ("forall", fact[1], fact[2], ("rel", "<=", fact[3][2], fact[3][3]))
        lines.append(f"assert ({weak} : {words.formula(relation)}).")
        lines += block(
            [
                f"intros {word(fact[1])} {weak}_b.",
                *(["apply Rlt_le."] if fact[3][1] == "<" else []),
                f"exact ({hyp} {word(fact[1])} {weak}_b).",
            ]
        )
        bounds[side] = (weak, inner)
        ((tends_hyp, tends),) = context.find(step[f"{side} limit"])
        wanted = ("lim", index, to, outer, goal)
        t = context.fresh("t")
        lines.append(f"assert ({t} : {words.formula(wanted)}).")
        lines += block(convert(tends, wanted, tends_hyp, context))
        bounds[f"{side} limit"] = (t, outer)
    if words.formula(("lim", index, to, bounds["lower"][1], goal)) != words.formula(
        ("lim", index, to, bounds["upper"][1], goal)
    ):
        raise NotExported("two bounds are about a sequence in different words")
    text = {
        k: f"(fun {word(index)} : Z => {words.with_indices(index).real(v)})"
        for k, v in functions.items()
    }
    result = context.fresh("t")
    middle = ("lim", index, to, functions["middle"], goal)
    lines.append(f"assert ({result} : {words.formula(middle)}).")
    lines += block(
        [
            f"exact (tends_between {lows['lower']} {lows['upper']} {text['lower']} "
            f"{text['middle']} {text['upper']} {words.real(goal)} {bounds['lower'][0]} "
            f"{bounds['upper'][0]} "
            f"{bounds['lower limit'][0]} {bounds['upper limit'][0]}).",
        ]
    )
    return [*lines, *convert(middle, formula, result, context)]


def intermediate_value(run: Steps, step: dict[str, Any], formula: Node, context: Context) -> Lines:
    del run, step
    _, name, low, high, (_, _, function, target) = formula
    scope: Scope = context.scope.child()
    scope.sorts[name] = "real"
    inner = context.child(scope)
    x = word(name)
    interval = ("and", (("rel", "<=", low, ("var", name)), ("rel", "<=", ("var", name), high)))
    scope.facts["the interval"] = interval
    h = context.fresh("x")
    opening = inner.learn("the interval", h, interval)
    if Signs(context.scope)(low) == "+":
        scope.facts["the sign"] = ("rel", "<", num(0), ("var", name))
        s = context.fresh("x")
        positive = SignProofs(context).goal(low, "+")
        p = context.fresh("p")
        opening += [
            f"assert ({p} : 0 < {context.words.real(low)}).",
            *block(positive),
            f"assert ({s} : 0 < {x}) by lra.",
        ]
        inner.hyps["the sign"] = [(s, scope.facts["the sign"])]
    follow = Follow(
        "cont",
        f"fun {x} : R =>",
        {name: (("var", name), ("var", name), "apply cont_id.")},
        inner.words,
        inner,
    )
    proof = follow.prove(function)
    first, last = (substitute(function, {name: end}) for end in (low, high))
    signs = SignProofs(context)
    rising = signs.find(difference(target, first))[0] == "-"
    a, b = (first, target) if rising else (target, first)
    c, d = (target, last) if rising else (last, target)
    below = ["apply gap_lt.", *signs.goal(("+", (b, ("neg", a))), "+")]
    above = ["apply gap_lt.", *signs.goal(("+", (d, ("neg", c))), "+")]
    order = ["apply gap_lt.", *signs.goal(("+", (high, ("neg", low))), "+")]
    text = f"(fun {x} : R => {inner.words.real(function)})"
    w = context.words
    lemma = "ivt_rising" if rising else "ivt_falling"
    return [
        f"refine ({lemma} {text} {w.real(low)} {w.real(high)} {w.real(target)} _ _ _ _).",
        *block(order),
        *block([f"intros {x} {h}.", *opening, *inner.lines, *proof]),
        *block(below),
        *block(above),
    ]


__all__ = ["idx", "intermediate_value", "limit", "squeeze"]
