"""The package itself: quick to import, and its lazy names."""

from __future__ import annotations

import subprocess
import sys

import pytest

import adamnx_theory

HEAVY = ("sympy", "numpy", "scipy", "matplotlib", "numba", "z3", "flint", "typer", "rich")


def loaded_by(statement: str) -> set[str]:
    """The heavy modules that are loaded after the statement, in a fresh process."""
    code = f"{statement}\nimport sys\nprint(*[m for m in {HEAVY!r} if m in sys.modules])"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


def test_importing_the_package_loads_nothing_heavy():
    assert loaded_by("import adamnx_theory") == set()


def test_help_loads_nothing_heavy_but_typer():
    assert loaded_by("import adamnx_theory.cli.app") == {"typer"}


def test_the_claims_package_is_also_a_function():
    code = (
        "import adamnx_theory.claims.model\n"
        "import adamnx_theory as at, sys\n"
        "sys.modules['adamnx_theory.claims'].claims = lambda: 'all'\n"
        "print(at.claims(), at.claims.model.__name__)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["all", "adamnx_theory.claims.model"]


def test_names_are_listed_and_unknown_ones_are_refused():
    assert set(adamnx_theory.__all__) <= set(dir(adamnx_theory))
    with pytest.raises(AttributeError, match="no attribute 'scheduled'"):
        _ = adamnx_theory.scheduled


def test_lazy_names_lead_to_the_definitions():
    assert adamnx_theory.schedule("adamnx").name == "adamnx"
    assert "adamnx" in adamnx_theory.schedules()
