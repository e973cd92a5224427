"""Theorems 4 and 5: with weight decay and q > 1 the fixed point 0 is asymptotically stable.

The map is the package's own step, form (a) or (b), autonomous or with its bias
corrections.  One coordinate is treated first; `contraction` does the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from adamnx_theory.claims.aida.shared import step
from adamnx_theory.claims.aida.with_decay.l1_contraction import (
    CAP,
    EXAMPLE,
    GRADIENT,
    MOVES,
    RANGES,
    SIZE,
    SMALL,
    START,
    V_0,
    V,
    contraction,
)
from adamnx_theory.claims.aida.without_decay.bias import CORRECTION as CORRECTION_IN_B
from adamnx_theory.claims.aida.without_decay.bias import HIGH, LOW, correction_bounds
from adamnx_theory.proof.build import (
    Step,
    facts,
    forall,
    sign,
    suppose,
    theorem,
    use,
)

Certificate = dict[str, Any]


ONE_STEP = {
    "eta": "0 < eta",
    "c": "0 <= c",
    "h": "c <= h",
    "b1": "b1 < 1",
    "mu": "mu <= 1",
    "kappa": "0 < kappa",
    "delta": "0 < delta",
    "q": "1 < q",
    "e": "0 < e",
    "B": "e <= B",
    "B positive": "0 < B",
    "small": f"eta*h*apow({CAP}, q-1) <= {SMALL}*e",
    "X": "X = (1-mu)*x - eta*c*apow(M, q)*sign(M)/B",
    "N": "N = M",
    "near": f"apow(N, 1) <= {CAP}",
}
ONE_POINT = {
    "eta": "1",
    "c": "1",
    "h": "1",
    "b1": "0",
    "mu": "1/2",
    "kappa": "4",
    "delta": "4",
    "q": "2",
    "B": "1",
    "e": "1",
    "x": "1",
    "X": "-1/2",
    "M": "1",
    "N": "1",
}


def _sizes() -> list[Step]:
    """|M| <= |N| <= delta/kappa, |M|^(q-1) <= (delta/kappa)^(q-1), |M|^q = |M|^(q-1) |M|."""
    size, power = "apow(M, 1)", "apow(M, q-1)"
    return [
        sign("q - 1", "0 < q - 1"),
        use("N up", "N <= apow(N, 1)", "at_most_magnitude", x="N"),
        use("N down", "-N <= apow(-N, 1)", "at_most_magnitude", x="-N"),
        sign("M up", "M <= apow(N, 1)", num="apow(N, 1) - N", using=["N"]),
        sign("M down", "-M <= apow(N, 1)", num="apow(N, 1) - -N", using=["N"]),
        use("M is N", f"{size} <= apow(N, 1)", "magnitude_at_most", x="M", y="apow(N, 1)"),
        use("square", f"{size}^2 = M^2", "apow_sum", x="M", c="1", d="1"),
        sign("cap", f"{size} <= {CAP}", num=f"({CAP} - apow(N, 1)) + (apow(N, 1) - {size})"),
        sign(
            "squares",
            f"M^2 <= ({CAP})^2",
            num=f"({CAP} - {size})*({CAP} + {size})",
            using=["square"],
        ),
        use("power", f"{power} <= apow({CAP}, q-1)", "apow_monotone", x="M", y=CAP, c="q-1"),
        use("sum", f"{power}*{size} = apow(M, q-1+1)", "apow_sum", x="M", c="q-1", d="1"),
    ]


@cache
def one_coordinate() -> Certificate:
    """|x'| <= (1-mu) |x| + kappa (1-b1)/2 |m'|, if |m'| <= delta/kappa."""
    size, power = "apow(M, 1)", "apow(M, q-1)"
    bound = f"(1-mu)*apow(x, 1) + {SMALL}*apow(N, 1)"
    term = "eta*c*apow(M, q)"
    zero = f"({power}*{size} - apow(M, q-1+1))"
    spare = (
        f"{size}*(({SMALL}*e - eta*h*apow({CAP}, q-1)) + eta*(h - c)*apow({CAP}, q-1)"
        f" + eta*c*(apow({CAP}, q-1) - {power}))/e + eta*c/e*{zero}"
    )

    def side(fact: str, flip: str, direction: str) -> Step:
        return sign(
            fact,
            f"{flip}X <= {bound}",
            num=f"(1-mu)*(apow(x, 1) - ({flip}x)) + {SMALL}*(apow(N, 1) - {size}) + {spare}"
            f" + {term}*(B - e)/(e*B) + {term}/B*(1 - sign({direction}M))",
            using=["X"],
        )

    return theorem(
        "aida.decay_coordinate",
        "with weight decay one step makes |x| smaller, up to a small multiple of |m'|",
        variables="eta:real c:real h:real b1:real mu:real kappa:real delta:real q:real B:real"
        " e:real x:real X:real M:real N:real",
        given=ONE_STEP,
        claim=f"apow(X, 1) <= {bound}",
        example=ONE_POINT,
        proof=[
            *_sizes(),
            use("x up", "x <= apow(x, 1)", "at_most_magnitude", x="x"),
            use("x down", "-x <= apow(-x, 1)", "at_most_magnitude", x="-x"),
            use("sign up", "sign(M) <= 1", "sign_at_most_one", x="M"),
            use("sign down", "sign(-M) <= 1", "sign_at_most_one", x="-M"),
            side("up", "", "-"),
            side("down", "-", ""),
            use("goal", f"apow(X, 1) <= {bound}", "magnitude_at_most", x="X", y=bound),
        ],
    )


