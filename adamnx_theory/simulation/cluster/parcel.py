"""A job as bytes, and back to the very same job.

SymPy's own pickling evaluates every expression again, which can turn a <= b into b >= a
or reorder terms; another order of terms may round otherwise.  Here every node is rebuilt
with its arguments as they are.
"""

from __future__ import annotations

import io
import pickle
from typing import Any

import sympy as sp

from adamnx_theory.simulation.plan import Job


def packed(job: Job) -> bytes:
    """The job as bytes; `unpacked` gives back an equal program, to the order of terms.

    Raises `ValueError` where that would not hold, so that nothing is computed from it.
    """
    buffer = io.BytesIO()
    _Exact(buffer, protocol=5).dump(job)
    data = buffer.getvalue()
    if unpacked(data).bound.program != job.bound.program:
        raise ValueError(f"{job.bound.program.name} cannot be sent to another process.")
    return data


def unpacked(data: bytes) -> Job:
    """The job; the bytes must come from `packed`, in a process that is trusted."""
    return pickle.loads(data)


class _Exact(pickle.Pickler):
    def reducer_override(self, obj: Any) -> Any:
        if isinstance(obj, sp.Basic) and obj.args:
            return _rebuilt, (type(obj), obj.args)
        return NotImplemented


def _rebuilt(kind: Any, arguments: tuple[Any, ...]) -> Any:
    made = kind(*arguments)
    if type(made) is kind and made.args == arguments:
        return made
    return kind(*arguments, evaluate=False)
