"""Imports only go down: the four floors of the package, as the README draws them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import adamnx_theory

PACKAGE = Path(adamnx_theory.__file__).parent
FLOORS = (
    {"cli", "report", "testing", "figures", "audit", "bench"},
    {"claims"},
    {"local", "training", "conformance", "proof", "dynamics", "simulation", "statistics"},
    {"definitions"},
)
FLOOR = {room: number for number, floor in enumerate(FLOORS) for room in floor}
# Who may ask whom on the same floor.
NEIGHBOURS = {
    "cli": {"report", "figures", "audit", "bench"},
    "local": {"dynamics", "simulation", "statistics"},
    "training": {"simulation"},
    "simulation": {"statistics"},
}
# In the package's own folder; they import nothing of it.
EVERYWHERE = {"errors", "files", "__version__"}


def imported(source: str, package: str) -> set[str]:
    """The parts of `adamnx_theory` that a file of `package` imports, wherever in the file."""
    names: list[str] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: 1 - node.level or None] if node.level else []
            module = ".".join([*above, *filter(None, [node.module])])
            names += [f"{module}.{alias.name}" for alias in node.names]
    ours = (name.split(".") for name in names)
    return {parts[1] if len(parts) > 1 else "" for parts in ours if parts[0] == "adamnx_theory"}


def upward(room: str, found: set[str]) -> set[str]:
    """The rooms among `found` that a file in `room` must not import from."""
    lower = {other for other in FLOOR if FLOOR[other] > FLOOR[room]}
    return found - {room} - lower - NEIGHBOURS.get(room, set()) - EVERYWHERE


def files() -> dict[Path, str]:
    """Every file in a room, and the dotted name of its folder."""
    found = (path.relative_to(PACKAGE) for path in sorted(PACKAGE.rglob("*.py")))
    return {p: ".".join(("adamnx_theory", *p.parent.parts)) for p in found if len(p.parts) > 1}


def test_every_room_has_a_floor():
    assert {path.parts[0] for path in files()} == set(FLOOR)


def test_imports_only_go_down():
    up = {}
    for path, package in files().items():
        found = upward(path.parts[0], imported((PACKAGE / path).read_text("utf-8"), package))
        if found:
            up[str(path)] = found
    assert up == {}


def test_the_readme_draws_these_floors():
    layout = (PACKAGE.parent / "README.md").read_text("utf-8").split("## Layout")[1]
    drawing = layout.split("```")[1]
    floors = [floor for floor in drawing.split("+" + "-" * 48 + "+") if floor.strip()]
    assert len(floors) == len(FLOORS)
    for floor, rooms in zip(floors, FLOORS, strict=True):
        rows = (row.split("|")[1].split() for row in floor.strip().splitlines())
        assert {room for row in rows for room in row} == rooms


def test_what_all_import_imports_nothing():
    for name in EVERYWHERE - {"__version__"}:
        assert imported((PACKAGE / f"{name}.py").read_text("utf-8"), "adamnx_theory") == set()


def test_the_listed_neighbours_are_asked_and_do_not_ask_back():
    asked = {
        (path.parts[0], other)
        for path, package in files().items()
        for other in imported((PACKAGE / path).read_text("utf-8"), package)
    }
    pairs = {(room, other) for room, others in NEIGHBOURS.items() for other in others}
    assert pairs <= asked
    assert not {(other, room) for room, other in pairs} & asked


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("figures", "from adamnx_theory.cli.terminal.bar import line"),
        ("figures", "def late():\n    import adamnx_theory.cli"),
        ("dynamics", "from ..simulation import walk"),
        ("definitions", "from adamnx_theory import proof"),
        ("claims", "import adamnx_theory"),
        ("statistics", "from adamnx_theory.simulation.philox import philox"),
    ],
)
def test_an_import_that_goes_up_is_seen(room: str, source: str):
    assert upward(room, imported(source, f"adamnx_theory.{room}"))


def test_imports_that_stay_or_go_down_are_allowed():
    source = "from . import bar\nfrom adamnx_theory import __version__\nimport sympy\n"
    assert imported(source, "adamnx_theory.cli") == {"cli", "__version__"}
    assert not upward("cli", {"cli", "__version__", "claims", "definitions", "figures"})
