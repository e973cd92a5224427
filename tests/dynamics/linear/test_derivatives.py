"""Jacobians from the definition against differences of the step itself."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
import sympy as sp
from kinds import ON_GRADIENTS

from adamnx_theory.definitions import optimizer
from adamnx_theory.definitions.optimizer import G, M, Optimizer, Reduction, StateVariable, V, X
from adamnx_theory.definitions.source import Source
from adamnx_theory.dynamics import NotLinear, jacobian, linearize
from adamnx_theory.dynamics.linear.derivatives import GAMMA, SECOND
from adamnx_theory.dynamics.linear.horizon import settled
from adamnx_theory.errors import BadInput

SIGNS = ("lion", "signum")
SMOOTH = [n for n in ON_GRADIENTS if n not in SIGNS and not optimizer(n).reductions]
CASES = [(n, {}) for n in SMOOTH if "aida" not in n]
CASES += [(n, {"p": p, "q": q}) for n in ("aida", "aida_eps_outside")
          for p, q in ((2, 1), (2, 2), (1.5, 1), (3, 1.25), (2, 3))]
case = pytest.mark.parametrize(("name", "values"), CASES, ids=[f"{n}-{v}" for n, v in CASES])


def _bound(name, values):
    o = optimizer(name, **values)
    given = {"lr": 0.02, "eps": 0.01, "weight_decay": 0.03, "beta1": 0.8, "beta2": 0.9}
    return o.bind(**{k: v for k, v in given.items() if k in {p.name for p in o.parameters}})


def _differences(o, t, gamma, h):
    """Central differences of the step of one coordinate with gradient gamma x."""
    step = o.step_function()
    size = 1 + len(o.state)

    def moved(z):
        x, state = step(np.array([z[0]]), np.array([gamma * z[0]]),
                        tuple(np.array([s]) for s in z[1:]), t)
        return np.array([x[0], *(s[0] for s in state)])

    columns = []
    for i, name in enumerate([o.x, *o.state_symbols]):
        z = np.zeros(size)
        z[i] = h
        # a second moment is not negative
        low = moved(np.zeros(size)) if name.is_nonnegative else moved(-z)
        columns.append((moved(z) - low) / (h if name.is_nonnegative else 2 * h))
    return np.array(columns).T


@case
@pytest.mark.parametrize("t", [1, 2, 7, 400])
def test_the_jacobian_is_the_derivative_of_the_step(name, values, t):
    o, gamma = _bound(name, values), 1.7
    exact = jacobian(o, at=t).matrix.subs({**o.parameter_values, GAMMA: sp.Rational("1.7")})
    got = np.array(exact.evalf().tolist(), dtype=float)
    wanted = _differences(o, t, gamma, 1e-28)  # around 0, where float64 is dense
    np.testing.assert_allclose(got, wanted, rtol=1e-6, atol=1e-6)


@case
def test_the_limit_is_what_late_steps_tend_to(name, values):
    if "exadam" in name:
        with pytest.raises(BadInput, match="grows"):
            jacobian(optimizer(name, **values))
        return
    o = _bound(name, values)
    limit, late = jacobian(o).matrix, jacobian(o, at=1500).matrix
    point = {**o.parameter_values, GAMMA: sp.Integer(2)}
    # not by subs, which would factor the exact 0.9^1500 under RAdam's root
    for a, b in zip(*([e.evalf(30, subs=point) for e in each] for each in (limit, late)),
                    strict=True):
        assert abs(a - b) < 0.002 * (1 + abs(a))


def test_aidas_equations_21_and_26():
    o = optimizer("aida", p=2, q=1)
    lr, beta1, beta2, eps, mu, *_ = (p.symbol for p in o.parameters)
    order = [1, 2, 0]  # the paper's m, r, x
    found = jacobian(o).matrix.extract(order, order)
    printed = sp.Matrix([
        [beta1, 0, (1 - beta1) * GAMMA],
        [0, beta2, 0],
        [-lr * beta1 / sp.sqrt(eps), 0, 1 - mu - lr * (1 - beta1) / sp.sqrt(eps) * GAMMA],
    ])
    assert sp.simplify(found - printed) == sp.zeros(3, 3)
    assert sp.simplify(found - printed.subs(beta1, beta2)) != sp.zeros(3, 3)
    for p, q in ((2, 2), (1.5, 1.1), (3, 2)):
        found = jacobian(optimizer("aida", p=p, q=q))
        printed = sp.Matrix([[beta1, 0, (1 - beta1) * GAMMA], [0, beta2, 0], [0, 0, 1 - mu]])
        assert sp.simplify(found.matrix.extract(order, order) - printed) == sp.zeros(3, 3)
        assert found.active == (X,) and not found.kinks


def test_a_kink_of_a_passive_state_is_reported():
    for q in (1, 2):
        found = jacobian(optimizer("aida", p=1, q=q))
        r = optimizer("aida").state_symbols[1]
        assert found.kinks == ((r, "g"),) and r in found.passive
    assert jacobian(optimizer("aida", p="1.001", q=1)).kinks == ()
    assert found.to_dict()["kinks"] == ["dr'/dg"]


@pytest.mark.parametrize("name", SIGNS)
def test_sign_methods_have_no_linear_map(name):
    with pytest.raises(NotLinear, match="jumps") as caught:
        jacobian(optimizer(name))
    assert caught.value.jump
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.jump and str(again) == str(caught.value)


def test_a_kink_that_matters_and_reductions_are_refused():
    kinked = Optimizer("kinked", "Kinked", (), (StateVariable(M),),
                       {X: X - M, M: sp.Abs(G)}, Source("sgdm", "test"))
    with pytest.raises(NotLinear, match="kink") as caught:
        jacobian(kinked)
    assert not caught.value.jump
    size = sp.Symbol("size", positive=True)
    mixed = Optimizer("mixed", "Mixed", (), (), {X: X - G / size}, Source("sgdm", "test"),
                      reductions=(Reduction(size, "norm", G),))
    with pytest.raises(BadInput, match="mixes coordinates"):
        jacobian(mixed)
    with pytest.raises(BadInput, match="at = 0"):
        jacobian(optimizer("adam"), at=0)


@pytest.mark.parametrize("name", ["adam", "adamnx", "adax", "adamw_eps_inside", "rmsprop"])
def test_the_frozen_second_moment_is_the_one_the_step_divides_by(name):
    o = _bound(name, {})
    found = jacobian(o, second_moment=True)
    symbols = {str(p.symbol): p.symbol for p in o.parameters}
    lr, eps, beta1 = symbols["lr"], symbols["eps"], symbols.get("beta1", sp.Integer(0))
    below = sp.sqrt(eps + SECOND) if "inside" in name else eps + sp.sqrt(SECOND)
    assert sp.simplify(found.by_gradient[0] + lr * (1 - beta1) / below) == 0


def test_limits():
    t = optimizer("adam").t
    a, b = (p.symbol for p in optimizer("adam").parameters[1:3])
    values = optimizer("adam").parameter_values
    assert settled((1 - a**t) / (1 - b ** (2 * t - 3)), t, values) == 1
    assert settled((1 + b) ** t / ((1 + b) ** (t + 1) - 1), t, values) == 1 / (1 + b)
    assert settled(1 / t, t, values) == 0
    assert settled(a * sp.log(t), t, values, growing=True) == a * sp.log(t)
    with pytest.raises(BadInput, match="finite limit"):
        settled(a * sp.log(t), t, values)
    with pytest.raises(BadInput, match="is not found"):
        settled(a**t / b**t, t, values)


def test_a_mean_of_second_moments_does_not_matter_to_first_order():
    """Ada2MS is AdamW to first order whatever s is; Adai's weights jump with the moments."""
    adamw = jacobian(optimizer("adamw"))
    for s in (0, "1/3", 1):
        found = jacobian(optimizer("ada2ms", s=s))
        assert found.passive.keys() == {V} and found.active == adamw.active
        assert sp.simplify(found.matrix - adamw.matrix) == sp.zeros(3, 3)
    for name in ("adai", "swats"):
        with pytest.raises(BadInput, match="mixes coordinates"):
            jacobian(optimizer(name))


