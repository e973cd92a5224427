"""NVRTC through ctypes: compiles CUDA C++ with no driver, no device and no CuPy.

The wheel `nvidia-cuda-nvrtc` is enough.
"""

from __future__ import annotations

import ctypes
import importlib.util
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Usage:
    """What a kernel takes per thread: registers, and bytes of stack and spills."""

    registers: int
    stack: int
    spilled: int


@cache
def library() -> Any:
    """The library, or None when it is not installed."""
    spec = importlib.util.find_spec("nvidia")
    roots = [] if spec is None else list(spec.submodule_search_locations or ())
    for root in roots:
        for path in sorted(Path(root).glob("*/lib/libnvrtc.so.*"), reverse=True):
            for part in path.parent.glob("libnvrtc-builtins.so.*"):
                ctypes.CDLL(str(part), ctypes.RTLD_GLOBAL)  # NVRTC looks for it by name
            return ctypes.CDLL(str(path))
    return None


def usage(source: str, names: Sequence[str], arch: str, options: Sequence[str]) -> dict[str, Usage]:
    """Compile and return each named kernel's usage; `RuntimeError` with the log if it fails."""
    with _compiled(source, names, (*options, f"-arch={arch}", "--ptxas-options=-v")) as program:
        log = _text(program, "ProgramLog")
        return {name: _usage(log, _lowered(program, name)) for name in names}


def assembly(source: str, names: Sequence[str], options: Sequence[str]) -> str:
    """The PTX text; `RuntimeError` with the log if it does not compile."""
    with _compiled(source, names, (*options, "-arch=compute_80")) as program:
        return _text(program, "PTX")


@contextmanager
def _compiled(
    source: str, names: Sequence[str], options: Sequence[str]
) -> Iterator[ctypes.c_void_p]:
    lib = library()
    program = ctypes.c_void_p()
    _check(lib.nvrtcCreateProgram(ctypes.byref(program), source.encode(), b"k.cu", 0, None, None))
    try:
        for name in names:
            _check(lib.nvrtcAddNameExpression(program, name.encode()))
        flags = (ctypes.c_char_p * len(options))(*(option.encode() for option in options))
        if lib.nvrtcCompileProgram(program, len(options), flags):
            raise RuntimeError(_text(program, "ProgramLog"))
        yield program
    finally:
        lib.nvrtcDestroyProgram(ctypes.byref(program))


def _text(program: ctypes.c_void_p, what: str) -> str:
    size = ctypes.c_size_t()
    _check(getattr(library(), f"nvrtcGet{what}Size")(program, ctypes.byref(size)))
    buffer = ctypes.create_string_buffer(size.value)
    _check(getattr(library(), f"nvrtcGet{what}")(program, buffer))
    return buffer.value.decode()


def _lowered(program: ctypes.c_void_p, name: str) -> str:
    text = ctypes.c_char_p()
    _check(library().nvrtcGetLoweredName(program, name.encode(), ctypes.byref(text)))
    assert text.value is not None
    return text.value.decode()


def _usage(log: str, lowered: str) -> Usage:
    part = log.split(f"entry function '{lowered}'", 1)[1]
    stack = re.search(
        r"(\d+) bytes stack frame, (\d+) bytes spill stores, (\d+) bytes spill loads", part
    )
    registers = re.search(r"Used (\d+) registers", part)
    assert stack is not None and registers is not None, log
    return Usage(int(registers[1]), int(stack[1]), int(stack[2]) + int(stack[3]))


def _check(code: int) -> None:
    if code:
        raise RuntimeError(f"NVRTC error {code}")
