"""The README's two tables of the ledger: verdicts by paper, and ten surprising results.

    python docs/highlights.py --write     renew the tables
    python docs/highlights.py --check     exit with 1 if they are not what the ledger says

Only the choice of claims is made here; every other word of the second table is the ledger's.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

from adamnx_theory.claims import Verdict, claims

README = Path(__file__).parents[1] / "README.md"
FIRST, LAST = "<!-- from the ledger: docs/highlights.py -->", "<!-- end -->"

#: The claims, and how many sentences of the finding are shown.
CHOSEN = {
    "adamnx.is_adax": 1,
    "adamnx.variance.equal": 1,
    "adamnx.variance.zero": 2,
    "aida.only_if_decay": 1,
    "aida.theorem4": 2,
    "aida.fig4.periodic": 3,
    "exadam.debias": 2,
    "exadam.cancels": 1,
    "exadam.table1.loss": 1,
    "local.exadam_passage": 1,
}


#: What the keys of the papers stand for.
PAPERS = {
    "adamnx": "AdamNX ([walk-through](notebooks/01_adamnx_is_adax.ipynb))",
    "aida": "Aida ([walk-through](notebooks/02_aida_what_holds_it_at_a_minimum.ipynb))",
    "exadam": "EXAdam ([walk-through](notebooks/03_exadam_what_the_new_terms_do.ipynb))",
    "ada2ms": "Ada2MS, abstract only ([walk-through](notebooks/04_ada2ms_in_between.ipynb))",
    "local": "ours: local convergence, predicted and run"
    " ([growth](figures/local_growth.png), [EXAdam](figures/exadam_onset.png))",
    "digits": "ours: training on handwritten digits ([figure](figures/digits.png))",
}


def counts() -> list[str]:
    """One row a paper: how many claims have which verdict."""
    rows = [f"| paper | {' | '.join(verdict.value for verdict in Verdict)} |"]
    rows.append("|---|" + "---:|" * len(Verdict))
    for paper, title in PAPERS.items():
        found = Counter(claim.recorded for claim in claims() if claim.paper == paper)
        cells = (f"`{paper}`: {title}", *(str(found[verdict] or "") for verdict in Verdict))
        rows.append(f"| {' | '.join(cells)} |")
    return rows


def surprises() -> list[str]:
    """One row for each chosen claim."""
    known = {claim.id: claim for claim in claims()}
    rows = ["| claimed | verdict | what holds |", "|---|---|---|"]
    for name, count in CHOSEN.items():
        claim = known[name]
        said = re.split(r"(?<=\.) (?=[A-Z])", claim.finding)[:count]
        cells = (f"{claim.statement} (`{name}`)", claim.recorded.value, " ".join(said))
        rows.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return rows


def renewed(text: str) -> str:
    """The README with the tables as they should be."""
    before, rest = text.split(FIRST)
    said = "Ten of the results that surprised us; `adamnx-theory explain` prints their proofs."
    block = "\n".join((FIRST, *counts(), "", said, "", *surprises(), LAST))
    return before + block + rest.split(LAST, 1)[1]


def main(option: str) -> int:
    text = README.read_text(encoding="utf-8")
    if option == "--write":
        README.write_text(renewed(text), encoding="utf-8")
    elif option != "--check":
        print(__doc__, file=sys.stderr)
        return 2
    elif renewed(text) != text:
        print("README.md: run 'python docs/highlights.py --write'.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else ""))
