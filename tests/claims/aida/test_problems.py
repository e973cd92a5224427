"""The test functions in certificates: the same numbers as the package computes, and smooth."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp

from adamnx_theory.claims.aida.problems import minimizers
from adamnx_theory.claims.aida.problems.functions import (
    TABLE,
    andrei,
    definition,
    objective,
    printed,
)
from adamnx_theory.claims.aida.problems.smooth import elements, obstacle
from adamnx_theory.definitions import problem
from adamnx_theory.proof.checker.balls import Evaluator
from adamnx_theory.proof.checker.scope import Scope
from adamnx_theory.proof.checker.syntax import num, read_term, substitute

PRINTED = ("himmelblau", "maratos", "bd1", "ppq")


def value(text: str, x: list[int]) -> float:
    """The certificate's text at the coordinates x_1, ..., x_n, which are a cubic in i."""
    i = sp.Symbol("i")
    through = sp.interpolate(list(enumerate(x, 1)), i)
    body = read_term(str(sp.expand(through)).replace("**", "^"))
    node = substitute(read_term(text), {"n": num(len(x)), "m": num(len(x) // 2)})
    return float(Evaluator(Scope({}, {}, {}))(node, {"x": ("lam", "i", body)}))


@pytest.mark.parametrize("name", TABLE)
@pytest.mark.parametrize("x", [[1, 2, -1, 3], [0, -2, 1, 1]])
def test_the_text_is_the_function(name: str, x: list[int]) -> None:
    n, at = len(x), np.array(x, dtype=float)
    assert value(andrei(name), x) == pytest.approx(problem(name, n=n).value(at), rel=1e-14)
    table = problem(name, n=n, as_printed=True)
    assert value(TABLE[name][0], x) == pytest.approx(table.value(at), rel=1e-14)
    if name in PRINTED:
        assert value(objective(printed(name)), x) == pytest.approx(table.value(at), rel=1e-14)
    else:
        with pytest.raises(ValueError, match="as in the collection"):
            printed(name)


def test_the_functions_are_all_there() -> None:
    assert len(TABLE) == 10
    assert [name for name in TABLE if definition(name).printed] == list(PRINTED)


def test_smooth_by_construction() -> None:
    x = sp.Symbol("x", real=True)
    assert all(obstacle(e) is None for e in elements()) and len(elements()) >= 14
    for rough in (sp.Abs(x), sp.sqrt(x), 1 / x, sp.sign(x), sp.Max(x, 0), sp.log(x)):
        assert obstacle(rough) is not None and obstacle(x**2 + sp.sin(rough)) == rough


def test_tridias_bound_is_sharp_enough_to_matter() -> None:
    """(x_i - 2^(1-i))^2 <= f(x), tried where f is small."""
    p = problem("tridia", n=6)
    for seed in range(20):
        x = p.minimizer() + 1e-3 * np.random.default_rng(seed).normal(size=6)
        assert ((x - p.minimizer()) ** 2 <= p.value(x)).all()
    assert minimizers.TRIDIA_MIN.recorded == "proved"
