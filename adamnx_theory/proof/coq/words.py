"""Terms and formulas of the certificates in Coq's words.

    real -> R                 nat -> Z, with 0 <= t       nat -> real -> Z -> R
    random -> Omega -> R      E(x) -> E (fun omega => x omega)
    x^n -> powerRZ x n        rpow(x, y) -> Rpower x y    apow(x, c) -> apow x c = |x|^c
    sum(i, lo, hi, body) -> zsum lo hi (fun i : Z => body)
    lim n -> oo: e = v -> tends (fun n : Z => e) v
    lim x -> a: e = v -> tends_within (fun x : R => D) a (fun x : R => e) v

Natural numbers are integers with a bound, because indices such as t - 1 then mean the
same in Coq as here.  `x / y` is printed as `x * / y` inside proofs, which is what it
stands for.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from adamnx_theory.proof.checker.scope import BUILT_IN, Definition
from adamnx_theory.proof.checker.syntax import Node, num, substitute

FUNCTIONS = {
    "rpow": "Rpower",
    "apow": "apow",
    "sign": "sgn",
    "sqrt": "sqrt",
    "exp": "exp",
    "log": "ln",
    "sin": "sin",
    "erf": "erf",
}
_TAKEN = set(
    """R Z S O I C E N D IZR INR pow powerRZ Rpower apow sgn sqrt exp ln sin cos erf zsum rsum
    tends zoo fun forall exists exists2 match with end if then else let in as at by fix cofix
    for where return using Set Prop Type SProp nat bool Rabs Rsqr id eq le lt is_lim_seq ball
    norm zero one plus mult opp minus inv div scal sum_n fact PI Rmin Rmax up frac_part tan tg
    Axiom Definition Theorem Variable Parameter Hypothesis CoFixpoint mod
    sinh cosh tanh atan dist limit derivable continuous filter locally within Omega omega""".split()
)
RELATIONS = {"<": "<", "<=": "<=", "=": "=", "!=": "<>"}


class NotExported(Exception):
    """The certificate cannot be printed for Coq; the message is the reason."""


def idx(node: Node) -> Node:
    """An index put for a natural number: printed as an integer, also among reals."""
    return node if node[0] in ("var", "idx") else ("idx", node)


def strip(node: Any) -> Any:
    """The term without the marks of `idx`."""
    if not isinstance(node, tuple):
        return node
    if node and node[0] == "idx":
        return strip(node[1])
    return tuple(strip(part) for part in node)


def word(name: str) -> str:
    """A name that Coq accepts."""
    if name.startswith("@"):
        return f"i__{name[1:]}"
    return f"{name}_" if name.rstrip("_") in _TAKEN or name.startswith("i__") else name


@dataclass(frozen=True)
class Words:
    """What the names in a certificate stand for: sorts of variables, and definitions.

    `indices` are the names that are natural numbers, `shapes` the sorts of the arguments of
    each definition: "real", "index" or the number of indices of a function.
    """

    sorts: Mapping[str, str]
    definitions: Mapping[str, Definition]
    shapes: Mapping[str, tuple[str | int, ...]] = field(default_factory=dict)
    pretty: bool = False

    def with_indices(self, *names: str) -> Words:
        sorts = {**self.sorts, **dict.fromkeys(names, "nat")}
        return Words(sorts, self.definitions, self.shapes, self.pretty)

    def with_real(self, name: str) -> Words:
        return Words({**self.sorts, name: "real"}, *self._rest())

    def inside(self) -> Words:
        """The words under an expectation, where a random variable stands for its value."""
        sorts = {n: "value" if s == "random" else s for n, s in self.sorts.items()}
        return Words(sorts, *self._rest())

    def real(self, node: Node) -> str:
        """A term that denotes a real number."""
        kind = node[0]
        if kind == "num":
            return self.number(node[1])
        if kind == "idx":
            return f"(IZR {self.index(node)})"
        if kind == "var":
            sort = self.sorts.get(node[1])
            if sort == "value":
                return f"({word(node[1])} omega)"
            if sort not in ("real", "nat"):
                raise NotExported(f"{node[1]} is a {sort or 'free name'} where a number is needed")
            return word(node[1]) if sort == "real" else f"(IZR {word(node[1])})"
        if kind == "+":
            text = self.real(node[1][0])
            for part in node[1][1:]:
                sign, term = ("-", part[1]) if part[0] == "neg" else ("+", part)
                text += f" {sign} {self.real(term)}"
            return f"({text})"
        if kind == "neg":
            return f"(- {self.real(node[1])})"
        if kind == "*":
            return f"({' * '.join(self.real(part) for part in node[1])})"
        if kind == "/":
            slash = "/" if self.pretty else "* /"
            return f"({self.real(node[1])} {slash} {self.real(node[2])})"
        if kind == "^":
            return self.power(node)
        if kind == "sum":
            _, index, low, high, body = node
            inner = self.with_indices(index).real(body)
            return f"(zsum {self.index(low)} {self.index(high)} (fun {word(index)} : Z => {inner}))"
        if kind == "app":
            return self.application(node)
        raise NotExported(f"a {kind} is not a number")

    def number(self, value: Fraction) -> str:
        whole = str(value.numerator) if value >= 0 else f"(- {-value.numerator})"
        if value.denominator == 1:
            return whole
        return f"({whole} {'/' if self.pretty else '* /'} {value.denominator})"

    def power(self, node: Node) -> str:
        base = self.real(node[1])
        exponent = _constant(node[2])
        if exponent is None:
            return f"(powerRZ {base} {self.index(node[2])})"
        if exponent.denominator != 1:
            raise NotExported("a power with a fraction as exponent")
        if exponent >= 0:
            return f"({base} ^ {exponent})"
        return f"(/ ({base} ^ {-exponent}))"

    def application(self, node: Node) -> str:
        _, name, args = node
        if name in self.definitions:
            shapes = self.shapes[name]
            parts = [self.argument(a, s) for a, s in zip(args, shapes, strict=True)]
            return f"({' '.join([word(name), *parts])})" if parts else word(name)
        if name == "E" and "random" in self.sorts.values():
            return f"(E (fun omega => {self.inside().real(args[0])}))"
        if name in BUILT_IN:
            if name not in FUNCTIONS:
                raise NotExported(f"there is no model of {name} in Coq here")
            return f"({FUNCTIONS[name]} {' '.join(self.real(a) for a in args)})"
        return f"({word(name)} {' '.join(self.index(a) for a in args)})"

    def argument(self, node: Node, shape: str | int) -> str:
        if shape == "real":
            return self.real(node)
        if shape == "index":
            return self.index(node)
        if node[0] == "var":
            return word(node[1])
        if node[0] != "lam":
            raise NotExported("an argument is not a function")
        inner = self.with_indices(node[1])
        body = inner.argument(node[2], int(shape) - 1) if shape != 1 else inner.real(node[2])
        return f"(fun {word(node[1])} : Z => {body})"

    def index(self, node: Node) -> str:
        """A term that denotes an integer."""
        if node[0] == "idx" and len(node) == 3:
            return node[2]
        return f"({self._index(node)})%Z"

    def _index(self, node: Node) -> str:
        kind = node[0]
        if kind == "idx":
            return node[2] if len(node) == 3 else self._index(node[1])
        if kind == "raw":
            return node[1]
        if kind == "num" and node[1].denominator == 1:
            return str(node[1]) if node[1] >= 0 else f"({node[1]})"
        if kind == "var":
            if self.sorts.get(node[1]) != "nat":
                raise NotExported(f"{node[1]} is not an index")
            return word(node[1])
        if kind == "+":
            return "(" + " + ".join(self._index(part) for part in node[1]) + ")"
        if kind == "*":
            return "(" + " * ".join(self._index(part) for part in node[1]) + ")"
        if kind == "neg":
            return f"(- {self._index(node[1])})"
        raise NotExported(f"a {kind} is not an index")

    def is_index(self, node: Node) -> bool:
        try:
            self.index(node)
        except NotExported:
            return False
        return True

    def formula(self, node: Node) -> str:
        kind = node[0]
        if kind == "integrable":
            return f"(integrable E (fun omega => {self.inside().real(node[1])}))"
        if kind == "rel":
            return f"({self.real(node[2])} {RELATIONS[node[1]]} {self.real(node[3])})"
        if kind == "and":
            return "(" + " /\\ ".join(self.formula(part) for part in node[1]) + ")"
        if kind == "if":
            return f"({self.formula(node[1])} -> {self.formula(node[2])})"
        if kind == "forall":
            inner = self.with_indices(node[1]).formula(node[3])
            bound = f"({self.index(node[2])} <= {word(node[1])})%Z"
            return f"(forall {word(node[1])} : Z, {bound} -> {inner})"
        if kind == "exists":
            inner = self.with_real(node[1])
            x, low, high = word(node[1]), self.real(node[2]), self.real(node[3])
            return f"(exists {x} : R, ({low} < {x} < {high}) /\\ {inner.formula(node[4])})"
        if kind == "lim" and node[2] == ("oo",):
            inner = self.with_indices(node[1]).real(node[3])
            return f"(tends (fun {word(node[1])} : Z => {inner}) {self.real(node[4])})"
        if kind == "lim" and len(node) == 6:  # with its interval, as `near.py` reads it
            inner, x = self.with_real(node[1]), word(node[1])
            domain = f"(fun {x} : R => {inner.formula(node[5])})"
            function = f"(fun {x} : R => {inner.real(node[3])})"
            return f"(tends_within {domain} {self.real(node[2])} {function} {self.real(node[4])})"
        if kind == "within":
            inner = self.with_real(node[1])
            premise, said = inner.formula(node[2]), inner.formula(node[3])
            return f"(forall {word(node[1])} : R, {premise} -> {said})"
        raise NotExported("a limit at a point does not say from which side")

    def _rest(self) -> tuple[Any, ...]:
        return self.definitions, self.shapes, self.pretty


def _constant(node: Node) -> Fraction | None:
    """The value of a term that is built from whole numbers."""
    kind = node[0]
    if kind == "num":
        return node[1]
    if kind == "neg":
        inner = _constant(node[1])
        return inner if inner is None else -inner
    if kind in ("+", "*"):
        parts = [_constant(part) for part in node[1]]
        total = Fraction(kind == "*")
        for part in parts:
            if part is None:
                return None
            total = total + part if kind == "+" else total * part
        return total
    return None


def shapes_of(definitions: Iterable[Definition]) -> dict[str, tuple[str | int, ...]]:
    """The sorts of the arguments of definitions, each of which may use those before it."""
    shapes: dict[str, tuple[str | int, ...]] = {}
    for definition in definitions:
        found: dict[str, str | int] = {}
        if definition.zero is not None:
            found[definition.args[-1]] = "index"
            _uses(definition.zero, False, found, shapes)
        call = ("app", definition.name, tuple(("var", a) for a in definition.args))
        _uses(_instead(definition.body, call, num(0)), False, found, shapes)
        shapes[definition.name] = tuple(found.get(a, "real") for a in definition.args)
    return shapes


def _uses(node: Any, index: bool, found: dict[str, str | int], shapes: Mapping[str, Any]) -> None:
    """Note which names are used as indices or as functions."""
    kind = node[0]
    if kind == "var":
        if index:
            found.setdefault(node[1], "index")
    elif kind in ("+", "*"):
        for part in node[1]:
            _uses(part, index, found, shapes)
    elif kind == "neg":
        _uses(node[1], index, found, shapes)
    elif kind == "/":
        _uses(node[1], index, found, shapes)
        _uses(node[2], index, found, shapes)
    elif kind == "^":
        _uses(node[1], False, found, shapes)
        _uses(node[2], True, found, shapes)
    elif kind == "sum":
        _uses(node[2], True, found, shapes)
        _uses(node[3], True, found, shapes)
        inner: dict[str, str | int] = {}
        _uses(node[4], False, inner, shapes)
        inner.pop(node[1], None)
        found.update({k: v for k, v in inner.items() if k not in found})
    elif kind == "lam":
        inner = {}
        _uses(node[2], False, inner, shapes)
        inner.pop(node[1], None)
        found.update({k: v for k, v in inner.items() if k not in found})
    elif kind == "app":
        known = shapes.get(node[1])
        if known is None and node[1] not in BUILT_IN:
            found[node[1]] = len(node[2])
        for place, part in enumerate(node[2]):
            shape = known[place] if known else "real" if node[1] in BUILT_IN else "index"
            if part[0] == "var" and isinstance(shape, int):
                found[part[1]] = shape
            else:
                _uses(part, shape == "index", found, shapes)


def definition_text(definition: Definition, words: Words) -> list[str]:
    """The Coq definition; for a recursion also its two equations, as lemmas."""
    name, shapes = word(definition.name), words.shapes[definition.name]
    types = {"real": "R", "index": "Z", 1: "Z -> R", 2: "Z -> Z -> R"}
    sorts = {"real": "real", "index": "nat", 1: "nat -> real", 2: "nat, nat -> real"}
    inner = Words(
        {a: sorts[s] for a, s in zip(definition.args, shapes, strict=True)},
        words.definitions,
        words.shapes,
        True,
    )
    binders = [f"({word(a)} : {types[s]})" for a, s in zip(definition.args, shapes, strict=True)]
    if definition.zero is None:
        head = " ".join([f"Definition {name}", *binders])
        return [f"{head} : R := {inner.real(definition.body)}."]
    *own, last = definition.args
    names, start = [word(a) for a in own], definition.start
    before = " ".join(binders[:-1])
    call = ("app", definition.name, tuple(("var", a) for a in definition.args))
    local = ("raw real", f"({' '.join([f'{name}_nat', *names, 'k__'])})")
    at = ("idx", ("raw", f"({start} + Z.of_nat k__)"))
    body = substitute(_instead(definition.body, call, ("var", "@self")), {last: at})
    inside = _Local({**inner.sorts, "@self": "real"}, words.definitions, words.shapes, True)
    succ = inside.real(body).replace("i__self", local[1])
    zero = inner.real(definition.zero)
    n = word(last)
    zero_args = " ".join([name, *names, f"({start})%Z"])
    succ_args = " ".join([name, *names, f"({n} + 1)%Z"])
    rest = Words(inner.sorts, words.definitions, words.shapes).real(definition.body)
    quantified = f"forall {before}, " if before else ""
    return [
        f"Fixpoint {name}_nat {before} (k__ : nat) : R :=",
        f"  match k__ with O => {zero} | S k__ => {succ} end.",
        f"Definition {name} {' '.join(binders)} : R := {name}_nat {' '.join(names)} "
        f"(Z.to_nat ({n} - {start})).",
        f"Lemma {name}_start : {quantified}{zero_args} = {zero}.",
        f"Proof. intros. unfold {name}. replace (Z.to_nat ({start} - {start})) with O by lia. "
        "reflexivity. Qed.",
        f"Lemma {name}_succ : forall {' '.join(binders)}, ({start} <= {n})%Z -> "
        f"{succ_args} = {rest}.",
        f"Proof. intros {' '.join(word(a) for a in definition.args)} bound. unfold {name}. "
        f"replace (Z.to_nat ({n} + 1 - {start})) with (S (Z.to_nat ({n} - {start}))) by lia. "
        f"cbn [{name}_nat]. "
        f"replace ({start} + Z.of_nat (Z.to_nat ({n} - {start})))%Z with {n} by lia. "
        "reflexivity. Qed.",
    ]


class _Local(Words):
    """Words inside a recursion, where `@self` is the value before."""


def _instead(node: Any, old: Node, new: Node) -> Any:
    """`node` with one subterm put for another."""
    if node == old:
        return new
    if not isinstance(node, tuple):
        return node
    return tuple(_instead(part, old, new) for part in node)


__all__ = [
    "NotExported",
    "Words",
    "definition_text",
    "idx",
    "num",
    "shapes_of",
    "strip",
    "word",
]
