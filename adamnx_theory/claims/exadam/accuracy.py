"""Accuracies: the headline, the text, and Tables 1 and 2."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Any

from adamnx_theory.claims.evidence import Control
from adamnx_theory.claims.exadam.published import cell, data, table, tested
from adamnx_theory.claims.exadam.shared import VERSIONS, claim
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.claims.published import tabled

Certificate = dict[str, Any]

QUOTED = {"RMSProp": "1.96", "Adam": "2.44", "AdamW": "2.39"}
KINDS = ("training accuracy", "validation accuracy")


def final_gaps(other: str) -> list[str]:
    """EXAdam's lead at epoch 100 in training and validation accuracy, as terms."""
    return [f"({cell('1', 'EXAdam', 100, k)} - {cell('1', other, 100, k)})" for k in KINDS]


def headline_fails() -> Certificate:
    formula = f"{tested('EXAdam')} - {tested('Adam')} != 2.39"
    return table("exadam.headline_fails", "2.39 is not the lead over Adam in Table 2", formula)


def headline() -> Certificate:
    train, valid = final_gaps("Adam")
    ours = tested("EXAdam")
    formula = (
        f"{train} = 4.6 and {valid} = 4.13 and {ours} - {tested('Adam')} = 2.44"
        f" and {ours} - {tested('AdamW')} = 2.39"
    )
    return table(
        "exadam.headline",
        "over Adam it is 4.60, 4.13 and 2.44 points; 2.39 is the lead over AdamW",
        formula,
    )


def adamw_gain() -> Certificate:
    train, valid = final_gaps("AdamW")
    return table(
        "exadam.adamw_gain",
        "the leads over AdamW at epoch 100 are 3.89 and 3.51 points",
        f"{train} = 3.89 and {valid} = 3.51",
    )


def loss_gap(other: str, at: int) -> tuple[Fraction, str]:
    """(theirs - ours)/theirs, the relative gap of the training losses: value and term."""
    theirs, ours = (cell("1", m, at, "training loss") for m in (other, "EXAdam"))
    return 1 - Fraction(ours) / Fraction(theirs), f"(({theirs} - {ours})/{theirs})"


def mean_gap(other: str) -> list[str]:
    """Bounds of its mean over epochs 1 to 100 if it lies between the values at tabulated epochs."""
    bounds = []
    for choose in (min, max):
        terms = [f"{loss_gap(other, 1)[1]}/100"]
        for ends in pairwise(data()["tables"]["1"]["rows at"]):
            _, term = choose(loss_gap(other, at) for at in ends)
            terms.append(f"{term}*{ends[1] - ends[0]}/100")
        bounds.append(" + ".join(terms))
    return bounds


def speed_open() -> Certificate:
    """Which epochs are enough for Adam's last training accuracy, by the table."""
    best = cell("1", "Adam", 100, "training accuracy")
    ours = [cell("1", "EXAdam", at, "training accuracy") for at in (25, 50)]
    formula = f"{ours[0]} < {best} < {ours[1]} and 1 - 50/100 = 0.5 and 1 - 25/100 = 0.75"
    return table(
        "exadam.faster_epochs",
        "EXAdam reaches Adam's last training accuracy between epochs 25 and 50, so 50 to 75 % of"
        " the epochs would be saved by that measure",
        formula,
    )


def speed_reading() -> Certificate:
    (low, high), (low_w, high_w) = mean_gap("Adam"), mean_gap("AdamW")
    formula = f"{low} < 0.4807 and 0.4807 < {high} and {low_w} < 0.4628 and 0.4628 < {high_w}"
    return table(
        "exadam.faster_reading",
        "48.07 % and 46.28 % fit the mean over the epochs of the relative gap in training loss",
        formula,
        note="If between tabulated epochs the gap lies between the values at both ends, its mean"
        " over epochs 1 to 100 is from 44 to 55 % against Adam, from 41 to 52 % against AdamW.",
    )


