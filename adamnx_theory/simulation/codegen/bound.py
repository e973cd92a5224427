"""A program with its numbers."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.codegen.program import Program

Floats = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, eq=False)
class Bound:
    """A program, its tables (tables, steps) and the constants, in the program's order.

    `vectors` has shape (vectors, dimension); a program of one coordinate has none.
    """

    program: Program | LocalProgram
    tables: Floats
    constants: Floats
    vectors: Floats = field(default_factory=lambda: np.empty((0, 1)))

    @property
    def steps(self) -> int:
        return self.tables.shape[1]

    @property
    def arrays(self) -> tuple[Floats, ...]:
        """What a CPU kernel takes: tables, constants and, where a program has them, vectors."""
        tables = np.ascontiguousarray(self.tables)
        if isinstance(self.program, Program):
            return tables, self.constants
        return tables, self.constants, np.ascontiguousarray(self.vectors)

    def description(self, steps: int) -> dict[str, object]:
        """The program and its numbers for the first `steps` steps, as JSON types."""
        tables = self.tables[:, :steps]
        return {
            "program": self.program.to_dict(),
            "tables_sha256": _digest(tables),
            "constants": [value.hex() for value in self.constants.tolist()],
            **({"vectors_sha256": _digest(self.vectors)} if self.vectors.size else {}),
        }


def _digest(numbers: Floats) -> str:
    return hashlib.sha256(np.ascontiguousarray(numbers).astype("<f8").tobytes()).hexdigest()
