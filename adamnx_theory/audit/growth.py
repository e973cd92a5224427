"""Is an expression positive from some step on?  With the steps of a certificate.

The expression is read as a rational function of t, (t+d)^(1/q), log(t+d) and b^t with b > 1,
all of which grow.  With x = l + (x - l) for each, l a rational lower bound of it from step T
on, numerator and denominator become polynomials in the x - l >= 0.  If no coefficient is
negative, the signs can be read off.  Irrational coefficients are split the same way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import sympy as sp

from adamnx_theory.audit.shapes import MAX_SIZE, size
from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.errors import BadInput
from adamnx_theory.proof.build import Step, compute, sign, use
from adamnx_theory.proof.text import text

#: Crossings are looked for up to 2^4096, at first at 2^k for these k.
_FAR = (*range(64), *(64 * 5**k // 4**k for k in range(1, 18)), 4096)
_T = sp.Symbol("T", positive=True)  # t itself
_DIGITS = 12  # of the lower bounds
_MOST = 12  # the largest power of a grower that is tried


@dataclass(frozen=True)
class Grower:
    """A function of t that grows, as `symbol` in an expression and `shown` in certificates.

    kind, base, shift, root: (t + shift)^(1/root), log(t + shift), base^t, or t itself
    """

    symbol: Any
    kind: str
    base: Any = None
    shift: Any = 0
    root: int = 1

    @property
    def at(self) -> str:
        return f"(t+{self.shift})" if self.shift else "t"

    @property
    def shown(self) -> str:
        if self.kind == "root":
            return f"rpow({self.at}, 1/{self.root})"
        if self.kind == "log":
            return f"log({self.at})"
        return f"{self.shown_base}^t" if self.kind == "power" else "t"

    @property
    def shown_base(self) -> str:
        natural = isinstance(self.base, sp.exp)
        return f"exp({self.base.args[0]})" if natural else f"({self.base})"

    def lower(self, step: int) -> Any:
        """A rational number that the grower is not below from `step` on; None if unknown."""
        x = step + self.shift
        if self.kind == "t" or (self.kind == "root" and x == 1):
            return sp.Integer(step if self.kind == "t" else 1)
        if self.kind == "log":
            return None if x < 2 else sp.S.Zero if x == 2 else below(sp.log(x - 1))
        value = sp.Pow(x, sp.Rational(1, self.root)) if self.kind == "root" else self.base**step
        return below(value)

    def steps(self, step: int, low: Any) -> tuple[list[Step], list[Step]]:
        """Steps outside and inside of `forall t from step` that prove low <= grower."""
        x, name, bound = step + self.shift, f"low {self.symbol}", f"{text(low)} <= {self.shown}"
        number = f"number {self.symbol}"
        if self.kind == "t":
            return [], []
        if self.kind == "root":
            here, c = f"rpow({x}, 1/{self.root})", f"1/{self.root}"
            grows = use(f"grows {self.symbol}", f"{here} <= {self.shown}",
                        "rpow_weakly_increasing_base", x=f"{x}", y=self.at, c=c)  # fmt: skip
        elif self.kind == "log":
            here = f"log({x - 1})"
            grows = use(f"grows {self.symbol}", f"{here} < {self.shown}", "log_increasing",
                        x=f"{x - 1}", y=self.at)  # fmt: skip
        else:
            return self._power_steps(step, low, name, bound, number)
        rest = f"({self.shown} - {here})"
        if x == 1 or (self.kind == "log" and x == 2):
            return [], [grows, sign(name, bound, num=rest)]
        outside = [compute(number, f"{text(low)} < {here}", bits=256)]
        return outside, [grows, sign(name, bound, num=f"{rest} + ({here} - {text(low)})")]

    def _power_steps(
        self, step: int, low: Any, name: str, bound: str, number: str
    ) -> tuple[list[Step], list[Step]]:
        """b^t = b^T b^(t-T)."""
        b = self.shown_base
        outside = [compute(number, f"{text(low)} < {b}^{step}", bits=256)]
        if b.startswith("exp") and not (step == 1 and low >= 1):  # else that says so
            outside.append(use(f"base {self.symbol}", f"exp(0) < {b}", "exp_increasing",
                               x="0", y=f"{self.base.args[0]}"))  # fmt: skip
        rest = f"{b}^{step}*({b}^(t-{step}) - 1) + ({b}^{step} - {text(low)})"
        return outside, [
            use(f"grows {self.symbol}", f"1 <= {b}^(t-{step})", "power_at_least_one",
                x=b, n=f"t-{step}"),
            sign(name, bound, num=rest),
        ]  # fmt: skip


def below(value: Any) -> Any:
    """A rational number a little below a positive number; exact where that is short."""
    import mpmath

    with mpmath.workdps(60):
        number = mpmath.mpmathify(sp.N(value, 60))
        if number == 0:
            return sp.S.Zero
        places = _DIGITS - int(mpmath.floor(mpmath.log10(abs(number))))
        scaled = int(mpmath.floor(number * mpmath.mpf(10) ** places)) - 1
    return sp.Rational(scaled) / sp.Integer(10) ** places


@dataclass(frozen=True)
class Language:
    """Growers for some expressions, and how to write an expression with them."""

    growers: tuple[Grower, ...]
    known: dict[Any, Any]  # powers and logarithms -> in the symbols of the growers

    def inside(self, expression: Any) -> Any:
        """The expression in the symbols of the growers."""
        return _above_one(expression).xreplace(self.known).subs(t, self._t)

    @property
    def _t(self) -> Any:
        first = self.growers[0]
        return first.symbol if first.kind == "t" else first.symbol**first.root - first.shift

    def text(self, expression: Any) -> str:
        """The text of an expression in the symbols; (t+d)^(k/q) with k < q."""
        first = self.growers[0]
        if first.kind == "root":
            x, q = _T + first.shift, first.root
            expression = expression.replace(
                lambda p: p.is_Pow and p.base == first.symbol and abs(p.exp) >= q,
                lambda p: x ** int(p.exp / q) * first.symbol ** (p.exp - q * int(p.exp / q)),
            )
        shown = re.sub(rf"\b{_T}\b", "t", text(expression))
        for g in self.growers:
            shown = re.sub(rf"\b{g.symbol}\b", f"({g.shown})", shown)
        return shown

    def written(self, expression: Any) -> str:
        """The text of an expression in t."""
        fraction = sp.cancel(sp.together(self.inside(expression)))
        bottom: Any = sp.fraction(fraction)[1]
        signs = {c.is_positive for c in sp.Poly(bottom, *(g.symbol for g in self.growers)).coeffs()}
        # factors may have signs that cannot be read off, such as 1 - s + s^2
        return self.text(fraction if signs == {True} else sp.factor(fraction))


def language(expressions: Sequence[Any]) -> Language | None:
    """The growers in which all the expressions are rational functions; None if there are none."""
    if any(size(e) > MAX_SIZE or e.has(sp.Min, sp.Max) for e in expressions):
        return None
    every = map(_above_one, expressions)
    parts = {p for e in every for p in e.atoms(sp.Pow, sp.exp, sp.log) if p.has(t)}
    roots: dict[Any, list[Any]] = {}
    found: dict[Any, Any] = {}
    growers: list[Grower] = []
    for p in sorted(parts, key=str):
        base, exponent = p.as_base_exp()
        if isinstance(p, sp.log):
            shift = p.args[0] - t
            if not (shift.is_Integer and 0 <= shift <= 100):
                return None
            growers.append(Grower(sp.Symbol(f"G{len(growers)}"), "log", shift=int(shift)))
            found[p] = growers[-1].symbol
        elif p.exp.has(t):
            found[p] = None
        elif not exponent.is_Integer:
            shift = base - t
            if not (exponent.is_Rational and shift.is_Integer and 0 <= shift <= 100):
                return None
            roots.setdefault(shift, []).append(p)
    powers = [p for p, known in found.items() if known is None]
    if not _powers(powers, found, growers) or len(roots) > 1:
        return None
    for shift, group in roots.items():
        q = int(sp.ilcm(*(p.exp.q for p in group), 1))
        first = Grower(sp.Symbol("S"), "root", shift=int(shift), root=q)
        if any(abs(p.exp) * q > _MOST for p in group):
            return None
        found |= {p: first.symbol ** int(p.exp * q) for p in group}
        return Language((first, *growers), found)
    return Language((Grower(_T, "t"), *growers), found)


def _above_one(expression: Any) -> Any:
    """(1/2)^t as 2^(-t), as SymPy writes it at some places."""
    return expression.replace(
        lambda p: p.is_Pow and p.exp.has(t) and p.args[0].is_Rational and p.args[0] < 1,
        lambda p: sp.Pow(1 / p.args[0], -p.args[1]),
    )


def _powers(powers: list[Any], found: dict[Any, Any], growers: list[Grower]) -> bool:
    """b^(k t + m) as (b^t)^k b^m, for one b, or e^(k t + m) as (e^(u t))^(k/u) e^m."""
    if not powers:
        return True
    exponents = []
    for p in powers:
        linear = sp.Poly(p.exp, t) if p.exp.is_polynomial(t) else None
        if linear is None or linear.degree() != 1 or not all(
            c.is_Rational for c in linear.all_coeffs()
        ):
            return False
        exponents.append(linear.all_coeffs())
    if all(isinstance(p, sp.exp) for p in powers):
        unit = sp.Rational(sp.igcd(0, *(e[0].p for e in exponents)),
                           sp.ilcm(*(e[0].q for e in exponents), 1))  # fmt: skip
        base = sp.exp(unit)
    else:
        unit, base = sp.S.One, powers[0].args[0]
        if not all(p.args[0] == base and e[0].is_Integer for p, e in
                   zip(powers, exponents, strict=True)) or not base.is_Rational:  # fmt: skip
            return False
    symbol = sp.Symbol(f"G{len(growers)}")
    growers.append(Grower(symbol, "power", base=base))
    for p, (slope, offset) in zip(powers, exponents, strict=True):
        constant = sp.exp(offset) if isinstance(p, sp.exp) else p.args[0] ** offset
        if abs(slope / unit) > _MOST:
            return False
        found[p] = symbol ** int(slope / unit) * constant
    return True


@dataclass(frozen=True)
class Positive:
    """`num`/`den` is the expression, positive from `step` on; what has to be proved first."""

    step: int
    num: str
    den: str
    outside: tuple[Step, ...]
    inside: tuple[Step, ...]


def positive_from(gap: Any, spoken: Language, start: int = 1) -> Positive | None:
    """Where `gap` > 0 from some step on, `start` or later; None where that is not shown."""
    change = _last_change(gap)
    if change is None:
        return None
    first = max(start, change)
    fraction: Any = sp.fraction(sp.cancel(sp.together(spoken.inside(gap))))
    symbols = [g.symbol for g in spoken.growers]
    if not all(part.is_polynomial(*symbols) for part in fraction):
        return None
    for step in _candidates(first):
        for one in (1, -1):
            found = _at(fraction[0] * one, fraction[1] * one, spoken, step)
            if found is not None:
                return found
    return None


def _candidates(first: int) -> Iterator[int]:
    yield first
    yield first + 1
    for k in range(1, 12):
        yield first + max(k + 1, first * k * k // 16)


def _last_change(gap: Any) -> int | None:
    """The first step after which `gap` looks positive: at powers of two, then by bisection."""

    def holds(n: int) -> bool:
        try:
            return balls.rounded(gap, t, n) > 0
        except BadInput:
            return False

    good = [k for k in _FAR if holds(1 << k)]
    if not good:
        return None
    last_bad = max((k for k in _FAR if k < good[-1] and k not in good), default=None)
    if last_bad is None:
        return 1
    low, high = 1 << last_bad, 1 << min(k for k in good if k > last_bad)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle, high)
    return high


def _at(top: Any, bottom: Any, spoken: Language, step: int) -> Positive | None:
    lows = {g: g.lower(step) for g in spoken.growers}
    if any(low is None for low in lows.values()):
        return None
    above, below_ = (_shifted(p, spoken, lows) for p in (top, bottom))
    if above is None or below_ is None:
        return None
    used = top.free_symbols | bottom.free_symbols
    before, inside = lower_steps({g: v for g, v in lows.items() if g.symbol in used}, step)
    outside = [*above[1], *(s for s in below_[1] if s not in above[1]), *before]
    return Positive(step, above[0], below_[0], tuple(outside), tuple(inside))


def lower_steps(lows: dict[Grower, Any], step: int) -> tuple[list[Step], list[Step]]:
    """Steps outside and inside of `forall t from step`: each grower is at least its bound."""
    outside: list[Step] = []
    inside: list[Step] = []
    for g, low in lows.items():
        before, within = g.steps(step, low)
        outside += before
        inside += within
    return outside, inside


def _shifted(
    polynomial: Any, spoken: Language, lows: dict[Grower, Any]
) -> tuple[str, list[Step]] | None:
    """The polynomial as a sum of terms that are not negative, one of them a positive number."""
    symbols = [g.symbol for g in spoken.growers]
    rational, terms, steps = sp.S.Zero, [], []
    for powers, c in sp.Poly(polynomial, *symbols).terms():
        monomial = sp.Mul(*(s**e for s, e in zip(symbols, powers, strict=True)))
        if c.is_Rational:
            rational += c * monomial
            continue
        low = below(c)
        shown = text(c)
        steps.append(compute(f"part {shown}", f"{text(low)} < {shown}", bits=256))
        rational += low * monomial
        terms.append(f"({shown} - ({text(low)}))*{spoken.text(monomial)}")
    moved = rational.subs({g.symbol: g.symbol + low for g, low in lows.items()},
                          simultaneous=True)  # fmt: skip
    found = sp.Poly(sp.expand(moved), *symbols)
    if found.coeff_monomial(1) <= 0:
        return None
    for powers, c in found.terms():
        if c < 0:
            return None
        factors = [
            f"({g.shown} - {text(low)})^{e}"
            for (g, low), e in zip(lows.items(), powers, strict=True) if e
        ]
        terms.append("*".join([text(c), *factors]))
    return " + ".join(terms), steps
