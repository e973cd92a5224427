"""What the claims on the digits share: the runs, and how a judgement becomes evidence.

The experiment is `training.study`: two models, the learning rates on record (chosen on
validation images, with other seeds), accuracy on 500 test images.  Seeds are independent;
optimizers are compared seed by seed.  A judgement is made twice: on the full experiment on
record, of which the first seeds are run again and must agree, and on runs made now under
another key, as many as the profile says.  The bounds were set after the record was seen,
so only the second is a test of them: at most 1e-6 is the probability that it calls
something shown that is false.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from typing import TYPE_CHECKING

from adamnx_theory.claims.computed import Found, computed
from adamnx_theory.claims.declare import declared
from adamnx_theory.claims.model import Evidence, Role, Settings, Strength

if TYPE_CHECKING:
    from adamnx_theory.statistics.samples import Mean
    from adamnx_theory.training.study import Runs

MODELS = {"logistic": "logistic regression", "perceptron": "a perceptron"}
QUICK = {"logistic": 96, "perceptron": 64}
AGAIN = 4  # seeds of the record that are run again

claim = partial(declared, "digits")
NOTE = (
    "One split of one small data set; 20 epochs, constant learning rates; 512 seeds for the"
    " logistic regression, 256 for the perceptron on record and in the full profile. The bounds"
    " were set after the record was seen; the runs made now, under another key, test them."
)


@dataclass(frozen=True)
class Bounds:
    """What is to be shown, in points of test accuracy; wider where there are fewer seeds.

    apart       how often two runs are 0.4 points apart, lowest and highest
    gap         between the means of tuned optimizers
    close       between optimizers that are called alike
    closest     between AdamNX and AdaX's rate inside it
    lead        of EXAdam over Adam at one learning rate
    """

    apart: tuple[float, float]
    gap: float
    close: float
    closest: float
    lead: float


BOUNDS = {
    "quick": Bounds((0.05, 0.97), 1.0, 1.0, 0.3, 1.5),
    "full": Bounds((0.3, 0.75), 0.6, 0.4, 0.1, 2.0),
}

All = Mapping[str, "Runs"]
Judge = Callable[[All, Bounds], Found]


@cache
def _run(model: str, seeds: int, key: int) -> Runs:
    from adamnx_theory.training import record, study

    return study.test(model, record.rates(model), range(seeds), key)


def runs_now(settings: Settings) -> All:
    """The test results of this profile, by model."""
    from adamnx_theory.training.study import SEEDS

    counts = SEEDS if settings.profile == "full" else QUICK
    return {model: _run(model, counts[model], settings.seed + 1) for model in MODELS}


def _again() -> All:
    """The first seeds of the record, run again; its key is 0."""
    return {model: _run(model, AGAIN, 0) for model in MODELS}


def measured(title: str, judge: Judge) -> Evidence:
    """The judgement on runs made now."""

    def look(settings: Settings) -> Found:
        return judge(runs_now(settings), BOUNDS[settings.profile])

    return computed(Role.AS_STATED, title, look, Strength.STATISTICAL)


def on_record(title: str, judge: Judge) -> Evidence:
    """The judgement on the full experiment on record, if it is what its first seeds give now."""

    def look(_: Settings) -> Found:
        from adamnx_theory.training.record import differing, recorded

        found = judge({model: recorded(model) for model in MODELS}, BOUNDS["full"])
        again = _again()
        off = [name for model in MODELS for name in differing(model, again[model])]
        said = f"{', '.join(off)} differ from the record" if off else "as on record"
        return Found(
            found.holds and not off,
            f"{found.detail}; the first {AGAIN} seeds run again: {said}",
            found.rejected,
            found.control,
        )

    return computed(Role.AS_STATED, f"on record: {title}", look, Strength.STATISTICAL)


def lead(runs: Runs, name: str, over: str) -> Mean:
    """How far `name` is ahead of `over` in test accuracy, seed by seed, in points."""
    from adamnx_theory.statistics.samples import mean

    return mean(runs[name].accuracy - runs[over].accuracy)


def shown(found: Mean) -> str:
    """The mean and its standard error."""
    return f"{found.value:+.3f} +- {found.error:.3f}"


def counted(runs: All) -> str:
    """How many seeds each model has."""
    return " and ".join(str(len(found["adam"].loss)) for found in runs.values())
