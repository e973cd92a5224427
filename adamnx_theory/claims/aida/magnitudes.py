"""Steps of proofs about |x|^c: what it is for x > 0, and that it grows with x."""

from __future__ import annotations

from adamnx_theory.proof.build import Step, sign, use


def plain(fact: str, x: str, c: str) -> Step:
    """|x|^c = x^c, for x > 0."""
    return use(fact, f"apow({x}, {c}) = rpow({x}, {c})", "apow_of_positive", x=x, c=c)


def monotone(fact: str, low: str, high: str, c: str, gap: str = "") -> list[Step]:
    """|low|^c <= |high|^c, for 0 <= low <= high and c > 0.

    `gap` is high - low, written so that its sign is seen; the difference if it is not given.
    """
    gap = gap or f"({high}) - ({low})"
    return [
        sign(f"{fact} squares", f"({low})^2 <= ({high})^2", num=f"({gap})*(({low}) + ({high}))"),
        use(fact, f"apow({low}, {c}) <= apow({high}, {c})", "apow_monotone", x=low, y=high, c=c),
    ]
