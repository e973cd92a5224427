"""`figures --check`: committed data are current, and any change is found."""

from __future__ import annotations

import math

import pytest

from adamnx_theory.cli.entry import main
from adamnx_theory.figures import figure, figures
from adamnx_theory.figures.csvio import csv_text

NAME = "adamnx_fig3"


@pytest.fixture
def csv(tmp_path):
    """A current CSV of a small figure, to be spoiled."""
    file = tmp_path / f"{NAME}.csv"
    file.write_text(csv_text(figure(NAME).data()))
    return file


def check(folder, name=NAME):
    return main(["figures", name, "--check", "--out", str(folder)])


@pytest.mark.parametrize("name", figures())
def test_committed_data_are_current(name, committed, capsys):
    assert check(committed, name) == 0
    assert capsys.readouterr().out == "1 figure up to date, to the last bit\n"


@pytest.mark.parametrize("column", [1, 2])
def test_a_change_in_the_last_bit_is_found(csv, capsys, column):
    lines = csv.read_text().splitlines()
    cells = lines[50].split(",")
    was, cells[column] = cells[column], repr(math.nextafter(float(cells[column]), 2))
    lines[50] = ",".join(cells)
    csv.write_text("\n".join(lines) + "\n")
    assert check(csv.parent) == 1
    said = capsys.readouterr().out
    names = lines[0].split(",")
    assert f"{NAME} is out of date: line 51, column {names[column]} is {cells[column]}" in said
    assert said.endswith(f"not {was}.\n") and said.count("\n") == 1


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda lines: lines[:-1], "there are 111 rows, not 112"),
        (lambda lines: [*lines, lines[-1]], "there are 113 rows, not 112"),
        (lambda lines: [lines[0] + ",x", *lines[1:]], "the header is 't,as_meant,as_printed,x'"),
        (lambda lines: [lines[0], lines[1] + ",0", *lines[2:]], "line 2 has 4 cells, not 3"),
        (lambda lines: [lines[0], "0,nan,1.0", *lines[2:]], "line 2, column as_meant is nan"),
        (lambda lines: [lines[0], "0,3,1.0", *lines[2:]], "line 2, column as_meant is 3"),
        (lambda lines: [lines[0], "-0,0.003,1.0", *lines[2:]], "line 2, column t is -0"),
        (lambda lines: [], "the header is ''"),
    ],
)
def test_other_changes_are_found(csv, capsys, spoil, said):
    csv.write_text("".join(f"{line}\n" for line in spoil(csv.read_text().splitlines())))
    assert check(csv.parent) == 1
    assert said in capsys.readouterr().out


def test_a_missing_or_unreadable_file_is_a_difference(csv, capsys):
    csv.write_bytes(b"\xff\xfe")
    assert check(csv.parent) == 1
    assert "cannot be read" in capsys.readouterr().out
    csv.unlink()
    assert check(csv.parent) == 1
    assert "there is no '" in capsys.readouterr().out
    assert list(csv.parent.iterdir()) == []


def test_another_spelling_of_the_same_number_is_no_difference(csv):
    csv.write_bytes(csv.read_bytes().replace(b"\n", b"\r\n").replace(b"0,0.003,", b"0,3.00e-3,"))
    assert check(csv.parent) == 0
