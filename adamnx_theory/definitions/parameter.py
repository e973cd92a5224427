"""Parameters of a definition and the sets they range over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

import sympy as sp

from adamnx_theory.definitions.frozen import FrozenMap
from adamnx_theory.definitions.numbers.exact import exact_number, shown
from adamnx_theory.errors import BadInput, UnknownName


@dataclass(frozen=True)
class Domain:
    """An interval of the reals, or the integers in it.

    `lower` and `upper` are exact rationals; None means unbounded on that side.
    """

    lower: sp.Rational | None = None
    upper: sp.Rational | None = None
    lower_open: bool = False
    upper_open: bool = False
    integer: bool = False

    def __contains__(self, value: sp.Rational) -> bool:
        if self.integer and not value.is_Integer:
            return False
        above = (
            self.lower is None
            or value > self.lower
            or (value == self.lower and not self.lower_open)
        )
        below = (
            self.upper is None
            or value < self.upper
            or (value == self.upper and not self.upper_open)
        )
        return bool(above and below)

    def check(self, name: str, value: Any) -> sp.Rational:
        """`value` read exactly (see `exact_number`); raises `BadInput` when outside."""
        number = exact_number(name, value)
        if number not in self:
            raise BadInput(f"{name} = {shown(value)} is outside its domain {self}.")
        return number

    def symbol(self, name: str) -> sp.Symbol:
        """A SymPy symbol that carries what the domain implies about its sign and type."""
        facts: dict[str, bool] = {"real": True, "finite": True}
        if self.integer:
            facts["integer"] = True
        if self.lower is not None:
            if self.lower > 0 or (self.lower == 0 and self.lower_open):
                facts["positive"] = True
            elif self.lower == 0:
                facts["nonnegative"] = True
        return sp.Symbol(name, **facts)

    def __str__(self) -> str:
        lower = "(-inf" if self.lower is None else f"{'(' if self.lower_open else '['}{self.lower}"
        upper = "inf)" if self.upper is None else f"{self.upper}{')' if self.upper_open else ']'}"
        return f"{'the integers in ' if self.integer else ''}{lower}, {upper}"

    def to_dict(self) -> dict[str, Any]:
        return {
            "lower": None if self.lower is None else str(self.lower),
            "upper": None if self.upper is None else str(self.upper),
            "lower_open": self.lower_open,
            "upper_open": self.upper_open,
            "integer": self.integer,
            "text": str(self),
        }


_ZERO, _ONE = sp.Integer(0), sp.Integer(1)

REAL = Domain()
POSITIVE = Domain(lower=_ZERO, lower_open=True)
NONNEGATIVE = Domain(lower=_ZERO)
OPEN_UNIT = Domain(lower=_ZERO, upper=_ONE, lower_open=True, upper_open=True)
HALF_OPEN_UNIT = Domain(lower=_ZERO, upper=_ONE, upper_open=True)
POSITIVE_INTEGER = Domain(lower=_ONE, integer=True)


@dataclass(frozen=True)
class Parameter:
    """A named constant of a definition.

    `symbol` stands for it in the expression, `default` is exact and lies in
    `domain`, `doc` says what it is in one line.
    """

    name: str
    symbol: sp.Symbol
    domain: Domain
    default: sp.Rational
    doc: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "default", self.domain.check(self.name, self.default))
        if not self.doc:
            raise BadInput(f"parameter {self.name} has no description.")

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "domain": self.domain.to_dict(),
            "default": str(self.default),
            "doc": self.doc,
        }


def parameter(name: str, domain: Domain, default: Any, doc: str) -> Parameter:
    """A `Parameter` whose symbol is made from its name and domain."""
    return Parameter(name, domain.symbol(name), domain, exact_number(name, default), doc)


#: Exact parameter values by name.
Values = FrozenMap[str, sp.Rational]


def checked_values(owner: str, parameters: Iterable[Parameter], given: Mapping[str, Any]) -> Values:
    """`given` read exactly and checked against the domains.

    Raises `UnknownName` for a name that is no parameter of `owner`, `BadInput`
    for a value outside its domain.
    """
    known = {p.name: p for p in parameters}
    for name in given:
        if name not in known:
            raise UnknownName(f"parameter of {owner}", name, known)
    return Values({name: known[name].domain.check(name, value) for name, value in given.items()})


class Parametrised:
    """What schedules and optimizers share: named parameters, some of which have values.

    A base of frozen dataclasses with `name`, `parameters` and `values`; `kind` is what
    messages call them.
    """

    kind: ClassVar[str]

    if TYPE_CHECKING:

        @property
        def name(self) -> str: ...
        @property
        def parameters(self) -> tuple[Parameter, ...]: ...
        @property
        def values(self) -> Values: ...

    @property
    def owner(self) -> str:
        """`optimizer adam`, for messages."""
        return f"{self.kind} {self.name}"

    def bind(self, **values: Any) -> Self:
        """The same definition with these parameter values.

        Raises `UnknownName` for a name that is no parameter, `BadInput` for a
        value outside its domain.
        """
        new = Values({**self.values, **checked_values(self.owner, self.parameters, values)})
        return replace(cast(Any, self), values=new)

    def value(self, name: str) -> sp.Rational:
        """The exact value of a parameter: the bound one, or its default."""
        defaults = {p.name: p.default for p in self.parameters}
        if name not in defaults:
            raise UnknownName(f"parameter of {self.owner}", name, defaults)
        return self.values.get(name, defaults[name])

    @property
    def parameter_values(self) -> dict[sp.Symbol, sp.Rational]:
        """The exact value of every parameter, by its symbol."""
        return {p.symbol: self.value(p.name) for p in self.parameters}


def check_parameters(owner: str, parameters: tuple[Parameter, ...]) -> None:
    """Raises `BadInput` when two parameters share a name or a symbol."""
    names = [p.name for p in parameters]
    if len(set(names)) < len(names) or len({p.symbol for p in parameters}) < len(names):
        raise BadInput(f"{owner} declares a parameter twice.")
