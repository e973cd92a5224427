"""A text tried by Coq, beside the files written by hand."""

from __future__ import annotations

from pathlib import Path

from adamnx_theory.proof.coq import compiler

NAME = "Tried"


def accepted(coqc: str, folder: Path, text: str) -> bool:
    """Whether Coq takes the text, which is then the file `Tried`."""
    (folder / f"{NAME}.v").write_text(text, encoding="utf-8")
    return compiler.compile_one(coqc, folder, NAME).accepted
