"""AdaDelta's steps, as certificates; see `dynamics.steps.own_steps`.

v_t and u_t are the moments of gradients and of steps, e > 0 is eps, and lr = 1.  For every
sequence of gradients and t = 1, 2, ...

    largest_step       (1 - rho) d_t^2 <= e (1 + ((1 + rho)^(t-1) - 1) / rho)
    largest_gradient   d_t^2 <= 1 if all g^2 <= 1, so |d_t| is at most the largest gradient:
                       u, v, e, g^2 and d^2 can all be divided by one number

The second rests on u_t <= v_t^rho, which is kept by every step (`one_step`), and that on two
facts about powers (`concave`, `means`).
"""

from __future__ import annotations

from functools import cache
from typing import Any

from adamnx_theory.proof.build import Step, cases, induction, recursion, sign, theorem, use

Certificate = dict[str, Any]

MOMENTS = (
    recursion("v", "rho g n", "0", "rho*v(rho, g, n) + (1 - rho)*g(n+1)^2"),
    recursion(
        "u",
        "rho e g n",
        "0",
        "rho*u(rho, e, g, n)"
        " + (1 - rho)*(u(rho, e, g, n) + e)/(v(rho, g, n+1) + e)*g(n+1)^2",
    ),
)
U, V = "u(rho, e, g, {n})", "v(rho, g, {n})"
GROWN = "e*((1 + rho)^{n} - 1)/rho"


def square(n: str) -> str:
    """d^2 of the step n + 1."""
    return f"({U.format(n=n)} + e)/({V.format(n=f'({n}+1)')} + e)*g({n}+1)^2"


def _new(n: str) -> str:
    """The new second moment, written out."""
    return f"(rho*{V.format(n=n)} + (1 - rho)*g({n}+1)^2)"


def _not_negative() -> list[Step]:
    """Both moments are >= 0 at every step."""
    u, v, new = U.format(n="k"), V.format(n="k"), _new("k")
    return [
        induction(
            "V",
            f"forall k: 0 <= {v}",
            base=[sign("base", f"0 <= {V.format(n='0')}")],
            step=[sign("step", f"0 <= {V.format(n='(k+1)')}", num=new)],
        ),
        induction(
            "U",
            f"forall k: 0 <= {u}",
            base=[sign("base", f"0 <= {U.format(n='0')}")],
            step=[
                use("v", f"0 <= {v}", "V", k="k"),
                sign(
                    "step",
                    f"0 <= {U.format(n='(k+1)')}",
                    num=f"rho*{u}*({new} + e) + (1 - rho)*({u} + e)*g(k+1)^2",
                    den=f"{new} + e",
                ),
            ],
        ),
    ]


@cache
def largest_step() -> Certificate:
    """The step's square at step t + 1, for every sequence of gradients."""
    bound = f"{U.format(n='{n}')} <= {GROWN}"
    claim = f"(1 - rho)*{square('t')} <= e*(1 + ((1 + rho)^t - 1)/rho)"

    def left(n: str, room: str) -> tuple[str, str]:
        """What a step leaves: room and u + e - (1 - rho) d^2, a product of factors >= 0."""
        u, v = U.format(n=n), V.format(n=n)
        rest = f"({GROWN.format(n=n)} - {u})*({_new(n)} + e)"
        return f"{room}{rest} + ({u} + e)*(rho*{v} + e)", f"{_new(n)} + e"

    def signs(n: str) -> list[Step]:
        return [use("v", f"0 <= {V.format(n=n)}", "V", k=n),
                use("u", f"0 <= {U.format(n=n)}", "U", k=n)]

    return theorem(
        "adadelta.largest_step",
        "AdaDelta's step at step t + 1, whatever the gradients were",
        variables="rho:real e:real g:seq t:nat",
        given={"rho": "0 < rho < 1", "e": "0 < e"},
        claim=claim,
        example={"rho": "1/2", "e": "1", "g": "i -> 1 + i", "t": "2"},
        definitions=MOMENTS,
        proof=[
            *_not_negative(),
            induction(
                "B",
                "forall k: " + bound.format(n="k"),
                base=[sign("base", bound.format(n="0"), num="0")],
                step=[*signs("k"), sign("step", bound.format(n="(k+1)"),
                                        *left("k", "(1 + rho)*"))],
            ),
            *signs("t"),
            use("below", bound.format(n="t"), "B", k="t"),
            sign("goal", claim, *left("t", "")),
        ],
    )


