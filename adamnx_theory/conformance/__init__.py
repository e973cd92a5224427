"""Does somebody else's optimizer do what a definition says, number by number?"""

from __future__ import annotations

from adamnx_theory.conformance.result import Conformance
from adamnx_theory.conformance.run import conform

__all__ = ["Conformance", "conform"]
