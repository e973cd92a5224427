"""The derived NumPy reference against loops typed here by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
import sympy as sp
from kinds import ELEMENTWISE, ON_GRADIENTS
from loops import FIELD

from adamnx_theory.definitions import optimizer, schedule
from adamnx_theory.definitions.optimizer import G, M, Optimizer, Reduction, StateVariable, X
from adamnx_theory.definitions.parameter import OPEN_UNIT, POSITIVE, parameter
from adamnx_theory.definitions.source import Source
from adamnx_theory.definitions.staging import specialised
from adamnx_theory.errors import BadInput


def sgd(x, gs, lr, momentum):
    m = 0.0
    for g in gs:
        m = momentum * m + g
        x -= lr * m
        yield x


def adam(x, gs, lr, beta1, beta2, eps, weight_decay=0.0, inside=False):
    m = v = 0.0
    for t, g in enumerate(gs, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        if inside:
            u = math.sqrt(1 - beta2**t) / (1 - beta1**t) * m / math.sqrt(v + eps)
        else:
            u = m / (1 - beta1**t) / (math.sqrt(v / (1 - beta2**t)) + eps)
        x = x - lr * (u + weight_decay * x)
        yield x


def adax(x, gs, lr, beta1, beta2, eps):
    m = v = 0.0
    for t, g in enumerate(gs, 1):
        m = beta1 * m + (1 - beta1) * g
        v = (1 + beta2) * v + beta2 * g * g
        x -= lr * m / (math.sqrt(v / math.expm1(t * math.log1p(beta2))) + eps)
        yield x


def adamnx(x, gs, lr, beta1, beta2, eps, weight_decay, inside=False):
    m, v = 123.0, 456.0  # both rates are 0 at t = 1: the start must not matter
    for t, g in enumerate(gs, 1):
        b1 = (beta1 - beta1**t) / (1 - beta1**t)
        logarithm = (1 - beta2) * math.log(beta2)
        b2 = math.expm1(logarithm * (t - 1)) / math.expm1(logarithm * t)
        m = b1 * m + (1 - b1) * g
        v = b2 * v + (1 - b2) * g * g
        below = math.sqrt(v + eps) if inside else math.sqrt(v) + eps
        x -= lr * (m / below + weight_decay * x)
        yield x


def aida(x, gs, lr, beta1, beta2, eps, weight_decay, p, q, inside=True):
    m = r = 0.0
    for t, g in enumerate(gs, 1):
        m = beta1 * m + (1 - beta1) * g
        r = beta2 * r + (1 - beta2) * abs(g) ** p
        below = (r + eps) ** (q / p) if inside else r ** (q / p) + eps
        up = math.copysign(abs(m) ** q, m)
        correction = (1 - beta2**t) ** (q / p) / (1 - beta1**t) ** q
        x = (1 - weight_decay) * x - lr * correction * up / below
        yield x


def exadam(x, gs, lr, beta1, beta2, eps, inside=False):
    m = v = 0.0
    for t, g in enumerate(gs, 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        factor = 1 + v / (v + eps) * beta2**t
        above = (m + g) * factor / (1 - beta1**t)
        below = v / (1 - beta2**t) * (1 + m * m / (m * m + eps) * beta1**t)
        below = math.sqrt(below + eps) if inside else math.sqrt(below) + eps
        x -= lr * 0.5 * math.log(2 * (t + 1)) * above / below
        yield x


def momentum_sgd(x, gs, lr, momentum, weight_decay, nesterov=False):
    m = 0.0
    for g in gs:
        m = momentum * m + g
        x = (1 - weight_decay) * x - lr * (g + momentum * m if nesterov else m)
        yield x


def rmsprop(x, gs, lr, beta2, eps, weight_decay, momentum=0.0):
    v = m = 0.0
    for g in gs:
        v = beta2 * v + (1 - beta2) * g * g
        m = momentum * m + g / (math.sqrt(v) + eps)
        x = (1 - weight_decay) * x - lr * m
        yield x


def ademamix(x, gs, lr, beta1, beta2, eps, beta3, alpha, weight_decay):
    fast = slow = v = 0.0
    for t, g in enumerate(gs, 1):
        fast = beta1 * fast + (1 - beta1) * g
        slow = beta3 * slow + (1 - beta3) * g
        v = beta2 * v + (1 - beta2) * g * g
        above = fast / (1 - beta1**t) + alpha * slow
        x -= lr * (above / (math.sqrt(v / (1 - beta2**t)) + eps) + weight_decay * x)
        yield x


def sign_step(x, gs, lr, beta1, weight_decay, beta2=None):
    m = 0.0
    for g in gs:
        mixed = beta1 * m + (1 - beta1) * g
        m = mixed if beta2 is None else beta2 * m + (1 - beta2) * g
        decay = weight_decay if beta2 is None else lr * weight_decay
        x = (1 - decay) * x - math.copysign(lr, mixed)
        yield x


LOOPS = {
    "sgd": (sgd, {"lr": 0.01, "momentum": 0.9}),
    "adam": (adam, {"lr": 0.01, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8}),
    "adam_eps_inside": (
        lambda *a, **k: adam(*a, **k, inside=True),
        {"lr": 0.01, "beta1": 0.9, "beta2": 0.99, "eps": 1e-3},
    ),
    "adamw": (
        adam,
        {"lr": 0.01, "beta1": 0.8, "beta2": 0.999, "eps": 1e-8, "weight_decay": 0.1},
    ),
    "adax": (adax, {"lr": 0.01, "beta1": 0.9, "beta2": 1e-4, "eps": 1e-12}),
    "adamnx": (
        adamnx,
        {"lr": 0.01, "beta1": 0.9, "beta2": 0.99, "eps": 1e-8, "weight_decay": 0.05},
    ),
    "adamnx_eps_inside": (
        lambda *a, **k: adamnx(*a, **k, inside=True),
        {"lr": 0.01, "beta1": 0.9, "beta2": 0.99, "eps": 1e-3, "weight_decay": 0.05},
    ),
    # lr weight_decay of adamw is weight_decay here
    "adamw_eps_inside": (
        lambda *a, lr, weight_decay, **k: adam(
            *a, lr, **k, weight_decay=weight_decay / lr, inside=True
        ),
        {"lr": 0.01, "beta1": 0.9, "beta2": 0.99, "eps": 1e-3, "weight_decay": 0.02},
    ),
    "aida": (
        aida,
        {"lr": 0.01, "beta1": 0.9, "beta2": 0.99, "eps": 1e-3, "weight_decay": 0.02,
         "p": 1.5, "q": 2.5},
    ),
    "aida_eps_outside": (
        lambda *a, **k: aida(*a, **k, inside=False),
        {"lr": 0.01, "beta1": 0.9, "beta2": 0.99, "eps": 1e-3, "weight_decay": 0.02,
         "p": 3, "q": 1.25},
    ),
    "heavy_ball": (momentum_sgd, {"lr": 0.01, "momentum": 0.9, "weight_decay": 0.02}),
    "nesterov": (
        lambda *a, **k: momentum_sgd(*a, **k, nesterov=True),
        {"lr": 0.01, "momentum": 0.9, "weight_decay": 0.02},
    ),
    "rmsprop": (rmsprop, {"lr": 0.01, "beta2": 0.9, "eps": 1e-3, "weight_decay": 0.02}),
    "rmsprop_momentum": (
        rmsprop, {"lr": 0.01, "beta2": 0.9, "eps": 1e-3, "weight_decay": 0.02, "momentum": 0.8},
    ),
    "ademamix": (
        ademamix,
        {"lr": 0.01, "beta1": 0.9, "beta2": 0.999, "eps": 1e-3, "beta3": 0.995, "alpha": 5,
         "weight_decay": 0.1},
    ),
    "lion": (sign_step, {"lr": 0.01, "beta1": 0.9, "beta2": 0.99, "weight_decay": 0.1}),
    "signum": (sign_step, {"lr": 0.01, "beta1": 0.9, "weight_decay": 0.02}),
    "exadam": (exadam, {"lr": 0.01, "beta1": 0.9, "beta2": 0.999, "eps": 1e-3}),
    "exadam_eps_inside": (
        lambda *a, **k: exadam(*a, **k, inside=True),
        {"lr": 0.01, "beta1": 0.9, "beta2": 0.999, "eps": 1e-3},
    ),
    **FIELD,
}


def _gradients(steps: int, n: int) -> np.ndarray:
    random = np.random.default_rng(7)
    return random.normal(size=(steps, n)) * 10.0 ** random.integers(-3, 4, size=(1, n))


# coordinates that depend on each other: test_ada2ms, test_field; with curvature: test_curvature
COUPLED = {"ada2ms", "adafactor_unfactored", "adai", "swats", "sophia_g"}


def test_every_optimizer_has_a_loop():
    assert set(ELEMENTWISE) == set(LOOPS) | COUPLED


@pytest.mark.parametrize("name", LOOPS)
def test_run_matches_a_plain_loop(name):
    loop, values = LOOPS[name]
    gradients, x0 = _gradients(400, 4), np.array([1.0, -2.0, 0.5, 0.0])
    path = optimizer(name, **values).run(gradients, x0)
    assert path.shape == (401, 4) and path.dtype == np.float64
    assert (path[0] == x0).all()
    for i in range(4):
        expected = list(loop(float(x0[i]), gradients[:, i].tolist(), **values))
        np.testing.assert_allclose(path[1:, i], expected, rtol=1e-11, atol=1e-12)


@pytest.mark.parametrize("name", LOOPS)
def test_a_value_that_is_off_by_one_percent_is_noticed(name):
    _, values = LOOPS[name]
    gradients = _gradients(600, 2)  # a sign turns rarely
    path = optimizer(name, **values).run(gradients, np.ones(2))
    for p, value in values.items():
        if p == "eps" and value < 1e-6:
            continue  # 1e-8 beside gradients of 1e-3 and more is below rounding
        other = optimizer(name, **{**values, p: value * 0.99}).run(gradients, np.ones(2))
        assert not np.allclose(path, other, rtol=1e-9, atol=1e-12), p


@pytest.mark.parametrize("name", ON_GRADIENTS)
def test_a_gradient_function_gives_the_same_as_its_gradients(name):
    o = optimizer(name)
    seen = []

    def gradient(x):
        seen.append(2 * x)
        return 2 * x

    path = o.run(gradient, np.array([1.0, -3.0]), steps=20)
    assert path.shape == (21, 2)
    assert (o.run(np.array(seen), np.array([1.0, -3.0])) == path).all()


@pytest.mark.parametrize("name", ON_GRADIENTS)
def test_step_function_returns_tuples_and_agrees_with_run(name):
    o, gradients = optimizer(name), _gradients(6, 3)
    step = o.step_function()
    x, state = np.ones(3), tuple(np.zeros(3) for _ in o.state)
    path = o.run(gradients, x)
    for t, g in enumerate(gradients, 1):
        x, state = step(x, g, state, t)
        assert isinstance(state, tuple) and all(s.shape == (3,) for s in state)
        assert (x == path[t]).all()
    with pytest.raises(BadInput):
        step(x, gradients[0], state, 0)
    with pytest.raises(BadInput, match="parts"):
        step(x, gradients[0], (*state, x), 1)


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_coefficients_are_time_only_and_put_back_give_the_update(name):
    o = optimizer(name)
    parameters = {p.symbol for p in o.parameters}
    pulled = dict(o.staged.coefficients) | dict(o.staged.constants)
    for symbol, e in o.coefficients.items():
        assert o.t in e.free_symbols and e.free_symbols <= parameters | {o.t}
        assert symbol not in parameters
    for staged, update in zip(o.staged.expressions, o.specialised, strict=True):
        assert o.t not in staged.free_symbols
        assert sp.simplify(staged.xreplace(pulled) - update) == 0
    table = o.coefficient_table(30)
    for symbol, e in o.coefficients.items():
        exact = e.subs(o.parameter_values)
        for t in (1, 2, 30):
            value = sp.N(exact.subs(o.t, t), 60)
            error = abs(sp.Rational(float(table[str(symbol)][t - 1])) - value)
            assert error <= abs(value) * 2.0**-53


def test_adamnx_takes_its_rates_from_the_schedules():
    o = optimizer("adamnx")
    beta2 = o.parameter_values
    rates = {e for e in o.coefficients.values()}
    assert schedule("adamnx").expression in rates
    assert 1 - schedule("adamnx").expression in rates
    assert beta2[schedule("adamnx").parameters[0].symbol] == sp.Rational(99, 100)
    start = o.run(np.ones((1, 1)), [0.0])
    np.testing.assert_allclose(start[1], -1e-3, rtol=1e-7)


@pytest.mark.parametrize(
    ("gradients", "x0", "steps"),
    [
        (np.ones((3, 2)), np.ones(3), None),
        (np.ones(3), np.ones(3), None),
        (np.ones((3, 2)), np.array([1.0, np.nan]), None),
        (np.array([[1.0, np.inf]]), np.ones(2), None),
        (np.ones((3, 2)), np.ones(2), 4),
        (np.ones((3, 2)), np.ones((1, 2)), None),
        (np.ones((3, 0)), np.ones(0), None),
        (np.ones((3, 2)), ["a", "b"], None),
        ("gradients", np.ones(2), None),
        (np.ones((3, 2)) * 1j, np.ones(2), None),
        (lambda x: x, np.ones(2), None),
        (lambda x: x, np.ones(2), -1),
        (lambda x: x, np.ones(2), 1.5),
        (lambda x: np.ones(3), np.ones(2), 1),
        (lambda x: None, np.ones(2), 1),
    ],
)
@pytest.mark.parametrize("name", ON_GRADIENTS)
def test_bad_runs_are_refused(name, gradients, x0, steps):
    with pytest.raises(BadInput) as caught:
        optimizer(name).run(gradients, x0, steps)
    assert "\n" not in str(caught.value)


def test_a_run_leaves_its_inputs_alone():
    gradients, x0 = _gradients(5, 2), np.ones(2)
    before = gradients.copy()
    optimizer("adam").run(gradients, x0)
    assert (gradients == before).all() and (x0 == 1).all()
    assert optimizer("adam").run(np.ones((0, 2)), x0).tolist() == [[1.0, 1.0]]


def test_reductions_over_coordinates():
    lr = parameter("lr", POSITIVE, "0.1", "learning rate")
    norm = sp.Symbol("r", positive=True)
    for statistic, value in [("norm", 5.0), ("mean", 3.5), ("sum", 7.0), ("max", 4.0)]:
        o = Optimizer(
            "normalized", "Normalized gradient descent", (lr,), (),
            {X: X - lr.symbol * G / norm}, Source("sgdm", "test"),
            reductions=(Reduction(norm, statistic, G),),
        )
        path = o.run(np.array([[3.0, 4.0]]), np.zeros(2))
        np.testing.assert_allclose(path[1], [-0.3 / value, -0.4 / value], rtol=1e-15)
        assert o.to_dict()["reductions"][0]["statistic"] == statistic
    with pytest.raises(BadInput):
        Reduction(norm, "median", G)


BETA = parameter("beta1", OPEN_UNIT, "0.9", "decay")
RULE = {X: X - M, M: BETA.symbol * M + G}
HERE = Source("sgdm", "test")


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"update": {**RULE, X: X - sp.Symbol("z") * M}}, "z is not declared"),
        ({"update": {X: X - M}}, "m is not updated"),
        ({"update": {M: RULE[M]}}, "x is not updated"),
        ({"update": {**RULE, sp.Symbol("w"): G}}, "no state variable"),
        ({"update": {X: X - M, M: M + G}}, "does not occur"),
        ({"update": {**RULE, X: X - 0.1 * M}}, "exact rationals"),
        ({"update": {**RULE, X: "x - m"}}, "not a SymPy expression"),
        ({"state": ()}, "m is not declared|no state variable"),
        ({"parameters": (BETA, BETA)}, "twice"),
        ({"state": (StateVariable(M), StateVariable(M))}, "twice"),
        ({"source": None}, "no source"),
        ({"name": ""}, "name"),
        ({"values": {"beta1": 2}}, "outside its domain"),
        ({"values": {"beta": 0.5}}, "did you mean"),
        ({"reductions": (Reduction(sp.Symbol("r"), "mean", sp.Symbol("z")),)}, "not declared"),
    ],
)
def test_an_optimizer_that_does_not_fit_together_is_refused(changes, reason):
    parts = {"name": "toy", "title": "Toy", "parameters": (BETA,), "state": (StateVariable(M),),
             "update": RULE, "source": HERE}
    assert Optimizer(**parts).name == "toy"
    with pytest.raises(BadInput, match=reason):
        Optimizer(**{**parts, **changes})


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_specialised_is_the_update_with_its_exponents_put_in(name):
    o = optimizer(name)
    updates = [o.update[o.x], *(o.update[s] for s in o.state_symbols)]
    updates += [r.of for r in o.reductions]
    points = [{o.x: 1, o.g: sp.Rational(k, 3), o.t: 3} for k in (-2, 0, 5)]
    for update, special in zip(updates, o.specialised, strict=True):
        for point in points:
            for m in (-2, sp.Rational(1, 7)):
                at = {**point, **dict.fromkeys(o.state_symbols, abs(m))}
                at |= dict.fromkeys(o.state_symbols[:1], m)
                at |= {o.curvature: 3} if o.curvature is not None else {}
                at |= o.parameter_values | {r.symbol: sp.Rational(2, 5) for r in o.reductions}
                difference = (update - special).xreplace(at)
                assert abs(sp.N(difference, 30)) < sp.Float("1e-25")


def test_integer_exponents_become_products_and_roots():
    def moving_powers(p, q):
        o = optimizer("aida", p=p, q=q)
        moving = {o.x, o.g, *o.state_symbols}
        return [w for e in o.specialised for w in e.atoms(sp.Pow) if w.free_symbols & moving]

    for p, q in ((1, 1), (1, 2), (2, 1), (2, 2), (2, 3), (4, 2)):
        powers = moving_powers(p, q)
        assert powers and all((2 * w.exp).is_Integer for w in powers)
    assert sp.Rational(5, 3) in {w.exp for w in moving_powers(1, sp.Rational(5, 3))}
    assert optimizer("aida", p=1, q=2).staged != optimizer("aida", p=2, q=2).staged


def test_magnitude_times_sign_is_the_number_itself():
    o = optimizer("aida", p=2, q=1)
    assert not any(e.has(sp.Abs, sp.sign) for e in o.specialised)
    assert optimizer("aida", p=2, q=3).specialised[0].has(sp.Abs) is False
    assert optimizer("aida", p=2, q=2).specialised[0].has(sp.sign)
    q, other = sp.Symbol("q"), sp.sign(X) * sp.Abs(G)  # of another number: must stay
    assert specialised(other * q, {q: sp.Integer(1)}) == other


def test_forms_that_coincide():
    gradients, x0 = _gradients(200, 3), np.array([1.0, -2.0, 0.0])

    def run(name, **values):
        return optimizer(name, **values).run(gradients, x0)

    assert (run("heavy_ball", lr=0.1) == run("sgd", lr=0.1)).all()
    np.testing.assert_allclose(run("rmsprop_momentum", momentum=0), run("rmsprop"), rtol=1e-12)
    assert (run("lion", beta1=0.9, beta2=0.9) == run("signum", beta1=0.9)).all()
    assert (run("adamw_eps_inside", weight_decay=0) == run("adam_eps_inside")).all()
    np.testing.assert_allclose(run("ademamix", alpha=0), run("adam"), rtol=1e-12)
    assert not np.allclose(run("nesterov"), run("heavy_ball"), rtol=1e-3)
    assert not np.allclose(run("exadam"), run("exadam_eps_inside"), rtol=1e-9)


def test_aida_with_2_1_is_adamw_with_eps_inside():
    gradients, x0 = _gradients(200, 3), np.array([1.0, -2.0, 0.0])
    values = {"lr": 0.01, "beta1": 0.9, "beta2": 0.99, "eps": 1e-5, "weight_decay": 0.003}
    ours = optimizer("aida", p=2, q=1, **values).run(gradients, x0)
    assert (ours == optimizer("adamw_eps_inside", **values).run(gradients, x0)).all()
    other = optimizer("aida", p=2, q=1.01, **values).run(gradients, x0)
    assert not np.allclose(ours[-1], other[-1], rtol=1e-6)
