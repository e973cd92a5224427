"""What is known about the largest step of a method, for a reader and as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sympy as sp


@dataclass(frozen=True)
class StepBound:
    """sup |x' - x| without decay, over all gradients; None where none is derived.

    kind    "sharp" in the long run; "growing", at step t, without a bound for all t;
            "constant" (sign methods); "clipped" (never exceeded); "relative" (at step t,
            to the scale of x); "spectral" (of matrices); "none" (the step grows with the
            gradient); "phases" (see `parts`); "open"
    where   expressions that must be positive for it to be finite
    late    the step if step t has the first gradient, where the bound is one at step t
    shown   the bound as a reader gets it, where that differs from `bound`
    note    a further sentence for the reader
    says    what holds of the bound, where the kind does not say it
    parts   (phase, its bound) of a method with phases
    """

    bound: sp.Expr | None
    kind: str
    where: tuple[sp.Expr, ...] = ()
    late: sp.Expr | None = None
    shown: str = ""
    note: str = ""
    says: str = ""
    parts: tuple[tuple[str, StepBound], ...] = ()

    @property
    def text(self) -> str:
        """In a few words."""
        if self.parts:
            return "; ".join(f"{phase}: {found.text}" for phase, found in self.parts)
        if self.bound is None:
            return "none: it grows with the gradient" if self.kind == "none" else "not derived"
        if self.kind == "spectral":
            return f"{self.bound} in the spectral norm; sharp, without decay"
        if self.kind == "clipped":
            return f"{self.bound}, always (clipped)"
        if self.kind == "constant":
            return f"{self.bound}, always (sign method)"
        below = ", ".join(f"{e} > 0" for e in self.where)
        parts = [f"{self.shown or self.bound}{f' where {below}' if below else ''}"]
        if self.says:
            parts.append(self.says)
        elif self.kind == "sharp":
            parts.append("sharp in the long run, without eps and decay")
        elif self.late is None:
            parts.append("sharp at late steps t, without eps and decay; no bound holds for all t")
        else:
            parts += ["the largest at step t, without eps and decay",
                      "the first factor is what the first gradient does if it comes at step t,"
                      " so no bound holds for all t"]
        return "; ".join([*parts, *([self.note] if self.note else [])])

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types."""
        bound = None if self.bound is None else str(self.bound)
        late = None if self.late is None else str(self.late)
        return {"bound": bound, "kind": self.kind, "where": [f"{e} > 0" for e in self.where],
                "late": late, "says": self.says,
                "parts": {phase: found.to_dict() for phase, found in self.parts}}
