"""`certify`: print proofs as Coq files, and have Coq's kernel accept them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from adamnx_theory.cli.arguments.options import Claims, Paper, Quiet
from adamnx_theory.cli.status import Status
from adamnx_theory.cli.terminal.streams import say
from adamnx_theory.errors import BadInput

if TYPE_CHECKING:
    from adamnx_theory.proof.coq.library import Library


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
    twins: Annotated[
        bool,
        typer.Option("--twins", help="Then have Coq refuse corrupted twins of each theorem."),
    ] = False,
    jobs: Annotated[int, typer.Option(min=1, help="Coq processes at once.")] = 2,
    quiet: Quiet = False,
) -> int:
    """Print proofs as Coq files and, where coqc is found, have its kernel accept them.

    Each theorem comes with its definitions, a point that satisfies its hypotheses, the
    lemma that no denominator vanishes, and a corrupted statement that Coq must refuse.
    Proofs that cannot be printed are listed, each with its reason.  The record of what
    was accepted (kernel.json) goes beside the files; verify, explain and the report
    then show these proofs with the strength `kernel`.  What is compiled and unchanged is
    not compiled again (compiled.json).

    --twins tries every proof on corrupted statements, too: a hypothesis weakened, a witness
    changed.  Coq must refuse each; hypotheses that a proof does not need are listed, and
    the record (twins.json) goes beside the other.
    """
    if certificates is not None and (ids or paper):
        raise BadInput("give claims or a folder of certificates, not both.")
    library = _library(ids or [], paper, certificates, quiet)
    texts = library.files()
    _list_reasons(library)
    exported = sum(t.module is not None for t in library.theorems.values())
    print(f"{exported} of {len(library.theorems)} theorems printed, in {len(texts)} files")
    from adamnx_theory.cli.certify import files

    if check is not None and files.compare(check, texts):
        return Status.DIFFERS
    files.write(out, texts)
    if export_only:
        return Status.AS_RECORDED
    return _checked(out, texts, library, jobs, quiet, bool(ids), twins)


def _checked(
    out: Path,
    texts: dict[str, str],
    library: Library,
    jobs: int,
    quiet: bool,
    chosen: bool,
    twins: bool,
) -> int:
    """Have Coq check everything that was printed."""
    from adamnx_theory.cli.certify import compiling
    from adamnx_theory.cli.certify.twins import judged
    from adamnx_theory.proof.coq import compiler

    coqc = compiler.find_coqc()
    if coqc is None:
        say("no coqc with its Interval library is here, so nothing is checked by Coq.")
        return Status.AS_RECORDED
    accepted = compiling.compiled(coqc, out, texts, library, jobs, quiet)
    if chosen and not twins:
        compiling.show(coqc, out, accepted.theorems, library)
    print(f"{len(accepted.theorems)} theorems accepted by {compiler.version(coqc)}")
    well = accepted.all_well
    if twins:
        well = judged(coqc, out, library, accepted.theorems, jobs, quiet) and well
    return Status.AS_RECORDED if well else Status.DIFFERS


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
