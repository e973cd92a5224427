"""Characteristic polynomials, Jury's conditions and the sharp conditions of the catalogue."""

from __future__ import annotations

import json

import numpy as np
import pytest
import sympy as sp
from kinds import ELEMENTWISE

from adamnx_theory.definitions import optimizer
from adamnx_theory.definitions.optimizer import G, M, Optimizer, StateVariable, X
from adamnx_theory.definitions.parameter import HALF_OPEN_UNIT, parameter
from adamnx_theory.definitions.source import Source
from adamnx_theory.dynamics import (
    characteristic_polynomial,
    complex_range,
    is_stable,
    jury,
    moduli,
    sharp_condition,
)
from adamnx_theory.dynamics.stability.polynomial import MU, PHI, Z
from adamnx_theory.errors import BadInput

LINEAR = [
    n for n in ELEMENTWISE if n not in ("lion", "signum") and not optimizer(n).reductions
]


def _symbols(name):
    return {p.name: p.symbol for p in optimizer(name).parameters}


def catalogue(name):
    """The bound on phi = gain lambda as the catalogue has it; mu is 0 where there is no decay."""
    s = _symbols(name)
    b = s.get("beta1", s.get("momentum", 0))
    mu = MU if "weight_decay" in s else 0
    if name in ("sgd", "heavy_ball", "rmsprop_momentum"):
        return (2 - mu) * (1 + b)
    if name == "nesterov":
        return (2 - mu) * (1 + b) / (1 + 2 * b)
    if name in ("exadam", "exadam_eps_inside"):
        return (2 - mu) * (1 + b) / 2
    if name in ("gd", "adagrad", "adadelta", "rmsprop"):
        return 2 - mu
    if name == "ademamix":
        b3, alpha = s["beta3"], s["alpha"]
        return (2 - mu) / ((1 - b) / (1 + b) + alpha * (1 - b3) / (1 + b3))
    return (2 - mu) * (1 + b) / (1 - b)


@pytest.mark.parametrize("name", LINEAR)
def test_the_sharp_conditions_of_the_catalogue(name):
    o = optimizer(name, p=2, q=1) if "aida" in name else optimizer(name)
    found = sharp_condition(o)
    assert sp.simplify(found.bound - catalogue(name)) == 0
    assert sp.simplify(found.bound - sp.Rational(101, 100) * catalogue(name)) != 0
    assert found.relation == sp.Lt(PHI, found.bound)
    record = found.to_dict()
    assert json.loads(json.dumps(record)) == record


@pytest.mark.parametrize("name", ["lion", "signum"])
def test_sign_methods_never_settle(name):
    assert sharp_condition(optimizer(name)).relation == sp.false


def test_the_decay_in_each_definitions_own_terms():
    lr, wd = _symbols("adamw")["lr"], _symbols("adamw")["weight_decay"]
    for name in ("adamw", "adamnx", "adamnx_eps_inside", "ademamix"):
        assert characteristic_polynomial(optimizer(name)).mu == lr * wd
    for name in ("adamw_eps_inside", "aida", "heavy_ball", "nesterov", "rmsprop"):
        assert str(characteristic_polynomial(optimizer(name)).mu) == "weight_decay"
    assert characteristic_polynomial(optimizer("adam")).mu == 0


@pytest.mark.parametrize("q", ["1.5", 2, 3])
@pytest.mark.parametrize("name", ["aida", "aida_eps_outside"])
def test_aida_with_q_above_1_has_no_bound_on_the_learning_rate(name, q):
    found = sharp_condition(optimizer(name, q=q))
    assert found.bound == sp.oo and found.relation == sp.Gt(MU, 0)
    assert "decides nothing" in found.reason


@pytest.mark.parametrize("name", LINEAR)
def test_the_bound_is_where_minus_one_becomes_an_eigenvalue(name):
    o = optimizer(name, p=2, q=1) if "aida" in name else optimizer(name)
    p = characteristic_polynomial(o).polynomial.as_expr()
    bound = sharp_condition(o).bound
    assert sp.simplify(p.subs({Z: -1, PHI: bound})) == 0
    assert sp.simplify(p.subs({Z: -1, PHI: bound / 2})) != 0


def test_at_the_bound_the_other_eigenvalue_of_adam_is_minus_b1_times_1_minus_mu():
    o = optimizer("adamw_eps_inside")
    beta1 = _symbols("adamw_eps_inside")["beta1"]
    p = characteristic_polynomial(o).polynomial.as_expr()
    at = sp.factor(p.subs(PHI, sharp_condition(o).bound))
    assert sp.simplify(at - (Z + 1) * (Z + beta1 * (1 - MU))) == 0


