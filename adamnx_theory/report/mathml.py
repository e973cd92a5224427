"""Terms and formulas of certificates as MathML.

The text of a certificate is read with the checker's own reader, so what is shown is
what is checked.  A formula comes as a list of pieces, each a `<math>` element or a
word: browsers break lines between pieces, not inside a `<math>`.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from html import escape
from itertools import pairwise

from adamnx_theory.proof.checker.syntax import Node, read_formula, read_term
from adamnx_theory.report.names import GREEK, parts

BREAK_AFTER = 34  # characters of a sum's term from which it gets a piece of its own
# How strongly a term binds; fractions, powers and atoms are one element each.
SUM, PRODUCT, FRACTION, POWER, ATOM, APPLIED = range(6)
_TIMES, _APPLY, _MINUS = "\u2062", "\u2061", "−"
_RELATIONS = {"<": "<", "<=": "≤", "=": "=", "!=": "≠"}
_FUNCTIONS = {"sign": "sgn"}


def formula(text: str) -> str:
    """The formula that `text` spells, as HTML; raises SyntaxProblem."""
    return _join(_pieces(read_formula(text)))


def term(text: str) -> str:
    """The term that `text` spells, as HTML; raises SyntaxProblem."""
    return _join(_split(read_term(text)))


def equation(left: str, right: str) -> str:
    """`left = right`, both terms."""
    return _join([_math(_term(read_term(left))), *_after("=", read_term(right))])


def _join(pieces: Sequence[str]) -> str:
    """The pieces, with a place to break the line between any two but inside a bracket."""
    shown = pieces[0]
    for before, piece in pairwise(pieces):
        if "and" in (before, piece):
            shown += " "
        elif before != "[" and piece != "]":
            shown += "<wbr>"
        shown += piece
    return shown


def _math(inner: str) -> str:
    return f"<math>{inner}</math>"


def _mo(symbol: str) -> str:
    return f"<mo>{escape(symbol)}</mo>"


def _row(inner: str) -> str:
    return f"<mrow>{inner}</mrow>"


def _parens(inner: str, ends: str = "()") -> str:
    """Brackets; around something tall a row of their own, so that they grow with it alone.

    Otherwise they must not grow: fonts without mathematics make them far too large.
    """
    left, right = ends
    if "<mfrac>" in inner or "<munder" in inner:
        return _row(f"<mo>{left}</mo>{inner}<mo>{right}</mo>")
    return f'<mo stretchy="false">{left}</mo>{inner}<mo stretchy="false">{right}</mo>'


def _one(node: Node, tight: int = SUM) -> str:
    """A term as one element, where MathML counts its arguments."""
    shown, strength = _strength(node)
    if strength < tight:
        return _row(_parens(shown))
    return shown if strength in (FRACTION, POWER, ATOM) else _row(shown)


# formulas


def _pieces(node: Node) -> list[str]:
    kind = node[0]
    if kind == "rel":
        return _chain([node])
    if kind == "and":
        chains = _chains(node[1])
        found = _chain(chains[0])
        for chain in chains[1:]:
            found += ["and", *_chain(chain)]
        return found
    if kind == "if":
        premise = _pieces(node[1])
        if node[1][0] != "rel":
            premise = ["[", *premise, "]"]
        return [*premise, _math(_mo("⟹")), *_clause(node[2])]
    if kind == "forall":
        head = _mo("∀") + _name(node[1]) + _mo("≥") + _term(node[2]) + _mo(":")
        return [_math(head), *_clause(node[3])]
    if kind == "exists":
        ends = _parens(_term(node[2]) + _mo(",") + _term(node[3]))
        head = _mo("∃") + _name(node[1]) + _mo("∈") + ends + _mo(":")
        return [_math(head), *_pieces(node[4])]
    to = "<mi>∞</mi>" if node[2] == ("oo",) else _term(node[2])
    below = _row(_name(node[1]) + _mo("→") + to)
    head = f"<munder><mi>lim</mi>{below}</munder>"
    return [_math(head + _mo(_APPLY) + _term(node[3], PRODUCT)), _math(_mo("=") + _term(node[4]))]


def _clause(node: Node) -> list[str]:
    """A formula where a conjunction needs brackets."""
    return ["[", *_pieces(node), "]"] if node[0] == "and" else _pieces(node)


def _chains(conjuncts: Sequence[Node]) -> list[list[Node]]:
    """The conjuncts, with `a < b` and `b <= c` put together again."""
    found: list[list[Node]] = []
    for node in conjuncts:
        last = found[-1][-1] if found else None
        if last is not None and last[0] == node[0] == "rel" and last[3] == node[2]:
            found[-1].append(node)
        else:
            found.append([node])
    return found


def _chain(nodes: Sequence[Node]) -> list[str]:
    if nodes[0][0] != "rel":
        return _clause(nodes[0])
    pieces = _split(nodes[0][2])
    for _, op, _, right in nodes:
        pieces += _after(_RELATIONS[op], right)
    return pieces


def _after(symbol: str, node: Node) -> list[str]:
    """A term in pieces, with a relation in front."""
    first, *rest = _split(node)
    return [first.replace("<math>", "<math>" + _mo(symbol), 1), *rest]


def _split(node: Node) -> list[str]:
    """A term in pieces: a long sum is broken before its signs."""
    if node[0] != "+" or len(_term(node)) < 12 * BREAK_AFTER:
        return [_math(_term(node))]
    pieces, current = [], ""
    for i, part in enumerate(node[1]):
        shown = _signed(part, first=i == 0)
        if current and len(current) + len(shown) > 12 * BREAK_AFTER:
            pieces.append(_math(current))
            # at the start of a row it would be taken for a sign, without space
            current, shown = "", shown.replace("<mo>", '<mo form="infix">', 1)
        current += shown
    return [*pieces, _math(current)]


# terms; the second argument is the binding strength around, as in the checker's `show`


@cache
def _term(node: Node, tight: int = SUM) -> str:
    shown, strength = _strength(node)
    return _parens(shown) if strength < tight else shown


def _strength(node: Node) -> tuple[str, int]:
    """What shows the node, and how strongly it binds."""
    kind = node[0]
    if kind == "num":
        return _number(node[1])
    if kind == "var":
        return _name(node[1]), ATOM
    if kind == "+":
        return "".join(_signed(p, first=i == 0) for i, p in enumerate(node[1])), SUM
    if kind == "neg":
        return _mo(_MINUS) + _term(node[1], PRODUCT), SUM
    if kind == "*":
        return _product(node[1]), PRODUCT
    if kind == "/":
        return f"<mfrac>{_one(node[1])}{_one(node[2])}</mfrac>", FRACTION
    if kind == "^":
        return f"<msup>{_one(node[1], ATOM)}{_one(node[2])}</msup>", POWER
    if kind == "app":
        return _application(node[1], node[2])
    if kind == "lam":
        return _name(node[1]) + _mo("↦") + _term(node[2]), SUM
    below = _row(_name(node[1]) + _mo("=") + _term(node[2]))
    shown = f"<munderover><mo>∑</mo>{below}{_one(node[3])}</munderover>"
    return shown + _term(node[4], PRODUCT), PRODUCT


def _signed(part: Node, first: bool) -> str:
    if part[0] == "neg":
        return _mo(_MINUS) + _term(part[1], PRODUCT)
    return _term(part, PRODUCT) if first else _mo("+") + _term(part, PRODUCT)


def _product(factors: Sequence[Node]) -> str:
    shown = _term(factors[0], FRACTION)
    for before, factor in pairwise(factors):
        shown += _mo(_TIMES if _tight(before, factor) else "⋅") + _term(factor, FRACTION)
    return shown


def _tight(before: Node, after: Node) -> bool:
    """Whether two factors can stand side by side and still be read as a product."""
    if before[0] == "num":
        return (
            after[0] in ("+", "neg") or (after[0] == "app" and after[1] != "rpow") or _letter(after)
        )
    return _letter(before) and _letter(after)


def _letter(node: Node) -> bool:
    """A variable of one letter, perhaps with an index, or its power."""
    if node[0] == "^":
        return _letter(node[1])
    return node[0] == "var" and len(parts(node[1])[0]) == 1


def _application(name: str, arguments: Sequence[Node]) -> tuple[str, int]:
    if name == "sqrt":
        return f"<msqrt>{_term(arguments[0])}</msqrt>", ATOM
    if name == "rpow":
        return f"<msup>{_one(arguments[0], ATOM)}{_one(arguments[1])}</msup>", POWER
    if name == "apow":
        size = _row(_parens(_term(arguments[0]), "||"))
        if arguments[1] == ("num", Fraction(1)):
            return size, ATOM
        return f"<msup>{size}{_one(arguments[1])}</msup>", POWER
    if name == "E":
        inside = _parens(_term(arguments[0]), "[]")
        return f"<mi>𝔼</mi>{_mo(_APPLY)}{inside}", APPLIED
    inside = _mo(",").join(_term(argument) for argument in arguments)
    shown = _name(_FUNCTIONS.get(name, name)) + _mo(_APPLY) + _parens(inside)
    return shown, APPLIED


def _name(name: str) -> str:
    """A name: Greek where it spells a Greek letter, what follows it as an index."""
    base, index, primes = parts(name)
    shown = f"<mi>{escape(GREEK.get(base, base))}</mi>"
    if index:
        below = f"<mn>{index}</mn>" if index.isdigit() else f"<mi>{escape(index)}</mi>"
        shown = f"<msub>{shown}{below}</msub>"
    return f"<msup>{shown}<mo>{'′' * primes}</mo></msup>" if primes else shown


def _number(value: Fraction) -> tuple[str, int]:
    """An integer or an exact decimal; very small ones as powers of ten."""
    if value < 0:
        return _mo(_MINUS) + _number(-value)[0], SUM
    if value.denominator == 1:
        return f"<mn>{value}</mn>", ATOM
    digits, places = _decimal(value)
    if places <= 8:
        text = str(digits).rjust(places + 1, "0")
        return f"<mn>{text[:-places]}.{text[-places:]}</mn>", ATOM
    exponent = _row(_mo(_MINUS) + f"<mn>{places}</mn>")
    power = f"<msup><mn>10</mn>{exponent}</msup>"
    if digits == 1:
        return power, POWER
    return f"<mn>{digits}</mn><mo>⋅</mo>{power}", PRODUCT


def _decimal(value: Fraction) -> tuple[int, int]:
    """(m, k) with value = m / 10^k; numbers that are not whole come from decimals."""
    scaled, places = value, 0
    while scaled.denominator != 1:
        scaled, places = scaled * 10, places + 1
        if places > 400:
            raise ValueError(f"{value} is no decimal fraction")
    return int(scaled), places
