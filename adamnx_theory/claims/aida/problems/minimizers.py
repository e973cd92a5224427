"""Section V-B: TRIDIA's minimizer, and which of the ten minimizers is the origin."""

from __future__ import annotations

from functools import partial
from typing import Any

from adamnx_theory.claims.aida.problems.functions import andrei, definition, pair_definition
from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.proof.build import (
    compute,
    define,
    equal,
    facts,
    induction,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]


UNIQUE = {"x": "i -> (1/2)^(i-1)", "i": "2", "k": "1"}


def function(name: str) -> dict[str, Any]:
    """f(x, n): Andrei's form as a definition."""
    return define("f", "x n", andrei(name))


def tridia_minimum() -> Certificate:
    """f >= 0 everywhere, and f = 0 at x_i = 2^(1-i), in every dimension."""
    least, zero = "0 <= f(x, n)", "f(i -> (1/2)^(i-1), n) = 0"
    return theorem(
        "aida.tridia_minimum",
        "TRIDIA is nowhere negative, and 0 at x_i = 2^(1-i), in every dimension",
        variables="x:seq n:nat",
        given={"n": "2 <= n"},
        claim=f"{least} and {zero}",
        example={"x": "i -> i", "n": "3"},
        definitions=[function("tridia")],
        proof=[
            sign("least", least),
            equal("zero", zero),
            facts("goal", f"{least} and {zero}"),
        ],
    )


def tridia_unique() -> Certificate:
    """(x_i - 2^(1-i))^2 <= f(x) for every i <= n, so f vanishes nowhere else.

    Here n = i + k.  With e = x_j - 2^(1-j) and d = 2 x_{j+1} - x_j the next error is (e + d)/2, and
    (e + d)^2/4 = e^2/2 + d^2/2 - (e - d)^2/4.
    """
    error, change = "(x(j) - (1/2)^(j-1))", "(2*x(j+1) - x(j))"
    bound = "(x(i) - (1/2)^(i-1))^2 <= f(x, i+k)"
    return theorem(
        "aida.tridia_unique",
        "every coordinate's squared distance from 2^(1-i) is at most f, so f = 0 nowhere else",
        variables="x:seq i:nat k:nat",
        given={"i": "1 <= i"},
        claim=bound,
        example={"x": "i -> i", "i": "2", "k": "1"},
        definitions=[function("tridia")],
        proof=[
            induction(
                "last",
                "forall j from 1: (x(j) - (1/2)^(j-1))^2 <= f(x, j)",
                base=[sign("base", "(x(1) - (1/2)^(1-1))^2 <= f(x, 1)")],
                step=[
                    sign(
                        "step",
                        "(x(j+1) - (1/2)^(j+1-1))^2 <= f(x, j+1)",
                        num=f"(f(x, j) - {error}^2) + {error}^2/2 + (j + 1/2)*{change}^2"
                        f" + ({error} - {change})^2/4",
                    )
                ],
            ),
            induction(
                "longer",
                "forall j: f(x, i) <= f(x, i+j)",
                base=[sign("base", "f(x, i) <= f(x, i+0)")],
                step=[
                    sign(
                        "step",
                        "f(x, i) <= f(x, i+(j+1))",
                        num="(f(x, i+j) - f(x, i)) + (i+j+1)*(2*x(i+j+1) - x(i+j))^2",
                    )
                ],
            ),
            use("at i", "(x(i) - (1/2)^(i-1))^2 <= f(x, i)", "last", j="i"),
            use("below", "f(x, i) <= f(x, i+k)", "longer", j="k"),
            sign(
                "goal",
                bound,
                num="(f(x, i) - (x(i) - (1/2)^(i-1))^2) + (f(x, i+k) - f(x, i))",
            ),
        ],
    )


def _below_the_origin(name: str, at: str) -> Certificate:
    """f is smaller at the constant sequence `at` than at the origin, for n >= 2."""
    gap = {"arwhead": "(n-1)*(3 - (-4*c + 3 + 4*c^4))", "engval1": "(n-1)*(4*c - 4*c^4)"}
    gap["edensch"] = "(n-1)*(17 - ((c - 2)^4 + (c^2 - 2*c)^2 + (c + 1)^2))"
    formula = f"f(i -> {at}, n) < f(i -> 0, n)"
    return theorem(
        f"aida.origin.{name}",
        f"{definition(name).title} is smaller at ({at}, ..., {at}) than at the origin",
        variables="n:nat",
        given={"n": "2 <= n"},
        claim=formula,
        example={"n": "3"},
        definitions=[function(name)],
        proof=[sign("goal", formula, num=gap[name].replace("c", f"({at})"))],
    )


def _pair_below_the_origin(name: str, a: str, b: str, gap: str) -> Certificate:
    """The same for functions of pairs; `gap` is f(0, 0) - f(a, b)."""
    total = "sum(i, 1, m, f({}, {}))"
    formula = f"{total.format(a, b)} < {total.format(0, 0)}"
    return theorem(
        f"aida.origin.{name}",
        f"{definition(name).title} is smaller where every pair is ({a}, {b}) than at the origin",
        variables="m:nat",
        given={"m": "1 <= m"},
        claim=formula,
        example={"m": "2"},
        definitions=[pair_definition(definition(name).form, "f")],
        proof=[sign("goal", formula, num=f"m*({gap})")],
    )