@cache
def concave() -> Certificate:
    """x^rho lies below the tangent at w, by Bernoulli's inequality for 1/rho."""
    z = "rho*(x/w - 1)"
    raised = f"rpow(rpow(1 + {z}, 1/rho), rho)"
    claim = f"rpow(x, rho) <= rpow(w, rho)*(1 + {z})"
    above = {"num": "(1 - rho)*w + rho*x", "den": "w"}
    return theorem(
        "power.concave",
        "the power rho, 0 < rho < 1, lies below its tangents",
        variables="rho:real x:real w:real",
        given={"rho": "0 < rho < 1", "x": "0 < x", "w": "0 < w"},
        claim=claim,
        example={"rho": "1/2", "x": "4", "w": "1"},
        proof=[
            sign("inside", f"0 < 1 + {z}", **above),
            sign("small", f"-1 < {z}", **above),
            sign("power", "1 <= 1/rho", num="1 - rho", den="rho"),
            use("bernoulli", f"1 + 1/rho*({z}) <= rpow(1 + {z}, 1/rho)", "bernoulli",
                y=z, c="1/rho"),
            sign("ratio", "0 < x/w", num="x", den="w"),
            sign("up", f"x/w <= rpow(1 + {z}, 1/rho)",
                 num=f"rpow(1 + {z}, 1/rho) - (1 + 1/rho*({z}))"),
            use("raised", f"rpow(x/w, rho) <= {raised}", "rpow_weakly_increasing_base",
                x="x/w", y=f"rpow(1 + {z}, 1/rho)", c="rho"),
            use("root", f"{raised} = 1 + {z}", "rpow_root", x=f"1 + {z}", y="rho"),
            use("quotient", "rpow(x/w, rho) = rpow(x, rho)/rpow(w, rho)", "rpow_of_quotient",
                x="x", y="w", c="rho"),
            sign("goal", claim, num=f"rpow(w, rho)*({raised} - rpow(x/w, rho))",
                 using=["root", "quotient"]),
        ],
    )


@cache
def means() -> Certificate:
    """A weighted mean of w^rho and y above the geometric one, by log x <= x - 1, three times."""
    power, y, below = "rpow(w, rho - 1)", "rpow(y, rho)", "w/rpow(y, rho)"
    claim = "(1 + rho)*w - rho*y <= rpow(w, rho)"
    return theorem(
        "power.means",
        "w^rho >= (1 + rho) w - rho y where w <= y^rho",
        variables="rho:real y:real w:real",
        given={"rho": "0 < rho < 1", "y": "0 < y", "w": "0 < w", "below": f"w <= {y}"},
        claim=claim,
        example={"rho": "1/2", "y": "4", "w": "1"},
        proof=[
            sign("power", f"0 < {power}"),
            use("log power", f"log({power}) = (rho - 1)*log(w)", "log_power", x="w", y="rho - 1"),
            use("at power", f"log({power}) <= {power} - 1", "log_at_most", x=power),
            sign("ratio", "0 < y/w", num="y", den="w"),
            use("log ratio", "log(y/w) = log(y) - log(w)", "log_quotient", x="y", y="w"),
            use("at ratio", "log(y/w) <= y/w - 1", "log_at_most", x="y/w"),
            sign("of y", f"0 < {y}"),
            sign("part", f"0 < {below}", num="w", den=y),
            use("log part", f"log({below}) = log(w) - log({y})", "log_quotient", x="w", y=y),
            use("at part", f"log({below}) <= {below} - 1", "log_at_most", x=below),
            use("log of y", f"log({y}) = rho*log(y)", "log_power", x="y", y="rho"),
            sign("order", "log(w) - rho*log(y) <= 0",
                 num=f"({below} - 1 - log({below})) + ({y} - w)/{y}",
                 using=["log part", "log of y"]),
            sign("goal", claim,
                 num=f"w*(({power} - 1 - log({power})) + rho*(y/w - 1 - log(y/w))"
                 " + (rho*log(y) - log(w)))",
                 using=["log power", "log ratio"]),
        ],
    )


W = "(rho*y + (1 - rho)*G)"  # the new v; y is the old one, G the gradient's square
END = "(rho*y + 1 - rho)"  # the largest that it can be
STEPPED = f"rho*U + (1 - rho)*(U + e)/({W} + e)*G"
_Y, _W, _END = "rpow(y, rho)", f"rpow({W}, rho)", f"rpow({END}, rho)"
_KEPT = f"{STEPPED} <= {_W}"
_FLAT = "rho*U + (1 - rho)*G"


