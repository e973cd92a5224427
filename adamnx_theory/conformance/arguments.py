"""From our parameters' names to the arguments of somebody else's constructor.

A constructor may call beta1 so, or b1, or take it as the first of `betas`.  The names
that are tried stand in `NAMES`; where they fail or mislead, the caller gives a mapping
such as {"beta2": "alpha"} or {"beta1": "betas[0]"}.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from adamnx_theory.definitions.matrix import MatrixOptimizer
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.errors import BadInput, UnknownName

Definition = Optimizer | MatrixOptimizer

#: Names tried in this order; `name[i]` is an element of a tuple.
NAMES: dict[str, tuple[str, ...]] = {
    "lr": ("lr", "learning_rate", "step_size", "eta"),
    "beta1": ("beta1", "b1", "betas[0]"),
    "beta2": ("beta2", "b2", "betas[1]"),
    "beta3": ("beta3", "b3", "betas[2]"),
    "eps": ("eps", "epsilon"),
    "weight_decay": ("weight_decay",),
    "momentum": ("momentum", "beta", "decay"),
}
#: Tried too where the definition has one decay rate only.
LONE = {"beta1": ("momentum", "beta", "betas[0]"), "beta2": ("alpha", "decay", "rho", "beta")}
_ELEMENT = re.compile(r"(\w+)\[(\d+)\]")
#: Values that switch a part off, so that a constructor without the argument is no obstacle.
_NEUTRAL = {"weight_decay": 0}


@dataclass(frozen=True)
class Arguments:
    """What the constructor is called with.

    keywords   the call's keyword arguments
    places     our name -> the argument (or element) that carries it
    defaults   the constructor's other arguments, left at these values
    """

    keywords: dict[str, Any]
    places: dict[str, str]
    defaults: dict[str, Any]


def arguments(
    what: str,
    function: Callable[..., Any],
    optimizer: Definition,
    options: Mapping[str, Any],
    mapping: Mapping[str, str],
    skip: Iterable[str] = (),
) -> Arguments:
    """Arguments for `function` (called `what` in messages) with the optimizer's values.

    `options` are given as they are; `skip` names arguments that are no parameters.
    Raises `BadInput` where one of our parameters has no place, or an argument that the
    constructor needs has no value.
    """
    taken, open_ended = _signature(function, set(skip))
    for name in options:
        if name not in taken and not open_ended:
            raise UnknownName(f"argument of {what}", name, taken)
    known = {p.name for p in optimizer.parameters}
    for name in mapping:
        if name not in known:
            raise UnknownName(f"parameter of {optimizer.name}", name, known)
    places: dict[str, str] = {}
    for p in optimizer.parameters:
        place = mapping.get(p.name) or _place(p.name, optimizer, taken, open_ended, options)
        if place is not None:
            if _argument(place) not in taken and not open_ended:
                raise UnknownName(f"argument of {what}", _argument(place), taken)
            places[p.name] = place
        elif optimizer.value(p.name) != _NEUTRAL.get(p.name):
            raise BadInput(_no_place(what, p.name, optimizer, taken))
    keywords = _filled(what, optimizer, places, taken) | dict(options)
    for name, default in taken.items():
        if default is inspect.Parameter.empty and name not in keywords:
            raise BadInput(
                f"{what} also needs '{name}', for which {optimizer.name} has no parameter; "
                f"give it with --with {name}=VALUE."
            )
    defaults = {k: v for k, v in taken.items() if k not in keywords}
    return Arguments(keywords, places, defaults)


def number(value: sp.Rational) -> float | int:
    """An exact value as the number that a caller would write."""
    return int(value) if value.is_Integer else float(value)


def _signature(function: Callable[..., Any], skip: set[str]) -> tuple[dict[str, Any], bool]:
    """Names that can be given by keyword, with their defaults; and whether any name can."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return {}, True
    kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    named = {p.name: p.default for p in parameters if p.kind in kinds and p.name not in skip}
    return named, any(p.kind is inspect.Parameter.VAR_KEYWORD for p in parameters)


def _argument(place: str) -> str:
    return place.partition("[")[0]


def _place(
    name: str, optimizer: Definition, taken: Mapping[str, Any], open_ended: bool, options: Any
) -> str | None:
    ours = {p.name for p in optimizer.parameters}
    tried = NAMES.get(name, (name,))
    if len(ours & {"beta1", "beta2"}) == 1:
        tried = (*tried, *(n for n in LONE.get(name, ()) if n not in ours))
    for place in tried:
        if _argument(place) in taken and _argument(place) not in options:
            return place
    # A class that takes any keyword is given our names.
    return name if open_ended and name not in options else None


def _no_place(what: str, name: str, optimizer: Definition, taken: Mapping[str, Any]) -> str:
    takes = f"it takes {', '.join(taken)}" if taken else "it takes none"
    return (
        f"{what} has no argument for {name} of {optimizer.name} ({takes}); "
        f"name it with --map {name}=ARGUMENT."
    )


def _filled(
    what: str, optimizer: Definition, places: Mapping[str, str], taken: Mapping[str, Any]
) -> dict[str, Any]:
    """The keyword arguments; a tuple keeps its default elements where we have none."""
    keywords: dict[str, Any] = {}
    for name, place in places.items():
        value = number(optimizer.value(name))
        element = _ELEMENT.fullmatch(place)
        if element is None:
            keywords[place] = value
            continue
        argument, index = element[1], int(element[2])
        default = taken.get(argument, ())
        parts = keywords.get(argument, list(default) if isinstance(default, tuple | list) else [])
        parts = [*parts, *([None] * (index + 1 - len(parts)))]
        parts[index] = value
        keywords[argument] = parts
    for argument, parts in keywords.items():
        if isinstance(parts, list):
            if None in parts:
                raise BadInput(f"{what}: not every element of '{argument}' has a value.")
            keywords[argument] = tuple(parts)
    return keywords
