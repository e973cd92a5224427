"""Printed C++: the traps of printing SymPy for CUDA, and where a device is missing."""

from __future__ import annotations

import sys

import pytest
import sympy as sp

from adamnx_theory.errors import BadInput
from adamnx_theory.local.simulate import simulate_local
from adamnx_theory.simulation import simulate_variance
from adamnx_theory.simulation.backends import gpu, gpu_launch
from adamnx_theory.simulation.codegen.cuda import CudaPrinter, model_source
from adamnx_theory.simulation.codegen.program import Draw, Program
from adamnx_theory.simulation.devices import MOST_COORDINATES_ON_GPU, backend, devices

X, Y = sp.symbols("x y", real=True)


@pytest.mark.parametrize(("e", "text"), [
    (X**2, "(x*x)"),
    (1 / sp.sqrt(X), "(1.0/sqrt(x))"),
    (X**-2, "(1.0/(x*x))"),
    (sp.Max(X, 1), "(1.0 > x ? 1.0 : x)"),
    (sp.sign(X), "(x > 0.0 ? 1.0 : (x < 0.0 ? -1.0 : 0.0))"),
    (10**20 * X, "(1e+20*x)"),
    (sp.pi * X, "(3.141592653589793*x)"),
    (sp.Abs(sp.exp(Y) - X), "fabs((x - exp(y)))"),
    (X / 3, f"({1 / 3!r}*x)"),
    (sp.Piecewise((1, sp.And(X > 0, Y > 0)), (X, True)),
     "(((x > 0.0) && (y > 0.0)) ? 1.0 : x)"),
])
def test_printed_text(e, text):
    assert CudaPrinter().text(e) == text


@pytest.mark.parametrize("e", [sp.exp(10_000) * X, sp.gamma(X)])
def test_what_no_kernel_can_hold_is_refused(e):
    with pytest.raises(BadInput):
        CudaPrinter().text(e)


def test_names_that_are_no_names_in_c():
    state, other = sp.symbols("double β", real=True)
    z, a = sp.symbols("__z__ int", real=True)
    text = model_source(Program(
        name="odd", state=(state, other), start=(a, a), draws=(Draw(z, 0),), tables=(),
        constants=(a,), assignments=(), update=(state + z, other * a), observed=(other,),
    ))
    assert "double s0_double = s[0];" in text and "double s1_ = s[1];" in text
    assert "double c0_int;" in text and "double z0_z = z[0];" in text
    assert text.isascii()


def test_without_a_device_there_is_one_clear_sentence(monkeypatch):
    monkeypatch.setitem(sys.modules, "cupy", None)
    assert devices() == ("cpu", "reference") and backend("auto").name == "cpu"
    with pytest.raises(BadInput, match=r"gpu is not available: CuPy is not installed.*use cpu\."):
        simulate_variance("adam", device="gpu", trajectories=2, steps=1)


    with pytest.raises(BadInput, match=r"gpu is not available: CuPy is not installed.*use cpu\."):
        simulate_local("adam", "tridia", n=2, device="gpu", trajectories=2, steps=10, cache=False)


def test_a_device_comes_first_unless_there_are_too_many_coordinates(monkeypatch):
    monkeypatch.setattr(gpu_launch, "missing", lambda: None)
    monkeypatch.setattr(gpu, "cupy_toolkit", lambda: None)
    assert devices() == ("gpu", "cpu", "reference")
    most = MOST_COORDINATES_ON_GPU
    assert backend("auto").name == backend("auto", coordinates=most).name == "gpu"
    assert backend("auto", coordinates=most + 1).name == "cpu"
    with pytest.raises(BadInput, match=r"^device gpu simulates 1024 .* not 1025; use cpu\.$"):
        backend("gpu", coordinates=most + 1)


@pytest.mark.gpu
def test_the_variance_on_a_device_agrees_with_theory():
    result = simulate_variance(
        "adamnx", beta2="0.99", gradient="0.3", sigma="1.7", trajectories=1_000_000,
        steps=2000, at=(1, 10, 100, 1000, 2000), seed=1, device="auto", cache=False,
    )
    assert result.device == "gpu" and result.agrees


@pytest.mark.gpu
def test_growth_and_noise_floor_on_a_device_agree_with_theory():
    still = simulate_local("adamnx", "tridia", steps=4000, lr_factor="0.99", cache=False)
    noisy = simulate_local(
        "adamnx", "qf1", n=10, lr="1e-4", sigma="0.1", steps=20_000, trajectories=4096, cache=False
    )
    assert still.device == noisy.device == "gpu" and still.agrees and noisy.agrees
