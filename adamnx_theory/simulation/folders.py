"""Where results and compiled kernels are kept between runs."""

from __future__ import annotations

import os
from pathlib import Path

CACHE_VARIABLE = "ADAMNX_THEORY_CACHE"


def cache_folder() -> Path:
    """$ADAMNX_THEORY_CACHE, or `adamnx-theory` in the user's cache folder ($XDG_CACHE_HOME)."""
    chosen = os.environ.get(CACHE_VARIABLE)
    if chosen:
        return Path(chosen)
    base = os.environ.get("XDG_CACHE_HOME")
    # A relative path is to be ignored, says the XDG specification.
    root = Path(base) if base and os.path.isabs(base) else Path.home() / ".cache"
    return root / "adamnx-theory"