def _b1(text: str) -> str:
    """The bounds of the bias correction, with b1 for their b."""
    return text.replace("b^", "b1^").replace("- b,", "- b1,")


CORRECTION, LOW_CORRECTION, HIGH_CORRECTION = (_b1(e) for e in (CORRECTION_IN_B, LOW, HIGH))


@dataclass(frozen=True)
class Map:
    """The step of one coordinate: where eps stands, and whether the bias is corrected."""

    name: str  # of the optimizer
    corrected: bool

    @property
    def inside(self) -> bool:
        return self.name == "aida"

    @property
    def key(self) -> str:
        form = "inside" if self.inside else "outside"
        return f"{form}_corrected" if self.corrected else form

    @property
    def moment(self) -> str:
        return f"{self.name}_m(b1, m(t, i), g(t, i))"

    @property
    def second(self) -> str:
        return f"{self.name}_r(b2, p, r(t, i), g(t, i))"

    @property
    def position(self) -> str:
        state = "eta, b1, b2, eps, mu, p, q, x(t, i), m(t, i), r(t, i), g(t, i)"
        if self.corrected:
            return f"{self.name}_x({state}, t+1)"
        return f"{self.name}_limit_x({state})"

    @property
    def below(self) -> tuple[str, str]:
        """The denominator and its least value."""
        if self.inside:
            return f"rpow(eps + {self.second}, q/p)", "rpow(eps/2, q/p)"
        return f"(eps + apow({self.second}, q/p))", "eps"

    @property
    def correction(self) -> tuple[str, str]:
        """The bias correction and its greatest value."""
        return (CORRECTION, HIGH_CORRECTION) if self.corrected else ("1", "1")

    def given(self) -> dict[str, str]:
        every = "forall t: forall i from 1: "
        domain = {
            "domain": f"{every}0 < eps + {self.second}",
            "range": f"{every}eps/2 <= eps + {self.second}",
        }
        least, most = self.below[1], self.correction[1]
        return {
            **{k: v for k, v in RANGES.items() if k != "mu"},
            "mu": "0 < mu < 1",
            **({"b2": "0 < b2 < 1"} if self.corrected else {}),
            "eta": "0 < eta",
            "eps": "0 < eps",
            "p": "0 < p",
            "q": "1 < q",
            **(domain if self.inside else {}),
            "moment": f"{every}m(t+1, i) = {self.moment}",
            "position": f"{every}x(t+1, i) = {self.position}",
            **GRADIENT,
            **START,
            "small": f"eta*({most})*apow({CAP}, q-1) <= {SMALL}*{least}",
        }


