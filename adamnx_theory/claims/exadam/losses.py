"""The losses of Table 1: outliers, repeated entries, units.

Rules, stated before looking.  Outlier: ordinary least squares of the loss on the error
rate (100 minus the accuracy) over all 42 rows; a row is one if its externally
studentised residual exceeds the two-sided quantile of Student's t with 39 degrees of
freedom at 1e-6 shared among the 42 rows, which is 6.97.  Repeat: two optimizers agree
in all printed digits of a loss at one epoch.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from typing import Any

from adamnx_theory.claims.evidence import Control
from adamnx_theory.claims.exadam.published import cell, data, table
from adamnx_theory.claims.exadam.shared import claim
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.claims.published import tabled
from adamnx_theory.proof.build import compute, define, theorem

Certificate = dict[str, Any]
Row = tuple[str, int]

CRITICAL = "6.97"
SUSPECT: Row = ("RMSProp", 50)
REPEATS = ((10, "Adam", "AdamW"), (50, "AdaDelta", "RMSProp"))


def rows() -> list[Row]:
    entry = data()["tables"]["1"]
    return [(method, at) for method in entry["rows"] for at in entry["rows at"]]


def _total(terms: Iterable[str]) -> str:
    return " + ".join(terms)


def point(kind: str, row: Row) -> tuple[str, str]:
    """Error rate and loss of a row."""
    return f"(100 - {cell('1', *row, f'{kind} accuracy')})", cell("1", *row, f"{kind} loss")


def fit(kind: str, chosen: list[Row]) -> list[dict[str, Any]]:
    """The least-squares line through the rows, and t2(x, y), a squared studentised residual."""
    points = [point(kind, row) for row in chosen]
    return [
        define("n", "", str(len(points))),
        define("sx", "", _total(x for x, _ in points)),
        define("sy", "", _total(y for _, y in points)),
        define("sxx", "", _total(f"{x}^2" for x, _ in points)),
        define("sxy", "", _total(f"{x}*{y}" for x, y in points)),
        define("syy", "", _total(f"{y}^2" for _, y in points)),
        define("sq", "", "sxx() - sx()^2/n()"),
        define("slope", "", "(sxy() - sx()*sy()/n())/sq()"),
        define("line", "x", "sy()/n() + slope()*(x - sx()/n())"),
        define("rest", "", "syy() - sy()^2/n() - slope()^2*sq()"),
        define("leverage", "x", "1/n() + (x - sx()/n())^2/sq()"),
        define(
            "t2",
            "x y",
            "(y - line(x))^2*(n() - 3)/(rest()*(1 - leverage(x)) - (y - line(x))^2)",
        ),
    ]


def _fitted(name: str, title: str, formula: str, kind: str, chosen: list[Row]) -> Certificate:
    return theorem(
        name,
        title,
        claim=formula,
        definitions=fit(kind, chosen),
        proof=[compute("goal", formula)],
        note=f"Numbers: {data()['source']}.",
    )


def outlier() -> Certificate:
    x, y = point("validation", SUSPECT)
    formula = f"22^2 < t2({x}, {y}) < 23^2 and {CRITICAL}^2 < t2({x}, {y})"
    return _fitted(
        "exadam.table1_outlier",
        "RMSProp's validation loss at epoch 50 is an outlier by 22.7 studentised residuals",
        formula,
        "validation",
        rows(),
    )


def no_other() -> Certificate:
    others = [row for row in rows() if row != SUSPECT]
    x, _ = point("validation", SUSPECT)
    parts = [f"t2({', '.join(point('validation', row))}) < 4^2" for row in others]
    formula = " and ".join([*parts, f"0.0036 < line({x}) < 0.0037"])
    return _fitted(
        "exadam.table1_others",
        "without it no row exceeds 4, and its accuracy speaks for a loss of 0.0036",
        formula,
        "validation",
        others,
    )


def training_clean() -> Certificate:
    parts = [f"t2({', '.join(point('training', row))}) < 4^2" for row in rows()]
    return _fitted(
        "exadam.table1_training",
        "among the training losses no row exceeds 4",
        " and ".join(parts),
        "training",
        rows(),
    )


def repeated() -> Certificate:
    entry = data()["tables"]["1"]
    parts = [
        f"{cell('1', one, at, column)} {'=' if (at, one, other) in REPEATS else '!='}"
        f" {cell('1', other, at, column)}"
        for column in ("validation loss", "training loss")
        for at in entry["rows at"]
        for one, other in combinations(entry["rows"], 2)
        if column == "validation loss" or (at, one, other) not in REPEATS
    ]
    return table(
        "exadam.table1_repeats",
        "of 210 pairs of losses at one epoch two are equal: the validation losses of Adam and AdamW"
        " at epoch 10, of AdaDelta and RMSProp at epoch 50",
        " and ".join(parts),
    )


LN2 = "log(2)"


def _bound(factor: str) -> str:
    parts = []
    for kind in ("training", "validation"):
        for row in rows():
            x, y = point(kind, row)
            parts.append(f"{x}/100*{LN2} <= {factor}{y}")
    return " and ".join(parts)


def below_bound() -> Certificate:
    x, y = point("training", ("Adam", 1))
    formula = f"{y} < {x}/100*{LN2}"
    return table(
        "exadam.table1_units_printed",
        "as printed Adam's first loss, 0.01271, lies below the bound 0.417 of a cross-entropy",
        formula,
        note="Where a class is wrong its own probability is at most 1/2, so the mean cross-entropy"
        " is at least (1 - accuracy) ln 2.",
    )


def per_sample() -> Certificate:
    return table(
        "exadam.table1_units",
        "multiplied by 128, all 84 losses satisfy the bound",
        _bound("128*"),
        note="33.5 would be enough.",
    )


def chance_level() -> Certificate:
    y = cell("1", "AdaDelta", 1, "validation loss")
    formula = f"log(10) < 128*{y} < 1.02*log(10)"
    return table(
        "exadam.table1_chance",
        "times 128 AdaDelta's first validation loss (12 % accuracy) is that of guessing among ten"
        " classes, ln 10, within 2 %",
        formula,
    )


CLAIMS = (
    claim(
        "table1.loss",
        "Table 1",
        "CIFAR-10 CNN Training and Validation Loss and Accuracy at Different Epochs",
        "The losses of Table 1 are measurements of the runs that they stand for.",
        Verdict.REFUTED,
        "RMSProp's validation loss at epoch 50, 0.01521, repeats AdaDelta's of the same epoch and"
        " lies 22.7 studentised residuals off; its accuracy speaks for 0.0036. The only other"
        " repeat is AdamW's validation loss at epoch 10, which is Adam's, and no outlier.",
        tabled(Role.FAILS, outlier, Control("22^2 <", "23^2 <")),
        tabled(Role.INSTEAD, no_other, Control("0.0036 <", "0.0037 <")),
        tabled(Role.FAILS, repeated, Control("0.01521 = 0.01521", "0.01521 = 0.01522")),
        tabled(Role.SUPPORT, training_clean, Control("< 4^2", "< 0")),
        note="Rules stated before looking: outliers by externally studentised residuals of the loss"
        " on the error rate, at 1e-6 for all 42 rows (6.97); repeats in all printed digits at one"
        " epoch. Two five-digit losses may agree by chance.",
    ),
    claim(
        "table1.units",
        "Table 1, with Section 3.1",
        "tracking loss and accuracy at regular intervals",
        "The losses of Table 1 are mean cross-entropies.",
        Verdict.CORRECTED,
        "They are too small for the accuracies beside them: a mean cross-entropy is at least"
        " (1 - accuracy) ln 2. Multiplied by 128, the batch size in the author's code, all satisfy"
        " the bound.",
        tabled(Role.FAILS, below_bound, Control("0.01271 <", "1.01271 <")),
        tabled(Role.CORRECTED, per_sample, Control("128*0.01271", "28*0.01271")),
        tabled(Role.SUPPORT, chance_level, Control("1.02*", "1.01*")),
        note="The text does not name the loss or the batch size of this experiment. Comparisons of"
        " losses do not depend on the factor.",
    ),
)
