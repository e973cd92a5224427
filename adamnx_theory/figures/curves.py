"""The decay rates that figures compare, and how each is drawn wherever it appears."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import numpy as np

from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.registry import schedule
from adamnx_theory.definitions.schedule import Schedule

# Okabe and Ito's palette, which people of every colour vision tell apart.
BLUE, GREEN, ORANGE, RED, SKY = "#0072B2", "#009E73", "#E69F00", "#D55E00", "#56B4E9"
PURPLE, BLACK, GREY = "#CC79A7", "#000000", "#707070"


@dataclass(frozen=True)
class Curve:
    """A decay rate with fixed parameters: its column's name, its label, its line."""

    key: str
    label: str
    name: str
    values: Mapping[str, float | str]
    line: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))
        object.__setattr__(self, "line", MappingProxyType(dict(self.line)))

    @property
    def rate(self) -> Schedule:
        """The schedule itself."""
        return schedule(self.name, **self.values)

    @property
    def gain(self) -> Schedule:
        """1 minus the rate, from the same expression, so that no digits cancel."""
        rate = self.rate
        title = f"1 minus {rate.title}"
        return replace(rate, title=title, expression=1 - rate.expression, quantity="gain")


def sampled(item: Schedule, steps: Iterable[int]) -> Floats:
    """The schedule at these steps, each value correctly rounded."""
    return np.array([item.at(int(t)) for t in steps])


# AdaX lies under AdamNX almost everywhere: a wide pale line below a narrow dark one.
# Broken lines come on top, so that none of them disappears.
ADAX = Curve("adax", "AdaX", "adax", {"beta2": "1e-4"}, {"color": SKY, "lw": 4, "alpha": 0.6})
ADAMNX = Curve("adamnx", "AdamNX", "adamnx", {"beta2": "0.99"}, {"color": RED, "zorder": 2.1})
ADAM = Curve(
    "adam", "Adam", "adam", {"beta2": "0.999"}, {"color": BLUE, "ls": (0, (4, 3)), "zorder": 2.2}
)
ADAFACTOR = Curve(
    "adafactor",
    "Adafactor",
    "adafactor",
    {"c": "0.8"},
    {"color": GREEN, "ls": (0, (6, 1.5, 1, 1.5)), "zorder": 2.2},
)
UNIFORM = Curve(
    "uniform", "plain average", "uniform", {}, {"color": BLACK, "ls": (0, (1, 1.6)), "zorder": 2.3}
)

#: The four rates of AdamNX, Table 7.
TABLE_7 = (ADAM, ADAFACTOR, ADAX, ADAMNX)
