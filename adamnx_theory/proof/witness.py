"""Find certificates of positivity: a witness num/den whose sign is read off its shape.

Given facts f_i > 0 or f_i >= 0, `find` looks for a written-out form of an
expression as a sum of products of the f_i, divided by a product of them.  In
order:

1. factors: every factor is a fact, an even power, or a sum of positive terms;
2. Bernstein form: for a variable x in (0, 1), x = 1/(1+s) makes all
   coefficients one sign, which is a sum of c x^i (1-x)^j with c > 0;
3. Handelman products: a non-negative combination of products of facts, found
   by linear programming and then solved exactly.

Nothing here is trusted: the checker verifies the witness it is given.  If all
fail, `decide` says so, and the two SMT solvers can be asked (strength
`attested`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement
from typing import Any, cast

import sympy as sp

from adamnx_theory.proof.build import Step, sign, solvers
from adamnx_theory.proof.text import text


@dataclass(frozen=True)
class Fact:
    """`expression` > 0 (strict) or >= 0."""

    expression: Any
    strict: bool = True


@dataclass(frozen=True)
class Witness:
    """expression = num/den; `strict` if num is shown to be positive, not only >= 0."""

    num: Any
    den: Any
    strict: bool
    method: str


def find(expression: Any, facts: Sequence[Fact], degree: int = 4) -> Witness | None:
    """A witness that `expression` is positive (or not negative), or None.

    `degree` bounds the products of facts that are tried.
    """
    top, bottom = sp.fraction(sp.factor(sp.together(expression)))
    below = _factored(bottom, facts)
    if below is None:
        below = _factored(-bottom, facts)
        top = -top
    if below is None or not below.strict:
        return None
    above = _factored(top, facts) or _bernstein(top, facts) or _handelman(top, facts, degree)
    return above and Witness(above.num, below.num, above.strict, above.method)


def decide(
    fact: str, formula: str, gap: Any, facts: Sequence[Fact], strict: bool, note: str = ""
) -> Step:
    """A step for L < R (or L <= R) with gap = R - L: an exact witness if one is found.

    Otherwise the step is left to the two solvers, and is only `attested`.
    """
    witness = find(gap, facts)
    if witness is None or (strict and not witness.strict):
        return solvers(fact, formula, note=note)
    den = text(witness.den)
    return sign(fact, formula, num=text(witness.num), den="" if den == "1" else den, note=note)


def _product(factors: Sequence[Any]) -> Any:
    """A product that SymPy leaves as it is written."""
    kept = [f for f in factors if f != 1]
    if not kept:
        return sp.Integer(1)
    return kept[0] if len(kept) == 1 else sp.Mul(*kept, evaluate=False)


def _total(terms: Sequence[Any]) -> Any:
    return terms[0] if len(terms) == 1 else sp.Add(*terms, evaluate=False)


def _match(factor: Any, facts: Sequence[Fact]) -> tuple[Any, Any, bool] | None:
    """factor = constant * fact."""
    for fact in facts:
        ratio = sp.cancel(factor / fact.expression)
        if ratio.is_number and ratio != 0:
            return ratio, fact.expression, fact.strict
    return None


def _factored(expression: Any, facts: Sequence[Fact]) -> Witness | None:
    """Every factor has a sign of its own, and the signs multiply to +."""
    constant, factors = cast(tuple[Any, list[Any]], sp.factor_list(expression))
    kept: list[Any] = []
    strict = True
    for factor, power in factors:
        match = _match(factor, facts)
        if match is not None:
            ratio, known, positive = match
            constant *= ratio**power
            kept.append(sp.Pow(known, power, evaluate=False) if power > 1 else known)
            strict = strict and positive
        elif power % 2 == 0:
            kept.append(sp.Pow(factor, power, evaluate=False))
            strict = strict and _positive_terms(factor, facts) is not None
        else:
            terms = _positive_terms(factor, facts)
            if terms is None:
                return None
            constant *= terms[0] ** power
            kept.append(sp.Pow(terms[1], power, evaluate=False) if power > 1 else terms[1])
    if constant < 0:
        return None
    if constant == 0:
        return Witness(sp.Integer(0), sp.Integer(1), False, "factors")
    return Witness(_product([constant, *kept]), sp.Integer(1), strict, "factors")


def _positive_terms(factor: Any, facts: Sequence[Fact]) -> tuple[int, Any] | None:
    """factor = +-(sum of products of variables that are facts), coefficients of one sign."""
    positive = {f.expression for f in facts if f.strict and f.expression.is_Symbol}
    terms = sp.Add.make_args(sp.expand(factor))
    signs = set()
    for term in terms:
        coefficient, rest = term.as_coeff_Mul()
        if not rest.free_symbols <= positive or not coefficient.is_number:
            return None
        signs.add(coefficient > 0)
    if len(signs) != 1:
        return None
    return (1, factor) if signs.pop() else (-1, -factor)


def _bernstein(expression: Any, facts: Sequence[Fact]) -> Witness | None:
    """For x in (0, 1): p(x) = sum of b_k (1-x)^k x^(d-k), all b_k of sign +."""
    known = {f.expression for f in facts if f.strict}
    for x in sorted(expression.free_symbols, key=str):
        if x not in known or not any(sp.expand(e - (1 - x)) == 0 for e in known):
            continue
        degree = int(sp.Poly(expression, x).degree())
        s = sp.Dummy("s")
        raised = sp.expand(sp.expand(expression).subs(x, 1 / (1 + s)) * (1 + s) ** degree)
        coefficients = sp.Poly(sp.cancel(raised), s).all_coeffs()[::-1]
        terms, strict = [], False
        for k, coefficient in enumerate(coefficients):
            if coefficient == 0:
                continue
            part = _factored(coefficient, facts)
            if part is None:
                break
            strict = strict or part.strict
            terms.append(_product([part.num, _power(1 - x, k), _power(x, degree - k)]))
        else:
            if terms:
                return Witness(_total(terms), sp.Integer(1), strict, "Bernstein")
    return None


def _power(base: Any, exponent: int) -> Any:
    return base if exponent == 1 else sp.Pow(base, exponent, evaluate=exponent == 0)


def _products(facts: Sequence[Fact], degree: int) -> Iterator[tuple[Any, bool]]:
    yield sp.Integer(1), True
    for size in range(1, degree + 1):
        for chosen in combinations_with_replacement(facts, size):
            yield _product([f.expression for f in chosen]), all(f.strict for f in chosen)


def _handelman(expression: Any, facts: Sequence[Fact], degree: int) -> Witness | None:
    """expression = sum of c_i * product_i, c_i >= 0, by linear programming."""
    import numpy as np
    from scipy.optimize import linprog

    symbols = sorted(
        expression.free_symbols.union(*(f.expression.free_symbols for f in facts)), key=str
    )
    if not symbols:
        return None
    target = sp.Poly(expression, *symbols)
    for size in range(1, degree + 1):
        products = list(_products(facts, size))
        if len(products) > 3000:
            return None
        columns = [sp.Poly(sp.expand(p), *symbols) for p, _ in products]
        monomials = sorted({m for c in [*columns, target] for m in c.monoms()})
        row = {m: i for i, m in enumerate(monomials)}
        matrix = np.zeros((len(monomials), len(columns)))
        for j, column in enumerate(columns):
            for m, c in column.terms():
                matrix[row[m], j] = float(c)
        right = np.zeros(len(monomials))
        for m, c in target.terms():
            right[row[m]] = float(c)
        solved = linprog(np.ones(len(columns)), A_eq=matrix, b_eq=right, method="highs")
        if solved.status != 0:
            continue
        support = [j for j, value in enumerate(solved.x) if value > 1e-9]
        exact = _exact(target, [columns[j] for j in support], monomials)
        if exact is not None:
            chosen = [(c, products[j]) for c, j in zip(exact, support, strict=True) if c > 0]
            terms = [_product([c, p]) for c, (p, _) in chosen]
            strict = any(positive for _, (_, positive) in chosen)
            return Witness(_total(terms), sp.Integer(1), strict, "Handelman")
    return None


def _exact(target: Any, columns: Sequence[Any], monomials: Sequence[Any]) -> list[Any] | None:
    """Rational coefficients on the support that the linear program found."""
    if not columns:
        return None
    matrix = sp.Matrix([[c.coeff_monomial(m) for c in columns] for m in monomials])
    right = sp.Matrix([target.coeff_monomial(m) for m in monomials])
    unknowns = sp.symbols(f"c0:{len(columns)}")
    solution = sp.linsolve((matrix, right), *unknowns)
    if not solution:
        return None
    (chosen,) = solution.args
    values: list[Any] = [v.subs(dict.fromkeys(unknowns, 0)) for v in chosen.args]
    return values if all(v >= 0 for v in values) else None


def unit_interval(*symbols: Any) -> list[Fact]:
    """The facts 0 < x and 0 < 1 - x for each symbol."""
    return [Fact(e) for x in symbols for e in (x, 1 - x)]