@cache
def one_step() -> Certificate:
    """u <= v^rho is kept by a step with a gradient of at most 1."""
    return theorem(
        "adadelta.one_step",
        "u <= v^rho is kept by a step whose gradient is at most 1",
        variables="rho:real y:real U:real e:real G:real",
        given={"rho": "0 < rho < 1", "y": "0 < y", "U": "0 <= U", "e": "0 < e",
               "G": "0 <= G <= 1", "below": f"U <= {_Y}"},
        claim=_KEPT,
        example={"rho": "1/2", "y": "4", "U": "1", "e": "1", "G": "1/2"},
        lemmas=[concave(), means()],
        proof=[
            sign("w", f"0 < {W}", num="rho*y + (1 - rho)*G"),
            cases("goal", _KEPT, on=f"U <= {W}", then=[
                sign("flat", f"{STEPPED} <= {_FLAT}", num=f"(1 - rho)*G*({W} - U)",
                     den=f"{W} + e"),
                cases("inner", _KEPT, on=f"{W} <= {_Y}", then=_low(), otherwise=_high(),
                      named="order"),
            ], otherwise=_above()),
        ],
    )


def _low() -> list[Step]:
    """u <= w <= y^rho."""
    return [
        use("means", f"(1 + rho)*{W} - rho*y <= {_W}", "power.means", rho="rho", y="y", w=W),
        sign("low", _KEPT, num=f"({_W} - (1 + rho)*{W} + rho*y) + rho*({W} - U)"
             f" + ({_FLAT} - ({STEPPED}))"),
    ]


def _high() -> list[Step]:
    """u <= w, y^rho < w: w^rho lies above the chord from y^rho to the largest w."""

    def tangent(fact: str, x: str, at: str, power: str, there: str) -> Step:
        return use(fact, f"{power} <= {there}*(1 + rho*({x}/{at} - 1))", "power.concave",
                   rho="rho", x=x, w=at)

    return [
        sign("gap", f"0 < {END} - {_Y}", num=f"({W} - {_Y}) + (1 - rho)*(1 - G)"),
        sign("end", f"0 < {END}", num="rho*y + (1 - rho)"),
        sign("start", f"0 < {_Y}"),
        tangent("from start", _Y, W, f"rpow({_Y}, rho)", _W),
        tangent("from end", END, W, _END, _W),
        tangent("from 1", "1", END, "1", _END),
        tangent("from y", "y", END, _Y, _END),
        use("at start", f"(1 + rho)*{_Y} - rho*y <= rpow({_Y}, rho)", "power.means",
            rho="rho", y="y", w=_Y),
        sign("at end", f"1 - rho + rho*{_Y} <= {_END}",
             num=f"(1 - rho)*({_END}*(1 + rho*(1/{END} - 1)) - 1)"
             f" + rho*({_END}*(1 + rho*(y/{END} - 1)) - {_Y})"),
        sign("chord", f"0 <= ({END} - {_Y})*({_W} - rho*{_Y} - {W} + rho*y)",
             num=f"(1 - rho)*(1 - G)*({_W}*(1 + rho*({_Y}/{W} - 1)) - rpow({_Y}, rho))"
             f" + ({W} - {_Y})*({_W}*(1 + rho*({END}/{W} - 1)) - {_END})"
             f" + (1 - rho)*(1 - G)*(rpow({_Y}, rho) - (1 + rho)*{_Y} + rho*y)"
             f" + ({W} - {_Y})*({_END} - (1 - rho + rho*{_Y}))"),
        sign("high", _KEPT,
             num=f"({END} - {_Y})*({_W} - rho*{_Y} - {W} + rho*y)"
             f" + ({END} - {_Y})*(rho*({_Y} - U) + ({_FLAT} - ({STEPPED})))",
             den=f"{END} - {_Y}"),
    ]


def _above() -> list[Step]:
    """w < u: the moment of steps grows less than (w/y)^rho."""
    q = f"y/{W}"
    line = f"(1 - rho*({q} - 1))"
    return [
        sign("near", f"-1 < {q} - 1", num="y", den=W),
        sign("minus", "-rho <= 0", num="rho"),
        use("power", f"1 + (-rho)*({q} - 1) <= rpow(1 + ({q} - 1), -rho)", "bernoulli_negative",
            y=f"{q} - 1", c="-rho"),
        use("quotient", f"rpow({q}, rho) = {_Y}/{_W}", "rpow_of_quotient", x="y", y=W, c="rho"),
        sign("room", f"0 <= {line}", num=f"rho*{W} + (1 - rho)*G", den=W),
        sign("grown", f"0 <= {_W} - {_Y}*{line}", num=f"{_Y}*(rpow({q}, -rho) - {line})",
             using=["quotient"]),
        sign("above", _KEPT,
             num=f"({_W} - {_Y}*{line}) + ({_Y} - U)*{line}"
             f" + (1 - rho)*G*e*(U - {W})/({W}*({W} + e))"),
    ]