INSIDE, OUTSIDE = Map("aida", False), Map("aida_eps_outside", False)
INSIDE_CORRECTED, OUTSIDE_CORRECTED = Map("aida", True), Map("aida_eps_outside", True)


def _correction(map_: Map) -> list[Step]:
    if not map_.corrected:
        return []
    both = f"{LOW_CORRECTION} <= {CORRECTION} and {CORRECTION} <= {HIGH_CORRECTION}"
    values = {"b": "b1", "b2": "b2", "p": "p", "q": "q", "t": "t"}
    return [
        use("both", both, "aida.correction_bounds", **values),
        facts("correction", f"{CORRECTION} <= {HIGH_CORRECTION}"),
    ]


def _move(map_: Map) -> list[Step]:
    """The premise of `contraction` about one coordinate, at step t."""
    near = f"apow(m(t+1, i), 1) <= {CAP}"
    below, least = map_.below
    c, h = map_.correction
    bound = [
        use("range_i", f"eps/2 <= eps + {map_.second}", "range", t="t", i="i"),
        use(
            "below",
            f"{least} <= {below}",
            "rpow_weakly_increasing_base",
            x="eps/2",
            y=f"eps + {map_.second}",
            c="q/p",
        ),
    ]
    return [
        suppose(
            "move",
            f"{near} => {MOVES}",
            [
                *_correction(map_),
                use("moment_i", f"m(t+1, i) = {map_.moment}", "moment", t="t", i="i"),
                use("position_i", f"x(t+1, i) = {map_.position}", "position", t="t", i="i"),
                *(
                    bound
                    if map_.inside
                    else [sign("below", f"{least} <= {below}", num=f"apow({map_.second}, q/p)")]
                ),
                use(
                    "moved",
                    MOVES,
                    "aida.decay_coordinate",
                    eta="eta",
                    c=c,
                    h=h,
                    b1="b1",
                    mu="mu",
                    kappa="kappa",
                    delta="delta",
                    q="q",
                    B=below,
                    e=least,
                    x="x(t, i)",
                    X="x(t+1, i)",
                    M=map_.moment,
                    N="m(t+1, i)",
                ),
            ],
            named="near",
        )
    ]


@cache
def stable(map_: Map) -> Certificate:
    """V(t) <= (1-s)^t V(0) for the step of the package, from a start near 0."""
    claim = f"forall t: {V} <= (1-s)^t*{V_0} and lim t -> oo: {V} = 0"
    form = "eps inside the power" if map_.inside else "eps outside the power"
    kind = "with its bias corrections" if map_.corrected else "autonomous"
    position = f"forall i from 1: apow(m(t+1, i), 1) <= {CAP} => {MOVES}"
    names = ("b1", "mu", "L", "kappa", "s", "delta", "n")
    return theorem(
        f"aida.decay_{map_.key}",
        f"the step with {form}, {kind}, 0 < mu < 1, q > 1, any learning rate: from a start near 0"
        " the sum of |x_i| + kappa |m_i| falls geometrically to 0",
        variables="b1:real b2:real eta:real eps:real mu:real p:real q:real L:real kappa:real s:real"
        " delta:real n:nat x:seq2 m:seq2 r:seq2 g:seq2",
        given=map_.given(),
        claim=claim,
        example={
            **EXAMPLE,
            "b2": "1/2",
            "eta": "1/10000",
            "eps": "1",
            "p": "1",
            "q": "2",
            "r": "t -> i -> 0",
        },
        definitions=[SIZE, *step(map_.name, autonomous=not map_.corrected)],
        lemmas=[
            *([correction_bounds()] if map_.corrected else []),
            one_coordinate(),
            contraction(),
        ],
        proof=[
            forall(
                "moves",
                f"forall t: {position}",
                [forall("moves_t", position, _move(map_))],
            ),
            use(
                "goal",
                claim,
                "aida.contraction",
                **{name: name for name in names},
                **{name: f"t -> i -> {name}(t, i)" for name in "xmg"},
            ),
        ],
    )
