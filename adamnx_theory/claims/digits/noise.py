"""How far apart two runs of one optimizer are, and two optimizers."""

from __future__ import annotations

from adamnx_theory.claims.computed import Found
from adamnx_theory.claims.digits.shared import (
    MODELS,
    NOTE,
    All,
    Bounds,
    claim,
    counted,
    lead,
    measured,
    on_record,
    shown,
)
from adamnx_theory.claims.model import Verdict

TUNED = ("adam", "exadam", "adamnx", "adax", "sgd")
OTHERS = TUNED[1:]
CHECKS = len(MODELS) * len(TUNED)
NARROWER = 4
APART = 0.4 - 1e-9  # points: two of 500 images


def spreads(runs: All, bounds: Bounds) -> Found:
    """How often two runs are `APART` points apart lies between the bounds, for every optimizer."""
    from adamnx_theory.statistics.samples import share_apart

    accuracies = [runs[model][name].accuracy for model in MODELS for name in TUNED]
    found = [share_apart(values, APART) for values in accuracies]
    narrow = [share_apart(values / NARROWER, APART) for values in accuracies]
    caught = max(one.detectable(CHECKS) for one in found)
    each = ", ".join(f"{100 * one.value:.0f}" for one in found)
    spread = ", ".join(f"{values.std(ddof=1):.2f}" for values in accuracies)
    low, high = (100 * bound for bound in bounds.apart)
    return Found(
        all(one.between(*bounds.apart, checks=CHECKS) for one in found),
        f"{counted(runs)} seeds; {', '.join(TUNED)} for the one model, then for the other: in"
        f" {each} % of pairs, all shown to lie between {low:g} and {high:g} % (standard deviations"
        f" {spread} points); {100 * caught:.0f} % more or less would have been caught",
        not any(one.between(*bounds.apart, checks=CHECKS) for one in narrow),
        f"runs {NARROWER} times as close together",
    )


def gaps(runs: All, bounds: Bounds) -> Found:
    """The other tuned optimizers' means lie within the bound of Adam's."""
    checks = len(MODELS) * len(OTHERS)
    leads = {(m, name): lead(runs[m], name, "adam") for m in MODELS for name in OTHERS}
    untuned = [lead(runs[m], "adam_equal", "adam") for m in MODELS]
    caught = max(found.detectable(checks) for found in leads.values())
    each = ", ".join(f"{name} {shown(found)}" for (_, name), found in leads.items())
    return Found(
        all(found.within(bounds.gap, checks) for found in leads.values()),
        f"{counted(runs)} seeds; lead over Adam for the one model, then for the other: {each}"
        f" points, all shown to lie within {bounds.gap:g}; {caught:.2f} points would have been"
        f" caught; {_upsets(runs)}",
        not any(found.within(bounds.gap, checks) for found in untuned),
        f"Adam at 0.001 ({', '.join(shown(found) for found in untuned)})",
    )


def _upsets(runs: All) -> str:
    """How often one run of Adam is at least level with one of momentum SGD, all pairs."""
    shares = []
    for model in MODELS:
        ours, theirs = (runs[model][name].accuracy for name in ("adam", "sgd"))
        shares.append((ours[:, None] >= theirs[None, :] - 1e-9).mean())
    each = " and ".join(f"{100 * share:.0f} %" for share in shares)
    return f"of single runs, Adam's is level with or ahead of momentum SGD's in {each} of pairs"


CLAIMS = (
    claim(
        "noise",
        "our measurement; EXAdam, Section 3.1, compares single runs",
        "its testing accuracy, which surpasses all other optimizers by a significant margin",
        "Two runs of one optimizer from different seeds are 0.4 points of test accuracy apart, or"
        " more, about every other time; tuned optimizers' means lie within 0.6 points of Adam's.",
        Verdict.MEASURED,
        "Two runs are 0.4 points apart or more in 54 to 61 of 100 pairs, a point or more in 7 to"
        " 13, for Adam, EXAdam, AdamNX, AdaX and momentum SGD alike; a run's standard deviation is"
        " 0.35 to 0.43 points. The tuned means are within 0.39 points of Adam's. Some leads are"
        " real, momentum SGD's (0.38 and 0.23) and AdaX's (0.06 and 0.07); still, of single runs"
        " Adam's is ahead of momentum SGD's, or level, in 30 and 40 of 100 pairs.",
        measured("two runs are 0.4 points apart or more", spreads),
        on_record("two runs are 0.4 points apart or more", spreads),
        measured("the tuned optimizers' means against Adam's", gaps),
        on_record("the tuned optimizers' means against Adam's", gaps),
        note=f"{NOTE} A seed is a start and an order of the images. That the test set is itself a"
        " sample adds more: 0.8 points at 96.5 % of 500 images. AdaX's lead is clear in the"
        " logistic regression, over the record and the full profile together.",
        cites=("exadam", "adam", "sgdm"),
    ),
)
