"""The published tables as figures: what their captions and marks say is in the data."""

from __future__ import annotations

import numpy as np

from adamnx_theory.figures import figure


def test_the_entry_marked_in_exadams_first_table_is_a_repeat_and_an_outlier():
    columns = figure("exadam_table1").data()
    row = columns["epoch"].tolist().index(50)
    marked = columns["rmsprop_validation_loss"]
    assert marked[row] == columns["adadelta_validation_loss"][row]
    assert marked[row] > 3 * max(marked[row - 1], marked[row + 1])
    assert columns["rmsprop_validation_accuracy"][row] > 85


def test_exadams_validation_loss_rises_again_and_signum_has_the_best():
    columns = figure("exadam_table3").data()
    losses = {k: v for k, v in columns.items() if k.endswith("validation_loss")}
    exadam = losses["exadam_validation_loss"]
    assert columns["iteration"][exadam.argmin()] == 2000 and (np.diff(exadam[2:]) > 0).all()
    assert min(losses, key=lambda k: losses[k].min()) == "signum_validation_loss"
    assert sorted(losses, key=lambda k: losses[k][-1])[-2:] == [
        "exadam_validation_loss",
        "sgd_with_momentum_validation_loss",
    ]


def test_adamnx_is_ahead_but_for_one_entry_of_its_ablation():
    columns = figure("adamnx_tables").data()
    behind = columns["points_ahead"] < 0
    assert behind.sum() == 1 and columns["table"][behind] == 8
    assert columns["points_ahead"][behind] == -0.18


def test_aidas_means_differ_by_what_the_caption_says():
    columns = figure("aida_tables").data()
    mean = columns["mean"].reshape(3, 2)
    np.testing.assert_allclose(mean[:2, 0] - mean[:2, 1], [3.04, 3.39], atol=1e-9)
    assert mean[1, 1] - mean[2, 1] > 7.6