def test_ada2ms_moves_by_its_linear_map_near_a_minimizer():
    """Twice as near, twice as exact, relatively; with eps outside a root the rest is quadratic."""
    o = optimizer("ada2ms", eps="1/10", lr="1/50", s="1/2", beta1="1/2", beta2="9/10")
    hessian = np.array([[2.0, 0.5, 0.0], [0.5, 1.0, 0.3], [0.0, 0.3, 4.0]])
    direction = np.array([1.0, -0.4, 0.2])
    apart = []
    for size in (1e-3, 1e-4):
        # from late on, so that bias corrections are settled
        x, state, step = size * direction, (np.zeros(3), np.zeros(3)), o.step_function()
        for t in range(400, 420):
            x, state = step(x, hessian @ x, state, t)
        linear = linearize(o, hessian).iterate(size * direction, 20)[-1]
        apart.append(np.abs(x - linear).max() / size)
    assert apart[0] < 0.01 and apart[1] == pytest.approx(apart[0] / 10, rel=0.2)


def test_a_frozen_mean_needs_one_moment_for_all():
    o = optimizer("ada2ms")
    assert linearize(o, np.eye(2), second_moment=[0.04, 0.04]).stable
    with pytest.raises(BadInput, match="the same in all coordinates"):
        linearize(o, np.eye(2), second_moment=[0.04, 0.09])
