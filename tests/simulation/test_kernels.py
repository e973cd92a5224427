"""Generated kernels: against NumPy, against `Optimizer.run`, and what cannot be printed."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp
from kinds import ON_GRADIENTS

from adamnx_theory.definitions import Optimizer, Source, optimizer, schedule, schedules
from adamnx_theory.definitions.optimizer import Reduction, StateVariable
from adamnx_theory.definitions.parameter import POSITIVE, parameter
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.build import optimizer_steps, rate_tables, second_moment
from adamnx_theory.simulation.codegen.numba import NumbaPrinter, module_source
from adamnx_theory.simulation.codegen.numpy import NumpyPrinter
from adamnx_theory.simulation.codegen.outputs import MOMENTS
from adamnx_theory.simulation.codegen.program import Draw, Program
from adamnx_theory.simulation.devices import backend
from adamnx_theory.simulation.gradients import GradientModel
from adamnx_theory.simulation.normals import normals
from adamnx_theory.simulation.plan import BLOCK, Chunk, Job

RATES = [n for n in schedules() if schedule(n).quantity == "decay rate"]
MODELS = [
    GradientModel(0.3, 1.7),
    GradientModel(0.3, 1.7, 0.5),
    GradientModel(0.3, 1.7, 0.5, 0.9),
    GradientModel(0.3, 1.7, 0.5, 1),
    GradientModel(0.3, 1.7, 0.5, -1, "laplace"),
]
SQUARES = 32 * np.finfo(np.float64).eps


@pytest.mark.parametrize("name", RATES)
def test_every_decay_rate_runs_and_agrees_with_numpy(name, both):
    bound = second_moment(MODELS[0], *rate_tables(schedule(name), 60))
    got, wanted = both(bound, (1, 2, 59, 60))
    # one square may lie near 0, where a normal's error is absolute
    assert np.max(np.abs(got - wanted) / (wanted + 0.1)) < SQUARES


@pytest.mark.parametrize("kind", ["float32", "float64"])
@pytest.mark.parametrize("model", MODELS, ids=lambda m: f"{m.sd}-{m.correlation}-{m.noise}")
def test_every_gradient_model_agrees_with_numpy(model, kind, both):
    bound = second_moment(model, *rate_tables(schedule("adamnx"), 40))
    got, wanted = both(bound, (1, 7, 40), kind)
    size = np.finfo(kind).eps / np.finfo(np.float64).eps
    assert np.max(np.abs(got - wanted) / (wanted + 1)) < 4 * SQUARES * size


ONE_BY_ONE = [optimizer(name) for name in ON_GRADIENTS if not optimizer(name).reductions]
OPTIMIZERS = ONE_BY_ONE + [
    optimizer("aida", p=p, q=q) for p, q in (("2", "1"), ("2", "2"), ("1.7", "2.3"))
]


@pytest.mark.parametrize("definition", OPTIMIZERS, ids=lambda o: f"{o.name} {o.values or ''}")
def test_every_optimizer_agrees_with_its_definition(definition):
    """The kernel, fed by its own draws, takes the steps that `Optimizer.run` takes."""
    steps, count, first = 25, 600, 0
    model = GradientModel(0.3, 1.7)
    bound = optimizer_steps(definition, model, 0.75, steps)
    job = Job(bound, tuple(range(1, steps + 1)), 4, "float64")
    got = backend("cpu").sample(job, Chunk(first, count))[:, 0]
    pairs = [normals("float64", 4, np.arange(count), k, 0) for k in range((steps + 1) // 2)]
    g = 0.3 + 1.7 * np.concatenate(pairs)[:steps]
    path = definition.run(g, np.full(count, 0.75))[1:]
    moved = np.abs(path - 0.75).max()
    assert np.max(np.abs(got - path)) < 1e-12 * max(1.0, moved)
    assert moved > 1e-3


@pytest.mark.parametrize("looks", [(25,), (24,), (1, 24), (2, 3, 8, 25), (5, 6, 13, 14, 24)])
def test_what_is_looked_at_does_not_matter(looks):
    """Two steps at once where nothing is looked at between them, single steps elsewhere."""
    rates = rate_tables(schedule("adam"), 25)
    for bound in (second_moment(MODELS[0], *rates), second_moment(MODELS[4], *rates)):
        every = backend("cpu").sample(Job(bound, tuple(range(1, 26)), 4, "float64"), Chunk(0, 700))
        some = backend("cpu").sample(Job(bound, looks, 4, "float64"), Chunk(0, 700))
        wanted = every[np.array(looks) - 1]
        assert np.max(np.abs(some - wanted) / (np.abs(wanted) + 1)) < SQUARES


def test_names_of_the_second_step_do_not_clash():
    rate, later = sp.symbols("rate next_rate", real=True)
    v, z = sp.symbols("v z", real=True)
    program = Program("clash", (v,), (sp.Integer(0),), (Draw(z, 0),), (rate,), (later,), (),
                      (rate * v + later * z,), (v,))
    text = module_source(program, "float64", 512, "helpers", "runtime", MOMENTS)
    assert "def advance_two(state, z, rate, next__rate, next_rate):" in text


def test_an_optimizer_with_a_reduction_runs_as_one_coordinate(both):
    rate = parameter("lr", POSITIVE, "0.1", "step")
    x, g, m = sp.Symbol("x", real=True), sp.Symbol("g", real=True), sp.Symbol("m", real=True)
    size = sp.Symbol("size", real=True)
    new = sp.Max(sp.Min(g, 1), -1) + sp.sign(x) / 8
    user = Optimizer(
        name="mine", title="Normalised", parameters=(rate,), state=(StateVariable(m),),
        update={
            x: x - rate.symbol * m / (1 + size),
            m: sp.Piecewise((new, sp.Abs(g) > 1), (sp.tanh(m) + sp.exp(-g**2) / 3, True)),
        },
        source=Source("sgdm", "a test"), reductions=(Reduction(size, "norm", 2 * g),), g=g, x=x,
    )
    bound = optimizer_steps(user, MODELS[1], 1.5, 30)
    got, wanted = both(bound, (1, 30))
    assert np.max(np.abs(got - wanted)) < 1e-12
    job, steps = Job(bound, (30,), 1, "float64"), 30
    one = backend("reference").sample(job, Chunk(BLOCK, 1))[0, 0, 0]
    which = np.array([BLOCK])
    noise = np.concatenate([normals("float64", 1, which, k, 0) for k in range(15)])
    shock = np.concatenate([normals("float64", 1, which, k, 1) for k in range(15)])
    path = user.run(0.3 + 0.5 * shock + 1.7 * noise, [1.5], steps)
    assert one == pytest.approx(path[-1, 0], rel=1e-12)


def test_a_step_size_is_no_decay_rate():
    with pytest.raises(BadInput, match="not a decay rate"):
        rate_tables(schedule("exadam_step"), 10)


@pytest.mark.parametrize(("e", "numba", "numpy"), [
    ("x**2", "(x*x)", "(x*x)"),
    ("1/sqrt(x)", "(1.0/math.sqrt(x))", "(1.0/np.sqrt(x))"),
    ("x**(3/2)", "(x*math.sqrt(x))", "(x*np.sqrt(x))"),
    ("x**-2", "(1.0/(x*x))", "(1.0/(x*x))"),
    ("Max(x, y)", "(x if x > y else y)", "np.where(x > y, x, y)"),
    ("x/3", f"({1 / 3!r}*x)", f"({1 / 3!r}*x)"),
    ("10**20*x", "(1e+20*x)", "(1e+20*x)"),
    ("pi*x", "(3.141592653589793*x)", "(3.141592653589793*x)"),
    ("x - 2*y", "(x - (2.0*y))", "(x - (2.0*y))"),
    ("x/(y*sqrt(x + 1))", "(x/(y*math.sqrt((1.0 + x))))", "(x/(y*np.sqrt((1.0 + x))))"),
])
def test_printed_text(e, numba, numpy):
    x, y = sp.symbols("x y", positive=True)
    expression = sp.sympify(e.replace("3/2", "Rational(3,2)"), locals={"x": x, "y": y})
    assert NumbaPrinter().text(expression) == numba
    assert NumpyPrinter().text(expression) == numpy


@pytest.mark.parametrize("text", ["gamma(x)", "Piecewise((x, x > 0))", "floor(x)", "I*x"])
def test_what_cannot_be_printed_is_refused(text):
    with pytest.raises(BadInput, match=r"\.$"):
        NumbaPrinter().text(sp.sympify(text, locals={"x": sp.Symbol("x", real=True)}))


def test_a_program_checks_itself():
    v, z, a = sp.symbols("v z a")
    ok = {
        "name": "p", "state": (v,), "start": (sp.Integer(0),), "draws": (Draw(z, 0),),
        "tables": (), "constants": (a,), "assignments": (), "update": (v + a * z,),
        "observed": (v,),
    }
    assert len(Program(**ok).digest) == 64
    for change, message in (
        ({"update": (v + sp.Symbol("q"),)}, "before it has a value"),
        ({"start": (z,)}, "before it has a value"),
        ({"start": ()}, "start or update"),
        ({"observed": (a,)}, "no state"),
        ({"constants": (v,)}, "name twice"),
        ({"constants": (a, sp.Symbol("import os"))}, "cannot name"),
    ):
        with pytest.raises(BadInput, match=message):
            Program(**{**ok, **change})
