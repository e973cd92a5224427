"""`figures` from the command line."""

from __future__ import annotations

import os

import pytest

from adamnx_theory.cli import drawing
from adamnx_theory.cli import figures as command
from adamnx_theory.cli.entry import main
from adamnx_theory.figures import figures
from adamnx_theory.figures.render import FORMATS


@pytest.fixture
def untouched(monkeypatch):
    """Fails the test if anything is drawn."""

    def never(*arguments):
        raise AssertionError("work started")

    monkeypatch.setattr(drawing, "render", never)


def test_formats_are_those_that_the_command_offers():
    assert command.FORMATS == FORMATS


def test_only_the_formats_asked_for_are_written(tmp_path, capsys):
    out = tmp_path / "new" / "folder"
    status = main(["figures", "adamnx_fig3", "--out", str(out), "--format", "svg,svg"])
    assert status == 0
    assert sorted(os.listdir(out)) == ["adamnx_fig3.csv", "adamnx_fig3.svg"]
    said = capsys.readouterr()
    assert said.out == "" and said.err == f"adamnx_fig3: svg, csv in '{out}'\n"


@pytest.mark.parametrize("extra", [[], ["--check"]])
def test_an_unknown_name_is_one_sentence(untouched, tmp_path, capsys, extra):
    status = main(["figures", "weights", "adamnx_fig", "--out", str(tmp_path), *extra])
    assert status == 2
    said = capsys.readouterr().err
    assert "'adamnx_fig' is not a figure; did you mean 'adamnx_fig" in said
    assert said.count("\n") == 1 and list(tmp_path.iterdir()) == []


def test_an_unusable_folder_is_one_sentence(untouched, tmp_path, capsys):
    (tmp_path / "file").write_text("")
    assert main(["figures", "--out", str(tmp_path / "file")]) == 2
    assert "cannot write" in capsys.readouterr().err


def test_an_unknown_format_is_one_sentence(untouched, tmp_path, capsys):
    assert main(["figures", "--out", str(tmp_path), "--format", "pdf,jpeg"]) == 2
    assert "'jpeg' is not a figure format; choose from pdf, svg, png." in capsys.readouterr().err


def test_the_python_entry_refuses_an_unknown_format_too(untouched, tmp_path):
    from adamnx_theory.cli.drawing import draw_or_compare
    from adamnx_theory.errors import UnknownName

    with pytest.raises(UnknownName, match="did you mean 'png'"):
        draw_or_compare([], tmp_path, ["pngg"], False)


def test_figures_are_listed(capsys):
    assert main(["list", "figures"]) == 0
    listed = capsys.readouterr().out
    assert all(name in listed for name in figures())
    assert "adamnx, Figure 4" in listed and "this toolkit" in listed
