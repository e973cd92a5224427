"""Have Coq refuse corrupted twins, and read why it did.

All twins of one file of theorems go into one file.  Each is a statement, its proof up to the
sentence that must fail, and `Fail` before that sentence, so that `coqc` takes the file only
if Coq refuses every twin.  Which sentence fails is known for most twins from the proof's
words; where Coq stops somewhere else, it says where, and the mark is moved there.  A twin
whose whole proof Coq accepts is kept as accepted.

What counts as refused is that the proof fails: a type that does not fit, terms that are not
equal, arithmetic without a certificate.  A name that is not known or a sentence that cannot
be read would be refused in any file, so they count as `broken`.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .compiler import run_coqc
from .twin import Twin
from .twins import is_passive

FOLDER = "twins"
TOO_LONG = "Timeout"
#: Seconds for one file; a sentence of a corrupted proof may search for long.
LONGEST = 900
#: Why a proof fails, as Coq says it.
REASONS = {
    "type": r"has type.*while it is expected to have type",
    "unification": r"(?:Unable|Cannot|Impossible) to unify|No matching clauses for match",
    "conversion": r"[Nn]ot convertible",
    "arithmetic": r"not a valid (?:ring|field) equation|Cannot find witness"
    r"|Numerical evaluation failed",
    "rewriting": r"Found no subterm matching|setoid rewrite failed",
    "tactic": r"[Tt]actic failure|No applicable tactic|No such goal|No such assumption"
    r"|Attempt to save an incomplete proof",
}
#: What would be refused in any proof.
BROKEN = (
    r"was not found in the current environment|No such hypothesis|Syntax error|Unknown"
    r"|Timeout|Stack overflow|Out of memory|is already used|Cannot infer|The command has not"
)


@dataclass(frozen=True)
class Verdict:
    """What Coq says about a twin: refused, accepted or broken, and in which words."""

    twin: Twin
    outcome: str
    reason: str
    message: str


def reason_of(message: str) -> str:
    """Why Coq refuses, as a word of REASONS; empty if the proof was not what failed."""
    if re.search(BROKEN, message):
        return ""
    return next((k for k, p in REASONS.items() if re.search(p, message, re.DOTALL)), "")


def twins_text(head: str, twins: Sequence[Twin]) -> tuple[str, list[tuple[int, int]]]:
    """The file, and for each of its lines the twin and the sentence (or -1)."""
    lines, places = [], []

    def add(text: str, twin: int = -1, sentence: int = -1) -> None:
        for line in text.rstrip("\n").split("\n"):
            lines.append(line)
            places.append((twin, sentence))

    add(head)
    for k, twin in enumerate(twins):
        add(f"\n(* {twin.theorem}; {twin.kind}: {twin.change.replace('*)', '* )')} *)", k)
        add(f"Module Twin{k}. Import {twin.theorem}.\nGoal {twin.statement}.\nProof.", k)
        stop = len(twin.sentences) if twin.place is None else twin.place
        for j, sentence in enumerate(twin.sentences[:stop]):
            add(sentence, k, j)
        if twin.place is not None:
            add(f'idtac "twin {k}".', k)
            add(f"Fail {twin.sentences[stop]}", k, stop)
        add("Abort." if twin.place is not None else "Qed.", k, len(twin.sentences))
        add(f"End Twin{k}.", k)
    return "\n".join(lines) + "\n", places


def settle(
    coqc: str, folder: Path, name: str, head: str, twins: Sequence[Twin]
) -> list[Verdict]:
    """Have Coq judge the twins of one file; the files that it took stay in the folder."""
    verdicts: list[Verdict] = []
    pending = list(twins)
    part = 1
    while pending:
        file = f"{name}_{part}"
        text, places = twins_text(head, pending)
        stop, message, printed = _tried(coqc, folder, file, text)
        if message == TOO_LONG:
            at, sentence = _unanswered(printed), -1
        else:
            at, sentence = (len(pending), -1) if stop is None else places[stop]
        if at < 0:
            raise RuntimeError(f"the head of {file}.v is refused: {message}")
        done = pending[:at]
        said = _messages(printed)
        verdicts += [_judged(twin, said.get(k, "")) for k, twin in enumerate(done)]
        if at == len(pending):
            break
        (folder / FOLDER / f"{file}.v").write_text(twins_text(head, done)[0], encoding="utf-8")
        part += bool(done)
        moved = _moved(pending[at], sentence, message)
        if isinstance(moved, Verdict):
            verdicts.append(moved)
            pending = pending[at + 1 :]
        else:
            pending = [moved, *pending[at + 1 :]]
    return verdicts


def _tried(coqc: str, folder: Path, file: str, text: str) -> tuple[int | None, str, str]:
    """The line at which Coq stops (None if it does not), what it says there and before."""
    path = folder / FOLDER / f"{file}.v"
    path.write_text(text, encoding="utf-8")
    try:
        run = run_coqc(
            coqc, folder, f"{FOLDER}/{path.name}", "-test-mode", "-noglob", seconds=LONGEST
        )
    except subprocess.TimeoutExpired as late:
        printed = late.stdout or b""
        return None, TOO_LONG, printed if isinstance(printed, str) else printed.decode()
    for made in [*path.parent.glob(f"{file}.vo*"), path.with_name(f".{file}.aux")]:
        made.unlink(missing_ok=True)
    if run.returncode == 0:
        return None, "", run.stdout
    found = re.search(r"line (\d+), characters [\d-]+:\s*Error:(.*)", run.stderr, re.DOTALL)
    if found is None:
        raise RuntimeError(f"coqc stopped without saying where: {run.stderr[-500:]}")
    return int(found[1]) - 1, " ".join(found[2].split()), run.stdout


def _messages(printed: str) -> dict[int, str]:
    """What Coq said where twins failed, by their numbers."""
    found: dict[int, str] = {}
    for chunk in re.split(r"^twin (?=\d+$)", printed, flags=re.MULTILINE)[1:]:
        number, _, rest = chunk.partition("\n")
        marker = "The command has indeed failed with message:"
        if marker in rest:
            found[int(number)] = " ".join(rest.partition(marker)[2].split())
    return found


def _unanswered(printed: str) -> int:
    """The twin that Coq was at when it was stopped."""
    numbers = [int(k) for k in re.findall(r"^twin (\d+)$", printed, flags=re.MULTILINE)]
    said = _messages(printed)
    return next((k for k in numbers if k not in said), max(numbers, default=-1) + 1)


def _judged(twin: Twin, message: str) -> Verdict:
    if twin.place is None:
        return Verdict(twin, "accepted", "", "")
    reason = reason_of(message)
    return Verdict(twin, "refused" if reason else "broken", reason, message[:500])


def _moved(twin: Twin, sentence: int, message: str) -> Twin | Verdict:
    """The twin with its mark where Coq stopped, or what is known about it now."""
    if sentence == twin.place:  # it did not fail there: the whole proof is tried
        return replace(twin, place=None)
    if 0 <= sentence < len(twin.sentences) and reason_of(message):
        return replace(twin, place=sentence)
    if sentence == len(twin.sentences) and reason_of(message):  # not all was proved
        return Verdict(twin, "refused", reason_of(message), message[:500])
    return Verdict(twin, "broken", "", message[:500])


def prepared(twins: Sequence[Twin]) -> list[Twin]:
    """The twins, without a mark where the sentence may take the hypothesis without a word."""
    return [
        replace(t, place=None)
        if t.place is not None and t.kind == "hypothesis" and is_passive(t.sentences[t.place])
        else t
        for t in twins
    ]
