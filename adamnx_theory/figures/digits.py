"""What the figures of the digits share: each optimizer's name and how it is drawn."""

from __future__ import annotations

from typing import Any

from adamnx_theory.figures.curves import BLUE, GREEN, ORANGE, PURPLE, RED, SKY

LABELS = {
    "adam": "Adam",
    "exadam": "EXAdam",
    "adamnx": "AdamNX",
    "ablation": "AdaX's rate in it",
    "adax": "AdaX",
    "sgd": "momentum SGD",
    "adam_equal": "Adam, 0.001",
    "adam_ten": "Adam, 0.01",
    "exadam_equal": "EXAdam, 0.001",
}
# AdaX is a wide pale line below AdamNX's narrow one, and Adam's broken one is on top.
LINES: dict[str, dict[str, Any]] = {
    "adam": {"color": BLUE, "ls": (0, (4, 3)), "zorder": 2.2},
    "exadam": {"color": GREEN, "ls": (0, (6, 1.5, 1, 1.5)), "zorder": 2.3},
    "adamnx": {"color": RED, "zorder": 2.1},
    "adax": {"color": SKY, "lw": 4, "alpha": 0.6, "zorder": 2},
    "sgd": {"color": ORANGE, "ls": (0, (1, 1.2)), "zorder": 2.3},
}
COLORS = {"ablation": PURPLE, **{name: line["color"] for name, line in LINES.items()}}
MODELS = ("logistic", "perceptron")
TITLES = {"logistic": "logistic regression", "perceptron": "perceptron, 32 hidden units"}


def color(name: str) -> str:
    """The optimizer's colour, whatever its learning rate."""
    return COLORS.get(name) or COLORS[name.split("_")[0]]
