"""Where a definition comes from."""

from __future__ import annotations

from dataclasses import dataclass

from adamnx_theory.definitions.bibliography import BIBTEX, bibtex
from adamnx_theory.errors import BadInput, UnknownName

__all__ = ["Source", "bibtex"]


@dataclass(frozen=True)
class Source:
    """A citation key and the place in that work ("Eq. (11)", "Algorithm 1")."""

    key: str
    where: str

    def __post_init__(self) -> None:
        if self.key not in BIBTEX:
            raise UnknownName("citation key", self.key, BIBTEX)
        if not self.where:
            raise BadInput(f"the source {self.key!r} does not say where.")

    @property
    def bibtex(self) -> str:
        """The BibTeX entry of the cited work."""
        return bibtex(self.key)

    def to_dict(self) -> dict[str, str]:
        return {"key": self.key, "where": self.where}