@cache
def largest_gradient() -> Certificate:
    """No step is larger than the largest gradient, which is 1 here.

    Gradients of 0 before the first other one move nothing; it is g(1).
    """
    claim = f"{square('t')} <= 1"
    u, v = U.format(n="t"), V.format(n="t")
    return theorem(
        "adadelta.largest_gradient",
        "AdaDelta's step at step t + 1 is at most the largest gradient, 1",
        variables="rho:real e:real g:seq t:nat",
        given={"rho": "0 < rho < 1", "e": "0 < e", "first": "0 < g(1)^2",
               "size": "forall i from 1: g(i)^2 <= 1", "t": "1 <= t"},
        claim=claim,
        example={"rho": "1/2", "e": "1", "g": "i -> 1/2", "t": "2"},
        definitions=MOMENTS,
        lemmas=[concave(), one_step()],
        proof=[
            *_not_negative(),
            _positive(),
            _below_power(),
            use("v", f"0 < {v}", "P", k="t"),
            use("u", f"0 <= {u}", "U", k="t"),
            use("bound", f"{u} <= apow({v}, rho)", "B", k="t"),
            use("as power", f"apow({v}, rho) = rpow({v}, rho)", "apow_of_positive", x=v, c="rho"),
            sign("below", f"{u} <= rpow({v}, rho)", num=f"apow({v}, rho) - {u}",
                 using=["as power"]),
            use("gradient", "g(t+1)^2 <= 1", "size", i="t+1"),
            use("line", f"rpow({v}, rho) <= 1*(1 + rho*({v}/1 - 1))", "power.concave",
                rho="rho", x=v, w="1"),
            sign("goal", claim,
                 num=f"(rpow({v}, rho) - {u})*g(t+1)^2"
                 f" + (1 + rho*({v} - 1) - rpow({v}, rho))*g(t+1)^2"
                 f" + rho*{v}*(1 - g(t+1)^2) + e*(1 - g(t+1)^2)",
                 den=f"{_new('t')} + e"),
        ],
    )


def _positive() -> Step:
    """The second moment is positive from step 1 on."""
    return induction(
        "P",
        f"forall k from 1: 0 < {V.format(n='k')}",
        base=[sign("base", f"0 < {V.format(n='1')}", num="(1 - rho)*g(1)^2")],
        step=[sign("step", f"0 < {V.format(n='(k+1)')}", num=_new("k"))],
    )


def _below_power() -> Step:
    """u <= v^rho from step 1 on."""
    bound = f"{U.format(n='{n}')} <= apow({V.format(n='{n}')}, rho)"
    first = "((1 - rho)*g(1)^2)"
    power, lower = f"rpow({first}, rho)", f"({first} + rho*(1 - {first}))"
    u, v = U.format(n="k"), V.format(n="k")
    stepped = f"rho*{u} + (1 - rho)*({u} + e)/({_new('k')} + e)*g(k+1)^2"
    return induction(
        "B",
        "forall k from 1: " + bound.format(n="k"),
        base=[
            sign("v", f"0 < {first}", num="(1 - rho)*g(1)^2"),
            use("gradient", "g(1)^2 <= 1", "size", i="1"),
            sign("room", f"0 <= 1 - {first}", num="rho + (1 - rho)*(1 - g(1)^2)"),
            use("tangent", f"1 <= {power}*(1 + rho*(1/{first} - 1))", "power.concave",
                rho="rho", x="1", w=first),
            sign("low", f"{first} <= {power}",
                 num=f"{first}*({power}*(1 + rho*(1/{first} - 1)) - 1)"
                 f" + {first}*(1 - rho)*(1 - {first})",
                 den=lower),
            use("as power", f"apow({first}, rho) = {power}", "apow_of_positive", x=first, c="rho"),
            sign("base", bound.format(n="1"),
                 num=f"({power} - {first})*({first} + e) + {first}*{first}",
                 den=f"{first} + e", using=["as power"]),
        ],
        step=[
            use("v", f"0 < {v}", "P", k="k"),
            use("u", f"0 <= {u}", "U", k="k"),
            use("gradient", "g(k+1)^2 <= 1", "size", i="k+1"),
            use("before", f"apow({v}, rho) = rpow({v}, rho)", "apow_of_positive", x=v, c="rho"),
            sign("below", f"{u} <= rpow({v}, rho)", num=f"apow({v}, rho) - {u}", using=["before"]),
            use("kept", f"{stepped} <= rpow({_new('k')}, rho)", "adadelta.one_step",
                rho="rho", y=v, U=u, e="e", G="g(k+1)^2"),
            sign("new v", f"0 < {_new('k')}", num=_new("k")),
            use("as power", f"apow({_new('k')}, rho) = rpow({_new('k')}, rho)",
                "apow_of_positive", x=_new("k"), c="rho"),
            sign("step", bound.format(n="(k+1)"), num=f"rpow({_new('k')}, rho) - ({stepped})",
                 using=["as power"]),
        ],
    )
