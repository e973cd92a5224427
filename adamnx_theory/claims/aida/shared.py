"""What the claims on Aida share.

Notation: b1, b2 are the decay rates, mu the weight decay, phi = eta gamma/sqrt(eps)
for one eigenvalue gamma of the Hessian.  A complex number a + i c is written as
its two real parts; |a + i c|^2 = a^2 + c^2.
"""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from adamnx_theory.claims.declare import declared
from adamnx_theory.definitions import optimizer
from adamnx_theory.proof.build import recursion
from adamnx_theory.proof.text import update_definitions

claim = partial(declared, "aida")  # a claim of the Aida paper


@cache
def _step(name: str, autonomous: bool) -> tuple[dict[str, Any], ...]:
    return tuple(update_definitions(optimizer(name), autonomous=autonomous))


def step(name: str, autonomous: bool = False) -> list[dict[str, Any]]:
    """One step of an optimizer of the package, as definitions for a certificate."""
    return list(_step(name, autonomous))


def only(entries: list[dict[str, Any]], *names: str) -> list[dict[str, Any]]:
    """The definitions with these names."""
    return [entry for entry in entries if entry["name"] in names]


# the moments of one sequence of gradients, from 0
FIRST = recursion("first", "b1 g n", "0", "aida_m(b1, first(b1, g, n), g(n+1))")
SECOND = recursion("second", "b2 p g n", "0", "aida_r(b2, p, second(b2, p, g, n), g(n+1))")
MOMENTS = [*only(step("aida"), "aida_m", "aida_r"), FIRST, SECOND]
