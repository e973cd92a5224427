"""How the names in certificates are shown: Greek letters and indices."""

from __future__ import annotations

import re

#: Names that spell a Greek letter.
GREEK = {
    "alpha": "α",
    "beta": "β",
    "gamma": "γ",
    "delta": "δ",
    "eps": "ε",
    "eta": "η",
    "theta": "θ",
    "kappa": "κ",
    "mu": "μ",
    "xi": "ξ",
    "rho": "ρ",
    "sigma": "σ",
    "tau": "τ",
    "phi": "φ",
}

_PARTS = re.compile(r"([A-Za-z]+)(?:_?(\d+)|_(\w+))?('*)")


def parts(name: str) -> tuple[str, str, int]:
    """Base, index and number of primes: `b1` is ("b", "1", 0), `aida_m` ("aida", "m", 0).

    The base is a single letter where the name spells a Greek one.  A name of another
    shape is its own base.
    """
    match = _PARTS.fullmatch(name)
    if match is None:
        return name, "", 0
    base, digits, word, primes = match.groups()
    return GREEK.get(base, base), digits or (word or "").replace("_", " "), len(primes)
