"""The README's section on local stability: its example runs, its table is what is derived."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import sympy as sp

from adamnx_theory.definitions import optimizer
from adamnx_theory.definitions.optimizer import Optimizer
from adamnx_theory.dynamics import sharp_condition
from adamnx_theory.dynamics.matrix_values import matrix_stability

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
SECTION = README.split("## Local stability")[1].split("\n## ")[0]
GREEK = {"μ": "mu", "α": "alpha", "β1": "beta1", "β3": "beta3", "β": "momentum"}


def _bounds() -> list[tuple[str, str]]:
    rows = re.findall(r"^\| ([^|]+) \| (?:lr λ|α_t λ|a_t λ) \| ([^|]+) \|$", SECTION, flags=re.M)
    return [(name, bound.strip()) for name, bound in rows]


def _expression(bound: str) -> sp.Expr:
    for letter, name in GREEK.items():
        bound = re.sub(rf"{letter}(?!\d)" if letter == "β" else letter, name, bound)
    bound = bound.replace("[", "(").replace("]", ")").replace(")(", ")*(")
    bound = re.sub(r"(\d|alpha)(?=[a-z(])", r"\1*", bound)
    names = ("mu", "alpha", "beta1", "beta3", "momentum")
    return sp.sympify(bound, locals={n: sp.Symbol(n) for n in names})  # text of our own README


NAMES = {
    "heavy ball": ["heavy_ball", "rmsprop_momentum"],
    "Adam": ["adam", "adamw", "adamnx", "adax", "adamw_eps_inside", "sophia_g"],
    "Nesterov": ["nesterov"],
    "RMSProp": ["rmsprop"],
    "AdEMAMix": ["ademamix"],
    "EXAdam": ["exadam"],
    "Adafactor": ["adafactor_unfactored", "adafactor"],
}


@pytest.mark.parametrize(("row", "bound"), _bounds(), ids=[r for r, _ in _bounds()])
def test_each_bound_is_the_derived_one(row, bound):
    names = next(v for k, v in NAMES.items() if re.match(rf"{k}\b", row))
    for name in names:
        o = optimizer(name)
        found = sharp_condition(o) if isinstance(o, Optimizer) else matrix_stability(o)
        derived = found.bound
        derived = derived.subs({s: sp.Symbol(str(s)) for s in derived.free_symbols})
        printed = _expression(bound)
        if sp.Symbol("mu") not in derived.free_symbols:
            printed = printed.subs("mu", 0)
        assert sp.simplify(derived - printed) == 0, name


def test_all_rows_are_found():
    assert len(_bounds()) == 7


def test_the_example_runs_and_gives_what_it_says(capsys):
    (code,) = re.findall(r"```python\n(.*?)```", SECTION, flags=re.S)
    names: dict = {}
    exec(code, names)
    assert capsys.readouterr().out.strip() == re.findall(r"# (phi < .*)", code)[0]
    assert f"{names['lr']:.6f}" == "0.000223" and f"{names['above']:.3f}" == "1.166"
    assert names["noise"].shape == (100, 100)
    lines = [line for line in code.splitlines() if line and not line.startswith("import")]
    assert len(lines) <= 6
