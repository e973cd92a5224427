"""CUDA sources on the CPU: `CpuModule` looks like `cupy.RawModule`, compiled by g++.

A test oracle.  Unlike CuPy it refuses arguments whose type is not exactly that of
the kernel's parameter.
"""

from __future__ import annotations

import ctypes
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from adamnx_theory.simulation.backends.gpu_launch import Toolkit

COMPILER = shutil.which("g++")
_HEADER = Path(__file__).with_name("shim.h")
_FLAGS = ("-std=c++17", "-O1", "-ffp-contract=off", "-fPIC", "-shared", "-w")
_GLUE = """
extern "C" const char* signature_{i}() {{
  static const std::string text = shim::signature(&{name});
  return text.c_str();
}}
extern "C" int run_{i}(unsigned blocks, unsigned threads, void** arguments) {{
  return shim::call(&{name}, blocks, threads, arguments);
}}
"""


class CpuModule:
    """The kernels named in `name_expressions` of a CUDA C++ text."""

    def __init__(
        self, code: str, options: Sequence[str] = (), name_expressions: Sequence[str] = ()
    ) -> None:
        self.options = tuple(options)
        self._index = {name: i for i, name in enumerate(name_expressions)}
        glue = "".join(_GLUE.format(i=i, name=name) for name, i in self._index.items())
        self._library = ctypes.CDLL(str(_compiled(f'#include "shim.h"\n{code}{glue}')))

    def get_function(self, name: str) -> Callable[..., None]:
        i = self._index[name]
        run = getattr(self._library, f"run_{i}")
        signature = getattr(self._library, f"signature_{i}")
        signature.restype = ctypes.c_char_p
        wanted = signature().decode().split()

        def launch(grid: tuple[int, ...], block: tuple[int, ...], args: Sequence[Any]) -> None:
            if len(args) != len(wanted):
                raise TypeError(f"{name} takes {len(wanted)} arguments, not {len(args)}.")
            kept = [_passed(f"{name}, argument {j}", *pair) for j, pair in enumerate(
                zip(args, wanted, strict=True))]
            addresses = (ctypes.c_void_p * len(kept))(*(k.ctypes.data for k in kept))
            if run(grid[0], block[0], addresses):
                raise RuntimeError(f"{name}: a barrier that not all threads reach")

        return launch


def cpu_toolkit() -> Toolkit:
    """What the `gpu` backend needs, on the CPU."""
    return Toolkit(module=CpuModule, arrays=np, to_host=np.array, description="cpu shim")


def _passed(place: str, value: Any, wanted: str) -> np.ndarray[Any, Any]:
    """Memory that holds the argument as the kernel reads it."""
    if isinstance(value, np.ndarray):
        if f"*{value.dtype.name}" != wanted:
            raise TypeError(f"{place}: an array of {value.dtype} for {wanted}")
        if not value.flags.c_contiguous:
            raise TypeError(f"{place}: an array with gaps")
        return np.array([value.ctypes.data], dtype=np.uintp)
    if not isinstance(value, np.generic) or value.dtype.name != wanted:
        raise TypeError(f"{place}: {type(value).__name__} for {wanted}")
    return np.array([value])


def _compiled(text: str) -> Path:
    """The shared library, built once per text."""
    digest = hashlib.sha256(f"{text}{_HEADER.read_text()}{_FLAGS}".encode()).hexdigest()
    folder = Path(tempfile.gettempdir()) / f"adamnx-theory-cuda-shim-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    library = folder / f"{digest[:32]}.so"
    if not library.exists():
        assert COMPILER is not None
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            source, built = Path(scratch) / "kernel.cpp", Path(scratch) / "kernel.so"
            source.write_text(text)
            command = [COMPILER, *_FLAGS, f"-I{_HEADER.parent}", "-o", str(built), str(source)]
            done = subprocess.run(command, capture_output=True, text=True)
            if done.returncode:
                raise RuntimeError(done.stderr)
            built.replace(library)
    return library
