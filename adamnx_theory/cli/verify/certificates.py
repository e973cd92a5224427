"""Saving certificates, one JSON file each, for `check` to read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from adamnx_theory.claims.model import Result
from adamnx_theory.cli.output import write_text


def certificate_files(results: Sequence[Result]) -> dict[str, str]:
    """File name and text of every certificate in the results.

    Evidence that several claims share is saved once.  Two different
    certificates of one name are both kept, told apart by a number.
    """
    files: dict[str, str] = {}
    for result in results:
        for outcome in result.outcomes:
            if outcome.certificate is not None:
                _add(files, outcome.certificate)
    return files


def write_certificates(folder: Path, results: Sequence[Result]) -> int:
    """Write the certificates into the folder and return how many there are."""
    files = certificate_files(results)
    for name, text in files.items():
        write_text(folder / name, text)
    return len(files)


def _add(files: dict[str, str], certificate: dict[str, Any]) -> None:
    text = json.dumps(certificate, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False)
    stem = str(certificate["name"]).replace("/", "__")
    name, number = f"{stem}.json", 1
    while name in files and files[name] != text + "\n":
        number += 1
        name = f"{stem}__{number}.json"
    files[name] = text + "\n"
