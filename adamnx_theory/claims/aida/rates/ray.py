"""One step of Aida for eps = 0 in the variables y = x/lam^t, v = m/lam^t (see `rate_law`).

    y' = y - k v^q,    lam y_next = y',    m' = b v + (1-b) gamma y'

The step keeps lam A <= y' <= lam B and w1 y' <= m' <= w2 y', for k between klow and
khigh: y is pushed back into [A, B], and v/y into [w1, w2].
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import monotone, plain
from adamnx_theory.claims.lemmas.decay import power_tangent
from adamnx_theory.proof.build import Step, facts, sign, theorem, use

Certificate = dict[str, Any]

POWERS = {name: f"rpow({name}, q)" for name in ("v", "w1", "w2", "y", "A", "B")}
LOW_K, HIGH_K = "klow*rpow(w1, q)", "khigh*rpow(w2, q)"
A_POWER, B_POWER, Y_POWER = (f"rpow({name}, q-1)" for name in ("A", "B", "y"))
NEXT = "(y - k*rpow(v, q))"
GRADIENT = "(1-b)*gamma"
# By how much k v^q exceeds its least value, and stays below its largest.
PUSH_LOW = "((k - klow)*rpow(v, q) + klow*(rpow(v, q) - rpow(w1, q)*rpow(y, q)))"
PUSH_HIGH = "((khigh - k)*rpow(w2, q)*rpow(y, q) + k*(rpow(w2, q)*rpow(y, q) - rpow(v, q)))"

CONE = {
    "b": "0 < b < 1",
    "q": "1 < q",
    "A": "0 < A",
    "B": "0 < B",
    "w1": "0 < w1",
    "w2": "0 < w2",
    "klow": "0 < klow",
    "top": f"1 - lam <= {LOW_K}*{B_POWER}",
    "bottom": f"{HIGH_K}*{A_POWER} <= 1 - lam",
    "monotone": f"q*{HIGH_K}*{B_POWER} <= 1",
    "pull": f"{GRADIENT} <= w1",
    "ratio low": f"(w1 - {GRADIENT})*(1 - {LOW_K}*{A_POWER}) <= b*w1",
    "ratio high": f"b*w2 <= (w2 - {GRADIENT})*(1 - {HIGH_K}*{B_POWER})",
}


def _product(w: str) -> list[Step]:
    """(w y)^q = w^q y^q."""
    product = f"{w}*y"
    return [
        use(
            f"{product} parts",
            f"apow({product}, q) = apow({w}, q)*apow(y, q)",
            "apow_product",
            x=w,
            y="y",
            c="q",
        ),
        sign(
            f"{product}^q",
            f"apow({product}, q) = rpow({w}, q)*rpow(y, q)",
            num=f"-(apow({product}, q) - apow({w}, q)*apow(y, q))"
            f" - (apow({w}, q) - rpow({w}, q))*apow(y, q)"
            f" - rpow({w}, q)*(apow(y, q) - rpow(y, q))",
        ),
    ]


def _force() -> list[Step]:
    """w1^q y^q <= v^q <= w2^q y^q, and A^(q-1) <= y^(q-1) <= B^(q-1)."""
    low, high = "rpow(w1, q)*rpow(y, q) <= rpow(v, q)", "rpow(v, q) <= rpow(w2, q)*rpow(y, q)"
    return [
        sign("y", "0 < y", num="(y - A) + A"),
        sign("v", "0 < v", num="(v - w1*y) + w1*y"),
        *(plain(f"{name}^q", name, "q") for name in ("v", "w1", "w2", "y")),
        *(plain(f"{name}^q-1", name, "q-1") for name in ("A", "B", "y")),
        *_product("w1"),
        *_product("w2"),
        *monotone("from w1", "w1*y", "v", "q"),
        *monotone("to w2", "v", "w2*y", "q"),
        *monotone("from A", "A", "y", "q-1"),
        *monotone("to B", "y", "B", "q-1"),
        sign(
            "force low",
            low,
            num="(apow(v, q) - apow(w1*y, q)) - (apow(v, q) - rpow(v, q))"
            " + (apow(w1*y, q) - rpow(w1, q)*rpow(y, q))",
        ),
        sign(
            "force high",
            high,
            num="(apow(w2*y, q) - apow(v, q)) + (apow(v, q) - rpow(v, q))"
            " - (apow(w2*y, q) - rpow(w2, q)*rpow(y, q))",
        ),
        sign(
            "A^q",
            f"{A_POWER} <= {Y_POWER}",
            num="(apow(y, q-1) - apow(A, q-1)) + (apow(A, q-1) - rpow(A, q-1))"
            " - (apow(y, q-1) - rpow(y, q-1))",
        ),
        sign(
            "B^q",
            f"{Y_POWER} <= {B_POWER}",
            num="(apow(B, q-1) - apow(y, q-1)) + (apow(y, q-1) - rpow(y, q-1))"
            " - (apow(B, q-1) - rpow(B, q-1))",
        ),
    ]


def _tangent(fact: str, x: str, y: str) -> list[Step]:
    """q y^(q-1) x <= x^q + (q-1) y^q, written with rpow."""
    formula = f"q*rpow({y}, q-1)*{x} <= rpow({x}, q-1)*{x} + (q-1)*rpow({y}, q-1)*{y}"
    return [
        use(
            f"{fact} magnitudes",
            f"(1+(q-1))*apow({y}, q-1)*{x} <= apow({x}, q-1)*{x} + (q-1)*apow({y}, q-1)*{y}",
            "power_tangent",
            x=x,
            y=y,
            k="q-1",
        ),
        sign(
            fact,
            formula,
            num=f"(apow({x}, q-1)*{x} + (q-1)*apow({y}, q-1)*{y} - q*apow({y}, q-1)*{x})"
            f" - (apow({x}, q-1) - rpow({x}, q-1))*{x}"
            f" - (q-1)*(apow({y}, q-1) - rpow({y}, q-1))*{y}"
            f" + q*(apow({y}, q-1) - rpow({y}, q-1))*{x}",
        ),
    ]


def _stays_between() -> list[Step]:
    """lam A <= y' <= lam B: y - K y^q increases on [A, B]."""
    chord_high = f"(rpow(y, q-1)*y + (q-1)*{B_POWER}*B - q*{B_POWER}*y)"
    chord_low = f"(rpow(A, q-1)*A + (q-1)*{Y_POWER}*y - q*{Y_POWER}*A)"
    return [
        sign("k > 0", "0 < k", num="(k - klow) + klow"),
        sign("khigh > 0", "0 < khigh", num="(khigh - k) + k"),
        sign("w1 <= w2", "w1 <= w2", num="(w2*y - v) + (v - w1*y)", den="y"),
        *monotone("w", "w1", "w2", "q"),
        sign(
            "K",
            f"{LOW_K} <= {HIGH_K}",
            num="(khigh - k)*rpow(w2, q) + (k - klow)*rpow(w2, q)"
            " + klow*((apow(w2, q) - apow(w1, q)) + (apow(w1, q) - rpow(w1, q))"
            " - (apow(w2, q) - rpow(w2, q)))",
        ),
        *_tangent("at B", "y", "B"),
        *_tangent("at y", "A", "y"),
        sign(
            "below B",
            f"{NEXT} <= lam*B",
            num=f"B*({LOW_K}*{B_POWER} - (1 - lam))"
            f" + (B - y)*((1 - q*{HIGH_K}*{B_POWER}) + q*({HIGH_K} - {LOW_K})*{B_POWER})"
            f" + {LOW_K}*{chord_high} + {PUSH_LOW}",
        ),
        sign(
            "above A",
            f"lam*A <= {NEXT}",
            num=f"A*((1 - lam) - {HIGH_K}*{A_POWER})"
            f" + (y - A)*((1 - q*{HIGH_K}*{B_POWER}) + q*{HIGH_K}*({B_POWER} - {Y_POWER}))"
            f" + {HIGH_K}*{chord_low} + {PUSH_HIGH}",
        ),
    ]


