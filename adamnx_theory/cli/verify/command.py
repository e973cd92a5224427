"""`verify`: decide the claims and compare the verdicts with those on record."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from adamnx_theory.cli.arguments.options import Claims, Paper
from adamnx_theory.cli.cluster import Mixed, Scheduler, Where, Workers, computing
from adamnx_theory.cli.output import STDOUT, require_writable, require_writable_folder, write_text
from adamnx_theory.cli.status import status_of
from adamnx_theory.cli.terminal.interrupt import Interruption, interruptible
from adamnx_theory.cli.terminal.streams import say
from adamnx_theory.errors import BadInput, ConnectionLost

if TYPE_CHECKING:
    from adamnx_theory.claims.model import Claim, Result, Settings
    from adamnx_theory.cli.verify.resume import Progressed


@dataclass(frozen=True)
class Files:
    """Where the reports go, as given on the command line."""

    json: str | None
    junit: str | None
    html: str | None
    certificates: str | None


class Profile(StrEnum):
    """How much is simulated."""

    QUICK = "quick"
    FULL = "full"


def verify(
    context: typer.Context,
    ids: Claims = None,
    paper: Paper = None,
    profile: Annotated[
        Profile, typer.Option(help="How much to simulate; proofs are the same in both.")
    ] = Profile.QUICK,
    device: Annotated[
        str, typer.Option(help="Where to simulate: auto, cpu, gpu or reference.")
    ] = "auto",
    seed: Annotated[int, typer.Option(min=0, help="Seed of whatever is random.")] = 0,
    json_file: Annotated[
        str | None,
        typer.Option("--json", metavar="FILE", help="Write the ledger as JSON; - for stdout."),
    ] = None,
    junit_file: Annotated[
        str | None, typer.Option("--junit", metavar="FILE", help="Write a JUnit XML report.")
    ] = None,
    html_file: Annotated[
        str | None,
        typer.Option("--html", metavar="FILE", help="Write the ledger as one page to read."),
    ] = None,
    certificates: Annotated[
        str | None,
        typer.Option(metavar="DIR", help="Save the certificates there, for 'check'."),
    ] = None,
    resume: Annotated[
        bool,
        typer.Option("--resume", help="Go on from where the same run was interrupted."),
    ] = False,
    scheduler: Scheduler = None,
    workers: Workers = None,
    mixed: Mixed = False,
    quiet: Annotated[
        bool, typer.Option("--quiet", "-q", help="No progress and no table, only the summary.")
    ] = False,
) -> int:
    """Decide the claims and compare the verdicts with those on record.

    Every decided claim is saved at once, beside the reports, until all are written.
    After Ctrl-C the same command with --resume decides only what is missing; what was
    saved is not taken if the code, the libraries, the profile, the seed or the device
    have changed.
    """
    files = Files(json_file, junit_file, html_file, certificates)
    _require_writable(files)
    from adamnx_theory.claims import select
    from adamnx_theory.claims.kernel import read_record, with_kernel
    from adamnx_theory.claims.model import Settings
    from adamnx_theory.cli.terminal.table import print_results
    from adamnx_theory.simulation.devices import backend

    started, chosen = time.perf_counter(), select(ids or [], paper)
    with computing(Where(scheduler, workers, mixed)) as client:
        runs_on = backend(device, client=client)
        settings = Settings(profile.value, seed, runs_on.name)
        state = _state(files, chosen, settings, runs_on.fingerprint, resume)
        if resume and not quiet:
            state.report()
        try:
            with interruptible() as interruption:
                decided = _decide(chosen, settings, state, interruption, quiet, client)
                results = with_kernel(decided, read_record())
                seconds = time.perf_counter() - started
                written = _write(results, settings, files)
        except KeyboardInterrupt:
            if state.kept:
                say(state.how_to_resume(context.find_root().obj))
            raise
        except ConnectionLost as error:
            raise BadInput(f"{error} {state.how_to_resume(context.find_root().obj)}") from None
    state.finish()

    to = sys.stderr if json_file == STDOUT else sys.stdout
    if not quiet and json_file != STDOUT:
        print_results(results, to)
    _print_summary(results, seconds, to)
    for line in written:
        say(line)
    return status_of(results)


def _require_writable(files: Files) -> None:
    if STDOUT in (files.junit, files.html, files.certificates):
        raise BadInput("only --json can write to standard output.")
    for file in (files.json, files.junit, files.html):
        require_writable(file)
    if files.certificates is not None:
        require_writable_folder(Path(files.certificates))


def _state(
    files: Files, chosen: tuple[Claim, ...], settings: Settings, fingerprint: str, resume: bool
) -> Progressed:
    from adamnx_theory.claims.saved import SavedResults
    from adamnx_theory.cli.verify.resume import Progressed, state_folder

    folder = state_folder((files.json, files.html, files.junit, files.certificates))
    return Progressed(SavedResults(folder, settings, fingerprint), chosen, resume)


def _decide(
    chosen: tuple[Claim, ...],
    settings: Settings,
    state: Progressed,
    interruption: Interruption,
    quiet: bool,
    client: Any,
) -> tuple[Result, ...]:
    from adamnx_theory.claims import verify as decide
    from adamnx_theory.cli.verify.progress import progress

    with progress(chosen, quiet, settings.profile, state.known) as show:

        def on_result(result: Result, done: int, total: int) -> None:
            state.keep(result)
            interruption.check()
            if show is not None:
                show(result, done, total)

        ids = [claim.id for claim in chosen]
        return decide(ids, on_result=on_result, settings=settings, known=state.known, client=client)


def _write(results: tuple[Result, ...], settings: Settings, files: Files) -> list[str]:
    """Write the reports; returns a line about each for the person at the keyboard."""
    from adamnx_theory.cli.terminal.words import counted
    from adamnx_theory.cli.verify.certificates import write_certificates
    from adamnx_theory.cli.verify.junit import junit_text
    from adamnx_theory.cli.verify.ledger import ledger_text

    lines = []
    if files.json == STDOUT:
        sys.stdout.write(ledger_text(results, settings.seed, settings.device, ascii_only=True))
    elif files.json is not None:
        text = ledger_text(results, settings.seed, settings.device, ascii_only=False)
        write_text(Path(files.json), text)
        lines.append(f"ledger: {files.json}")
    if files.junit is not None:
        write_text(Path(files.junit), junit_text(results))
        lines.append(f"JUnit report: {files.junit}")
    if files.certificates is not None:
        number = write_certificates(Path(files.certificates), results)
        lines.append(f"{counted(number, 'certificate')}: {files.certificates}")
    if files.html is not None:
        from adamnx_theory.report import ledger_page

        write_text(Path(files.html), ledger_page(results, settings))
        lines.append(f"report, to open in a browser: {files.html}")
    return lines


def _print_summary(results: tuple[Result, ...], seconds: float, to: TextIO) -> None:
    from adamnx_theory.claims.differences import differences
    from adamnx_theory.cli.verify.summary import summary_line

    for result in results:
        for line in differences(result):
            print(f"(!) {result.claim.id}: {line}", file=to)
    print(summary_line(results, seconds), file=to)