def tridia_origin() -> Certificate:
    formula = "f(i -> (1/2)^(i-1), n) < f(i -> 0, n)"
    return theorem(
        "aida.origin.tridia",
        "TRIDIA is 0 at x_i = 2^(1-i) and 1 at the origin",
        variables="n:nat",
        given={"n": "2 <= n"},
        claim=formula,
        example={"n": "3"},
        definitions=[function("tridia")],
        proof=[sign("goal", formula, num="1")],
    )


def qf1_origin() -> Certificate:
    """At (0, ..., 0, 1/n) QF1 is -1/(2n)."""
    formula = "f(x, n) < f(i -> 0, n)"
    return theorem(
        "aida.origin.qf1",
        "Quadratic QF1 is -1/(2n) at (0, ..., 0, 1/n) and 0 at the origin",
        variables="x:seq n:nat",
        given={"n": "2 <= n", "others": "sum(i, 1, n-1, i*x(i)^2) = 0", "last": "x(n) = 1/n"},
        claim=formula,
        example={"x": "i -> (i-1)/2", "n": "2"},
        definitions=[function("qf1")],
        proof=[
            sign(
                "goal",
                formula,
                num="-(sum(i, 1, n-1, i*x(i)^2))/2 + 1/(2*n)",
                using=["last"],
            ),
        ],
    )


def eg2_origin() -> Certificate:
    """At (-1/2, ..., -1/2) the sines of the sum are sin(-5/4) < sin(-1) - 1/10."""
    formula = "f(i -> -1/2, n) < f(i -> 0, n)"
    return theorem(
        "aida.origin.eg2",
        "EG2 is smaller at (-1/2, ..., -1/2) than at the origin, for n >= 3",
        variables="n:nat",
        given={"n": "3 <= n"},
        claim=formula,
        example={"n": "4"},
        definitions=[function("eg2")],
        proof=[
            compute("sum", "1/10 < sin(-1) - sin(-5/4)"),
            compute("last", "sin(1/4) < 1/4"),
            sign(
                "goal",
                formula,
                num="(n-1)*(sin(-1) - sin(-5/4) - 1/10) + (1/4 - sin(1/4))/2 + ((n-1)/10 - 1/8)",
            ),
        ],
    )


def ppq_origin() -> Certificate:
    least, zero = "0 <= f(x, n)", "f(i -> 0, n) = 0"
    return theorem(
        "aida.origin.ppq",
        "the origin is a minimizer of the partial perturbed quadratic: f >= 0 = f(0)",
        variables="x:seq n:nat",
        claim=f"{least} and {zero}",
        example={"x": "i -> i", "n": "3"},
        definitions=[function("ppq")],
        proof=[
            sign("least", least),
            equal("zero", zero),
            facts("goal", f"{least} and {zero}"),
        ],
    )


TRIDIA_MIN = claim(
    "tridia_min",
    "Section V-B",
    "the optimal solutions x* of the ten problems are not always the origin 0. For example,"
    " x* of TRIDIA is x* = [1, 1/2, ..., 1/2^(n-1)]. EDENSCH also has a nonzero optimal solution.",
    "TRIDIA's minimizer is x_i = 2^(1-i), and not every minimizer is the origin.",
    Verdict.PROVED,
    "In every dimension: (x_i - 2^(1-i))^2 <= f(x) for each i, and f = 0 there. Of the ten only"
    " the partial perturbed quadratic has its minimum at the origin.",
    certified(
        Role.AS_STATED,
        tridia_minimum,
        Control("(1/2)^(i-1)", "(1/2)^i"),
    ),
    certified(Role.AS_STATED, tridia_unique, Control("(1/2)^(i-1)", "(1/2)^i", at=UNIQUE)),
    certified(Role.AS_STATED, tridia_origin, Control(" < ", " = ")),
    certified(
        Role.AS_STATED, partial(_below_the_origin, "edensch", "1"), Control("i -> 1", "i -> -1")
    ),
    certified(
        Role.SUPPORT,
        partial(_pair_below_the_origin, "himmelblau", "3", "2", "170"),
        Control("f(3, 2)", "f(6, 2)"),
    ),
    certified(
        Role.SUPPORT,
        partial(_pair_below_the_origin, "maratos", "-1", "0", "101"),
        Control("f(-1, 0)", "f(-2, 0)"),
    ),
    certified(Role.SUPPORT, qf1_origin, Control(" < ", " = ")),
    certified(
        Role.SUPPORT,
        partial(_pair_below_the_origin, "bd1", "1", "1", "4 + exp(-1)^2"),
        Control("f(1, 1)", "f(2, 2)"),
    ),
    certified(
        Role.SUPPORT, partial(_below_the_origin, "arwhead", "1/2"), Control("i -> 1/2", "i -> -1/2")
    ),
    certified(Role.SUPPORT, eg2_origin, Control("i -> -1/2", "i -> 1/2")),
    certified(Role.SUPPORT, ppq_origin, Control("i -> 0", "i -> 1")),
    certified(
        Role.SUPPORT, partial(_below_the_origin, "engval1", "1/2"), Control("i -> 1/2", "i -> -1/2")
    ),
    note="For EG2 the comparison is by ball arithmetic and needs n >= 3.",
    cites=("andrei",),
)

CLAIMS = (TRIDIA_MIN,)
