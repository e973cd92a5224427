"""What is derived about every optimizer, against controls that must come out otherwise."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
import sympy as sp

from adamnx_theory.definitions import optimizer, optimizers
from adamnx_theory.definitions.optimizer import Optimizer, Reduction, StateVariable, V
from adamnx_theory.dynamics import card
from adamnx_theory.dynamics.cards import derived
from adamnx_theory.dynamics.coincidence import coincidences
from adamnx_theory.dynamics.steps.stepsize import step_bound
from adamnx_theory.dynamics.symmetry.homogeneity import ANY, Mixed, pulled
from adamnx_theory.dynamics.symmetry.invariances import invariances

SIGNS = ("lion", "signum")
LINEAR = ("gd", "sgd", "heavy_ball", "nesterov")
COUPLED = {"adai": ["fixed shares"], "swats": ["phase = 0", "phase = 1"]}


def _found(o):
    return {i.name: i for i in invariances(o)}


@pytest.mark.parametrize("name", [n for n in optimizers() if isinstance(optimizer(n), Optimizer)])
def test_a_card_is_complete_and_json(name):
    made = card(optimizer(name))
    record = made.to_dict()
    assert json.loads(json.dumps(record)) == record
    assert (made.stability is None) == bool(made.refusal)
    assert [part.part for part in made.parts] == COUPLED.get(name, [])
    if name in COUPLED:
        why = "its phases only." if name == "swats" else "mixes coordinates"
        assert made.refusal.endswith(".") and why in made.refusal
        assert all(part.text in dict(made.lines)["stability"] for part in made.parts)
    labels = [label for label, text in made.lines if text]
    assert labels[:2] == ["stability", "step bound"] and labels[-1] == "becomes"


def _own(name, update, *states, **more):
    """An optimizer of one's own: lr and these states."""
    lr = optimizer("gd").parameters[0]
    o = optimizer("gd")
    return Optimizer(name, name, (lr,), tuple(map(StateVariable, states)), update(o, lr.symbol),
                     o.source, **more)


def test_a_switch_of_ones_own_has_a_condition_in_each_phase():
    """From step 11 on twice the step; and a switch to steps that never settle."""
    late = sp.Symbol("late", real=True)
    for after, wanted in ((2, [sp.S(2), sp.S(1)]), (None, [sp.S(2), None])):
        def update(o, lr, after=after):
            other = lr * (2 * o.g if after else sp.sign(o.g))
            moved = sp.Piecewise((other, sp.Gt(late, 0)), (lr * o.g, True))
            return {o.x: o.x - moved, late: sp.Piecewise((1, sp.Gt(o.t, 10)), (late, True))}

        made = derived(_own("switch", update, late))
        assert made.stability is None and "each of its phases" in made.refusal
        found = [part.condition for part in made.parts]
        lr = optimizer("gd").parameters[0].symbol
        bounds = [None if c.bound is None else sp.cancel(c.bound * lr / c.gain) for c in found]
        assert bounds == wanted


def test_shares_of_ones_own_have_a_condition():
    r = sp.Symbol("r", nonnegative=True)

    def update(o, lr):
        new = V / 2 + o.g**2
        return {o.x: o.x - lr * o.g * sp.Max(sp.Min(1, new / r), sp.Rational(1, 10)), V: new}

    made = derived(_own("share", update, V, reductions=(
        Reduction(r, "mean", V / 2 + optimizer("gd").g ** 2),)))
    assert [part.part for part in made.parts] == ["fixed shares"]
    assert "sqrt(1/2)" in made.parts[0].text


def test_a_counter_has_no_place_in_a_local_theory():
    k = sp.Symbol("k", real=True)
    made = derived(_own("counter", lambda o, lr: {o.x: o.x - lr * o.g / sp.sqrt(k + 1), k: k + 1},
                        k))
    assert made.stability is None and made.parts == () and "no resting value" in made.refusal


