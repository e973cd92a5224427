"""Closed terms as data, in the form in which `Enclosed.v` computes their bounds.

Terms are tuples.  Values and indices that a binder introduces have numbers of their own:

    ("V", v)  a named value      ("N", n)  an integer         ("F", q)  a fraction
    ("I", i)  an index           ("Add" | "Sub" | "Mul" | "Div", a, b)
    ("Opp" | "Inv" | "Sqrt", a)  ("Pow", a, n)                ("PowZ", a, i)
    ("Let", v, a, b)             ("Sum", k, lo, hi, ((v, base, exponent), ...), a)

and indices ("K", k), ("C", n), ("IAdd" | "IMul", i, j), ("IOpp", i).  In Coq a binder
is counted from the inside; `show` does that.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Ex = tuple[Any, ...]
Names = tuple[int, ...]


def show_index(index: Ex, indices: Names) -> str:
    """An index in Coq's words; `indices` are those of the sums around, innermost first."""
    kind = index[0]
    if kind == "K":
        return f"(iK {indices.index(index[1])})"
    if kind == "C":
        return f"(iC ({index[1]})%Z)"
    return f"(i{kind[1:]} {' '.join(show_index(part, indices) for part in index[1:])})"


def show(term: Ex, names: Names, indices: Names = ()) -> str:
    """A term in Coq's words; `names` are the values that have names, innermost first."""
    kind = term[0]
    if kind == "V":
        return f"(tV {names.index(term[1])})"
    if kind == "N":
        return f"(tN ({term[1]})%Z)"
    if kind == "F":
        return f"(tF ({term[1].numerator})%Z {term[1].denominator})"
    if kind == "I":
        return f"(tI {show_index(term[1], indices)})"
    if kind == "Pow":
        return f"(tPow {show(term[1], names, indices)} {term[2]})"
    if kind == "PowZ":
        return f"(tPowZ {show(term[1], names, indices)} {show_index(term[2], indices)})"
    if kind == "Let":
        _, value, first, rest = term
        return f"(tLet {show(first, names, indices)} {show(rest, (value, *names), indices)})"
    if kind == "Sum":
        _, index, low, high, powers, body = term
        inner = (index, *indices)
        pairs = "".join(
            f"({show(base, names, indices)}, {show_index(e, inner)}) :: " for _, base, e in powers
        )
        own = (*(value for value, _, _ in powers), *names)
        return (
            f"(tSum {show_index(low, indices)} {show_index(high, indices)} ({pairs}nil)%list "
            f"{show(body, own, inner)})"
        )
    return f"(t{kind} {' '.join(show(part, names, indices) for part in term[1:])})"


def free(term: Ex, bound: frozenset[int] = frozenset()) -> frozenset[int]:
    """The values and indices that a term mentions and does not itself introduce."""
    kind = term[0]
    if kind in ("V", "K"):
        return frozenset({term[1]}) - bound
    if kind in ("N", "F", "C"):
        return frozenset()
    if kind == "Pow":
        return free(term[1], bound)
    if kind == "Let":
        return free(term[2], bound) | free(term[3], bound | {term[1]})
    if kind == "Sum":
        _, index, low, high, powers, body = term
        inner = bound | {index}
        found = free(low, bound) | free(high, bound)
        for _, base, exponent in powers:
            found |= free(base, bound) | free(exponent, inner)
        return found | free(body, inner | {value for value, _, _ in powers})
    return frozenset().union(*(free(part, bound) for part in term[1:]))


def shift(index: Ex, k: int) -> int | None:
    """c if the index is k + c."""
    if index == ("K", k):
        return 0
    if index[0] == "IAdd" and index[2][0] == "C":
        rest = shift(index[1], k)
        return None if rest is None else rest + index[2][1]
    return None


def summed(k: int, low: Ex, high: Ex, body: Ex, new: Iterator[int]) -> Ex:
    """The sum of `body`, in which every power x^(k + c) of one and the same x is a named value.

    Coq then multiplies the power before by x, and does not begin anew for each k.
    """
    found: dict[tuple[Ex, Ex], int] = {}

    def visit(term: Ex, bound: frozenset[int]) -> Ex:
        kind = term[0]
        if kind in ("V", "N", "F", "I"):
            return term
        if kind == "PowZ":
            c = shift(term[2], k)
            grows = c is not None and low[0] == "C" and low[1] + c >= 0
            if grows and not free(term[1]) & bound:
                key = (term[1], term[2])
                if key not in found:
                    found[key] = next(new)
                return ("V", found[key])
            return ("PowZ", visit(term[1], bound), term[2])
        if kind == "Pow":
            return ("Pow", visit(term[1], bound), term[2])
        if kind == "Let":
            _, value, first, rest = term
            return ("Let", value, visit(first, bound), visit(rest, bound | {value}))
        if kind == "Sum":
            _, index, start, end, powers, inside = term
            own = bound | {index, *(value for value, _, _ in powers)}
            pairs = tuple((value, visit(base, bound), e) for value, base, e in powers)
            return ("Sum", index, start, end, pairs, visit(inside, own))
        return (kind, *(visit(part, bound) for part in term[1:]))

    inner = visit(body, frozenset({k}))
    powers = tuple((value, base, exponent) for (base, exponent), value in found.items())
    return ("Sum", k, low, high, powers, inner)
