"""Aida with weight decay contracts near the origin for every p > 0 and q > 1.

V = |x|^2 + kappa |m|^2 with kappa = mu/(2(1-b)L^2).  All that is asked of f is a
gradient with |g| <= L |x| near the origin; that the origin is a minimum is not used.
D(t, i) is what divides |m_i|^q sign(m_i) in step t + 1, bias corrections included.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.claims.aida.magnitudes import plain
from adamnx_theory.proof.build import (
    Step,
    define,
    facts,
    forall,
    induction,
    sign,
    theorem,
    use,
)

Certificate = dict[str, Any]

KAPPA = "mu/(2*(1-b)*L^2)"


@cache
def decay_step() -> Certificate:
    """One step with any d_i <= mu/(2L): V' <= sigma V."""
    x2, m2, g2 = (f"sum(i, 1, n, {name}(i)^2)" for name in "xmg")
    xn2, u2 = "sum(i, 1, n, xn(i)^2)", "sum(i, 1, n, u(i)^2)"
    share = f"(dmax^2/mu + {KAPPA})"
    slack = "(mu - 2*L*dmax)*(mu + 2*L*dmax)/(4*L^2*mu)"
    part = f"(1-mu)*x(i)^2 + {share}*(b*m(i)^2 + (1-b)*g(i)^2) - xn(i)^2 - {KAPPA}*u(i)^2"
    formula = f"{xn2} + {KAPPA}*{u2} <= sigma*({x2} + {KAPPA}*{m2})"
    return theorem(
        "decay_step",
        "one step with weight decay and short step lengths contracts |x|^2 + kappa |m|^2",
        variables="b:real mu:real L:real dmax:real sigma:real n:nat"
        " x:seq xn:seq m:seq u:seq g:seq d:seq",
        given={
            "b": "0 < b < 1",
            "mu": "0 < mu <= 1",
            "L": "0 < L",
            "moment": "forall i from 1: u(i) = b*m(i) + (1-b)*g(i)",
            "position": "forall i from 1: xn(i) = (1-mu)*x(i) - d(i)*u(i)",
            "d": "forall i from 1: 0 <= d(i)",
            "dmax": "forall i from 1: d(i) <= dmax",
            "short": "2*L*dmax <= mu",
            "gradient": f"{g2} <= L^2*{x2}",
            "sigma x": "1 - mu/4 <= sigma",
            "sigma m": "(1+b)/2 <= sigma",
        },
        claim=formula,
        example={
            "b": "1/2",
            "mu": "1/2",
            "L": "2",
            "dmax": "1/16",
            "sigma": "7/8",
            "n": "2",
            "x": "i -> i",
            "xn": "i -> 13*i/32",
            "m": "i -> i",
            "u": "i -> 3*i/2",
            "g": "i -> 2*i",
            "d": "i -> 1/16",
        },
        proof=[
            sign("dmax >= 0", "0 <= dmax", num="(dmax - d(1)) + d(1)"),
            forall(
                "parts",
                f"forall i from 1: 0 <= {part}",
                [
                    use("x'", "xn(i) = (1-mu)*x(i) - d(i)*u(i)", "position", i="i"),
                    use("u'", "u(i) = b*m(i) + (1-b)*g(i)", "moment", i="i"),
                    use("d_i", "d(i) <= dmax", "dmax", i="i"),
                    use("d_i >= 0", "0 <= d(i)", "d", i="i"),
                    sign(
                        "part",
                        f"0 <= {part}",
                        num="(1-mu)/mu*(mu*x(i) + d(i)*u(i))^2"
                        " + (dmax - d(i))*(dmax + d(i))*u(i)^2/mu"
                        f" + {share}*b*(1-b)*(m(i) - g(i))^2",
                        using=["x'", "u'"],
                    ),
                ],
                note="((1-mu) x - s)^2 <= (1-mu) x^2 + s^2/mu, and u^2 <= b m^2 + (1-b) g^2",
            ),
            sign(
                "goal",
                formula,
                num=f"(sigma - (1 - mu/4))*{x2} + (sigma - (1+b)/2)*{KAPPA}*{m2}"
                f" + sum(i, 1, n, {part}) + {share}*(1-b)*(L^2*{x2} - {g2})"
                f" + (mu*b/4 + (1-b)*L^2*{slack})*{x2}"
                f" + ({KAPPA}*(1-b)^2/2 + b*{slack})*{m2}",
            ),
        ],
    )


