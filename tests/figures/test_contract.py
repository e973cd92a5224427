"""What holds for every figure in the registry."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from adamnx_theory.errors import BadInput, UnknownName
from adamnx_theory.figures import figure, figures
from adamnx_theory.figures.csvio import csv_text, read_csv
from adamnx_theory.figures.model import checked
from adamnx_theory.figures.render import FORMATS
from adamnx_theory.figures.unavailable import UNAVAILABLE

#: The columns that tell the rows of a published table apart.
GRID_KEYS = ("t", "i", "mu", "phi", "distance", "model", "optimizer", "seed", "lr",
             "lr_over_threshold")  # fmt: skip
TABLE_KEYS = ("epoch", "iteration", "table", "column", "method", "comparison", "p")

every = pytest.mark.parametrize("name", figures())


def test_the_papers_figures_and_ours_are_there():
    assert {*figures()} >= {f"adamnx_fig{k}" for k in (1, 2, 3, 4)} | {
        "weights", "variance_measured",
    }


@every
def test_a_figure_says_what_it_is(name):
    item = figure(name)
    assert item.name == name and item.caption.endswith(".") and item.origin
    assert 2 <= item.width <= 7 and 1 <= item.height <= 9


@every
def test_data_are_finite_and_in_order(name):
    columns = checked(name, figure(name).data())
    source = figure(name).source
    published = source is not None and source.where.startswith("Table")
    keys = TABLE_KEYS if published else GRID_KEYS
    grid = [columns[name] for name in keys if name in columns]
    rows = list(zip(*grid, strict=True))
    assert rows == sorted(set(rows)) and len(rows) > (5 if published else 50)


@every
def test_csv_keeps_every_bit(name):
    columns = figure(name).data()
    again = read_csv(csv_text(columns))
    assert list(again) == list(columns)
    for column, values in columns.items():
        assert values.dtype == again[column].dtype
        assert values.tobytes() == again[column].tobytes()


@every
def test_all_files_are_committed(name, committed):
    for kind in (*FORMATS, "csv"):
        assert (committed / f"{name}.{kind}").stat().st_size > 0
    assert b"\r" not in (committed / f"{name}.csv").read_bytes()


def test_nothing_else_is_committed(committed):
    expected = {f"{name}.{kind}" for name in figures() for kind in (*FORMATS, "csv")}
    assert {file.name for file in committed.iterdir()} == expected


def test_what_is_not_redrawn_has_a_table_in_its_place():
    """Every figure of the papers is drawn, or listed with the reason and a stand-in."""
    drawn = {figure(name).origin for name in figures()}
    listed = {item.origin for item in UNAVAILABLE}
    last = {"adamnx": 6, "aida": 5, "exadam": 3}
    papers = {f"{paper}, Figure {k}" for paper, n in last.items() for k in range(1, n + 1)}
    assert papers == {origin for origin in drawn if "Figure" in origin} | listed
    assert not drawn & listed
    for item in UNAVAILABLE:
        source = figure(item.instead).source
        assert source is not None and source.key == item.paper and "Table" in source.where


def test_an_unknown_figure_is_refused_with_the_nearest_names():
    with pytest.raises(UnknownName, match="did you mean 'weights'"):
        figure("weigths")


@pytest.mark.parametrize(
    ("columns", "why"),
    [
        ({}, "there are none"),
        ({"t": np.arange(2), "x": np.zeros(3)}, "differ in length"),
        ({"x": np.array([0.0, np.nan])}, "not finite"),
        ({"x": np.array([0, 1], dtype=np.float32)}, "float32"),
    ],
)
def test_bad_data_are_refused(columns, why):
    with pytest.raises(BadInput, match=why):
        checked("demo", columns)


def test_a_figure_needs_a_caption():
    with pytest.raises(BadInput, match="caption"):
        replace(figure("weights"), caption="")


@pytest.mark.parametrize(
    ("text", "why"), [("t,x\n1,2\n3\n", "line 3 has 1 cells"), ("t,x\n1,much\n", "not a number")]
)
def test_malformed_csv_is_refused(text, why):
    with pytest.raises(BadInput, match=why):
        read_csv(text)
