"""`certify --twins`: corrupted twins of the accepted theorems, which Coq must refuse."""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Any

from adamnx_theory.cli.output import write_text
from adamnx_theory.cli.terminal.bar import line
from adamnx_theory.proof.coq import compiler
from adamnx_theory.proof.coq.library import Library, Theorem, head_of
from adamnx_theory.proof.coq.refusals import FOLDER, Verdict, prepared, settle
from adamnx_theory.proof.coq.twin import Twin
from adamnx_theory.proof.coq.twins import twins
from adamnx_theory.proof.coq.words import NotExported

FILE = "twins.json"


def judged(
    coqc: str, folder: Path, library: Library, theorems: Sequence[Theorem], jobs: int, quiet: bool
) -> bool:
    """Whether Coq refuses what it must; the counts are printed and recorded."""
    begun = time.monotonic()
    names = {t.module.name: t.name for t in theorems if t.module}
    verdicts = _verdicts(coqc, folder, library, theorems, jobs, quiet)
    bad = _print_exceptions(verdicts)
    with_refusal = {v.twin.theorem for v in verdicts if v.outcome == "refused"}
    for name in sorted(names.keys() - with_refusal):
        bad = True
        print(f"NO TWIN REFUSED  {names[name]}")
    record = _record(compiler.version(coqc), verdicts, time.monotonic() - begun)
    write_text(folder / FILE, json.dumps(record, indent=1) + "\n")
    kinds = ", ".join(f"{n} of the {kind}" for kind, n in record["refused"].items())
    print(
        f"{sum(record['refused'].values())} corrupted twins of {len(with_refusal)} theorems"
        f" refused ({kinds}) in {record['seconds']:.0f} s"
    )
    print(f"{len(record['not needed'])} parts of hypotheses that a proof does not need")
    return not bad


def _verdicts(
    coqc: str, folder: Path, library: Library, theorems: Sequence[Theorem], jobs: int, quiet: bool
) -> list[Verdict]:
    """What Coq says about all twins, one file of theorems after the other."""
    homes: dict[str, list[Theorem]] = {}
    for theorem in theorems:
        homes.setdefault(library.home[theorem.digest].removesuffix(".v"), []).append(theorem)
    (folder / FOLDER).mkdir(exist_ok=True)
    for old in (folder / FOLDER).glob("*.v"):
        old.unlink()
    found: dict[str, list[Verdict]] = {}

    def one(home: str) -> list[Verdict]:
        made = [t for theorem in homes[home] for t in _twins(library, theorem)]
        head = head_of(library, homes[home], home)
        return settle(coqc, folder, f"{home}_twins", head, prepared(made))

    with line("twins", ("file", "files"), quiet) as shown, ThreadPoolExecutor(jobs) as pool:
        waiting = {pool.submit(one, home): home for home in homes}
        for done, future in enumerate(as_completed(waiting), 1):
            found[waiting[future]] = future.result()
            if shown is not None:
                shown.doing(waiting[future])
                shown.done(done, len(homes))
    return [verdict for home in homes for verdict in found[home]]


def _twins(library: Library, theorem: Theorem) -> list[Twin]:
    """The twins of a theorem; none where none can be printed, which is reported in the end."""
    assert theorem.module is not None
    try:
        return twins(library.certificates[theorem.digest], theorem.module)
    except NotExported:
        return []


def _print_exceptions(verdicts: Sequence[Verdict]) -> bool:
    """Name the twins that Coq took; whether one of them should not have been."""
    bad = False
    for v in verdicts:
        if v.outcome == "refused":
            continue
        if v.outcome == "accepted" and v.twin.weaker:
            print(f"not needed  {v.twin.theorem}: {v.twin.change}")
            continue
        bad = True
        what = "ACCEPTED" if v.outcome == "accepted" else "BROKEN"
        print(f"{what}  {v.twin.theorem}, {v.twin.kind}: {v.twin.change}: {v.message}")
    return bad


def _record(version: str, verdicts: Sequence[Verdict], seconds: float) -> dict[str, Any]:
    refused = [v for v in verdicts if v.outcome == "refused"]
    accepted = [v for v in verdicts if v.outcome == "accepted"]
    theorems: dict[str, list[str]] = {}
    for v in refused:
        theorems.setdefault(v.twin.theorem, []).append(v.twin.kind)
    return {
        "coq": version,
        "seconds": round(seconds, 1),
        "refused": dict(sorted(Counter(v.twin.kind for v in refused).items())),
        "reasons": dict(sorted(Counter(v.reason for v in refused).items())),
        "not needed": [[v.twin.theorem, v.twin.change] for v in accepted if v.twin.weaker],
        "accepted": [[v.twin.theorem, v.twin.change] for v in accepted if not v.twin.weaker],
        "broken": [[v.twin.theorem, v.message] for v in verdicts if v.outcome == "broken"],
        "theorems": dict(sorted(theorems.items())),
    }
