"""MathML of the report read back into terms, so that it can be compared with its source.

It knows nothing of how the MathML was printed, only what it means on the page.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from fractions import Fraction
from typing import Any

from adamnx_theory.proof.checker.syntax import Node, read_formula, read_term

_SYMBOLS = {
    "⋅": "*", "\u2062": "*", "\u2061": "", "−": "-", "≤": "<=", "≠": "!=", "⟹": "=>",
    "∀": "forall ", "≥": " from ", "∃": "exists ", "∈": " in ", "→": " -> ", "↦": " -> ",
    "[": "(", "]": ")",
}  # fmt: skip
_LETTERS = dict(
    zip(
        "αβγδεηθκμξρστφ𝔼∞",
        "alpha beta gamma delta eps eta theta kappa mu xi rho sigma tau phi E oo".split(),
        strict=True,
    )
) | {"sgn": "sign"}
_ENDS = {"+", "−", "<", "≤", "=", "≠", ",", ")"}  # what ends the summand of a sum


def formula_of(html: str) -> Node:
    """The formula that a reader of the page sees, as `plain` has it."""
    return plain(read_formula(_text(html)))


def term_of(html: str) -> Node:
    """The term that a reader of the page sees, as `plain` has it."""
    return plain(read_term(_text(html)))


def _text(html: str) -> str:
    """The page's words and formulas as text of the certificates' language."""
    root = ET.fromstring(f"<p>{html.replace('<wbr>', ' ')}</p>")
    shown = root.text or ""
    for child in root:
        assert child.tag == "math", f"<{child.tag}> outside a formula"
        shown += f" {_row(list(child))} {child.tail or ''}"
    return shown


def _row(nodes: list[ET.Element]) -> str:
    shown = ""
    while nodes:
        node = nodes.pop(0)
        if node.tag == "munderover":
            body, depth = [], 0
            while nodes and (depth or not (nodes[0].tag == "mo" and nodes[0].text in _ENDS)):
                depth += {"(": 1, ")": -1}.get(nodes[0].text or "", 0)
                body.append(nodes.pop(0))
            symbol, below, above = node
            assert symbol.text == "∑"
            index, equals, *low = list(below)
            assert equals.text == "="
            shown += f"sum({_one(index)}, {_row(low)}, {_one(above)}, {_row(body)})"
        else:
            shown += _one(node)
    return shown


def _one(node: ET.Element) -> str:
    children = list(node)
    assert not (node.text or "").strip() or not children, "text beside elements"
    if node.tag == "mn":
        return node.text or ""
    if node.tag == "mi":
        return _LETTERS.get(node.text or "", (node.text or "").replace(" ", "_"))
    if node.tag == "mo":
        return _SYMBOLS.get(node.text or "", node.text or "")
    if node.tag == "mrow":
        if children[0].text == children[-1].text == "|":
            return f"size({_row(children[1:-1])})"
        return _row(children)
    if node.tag == "msub":
        return _one(children[0]) + _one(children[1])
    if node.tag == "msup":
        if children[1].tag == "mo":
            return _one(children[0]) + "'" * len(children[1].text or "")
        return f"(({_one(children[0])})^({_one(children[1])}))"
    if node.tag == "mfrac":
        return f"(({_one(children[0])})/({_one(children[1])}))"
    if node.tag == "msqrt":
        return f"sqrt({_row(children)})"
    assert node.tag == "munder" and children[0].text == "lim", node.tag
    return f"lim {_row(list(children[1]))}: "


def plain(node: Any) -> Any:
    """A node with what the page shows alike made alike.

    Real and whole powers, |x|^y, brackets about sums in sums, names with and without
    underscores, decimals and powers of ten.
    """
    if not isinstance(node, tuple):
        return re.sub(r"[_ ]", "", node) if isinstance(node, str) else node
    if node and node[0] in ("+", "*"):
        return _flat(node[0], [plain(part) for part in node[1]])
    if node[:1] == ("app",) and node[1] == "rpow":
        return plain(("^", *node[2]))
    if node[:1] == ("app",) and node[1] == "apow":
        size = ("app", "size", node[2][:1])
        return plain(size if node[2][1] == ("num", Fraction(1)) else ("^", size, node[2][1]))
    if node[:2] == ("^", ("num", Fraction(10))) and node[2][0] == "neg":
        return ("num", Fraction(1, 10 ** int(node[2][1][1])))
    return tuple(plain(part) for part in node)


def _flat(kind: str, found: list[Any]) -> Node:
    parts: list[Any] = []
    for part in found:
        for inner in part[1] if part[0] == kind else (part,):
            if kind == "*" and parts and parts[-1][0] == inner[0] == "num":
                parts[-1] = ("num", parts[-1][1] * inner[1])
            else:
                parts.append(inner)
    return parts[0] if len(parts) == 1 else (kind, tuple(parts))