def better(epochs: list[int]) -> str:
    entry = data()["tables"]["1"]
    return " and ".join(
        f"{cell('1', other, at, kind)} < {cell('1', 'EXAdam', at, kind)}"
        for at in epochs
        for kind in KINDS
        for other in entry["rows"]
        if other != "EXAdam"
    )


def behind_early() -> Certificate:
    pairs = [("RMSProp", 1, KINDS[0]), ("RMSProp", 1, KINDS[1]), ("AdamW", 5, KINDS[1])]
    formula = " and ".join(
        f"{cell('1', 'EXAdam', at, kind)} < {cell('1', other, at, kind)}"
        for other, at, kind in pairs
    )
    return table(
        "exadam.table1_behind",
        "at epoch 1 RMSProp is ahead in both accuracies, at epoch 5 AdamW in validation",
        formula,
    )


def ahead_later() -> Certificate:
    return table(
        "exadam.table1_best",
        "from epoch 10 on EXAdam is ahead of all five in both accuracies",
        better([at for at in data()["tables"]["1"]["rows at"] if at >= 10]),
    )


def lowest_losses() -> Certificate:
    entry = data()["tables"]["1"]
    formula = " and ".join(
        f"{cell('1', 'EXAdam', at, kind)} < {cell('1', other, at, kind)}"
        for at in entry["rows at"]
        if at >= 10
        for kind in ("training loss", "validation loss")
        for other in entry["rows"]
        if other != "EXAdam"
    )
    return table("exadam.table1_losses", "and has the lowest losses", formula)


def test_gaps() -> Certificate:
    ours = tested("EXAdam")
    formula = " and ".join(f"{ours} - {tested(m)} = {gap}" for m, gap in QUOTED.items())
    return table("exadam.table2", "EXAdam's leads in Table 2 are 1.96, 2.44 and 2.39", formula)


def sampling() -> Certificate:
    p, q = (f"({tested(m)}/100)" for m in ("EXAdam", "RMSProp"))
    formula = f"4.8 < ({p} - {q})/sqrt({p}*(1 - {p})/10000 + {q}*(1 - {q})/10000) < 4.9"
    return table(
        "exadam.table2_sampling",
        "the sampling of 10 000 test images alone makes 1.96 points 4.8 standard errors",
        formula,
        note="Two proportions on 10 000 images (the size of CIFAR-10's test set), taken as"
        " independent. The variation between training runs comes on top.",
    )


def one_run() -> Certificate:
    cells = [v for row in data()["tables"]["2"]["rows"].values() for v in row]
    runs = max(len(c.split()) for c in cells)
    return table(
        "exadam.table2_single",
        f"each of the {len(cells)} entries holds one number, of one seed",
        f"{runs} < 2",
        note="No spread, interval or number of runs is printed; the seed is 1234.",
    )


def low_scores() -> Certificate:
    formula = (
        f"{tested('AdaDelta')} = 37.45 and {tested('SGD with Momentum')} = 43.13"
        f" and {tested('SGD with Momentum')} < {tested('Adam')}"
    )
    return table("exadam.table2_low", "AdaDelta has 37.45, SGD with momentum 43.13", formula)


def repeated_score() -> Certificate:
    other = cell("1", "SGD with Momentum", 100, "validation accuracy")
    return table(
        "exadam.table2_repeat",
        "AdaDelta's testing accuracy is, to the digit, SGD's last validation accuracy in Table 1",
        f"{tested('AdaDelta')} = {other}",
        note="It may be chance.",
    )