X = define("X", "x n t", "sum(i, 1, n, x(t, i)^2)")
Z = define("Z", "x m b mu L n t", f"X(x, n, t) + {KAPPA}*X(m, n, t)")
DEFINITIONS = [X, Z]
X_T, M_T, Z_T = "X(x, n, t)", "X(m, n, t)", "Z(x, m, b, mu, L, n, t)"
Z_NEXT, Z_0 = "Z(x, m, b, mu, L, n, t+1)", "Z(x, m, b, mu, L, n, 0)"
CAP = "rpow(L*rho, q-1)"
RATE = "eta*D(t, i)*apow(m(t+1, i), q-1)"
RATE_MAX = f"eta*Dmax*{CAP}"
NEAR = f"{X_T} <= rho^2"

VARIABLES = (
    "b:real mu:real L:real eta:real q:real Dmax:real rho:real w:real n:nat"
    " x:seq2 m:seq2 g:seq2 D:seq2"
)
GIVEN = {
    "b": "0 < b < 1",
    "mu": "0 < mu <= 1",
    "L": "0 < L",
    "eta": "0 < eta",
    "q": "1 < q",
    "rho": "0 < rho",
    "w": "0 < w < 1",
    "w x": "1 - mu/4 <= w^2",
    "w m": "(1+b)/2 <= w^2",
    "moment": "forall t: forall i from 1: m(t+1, i) = b*m(t, i) + (1-b)*g(t, i)",
    "position": f"forall t: forall i from 1: x(t+1, i) = (1-mu)*x(t, i) - {RATE}*m(t+1, i)",
    "D": "forall t: forall i from 1: 0 <= D(t, i)",
    "Dmax": "forall t: forall i from 1: D(t, i) <= Dmax",
    "gradient": f"forall t: {NEAR} => X(g, n, t) <= L^2*{X_T}",
    "partials": f"forall t: forall i from 1: {NEAR} => g(t, i)^2 <= L^2*{X_T}",
    "radius": f"2*eta*Dmax*L*{CAP} <= mu",
    "Z0": f"{Z_0} <= rho^2",
    "m0": "forall i from 1: m(0, i)^2 <= (L*rho)^2",
}
EXAMPLE = {
    "b": "1/2",
    "mu": "1/2",
    "L": "2",
    "eta": "1",
    "q": "2",
    "Dmax": "1/100",
    "rho": "1",
    "w": "19/20",
    "n": "2",
    "x": "t -> i -> 0",
    "m": "t -> i -> 0",
    "g": "t -> i -> 0",
    "D": "t -> i -> 1/100",
}
BOUNDED = "forall i from 1: m({t}, i)^2 <= (L*rho)^2"
SHRINKS = "Z(x, m, b, mu, L, n, {t}) <= w^(2*{t})*" + Z_0


