"""Finding figures by name.

A figure is a module in `catalogue/` that exposes `FIGURE` and is called by its
module's name.  Nothing else has to be edited to add one.
"""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from typing import TYPE_CHECKING

from adamnx_theory.errors import BadInput, UnknownName

if TYPE_CHECKING:
    from adamnx_theory.figures.model import Figure

_CATALOGUE = "adamnx_theory.figures.catalogue"


@cache
def figures() -> tuple[str, ...]:
    """The names of all figures, sorted."""
    package = importlib.import_module(_CATALOGUE)
    modules = pkgutil.iter_modules(package.__path__)
    return tuple(sorted(m.name for m in modules if not m.name.startswith("_")))


def figure(name: str) -> Figure:
    """The figure of this name; raises `UnknownName` with the nearest names."""
    if name not in figures():
        raise UnknownName("figure", name, figures())
    found = importlib.import_module(f"{_CATALOGUE}.{name}").FIGURE
    if found.name != name:
        raise BadInput(f"the figure in {name}.py calls itself {found.name!r}.")
    return found
