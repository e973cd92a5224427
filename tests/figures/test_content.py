"""What the captions say is true of the data."""

from __future__ import annotations

import numpy as np
import pytest

from adamnx_theory.figures import figure
from adamnx_theory.figures.curves import TABLE_7
from adamnx_theory.figures.grids import both_ends, decades
from adamnx_theory.statistics.decisions import critical_value


def test_fig1_the_second_rate_is_never_smaller():
    columns = figure("adamnx_fig1").data()
    assert columns["beta1_hat"][0] == columns["beta2_hat"][0] == 0
    assert (columns["beta2_hat"] >= columns["beta1_hat"]).all()


def test_fig2_adam_levels_off_and_adamnx_does_not():
    columns = figure("adamnx_fig2").data()
    for beta2 in ("0.9", "0.99", "0.999", "0.9999"):
        assert columns[f"1-adam_{beta2}"][-1] == pytest.approx(1 - float(beta2), rel=1e-12)
    assert columns["1-adamnx"][-1] < 1e-40 and columns["adamnx"][-1] == 1


def test_fig3_slopes_agree_and_the_printed_form_drops():
    columns = figure("adamnx_fig3").data()
    t, meant, printed = (columns[name] for name in ("t", "as_meant", "as_printed"))
    end = int(np.flatnonzero(t == 37488)[0])
    assert meant[0] == 3e-3 and printed[0] == 1 and meant[end] == 3e-5
    assert printed[: end + 1] - meant[: end + 1] == pytest.approx(1 - 3e-3)
    assert (printed[end + 1 :] == 3e-5).all() and (meant[end + 1 :] == 3e-5).all()
    assert t[end + 1] == 37489 and t[-1] == 62480


def test_fig4_adax_and_adamnx_are_one_curve_to_the_eye():
    columns = figure("adamnx_fig4").data()
    gap = np.abs(columns["adax"] - columns["adamnx"])
    assert gap.max() < 3e-7 and gap.max() > 0
    seen = columns["1-adamnx"] > 1e-12
    ratio = columns["1-adax"][seen] / columns["1-adamnx"][seen]
    assert np.abs(np.log10(ratio)).max() < 0.05


@pytest.mark.parametrize("curve", TABLE_7, ids=lambda curve: curve.key)
def test_gains_are_one_minus_rates(curve):
    rates, gains = curve.rate.table(1000), curve.gain.table(1000)
    np.testing.assert_allclose(gains, 1 - rates, rtol=0, atol=2.0**-53)


def test_weights_tell_new_gradients_from_old():
    columns = figure("weights").data()
    last = columns["t"] == 10**5
    early, late = (columns["i"][last] <= 10**4), (columns["i"][last] >= 9 * 10**4)
    adam, nx = columns["adam"][last], columns["adamnx"][last]
    assert adam[late].max() > 1e30 * adam[early].max()
    assert nx[early].min() > 1e3 * nx[late].max()


def test_variance_measured_no_interval_misses_the_formula():
    columns = figure("variance_measured").data()
    assert columns["t"][0] == 1 and columns["t"][-1] == 10_000
    critical = critical_value(2 * 5 * len(columns["t"]))
    for key in ("uniform", "adam", "adafactor", "adax", "adamnx"):
        error, predicted = columns[f"{key}_error"], columns[f"{key}_predicted"]
        z = (columns[key] - predicted) / error
        assert np.abs(z).max() < critical
        assert (error > 1e-3 * predicted).all()  # the test is a test: a small error ...
        wrong = 1.1 * predicted[-1]  # ... and a formula that is 10 % off is caught at the end
        assert abs(columns[key][-1] - wrong) > critical * error[-1]
    exact = (2 * 1.7**4 + 4 * 1.7**2 * 0.3**2) / columns["t"]  # Var[g^2] / t, a plain average
    np.testing.assert_allclose(columns["uniform_predicted"], exact, rtol=1e-12)


@pytest.mark.parametrize("model", [0, 1])
def test_digits_rates_exadam_is_adam_ten_times_further_left(model):
    columns = figure("digits_rates").data()
    curves = []
    for k in range(5):  # Adam, EXAdam, AdamNX, AdaX, momentum SGD
        rows = (columns["model"] == model) & (columns["optimizer"] == k)
        assert columns["chosen"][rows].sum() == 1
        curves.append(columns["error"][rows])
    lr, best = columns["lr"][rows], int(np.argmax(columns["chosen"][columns["optimizer"] == 0]))
    shift = int(np.flatnonzero(lr == 1e-3)[0] - np.flatnonzero(lr == 1e-4)[0])
    adam, exadam, adamnx, adax, _ = curves
    steep = lr < 3e-4
    np.testing.assert_allclose(exadam[steep], adam[shift:][: steep.sum()], rtol=0.1)
    assert abs(exadam[shift] / adam[2 * shift] - 1) < 0.1 < adam[shift] / exadam[shift] - 1
    for curve in (adamnx, adax):
        np.testing.assert_allclose(curve[: best + 1], adam[: best + 1], rtol=0.06)


def test_digits_has_every_seed_and_whole_images():
    columns = figure("digits").data()
    assert [(columns["model"] == k).sum() for k in (0, 1)] == [512, 256]
    for name in list(columns)[2:]:
        images = columns[name] * 5
        assert np.abs(images - np.rint(images)).max() < 1e-9


def test_local_growth_is_as_predicted_on_both_sides_of_every_threshold():
    columns = figure("local_growth").data()
    factor, measured, predicted = (
        columns[name] for name in ("lr_over_threshold", "measured", "predicted")
    )
    assert len(measured) == 10 * 4 * 5
    for values in (measured, predicted):
        assert ((values < 1) == (factor < 1)).all()
    off = np.abs(measured / predicted - 1)
    assert off.max() < 5e-5 < np.abs(measured / (1.0001 * predicted) - 1).min()
    slow = measured[(columns["i"] == 6) & (columns["optimizer"] == 0) & (factor < 1)]
    assert (slow > 0.9996).all()  # eg2
    adam = columns["optimizer"] == 0
    for other in (1, 2):
        assert np.abs(measured[columns["optimizer"] == other] - measured[adam]).max() < 3e-3


def test_grids():
    assert decades(5).tolist() == [1, 2, 3, 4, 5]
    assert decades(1234)[-3:].tolist() == [1100, 1200, 1234] and 99 in decades(1234)
    ends = both_ends(1000)
    assert ends[0] == 1 and ends[-1] == 1000
    assert {1, 2, 9, 10, 50, 951, 991, 992, 999, 1000} <= {*ends.tolist()}
    assert np.diff(ends).max() <= 10 and np.diff(ends).min() == 1
