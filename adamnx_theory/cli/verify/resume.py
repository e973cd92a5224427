"""What an interrupted `verify` leaves behind, and how to go on from there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from adamnx_theory.cli.arguments.typed import typed
from adamnx_theory.cli.terminal.streams import say
from adamnx_theory.cli.terminal.words import counted

if TYPE_CHECKING:
    from adamnx_theory.claims.model import Claim, Result
    from adamnx_theory.claims.saved import SavedResults

_FOLDER = "verify-state"
_OPTION = "--resume"


def state_folder(reports: Sequence[str | None]) -> Path:
    """Beside the first report that is an ordinary file or folder; else in the cache folder."""
    from adamnx_theory.simulation.folders import cache_folder

    for report in reports:
        if report is None or report == "-":
            continue
        path = Path(report)
        if not path.exists() or path.is_file() or path.is_dir():
            return path.parent / _FOLDER
    return cache_folder() / _FOLDER


class Progressed:
    """The claims that are decided already, and those that are being decided now.

    `known` gives a result of the interrupted run, if this one resumes it; `keep` saves one.
    """

    def __init__(self, saved: SavedResults, chosen: Sequence[Claim], resume: bool) -> None:
        self._saved = saved
        self._total = len(chosen)
        loaded = (saved.load(claim) for claim in chosen) if resume else ()
        self._known = {result.claim.id: result for result in loaded if result is not None}
        self._kept = set(self._known)
        self._broken = False

    def known(self, claim: Claim) -> Result | None:
        """The claim's result in the interrupted run."""
        return self._known.get(claim.id)

    def keep(self, result: Result) -> None:
        """Save the result; where that fails, say so once and go on without."""
        if self._broken or result.claim.id in self._known:
            return
        try:
            self._saved.save(result)
        except OSError as error:
            self._broken = True
            reason = error.strerror or str(error)
            say(
                f"cannot write '{self._saved.folder}': {reason[:1].lower()}{reason[1:]};"
                " this run cannot be resumed further than here."
            )
        else:
            self._kept.add(result.claim.id)

    def finish(self) -> None:
        """Everything is decided and written: leave no trace."""
        self._saved.discard()

    def report(self) -> None:
        """Say what is taken from the interrupted run, and what is not."""
        say(f"resuming: {len(self._known)} of {counted(self._total, 'claim')} decided before.")
        if self._saved.damaged:
            damaged = counted(len(self._saved.damaged), "saved result")
            say(f"{damaged} damaged, decided again: {', '.join(self._saved.damaged)}.")
        if number := self._saved.elsewhere():
            results = counted(number, "saved result")
            say(f"{results} of another version of this code or its libraries not taken.")

    @property
    def kept(self) -> bool:
        """Whether there is something to go on from."""
        return bool(self._kept)

    def how_to_resume(self, arguments: Sequence[str]) -> str:
        """What is said after Ctrl-C; `arguments` are those of this command line."""
        if not self._kept:
            return "nothing has been decided yet."
        decided = f"{len(self._kept)} of {counted(self._total, 'claim')} decided and saved"
        return f"{decided}; to go on: {resume_command(arguments)}"


def resume_command(arguments: Sequence[str]) -> str:
    """The command line that goes on; `arguments` begin with the command's name."""
    rest = [a for a in arguments[1:] if a != _OPTION]
    return typed([arguments[0], _OPTION, *rest])
