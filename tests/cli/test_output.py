"""Files are written whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from adamnx_theory.cli.output import write_text
from adamnx_theory.errors import BadInput


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "ledger.json"
    write_text(path, "old")

    def full(self, *_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(BadInput, match="no space left on device"):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
