"""Claims on the training set-up, the small arithmetic and the cross-references."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.adamnx.paper.tables import Certificate, data, table
from adamnx_theory.claims.adamnx.shared import claim
from adamnx_theory.claims.evidence import Control
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.claims.published import tabled


def lengths_hold() -> Certificate:
    training = data()["training"]
    parts = [_length(run, training, "t1") for run in training["runs"][:2]]
    parts.append(_length(training["total"], {**training, "fraction": "1"}, "T"))
    return table(
        "adamnx.schedule_lengths_hold",
        "60 % of 80 floor(N/B) gives 37 488 and 12 720, and 80 floor(N/B) gives 62 480",
        " and ".join(parts),
    )


def _length(run: dict[str, Any], training: dict[str, Any], key: str, value: int = 0) -> str:
    steps = run["images"] // run["batch"]
    total = f"{training['fraction']}*{training['epochs']}*{steps}"
    floor = f"{run['batch']}*{steps} <= {run['images']} < {run['batch']}*({steps}+1)"
    return f"{floor} and {total} = {value or run[key]}"


def length_fails() -> Certificate:
    training = data()["training"]
    run = training["runs"][2]
    return table(
        "adamnx.schedule_lengths_fails",
        "for PASCAL VOC the printed t1 = 25 680 is not 60 % of the steps; 24 816 is",
        f"{_length(run, training, 't1', 24816)} and {run['t1']} != 24816",
    )


def length_explained() -> Certificate:
    training = data()["training"]
    run = training["runs"][2]
    formula = f"{training['fraction']}*{training['epochs']}*535 = {run['t1']} and 32*535 = 17120"
    return table(
        "adamnx.schedule_lengths_implied",
        "25 680 would fit 535 batches of 32, that is 17 120 to 17 151 images",
        formula,
    )


def arithmetic() -> Certificate:
    tables = data()["tables"]
    parts = ["8498 + 2857 = 11355", "50000 + 10000 = 60000", "20*5 = 100"]
    parts += [f"{low} = {peak}/100" for peak, low in data()["training"]["rates"]]
    for left, right in (("3", "7"), ("4", "8"), ("5", "9"), ("6", "10")):
        for method in ("Adam", "AdamNX"):
            pairs = zip(tables[left]["rows"][method], tables[right]["rows"][method], strict=True)
            parts += [f"{a} = {b}" for a, b in pairs]
    for t in tables.values():
        if t["columns"] == ["top-1 error", "top-5 error"]:
            parts += [f"{row[1]} <= {row[0]}" for row in t["rows"].values()]
    return table(
        "adamnx.arithmetic",
        "minimum rates, image counts, rows shared by two tables, and top-5 <= top-1 all agree",
        " and ".join(parts),
    )


def quoted() -> Certificate:
    parts = [
        f"{told} = {value}"
        for t in data()["tables"].values()
        for told, value in zip(t.get("quoted", []), t["rows"]["AdamNX"], strict=False)
    ]
    return table(
        "adamnx.text_numbers",
        "the 11 results quoted in the text are those of the tables",
        " and ".join(parts),
    )


def crossref_fails() -> Certificate:
    rows = {n: data()["tables"][n]["rows"]["AdamNX"] for n in ("11", "12")}
    return table(
        "adamnx.crossref_fails",
        "Table 11 does not hold the quoted 32.87 and 10.72",
        f"{rows['11'][0]} != 32.87 and {rows['11'][1]} != 10.72",
    )


def crossref_right() -> Certificate:
    row = data()["tables"]["12"]["rows"]["AdamNX"]
    return table(
        "adamnx.crossref", "Table 12 (ConvNeXt-B) does", f"{row[0]} = 32.87 and {row[1]} = 10.72"
    )


def chronology_fails() -> Certificate:
    years = {name: year for name, year in data()["milestones"]["rows"]}
    return table(
        "adamnx.related.table1_order_fails",
        "RMSProp (2012) stands after momentum SGD (2013)",
        f"{years['RMSProp']} < {years['momentum SGD']}",
    )


def chronology_rest() -> Certificate:
    rows = data()["milestones"]["rows"]
    years = [year for name, year in rows if name != "momentum SGD"]
    return table(
        "adamnx.related.table1_order",
        "without the row of momentum SGD the years do not decrease",
        " <= ".join(str(year) for year in years),
    )


CLAIMS = (
    claim(
        "schedule_lengths",
        "Sections 5 and 6, Appendix A",
        "the training t1 was set to 37,488 ... 25,680 ... 12,720",
        "The printed t1 and T follow from the number of images, the batch size and 80 epochs.",
        Verdict.CORRECTED,
        "37 488, 12 720 and T = 62 480 do (t1 is 60 % of 80 floor(N/B)). 25 680 does not: 16 551"
        " images in batches of 32 give 24 816. It would fit 17 120 to 17 151 images.",
        tabled(Role.FAILS, length_fails, Control("!= 24816", "!= 25680")),
        tabled(Role.CORRECTED, lengths_hold, Control("= 37488", "= 37489")),
        tabled(Role.SUPPORT, length_explained, Control("*535", "*536")),
        note="The factor of 60 % is our reading; the paper does not state it. One of the number of"
        " images and t1 is misprinted.",
    ),
    claim(
        "arithmetic",
        "Sections 4-6",
        "8,498 training images and 2,857 validation images ... 11,355 images",
        "The paper's small arithmetic is consistent.",
        Verdict.PROVED,
        "True: every minimum rate is the peak rate / 100, the image counts add up, rows shared by"
        " two tables agree, and no top-5 error exceeds its top-1 error.",
        tabled(Role.AS_STATED, arithmetic, Control("11355", "11356")),
        note="AdaX's rows differ between Tables 3-6 and 7-10, as they should: the first are AdaX,"
        " the second AdaX's rate inside Adam.",
    ),
    claim(
        "text_numbers",
        "Sections 5 and 6",
        "our AdamNX achieved the lowest top-1 error rate of 34.27% and the lowest top-5 error rate"
        " of 11.40%",
        "The results quoted in the text are those of the tables.",
        Verdict.PROVED,
        "True for all 11 numbers.",
        tabled(Role.AS_STATED, quoted, Control("34.27 =", "34.72 =")),
    ),
    claim(
        "crossref",
        "Section 6",
        "As shown in Table 11, our AdamNX achieved the lowest top-1 error rate of 32.87% ... on"
        " ConvNeXt-B",
        "The ConvNeXt-B results are in Table 11.",
        Verdict.CORRECTED,
        "They are in Table 12.",
        tabled(Role.FAILS, crossref_fails, Control("!= 32.87", "!= 35.66")),
        tabled(Role.CORRECTED, crossref_right, Control("= 10.72", "= 10.27")),
    ),
    claim(
        "related.table1_order",
        "Section 1, Table 1",
        "Table 1 chronologically outlines the milestones of optimization algorithms",
        "Table 1 is in order of time.",
        Verdict.REFUTED,
        "RMSProp (2012) stands after momentum SGD (2013); the other rows are in order.",
        tabled(Role.FAILS, chronology_fails, Control("2012 <", "2013 <")),
        tabled(Role.INSTEAD, chronology_rest, Control("2012", "2016")),
    ),
)
