"""`conform`: is this implementation the defined optimizer?"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import sympy as sp

from adamnx_theory.conformance.arguments import NAMES, Arguments, arguments
from adamnx_theory.conformance.compare import Compared, compare
from adamnx_theory.conformance.drivers import skipped, starter
from adamnx_theory.conformance.matrices import matrix_sequences, matrix_start
from adamnx_theory.conformance.record import Record, record
from adamnx_theory.conformance.result import Conformance
from adamnx_theory.conformance.sequences import sequences, start
from adamnx_theory.conformance.target import foreign_code, load
from adamnx_theory.conformance.variants import matching
from adamnx_theory.definitions.matrix import MatrixOptimizer
from adamnx_theory.definitions.numbers.exact import exact_integer, exact_number
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.definitions.registry import optimizer as registered
from adamnx_theory.errors import BadInput

#: Called with what is compared next, how many sequences are done, and of how many.
OnPart = Callable[[str, int, int], None]
STEPS, MOST_STEPS = 100, 10_000
_INDEXED = re.compile(r"(\w+)\[(\d+)\]")


def conform(
    target: str | Callable[..., Any],
    definition: str | Optimizer | MatrixOptimizer,
    /,
    *,
    options: Mapping[str, Any] | None = None,
    mapping: Mapping[str, str] | None = None,
    steps: int = STEPS,
    seed: int = 0,
    search: bool = True,
    on_part: OnPart | None = None,
    **values: Any,
) -> Conformance:
    """Run an implementation beside a definition, in float64, on gradients that tell.

    target       "torch.optim:Adam", "optax:adam", "path/to/file.py:Class", or the class or
                 function itself; naming one by text runs its module.  `drivers` lists
                 what it may be
    definition   a name (see `optimizers()`), an `Optimizer` or a `MatrixOptimizer`
    values       the definition's parameters; defaults for the others.  The constructor
                 gets them under its own names
    options      further arguments of the constructor, such as {"amsgrad": True}
    mapping      our parameter -> the constructor's argument, where the names do not tell:
                 {"beta2": "alpha"}, {"beta1": "betas[0]"}
    steps        length of each gradient sequence
    search       look for a variant that matches, if it does not conform (not for matrices)
    on_part      called with what is compared next, how much is done, and of how much

    x is compared with the exact trajectory (50 digits) at every step, and so is each state
    variable that the implementation keeps under a known name.  `tolerance` says what
    rounding may do.  Raises `BadInput`, in one sentence, when the target cannot be loaded
    or called, needs arguments that the definition does not have, or returns nan, another
    shape or another type; `UnknownName` for unknown names.
    """
    asked = registered(definition) if isinstance(definition, str) else definition
    asked = asked.bind(**values)
    matrix = isinstance(asked, MatrixOptimizer)
    if isinstance(asked, Optimizer):
        asked.refuse_curvature("a sequence of gradients")
    steps = exact_integer("steps", steps, least=2)
    if steps > MOST_STEPS:
        raise BadInput(f"steps = {steps} is above {MOST_STEPS}.")
    seed = exact_integer("seed", seed, least=0)
    named = isinstance(target, str)
    what = str(target) if named else getattr(target, "__qualname__", repr(target))
    function = load(str(target)) if named else target
    with foreign_code(f"{what} cannot be looked at"):
        given = arguments(what, function, asked, options or {}, mapping or {}, skipped(function))
    with foreign_code(f"{what} cannot be built from {_call(given)}"):
        begin = starter(what, function, given.keywords)
    given_to = matrix_sequences(steps, seed) if matrix else sequences(steps, seed)
    records = [
        record(what, begin, s, matrix_start(s.gradients.shape[1:]) if matrix else start())
        for s in given_to
    ]
    compared = tuple(compare(asked, r) for r in _in_turn(records, on_part))
    if not any(c.defined for c in compared):
        raise BadInput(f"{asked.name} with these values is itself not a number on any sequence.")
    conforms = all(c.conforms for c in compared)
    variants: tuple[str, ...] = ()
    if search and not conforms and isinstance(asked, Optimizer):
        if on_part is not None:
            on_part("variants", len(records), len(records))
        usable = [r for r, c in zip(records, compared, strict=True) if c.defined]
        variants = matching(asked, usable, _theirs(given))
    return Conformance(
        target=what,
        definition=asked.name,
        values={p.name: str(asked.value(p.name)) for p in asked.parameters},
        arguments=given,
        sequences=compared,
        matches_variant=variants,
        notes=tuple(_notes(asked, compared)),
    )


def _in_turn(records: Sequence[Record], on_part: OnPart | None) -> Iterator[Record]:
    for done, item in enumerate(records):
        if on_part is not None:
            on_part(f"'{item.sequence.name}'", done, len(records))
        yield item


def _call(given: Arguments) -> str:
    return ", ".join(f"{k}={v!r}" for k, v in given.keywords.items()) or "no arguments"


def _theirs(given: Arguments) -> dict[str, sp.Rational]:
    """Values that the implementation has, by our names of parameters."""
    held, found = {**given.defaults, **given.keywords}, {}
    for name, places in NAMES.items():
        for place in places:
            element = _INDEXED.fullmatch(place)
            value = held.get(element[1] if element else place)
            if element and isinstance(value, Sequence) and len(value) > int(element[2]):
                value = value[int(element[2])]
            if isinstance(value, int | float) and math.isfinite(value):
                found.setdefault(name, exact_number(name, float(value)))
    return found


def _notes(asked: Optimizer | MatrixOptimizer, compared: Sequence[Compared]) -> list[str]:
    notes = [
        f"'{c.sequence}' was left out: there the definition itself is not a number."
        for c in compared
        if not c.defined
    ]
    for p in asked.parameters:
        if p.name == "weight_decay" and asked.value(p.name) == 0:
            notes.append("weight_decay = 0, so the weight decay was not tested.")
        if p.name == "eps" and asked.value(p.name) == 0:
            notes.append("eps = 0, so its place was not tested.")
    return notes
