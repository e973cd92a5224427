"""What Coq says about the files of `certify`: compiled, asked for axioms, recorded, shown."""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from adamnx_theory.claims.kernel import FILE, KernelRecord
from adamnx_theory.cli.output import write_text
from adamnx_theory.cli.terminal.bar import line
from adamnx_theory.proof.coq import compiler, roots
from adamnx_theory.proof.coq.kept import Kept
from adamnx_theory.proof.coq.library import ROOTS, Library, Theorem


@dataclass(frozen=True)
class Accepted:
    """The theorems that Coq accepted, and whether there was anything else."""

    theorems: list[Theorem]
    all_well: bool


def compiled(
    coqc: str, folder: Path, texts: dict[str, str], library: Library, jobs: int, quiet: bool
) -> Accepted:
    """Compile what is not compiled yet, ask for the axioms, and write the record."""
    kept = Kept(folder, compiler.installation(coqc))
    results = _compile(coqc, folder, texts, jobs, quiet, kept)
    refused = [r for r in results if not r.accepted]
    for result in refused:
        print(f"REFUSED  {result.name}.v: {result.message}")
    accepted = {f"{r.name}.v" for r in results if r.accepted}
    theorems = [
        t for t in library.theorems.values() if t.module and library.home[t.digest] in accepted
    ]
    bad = _assumptions(coqc, folder, theorems, library, ROOTS in accepted, kept)
    if bad:  # nothing is recorded until it is known which theorems rest on what
        theorems = []
    record = KernelRecord(
        compiler.version(coqc), {t.digest: t.module.name for t in theorems if t.module}
    )
    write_text(folder / FILE, json.dumps(record.to_dict(), indent=1) + "\n")
    return Accepted(theorems, not refused and not bad)


def _compile(
    coqc: str, folder: Path, texts: dict[str, str], jobs: int, quiet: bool, kept: Kept
) -> list[compiler.Compiled]:
    everything = {**compiler.prelude_texts(), **texts}
    begun = time.monotonic()
    with line("compiling", ("file", "files"), quiet) as shown:

        def on_done(result: compiler.Compiled, done: int, total: int) -> None:
            if shown is not None:
                shown.doing(result.name)
                shown.done(done, total)

        results = compiler.compile_all(coqc, folder, everything, jobs, on_done, kept)
    now = [r for r in results if not r.kept]
    print(
        f"{len(now)} files compiled in {time.monotonic() - begun:.0f} s by {jobs} processes on"
        f" {os.cpu_count()} cores, {len(results) - len(now)} unchanged since they were accepted;"
        f" one after the other all take {sum(r.seconds for r in results):.0f} s"
    )
    return results


def _assumptions(
    coqc: str, folder: Path, theorems: list[Theorem], library: Library, of_roots: bool, kept: Kept
) -> list[str]:
    """Check what the theorems rest on; gives the assumptions that are not allowed."""
    files = sorted({library.home[t.digest].removesuffix(".v") for t in theorems})
    if not theorems:
        return []
    named = [f"{t.module.name}.claim" for t in theorems if t.module]
    if of_roots:
        files += ["Jury", "Roots"]
        named += roots.claims(library.roots.values())
    # one question for all: most axioms are those of each, and asking for each takes minutes
    commands = [
        f"Definition everything := (I, {', '.join(named)}).",
        "Print Assumptions everything.",
    ]
    imports = ("Support", *files)
    question = kept.source("\n".join(commands), imports)
    printed = kept.answer(question)
    if printed is None:
        printed = compiler.ask(coqc, folder, imports, commands)
    names = compiler.assumptions(printed)
    bad = compiler.not_allowed(names)
    if compiler.answers(printed) != 1:
        bad.append("theorems for which Coq gave no answer")
    else:
        kept.answered(question, printed)
    print(f"they rest on {len(names)} axioms: {', '.join(names) or 'none'}")
    for name in bad:
        print(f"NOT ALLOWED  {name}")
    return bad


def show(coqc: str, folder: Path, theorems: list[Theorem], library: Library) -> None:
    """The statements as Coq prints them, with their assumptions: one question for all."""
    commands: list[str] = []
    for theorem in theorems:
        if theorem.module is not None:
            name = theorem.module.name
            commands += ['Goal True. idtac "". Abort.', f"Check {name}.claim."]
            commands.append(f"Print Assumptions {name}.claim.")
    homes = sorted({library.home[t.digest].removesuffix(".v") for t in theorems})
    if commands:
        sys.stdout.write(compiler.ask(coqc, folder, ["Support", *homes], commands) + "\n")
