"""Section V-B: all ten functions are twice differentiable, read off their expressions."""

from __future__ import annotations

import sympy as sp

from adamnx_theory.claims.aida.problems.functions import TABLE, definition
from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.model import Evidence, Kind, Outcome, Role, Settings, Strength, Verdict

#: Infinitely often differentiable on the whole line.
ENTIRE = (sp.exp, sp.sin, sp.cos)


def obstacle(e: sp.Basic) -> sp.Basic | None:
    """The first part that keeps `e` from being smooth everywhere by its construction.

    None when `e` is built from real symbols and numbers by sums, products, whole powers
    >= 0 and entire functions: then it has derivatives of every order, everywhere.
    """
    if isinstance(e, (sp.Symbol, sp.Rational)):
        return None
    whole = isinstance(e, sp.Pow) and isinstance(e.exp, sp.Integer) and e.exp >= 0
    if not (whole or isinstance(e, (sp.Add, sp.Mul, *ENTIRE))):
        return e
    return next((found for found in map(obstacle, e.args) if found is not None), None)


def elements() -> list[sp.Expr]:
    """Every element of the ten functions, in Andrei's form and as printed."""
    forms = [f for name in TABLE for f in (definition(name).form, definition(name).printed) if f]
    return [family.element for form in forms for family in form.families]


def _run(_: Settings) -> Outcome:
    found = elements()
    rough = [e for e in found if obstacle(e) is not None]
    twins = [e + sp.Abs(sorted(e.free_symbols, key=str)[-1]) for e in found]
    accepted = sum(obstacle(twin) is None for twin in twins)
    return Outcome(
        Role.AS_STATED,
        Kind.TABLE,
        Strength.EXACT,
        f"the {len(found)} elements of the ten functions, in both forms, are built from"
        " coordinates and rationals by sums, products, whole powers, exp and sin",
        not rough,
        accepted == 0,
        f"the absolute value of an argument added to each: {len(twins) - accepted} of"
        f" {len(twins)} refused",
        ", ".join(map(str, rough)),
    )


SMOOTH = claim(
    "smooth",
    "Section V-B",
    "All the functions are twice-differentiable, and their Hessian matrices exist.",
    "All ten functions are twice differentiable everywhere.",
    Verdict.PROVED,
    "They are compositions of polynomials, exp and sin: smooth everywhere, in both forms.",
    Evidence(Role.AS_STATED, _run),
    note="Decided on the expressions themselves, by the closure of smooth functions under sums,"
    " products and composition; there is no certificate.",
)

CLAIMS = (SMOOTH,)
