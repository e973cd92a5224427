"""Claims about the paper's own tables; the numbers come from data/adamnx_tables.json."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from adamnx_theory.claims.adamnx.rates.adam_rates import adafactor_above
from adamnx_theory.claims.adamnx.rates.adax import gap_bound
from adamnx_theory.claims.adamnx.rates.properties import (
    adam_below_uniform,
    uniform_below_normalized,
)
from adamnx_theory.claims.adamnx.shared import NORMALIZED, claim, rate
from adamnx_theory.claims.evidence import Control, certified
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.claims.published import in_fractions, published, tabled
from adamnx_theory.proof.build import equal, facts, forall, limit, sign, theorem, use

Certificate = dict[str, Any]
Cell = tuple[str, str, dict[str, str]]  # the words "beats", the column, value by method


def data() -> dict[str, Any]:
    """The tables as published."""
    return published("adamnx")


def columns(*groups: str) -> Iterator[Cell]:
    """Every column of the tables in these groups: relation, name, value by method."""
    for number, table in data()["tables"].items():
        if table["group"] in groups:
            better = "<" if table["better"] == "lower" else ">"
            for i, name in enumerate(table["columns"]):
                values = {method: row[i] for method, row in table["rows"].items()}
                yield better, f"Table {number} {name}", values


def beats(better: str, left: str, right: str) -> str:
    return f"{left} < {right}" if better == "<" else f"{right} < {left}"


def table(name: str, title: str, formula: str, note: str = "") -> Certificate:
    """A statement about published numbers, checked in exact fractions."""
    return in_fractions(data()["source"], name, title, formula, note)


def best_everywhere(groups: tuple[str, ...], skip: str = "") -> str:
    parts = [
        beats(better, values["AdamNX"], other)
        for better, name, values in columns(*groups)
        for method, other in values.items()
        if method != "AdamNX" and name != skip
    ]
    return " and ".join(parts)


def comparison() -> Certificate:
    formula = best_everywhere(("comparison", "other types"))
    return table("adamnx.tables.comparison", "AdamNX is best in all 11 columns", formula)


def ablation_fails() -> Certificate:
    row = data()["tables"]["8"]["rows"]
    formula = f"{row['AdaX'][1]} < {row['AdamNX'][1]}"
    return table(
        "adamnx.tables.ablation_fails", "in Table 8 AdaX has the lower top-5 error", formula
    )


def ablation_rest() -> Certificate:
    formula = best_everywhere(("ablation",), skip="Table 8 top-5 error")
    return table(
        "adamnx.tables.ablation", "AdamNX's rate is best in the other 6 of 7 columns", formula
    )


def single_runs() -> Certificate:
    cells = [
        value for t in data()["tables"].values() for row in t["rows"].values() for value in row
    ]
    runs = max(len(cell.split()) for cell in cells)
    return table(
        "adamnx.tables.statistical",
        f"each of the {len(cells)} cells holds one number; a spread needs at least two runs",
        f"{runs} < 2",
        note="No standard deviation, interval or number of runs is printed anywhere.",
    )


def adax_differences() -> Certificate:
    gaps = []
    for better, _, values in columns("ablation"):
        ours, theirs = values["AdamNX"], values["AdaX"]
        gaps.append(f"{theirs} - {ours}" if better == "<" else f"{ours} - {theirs}")
    expected = ["0.95", "0.52", "0.22", "-0.18", "0.44", "0.97", "1.44"]
    formula = " and ".join(f"{g} = {e}" for g, e in zip(gaps, expected, strict=True))
    return table(
        "adamnx.tables.noise_differences",
        "AdamNX minus AdaX in the ablation, in points: 0.95, 0.52, 0.22, -0.18, 0.44, 0.97, 1.44",
        formula,
        note="Positive where AdamNX is ahead.",
    )


@cache
def adax_has_both() -> Certificate:
    a = "1/(1+x)"
    goal = (
        "adax_rate(x, 1) = 0 and lim n -> oo: adax_rate(x, n) = 1"
        " and forall t from 1: adam_rate(b, t) <= adax_rate(x, t)"
    )
    return theorem(
        "adamnx.tables.adax_has_both",
        "AdaX's rate has properties 1 and 2 for all parameters",
        variables="x:real b:real",
        given={"x": "0 < x", "b": "0 < b < 1"},
        claim=goal,
        example={"x": "1/2", "b": "9/10"},
        definitions=[rate("adax"), rate("adam"), rate("uniform"), NORMALIZED],
        lemmas=[adam_below_uniform(), uniform_below_normalized()],
        proof=[
            sign("a", f"{a} < 1", num="x", den="1+x"),
            equal("zero", "adax_rate(x, 1) = 0"),
            use("powers", f"lim n -> oo: ({a})^n = 0", "limit_of_powers", x=a),
            limit("one", "lim n -> oo: adax_rate(x, n) = 1", "1 - x*p/(1 - p)", {"p": "powers"}),
            forall(
                "order",
                "forall t from 1: adam_rate(b, t) <= adax_rate(x, t)",
                [
                    use(
                        "left",
                        "adam_rate(b, t) <= uniform_rate(t)",
                        "adam_below_uniform",
                        b="b",
                        t="t",
                    ),
                    use(
                        "right",
                        f"uniform_rate(t) <= normalized_rate({a}, t)",
                        "uniform_below_normalized",
                        a=a,
                        t="t",
                    ),
                    equal("form", f"normalized_rate({a}, t) - adax_rate(x, t) = 0"),
                    sign(
                        "step",
                        "adam_rate(b, t) <= adax_rate(x, t)",
                        num="(uniform_rate(t) - adam_rate(b, t))"
                        f" + (normalized_rate({a}, t) - uniform_rate(t))",
                    ),
                ],
            ),
            facts("goal", goal),
        ],
    )


def adax_behind_adam() -> Certificate:
    row = data()["tables"]["9"]["rows"]
    formula = " and ".join(f"{row['AdaX'][i]} < {row['Adam'][i]}" for i in (0, 1))
    return table(
        "adamnx.tables.verify_properties",
        "in Table 9 AdaX's rate, with both properties, is behind Adam's, which lacks the first",
        formula,
    )


def adafactor_tends_to_one() -> Certificate:
    return theorem(
        "adamnx.rate_helps_limit",
        "Adafactor's rate tends to 1",
        variables="c:real",
        given={"c": "0 < c"},
        claim="lim n -> oo: adafactor_rate(c, n) = 1",
        example={"c": "4/5"},
        definitions=[rate("adafactor")],
        proof=[
            use("power", "lim n -> oo: rpow(n, -c) = 0", "limit_of_negative_power", c="c"),
            limit("goal", "lim n -> oo: adafactor_rate(c, n) = 1", "1 - p", {"p": "power"}),
        ],
    )


def adafactor_worst() -> Certificate:
    formula = " and ".join(
        beats(better, other, values["Adafactor"])
        for better, _, values in columns("ablation")
        for method, other in values.items()
        if method != "Adafactor"
    )
    return table("adamnx.rate_helps", "Adafactor's rate is worst in all 7 columns", formula)


CLAIMS = (
    claim(
        "rate_helps",
        "Section 5.4, with Figure 5",
        "indicating that beta2-hat tending to 1 helps to accelerate convergence in the later stages"
        " of training",
        "The ablation shows that rates tending to 1 help.",
        Verdict.REFUTED,
        "Its own control speaks against it: Adafactor's rate tends to 1 too, and is the worst of"
        " the four in all 7 columns of Tables 7-10.",
        tabled(Role.FAILS, adafactor_worst, Control("41.22", "34.22")),
        certified(Role.INSTEAD, adafactor_tends_to_one, Control("= 1", "= 0")),
        note="Refuted as an inference: what makes training faster is not decided here.",
        cites=("adafactor",),
    ),
    claim(
        "fig6",
        "Section 5.4, with Figure 6",
        "indicating the effectiveness of 'for all t >= 1, it holds that: beta2-hat >= beta1-hat'",
        "The curves of Figure 6 show that property 2 matters.",
        Verdict.UNDECIDED,
        "The logs are not published. The inference is unsupported: Adafactor's rate misses"
        " property 2 only at t = 2, ..., 11 of about 41 000 steps, and differs from the others"
        " throughout.",
        certified(Role.MISSING, adafactor_above, Control("adam_rate(0.9, 12)", "0.88")),
        note="Missing: the training logs, and a run that differs in property 2 alone.",
    ),
    claim(
        "tables.comparison",
        "Sections 5.1-5.3 and 6, Tables 3-6, 11, 12",
        "our AdamNX achieved the lowest top-1 error rate ...",
        "AdamNX is best in every column of the comparisons.",
        Verdict.PROVED,
        "True of the published numbers, in 11 of 11 columns. They are single runs.",
        tabled(Role.AS_STATED, comparison, Control("34.27", "39.45")),
    ),
    claim(
        "tables.ablation",
        "Abstract and Section 5.4, Tables 7-10",
        "our second-order moment estimation exponential decay rate is better than the current"
        " second-order moment estimation exponential decay rate",
        "AdamNX's rate is best in the ablation.",
        Verdict.REFUTED,
        "It is best in 6 of 7 columns. In Table 8 AdaX's rate has the lower top-5 error (14.50"
        " against 14.68), which the authors underline themselves.",
        tabled(Role.FAILS, ablation_fails, Control("14.50", "14.70")),
        tabled(Role.INSTEAD, ablation_rest, Control("34.27", "39.45")),
    ),
    claim(
        "tables.statistical",
        "Section 5.4",
        "the beta2-hat of AdamNX is statistically the best",
        "The ablation shows a statistically significant advantage.",
        Verdict.UNDECIDED,
        "Every cell is a single run without a spread, so no test can be made from the text.",
        tabled(Role.MISSING, single_runs, Control("1 <", "2 <")),
        note="Missing: repeated runs, or a spread for each cell.",
    ),
    claim(
        "tables.noise",
        "Section 5.4, Tables 7-10",
        "to verify which second-order moment estimate exponential decay rate is superior",
        "The ablation shows that AdamNX's rate is better than AdaX's.",
        Verdict.REFUTED,
        "The two rows run practically one method: at the parameters used the rates differ by less"
        " than 2.543e-7 at every step (adamnx.is_adax). The differences in the tables, -0.18 to"
        " 1.44 points, therefore measure the variation between runs.",
        certified(Role.FAILS, gap_bound, Control("(y - x)/2", "(y - x)/20")),
        tabled(Role.INSTEAD, adax_differences, Control("= -0.18", "= 0.18")),
        note="Refuted as an inference. Rounding and other seeds can make two runs of one method"
        " differ by as much.",
    ),
    claim(
        "tables.verify_properties",
        "Section 5.4",
        "the beta2-hat of AdamNX is statistically the best, further verifying the two excellent"
        " properties",
        "The ablation verifies that properties 1 and 2 make a rate good.",
        Verdict.REFUTED,
        "AdaX's rate has both properties for all parameters, so the properties do not tell the two"
        " apart; and in Table 9 it is behind Adam's rate, which lacks property 1.",
        certified(Role.FAILS, adax_has_both, Control("(x, n) = 1", "(x, n) = x")),
        tabled(Role.INSTEAD, adax_behind_adam, Control("51.74", "53.74")),
        cites=("adax",),
    ),
)
