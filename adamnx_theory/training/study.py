"""The experiment: learning rates chosen on one part of the data, tested on another.

Each optimizer keeps its own defaults apart from the learning rate, which is the one of
`GRID` with the smallest mean loss on the validation images over `TUNING_SEEDS`.  The
test images have no part in the choice, and other seeds are tested.  Besides:

    adam_equal, exadam_equal   both at 1e-3, Adam's default
    adam_ten                   Adam at 1e-2
    ablation                   AdamNX with AdaX's rate at AdaX's default, AdamNX's learning rate
    mapped                     the same at the parameter that gives AdamNX's own rate

Models and data: `models`, `data`; `EPOCHS` passes over 1000 images in batches of 50.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from adamnx_theory.definitions import optimizer
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.errors import BadInput
from adamnx_theory.training.data import SIZES, digits
from adamnx_theory.training.models import MODELS
from adamnx_theory.training.rates import adax_in_adamnx, adax_parameter
from adamnx_theory.training.train import BATCH, Trained, train

EPOCHS = 20
STEPS = EPOCHS * (SIZES["train"] // BATCH)
GRID = (
    "1e-4", "2e-4", "5e-4", "1e-3", "2e-3", "5e-3", "1e-2", "2e-2", "5e-2", "1e-1", "2e-1",
    "5e-1", "1", "2", "5",
)  # fmt: skip
TUNED = ("adam", "exadam", "adamnx", "adax", "sgd")
TUNING_SEEDS = range(1_000_000, 1_000_032)
SEEDS = {"logistic": 512, "perceptron": 256}  # of the full experiment, from 0 on
EQUAL, TEN = "1e-3", "1e-2"

Runs = dict[str, Trained]


def tune(model: str, name: str, rates: Sequence[str] = GRID, seeds: range = TUNING_SEEDS) -> Runs:
    """The optimizer on the validation images at each of these learning rates."""
    chosen = {lr: optimizer(name).bind(lr=lr) for lr in rates}
    return train(MODELS[model], digits(), chosen, seeds, EPOCHS, part="validation")


def best(runs: Runs) -> str:
    """The learning rate with the smallest mean loss; the first, if several have it.

    Raises `BadInput` if it is the first or the last that was tried: the grid is too narrow.
    """
    rates = list(runs)
    found = min(rates, key=lambda lr: float(runs[lr].loss.mean()))
    if found in (rates[0], rates[-1]):
        raise BadInput(f"the best learning rate, {found}, is at the end of the grid.")
    return found


def contenders(rates: Mapping[str, str]) -> dict[str, Optimizer]:
    """Everything that is tested, at the chosen learning rates."""
    tuned = {name: optimizer(name).bind(lr=rates[name]) for name in TUNED}
    ours, other = tuned["adamnx"], adax_in_adamnx().bind(lr=rates["adamnx"])
    return {
        **tuned,
        "ablation": other,
        "mapped": other.bind(beta2=adax_parameter(ours.value("beta2"))),
        "adam_equal": optimizer("adam").bind(lr=EQUAL),
        "exadam_equal": optimizer("exadam").bind(lr=EQUAL),
        "adam_ten": optimizer("adam").bind(lr=TEN),
    }


def test(model: str, rates: Mapping[str, str], seeds: Sequence[int], key: int = 0) -> Runs:
    """All contenders on the test images; `key` is as in `train`."""
    return train(MODELS[model], digits(), contenders(rates), seeds, EPOCHS, key)
