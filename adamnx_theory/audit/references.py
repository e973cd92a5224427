"""Series to compare with: terms whose sums are telescopes, finite or growing without bound.

Each has a term r(t) and a function F with F(t+1) - F(t) >= r(t) and F < 0 (finite sum), or
with F(t+1) - F(t) <= r(t) and F growing without bound (infinite sum).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from adamnx_theory.audit.shapes import Exponential
from adamnx_theory.proof.build import Step, sign, use
from adamnx_theory.proof.text import text

Text = Callable[[str], str]


@dataclass(frozen=True)
class Reference:
    """`term` and `primitive` at a t; `difference` gives steps, the last about both of them."""

    finite: bool
    term: Text
    primitive: Text
    difference: Callable[[str], list[Step]]
    says: str  # what it is, for a reader


def telescope() -> Reference:
    """1/(t (t+1)), whose sum from t on is 1/t."""
    term, primitive = (lambda t: f"1/(({t})*(({t})+1))"), (lambda t: f"(-1/({t}))")
    return Reference(True, term, primitive, _plain(True, term, primitive), "1/(t (t+1))")


def geometric(shape: Exponential) -> Reference:
    """q^(t-1) with 0 < q < 1."""
    b = shape.shown

    def term(t: str) -> str:
        return f"{b}^(({t})-1)"

    def primitive(t: str) -> str:
        return f"(-{b}^(({t})-1)/(1-{b}))"

    return Reference(True, term, primitive, _plain(True, term, primitive), f"{b}^(t-1)")


def constant() -> Reference:
    """1, whose sum is the number of terms."""
    term, primitive = (lambda t: "1"), (lambda t: f"({t})")
    return Reference(False, term, primitive, _plain(False, term, primitive), "1")


def _plain(finite: bool, term: Text, primitive: Text) -> Callable[[str], list[Step]]:
    """The difference of the primitives is the term itself."""

    def steps(t: str) -> list[Step]:
        low, high = term(t), f"{primitive(f'{t}+1')} - {primitive(t)}"
        left, right = (low, high) if finite else (high, low)
        return [sign("difference", f"{left} <= {right}", num="0")]

    return steps


def harmonic() -> Reference:
    """1/t, at least log(t+1) - log(t)."""

    def steps(t: str) -> list[Step]:
        ratio = f"(({t})+1)/({t})"
        return [
            use("log", f"log({ratio}) <= {ratio} - 1", "log_at_most", x=ratio),
            use("split", f"log({ratio}) = log(({t})+1) - log({t})", "log_quotient",
                x=f"({t})+1", y=f"{t}"),
            sign("difference", f"log(({t})+1) - log({t}) <= 1/({t})",
                 num=f"{ratio} - 1 - log({ratio})", using=["split"]),
        ]  # fmt: skip

    return Reference(False, lambda t: f"1/({t})", lambda t: f"log({t})", steps, "1/t")


def power_sum(shift: Any, c: Any) -> Reference:
    """(t+d)^(-c) with c > 1, for t + d >= 2.

    (t+d-1)^(1-c) - (t+d)^(1-c) >= (c-1) (t+d)^(-c), by Bernoulli's inequality for
    (1 - 1/(t+d))^(1-c).
    """
    e, less = text(c), text(c - 1)

    def at(t: str) -> str:
        return f"({t})+{shift}" if shift else f"({t})"

    def term(t: str) -> str:
        return f"1*rpow({at(t)}, -({e}))"  # in a product the checker reduces roots

    def primitive(t: str) -> str:
        return f"(-rpow({at(t)}-1, -({less}))/({less}))"

    def steps(t: str) -> list[Step]:
        x, y = at(t), f"({at(t)}-1)/({at(t)})"
        return [
            sign("above 1", f"0 < {x} - 1"),
            use("bernoulli", f"1 + (-({less}))*(-1/({x})) <= rpow(1 + (-1/({x})), -({less}))",
                "bernoulli_negative", y=f"-1/({x})", c=f"-({less})"),
            use("quotient", f"rpow({y}, -({less})) = rpow({x}-1, -({less}))/rpow({x}, -({less}))",
                "rpow_of_quotient", x=f"{x}-1", y=x, c=f"-({less})"),
            sign("difference", f"{term(t)} <= {primitive(f'{t}+1')} - {primitive(t)}",
                 num=f"rpow({x}, -({less}))/({less})*(rpow(1 + (-1/({x})), -({less}))"
                 f" - (1 + (-({less}))*(-1/({x}))))"
                 f" + rpow({x}, -({less}))/({less})"
                 f"*(rpow({x}-1, -({less}))/rpow({x}, -({less})) - rpow({y}, -({less})))"),
        ]  # fmt: skip

    says = f"(t + {shift})^(-{e})" if shift else f"t^(-{e})"
    return Reference(True, term, primitive, steps, says)


def iterated_logarithm(shift: Any) -> Reference:
    """1/((t+d) log(t+d)), at least log log(t+1+d) - log log(t+d), for t + d >= 2."""

    def at(t: str) -> str:
        return f"({t})+{shift}" if shift else f"({t})"

    def steps(t: str) -> list[Step]:
        x, y = at(t), f"{at(t)}+1"
        inner, outer = f"({y})/({x})", f"log({y})/log({x})"
        return [
            use("log", f"log({inner}) <= {inner} - 1", "log_at_most", x=inner),
            use("split", f"log({inner}) = log({y}) - log({x})", "log_quotient", x=y, y=x),
            use("loglog", f"log({outer}) <= {outer} - 1", "log_at_most", x=outer),
            use("split again", f"log({outer}) = log(log({y})) - log(log({x}))", "log_quotient",
                x=f"log({y})", y=f"log({x})"),
            sign("difference", f"log(log({y})) - log(log({x})) <= 1/(({x})*log({x}))",
                 num=f"({outer} - 1 - log({outer})) + ({inner} - 1 - log({inner}))/log({x})",
                 using=["split", "split again"]),
        ]  # fmt: skip

    return Reference(
        False, lambda t: f"1/(({at(t)})*log({at(t)}))", lambda t: f"log(log({at(t)}))", steps,
        f"1/((t + {shift}) log(t + {shift}))",
    )  # fmt: skip
