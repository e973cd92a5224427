"""Is a sum of gains finite?  Certificates by comparison with a reference series."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import sympy as sp

from adamnx_theory.audit.book import (
    GAIN,
    Book,
    Proof,
    exponential_facts,
    exponential_witness,
    in_powers,
    rational_witness,
)
from adamnx_theory.audit.grown import root_of
from adamnx_theory.audit.growth import language, positive_from
from adamnx_theory.audit.references import (
    Reference,
    constant,
    geometric,
    harmonic,
    iterated_logarithm,
    power_sum,
    telescope,
)
from adamnx_theory.audit.shapes import (
    Constant,
    Exponential,
    Logarithm,
    Power,
    R,
    Rational,
    Shape,
    at_infinity,
)
from adamnx_theory.definitions.schedule import STEP as t
from adamnx_theory.proof.build import Step, facts, forall, induction, sign, use
from adamnx_theory.proof.evaluate import evaluate
from adamnx_theory.proof.text import text

_LOWS = (1, 2, 3, 5, 10, 20, 50, 100, 1000, 10_000, 100_000)


@dataclass(frozen=True)
class SumFact:
    """Whether the sum is finite, and the certificate that says so.

    `low` is the step from which on the comparison holds, `factor` its constant, `says` the
    comparison in words, `tail(t)` a bound of the terms after step t where the sum is finite.
    """

    finite: bool
    proof: Proof
    low: int
    says: str
    tail: Callable[[int], float] | None


@dataclass(frozen=True)
class _Comparison:
    """f(t) <= factor * term(t) (finite reference) or f(t) >= factor * term(t), t >= low."""

    reference: Reference
    factor: Any
    low: int
    steps: list[Step]
    positive: list[Step]  # that the terms are not negative; needed where the sum is finite
    before: tuple[Step, ...] = ()  # what the steps rest on, about numbers
    written: str = ""  # the factor in powers of q, where it is a power of e

    @property
    def times(self) -> str:
        """The factor in the language of certificates."""
        return f"({self.written or text(self.factor)})"


def sum_fact(book: Book, about: str, term: str, shape: Shape) -> SumFact | None:
    """The sum of `term` (a text in k, of that shape) over k = 1, 2, ..., or None if not decided."""
    for comparison in _comparisons(term, shape):
        claim, steps = _summed(term, comparison)
        proof = book.prove(about, claim, [*comparison.before, *steps])
        if proof is not None:
            c, reference = comparison.factor, comparison.reference
            relation = "<=" if reference.finite else ">="
            shown = "gain" if term == "1 - rate(k)" else "gain^2"
            factor = "" if c == 1 else f"{_short(c)} * "
            says = f"{shown} {relation} {factor}{reference.says} for t >= {comparison.low}"
            tail = _tail(comparison) if reference.finite else None
            return SumFact(reference.finite, proof, comparison.low, says, tail)
    return None


def _tail(c: _Comparison) -> Callable[[int], float]:
    """A bound of the sum after step t: what is left of the telescope, rounded up a little."""

    def bound(t: int) -> float:
        if t < c.low:
            return float("inf")
        return evaluate(f"{c.times}*(-{c.reference.primitive(str(t + 1))})") * (1 + 1e-12)

    return bound


def _short(number: Any) -> str:
    shown = str(number)
    return shown if len(shown) <= 24 else f"{float(number):.6g}"


def _at(term: str, index: str) -> str:
    """`term`, a text in k, at another index."""
    return f"({term.replace('rate(k)', f'rate({index})')})"


def _relation(term: str, c: _Comparison, index: str) -> str:
    right = f"{c.times}*{c.reference.term(index)}"
    left = _at(term, index)
    return f"{left} <= {right}" if c.reference.finite else f"{right} <= {left}"


def _summed(term: str, c: _Comparison) -> tuple[str, list[Step]]:
    """Claim and proof: the sum from `low` on is at most, or at least, what the telescope gives."""
    r, low, factor = c.reference, c.low, c.times
    start = str(low)

    def total(n: str) -> str:
        return f"sum(k, 1, {n}, {_at(term, f'k+{low - 1}' if low > 1 else 'k')})"

    def telescoped(n: str) -> str:
        return f"{factor}*({r.primitive(f'{n}+{start}')} - {r.primitive(start)})"

    def formula(n: str) -> str:
        left, right = total(n), telescoped(n)
        return f"{left} <= {right}" if r.finite else f"{right} <= {left}"

    here = f"n+{start}"
    bound = forall("bound", f"forall t from {low}: {_relation(term, c, 't')}", c.steps)
    one = 1 if r.finite else -1
    gap = (
        f"({one})*({telescoped('n')} - {total('n')})"
        f" + ({one})*({factor}*{r.term(here)} - {_at(term, here)})"
        f" + {factor}*({one})*(({r.primitive(f'{here}+1')} - {r.primitive(here)}) - {r.term(here)})"
    )
    summed = induction(
        "sum", f"forall n: {formula('n')}",
        base=[sign("base", formula("0"), num="0")],
        step=[
            use("bound n", _relation(term, c, here), "bound", t=here),
            *r.difference(here),
            sign("step", formula("(n+1)"), num=gap),
        ],
    )  # fmt: skip
    if not r.finite:
        return f"forall n: {formula('n')}", [bound, summed]
    limit = f"{factor}*(-{r.primitive(start)})"
    claim = f"forall n: {total('n')} <= {limit}"
    positive = f"forall t from {low}: 0 <= {_at(term, 't')}"
    last = [
        use("at n", formula("n"), "sum", n="n"),
        sign("end", f"{total('n')} <= {limit}",
             num=f"({telescoped('n')} - {total('n')}) + {factor}*(-{r.primitive(here)})"),
    ]  # fmt: skip
    both = f"{positive} and {claim}"
    return both, [
        forall("positive", positive, c.positive),
        bound,
        summed,
        forall("bounded", claim, last),
        facts("goal", both),
    ]


# What to compare with, by shape
def _comparisons(term: str, shape: Shape) -> list[_Comparison]:
    if isinstance(shape, Constant):
        return _constant(term, shape)
    if isinstance(shape, Rational):
        return _rational(term, shape.expression)
    if isinstance(shape, Exponential):
        return _exponential(term, shape)
    if isinstance(shape, Power):
        return _power(term, shape)
    if isinstance(shape, Logarithm):
        return _logarithm(term, shape)
    return _root(term, shape.expression)


def _constant(term: str, shape: Constant) -> list[_Comparison]:
    if not shape.value.is_Rational or shape.value < 0:
        return []
    reference = constant() if shape.value else telescope()
    c = _Comparison(reference, shape.value, 1, [], [])
    return [_with(c, [sign("b", _relation(term, c, "t"), num="0")], [_sign(term, "0")])]


def _with(
    c: _Comparison, steps: list[Step], positive: Sequence[Step] = ()
) -> _Comparison:
    return replace(c, steps=steps, positive=list(positive))


def _sign(term: str, num: str, den: str = "") -> Step:
    """0 <= term(t), by a witness; a square needs none."""
    formula = f"0 <= {_at(term, 't')}"
    return sign("p", formula) if term != GAIN else sign("p", formula, num=num, den=den)


def _rational(term: str, f: Any) -> list[_Comparison]:
    """By the degrees: f ~ L t^(-e)."""
    top, bottom = sp.fraction(f)
    e = sp.Poly(bottom, t).degree() - sp.Poly(top, t).degree()
    if e < 0:
        return []
    size = at_infinity(f * t**e)
    if not size.is_Rational or size <= 0:
        return []
    reference, weight = (
        (telescope(), 1 / (t * (t + 1))) if e >= 2
        else (harmonic(), 1 / t) if e == 1 else (constant(), sp.Integer(1))
    )  # fmt: skip
    return [c for low in _LOWS for c in _rational_at(term, f, reference, weight, low)]


def _rational_at(
    term: str, f: Any, reference: Reference, weight: Any, low: int
) -> list[_Comparison]:
    ratio = sp.cancel(f / weight)
    samples = [ratio.subs(t, low + k) for k in (0, 1, 2, 5, 10, 100, 10_000)]
    limit = at_infinity(ratio)
    extreme = (max if reference.finite else min)([*samples, limit])
    loose = limit * 2 if reference.finite else limit / 2
    for factor in dict.fromkeys([limit, extreme, loose]):
        if not factor.is_Rational or factor <= 0:
            continue
        gap = factor * weight - f if reference.finite else f - factor * weight
        witness = rational_witness(gap, low)
        positive = rational_witness(f, low)
        if witness is not None and positive is not None:
            c = _Comparison(reference, factor, low, [], [])
            num, den = witness
            bound = [sign("b", _relation(term, c, "t"), num=num, den=den)]
            return [_with(c, bound, [_sign(term, *positive)])]
    return []


def _exponential(term: str, shape: Exponential) -> list[_Comparison]:
    limit = shape.limit
    if limit is None:
        return []
    finite = limit == 0
    reference = geometric(shape) if finite else constant()
    ratio = sp.cancel(shape.body / R) if finite else shape.body
    values = [ratio.subs(R, 1), ratio.subs(R, shape.symbol), ratio.subs(R, 0)]
    found: list[_Comparison] = []
    for value in values:
        for factor in (value, value * 2 if finite else value / 2):
            gap = factor * R - shape.body if finite else shape.body - factor
            found += _exponential_with(term, shape, reference, factor, gap)
    return found


def _exponential_with(
    term: str, shape: Exponential, reference: Reference, factor: Any, gap: Any
) -> list[_Comparison]:
    number = factor.subs(shape.symbol, shape.q) if factor.free_symbols else factor
    if number.has(sp.zoo, sp.nan) or not number.is_positive:
        return []
    witness = exponential_witness(gap, shape)
    positive = exponential_witness(shape.body, shape)
    if witness is None or (positive is None and term == GAIN and reference.finite):
        return []
    written = in_powers(factor, shape) if shape.natural else ""
    c = _Comparison(reference, number, 1, [], [], written=written)
    steps, _ = exponential_facts(shape)
    num, den = witness
    bound = [*steps, sign("b", _relation(term, c, "t"), num=num, den=den)]
    return [_with(c, bound, [*steps, _sign(term, *(positive or ("0", "1")))])]


def _power(term: str, shape: Power) -> list[_Comparison]:
    c, d, factor = shape.exponent, shape.shift, shape.factor
    if not factor.is_Rational or factor <= 0:
        return []
    x = f"(t+{d})" if d else "t"
    if c > 1:
        comparison = _Comparison(power_sum(d, c), factor, 1 if d >= 1 else 2, [], [])
        last = sign("b", _relation(term, comparison, "t"), num="0")
        positive = _sign(term, text(factor), f"rpow({x}, {text(c)})")
        if term != GAIN and 2 * c.q != (c / 2).q * 2:  # the gain has a finer root than its square
            root = f"1/{(c / 2).q}"
            square = use("root", f"rpow(rpow({x}, {root}), 2) = rpow({x}, 2*({root}))",
                         "rpow_of_rpow", x=x, y=root, z="2")  # fmt: skip
            last = sign("b", _relation(term, comparison, "t"), num="0", using=["root"])
            return [_with(comparison, [square, last], [positive])]
        return [_with(comparison, [last], [positive])]
    # (t+d)^c <= t+d <= (1+d) t, so the term is at least factor/((1+d) t)
    comparison = _Comparison(harmonic(), factor / (1 + d), 1, [], [])
    rest, power = text(1 - c), f"rpow({x}, {text(c)})"
    beside = f" + ({text(factor)})*{d}*(t-1)/((1+{d})*t*{x})" if d else ""
    steps = [
        sign("large", f"1 <= {x}"),
        use("root", f"rpow(1, {rest}) <= rpow({x}, {rest})", "rpow_weakly_increasing_base",
            x="1", y=x, c=rest),
        sign("slow", f"{power} <= {x}", num=f"{power}*(rpow({x}, {rest}) - rpow(1, {rest}))"),
        sign("b", _relation(term, comparison, "t"),
             num=f"({text(factor)})*({x} - {power})/({power}*{x}){beside}"),
    ]  # fmt: skip
    return [_with(comparison, steps)]


def _logarithm(term: str, shape: Logarithm) -> list[_Comparison]:
    """R(t)/log(t+d)^j: below by 1/((t+d) log(t+d)) for j = 1, above since log(t+d) > 1/2."""
    d, j, rational = shape.shift, shape.exponent, shape.rational
    if d < 1:
        return []
    found: list[_Comparison] = []
    log = f"log(t+{d})"
    if j == 1:
        for low in _LOWS[:6]:
            factor = at_infinity(rational * (t + d))
            if not factor.is_Rational or factor <= 0:
                break
            for m in (factor, factor / 2):
                witness = rational_witness(rational - m / (t + d), low)
                if witness is not None:
                    c = _Comparison(iterated_logarithm(d), m, low, [], [])
                    num, den = f"({witness[0]})", f"({witness[1]})*{log}"
                    steps = [sign("b", _relation(term, c, "t"), num=num, den=den)]
                    found.append(_with(c, steps))
    for plain in _rational("", rational * 2**j):
        if plain.reference.finite:
            found.append(_logarithm_above(term, shape, plain))
    return found


def _root(term: str, f: Any) -> list[_Comparison]:
    """Rational in s = (t+d)^(1/q), like s^(-m): at least c/t, or for m >= 2 q at most c/t^2."""
    found = root_of(f)
    if found is None:
        return []
    spoken, g = found
    top, bottom = sp.fraction(sp.cancel(sp.together(spoken.inside(f))))
    top, bottom = sp.Poly(top, g.symbol), sp.Poly(bottom, g.symbol)
    m, size = bottom.degree() - top.degree(), top.LC() / bottom.LC()
    finite = m >= 2 * g.root
    if not size.is_Rational or size <= 0 or m < 0 or g.root < m < 2 * g.root:
        return []
    reference, weight = (telescope(), 1 / (t * (t + 1))) if finite else (harmonic(), 1 / t)
    both = language([f, weight])
    if both is None:
        return []
    spoken, comparisons = both, []
    for factor in (2 * size, 4 * size) if finite else (size / 2, size / 4):
        gap = positive_from(factor * weight - f if finite else f - factor * weight, spoken)
        own = positive_from(f, spoken)
        if gap is None or own is None or (gap.outside and own.outside and gap.step != own.step):
            continue
        low = max(gap.step, own.step, 2)
        c = _Comparison(reference, factor, low, [], [])
        bound = [*gap.inside, sign("b", _relation(term, c, "t"), num=gap.num, den=gap.den)]
        positive = [*own.inside, _sign(term, own.num, own.den)]
        before = {s["fact"]: s for s in (*gap.outside, *own.outside)}
        comparisons.append(replace(_with(c, bound, positive if term == GAIN else positive[-1:]),
                                   before=tuple(before.values())))  # fmt: skip
    return comparisons


def _logarithm_above(term: str, shape: Logarithm, plain: _Comparison) -> _Comparison:
    """R/log^j <= 2^j R <= factor * reference, as log(t+d) >= log 2 > 1/2."""
    d, j, low = shape.shift, shape.exponent, plain.low
    log, rational = f"log(t+{d})", sp.cancel(shape.rational)
    c = _Comparison(plain.reference, plain.factor, low, [], [])
    weight = 1 / (t * (t + 1))
    above = rational_witness(plain.factor * weight - 2**j * rational, low)
    positive = rational_witness(rational, low)
    num, den = above or ("0", "1")
    r_num, r_den = positive or ("0", "1")
    gap = f"({log} - 1/2)" if j == 1 else f"({log} - 1/2)*({log} + 1/2)"
    steps = [
        *half_log(d),
        sign("b", _relation(term, c, "t"),
             num=f"({num})/({den}) + {2**j}*({r_num})/({r_den})*{gap}/{log}^{j}"),
    ]  # fmt: skip
    return _with(c, steps, [_sign(term, r_num, f"({r_den})*{log}^{j}")])


def half_log(d: Any) -> list[Step]:
    """log(t+d) >= 1/2 for t + d >= 2, since log(x) >= 1 - 1/x."""
    x = f"(t+{d})"
    return [
        use("inverse", f"log(1/{x}) <= 1/{x} - 1", "log_at_most", x=f"1/{x}"),
        use("split", f"log(1/{x}) = log(1) - log({x})", "log_quotient", x="1", y=x),
        sign("half", f"1/2 <= log{x}", num=f"(1/{x} - 1 - log(1/{x})) + (t+{d-2})/(2*{x})",
             using=["split"]),
    ]  # fmt: skip
