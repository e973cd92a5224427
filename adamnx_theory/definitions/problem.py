"""Problems: test functions as sums of elements, written down once for every n."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
import sympy as sp

from adamnx_theory.definitions.elements import INDEX, SIZE, Argument, Family
from adamnx_theory.definitions.minimizers import objective
from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.numbers.arithmetic import Floats
from adamnx_theory.definitions.numbers.exact import exact_integer, exact_number, shown
from adamnx_theory.definitions.source import Source
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.definitions.minimizers.minimum import Minimum

__all__ = ["INDEX", "SIZE", "Argument", "Family", "Form", "Problem", "ProblemDefinition"]


#: An exact number: read by `exact_number`, kept as a SymPy rational.
Exact = Any


@dataclass(frozen=True)
class Form:
    """One way of writing a test function: families, start and constant, for every n.

    `start` is a pattern of exact numbers, repeated to length n.
    """

    families: tuple[Family, ...]
    start: tuple[Exact, ...]
    constant: Exact = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "families", tuple(self.families))
        object.__setattr__(self, "start", tuple(exact_number("start", v) for v in self.start))
        object.__setattr__(self, "constant", exact_number("constant", self.constant))
        if not self.start:
            raise BadInput("a problem needs a start.")


@dataclass(frozen=True)
class ProblemDefinition:
    """A test function in every dimension it is defined for.

    name, title    how it is called, and in words
    form           Andrei's form, or the only one
    source         citation key and place
    printed        the form of the Aida paper's Table I where it differs
    printed_source its citation key and place
    pairs          True when the coordinates come in pairs, so that n is even
    default_n      the dimension when none is given
    least_n        the smallest dimension
    doc            the minimizer that the descent from the start reaches, in words
    """

    name: str
    title: str
    form: Form
    source: Source
    printed: Form | None = None
    printed_source: Source | None = None
    pairs: bool = False
    default_n: int = 100
    least_n: int = 2
    doc: str = ""

    def __post_init__(self) -> None:
        if not self.name or not self.title:
            raise BadInput("a problem needs a name and a title.")
        if not isinstance(self.source, Source):
            raise BadInput(f"problem {self.name} has no source.")
        if (self.printed is None) != (self.printed_source is None):
            raise BadInput(f"problem {self.name}: the printed form and its source go together.")

    @property
    def n_rule(self) -> str:
        """Which dimensions there are, in words."""
        return "even" if self.pairs else f">= {self.least_n}"

    def dimension(self, n: Any = None) -> int:
        """`n` checked, or the default; raises `BadInput`."""
        if n is None:
            return self.default_n
        number = exact_integer("n", n, least=self.least_n)
        if self.pairs and number % 2:
            raise BadInput(f"n = {shown(n)} is odd; {self.name} takes the coordinates in pairs.")
        return number

    def bind(self, n: Any = None, as_printed: bool = False) -> Problem:
        """The function in dimension n.

        With `as_printed` the Aida paper's form, which is the same unless `printed` is
        given.  Raises `BadInput` for a dimension it is not defined for.
        """
        return _bound(self, self.dimension(n), bool(as_printed))


@dataclass(frozen=True)
class Problem:
    """A function f of n real coordinates, with its start.

    name, title, doc, source   as in the definition
    n            the dimension
    families     the elements; f is `constant` plus their sums
    start        x0, n exact numbers
    constant     an exact number
    as_printed   whether this is the Aida paper's form where that differs
    shift        c, where f(x + c) is meant: n float64 values, or empty for none

    Value, gradient and curvature take float64 arrays of shape (..., n), the Hessian one point
    (n,).  All raise `BadInput` for another shape and for values that are not finite
    numbers.  Overflow shows as inf or nan.
    """

    name: str
    title: str
    n: int
    families: tuple[Family, ...]
    start: tuple[Exact, ...]
    source: Source
    constant: Exact = 0
    doc: str = ""
    as_printed: bool = False
    shift: tuple[float, ...] = field(default=())

    def __post_init__(self) -> None:
        object.__setattr__(self, "constant", exact_number("constant", self.constant))
        object.__setattr__(self, "start", tuple(exact_number("start", v) for v in self.start))
        if len(self.start) != self.n:
            raise BadInput(f"problem {self.name}: the start has not n = {self.n} values.")
        if len(self.shift) not in (0, self.n):
            raise BadInput(f"problem {self.name}: the shift has not n = {self.n} values.")

    @cached_property
    def x0(self) -> Floats:
        """The start, each value correctly rounded: (n,)."""
        exact = [v - c for v, c in zip(self.start, self._exact_shift, strict=True)]
        return _read_only([balls.rounded(v) for v in exact])

    def value(self, x: Any) -> Any:
        """f(x): a float for x of shape (n,), an array (...) for (..., n)."""
        points = self._moved(x)
        with np.errstate(all="ignore"):
            values = objective.value(self.families, float(self.constant), points)
        return float(values) if values.ndim == 0 else values

    def gradient(self, x: Any) -> Floats:
        """The gradient at x, of x's shape."""
        points = self._moved(x)
        with np.errstate(all="ignore"):
            return objective.gradient(self.families, points)

    def hessian(self, x: Any) -> Floats:
        """The Hessian at one point x of shape (n,): (n, n), exactly symmetric."""
        points = self._moved(self._point("x", x))
        with np.errstate(all="ignore"):
            return objective.hessian(self.families, points)

    def curvature(self, x: Any) -> Floats:
        """The diagonal of the Hessian at x, of x's shape."""
        points = self._moved(x)
        with np.errstate(all="ignore"):
            return objective.curvature(self.families, points)

    def third_derivatives(self, x: Any) -> Floats:
        """The third derivatives at one point x of shape (n,): (n, n, n)."""
        points = self._moved(self._point("x", x))
        with np.errstate(all="ignore"):
            return objective.third(self.families, points)

    def fourth_derivatives_on(self, x: Any, covariance: Any) -> Floats:
        """sum_kl f_ijkl C_kl at one point x, for C of shape (n, n): (n, n).

        Twice what the Hessian gains on average where x has the covariance C.
        """
        points = self._moved(self._point("x", x))
        spread = _finite("covariance", covariance)
        if spread.shape != (self.n, self.n):
            raise BadInput(f"covariance has shape {spread.shape}, not ({self.n}, {self.n}).")
        with np.errstate(all="ignore"):
            return objective.fourth_on(self.families, points, spread)

    def minimum(self, start: Any = None) -> Minimum:
        """The minimizer that a descent from `start` (x0 if None) reaches, with proofs.

        See `adamnx_theory.definitions.minimizers.minimum`.  Raises `BadInput` when the descent
        reaches none, or what it reaches cannot be proved to be a minimizer.  Results
        are kept, so asking again is free.
        """
        from adamnx_theory.definitions.minimizers.minimum import minimum

        begin = () if start is None else tuple(map(float, self._point("start", start)))
        return minimum(self, begin)

    def minimizer(self, start: Any = None) -> Floats:
        """`minimum(start).x`: float64 (n,), each coordinate correctly rounded."""
        return self.minimum(start).x

    def certify(self, centre: Any, radius: Any) -> Minimum:
        """Prove that the box centre +- radius holds exactly one minimizer, and return it.

        The box then holds exactly one zero of the gradient, and the Hessian is positive
        definite all over it.  Raises `NotProved` (a `BadInput`) when it holds no zero,
        several, or one that is no minimizer, and also when it is too large for the test.
        """
        from adamnx_theory.definitions.minimizers.minimum import certify

        width = exact_number("radius", radius)
        if width <= 0:
            raise BadInput(f"radius = {shown(radius)} is not positive.")
        fraction = Fraction(int(width.p), int(width.q))
        return certify(self, self._point("centre", centre), fraction)

    def shifted(self, c: Any) -> Problem:
        """The problem f(x + c), whose minimizers are those of f minus c.

        c has shape (n,) (or is one number).  The sum x + c is rounded once; shifts add up
        in float64.  Raises `BadInput` for another shape or values that are not finite.
        """
        moved = self._point("c", np.broadcast_to(_floats("c", c), self.n) if _scalar(c) else c)
        if self.shift:
            moved = moved + np.array(self.shift)
        return replace(self, shift=tuple(float(v) for v in moved))

    def to_dict(self) -> dict[str, Any]:
        """Everything as JSON types; numbers that must stay exact are strings."""
        return {
            "name": self.name,
            "title": self.title,
            "doc": self.doc,
            "n": self.n,
            "as_printed": self.as_printed,
            "constant": str(self.constant),
            "families": [f.to_dict() for f in self.families],
            "start": [str(v) for v in self.start],
            "shift": list(self.shift),
            "source": self.source.to_dict(),
        }

    @property
    def _exact_shift(self) -> Sequence[Exact]:
        return [sp.Rational(c) for c in self.shift] or [sp.Integer(0)] * self.n

    def _point(self, name: str, x: Any) -> Floats:
        point = _finite(name, x)
        if point.shape != (self.n,):
            raise BadInput(f"{name} has shape {point.shape}, not ({self.n},).")
        return point

    def _moved(self, x: Any) -> Floats:
        points = _finite("x", x)
        if points.ndim == 0 or points.shape[-1] != self.n:
            raise BadInput(f"x has shape {points.shape}, not (..., {self.n}).")
        return points + np.array(self.shift) if self.shift else points


