"""How a run is cut into blocks and chunks, and what identifies it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from adamnx_theory.definitions.exact import exact_integer
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.build import Bound

BLOCK = 512  # trajectories whose moments are taken together; also the lanes of a CPU tile
SMALLEST_CHUNK, LARGEST_CHUNK = 1 << 12, 1 << 24
# trajectory-steps: up to a second of work on two cores, or on a GPU
_STEPS_PER_CHUNK = {"gpu": 1 << 35}
_STEPS_PER_CHUNK_ELSEWHERE = 1 << 29
# bytes of a chunk's moments before they are merged, so that memory is bounded
_BYTES_PER_CHUNK = {"gpu": 1 << 26}
_BYTES_PER_CHUNK_ELSEWHERE = 1 << 22


@dataclass(frozen=True)
class Chunk:
    """The trajectories first, ..., first + count - 1; `first` is a multiple of BLOCK."""

    first: int
    count: int


@dataclass(frozen=True, eq=False)
class Job:
    """All that determines a result: the bound program, seed, kind of normals, steps looked at."""

    bound: Bound
    checks: tuple[int, ...]
    seed: int
    normals: str

    @property
    def steps(self) -> int:
        """How many steps are run: up to the last one looked at."""
        return self.checks[-1]

    @property
    def shape(self) -> tuple[int, int, int]:
        """The shape of a chunk's sums."""
        return len(self.checks), len(self.bound.program.observed), 4

    def description(self, backend: str) -> dict[str, object]:
        """The run as JSON types; equal descriptions have equal results, chunk by chunk.

        `backend` identifies how the numbers are computed.
        """
        tables = self.bound.tables[:, : self.steps]
        return {
            "schema": 1,
            "backend": backend,
            "program": self.bound.program.to_dict(),
            "tables_sha256": hashlib.sha256(tables.astype("<f8").tobytes()).hexdigest(),
            "constants": [value.hex() for value in self.bound.constants.tolist()],
            "checks": list(self.checks),
            "seed": self.seed,
            "normals": self.normals,
            "block": BLOCK,
        }


def chunk_size(trajectories: int, steps: int, device: str = "cpu", sums: int = 4) -> int:
    """The default size of a chunk: a power of two, up to a second of work.

    `sums` is how many numbers a block's moments are.  However many trajectories and
    steps to look at there are, a chunk's memory is bounded.
    """
    blocks = _BYTES_PER_CHUNK.get(device, _BYTES_PER_CHUNK_ELSEWHERE) // (8 * sums)
    wanted = _STEPS_PER_CHUNK.get(device, _STEPS_PER_CHUNK_ELSEWHERE) // steps
    most = max(1, min(wanted, trajectories, LARGEST_CHUNK, blocks * BLOCK // 2 + 1))
    size = SMALLEST_CHUNK
    while size < most:
        size *= 2
    return size


def checked_chunk_size(given: Any) -> int:
    """The size as an integer if it is a power of two within bounds; `BadInput` otherwise."""
    size = exact_integer("chunk", given)
    if not SMALLEST_CHUNK <= size <= LARGEST_CHUNK or size & (size - 1):
        raise BadInput(
            f"chunk = {size} is not a power of two from {SMALLEST_CHUNK} to {LARGEST_CHUNK}."
        )
    return size


def chunks(trajectories: int, size: int) -> Iterator[Chunk]:
    """The chunks in order; the last may be shorter."""
    for first in range(0, trajectories, size):
        yield Chunk(first, min(size, trajectories - first))