def _stays_in_the_cone() -> list[Step]:
    """w1 y' <= b v + (1-b) gamma y' <= w2 y'."""
    moment = f"b*v + {GRADIENT}*{NEXT}"
    return [
        sign(
            "above w1",
            f"w1*{NEXT} <= {moment}",
            num=f"b*(v - w1*y) + (b*w1 - (w1 - {GRADIENT})*(1 - {LOW_K}*{A_POWER}))*y"
            f" + (w1 - {GRADIENT})*({PUSH_LOW} + {LOW_K}*y*({Y_POWER} - {A_POWER}))",
        ),
        sign(
            "below w2",
            f"{moment} <= w2*{NEXT}",
            num=f"b*(w2*y - v) + ((w2 - {GRADIENT})*(1 - {HIGH_K}*{B_POWER}) - b*w2)*y"
            f" + ((w2 - w1) + (w1 - {GRADIENT}))"
            f"*({PUSH_HIGH} + {HIGH_K}*y*({B_POWER} - {Y_POWER}))",
        ),
    ]


@cache
def ray_step() -> Certificate:
    """The step maps the cone into itself."""
    moment = f"b*v + {GRADIENT}*{NEXT}"
    claim = (
        f"lam*A <= {NEXT} and {NEXT} <= lam*B and w1*{NEXT} <= {moment} and {moment} <= w2*{NEXT}"
    )
    return theorem(
        "aida.ray_step",
        "for eps = 0 a step of Aida keeps x between two multiples of lam^t and m/x between two"
        " numbers",
        variables="b:real gamma:real q:real lam:real A:real B:real w1:real w2:real"
        " klow:real khigh:real k:real y:real v:real",
        given={
            **CONE,
            "k low": "klow <= k",
            "k high": "k <= khigh",
            "y low": "A <= y",
            "y high": "y <= B",
            "v low": "w1*y <= v",
            "v high": "v <= w2*y",
        },
        claim=claim,
        example={
            "b": "1/10",
            "gamma": "1",
            "q": "2",
            "lam": "9/10",
            "A": "1/2",
            "B": "2",
            "w1": "1",
            "w2": "6/5",
            "klow": "0.097",
            "khigh": "0.098",
            "k": "0.0975",
            "y": "1",
            "v": "1",
        },
        lemmas=[power_tangent()],
        proof=[
            *_force(),
            *_stays_between(),
            *_stays_in_the_cone(),
            facts("goal", claim),
        ],
    )
