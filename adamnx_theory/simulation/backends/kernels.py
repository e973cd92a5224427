"""Loading generated Numba modules, so that their compiled form is found again.

Numba keeps compiled code beside the file that a function comes from, so each
module is written to the user's cache folder under the hash of its text.  Where
that folder cannot be written, the module lives in memory and is compiled anew.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import sys
from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from adamnx_theory.files import write_whole
from adamnx_theory.simulation.codegen.local_elements import elements_source
from adamnx_theory.simulation.codegen.local_layout import rows
from adamnx_theory.simulation.codegen.local_numba import local_source
from adamnx_theory.simulation.codegen.local_program import LocalProgram
from adamnx_theory.simulation.codegen.numba import module_source
from adamnx_theory.simulation.codegen.outputs import OUTPUTS
from adamnx_theory.simulation.codegen.program import Program
from adamnx_theory.simulation.folders import cache_folder

_HELPERS = "adamnx_theory.simulation.backends.cpu_random"


def prefer_wide_vectors() -> None:
    """Let the compiler use 512-bit vectors where the CPU has them; before numba is imported.

    LLVM avoids them by default on CPUs that once slowed down for them.  Nothing
    is changed when numba is already there or the user has made a choice.
    """
    if "numba" in sys.modules or "NUMBA_CPU_FEATURES" in os.environ:
        return
    from llvmlite import binding

    features = binding.get_host_cpu_features()
    if features.get("avx512f"):
        flat = [f for f in features.flatten().split(",") if "prefer-256-bit" not in f]
        os.environ["NUMBA_CPU_FEATURES"] = ",".join([*flat, "-prefer-256-bit"])


@cache
def runtime() -> str:
    """Identifies what turns a program into numbers here: helpers, compiler, CPU."""
    prefer_wide_vectors()
    import llvmlite
    import numba
    from llvmlite import binding

    helpers = importlib.util.find_spec(_HELPERS)
    assert helpers is not None and helpers.origin is not None
    folder = Path(helpers.origin).parent
    sources = [Path(helpers.origin), *(folder.parent / f for f in ("normals.py", "philox.py"))]
    digest = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:16]
    features = hashlib.sha256(
        os.environ.get("NUMBA_CPU_FEATURES", binding.get_host_cpu_features().flatten()).encode()
    ).hexdigest()[:16]
    cpu = os.environ.get("NUMBA_CPU_NAME", binding.get_host_cpu_name())
    return (
        f"helpers {digest} numpy {np.__version__} numba {numba.__version__}"
        f" llvmlite {llvmlite.__version__} cpu {cpu} {features}"
    )


@lru_cache(maxsize=128)
def kernel(program: Program | LocalProgram, kind: str, output: str) -> Callable[..., None]:
    """The compiled `run` of a program; see `codegen.numba` and `codegen.local_numba`."""
    if isinstance(program, LocalProgram):
        return _local_kernel(program, kind, output)
    text = module_source(program, kind, program.block, _HELPERS, runtime(), output)
    return _module(text).run


def _local_kernel(program: LocalProgram, kind: str, output: str) -> Callable[..., None]:
    """`run` with the problem's own functions; those and the optimizer's are kept apart."""
    block = program.block
    elements = _module(elements_source(program, block, runtime()))
    run = _module(local_source(program, kind, block, _HELPERS, runtime())).run
    rest = (
        OUTPUTS.index(output), program.dimension, rows(program),
        elements.fill_gradient, elements.fill_objective,
        *((elements.fill_curvature,) if program.wants_curvature else ()),
    )
    return lambda *arguments: run(*arguments, *rest)


@lru_cache(maxsize=128)
def _module(text: str) -> Any:
    name = f"kernel_{hashlib.sha256(text.encode()).hexdigest()[:32]}"
    path = cache_folder() / "kernels" / f"{name}.py"
    with contextlib.suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            write_whole(path, text.encode())
        _try_compiled_folder(path.parent)
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module  # compiled code names the module it belongs to
        spec.loader.exec_module(module)
        return module
    module = ModuleType(name)
    sys.modules[name] = module
    exec(text.replace("cache=True, ", ""), module.__dict__)
    return module


def _try_compiled_folder(folder: Path) -> None:
    """See that compiled code can be written, which Numba does later; `OSError` if not."""
    compiled = folder / "__pycache__"
    compiled.mkdir(exist_ok=True)
    probe = compiled / f".probe-{os.getpid()}"
    probe.write_bytes(b"\0" * 4096)
    probe.unlink()
