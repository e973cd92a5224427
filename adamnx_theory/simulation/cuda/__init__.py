"""The fixed CUDA C++ sources; generated steps are appended to them. Built-in types, no includes."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from adamnx_theory.simulation.codegen.program import BLOCK

# Each file uses what the files before it define.
FILES = ("philox.cuh", "normals.cuh", "moments.cuh", "simulate.cuh")


@cache
def header() -> str:
    """The sources as one text, with the number of trajectories in a block defined first."""
    folder = Path(__file__).parent
    texts = [(folder / name).read_text(encoding="utf-8") for name in FILES]
    return "\n".join([f"namespace adamnx {{ constexpr int BLOCK = {BLOCK}; }}\n", *texts])
