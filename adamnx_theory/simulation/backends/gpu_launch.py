"""What the `gpu` backend needs from CuPy, and launches whose arguments are checked.

CuPy passes arguments as they come: a Python int as 64 bits, an array of another type
by its address.  `Kernel` refuses all but the exact types.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

OPTIONS = ("-std=c++17", "--fmad=false")

# The parameters of the fixed kernels; an array is written with a star.
SIMULATE = (
    "uint64", "uint32", "uint32", "uint32", "uint32", "uint32", "*float64", "*uint32",
    "uint32", "uint32", "*float64", "*float64",
)
LOCAL_STEPS = (
    "uint64", "uint32", "uint32", "uint32", "uint32", "uint32", "*float64", "*float64",
    "*uint32", "uint32", "uint32", "*float64", "*float64",
)
SAMPLE_MOMENTS = ("*float64", "uint32", "uint32", "*float64")
MERGE_LEVEL = ("*float64", "*float64", "uint32", "uint32", "float64", "float64")


@dataclass(frozen=True, eq=False)
class Toolkit:
    """Compiler and arrays of a device.

    module       makes a module as `cupy.RawModule` does
    arrays       `cupy`, or what has its `empty`, `asarray` and arrays
    to_host      device array -> NumPy array
    description  identifies compiler and device
    """

    module: Callable[..., Any]
    arrays: Any
    to_host: Callable[[Any], np.ndarray[Any, Any]]
    description: str


def cupy_toolkit() -> Toolkit:
    """The toolkit of the current CUDA device; needs CuPy and a device."""
    import cupy  # pyright: ignore[reportMissingImports]
    from cupy_backends.cuda.libs import nvrtc  # pyright: ignore[reportMissingImports]

    compiler = ".".join(str(part) for part in nvrtc.getVersion())
    capability = cupy.cuda.Device().compute_capability
    return Toolkit(
        module=cupy.RawModule,
        arrays=cupy,
        to_host=cupy.asnumpy,
        description=f"nvrtc {compiler} sm_{capability}",
    )


def missing() -> str | None:
    """Why there is no CUDA device here; None if there is one."""
    try:
        import cupy  # pyright: ignore[reportMissingImports]
    except ImportError:
        return "CuPy is not installed (extra gpu13 or gpu12)"
    if not cupy.is_available():
        return "CuPy finds no CUDA device"
    from cupy_backends.cuda.libs import nvrtc  # pyright: ignore[reportMissingImports]

    try:
        nvrtc.getVersion()
    except Exception:  # CuPy's class for a library that is not there is not public
        return "CuPy finds no NVRTC (its extra [ctk] brings it)"
    return None


class Kernel:
    """A kernel of a module, with the types of its parameters."""

    def __init__(self, module: Any, name: str, parameters: tuple[str, ...]) -> None:
        self.name = name
        self.parameters = parameters
        self._launch = module.get_function(name)

    def __call__(self, blocks: int, threads: int, *arguments: Any) -> None:
        """Launch; raises `TypeError` for an argument that has not exactly its parameter's type."""
        if len(arguments) != len(self.parameters):
            raise TypeError(f"{self.name} takes {len(self.parameters)} arguments.")
        for i, (value, wanted) in enumerate(zip(arguments, self.parameters, strict=True)):
            if _type(value) != wanted:
                raise TypeError(f"{self.name}: argument {i} is {_type(value)}, not {wanted}.")
        self._launch((blocks,), (threads,), arguments)


def _type(value: Any) -> str:
    if isinstance(value, np.generic):
        return value.dtype.name
    flags = getattr(value, "flags", None)
    if flags is None:
        return type(value).__name__
    return f"*{value.dtype.name}" if flags.c_contiguous else "an array with gaps"
