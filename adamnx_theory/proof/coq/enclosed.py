"""Long closed inequalities: bounds computed by Coq's kernel with integers (`Enclosed.v`).

A term is printed as data, with definitions, sums and indices in it.  What has a name, or
would be computed twice, becomes a named value with bounds of its own.  Values of exp, ln
and sin are enclosed by the tactic `interval`, from the bounds of their arguments.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from typing import Any

from adamnx_theory.proof.checker.scope import Definition, Scope
from adamnx_theory.proof.checker.syntax import Node, conjuncts

from .data import Ex, free, show, summed
from .parts import block
from .words import NotExported, Words, _constant, word

Lines = list[str]
Env = Mapping[str, Ex]
BOX = "box__"
#: Functions whose values are enclosed by `interval`, with their names in flint.
LEAVES = {"exp": ("exp", "exp"), "log": ("ln", "log"), "sin": ("sin", "sin")}
BINARY = {"Add": "+", "Sub": "-", "Mul": "*", "Div": "/"}
#: How much wider than its ball the argument of such a function may be, in Coq's bounds.
SLACK = 8


class Enclosed:
    """Terms as data; `lines` give the named values their bounds."""

    def __init__(self, scope: Scope, words: Words, bits: int) -> None:
        self.scope = scope
        self.words = words
        self.bits = bits
        self.new = count()
        self.named: dict[int, Ex | None] = {}  # in the order of their lines; None for a leaf
        self.known: dict[Any, int] = {}
        self.balls: dict[int, Any] = {}
        self.lines: Lines = [f"assert ({BOX} : boxed {bits} nil nil) by constructor."]

    # terms
    def term(self, node: Node, env: Env) -> Ex:
        kind = node[0]
        if kind == "num":
            q = node[1]
            return ("N", q.numerator) if q.denominator == 1 else ("F", q)
        if kind == "idx":
            return ("I", self.index(node[1], env))
        if kind == "var":
            if node[1] not in env:
                raise NotExported(f"{node[1]} has no value")
            value = env[node[1]]
            return ("I", value) if is_index(value) else value
        if kind in ("+", "*"):
            return self.chain(kind, node, env)
        if kind == "neg":
            return ("Opp", self.term(node[1], env))
        if kind == "/":
            return ("Div", self.term(node[1], env), self.term(node[2], env))
        if kind == "^":
            exponent = _constant(node[2])
            base = self.term(node[1], env)
            if exponent is None:
                return ("PowZ", base, self.index(node[2], env))
            if exponent < 0:
                return ("Inv", ("Pow", base, int(-exponent)))
            return ("Pow", base, int(exponent))
        if kind == "sum":
            _, name, low, high, body = node
            k = next(self.new)
            inner = self.term(body, {**env, name: ("K", k)})
            return summed(k, self.index(low, env), self.index(high, env), inner, self.new)
        if kind == "app":
            return self.application(node, env)
        raise NotExported(f"a {kind} is not a number")

    def chain(self, kind: str, node: Node, env: Env) -> Ex:
        first, *rest = node[1]
        total = self.term(first, env)
        for part in rest:
            if kind == "*":
                total = ("Mul", total, self.term(part, env))
            elif part[0] == "neg":
                total = ("Sub", total, self.term(part[1], env))
            else:
                total = ("Add", total, self.term(part, env))
        return total

    def index(self, node: Node, env: Env) -> Ex:
        kind = node[0]
        if kind == "idx" and len(node) == 2:
            return self.index(node[1], env)
        if kind == "num" and node[1].denominator == 1:
            return ("C", int(node[1]))
        if kind == "var" and is_index(env.get(node[1], ("",))):
            return env[node[1]]
        if kind == "neg":
            inner = self.index(node[1], env)
            return ("C", -inner[1]) if inner[0] == "C" else ("IOpp", inner)
        if kind in ("+", "*"):
            first, *rest = node[1]
            total = self.index(first, env)
            for part in rest:
                total = ("IAdd" if kind == "+" else "IMul", total, self.index(part, env))
            return total
        raise NotExported(f"a {kind} is not an index")

    # definitions and functions
    def application(self, node: Node, env: Env) -> Ex:
        _, name, args = node
        definition = self.scope.definitions.get(name)
        if definition is not None:
            return self.defined(definition, args, env)
        if name == "sqrt":
            return ("Sqrt", self.term(args[0], env))
        if name == "rpow":  # exp (y ln x), which is what Rpower stands for
            base, exponent = (self.term(a, env) for a in args)
            return self.leaf("exp", ("Mul", exponent, self.leaf("log", base)))
        if name in LEAVES:
            return self.leaf(name, self.term(args[0], env))
        raise NotExported(f"{name} is not enclosed in Coq here")

    def defined(self, definition: Definition, args: tuple[Node, ...], env: Env) -> Ex:
        if definition.zero is not None:
            raise NotExported(f"the recursion {definition.name} is not enclosed in Coq here")
        if not args:
            if definition.name not in self.known:
                body = self.term(definition.body, {})
                self.known[definition.name] = self.name(body, word(definition.name))
            return ("V", self.known[definition.name])
        values: dict[str, Ex] = {}
        inside: list[tuple[int, Ex]] = []
        shapes = self.words.shapes[definition.name]
        for name, part, shape in zip(definition.args, args, shapes, strict=True):
            if shape == "index":
                values[name] = self.index(part, env)
                continue
            if shape != "real":
                raise NotExported("functions as arguments are not enclosed in Coq here")
            value = self.term(part, env)
            if value[0] not in ("V", "N", "F", "I"):
                if free(value) <= self.named.keys():
                    value = ("V", self.of(value))
                else:  # it changes with the index of a sum around it
                    inside.append((next(self.new), value))
                    value = ("V", inside[-1][0])
            values[name] = value
        body = self.term(definition.body, values)
        for number, value in reversed(inside):
            body = ("Let", number, value, body)
        return body

    # named values
    def text(self, term: Ex) -> str:
        return show(term, tuple(reversed(self.named)))

    def name(self, term: Ex, coq: str = "") -> int:
        """A named value, which is `coq`, or what the term means."""
        tactic = f"enclose {BOX} {coq}" if coq else f"enclose_term {BOX}"
        self.lines.append(f"{tactic} {self.text(term)}.")
        number = next(self.new)
        self.named[number] = term
        return number

    def of(self, term: Ex) -> int:
        """A named value that equals a closed term."""
        if term not in self.known:
            self.known[term] = self.name(term)
        return self.known[term]

    def leaf(self, function: str, argument: Ex) -> Ex:
        """A named value that is a function of a closed term."""
        if not free(argument) <= self.named.keys():
            raise NotExported(f"{function} of a changing index is not enclosed in Coq here")
        key = (function, argument)
        if key not in self.known:
            low, high = self.bounds(function, argument)
            coq = LEAVES[function][0]
            self.lines.append(f"enclose_by {BOX} {coq} {self.text(argument)} ({low})%Z ({high})%Z.")
            number = next(self.new)
            self.named[number] = None
            self.balls[number] = self.between(low, high)
            self.known[key] = number
        return ("V", self.known[key])

    # balls
    def between(self, low: int, high: int) -> Any:
        import flint

        flint.ctx.prec = self.bits
        return flint.arb(low).union(flint.arb(high)) / flint.arb(2) ** self.bits

    def bounds(self, function: str, argument: Ex) -> tuple[int, int]:
        """Integers l, h with l / 2^bits <= f(x) <= h / 2^bits wherever x is in Coq's bounds."""
        import flint

        flint.ctx.prec = self.bits
        ball = self.ball(argument)
        unit = flint.arb(1) / flint.arb(2) ** self.bits
        wide = ball.rad() * SLACK + unit * SLACK
        value = getattr(flint.arb(ball.mid(), wide), LEAVES[function][1])()
        if not value.is_finite():
            raise NotExported(f"the argument of {function} may lie outside its domain")
        low = (value.lower() / unit).floor().unique_fmpz()
        high = (value.upper() / unit).ceil().unique_fmpz()
        return int(low), int(high)

    def ball(self, term: Ex) -> Any:
        """The value of a closed term without sums."""
        import flint

        kind = term[0]
        if kind == "V":
            number = term[1]
            if number not in self.balls:
                self.balls[number] = self.ball(self.named[number] or ("no term",))
            return self.balls[number]
        if kind == "N":
            return flint.arb(term[1])
        if kind == "F":
            return flint.arb(flint.fmpq(term[1].numerator, term[1].denominator))
        if kind == "I":
            return flint.arb(whole(term[1]))
        if kind == "Sqrt":
            return self.ball(term[1]).sqrt()
        if kind == "Opp":
            return -self.ball(term[1])
        if kind == "Inv":
            return 1 / self.ball(term[1])
        if kind == "Pow":
            return self.ball(term[1]) ** term[2]
        if kind == "PowZ":
            return self.ball(term[1]) ** whole(term[2])
        if kind in BINARY:
            a, b = (self.ball(part) for part in term[1:])
            return {"Add": a + b, "Sub": a - b, "Mul": a * b}[kind] if kind != "Div" else a / b
        raise NotExported("a function of a sum is not enclosed in Coq here")


def is_index(value: Ex) -> bool:
    return value[0] in ("K", "C", "IAdd", "IOpp", "IMul")


def whole(index: Ex) -> int:
    """The value of an index in which no index of a sum occurs."""
    kind = index[0]
    if kind == "C":
        return index[1]
    parts = [whole(part) for part in index[1:]]
    if kind == "IOpp":
        return -parts[0]
    return parts[0] + parts[1] if kind == "IAdd" else parts[0] * parts[1]


def enclosed(formula: Node, scope: Scope, words: Words, bits: int) -> Lines:
    """The proof of a conjunction of inequalities between closed terms."""
    made = Enclosed(scope, words, bits)
    pairs = []
    for part in conjuncts(formula):
        if part[0] != "rel" or part[1] not in ("<", "<="):
            raise NotExported("only inequalities are proved by bounds")
        pairs.append((made.term(part[2], {}), made.term(part[3], {})))
    proofs = [[f"by_bounds {BOX} {made.text(a)} {made.text(b)}."] for a, b in pairs]
    if len(proofs) == 1:
        return [*made.lines, *proofs[0]]
    lines = [*made.lines, "repeat match goal with |- _ /\\ _ => split end."]
    return lines + [line for proof in proofs for line in block(proof)]
