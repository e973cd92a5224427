"""`figures`: the arguments that reach the drawing code."""

from __future__ import annotations

import pytest
import typer

from adamnx_theory.cli import drawing
from adamnx_theory.cli.figures import figures
from adamnx_theory.errors import BadInput


@pytest.fixture
def drawn(monkeypatch):
    """The calls that the drawing code received."""
    calls = []
    monkeypatch.setattr(drawing, "draw_or_compare", lambda *given: calls.append(given) or 0)
    return calls


def test_arguments_are_passed_on(drawn, tmp_path):
    assert figures(["rates"], str(tmp_path / "new"), "PDF, png", False) == 0
    assert drawn == [(("rates",), tmp_path / "new", ("pdf", "png"), False, False)]
    assert (tmp_path / "new").is_dir()


def test_a_check_makes_no_folder(drawn, tmp_path):
    figures(None, str(tmp_path / "new"), "svg", True)
    assert drawn and not (tmp_path / "new").exists()


@pytest.mark.parametrize("formats", ["gif", "", ","])
def test_unknown_formats_are_bad_input(drawn, tmp_path, formats):
    with pytest.raises(BadInput, match="format"):
        figures([], str(tmp_path), formats, False)
    assert drawn == []


def test_the_command_takes_its_options_from_the_command_line(drawn, tmp_path):
    app = typer.Typer()
    app.command()(figures)
    arguments = ["--out", str(tmp_path), "--format", "svg", "--check", "rates"]
    assert app(arguments, standalone_mode=False) == 0
    assert drawn == [(("rates",), tmp_path, ("svg",), True, False)]
