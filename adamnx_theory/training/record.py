"""The full experiment on record, in `digits.json`.

    python -m adamnx_theory.training.record --write    run it all anew; some minutes
    python -m adamnx_theory.training.record --check    four seeds again: do they agree?

For each model: the mean validation loss and accuracy of every optimizer at every learning
rate, with standard deviations over the seeds; the learning rates chosen; and for every
contender and seed the test loss (six digits) and the number of test images that it
classifies correctly.  A mean loss that has overflowed is null.
"""

from __future__ import annotations

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from adamnx_theory.training import study
from adamnx_theory.training.data import SIZES
from adamnx_theory.training.models import MODELS
from adamnx_theory.training.study import Runs
from adamnx_theory.training.train import Trained

PATH = Path(__file__).with_name("digits.json")
IMAGES = SIZES["test"]
#: How far a repeated run may be from the record: other machines sum in another order.
LOSS_AGREES = 0.01
RIGHT_AGREES = 2


@cache
def record() -> dict[str, Any]:
    """What is on record, by model."""
    return json.loads(PATH.read_text(encoding="utf-8"))


def rates(model: str) -> dict[str, str]:
    """The learning rates chosen for a model, by optimizer."""
    return record()[model]["lr"]


def recorded(model: str) -> Runs:
    """The test results on record, by contender."""
    return {
        name: Trained(
            np.array(rows["loss"]),
            100.0 * np.array(rows["right"]) / IMAGES,
            np.empty((len(rows["loss"]), 0)),
        )
        for name, rows in record()[model]["test"].items()
    }


def differing(model: str, again: Runs) -> list[str]:
    """The contenders whose first seeds, run again, are not what is on record."""
    return [
        name
        for name, old in recorded(model).items()
        if not _agree(old, again[name], len(again[name].loss))
    ]


def _agree(old: Trained, new: Trained, seeds: int) -> bool:
    loss, accuracy = old.loss[:seeds], old.accuracy[:seeds]
    close = np.abs(new.loss - loss) <= LOSS_AGREES * loss
    near = np.abs(new.accuracy - accuracy) <= RIGHT_AGREES * 100.0 / IMAGES + 1e-9
    return bool((close & near).all())


def _made(model: str) -> dict[str, Any]:
    tuning: dict[str, Runs] = {}
    for name in study.TUNED:
        print(f"{model}: learning rates of {name}", file=sys.stderr)
        tuning[name] = study.tune(model, name)
    chosen = {name: study.best(runs) for name, runs in tuning.items()}
    print(f"{model}: test from {study.SEEDS[model]} seeds", file=sys.stderr)
    tested = study.test(model, chosen, range(study.SEEDS[model]))
    return {
        "tuning": {
            name: {lr: _summary(run) for lr, run in runs.items()} for name, runs in tuning.items()
        },
        "lr": chosen,
        "test": {
            name: {
                "loss": [float(f"{loss:.6g}") for loss in run.loss],
                "right": np.rint(run.accuracy * IMAGES / 100).astype(int).tolist(),
            }
            for name, run in tested.items()
        },
    }


def _summary(run: Trained) -> dict[str, float | None]:
    fine = np.isfinite(run.loss).all()
    numbers = {
        "loss": run.loss.mean() if fine else None,
        "loss_sd": run.loss.std(ddof=1) if fine else None,
        "accuracy": run.accuracy.mean(),
        "accuracy_sd": run.accuracy.std(ddof=1),
    }
    return {k: v if v is None else float(f"{v:.6g}") for k, v in numbers.items()}


def main(arguments: list[str]) -> int:
    """0 if the record agrees (or has been written), 1 if not, 2 for wrong usage."""
    if arguments not in (["--check"], ["--write"]):
        print("usage: python -m adamnx_theory.training.record --check|--write", file=sys.stderr)
        return 2
    if arguments == ["--write"]:
        made = {model: _made(model) for model in MODELS}
        PATH.write_text(_text(made), encoding="utf-8")
        print(f"the experiment is recorded in {PATH.name}")
        return 0
    off = {model: differing(model, study.test(model, rates(model), range(4))) for model in MODELS}
    for model, names in off.items():
        print(f"{model}: {'differs: ' + ', '.join(names) if names else 'as recorded'}")
    return int(any(off.values()))


def _text(made: Any, depth: int = 3) -> str:
    """JSON with one line for each optimizer."""
    if depth == 0:
        return json.dumps(made)
    entries = (f"{json.dumps(k)}: {_text(v, depth - 1)}" for k, v in made.items())
    return "{\n" + ",\n".join(entries) + "\n}" + ("\n" if depth == 3 else "")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
