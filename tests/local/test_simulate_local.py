"""`simulate_local`: what it returns, keeps and refuses."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
import sympy as sp

import adamnx_theory as at
from adamnx_theory.definitions import optimizer, problem
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.devices import devices

FIELDS = {
    "spectral_radius", "predicted_stable", "growth_measured", "growth_se",
    "stationary_trace_theory", "stationary_trace_measured", "stationary_trace_se", "rows",
    "seconds", "trajectory_steps_per_second", "device", "parameters",
}
AT_REST = dataclasses.replace(problem("ppq", n=4), start=(sp.Integer(0),) * 4)
QUICK = {"n": 4, "sigma": 0.1, "steps": 200, "trajectories": 300, "lr": "1e-3"}


def test_the_fields():
    noisy = at.simulate_local("adam", "tridia", cache=False, **QUICK)
    still = at.simulate_local("adam", "tridia", cache=False, **{**QUICK, "sigma": 0})
    for result in (noisy, still):
        data = result.to_dict()
        assert set(data) >= FIELDS
        assert json.loads(json.dumps(data, allow_nan=False)) == data
        assert data["device"] == devices()[0] and data["trajectory_steps_per_second"] > 0
        assert [row["t"] for row in data["rows"]] == [1, 10, 100, 200]
    assert noisy.growth_measured is None and still.stationary_trace_measured is None
    assert {"distance2", "distance2_se", "excess", "slopes", "update2", "diverged"} <= set(
        noisy.to_dict()["rows"][0]
    )
    assert "average" not in noisy.rows[0].values and "average" in noisy.rows[-1].values
    assert "distance2" not in still.rows[0].values and "log_size" in still.rows[0].values
    assert noisy.parameters["values"]["lr"] == "1/1000"
    assert noisy.parameters["window"] == [100, 200]


def test_objects_serve_as_well_as_names():
    by_name = at.simulate_local("adam", "tridia", cache=False, **QUICK)
    rest = {k: v for k, v in QUICK.items() if k not in ("n", "lr")}
    adam, tridia = optimizer("adam", lr="1e-3"), problem("tridia", n=4)
    by_object = at.simulate_local(adam, tridia, cache=False, **rest)
    assert by_object.rows == by_name.rows


def test_finished_chunks_are_kept(tmp_path):
    first = at.simulate_local("adam", "tridia", cache=tmp_path, **QUICK)
    again = at.simulate_local("adam", "tridia", cache=tmp_path, **QUICK)
    assert first.cached == 0 and again.cached == 300 and again.rows == first.rows
    assert again.stationary_trace_theory == first.stationary_trace_theory
    assert again.trajectory_steps_per_second == 0
    other = at.simulate_local("adam", "tridia", cache=tmp_path, **{**QUICK, "sigma": 0.2})
    assert other.cached == 0


def test_first_passages_are_those_of_the_trajectories_that_pass():
    options = {**QUICK, "radius": 0.008, "cache": False, "device": "reference"}
    last = at.simulate_local("adam", "tridia", **options).rows[-1]
    share, passage = last.values["passed"], last.values["passage"]
    assert 0.1 < share[0] < 0.9 and 1 < passage[0] < 200 and 0 < passage[1] < 20
    none = at.simulate_local("adam", "tridia", **{**options, "radius": 1e3}).rows[-1]
    assert none.values["passed"] == (0.0, 0.0) and np.isnan(none.values["passage"][0])
    assert none.to_dict()["passage"] is None


def test_some_trajectories_diverge():
    result = at.simulate_local(
        "sgd", "engval1", n=4, lr="0.05", momentum=0, sigma=10, steps=200, trajectories=300,
        device="reference", cache=False,
    )
    share, error = result.rows[-1].values["diverged"]
    assert 0.1 < share < 0.9 and error == pytest.approx(np.sqrt(share * (1 - share) / 299))
    assert result.to_dict()["rows"][-1]["distance2"] is None


@pytest.mark.parametrize(("change", "message"), [
    ({"n": 3, "problem": "bd1"}, "odd"),
    ({"n": 0}, "below"),
    ({"problem": "tridium"}, "did you mean 'tridia'"),
    ({"optimizer": "adan"}, "did you mean"),
    ({"lr": -1}, "outside its domain"),
    ({"lrate": 1}, "not a parameter"),
    ({"sigma": float("nan")}, "sigma"),
    ({"sigma": -1}, "negative"),
    ({"start_distance": -1}, "not positive"),
    ({"start_distance": 0, "sigma": 0}, "not positive"),
    ({"trajectories": 1}, "below 2"),
    ({"steps": 3}, "below 4"),
    ({"window": (5, 300)}, "above 200"),
    ({"window": (9, 9)}, "does not lie within"),
    ({"window": 5}, "two steps"),
    ({"at": [0]}, "below 1"),
    ({"direction": "up"}, "not a direction"),
    ({"direction": [1, 2]}, "shape"),
    ({"direction": [0, 0, 0, 0]}, "not 0"),
    ({"direction": "x0", "n": None, "problem": AT_REST}, "no direction"),
    ({"state": {"w": 1}}, "not a state"),
    ({"state": {"v": [1, 2]}}, "4 of them"),
    ({"state": {"v": float("inf")}}, "not finite"),
    ({"after": -1}, "below 0"),
    ({"radius": 0}, "not positive"),
    ({"bound": "x"}, "bound"),
    ({"normals": "float16"}, "kind of normals"),
    ({"seed": -1}, "below 0"),
    ({"threads": 0}, "below 1"),
    ({"device": "tpu"}, "not a device"),
    ({"chunk": 1000}, "power of two"),
    ({"optimizer": 3}, "name or an Optimizer"),
    ({"problem": 3}, "name or a Problem"),
    ({"problem": problem("tridia", n=4)}, "go with a problem's name"),
])
def test_bad_input_is_one_sentence(change, message):
    given = {"optimizer": "adam", "problem": "tridia", **QUICK, **change}
    with pytest.raises(BadInput, match=message) as raised:
        at.simulate_local(given.pop("optimizer"), given.pop("problem"), cache=False, **given)
    assert "\n" not in str(raised.value)


def test_a_problem_without_a_minimizer_is_refused():
    with pytest.raises(BadInput, match="maratos"):
        at.simulate_local("adam", "maratos", n=2, as_printed=True, cache=False)


def test_lr_as_a_multiple_of_the_threshold():
    p = problem("tridia", n=4)
    rest = {k: v for k, v in QUICK.items() if k != "lr"}
    noisy = at.simulate_local("adam", "tridia", lr_factor="1/2", cache=False, **rest)
    wanted = at.threshold(optimizer("adam"), p.hessian(p.minimizer()), second_moment=0.01) / 2
    assert eval_ratio(noisy.parameters["values"]["lr"]) == pytest.approx(wanted, rel=1e-12)
    with pytest.raises(BadInput, match="no linear map"):
        at.simulate_local("lion", "tridia", n=4, lr_factor=1, cache=False)


def eval_ratio(text: str) -> float:
    above, _, below = text.partition("/")
    return int(above) / int(below or 1)
