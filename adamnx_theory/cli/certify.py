"""`certify`: print proofs as Coq files, and have Coq's kernel accept them."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adamnx_theory.cli.arguments.options import Claims, Paper, Quiet
from adamnx_theory.cli.status import Status
from adamnx_theory.cli.terminal.streams import say
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.proof.coq.library import Library, Theorem


def certify(
    ids: Claims = None,
    paper: Paper = None,
    certificates: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Certificates saved there, instead of the ledger's."),
    ] = None,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Where the Coq files go.")] = Path(
        "report/proofs"
    ),
    check: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="First compare with the Coq files that are there."),
    ] = None,
    export_only: Annotated[
        bool, typer.Option("--export-only", help="Write the files, and compile nothing.")
    ] = False,
    jobs: Annotated[int, typer.Option(min=1, help="Coq processes at once.")] = 2,
    quiet: Quiet = False,
) -> int:
    """Print proofs as Coq files and, where coqc is found, have its kernel accept them.

    Each theorem comes with its definitions, a point that satisfies its hypotheses, the
    lemma that no denominator vanishes, and a corrupted statement that Coq must refuse.
    Proofs that cannot be printed are listed, each with its reason.  The record of what
    was accepted (kernel.json) goes beside the files; verify, explain and the report
    then show these proofs with the strength `kernel`.
    """
    if certificates is not None and (ids or paper):
        raise BadInput("give claims or a folder of certificates, not both.")
    library = _library(ids or [], paper, certificates, quiet)
    texts = library.files()
    _list_reasons(library)
    exported = sum(t.module is not None for t in library.theorems.values())
    print(f"{exported} of {len(library.theorems)} theorems printed, in {len(texts)} files")
    if check is not None and _compare(check, texts):
        return Status.DIFFERS
    _write(out, texts)
    if export_only:
        return Status.AS_RECORDED
    return _compile(out, texts, library, jobs, quiet, bool(ids))


def _library(ids: Sequence[str], paper: str | None, folder: Path | None, quiet: bool) -> Library:
    from adamnx_theory.cli.terminal.bar import line
    from adamnx_theory.proof.coq.library import Library

    found = _saved(folder) if folder is not None else _of_claims(ids, paper)
    if not found:
        raise BadInput("these claims have no proof with a certificate.")
    library = Library()
    with line("printing", ("proof", "proofs"), quiet) as shown:
        for k, certificate in enumerate(found):
            if shown is not None:
                shown.doing(str(certificate["name"]))
            library.add(certificate)
            if shown is not None:
                shown.done(k + 1, len(found))
    return library


def _of_claims(ids: Sequence[str], paper: str | None) -> list[dict[str, Any]]:
    from adamnx_theory.claims import select
    from adamnx_theory.claims.model import Settings

    proofs = [e for c in select(ids, paper) for e in c.evidence if not e.simulated]
    outcomes = [evidence.run(Settings()) for evidence in proofs]
    return [o.certificate for o in outcomes if o.certificate is not None and o.holds]


def _saved(folder: Path) -> list[dict[str, Any]]:
    import json

    from adamnx_theory.proof.checker import check_certificate

    try:
        files = sorted(folder.glob("*.json"))
        found = [json.loads(file.read_text(encoding="utf-8")) for file in files]
    except (OSError, ValueError) as error:
        raise BadInput(f"cannot read the certificates in '{folder}': {error}.") from error
    if not found:
        raise BadInput(f"there is no certificate (*.json) in '{folder}'.")
    for file, certificate in zip(files, found, strict=True):
        report = check_certificate(certificate)
        if not report.accepted:
            raise BadInput(f"'{file}' is not accepted: {report.reason}.")
    return found


def _list_reasons(library: Library) -> None:
    missing = [t for t in library.theorems.values() if t.module is None]
    for theorem in missing:
        print(f"not printed  {theorem.name}: {theorem.reason}")


def _write(folder: Path, texts: dict[str, str]) -> None:
    from adamnx_theory.cli.output import require_writable_folder, write_text
    from adamnx_theory.proof.coq.compiler import prelude_texts, project_text

    require_writable_folder(folder)
    everything = {**prelude_texts(), **texts}
    for old in folder.glob("*.v"):
        if old.name not in everything:
            old.unlink()
    for name, text in everything.items():
        path = folder / name
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            write_text(path, text)
    write_text(folder / "_CoqProject", project_text(list(everything)))
    print(f"Coq files: {folder}")


def _compare(folder: Path, texts: dict[str, str]) -> bool:
    """Whether the folder has other files than these; each difference is printed."""
    from adamnx_theory.proof.coq.compiler import prelude_texts, project_text

    wanted = {**prelude_texts(), **texts}
    wanted["_CoqProject"] = project_text(list(wanted))
    if not folder.is_dir():
        raise BadInput(f"there is no folder '{folder}'.")
    there = {p.name: p.read_text(encoding="utf-8") for p in folder.glob("*.v")}
    project = folder / "_CoqProject"
    there["_CoqProject"] = project.read_text(encoding="utf-8") if project.exists() else ""
    differing = sorted(n for n in wanted.keys() | there.keys() if wanted.get(n) != there.get(n))
    for name in differing:
        print(f"DIFFERS  {folder / name}")
    print(f"{len(wanted) - len(differing)} of {len(wanted)} files are as the proofs say")
    return bool(differing)


def _compile(
    folder: Path, texts: dict[str, str], library: Library, jobs: int, quiet: bool, chosen: bool
) -> int:
    from adamnx_theory.claims.kernel import FILE, KernelRecord
    from adamnx_theory.cli.output import write_text
    from adamnx_theory.cli.terminal.bar import line
    from adamnx_theory.proof.coq import compiler
    from adamnx_theory.proof.coq.library import ROOTS

    coqc = compiler.find_coqc()
    if coqc is None:
        say("no coqc with its Interval library is here, so nothing is checked by Coq.")
        return Status.AS_RECORDED
    everything = {**compiler.prelude_texts(), **texts}
    with line("compiling", ("file", "files"), quiet) as shown:

        def on_done(result: compiler.Compiled, done: int, total: int) -> None:
            if shown is not None:
                shown.doing(result.name)
                shown.done(done, total)

        results = compiler.compile_all(coqc, folder, everything, jobs, on_done)
    refused = [r for r in results if not r.accepted]
    for result in refused:
        print(f"REFUSED  {result.name}.v: {result.message}")
    accepted = {f"{r.name}.v" for r in results if r.accepted}
    theorems = [
        t for t in library.theorems.values() if t.module and library.home[t.digest] in accepted
    ]
    bad = _assumptions(coqc, folder, theorems, library, ROOTS in accepted)
    if bad:  # nothing is recorded until it is known which theorems rest on what
        theorems = []
    record = KernelRecord(
        compiler.version(coqc), {t.digest: t.module.name for t in theorems if t.module}
    )
    import json

    write_text(folder / FILE, json.dumps(record.to_dict(), indent=1) + "\n")
    if chosen:
        _show(coqc, folder, theorems, library)
    print(f"{len(theorems)} theorems accepted by {record.coq}")
    return Status.DIFFERS if refused or bad else Status.AS_RECORDED


def _assumptions(
    coqc: str, folder: Path, theorems: list[Theorem], library: Library, roots: bool
) -> list[str]:
    """Check what the theorems rest on; gives the assumptions that are not allowed."""
    from adamnx_theory.proof.coq import compiler
    from adamnx_theory.proof.coq.roots import claims as of_roots

    files = sorted({library.home[t.digest].removesuffix(".v") for t in theorems})
    if not theorems:
        return []
    named = [f"{t.module.name}.claim" for t in theorems if t.module]
    if roots:
        files += ["Jury", "Roots"]
        named += of_roots(library.roots.values())
    claims = ", ".join(named)
    # one question for all: most axioms are those of each, and asking for each takes minutes
    commands = [f"Definition everything := (I, {claims}).", "Print Assumptions everything."]
    printed = compiler.ask(coqc, folder, ["Support", *files], commands)
    names = compiler.assumptions(printed)
    bad = compiler.not_allowed(names)
    if compiler.answers(printed) != 1:
        bad.append("theorems for which Coq gave no answer")
    print(f"they rest on {len(names)} axioms: {', '.join(names) or 'none'}")
    for name in bad:
        print(f"NOT ALLOWED  {name}")
    return bad


def _show(coqc: str, folder: Path, theorems: list[Theorem], library: Library) -> None:
    """The statements as Coq prints them, with their assumptions."""
    from adamnx_theory.proof.coq import compiler

    for theorem in theorems:
        if theorem.module is None:
            continue
        name = theorem.module.name
        home = library.home[theorem.digest].removesuffix(".v")
        commands = [f"Check {name}.claim.", f"Print Assumptions {name}.claim."]
        sys.stdout.write("\n" + compiler.ask(coqc, folder, ["Support", home], commands))
    print()