def _rates() -> list[Step]:
    """0 <= d_i <= eta Dmax (L rho)^(q-1), since m(t+1) is an average of m(t) and g(t)."""
    one, power = "m(t+1, i)^2 <= (L*rho)^2", "apow(m(t+1, i), q-1)"
    capped = f"{RATE} <= {RATE_MAX}"
    return [
        forall(
            "next moment",
            BOUNDED.format(t="t+1"),
            [
                use("average", "m(t+1, i) = b*m(t, i) + (1-b)*g(t, i)", "moment", t="t", i="i"),
                use("m_i", "m(t, i)^2 <= (L*rho)^2", "bounded", i="i"),
                use("g_i", f"g(t, i)^2 <= L^2*{X_T}", "partials", t="t", i="i"),
                sign(
                    "one",
                    one,
                    num=f"b*((L*rho)^2 - m(t, i)^2) + (1-b)*(L^2*{X_T} - g(t, i)^2)"
                    f" + (1-b)*L^2*(rho^2 - {X_T}) + b*(1-b)*(m(t, i) - g(t, i))^2",
                    using=["average"],
                ),
            ],
        ),
        use("D_t", "forall i from 1: 0 <= D(t, i)", "D", t="t"),
        forall("rates", f"forall i from 1: 0 <= {RATE}", [sign("rate", f"0 <= {RATE}")]),
        forall(
            "capped",
            f"forall i from 1: {capped}",
            [
                use("m_i", one, "next moment", i="i"),
                use(
                    "power",
                    f"{power} <= apow(L*rho, q-1)",
                    "apow_monotone",
                    x="m(t+1, i)",
                    y="L*rho",
                    c="q-1",
                ),
                use("D_i", "D(t, i) <= Dmax", "Dmax", t="t", i="i"),
                sign(
                    "one rate",
                    capped,
                    num=f"eta*(Dmax - D(t, i))*{CAP} + eta*D(t, i)*(apow(L*rho, q-1) - {power})",
                    using=["cap"],
                ),
            ],
        ),
    ]


def _step() -> list[Step]:
    """From Z_t <= w^(2t) Z_0 to the same at t + 1."""
    contracts = f"{Z_NEXT} <= w^2*{Z_T}"
    return [
        facts("shrunk", SHRINKS.format(t="t")),
        facts("bounded", BOUNDED.format(t="t")),
        sign(
            "near",
            NEAR,
            num=f"(w^(2*t)*{Z_0} - {Z_T}) + (1 - w^(2*t))*{Z_0} + (rho^2 - {Z_0}) + {KAPPA}*{M_T}",
        ),
        *_rates(),
        use("moment_t", "forall i from 1: m(t+1, i) = b*m(t, i) + (1-b)*g(t, i)", "moment", t="t"),
        use(
            "position_t",
            f"forall i from 1: x(t+1, i) = (1-mu)*x(t, i) - {RATE}*m(t+1, i)",
            "position",
            t="t",
        ),
        use("gradient_t", f"X(g, n, t) <= L^2*{X_T}", "gradient", t="t"),
        sign("short", f"2*L*({RATE_MAX}) <= mu", num=f"mu - 2*eta*Dmax*L*{CAP}"),
        use(
            "contracts",
            contracts,
            "decay_step",
            **{name: name for name in ("b", "mu", "L", "n")},
            dmax=RATE_MAX,
            sigma="w^2",
            x="i -> x(t, i)",
            xn="i -> x(t+1, i)",
            m="i -> m(t, i)",
            u="i -> m(t+1, i)",
            g="i -> g(t, i)",
            d=f"i -> {RATE}",
        ),
        sign(
            "shrinks",
            SHRINKS.format(t="(t+1)"),
            num=f"(w^2*{Z_T} - {Z_NEXT}) + w^2*(w^(2*t)*{Z_0} - {Z_T})",
        ),
        facts("step", f"{SHRINKS.format(t='(t+1)')} and {BOUNDED.format(t='t+1')}"),
    ]


@cache
def contracts_near() -> Certificate:
    """Z_t <= w^(2t) Z_0, from any start with Z_0 <= rho^2."""
    claim = f"forall t: {SHRINKS.format(t='t')}"
    both = f"{SHRINKS.format(t='t')} and {BOUNDED.format(t='t')}"
    return theorem(
        "aida.contracts_near",
        "with weight decay, q > 1: near the origin |x|^2 + kappa |m|^2 shrinks by a constant factor"
        " in every step",
        variables=VARIABLES,
        given=GIVEN,
        claim=claim,
        example=EXAMPLE,
        definitions=DEFINITIONS,
        lemmas=[decay_step()],
        proof=[
            plain("cap", "L*rho", "q-1"),
            induction(
                "S",
                f"forall t: [{both}]",
                base=[facts("base", f"{SHRINKS.format(t='0')} and {BOUNDED.format(t='0')}")],
                step=_step(),
            ),
            forall(
                "goal",
                claim,
                [use("now", both, "S", t="t"), facts("shrunk", SHRINKS.format(t="t"))],
            ),
        ],
    )
