"""The fixed CUDA C++ sources; generated steps are appended to them. Built-in types, no includes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from adamnx_theory.simulation.codegen.program import BLOCK

# Each file uses what the files before it define.
FILES = ("philox.cuh", "normals.cuh", "elementary.cuh", "moments.cuh", "simulate.cuh")
LOCAL_FILES = ("philox.cuh", "normals.cuh", "elementary.cuh", "moments.cuh", "local.cuh")


@cache
def header(block: int = BLOCK, files: tuple[str, ...] = FILES) -> str:
    """The sources as one text, with the number of trajectories in a block defined first."""
    folder = Path(__file__).parent
    texts = [(folder / name).read_text(encoding="utf-8") for name in files]
    return "\n".join([f"namespace adamnx {{ constexpr int BLOCK = {block}; }}\n", *texts])
