"""Drawing a figure twice gives the same bytes."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from adamnx_theory.figures import figure, figures
from adamnx_theory.figures.csvio import csv_text
from adamnx_theory.figures.render import FORMATS, render


@pytest.mark.parametrize("name", figures())
def test_another_process_with_other_settings_gives_the_same_bytes(name, tmp_path):
    """Other hashes, another folder, a reader's own plot settings, another day."""
    (tmp_path / "matplotlibrc").write_text("font.size: 20\nsavefig.dpi: 30\nsvg.fonttype: none\n")
    environment = {**os.environ, "PYTHONHASHSEED": "7", "SOURCE_DATE_EPOCH": "86400"}
    command = [sys.executable, "-m", "adamnx_theory", "figures", name, "--out", "out"]
    subprocess.run(command, cwd=tmp_path, env=environment, check=True, capture_output=True)

    item = figure(name)
    columns = item.data()
    assert (tmp_path / "out" / f"{name}.csv").read_bytes() == csv_text(columns).encode()
    for kind in FORMATS:
        assert (tmp_path / "out" / f"{name}.{kind}").read_bytes() == render(item, columns, kind)


def test_files_carry_title_and_caption_but_no_date():
    item = figure("adamnx_fig1")
    columns = item.data()
    svg = render(item, columns, "svg").decode()
    assert item.title in svg and item.caption in svg
    assert "dc:date" not in svg and "matplotlib.org" not in svg
    assert b"CreationDate" not in render(item, columns, "pdf")
    assert b"Software" not in render(item, columns, "png")
