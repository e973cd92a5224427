"""Writes the site's pages from the README, the ledger, the definitions and the notebooks.

    python docs/generate.py FOLDER

Nothing that the pages say is typed here; `make docs` gives the folder to Sphinx.
"""

from __future__ import annotations

import html
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from adamnx_theory.claims import claims
from adamnx_theory.definitions import optimizers, problems, schedules
from adamnx_theory.definitions.bibliography import short
from adamnx_theory.figures import figure, figures

ROOT = Path(__file__).parents[1]
DEFINED = "adamnx_theory.definitions"

#: The modules whose docstrings a user reads, by page.
REFERENCE = {
    "Definitions": (f"{DEFINED}.schedule", f"{DEFINED}.optimizer", f"{DEFINED}.problem"),
    "Claims": ("adamnx_theory.claims.model", "adamnx_theory.claims.runner"),
    "Proofs": ("adamnx_theory.proof.build", "adamnx_theory.proof.checker.check"),
    "Dynamics": tuple(
        f"adamnx_theory.dynamics.{name}"
        for name in (
            "linear.modes",
            "stability.thresholds",
            "stability.sharp",
            "stability.onsets",
            "noise.covariance",
            "cards",
        )
    ),
    "Simulation": ("adamnx_theory.simulation.variance", "adamnx_theory.local.simulate"),
    "Conformance": ("adamnx_theory.conformance.run",),
}


def main(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    contents = [
        ("Claims", list(ledger(folder / "claims"))),
        ("Notebooks", list(notebooks(folder / "notebooks"))),
        ("Definitions", list(definitions(folder / "definitions"))),
        ("Python", list(reference(folder / "reference"))),
        ("More", [drawn(folder), cost(folder), copied(folder, "CHANGELOG.md")]),
    ]
    lines = [(ROOT / "README.md").read_text(encoding="utf-8")]
    for caption, pages in contents:
        lines += ["```{toctree}", f":caption: {caption}", ":hidden:", "", *pages, "```", ""]
    write(folder / "index.md", lines)


def write(path: Path, lines: Iterable[str]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def copied(folder: Path, name: str) -> str:
    shutil.copy(ROOT / name, folder / name)
    return Path(name).stem


def cost(folder: Path) -> str:
    """What a run on a cluster costs, where the README links to it; `docs/cluster.py` wrote it."""
    (folder / "docs").mkdir()
    for kind in ("md", "svg"):
        shutil.copy(ROOT / "docs" / f"cluster.{kind}", folder / "docs")
    return "docs/cluster"


def text(words: str) -> str:
    """Words as Markdown that shows just these words."""
    escaped = html.escape(words, quote=False)
    for mark in "\\`*_[]|#~$^":
        escaped = escaped.replace(mark, f"\\{mark}")
    return escaped


def ledger(folder: Path) -> Iterable[str]:
    """One page a paper, one section a claim."""
    every = claims()
    for paper in dict.fromkeys(claim.paper for claim in every):
        lines = [f"# {paper}: {short(paper).strip('{}')}", ""]
        for claim in every:
            if claim.paper != paper:
                continue
            lines += [f"## {text(claim.id)}: {claim.recorded.value}", "", text(claim.where), ""]
            if claim.passage:
                lines += [f"> {text(claim.passage)}", ""]
            lines += [text(claim.statement), "", f"**Finding.** {text(claim.finding)}", ""]
            lines += [text(claim.note), "", f"`adamnx-theory explain {claim.id}`", ""]
        write(folder / f"{paper}.md", lines)
        yield f"claims/{paper}"


def notebooks(folder: Path) -> Iterable[str]:
    folder.mkdir(parents=True)
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        shutil.copy(path, folder / path.name)
        yield f"notebooks/{path.stem}"


def definitions(folder: Path) -> Iterable[str]:
    """The docstring of each definition: recurrence, where eps sits, source."""
    kinds = {"schedules": schedules(), "optimizers": optimizers(), "problems": problems()}
    for kind, names in kinds.items():
        lines = [f"# {kind.capitalize()}", ""]
        for name in names:
            module = f"{DEFINED}.{kind}.{name}"
            lines += [f"## {text(name)}", "", *automodule(module, members=False)]
        write(folder / f"{kind}.md", lines)
        yield f"definitions/{kind}"


def reference(folder: Path) -> Iterable[str]:
    for title, modules in REFERENCE.items():
        lines = [f"# {title}", ""]
        for module in modules:
            lines += [f"## {text(module)}", "", *automodule(module)]
        write(folder / f"{title.lower()}.md", lines)
        yield f"reference/{title.lower()}"


def automodule(module: str, members: bool = True) -> list[str]:
    chosen = [] if members else ["   :no-members:"]
    return ["```{eval-rst}", f".. automodule:: {module}", *chosen, "```", ""]


def drawn(folder: Path) -> str:
    lines = ["# Figures", ""]
    (folder / "figures").mkdir(parents=True)
    for item in map(figure, figures()):
        for kind in ("svg", "png"):  # the README links to the latter
            shutil.copy(ROOT / "figures" / f"{item.name}.{kind}", folder / "figures")
        lines += [f"## {text(item.title)}", "", text(f"{item.name}, after {item.origin}"), ""]
        lines += [f"![{text(item.title)}](figures/{item.name}.svg)", "", text(item.caption), ""]
    write(folder / "figures.md", lines)
    return "figures"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
