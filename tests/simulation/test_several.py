"""Several schedules in one comparison."""

from __future__ import annotations

from dataclasses import replace

import pytest

import adamnx_theory as at
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.several import VarianceResults, decay_rates, simulate_variances
from adamnx_theory.statistics.decisions import critical_value

SMALL = {"gradient": 0.3, "sigma": 1.7, "trajectories": 4000, "steps": 30, "at": [1, 30]}


def test_all_decay_rates_once_and_each_as_alone():
    done: list[tuple[int, int]] = []
    found = simulate_variances(
        ["adam", "all"], on_chunk=lambda *d: done.append(d), values={"beta2": "0.5"}, **SMALL
    )
    names = [r.parameters["schedule"] for r in found.results]
    assert names == ["adam", *(n for n in decay_rates() if n != "adam")] and found.agrees
    assert "lr_linear" not in names
    assert done[-1] == (4000 * len(names), 4000 * len(names)) and done == sorted(done)
    given = {r.parameters["schedule"]: r.parameters["values"] for r in found.results}
    assert given["adam"] == given["adamnx"] == {"beta2": "1/2"} and given["uniform"] == {}
    alone = at.simulate_variance("adamnx", beta2="0.5", **SMALL)
    together = next(r for r in found.results if r.parameters["schedule"] == "adamnx")
    def measured(result):
        return [(row.mean, row.variance, row.z_variance) for row in result.rows]

    assert measured(together) == measured(alone)
    # The error probability is that of all schedules together.
    assert together.critical_z == critical_value(4 * len(names)) > alone.critical_z
    assert together.rows[0].detectable > alone.rows[0].detectable


def test_one_deviation_is_a_deviation_of_all():
    found = simulate_variances(["adam", "adax"], **SMALL)
    one, other = found.results
    worse = replace(other, rows=(replace(other.rows[0], z_variance=9.0), *other.rows[1:]))
    assert found.agrees and not VarianceResults((one, worse)).agrees
    assert VarianceResults((one, worse)).to_dict()["agrees"] is False


@pytest.mark.parametrize(
    ("names", "values", "why"),
    [
        ([], {}, "no schedule is named"),
        (["adam", "adex"], {}, "did you mean"),
        (["adam", "adax"], {"c": 1}, "none of these schedules has a parameter c"),
        (["adam", "lr_linear"], {}, "is a learning rate, not a decay rate"),
        (["uniform", "adam"], {"beta2": 2}, "beta2"),
    ],
)
def test_bad_input_is_found_before_anything_runs(monkeypatch, names, values, why):
    from adamnx_theory.simulation import several

    monkeypatch.setattr(several, "simulate_variance", lambda *_, **__: pytest.fail("it ran"))
    with pytest.raises(BadInput, match=why):
        simulate_variances(names, values=values, **SMALL)


def test_fewer_comparisons_than_the_run_itself_are_refused():
    with pytest.raises(BadInput, match="comparisons = 3 is below 4"):
        at.simulate_variance("adam", comparisons=3, **SMALL)


def test_the_curve_passes_through_the_rows():
    curve = at.simulate_variance("adam", correlation=0.9, gradient_sd=1, **SMALL)
    drawn = dict(zip(curve.curve.t, curve.curve.variance, strict=True))
    plain = dict(zip(curve.curve.t, curve.curve.uncorrelated, strict=True))
    for row in curve.rows:
        assert drawn[row.t] == row.variance_theory and plain[row.t] == row.variance_uncorrelated
    assert [*drawn][-1] == 30 and len(drawn) > 15
