"""Every notebook runs, and prints what its committed copy shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

FOLDER = Path(__file__).parents[2] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))


def printed(notebook: Any) -> list[str]:
    """The text that each cell prints; how it is cut into messages is a matter of timing."""
    return [
        "".join(
            output["text"]
            for output in cell.get("outputs", [])
            if output["output_type"] == "stream" and output["name"] == "stdout"
        )
        for cell in notebook.cells
    ]


def test_there_are_notebooks() -> None:
    assert NOTEBOOKS


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
@pytest.mark.filterwarnings("ignore")  # of the notebook machinery, not of the package
def test_notebook_runs_and_prints_what_is_committed(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MPLBACKEND", "module://matplotlib_inline.backend_inline")
    monkeypatch.setenv("PYTHONWARNINGS", "default")
    notebook = nbformat.read(path, as_version=4)
    committed = printed(notebook)
    assert any(committed), "commit the notebook with its outputs"
    NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
    assert printed(notebook) == committed
    assert str(Path.home()) not in path.read_text(encoding="utf-8")
