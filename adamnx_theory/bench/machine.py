"""What the results say about the machine; no names of hosts, no paths."""

from __future__ import annotations

import platform
import re
from pathlib import Path

from adamnx_theory.simulation.backends.parallel import available_cores

_VECTORS = ("avx2", "fma", "avx512f", "avx512ifma")


def described_machine() -> dict[str, object]:
    """CPU, cores, vector units and versions."""
    import numba
    import numpy

    cpu, flags = platform.processor() or platform.machine(), ""
    info = Path("/proc/cpuinfo")
    if info.exists():
        fields = dict(re.findall(r"^(model name|flags)\s*:\s*(.*)$", info.read_text(), re.M))
        cpu, flags = fields.get("model name", cpu), fields.get("flags", "")
    return {
        "cpu": cpu.strip(), "cores": available_cores(),
        "vectors": [f for f in _VECTORS if f in flags.split()],
        "system": platform.system(), "python": platform.python_version(),
        "numpy": numpy.__version__, "numba": numba.__version__,
    }


def file_name(machine: dict[str, object]) -> str:
    """`speed-<cpu>-<cores>-<widest vectors>.json`."""
    vectors = machine["vectors"]
    assert isinstance(vectors, list)
    widest = next((v for v in ("avx512f", "avx2") if v in vectors), "")
    text = f"speed-{machine['cpu']}-{machine['cores']}-{widest}".lower()
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-") + ".json"
