"""How a run is cut into blocks and chunks, and what identifies it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from adamnx_theory.definitions.numbers.exact import exact_integer
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.codegen.bound import Bound
from adamnx_theory.simulation.codegen.program import BLOCK as BLOCK

_FEWEST_BLOCKS = 8
SMALLEST_CHUNK, LARGEST_CHUNK = _FEWEST_BLOCKS * BLOCK, 1 << 24
# trajectory-steps: up to a second of work on two cores, or on a GPU
_STEPS_PER_CHUNK = {"gpu": 1 << 35}
_STEPS_PER_CHUNK_ELSEWHERE = 1 << 29
# bytes of a chunk's moments before they are merged, so that memory is bounded
_BYTES_PER_CHUNK = {"gpu": 1 << 26}
_BYTES_PER_CHUNK_ELSEWHERE = 1 << 22


@dataclass(frozen=True)
class Chunk:
    """The trajectories first, ..., first + count - 1; `first` is a multiple of the job's block."""

    first: int
    count: int

    def blocks(self, size: int) -> int:
        """How many blocks of `size` trajectories there are; the last may be shorter."""
        return -(-self.count // size)


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
    def block(self) -> int:
        """The trajectories whose moments are taken together."""
        return self.bound.program.block

    @property
    def shape(self) -> tuple[int, int, int]:
        """The shape of a chunk's sums."""
        return len(self.checks), len(self.bound.program.observed), 4

    def description(self, backend: str) -> dict[str, object]:
        """The run as JSON types; equal descriptions have equal results, chunk by chunk.

        `backend` identifies how the numbers are computed.
        """
        return {
            "schema": 1,
            "backend": backend,
            **self.bound.description(self.steps),
            "checks": list(self.checks),
            "seed": self.seed,
            "normals": self.normals,
            "block": self.block,
        }


def chunk_size(
    trajectories: int, steps: int, device: str = "cpu", sums: int = 4, block: int = BLOCK
) -> int:
    """The default size of a chunk: a power of two, up to a second of work.

    `steps` counts what one trajectory does: steps, times coordinates where there are
    many.  `sums` is how many numbers a block's moments are.  However many trajectories
    and steps to look at there are, a chunk's memory is bounded.
    """
    blocks = _BYTES_PER_CHUNK.get(device, _BYTES_PER_CHUNK_ELSEWHERE) // (8 * sums)
    wanted = _STEPS_PER_CHUNK.get(device, _STEPS_PER_CHUNK_ELSEWHERE) // steps
    most = max(1, min(wanted, trajectories, LARGEST_CHUNK, blocks * block // 2 + 1))
    size = _FEWEST_BLOCKS * block
    while size < most:
        size *= 2
    return size


def checked_chunk_size(given: Any, block: int = BLOCK) -> int:
    """The size as an integer if it is a power of two within bounds; `BadInput` otherwise."""
    size, smallest = exact_integer("chunk", given), _FEWEST_BLOCKS * block
    if not smallest <= size <= LARGEST_CHUNK or size & (size - 1):
        raise BadInput(
            f"chunk = {size} is not a power of two from {smallest} to {LARGEST_CHUNK}."
        )
    return size


def chunks(trajectories: int, size: int) -> Iterator[Chunk]:
    """The chunks in order; the last may be shorter."""
    for first in range(0, trajectories, size):
        yield Chunk(first, min(size, trajectories - first))
