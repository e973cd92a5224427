"""The Coq files of `certify`: written, and compared with those in a folder."""

from __future__ import annotations

from pathlib import Path

from adamnx_theory.cli.output import require_writable_folder, write_text
from adamnx_theory.errors import BadInput
from adamnx_theory.proof.coq.compiler import prelude_texts, project_text


def write(folder: Path, texts: dict[str, str]) -> None:
    """Write these files and those written by hand; others are removed, equal ones are left."""
    require_writable_folder(folder)
    everything = {**prelude_texts(), **texts}
    for old in folder.glob("*.v"):
        if old.name not in everything:
            old.unlink()
    for name, text in everything.items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            write_text(path, text)
    write_text(folder / "_CoqProject", project_text(list(everything)))
    print(f"Coq files: {folder}")


def compare(folder: Path, texts: dict[str, str]) -> bool:
    """Whether the folder has other files than these; each difference is printed."""
    wanted = {**prelude_texts(), **texts}
    wanted["_CoqProject"] = project_text(list(wanted))
    if not folder.is_dir():
        raise BadInput(f"there is no folder '{folder}'.")
    there = {p.name: p.read_text(encoding="utf-8") for p in folder.glob("*.v")}
    project = folder / "_CoqProject"
    there["_CoqProject"] = project.read_text(encoding="utf-8") if project.exists() else ""
    differing = sorted(n for n in wanted.keys() | there.keys() if wanted.get(n) != there.get(n))
    for name in differing:
        print(f"DIFFERS  {folder / name}")
    print(f"{len(wanted) - len(differing)} of {len(wanted)} files are as the proofs say")
    return bool(differing)