@pytest.mark.parametrize("name", LINEAR)
def test_random_parameters_just_below_and_just_above_the_bound(name):
    """Exactly, in rational arithmetic, over the parameters' domains."""
    o = optimizer(name, p=2, q=1) if "aida" in name else optimizer(name)
    found, condition = characteristic_polynomial(o), sharp_condition(o)
    random = np.random.default_rng(1)
    conditions = jury(found.polynomial)
    for _ in range(6):
        point = {p.symbol: sp.Rational(int(random.integers(1, 999)), 1000) for p in o.parameters}
        point = {s: v * 9 if str(s) == "alpha" else v for s, v in point.items()}
        point[MU] = sp.Rational(int(random.integers(0, 999)), 1000) if found.mu != 0 else 0
        bound = condition.bound.subs(point)
        for factor, stable in (("0.001", True), ("0.5", True), ("0.9999", True), (1, False),
                               ("1.0001", False), (2, False)):
            at = {**point, PHI: bound * sp.Rational(factor)}
            coefficients = [c.subs(at) for c in found.polynomial.all_coeffs()]
            assert is_stable(coefficients) is stable
            assert all(c.subs(at) > 0 for c in conditions) is stable


def test_jury_and_schur_agree_with_the_roots():
    random = np.random.default_rng(2)
    seen = {True: 0, False: 0}
    z = sp.Symbol("z")
    for degree in (1, 2, 3, 4, 5):
        for k in range(60):
            scale = 0.7 if k % 2 else 1.3
            coefficients = [1.0, *np.round(random.normal(size=degree) * scale, 3)]
            stable = bool((np.abs(np.roots(coefficients)) < 1).all())
            exact = [sp.Rational(str(c)) for c in coefficients]
            assert is_stable(coefficients) is stable
            assert all(e > 0 for e in jury(sp.Poly(exact, z))) is stable
            seen[stable] += 1
    assert min(seen.values()) > 50
    assert is_stable([1, 0, sp.Rational(-99, 100)]) and not is_stable([1, 0, -1])
    assert is_stable([2]) and is_stable([0, 0, 3, 1])
    for bad in ([], [0, 0]):
        with pytest.raises(BadInput):
            is_stable(bad)
    with pytest.raises(BadInput):
        jury(sp.Poly(2 * z + 1, z))
    with pytest.raises(BadInput):
        jury(sp.Poly(3, z))


def test_jurys_three_for_a_quadratic():
    z, trace, product = sp.symbols("z T D", real=True)
    assert jury(sp.Poly(z**2 - trace * z + product, z)) == (
        product - trace + 1, product + trace + 1, 1 - product,
    )


def test_a_method_that_is_no_sum_of_averages_has_jurys_list():
    b = parameter("b", HALF_OPEN_UNIT, "0.5", "decay")
    minus = Optimizer("minus", "Minus", (b,), (StateVariable(M),),
                      {X: X - G + b.symbol * M / 4, M: b.symbol * M + G}, Source("sgdm", "test"))
    found = sharp_condition(minus)
    assert found.bound is None and found.averages == () and len(found.relation.args) == 3
    stable = is_stable([c.subs({b.symbol: sp.Rational(1, 2), PHI: 1})
                        for c in characteristic_polynomial(minus).polynomial.all_coeffs()])
    assert bool(found.relation.subs({b.symbol: sp.Rational(1, 2), PHI: 1})) is stable


def test_the_numbers_of_aidas_figure_1():
    o = optimizer("aida", p=2, q=1, beta1="0.9", weight_decay="1e-5")
    low, high = complex_range(o)
    assert low == pytest.approx(0.02633, abs=5e-6) and high == pytest.approx(37.97347, abs=5e-6)
    inside = moduli(o, np.linspace(low * 1.001, high * 0.999, 50))
    np.testing.assert_allclose(inside, 0.948679, atol=5e-7)
    around = moduli(o, [37.99980, 37.99982])
    assert around[0, 0] < 1 < around[1, 0]
    bound = sharp_condition(o).bound.subs({**o.parameter_values, MU: sp.Rational("1e-5")})
    assert float(bound) == pytest.approx(37.99981, abs=5e-6)
    printed = float(2 * (0.9 + 1 - 1e-5) / 0.1)  # condition (25): not sharp
    assert moduli(o, printed)[0] < 1 and printed < float(bound)
    assert moduli(o, np.ones((2, 3))).shape == (2, 3, 2)
    with pytest.raises(BadInput):
        complex_range(optimizer("ademamix"))
