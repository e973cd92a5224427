"""Values held within [-a, a]: min(a, max(-a, y))."""

from __future__ import annotations

from typing import cast

import sympy as sp


def clipped(e: sp.Basic) -> tuple[sp.Expr, sp.Expr] | None:
    """(a, y) where `e` is min(a, max(-a, y)); None for anything else."""
    if not isinstance(e, sp.Min) or len(e.args) != 2:
        return None
    for most, inner in (e.args, e.args[::-1]):
        if isinstance(inner, sp.Max) and len(inner.args) == 2 and -most in inner.args:  # type: ignore[operator]
            (y,) = (part for part in inner.args if part != -most)  # type: ignore[operator]
            return cast(sp.Expr, most), cast(sp.Expr, y)
    return None
