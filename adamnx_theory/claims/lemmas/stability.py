"""Certificates of the sharp conditions: stable below, unstable above, a flip between.

For every optimizer whose update is a sum of exponential averages, three theorems about
the characteristic polynomial P of its definition (`dynamics.stability.sharp` has the proof in
words).  An eigenvalue r + i s is written as its two real parts.

    stable     phi < bound: every root of P has r^2 + s^2 < 1
    unstable   phi > bound: P has a real root below -1
    flip       phi = bound: P(z) = (z + 1) times the given cofactor

The three together say that the condition is necessary and sufficient.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

import sympy as sp

from adamnx_theory.definitions import optimizer
from adamnx_theory.definitions.parameter import Domain
from adamnx_theory.dynamics import characteristic_polynomial, sharp_condition
from adamnx_theory.dynamics.stability.polynomial import MU, PHI, Z
from adamnx_theory.errors import BadInput
from adamnx_theory.proof.build import Step, cases, intermediate_value, sign, theorem
from adamnx_theory.proof.text import text

Certificate = dict[str, Any]
R, S, A, SMALL = sp.symbols("r s a z", real=True)
INSIDE = "r^2 + s^2 < 1"
SIZE = "((r - {b})^2 + s^2)"


@dataclass(frozen=True)
class Mode:
    """One optimizer's P, its averages, and the texts made of them.

    The condition is phi sum c / (1 + b) < 2 - mu.
    """

    optimizer: str
    polynomial: Any
    averages: tuple[tuple[Any, Any], ...]
    rates: tuple[Any, ...]
    ranges: dict[str, str]

    def at(self, point: Any) -> str:
        """P at a point."""
        return text(sp.expand(self.polynomial.subs(Z, point)))

    @property
    def parts(self) -> tuple[str, str]:
        """Real and imaginary part of P(r + i s)."""
        return _parts(self.polynomial)

    def total(self, term: str) -> str:
        """The sum over the averages of `term`, in which {c} and {b} stand for one of them."""
        texts = [{"c": f"({text(c)})", "b": f"({text(b)})"} for c, b in self.averages]
        return "(" + " + ".join(_filled(term, **one) for one in texts) + ")"

    def product(self, term: str) -> str:
        """The product over the decay rates of `term`, in which {b} stands for one of them."""
        return "*".join(f"({_filled(term, b=f'({text(b)})')})" for b in self.rates) or "1"

    def each(self, fact: str, formula: str, num: str) -> list[Step]:
        """A step for every average, {b} standing for its rate."""
        rates = [f"({text(b)})" for _, b in self.averages]
        return [
            sign(f"{fact} {k}", _filled(formula, b=b), num=_filled(num, b=b))
            for k, b in enumerate(rates, 1)
        ]

    @property
    def mu(self) -> str:
        return "mu" if "mu" in self.ranges else "0"

    @property
    def room(self) -> str:
        """2 - mu, in the shape that shows that it is positive."""
        return "(1 + (1 - mu))" if "mu" in self.ranges else "2"

    @property
    def pull(self) -> Any:
        """phi sum c / (1 + b), the left side of the condition."""
        return PHI * sum(c / (1 + b) for c, b in self.averages)

    @property
    def left(self) -> str:
        terms = [text(c) if b == 0 else f"({text(c)})/(1 + {text(b)})" for c, b in self.averages]
        return f"phi*({' + '.join(terms)})"

    @property
    def right(self) -> str:
        return "2 - mu" if "mu" in self.ranges else "2"

    @property
    def gap(self) -> str:
        """Positive below the bound."""
        return f"({self.right} - {self.left})"

    @property
    def variables(self) -> str:
        return " ".join(f"{name}:real" for name in self.ranges)

    def point(self, *roots: Any) -> dict[str, str]:
        """Halves for the parameters, no decay, and the phi that makes `roots` one.

        The first of the roots whose phi is below the bound is taken; the last one else.
        """
        values = dict.fromkeys(self.polynomial.free_symbols - {Z, PHI}, sp.Rational(1, 2))
        values |= {MU: sp.Integer(0)} if MU in values else {}
        found: dict[str, str] = {}
        for z in roots:
            (phi,) = sp.solve(self.polynomial.subs({**values, Z: z}), PHI)
            found = {**{str(s): str(v) for s, v in values.items()}, "phi": str(phi), "r": str(z)}
            if phi > 0 and self.pull.subs({**values, PHI: phi}) < 2:
                break
        return found


def _filled(term: str, **values: str) -> str:
    """The template filled in, without zeros added or taken away: those say nothing."""
    return re.sub(r" [-+] \(0\)(?![*/^])", "", term.format(**values))


def _parts(e: Any) -> tuple[str, str]:
    real, imaginary = sp.expand(e.subs(Z, R + sp.I * S)).as_real_imag()
    return text(sp.expand(real)), text(sp.expand(imaginary))


@cache
def mode(name: str, **values: str) -> Mode:
    """What the certificates need of an optimizer, from its definition.

    Raises `BadInput` where its update is no sum of exponential averages.
    """
    definition = optimizer(name, **values)
    found, sharp = characteristic_polynomial(definition), sharp_condition(definition)
    if not sharp.averages or sharp.bound is None:
        raise BadInput(f"optimizer {name} is no sum of exponential averages.")
    polynomial = found.polynomial.as_expr()
    ranges = {
        str(p.symbol): _range(str(p.symbol), p.domain)
        for p in definition.parameters
        if p.symbol in polynomial.free_symbols
    }
    ranges |= {"mu": "0 <= mu < 1"} if MU in polynomial.free_symbols else {}
    return Mode(
        name,
        polynomial,
        sharp.averages,
        found.rates,
        {**ranges, "phi": "0 < phi"},
    )


def _range(name: str, domain: Domain) -> str:
    below = "<" if domain.lower_open else "<="
    return f"{domain.lower} {below} {name}" + (" < 1" if domain.upper == 1 else "")


@cache
def stable(name: str, **values: str) -> Certificate:
    """phi < bound: every eigenvalue lies inside the unit circle."""
    m = mode(name, **values)
    real, imaginary = m.parts
    given = {**m.ranges, "condition": f"{m.left} < {m.right}", "real part": f"{real} = 0"}
    if m.rates:
        given["imaginary part"] = f"{imaginary} = 0"
        split = cases("goal", INSIDE, "s^2 <= 0", _real_root(m), _complex_root(m))
        proof = [split]
    else:
        given["imaginary part"] = "s = 0"  # of degree 1, P has a real root alone
        proof = [sign("case", "s^2 <= 0", num="-(s*s)"), *_real_root(m)]
    return theorem(
        f"stability.{name}.stable",
        f"{name}: below the bound every eigenvalue lies inside the unit circle",
        variables=f"{m.variables} r:real s:real",
        given=given,
        claim=INSIDE,
        example={**m.point(*(-sp.Rational(k, 8) for k in (6, 4, 2, 7))), "s": "0"},
        proof=proof,
    )


def _real_root(m: Mode) -> list[Step]:
    """s = 0: the equation cannot hold at r >= 1 nor at r <= -1."""
    value = f"({m.at(R)})/({m.product('r - {b}')})"
    pull = f"({m.mu} + phi*{m.total('{c}')} + phi*{m.total('{c}*{b}/(r - {b})')})"
    up = [
        *m.each("pole", "0 < r - {b}", "(r - 1) + (1 - {b})"),
        sign("far side", "0 < 1 + r", num="(r - 1) + 2"),
        sign("below 1", "r < 1", num=f"{pull} - {value}"),
        sign("inside", INSIDE, num="(1 - r)*(1 + r)", using=["s"]),
    ]
    lean = f"((-1 - r) + (1 - {{b}}) + {{b}}*{m.mu})/((1 + {{b}})*({{b}} - r))"
    down = [
        *m.each("pole", "0 < {b} - r", "(-1 - r) + 1 + {b}"),
        sign("far side", "0 < 1 - r", num="(-1 - r) + 2"),
        sign(
            "above -1",
            "-1 < r",
            num=f"{m.room}*{m.gap} + {m.room}*{value}",
            den=f"phi*{m.total('{c}*' + lean)} + {m.gap}",
        ),
        sign("inside", INSIDE, num="(1 - r)*(1 + r)", using=["s"]),
    ]
    between = [sign("inside", INSIDE, num="(1 - r)*(1 + r)", using=["s"])]
    lower = cases("inside", INSIDE, "r <= -1", down, between, named="low")
    root = [sign("root", f"{m.at(R)} = 0", num=f"-({m.parts[0]})", using=["s"])]
    return [
        sign("s", "s^2 = 0"),
        *(root if m.rates else []),  # else the real part holds no s
        cases("goal", INSIDE, "1 <= r", up, [lower], named="high"),
    ]


def _complex_root(m: Mode) -> list[Step]:
    """s != 0: 1 - |r + i s|^2 is a sum of terms that are not negative, whatever phi is."""
    real, imaginary = m.parts
    over_real, over_imaginary = _parts(sp.expand(sp.prod([Z - b for b in m.rates])))
    sizes = m.product(SIZE)
    turning = f"(1 - phi*{m.total('{c}*{b}/' + SIZE)})"
    moving = f"(r - 1 + {m.mu} + phi*{m.total('{c}*(r^2 + s^2 - {b}*r)/' + SIZE)})"
    return [
        *m.each("size", "0 < " + SIZE, SIZE),
        sign(
            "turning",
            f"{turning} = 0",
            num=f"-(s*(({imaginary})*({over_real}) - ({real})*({over_imaginary})))",
            den=f"s^2*{sizes}",
            note="the imaginary part of P over its poles, divided by s",
        ),
        sign(
            "moving",
            f"{moving} = 0",
            num=f"-(({real})*({over_real}) + ({imaginary})*({over_imaginary}))",
            den=sizes,
            note="its real part",
        ),
        sign(
            "inside",
            INSIDE,
            num=f"{m.mu} + (r^2 + s^2)*phi*{m.total('{c}*(1 - {b})/' + SIZE)}"
            f" - {moving} + (r - (r^2 + s^2))*{turning}",
        ),
    ]


@cache
def unstable(name: str, **values: str) -> Certificate:
    """phi > bound: P has a real root -a with a > 1."""
    m = mode(name, **values)
    far = f"(1 + phi*{m.total('{c}')})"
    sense = (-1) ** sp.Poly(m.polynomial, Z).degree()
    far_away = -(1 + PHI * sum(c for c, _ in m.averages))
    near, last = f"({m.at(-1)})*({sense})", f"({m.at(far_away)})*({sense})"
    rest = f"({m.room} + phi*{m.total('{c}*{b}/(' + far + ' + {b})')})"
    formula = f"exists a in (1, {far}): {m.at(-A)} = 0"
    ends = []
    if sp.Add(*(c for c, _ in m.averages)).free_symbols:  # else it is said by 0 < phi
        ends.append(sign("ends", f"1 < {far}", num=f"phi*{m.total('{c}')}"))
    if m.rates:  # else the ends are the condition itself and 2 - mu
        ends.append(sign("near", f"{near} < 0", num=f"-({m.product('1 + {b}')}*{m.gap})"))
        ends.append(sign("far", f"0 < {last}", num=f"{m.product(far + ' + {b}')}*{rest}"))
    return theorem(
        f"stability.{name}.unstable",
        f"{name}: above the bound there is an eigenvalue below -1",
        variables=m.variables,
        given={**m.ranges, "condition": f"{m.right} < {m.left}"},
        claim=formula,
        example=_without_root(m.point(-2)),
        proof=[*ends, intermediate_value("goal", formula)],
    )


def _without_root(point: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in point.items() if name != "r"}


@cache
def flip(name: str, **values: str) -> Certificate:
    """phi = bound: -1 is an eigenvalue; the others are the cofactor's roots."""
    m = mode(name, **values)
    decay = MU if "mu" in m.ranges else 0
    bound = PHI * (2 - decay) / m.pull
    at_bound = sp.together(m.polynomial.subs(PHI, bound))
    cofactor = sp.factor(sp.cancel(at_bound / (Z + 1))).subs(Z, SMALL)
    error = m.polynomial.subs(Z, SMALL) - (SMALL + 1) * cofactor
    share = text(sp.factor(sp.cancel(error / (m.pull - (2 - decay)))))
    formula = f"{m.at(SMALL)} = (z + 1)*({text(cofactor)})"
    names = {str(s) for _, b in m.averages for s in b.free_symbols}
    names |= {str(s) for s in sp.denom(sp.together(cofactor)).free_symbols}
    weight = f"{m.total('{c}/(1 + {b})')}*{m.product('1 + {b}')}"
    weights = [sign("weight", f"0 < {weight}", num=weight)] if len(m.rates) > 1 else []
    return theorem(
        f"stability.{name}.flip",
        f"{name}: at the bound -1 is an eigenvalue",
        variables=f"{m.variables} z:real",
        given={
            **{k: v for k, v in m.ranges.items() if k in names},
            "condition": f"{m.left} = {m.right}",
        },
        claim=formula,
        example={**_without_root(m.point(-1)), "z": "3"},
        proof=[
            *weights,
            sign("goal", formula, num=f"-(({m.left} - ({m.right}))*({share}))"),
        ],
    )
