"""The digits: what is shipped, how it is split, and what is said without scikit-learn."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from adamnx_theory.errors import BadInput
from adamnx_theory.training import data


@pytest.fixture
def forgotten():
    """The data are read anew in the test, and again after it."""
    data.digits.cache_clear()
    yield
    data.digits.cache_clear()


def test_the_parts_are_all_images_once():
    parts = [getattr(data.digits(), name) for name in data.SIZES]
    assert [len(part) for part in parts] == list(data.SIZES.values())
    pixels, labels = data._shipped()
    together = np.concatenate([np.c_[part.images * 16, part.labels] for part in parts])
    assert sorted(map(tuple, together)) == sorted(map(tuple, np.c_[pixels, labels].astype(float)))


def test_values_and_classes():
    for name in data.SIZES:
        part = getattr(data.digits(), name)
        assert part.images.min() == 0 and part.images.max() == 1
        counts = np.bincount(part.labels, minlength=10)
        assert len(counts) == 10 and counts.min() > 0.05 * len(part)


def test_without_scikit_learn_one_sentence():
    code = (
        "import sys\n"
        "sys.modules['sklearn.datasets'] = None\n"
        "from adamnx_theory.cli.entry import main\n"
        "raise SystemExit(main(['verify', 'digits.noise']))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 2 and not done.stdout
    assert done.stderr.count("\n") == 1
    assert "scikit-learn, which is not installed" in done.stderr


def test_other_data_are_refused(forgotten, monkeypatch):
    pixels, labels = data._shipped()
    monkeypatch.setattr(data, "_shipped", lambda: (pixels, (labels + 1) % 10))
    with pytest.raises(BadInput, match="not those tested"):
        data.digits()
