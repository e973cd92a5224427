"""What `conform` found."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from adamnx_theory.conformance.arguments import Arguments
from adamnx_theory.conformance.compare import Compared, Difference, earliest


@dataclass(frozen=True)
class Conformance:
    """Whether an implementation is the defined optimizer, and if not, where it departs.

    target            as it was named
    definition        name of our definition
    values            its parameters' values
    arguments         what the implementation was built with
    sequences         one comparison for each gradient sequence
    matches_variant   what it matches instead, in words; only when it does not conform
    notes             what this run could not tell
    """

    target: str
    definition: str
    values: dict[str, str]
    arguments: Arguments
    sequences: tuple[Compared, ...]
    matches_variant: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=())

    @property
    def conforms(self) -> bool:
        """Whether x agrees at every step of every sequence.

        A state variable that is kept in another form (rescaled, corrected) while x agrees
        is no departure.
        """
        return all(c.conforms for c in self.sequences)

    @property
    def first_difference(self) -> Difference | None:
        """None if it conforms."""
        return None if self.conforms else earliest(self.sequences)

    @property
    def max_relative_deviation(self) -> float:
        """Largest deviation of x, over the largest |x| of its coordinate until then."""
        return max(c.relative for c in self.sequences)

    @property
    def states(self) -> tuple[str, ...]:
        """The state variables that were compared."""
        return tuple(dict.fromkeys(s for c in self.sequences for s in c.states))

    def to_dict(self) -> dict[str, Any]:
        first = self.first_difference
        return {
            "target": self.target,
            "as": self.definition,
            "conforms": self.conforms,
            "max_relative_deviation": self.max_relative_deviation,
            "first_difference": None if first is None else first.to_dict(),
            "matches_variant": list(self.matches_variant),
            "values": self.values,
            "arguments": {k: _plain(v) for k, v in self.arguments.keywords.items()},
            "mapping": self.arguments.places,
            "defaults": {k: _plain(v) for k, v in self.arguments.defaults.items()},
            "states_compared": list(self.states),
            "sequences": [c.to_dict() for c in self.sequences],
            "notes": list(self.notes),
        }


def _plain(value: Any) -> Any:
    """A value that JSON can hold; others as they print."""
    if isinstance(value, tuple | list):
        return [_plain(v) for v in value]
    number = isinstance(value, float) and value - value == 0
    return value if number or isinstance(value, bool | int | str | None) else str(value)