CLAIMS = (
    claim(
        "headline",
        "Abstract",
        "EXAdam's superiority over Adam, achieving ... improvements of 4.6%, 4.13%, and 2.39% in"
        " training, validation, and testing accuracies",
        "EXAdam is 4.6, 4.13 and 2.39 points ahead of Adam.",
        Verdict.CORRECTED,
        "In testing accuracy it is 2.44 points ahead of Adam; 2.39 is its lead over AdamW.",
        tabled(Role.FAILS, headline_fails, Control(" != ", " = ")),
        tabled(Role.CORRECTED, headline, Control("= 2.44", "= 2.39")),
        note="Single runs at one learning rate, which is not the same step size"
        f" (exadam.equal_lr). {VERSIONS}",
    ),
    claim(
        "faster",
        "Abstract and Section 1",
        "achieving 48.07% faster convergence ... 46.28% faster convergence",
        "EXAdam converges 48.07 % faster than Adam and 46.28 % faster than AdamW.",
        Verdict.UNDECIDED,
        "The text does not say what is measured, and seven epochs are too few: by the epochs needed"
        " for Adam's last training accuracy anything from 50 to 75 % would be saved. Both numbers"
        " fit another quantity, the mean over the epochs of the relative gap in training loss,"
        " which is no speed.",
        tabled(Role.MISSING, speed_open, Control("1 - 25/100 = 0.75", "1 - 25/100 = 0.4807")),
        tabled(Role.SUPPORT, speed_reading, Control("0.4807 < ((", "0.5807 < ((")),
        note=f"Missing: the definition, and the losses of all 100 epochs. {VERSIONS}",
    ),
    claim(
        "adamw_gain",
        "Section 1",
        "3.89% higher training accuracy, and 3.51% higher validation accuracy compared to AdamW",
        "EXAdam is 3.89 and 3.51 points ahead of AdamW.",
        Verdict.PROVED,
        "True of the published numbers at epoch 100, which are single runs.",
        tabled(Role.AS_STATED, adamw_gain, Control("= 3.51", "= 3.15")),
    ),
    claim(
        "table1.best",
        "Section 3.1, with Table 1",
        "EXAdam outperformed all the other tested state-of-the-art optimizers in terms of training"
        " and validation accuracy",
        "EXAdam has the highest training and validation accuracy at every epoch of Table 1.",
        Verdict.CONDITIONAL,
        "True from epoch 10 on, of losses too. At epoch 1 RMSProp is ahead in both, at epoch 5"
        " AdamW in validation.",
        tabled(Role.FAILS, behind_early, Control("39.87 <", "49.87 <")),
        tabled(Role.CONDITION, ahead_later, Control("< 82.73", "< 72.73")),
        tabled(Role.SUPPORT, lowest_losses, Control("0.00386 <", "0.00986 <")),
    ),
    claim(
        "table2",
        "Section 3.1, with Table 2",
        "outperforming RMSProp (90.14%), Adam (89.66%), and AdamW (89.71%) by 1.96, 2.44, and 2.39"
        " percentage points, respectively",
        "EXAdam's testing accuracy is 1.96, 2.44 and 2.39 points above RMSProp, Adam and AdamW.",
        Verdict.PROVED,
        "True of the published numbers, which are single runs.",
        tabled(Role.AS_STATED, test_gaps, Control("= 2.39", "= 2.44")),
    ),
    claim(
        "table2.significant",
        "Section 3.1, with Table 2",
        "its testing accuracy, which surpasses all other optimizers by a significant margin",
        "The lead in testing accuracy is statistically significant.",
        Verdict.UNDECIDED,
        "One run of one seed per optimizer says nothing about the variation between runs. Beyond"
        " the sampling of the test images alone the lead over RMSProp is (4.8 standard errors).",
        tabled(Role.MISSING, one_run, Control("1 <", "2 <")),
        tabled(Role.SUPPORT, sampling, Control("4.8 <", "4.9 <")),
        note="Missing: repeated runs, or a spread for each entry.",
    ),
    claim(
        "table2.low",
        "Section 3.1, with Table 2",
        "AdaDelta and SGD with Momentum demonstrate significantly lower testing accuracy, with"
        " scores of 37.45% and 43.13%",
        "AdaDelta has 37.45 % and SGD with momentum 43.13 %.",
        Verdict.PROVED,
        "As in Table 2. AdaDelta's 37.45 is also SGD's last validation accuracy in Table 1.",
        tabled(Role.AS_STATED, low_scores, Control("= 43.13", "= 37.45")),
        tabled(Role.SUPPORT, repeated_score, Control("= 37.45", "= 35.01")),
    ),
)
