"""The non-autonomous step: the bound on the bias correction, and runs that stay in the ball."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.definitions import optimizer
from adamnx_theory.dynamics import contraction, correction_bound, corrections, linearize, transient
from adamnx_theory.errors import BadInput

FORMS = [("aida", {"p": p, "q": q}) for p, q in ((2, 1), (1, 2), (2, 2), (1.5, 2.5), (3, 1))]
FORMS += [("aida_eps_outside", {"p": 1, "q": 3}), ("adam_eps_inside", {}), ("adamw_eps_inside", {})]


@pytest.mark.parametrize(("name", "values"), FORMS, ids=[f"{n}-{v}" for n, v in FORMS])
@pytest.mark.parametrize(("beta1", "beta2"), [("0.9", "0.999"), ("0.9", "0.5"), (0, "0.99"),
                                              ("0.5", "0.9")])
def test_the_bound_holds_and_falls(name, values, beta1, beta2):
    o = optimizer(name, **values, beta1=beta1, beta2=beta2)
    bound, exact = correction_bound(o, 3000), np.abs(corrections(o, 3000) - 1)
    assert (exact <= bound + 2.0**-53).all() and (np.diff(bound) <= 0).all()  # c_t is rounded
    if beta1 == 0:
        ratio = o.value("q") / o.value("p") if values else 0.5
        if ratio <= 1:  # and then the rate beta2 is right; half of it is refused
            assert (exact > bound * float(ratio) * 0.49)[:500].all()


def test_the_corrections_are_the_papers():
    c = corrections(optimizer("aida", p=3, q=2, beta1="0.8", beta2="0.95"), 5)
    t = np.arange(1, 6)
    np.testing.assert_allclose(c, (1 - 0.95**t) ** (2 / 3) / (1 - 0.8**t) ** 2, rtol=1e-14)
    for name in ("adam", "exadam", "adamnx"):
        with pytest.raises(BadInput):
            corrections(optimizer(name), 4)
        with pytest.raises(BadInput):
            correction_bound(optimizer(name), 4)


@pytest.mark.parametrize(("beta1", "beta2", "lr"), [("0.5", "0.5", 0.6), ("0.5", "0.9", 2.0),
                                                    ("0.3", "0.6", 0.1)])
def test_runs_stay_in_the_ball(beta1, beta2, lr):
    """The method itself, nonlinear, from the edge of the inner ball."""
    o = optimizer("adamw_eps_inside", beta1=beta1, beta2=beta2, lr=lr, eps=1, weight_decay="0.01")
    found = contraction(linearize(o, 1.0))
    # |z| <= 1e-6, eps = 1: the step is linear to 1e-12
    bounded = transient(o, found.rho + 1e-9, found.lipschitz)
    ball = 1e-6
    start = bounded.radius(ball) / found.norm([1.0, 0.0])
    step, x, state = o.step_function(), np.array([start]), (np.zeros(1), np.zeros(1))
    sizes = [float(found.norm([x[0], state[0][0]]))]
    for t in range(1, 200):
        x, state = step(x, x, state, t)
        sizes.append(float(found.norm([x[0], state[0][0]])))
    assert max(sizes) <= ball
    limits = bounded.bound(sizes[0], 199)
    assert (np.array(sizes) <= limits).all()
    assert sizes[-1] < 1e-3 * sizes[0] and bounded.growth >= 1


def test_without_the_correction_the_bound_would_be_false():
    o = optimizer("adam_eps_inside", beta1="0.9", beta2="0.5", lr=20, eps=1)
    found = contraction(linearize(o, 1.0))
    step, x, state = o.step_function(), np.array([1e-9]), (np.zeros(1), np.zeros(1))
    start = float(found.norm([x[0], 0.0]))
    sizes = []
    for t in range(1, 60):
        x, state = step(x, x, state, t)
        sizes.append(float(found.norm([x[0], state[0][0]])))
    blind = transient(o, found.rho, 0.0).bound(start, 59)[1:]
    honest = transient(o, found.rho + 1e-9, found.lipschitz).bound(start, 59)[1:]
    assert (np.array(sizes) > blind).any() and (np.array(sizes) <= honest).all()


def test_growth_is_the_largest_product():
    o = optimizer("aida", p=2, q=2, beta1="0.5", beta2="0.9")
    found = transient(o, 0.9, 0.3)
    kappa = 0.3 * correction_bound(o, 2000)
    products = np.cumprod(0.9 + kappa)
    assert found.growth == pytest.approx(max(1.0, products.max()), rel=1e-9)
    assert found.growth >= products.max() and len(found.kappa) < 2000
    assert found.radius(2.0) == pytest.approx(2.0 / found.growth)
    assert transient(o, 0.5, 0.0).growth == pytest.approx(1)
    for rho, lipschitz in ((1, 0.1), (-0.1, 1), (0.5, np.inf), (np.nan, 1)):
        with pytest.raises(BadInput):
            transient(o, rho, lipschitz)
    with pytest.raises(BadInput, match="has not faded"):
        transient(o.bind(beta2="0.999999"), 0.999, 1.0, limit=1000)


def test_the_norm_contracts_and_an_unstable_mode_has_none():
    o = optimizer("heavy_ball", lr=0.5, momentum="0.8")
    linear = linearize(o, [1.0, 3.0])
    for mode in (0, 1):
        found, random = contraction(linear, mode), np.random.default_rng(1)
        z = random.normal(size=(500, 2))
        ratios = found.norm(z @ linear.modes[mode].T) / found.norm(z)
        assert ratios.max() <= found.rho < 1 and ratios.max() > 0.999 * found.rho
    with pytest.raises(BadInput, match="not stable"):
        contraction(linearize(o.bind(lr=5), 1.0))
