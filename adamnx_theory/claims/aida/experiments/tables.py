"""Claims about the published accuracies; the numbers come from data/aida_tables.json."""

from __future__ import annotations

from math import sqrt
from typing import Any

from adamnx_theory.claims.aida.shared import claim
from adamnx_theory.claims.evidence import Control
from adamnx_theory.claims.model import Evidence, Kind, Outcome, Role, Settings, Strength, Verdict
from adamnx_theory.claims.published import in_fractions, published, tabled
from adamnx_theory.statistics.welch import Sample, Welch, welch

Certificate = dict[str, Any]

READINGS = {"standard deviation": 1.0, "standard error": sqrt(3)}


def data() -> dict[str, Any]:
    """The tables as published."""
    return published("aida")


def compared(table: str, reading: str, shift: float = 0.0) -> Welch:
    """(1,2) against (2,1), `shift` added to the latter; +- read as the word says."""
    runs = data()["repetitions"]
    first, second = (
        Sample(float(mean), float(spread) * READINGS[reading], runs)
        for mean, spread in (data()["accuracy"][table][setup] for setup in ("(1,2)", "(2,1)"))
    )
    return welch(first, Sample(second.mean + shift, second.sd, second.n))


def higher(table: str, reading: str, role: Role = Role.AS_STATED) -> Evidence:
    """(1,2) has the higher mean accuracy, at the 5 % level, two-sided.

    The control compares the same spreads with the difference taken away.
    """

    def run(_: Settings) -> Outcome:
        found = compared(table, reading)
        null = compared(table, reading, shift=found.difference)
        rejected = not null.significant
        detail = (
            f"{found.difference:.2f} points, 95 % interval {found.low:.2f} to {found.high:.2f},"
            f" p = {found.p:.2g} (Welch, two-sided, {data()['repetitions']} runs each); a true"
            f" difference of {found.detectable:.2g} points would have been caught with"
            f" probability {found.power:.0%}"
        )
        return Outcome(
            role,
            Kind.TABLE,
            Strength.STATISTICAL,
            f"Table {table}: (1,2) is above (2,1), +- read as a {reading}",
            found.significant and found.difference > 0,
            rejected,
            f"equal means: p = {null.p:.2g}, {'no difference shown' if rejected else 'shown'}",
            detail,
        )

    return Evidence(role, run, simulated=True)


def table(name: str, title: str, formula: str, note: str = "") -> Certificate:
    """A statement about published numbers, checked in exact fractions."""
    return in_fractions(data()["source"], name, title, formula, note)


def mean(table_: str, setup: str) -> str:
    return data()["accuracy"][table_][setup][0]


def gains() -> Certificate:
    second = f"{mean('II', '(1,2)')} - {mean('II', '(2,1)')}"
    third = f"{mean('III', '(1,2)')} - {mean('III', '(2,1)')}"
    return table(
        "aida.tables23_gain",
        "the gains are 3.04 and 3.39 percentage points",
        f"{second} = 3.04 and {third} = 3.39",
    )


def relative_gains() -> Certificate:
    second = f"{mean('II', '(1,2)')}/{mean('II', '(2,1)')} - 1"
    third = f"{mean('III', '(1,2)')}/{mean('III', '(2,1)')} - 1"
    return table(
        "aida.tables23_relative",
        "relative to the lower accuracy they are 4.7 % and 3.9 %",
        f"0.0469 < {second} < 0.047 and 0.0394 < {third} < 0.0395",
    )


def decay_rate_matters_more() -> Certificate:
    rate = f"{mean('III', '(2,1)')} - {mean('III, 0.999', '(2,1)')}"
    powers = f"{mean('III', '(1,2)')} - {mean('III', '(2,1)')}"
    return table(
        "aida.tables23_beta2",
        "for (2,1) the choice of beta2 makes 7.63 points, more than twice as many",
        f"{rate} = 7.63 and 2*({powers}) < {rate}",
    )


def steps_per_epoch() -> Certificate:
    t = data()["training"]
    images, batch, steps = t["images"], t["batchsize"], t["steps per epoch"]
    return table(
        "aida.table4_steps",
        "391 batches of 128 are the fewest that hold the 50 000 training images",
        f"({steps} - 1)*{batch} < {images} and {images} <= {steps}*{batch}",
    )


def warmup() -> Certificate:
    t = data()["training"]
    return table(
        "aida.table4_warmup",
        "the warm-up takes 14 of the 200 epochs",
        f"{t['warmup steps']} = 14*{t['steps per epoch']} and 14 < {t['epochs']}",
    )


def printed_losses() -> Certificate:
    losses = len(data()["losses"])
    return table(
        "aida.fig5",
        "no value of a loss is printed; a comparison needs one for each setup",
        f"{losses} < 2",
    )


CLAIMS = (
    claim(
        "tables23",
        "Section V-C, Tables II and III",
        "in both tasks, Aida with the setup (p, q) = (1, 2) outperforms the setup (p, q) = (2, 1)"
        " with a significant gain",
        "(1,2) has a significantly higher validation accuracy than (2,1) in both tasks.",
        Verdict.MEASURED,
        "Welch's test with three runs each: 3.04 points, p = 0.0062 on WMT16; 3.39 points,"
        " p = 0.00013 on CIFAR10; 11.02 points, p = 0.016 against beta2 = 0.999. If the spreads are"
        " standard errors: p = 0.026, 0.0010, 0.047; the first and the last then do not survive a"
        " correction for three tests.",
        *(higher(t, r) for t in ("II", "III", "III, 0.999") for r in READINGS),
        tabled(Role.SUPPORT, decay_rate_matters_more, Control("= 7.63", "= 6.63")),
        note="The text does not say what +- stands for. (1,2) was not run at beta2 = 0.999; for"
        " (2,1) the choice of beta2 alone makes 7.63 points.",
    ),
    claim(
        "tables23.gain",
        "Section V-C, Tables II and III",
        "The performance gain of (p, q) = (1, 2) is roughly 3 % over the setup (p, q) = (2, 1)",
        "The gains are about 3 %.",
        Verdict.PROVED,
        "True of the published means in percentage points: 3.04 and 3.39. Relative to the accuracy"
        " of (2,1) they are 4.7 % and 3.9 %.",
        tabled(Role.AS_STATED, gains, Control("= 3.04", "= 3.14")),
        tabled(Role.SUPPORT, relative_gains, Control("0.047 and", "0.0469 and")),
    ),
    claim(
        "fig5",
        "Section V-C, with Fig. 5",
        "the convergence behaviours of the training loss are quite similar ... When it comes to"
        " validation loss and accuracy, the setup (p, q) = (1, 2) produces considerably better"
        " convergence results",
        "The training losses are alike, and the validation loss is better for (1,2).",
        Verdict.UNDECIDED,
        "The curves are means of three runs, and no value of a loss is printed. The final"
        " accuracies are those of Table II (aida.tables23).",
        tabled(Role.MISSING, printed_losses, Control("< 2", "< 0")),
        note="Missing: the training logs.",
    ),
    claim(
        "table4",
        "Appendix A, Table IV",
        "batchsize 128, epochs 200, iteration steps per epoch 391, warmup steps 5474",
        "The numbers of the training schedule fit together.",
        Verdict.PROVED,
        "True: 391 batches of 128 hold the 50 000 training images of CIFAR10, and 5474 steps are"
        " 14 epochs.",
        tabled(Role.AS_STATED, steps_per_epoch, Control("50000 <= 391", "50000 <= 390")),
        tabled(Role.AS_STATED, warmup, Control("14*391", "13*391")),
    ),
)