@pytest.mark.parametrize(("name", "zero"), [
    ("adam", ("eps",)), ("adagrad", ("eps",)), ("adadelta", ("eps",)), ("amsgrad", ("eps",)),
    ("adafactor_unfactored", ("eps1",)), ("lion", ()), ("signum", ()), ("aida", ("eps",)),
    ("swats", ("eps", "eps_switch")), ("exadam", ("eps",)), ("adamnx", ("eps",)),
])
def test_methods_that_do_not_see_the_scale_of_the_gradient(name, zero):
    found = _found(optimizer(name))["gradient scaling"]
    assert found.verdict == "yes" and found.zero == zero
    path, other = _scaled_runs(optimizer(name, **dict.fromkeys(zero, 0)))
    np.testing.assert_allclose(other, path, rtol=1e-9)
    if zero:  # with eps > 0 it is not
        path, other = _scaled_runs(optimizer(name, **dict.fromkeys(zero, "0.1")))
        assert not np.allclose(other, path, rtol=1e-3)


def test_ada2ms_does_not_see_the_scale_either():
    """A test of its own: beside its root even eps = 1/10 is little."""
    assert _found(optimizer("ada2ms"))["gradient scaling"].text == "yes at eps = 0"
    for eps, same in ((0, True), (10, False)):
        path, other = _scaled_runs(optimizer("ada2ms", eps=eps, lr=1))
        assert np.allclose(other, path, rtol=1e-9) is same


def _scaled_runs(o):
    g = np.random.default_rng(1).normal(size=(20, 3))
    return o.run(g, np.ones(3)), o.run(8 * g, np.ones(3))


@pytest.mark.parametrize("name", [*LINEAR, "radam", "adai"])
def test_methods_that_do(name):
    """RAdam too: its first steps are plain; Adai's are all multiplied with the gradient."""
    assert _found(optimizer(name))["gradient scaling"].verdict == "no"


def test_a_definition_with_an_eps_of_another_name_is_not_invariant():
    o = optimizer("adagrad")
    eps = o.parameters[1]
    fixed = replace(eps, name="floor", symbol=sp.Symbol("floor", nonnegative=True),
                    default=sp.Rational(1, 2))
    update = {s: e.xreplace({eps.symbol: fixed.symbol}) for s, e in o.update.items()}
    other = replace(o, name="other", parameters=(o.parameters[0], fixed), update=update)
    assert _found(other)["gradient scaling"].verdict == "no"
    assert _found(o)["gradient scaling"].verdict == "yes"


def test_units_of_x():
    """AdaDelta's claim holds where eps is 0; Adam's step has the units of lr."""
    assert _found(optimizer("adadelta"))["units of x"].text == "yes at eps = 0"
    assert _found(optimizer("adafactor_unfactored"))["units of x"].text == "yes at eps1 = eps2 = 0"
    for name in ("adam", "gd", "lion"):
        assert _found(optimizer(name))["units of x"].verdict == "no"


def test_reflection_and_translation():
    for name in ("adam", "lion", "adafactor_unfactored"):
        assert _found(optimizer(name))["reflection"].text == "yes"
    o = optimizer("gd")
    crooked = replace(o, name="crooked", update={o.x: o.update[o.x] + o.g**2})
    assert _found(crooked)["reflection"].verdict == "no"
    texts = {n: _found(optimizer(n))["translation"].text
             for n in ("adam", "adamw", "adafactor_unfactored")}
    assert texts == {"adam": "yes", "adamw": "yes at weight_decay = 0",
                     "adafactor_unfactored": "no"}


@pytest.mark.parametrize(("name", "wanted"), [
    ("sgd", {"gd at momentum = 0"}),
    ("heavy_ball", {"sgd at weight_decay = 0", "gd at momentum = 0, weight_decay = 0"}),
    ("adamw", {"adam at weight_decay = 0"}),
    ("ademamix", {"adamw at alpha = 0"}),
    ("rmsprop_momentum", {"rmsprop at momentum = 0"}),
    ("ada2ms", {"adamw at s = 0"}),
    ("aida", {"adamw_eps_inside at p = 2, q = 1"}),
    ("swats", {"adam at eps = 0, eps_switch = 0"}),
])
def test_what_it_becomes(name, wanted):
    assert wanted <= {c.text for c in coincidences(name)}


