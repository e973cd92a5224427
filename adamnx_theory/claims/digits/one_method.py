"""AdamNX and AdaX on real data: is there a difference to be seen?"""

from __future__ import annotations

from adamnx_theory.claims.computed import Found, computed
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
    runs_now,
    shown,
)
from adamnx_theory.claims.model import Evidence, Role, Settings, Verdict


def same_bits() -> Evidence:
    """With AdaX's parameter put to AdamNX's rate, every run ends at the same bits."""

    def look(settings: Settings) -> Found:
        runs = runs_now(settings)
        equal = [bool((r["mapped"].loss == r["adamnx"].loss).all()) for r in runs.values()]
        apart = [float(abs(r["ablation"].loss - r["adamnx"].loss).max()) for r in runs.values()]
        return Found(
            all(equal) and _same_rates("mapped"),
            f"{counted(runs)} seeds: the rates are the same float64 numbers at every step, and so"
            " are the test losses of every seed",
            min(apart) > 0 and not _same_rates("ablation"),
            "AdaX's own default 1e-4, where losses differ by up to"
            f" {' and '.join(f'{gap:.1g}' for gap in apart)}",
        )

    title = "AdaX's rate inside AdamNX, at the parameter that gives AdamNX's rate"
    return computed(Role.AS_STATED, title, look)


def _same_rates(name: str) -> bool:
    """Whether the contender has AdamNX's coefficients at every step of training."""
    from adamnx_theory.training import record, study

    chosen = study.contenders(record.rates("logistic"))
    tables = [chosen[key].coefficient_table(study.STEPS) for key in ("adamnx", name)]
    one, other = (sorted(tuple(column) for column in t.values()) for t in tables)
    return one == other


def ablation(runs: All, bounds: Bounds) -> Found:
    """AdamNX and AdaX's rate in it, at the defaults of the two papers: alike."""
    return _alike(runs, "ablation", bounds.closest, "sgd", "momentum SGD")


def published(runs: All, bounds: Bounds) -> Found:
    """AdamNX and AdaX as published, each tuned: alike."""
    return _alike(runs, "adax", bounds.close, "adam_equal", "Adam at 0.001")


def _alike(runs: All, name: str, bound: float, other: str, called: str) -> Found:
    from adamnx_theory.statistics.samples import mean

    checks = len(MODELS)
    leads = [lead(found, "adamnx", name) for found in runs.values()]
    losses = [mean(found["adamnx"].loss - found[name].loss) for found in runs.values()]
    level = [(f["adamnx"].accuracy == f[name].accuracy).mean() for f in runs.values()]
    twins = [lead(found, "adamnx", other) for found in runs.values()]
    caught = max(found.detectable(checks) for found in leads)
    return Found(
        all(found.within(bound, checks) for found in leads),
        f"{counted(runs)} seeds: AdamNX leads by {', '.join(map(shown, leads))} points, shown to"
        f" lie within {bound:g}; {max(caught, 1e-3):.2g} points would have been caught; level in"
        f" {' and '.join(f'{100 * share:.0f} %' for share in level)} of the seeds; loss"
        f" {', '.join(f'{loss.value:+.5f} +- {loss.error:.5f}' for loss in losses)}",
        not any(found.within(bound, checks) for found in twins),
        f"{called} in AdaX's place ({', '.join(map(shown, twins))})",
    )


CLAIMS = (
    claim(
        "adamnx_adax",
        "our measurement; AdamNX, Section 5.4",
        "to verify which second-order moment estimate exponential decay rate is superior",
        "Training does not tell AdamNX's rate from AdaX's; the two methods as published, each"
        " tuned, lie within 0.4 points of test accuracy.",
        Verdict.MEASURED,
        "With AdaX's parameter put to 0.99^-0.01 - 1, every run is the same to the last bit. At the"
        " papers' own parameters 100 % of the logistic regressions and 97 % of the perceptrons"
        " classify equally many test images, and the mean difference is below 0.1 points. As"
        " published, each at its best learning rate, AdaX is ahead by 0.05 and 0.07 points and"
        " AdamNX's loss of the logistic regression is 0.0008 higher: not the rates, but AdaX's"
        " first moment, which has no bias correction.",
        same_bits(),
        measured("AdaX's rate inside AdamNX, the papers' parameters", ablation),
        on_record("AdaX's rate inside AdamNX, the papers' parameters", ablation),
        measured("AdamNX and AdaX as published, each tuned", published),
        on_record("AdamNX and AdaX as published, each tuned", published),
        note=f"{NOTE} adamnx.is_adax proves that the rates are one family; at 400 steps both are"
        " nearly a plain average.",
        cites=("adamnx", "adax"),
    ),
)
