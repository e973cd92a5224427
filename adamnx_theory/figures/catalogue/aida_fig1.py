"""The moduli of the two eigenvalues of AdamW's linear map, against phi.

beta1 = 0.9 and mu = 1e-5; phi = eta gamma / sqrt(eps), as in the text (the caption
names eta / sqrt(eps)).  The polynomial comes from the definition of the optimizer.
Source: Aida (aida), Figure 1 and Eqs. (23), (24).
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, cast

import numpy as np
import sympy as sp

from adamnx_theory.definitions import optimizer
from adamnx_theory.definitions.numbers import balls
from adamnx_theory.definitions.numbers.exact import exact_number, substituted
from adamnx_theory.definitions.source import Source
from adamnx_theory.figures.curves import BLUE, GREY, ORANGE
from adamnx_theory.figures.model import ONE_COLUMN, Columns, Figure

if TYPE_CHECKING:
    from matplotlib.figure import Figure as Page

LAST = 42
SHARP = 37.99981  # (1 + beta1)(2 - mu)/(1 - beta1)


@cache
def data() -> Columns:
    """phi in hundredths near 0 and near 38, in tenths between; both moduli correctly rounded."""
    near = [*range(0, 20), *range(3750, 3850)]
    grid = sorted({*near, *range(0, 100 * LAST + 1, 10)})
    pairs = [moduli(exact_number("phi", f"{k}/100")) for k in grid]
    return {
        "phi": np.array([k / 100 for k in grid]),
        "lambda_2": np.array([pair[0] for pair in pairs]),
        "lambda_3": np.array([pair[1] for pair in pairs]),
    }


def moduli(phi: sp.Rational) -> tuple[float, float]:
    """|T + s|/2 and |T - s|/2, s = sqrt(T^2 - 4 D): the roots of z^2 - T z + D."""
    trace, product = (substituted(e, {_phi(): phi}) for e in _coefficients())
    inside = cast(sp.Rational, trace**2 - 4 * product)
    if inside < 0:
        both = balls.rounded(sp.sqrt(product))
        return both, both
    root = sp.sqrt(inside)
    plus, minus = (abs(balls.rounded((trace + sign * root) / 2)) for sign in (1, -1))
    return plus, minus


def _phi() -> sp.Symbol:
    from adamnx_theory.dynamics.stability.polynomial import PHI

    return PHI


@cache
def _coefficients() -> tuple[sp.Expr, sp.Expr]:
    """T and D in phi."""
    from adamnx_theory.dynamics.stability.polynomial import MU, characteristic_polynomial

    own = optimizer("adamw_eps_inside", beta1="0.9", weight_decay="1e-5")
    found = characteristic_polynomial(own)
    values = {**own.parameter_values, MU: substituted(found.mu, own.parameter_values)}
    one, trace, product = (substituted(c, values) for c in found.polynomial.all_coeffs())
    if one != 1:
        raise ValueError("the characteristic polynomial is not monic")
    return cast(sp.Expr, -trace), product


def draw(page: Page, columns: Columns) -> None:
    """Both moduli over the whole range, and where the larger one passes 1."""
    axes = page.subplots()
    axes.axhline(1, color=GREY, lw=0.6, ls=(0, (1, 2)), zorder=1)
    axes.plot(columns["phi"], columns["lambda_3"], color=BLUE)
    axes.plot(columns["phi"], columns["lambda_2"], color=ORANGE, ls=(0, (4, 2)))
    axes.text(19, 0.925, "both moduli, 0.948679", ha="center", va="top")
    axes.text(38.8, 1.42, r"$|\lambda_3|$", color=BLUE, ha="right")
    axes.text(38.9, 0.58, r"$|\lambda_2|$", color=ORANGE, ha="right")
    axes.annotate(
        f"1 at {SHARP}", (SHARP, 1), (30, 1.28), ha="right", va="center",
        arrowprops={"arrowstyle": "-", "lw": 0.5, "color": GREY},
    )  # fmt: skip
    axes.set(
        xlabel=r"$\varphi = \eta\gamma / \sqrt{\epsilon}$",
        ylabel="modulus",
        xlim=(0, LAST),
        ylim=(0.5, 1.6),
    )


FIGURE = Figure(
    name="aida_fig1",
    title="The two eigenvalues of AdamW's linear map",
    caption=(
        "The moduli of the two eigenvalues that depend on phi = eta gamma / sqrt(eps), for"
        " beta1 = 0.9 and mu = 1e-5. They are complex, and both moduli 0.948679, for phi from"
        " 0.02633 to 37.97347; the larger one passes 1 at 37.99981. So a learning rate may be 38"
        " times sqrt(eps)/gamma."
    ),
    source=Source("aida", "Figure 1"),
    width=ONE_COLUMN,
    height=2.2,
    data=data,
    draw=draw,
)
