"""The test functions in the language of certificates.

x is a sequence of coordinates, n the dimension.  Functions that take the coordinates in
pairs are written with m pairs, n = 2 m: pair i is (x(2 i - 1), x(2 i)).  All texts come
from the definitions; `TABLE` alone is typed, after Table I of the paper as it is printed,
and the claims compare the two.
"""

from __future__ import annotations

from typing import Any

import sympy as sp

from adamnx_theory.definitions.elements import INDEX, SIZE, Family
from adamnx_theory.definitions.problem import Form, ProblemDefinition
from adamnx_theory.definitions.registry import problem_definition
from adamnx_theory.proof.build import define
from adamnx_theory.proof.text import text

#: Table I as printed: function and start, pair by pair where it is so written.  The
#: lone 1 that the second start begins with is read as 1.1, like the others.
TABLE: dict[str, tuple[str, tuple[str, ...]]] = {
    "himmelblau": (
        "sum(i, 1, m, x(2*i-1)^2 + x(2*i) - 11) + sum(i, 1, m, (x(2*i-1) + x(2*i)^2 - 7)^2)",
        ("1", "1"),
    ),
    "maratos": (
        "sum(i, 1, m, x(2*i-1)) + 100*sum(i, 1, m, (x(2*i-1) + x(2*i)^2 - 1)^2)",
        ("1.1", "0.1"),
    ),
    "qf1": ("1/2*sum(i, 1, n, i*x(i)^2) - x(n)", ("1",)),
    "bd1": (
        "sum(i, 1, m, x(2*i-1)^2 + x(2*i)^2 - 2) + sum(i, 1, m, (exp(x(2*i-1)) - x(2*i))^2)",
        ("0.1", "0.1"),
    ),
    "tridia": ("(x(1) - 1)^2 + sum(i, 2, n, i*(2*x(i) - x(i-1))^2)", ("1",)),
    "arwhead": ("sum(i, 1, n-1, -4*x(i) + 3) + sum(i, 1, n-1, (x(i)^2 + x(n)^2)^2)", ("1",)),
    "eg2": ("sum(i, 1, n-1, sin(x(1) + x(i)^2 - 1)) + 1/2*sin(x(n)^2)", ("1",)),
    "ppq": (
        "x(1)^2 + sum(i, 1, n, i*x(i)^2) + sum(i, 1, n-1, 1/100*(sum(j, 1, i, x(j)))^2)",
        ("1",),
    ),
    "engval1": ("sum(i, 1, n-1, (x(i)^2 + x(i+1)^2)^2) + sum(i, 1, n-1, -4*x(i) + 3)", ("2",)),
    "edensch": (
        "16 + sum(i, 1, n-1, (x(i) - 2)^4 + (x(i)*x(i+1) - 2*x(i+1))^2 + (x(i+1) + 1)^2)",
        ("0",),
    ),
}


def definition(name: str) -> ProblemDefinition:
    """The function in every dimension."""
    return problem_definition(name)


def objective(form: Form) -> str:
    """f(x) for the sequence x, in dimension n (or with m pairs)."""
    parts = [_family(family) for family in form.families]
    if form.constant:
        parts.insert(0, text(form.constant))
    return " + ".join(parts)


def andrei(name: str) -> str:
    """Andrei's form of the function."""
    return objective(definition(name).form)


def printed(name: str) -> Form:
    """The form that the package defines `as_printed`, where it is another."""
    form = definition(name).printed
    if form is None:
        raise ValueError(f"{name} is printed as in the collection")
    return form


def pair_definition(form: Form, called: str) -> dict[str, Any]:
    """called(a, b): what one pair contributes."""
    (family,) = form.families
    a, b = family.symbols
    return define(called, "a b", text(family.element, {a: sp.Symbol("a"), b: sp.Symbol("b")}))


def starts(form: Form, count: int) -> tuple[str, ...]:
    """The first `count` coordinates of x0, exactly."""
    return tuple(text(form.start[k % len(form.start)]) for k in range(count))


def _family(family: Family) -> str:
    """The family's sum; what stands for an argument is put in as a name, verbatim."""
    if family.stride == 2:
        if (family.first, family.last) != (1, SIZE - 1):
            raise ValueError("pairs run from x_1 to x_n")
        return f"sum(i, 1, m, {_element(family, '2*i-1')})"
    if family.first == family.last:
        return _element(family, text(sp.sympify(family.last)))
    return f"sum(i, {family.first}, {text(sp.sympify(family.last))}, {_element(family, 'i')})"


def _element(family: Family, index: str) -> str:
    rename: dict[Any, Any] = {INDEX: sp.Symbol(f"({index})" if index != "i" else "i")}
    for argument in family.arguments:
        if argument.kind == "prefix":
            meant = f"sum(j, 1, {index}, x(j))"
        elif argument.kind == "fixed":
            meant = f"x({argument.index})"
        else:
            meant = f"x({_shifted(index, argument.index)})"
        rename[argument.symbol] = sp.Symbol(meant)
    return text(family.element, rename)


def _shifted(index: str, offset: int) -> str:
    if not offset:
        return index
    return "2*i" if (index, offset) == ("2*i-1", 1) else f"{index}{offset:+d}"