@lru_cache(maxsize=64)
def _bound(definition: ProblemDefinition, n: int, as_printed: bool) -> Problem:
    printed = as_printed and definition.printed is not None
    form = definition.printed if printed else definition.form
    source = definition.printed_source if printed else definition.source
    assert form is not None and source is not None  # __post_init__ saw to it
    pattern = form.start
    return Problem(
        name=definition.name,
        title=definition.title,
        n=n,
        families=tuple(f.bind(n) for f in form.families),
        start=tuple(pattern[i % len(pattern)] for i in range(n)),
        source=source,
        constant=form.constant,
        doc=definition.doc,
        as_printed=printed,
    )


def _scalar(c: Any) -> bool:
    return np.ndim(c) == 0


def _floats(name: str, x: Any) -> Floats:
    try:
        array = np.asarray(x)
    except ValueError:
        raise BadInput(f"{name} is not an array of numbers.") from None
    if array.dtype.kind not in "iuf":
        raise BadInput(f"{name} is not an array of real numbers.")
    return array.astype(np.float64)


def _finite(name: str, x: Any) -> Floats:
    array = _floats(name, x)
    if not np.isfinite(array).all():
        raise BadInput(f"{name} contains a value that is not a finite number.")
    return array


def _read_only(values: Sequence[float]) -> Floats:
    array = np.array(values, dtype=np.float64)
    array.flags.writeable = False
    return array