def test_what_it_does_not_become():
    """adam at beta1 = 0 is no RMSProp: that has no bias correction; nor is AdaGrad anything."""
    assert "rmsprop" not in {c.other for c in coincidences("adam")}
    assert coincidences("adagrad") == ()
    assert not any(len(c.values) == 1 for c in coincidences("swats"))  # it switches, or has an eps
    assert not any(c.other == "adamw" and len(c.values) == 1 for c in coincidences("aida"))


@pytest.mark.parametrize("name", [n for n in optimizers() if n in (*SIGNS, *LINEAR)])
def test_constant_steps_and_unbounded_ones(name):
    found = step_bound(optimizer(name))
    assert found.kind == ("constant" if name in SIGNS else "none")
    assert found.bound == (sp.Symbol("lr", real=True, finite=True, positive=True)
                           if name in SIGNS else None)


@pytest.mark.parametrize("name", ["adam", "adamw_eps_inside", "rmsprop", "adagrad", "ademamix"])
def test_the_step_bound_is_attained_and_never_exceeded(name):
    o = optimizer(name)
    given = {"beta1": "0.7", "beta2": "0.8", "beta3": "0.85", "eps": 0, "weight_decay": 0,
             "alpha": 2, "lr": 1}
    o = o.bind(**{p.name: given[p.name] for p in o.parameters if p.name in given})
    found = step_bound(o)
    bound = float(found.bound.subs(o.parameter_values))
    assert found.kind == "sharp"
    assert all(e.subs(o.parameter_values) > 0 for e in found.where)
    steps = 400
    # the gradient k steps ago in proportion to A_k / B_k
    k = np.arange(steps)[::-1]
    values = {p: float(v) for p, v in ((q.name, o.value(q.name)) for q in o.parameters)}
    b1, b2 = values.get("beta1", 0.0), values.get("beta2", 1.0)
    a = (1 - b1) * b1**k if b1 else np.where(k == 0, 1.0, 1e-30)
    if name == "ademamix":
        a = a + 2 * (1 - values["beta3"]) * values["beta3"] ** k
    worst = (a / b2**k)[:, None]
    moved = np.abs(np.diff(o.run(worst, [0.0])[:, 0]))
    assert moved[-1] == pytest.approx(bound, rel=1e-6)
    late = np.random.default_rng(4).normal(size=(steps, 300)) ** 3
    walked = np.abs(np.diff(o.run(late, np.zeros(300)), axis=0))[200:]
    assert walked.max() < bound * (1 + 1e-9)


def test_pulling_a_factor_out():
    c = sp.Symbol("c", positive=True)
    y, z = sp.symbols("y z", real=True)
    v = sp.Symbol("v", nonnegative=True)
    assert pulled(sp.Max(c**2 * v, c**2 * y**2), c, False) == (2, sp.Max(v, y**2))
    assert pulled(sp.sqrt(c**2 * v + c**2 * y**2) / (c * y), c, False)[0] == 0
    assert pulled(sp.sign(c * y + c * z), c, False) == (0, sp.sign(y + z))
    assert pulled(sp.Integer(0), c, False)[0] is ANY
    for e in (c * y + z, sp.Max(c * y, z), sp.exp(c * y)):
        with pytest.raises(Mixed):
            pulled(e, c, False)
    cases = sp.Piecewise((c * y, sp.Lt(c * y, c * z)), (c * z, True))
    assert pulled(cases, c, False) == (1, sp.Piecewise((y, sp.Lt(y, z)), (z, True)))
    with pytest.raises(Mixed):
        pulled(sp.Piecewise((c * y, sp.Lt(c * y, z)), (c * z, True)), c, False)
    s = sp.Symbol("s", real=True)
    with pytest.raises(Mixed):  # a change of sign turns the inequality round
        pulled(sp.Piecewise((s * y, sp.Lt(s * y, s * z)), (s * z, True)), s, True)
    assert pulled(sp.sign(s * y) * sp.Abs(s * z), s, True) == (1, sp.sign(y) * sp.Abs(z))
    with pytest.raises(Mixed):
        pulled(sp.Max(s * y, s * z), s, True)
