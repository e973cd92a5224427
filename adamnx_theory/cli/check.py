"""`check`: re-check saved certificates with the independent checker alone."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from adamnx_theory.cli.status import Status
from adamnx_theory.errors import BadInput


def check(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="A folder of certificates, or one certificate.")
    ],
) -> int:
    """Re-check saved certificates with the independent checker alone."""
    files = _certificates(folder)
    accepted = [_check(file) for file in files]
    print(f"{sum(accepted)} of {len(files)} certificates accepted")
    return Status.AS_RECORDED if all(accepted) else Status.DIFFERS


def _certificates(folder: Path) -> list[Path]:
    try:
        if folder.is_file():
            return [folder]
        if not folder.is_dir():
            raise BadInput(f"there is no folder '{folder}'.")
        files = sorted(file for file in folder.iterdir() if file.suffix == ".json")
    except (OSError, ValueError) as error:
        if isinstance(error, BadInput):
            raise
        raise BadInput(f"cannot read '{folder}': {error}.") from error
    if not files:
        raise BadInput(f"there is no certificate (*.json) in '{folder}'.")
    return files


def _check(file: Path) -> bool:
    from adamnx_theory.cli.terminal.words import counted
    from adamnx_theory.proof.checker import check_file

    report = check_file(file)
    if report.accepted:
        facts = [report.strength, counted(report.steps, "step")]
        if not report.on_record:
            facts.append("a statement of its own, not one of the ledger")
        print(f"accepted  {report.name}  ({', '.join(facts)})")
    else:
        print(f"REJECTED  {file.name}  {report.reason}")
    return report.accepted
