"""Starts and orders: what a seed draws depends on key and seed alone."""

from __future__ import annotations

import numpy as np
from scipy.stats import chi2, norm

from adamnx_theory.training.draws import permutations, standard_normals

SEEDS = np.array([0, 1, 7, 2**32 + 1])


def test_an_order_has_every_image_once():
    order = permutations(3, SEEDS, 5, 1000)
    assert (np.sort(order, axis=1) == np.arange(1000)).all()


def test_draws_do_not_depend_on_company():
    for k in range(len(SEEDS)):
        alone = SEEDS[k : k + 1]
        assert (permutations(3, SEEDS, 5, 77)[k] == permutations(3, alone, 5, 77)[0]).all()
        assert (standard_normals(3, SEEDS, 9)[k] == standard_normals(3, alone, 9)[0]).all()


def test_other_keys_seeds_and_epochs_draw_otherwise():
    orders = [permutations(key, SEEDS, epoch, 50) for key in (0, 1) for epoch in (0, 1)]
    rows = {tuple(row) for order in orders for row in order}
    assert len(rows) == 4 * len(SEEDS)  # also the seeds that agree in their low 32 bits
    starts = {tuple(row) for key in (0, 1) for row in standard_normals(key, SEEDS, 5)}
    assert len(starts) == 2 * len(SEEDS)


def test_every_image_comes_everywhere_equally_often():
    """Chi-squared over image and place, 4000 orders of 10; false alarm 1e-6."""
    order = permutations(0, np.arange(4000), 0, 10)
    counts = np.array([np.bincount(order[:, place], minlength=10) for place in range(10)])
    statistic = ((counts - 400) ** 2 / 400).sum()
    # place by image with fixed margins: 81 degrees, and the scale 9/10 of a permutation
    assert 0.9 * statistic < chi2.isf(1e-6, 81)
    skewed = counts + 60 * (np.eye(10) - 0.1)  # it can fail
    assert 0.9 * ((skewed - 400) ** 2 / 400).sum() > chi2.isf(1e-6, 81)


def test_starts_are_standard_normals():
    """Mean and variance of 400 000; false alarm below 1e-6 each."""
    z = standard_normals(0, np.arange(400), 1000)
    allowed = norm.isf(5e-7)
    assert abs(z.mean()) < allowed / np.sqrt(z.size)
    assert abs(z.var() - 1) < allowed * np.sqrt(2 / z.size)
    assert abs((z[:, ::2] * z[:, 1::2]).mean()) < allowed / np.sqrt(z.size / 2)
