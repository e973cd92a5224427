"""Run `coqc` on exported files, and read what it says about theorems."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from .kept import Kept

#: The files written by hand, in the order in which they build on each other.
PRELUDE = (
    "Prelude",
    "Basics",
    "Support",
    "Facts",
    "Limits",
    "Closed",
    "Enclosed",
    "Jury",
    "Expectation",
    "Near",
)
LIBRARY = "AdamNX"

#: What a theorem may rest on: the axioms of the standard library's real numbers and of
#: its classical logic, and the machine integers and floats that `interval` computes with.
ALLOWED = (
    "ClassicalDedekindReals.sig_forall_dec",
    "ClassicalDedekindReals.sig_not_dec",
    "functional_extensionality_dep",  # as it is printed where the Prelude is imported
    "FunctionalExtensionality.functional_extensionality_dep",
    "Classical_Prop.classic",
    "Eqdep.Eq_rect_eq.eq_rect_eq",
    "ProofIrrelevance.proof_irrelevance",
    "Epsilon.epsilon_statement",
    "PrimInt63.",
    "Uint63.",
    "Sint63.",
    "PrimFloat.",
    "FloatAxioms.",
    "FloatOps.",
)


@dataclass(frozen=True)
class Compiled:
    """What happened to one file."""

    name: str
    accepted: bool
    message: str
    seconds: float = 0.0
    kept: bool = False  # accepted before, and not compiled again


def prelude_texts() -> dict[str, str]:
    """The files written by hand, by file name."""
    folder = files("adamnx_theory.proof.coq") / "theories"
    return {f"{n}.v": (folder / f"{n}.v").read_text(encoding="utf-8") for n in PRELUDE}


def project_text(names: Sequence[str]) -> str:
    """`_CoqProject`, for `coq_makefile`."""
    return "\n".join([f"-R . {LIBRARY}", "-arg -w -arg none", *names]) + "\n"


def find_coqc() -> str | None:
    """The compiler's path, if Coq with its Interval library is here."""
    coqc = shutil.which("coqc")
    return coqc if coqc is not None and (_libraries(coqc) / "Interval").is_dir() else None


def _libraries(coqc: str) -> Path:
    """The folder of the libraries that are installed beside Coq's own."""
    where = subprocess.run([coqc, "-where"], capture_output=True, text=True, check=False)
    return Path(where.stdout.strip()) / "user-contrib"


def version(coqc: str) -> str:
    """The compiler's version, as it says it."""
    said = subprocess.run([coqc, "--version"], capture_output=True, text=True, check=False).stdout
    return said.splitlines()[0] if said else "unknown"


def installation(coqc: str) -> str:
    """Coq's version and the digests of its libraries, for the record of what was compiled."""
    library = _libraries(coqc)
    parts = [version(coqc)]
    for file in ("Interval/Tactic.vo", "Coquelicot/Coquelicot.vo"):
        path = library / file
        content = path.read_bytes() if path.is_file() else b""
        parts.append(hashlib.sha256(content).hexdigest())
    return " ".join(parts)


def needs(text: str, known: Sequence[str]) -> list[str]:
    """The files of this library that a file imports."""
    words = re.findall(rf"From {LIBRARY} Require (?:Import|Export) ([^.]*)\.", text)
    return [w for line in words for w in line.split() if w in known]


def compile_all(
    coqc: str,
    folder: Path,
    texts: Mapping[str, str],
    jobs: int,
    on_done: Callable[[Compiled, int, int], None] | None = None,
    kept: Kept | None = None,
) -> list[Compiled]:
    """Compile files after those that they import; what rests on a refused one is not tried.

    With a record, what is compiled and unchanged is taken from there.
    """
    names = [name.removesuffix(".v") for name in texts]
    imports = {n: tuple(needs(texts[f"{n}.v"], names)) for n in names}
    waiting = {n: set(imports[n]) for n in names}
    done: dict[str, Compiled] = {}
    running: dict[Future[Compiled], str] = {}
    sources: dict[str, str] = {}
    with ThreadPoolExecutor(jobs) as pool:
        while waiting or running:
            for name in ready(waiting, done):
                del waiting[name]
                source = "" if kept is None else kept.source(texts[f"{name}.v"], imports[name])
                sources[name] = source
                if kept is not None and (old := kept.current(name, source)) is not None:
                    running[_known(Compiled(name, True, "", old.seconds, kept=True))] = name
                    continue
                running[pool.submit(compile_one, coqc, folder, name)] = name
            if not running:
                for name in waiting:
                    done[name] = Compiled(name, False, "a file that it needs was not accepted")
                break
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                name = running.pop(future)
                result = done[name] = future.result()
                if kept is not None and result.accepted and not result.kept:
                    kept.accept(name, sources[name], result.seconds)
                if on_done is not None:
                    on_done(done[name], len(done), len(names))
    return [done[name] for name in names]


def _known(result: Compiled) -> Future[Compiled]:
    """A result that is there already."""
    future: Future[Compiled] = Future()
    future.set_result(result)
    return future


def ready(waiting: Mapping[str, set[str]], done: Mapping[str, Compiled]) -> Iterator[str]:
    accepted = {name for name, result in done.items() if result.accepted}
    yield from [name for name, needed in waiting.items() if needed <= accepted]


def compile_one(coqc: str, folder: Path, name: str) -> Compiled:
    """Compile one file.  A run that is interrupted leaves no half-written result."""
    begun = time.monotonic()
    run = run_coqc(coqc, folder, f"{name}.v")
    seconds = time.monotonic() - begun
    if run.returncode == 0:
        return Compiled(name, True, "", seconds)
    message = " ".join((run.stderr or run.stdout).split())
    return Compiled(name, False, message[:2000], seconds)


def run_coqc(
    coqc: str, folder: Path, file: str, *options: str, seconds: float | None = None
) -> subprocess.CompletedProcess[str]:
    """`coqc` on one file of the folder, without what in the environment changes how it works."""
    command = [coqc, *options, "-q", "-w", "none", "-R", ".", LIBRARY, file]
    quiet = {k: v for k, v in os.environ.items() if not k.startswith(("COQPATH", "OCAMLPATH"))}
    return subprocess.run(
        command, cwd=folder, capture_output=True, text=True, check=False, env=quiet,
        timeout=seconds,
    )  # fmt: skip


def ask(coqc: str, folder: Path, imports: Sequence[str], commands: Sequence[str]) -> str:
    """What Coq prints for some commands after the imports."""
    lines = [f"From {LIBRARY} Require Import {' '.join(imports)}.", "Open Scope R_scope."]
    text = "\n".join([*lines, "Set Printing Width 100.", *commands]) + "\n"
    path = folder / "Asked.v"
    path.write_text(text, encoding="utf-8")
    run = run_coqc(coqc, folder, path.name)
    for leftover in folder.glob("Asked.*"):
        leftover.unlink()
    (folder / ".Asked.aux").unlink(missing_ok=True)
    return run.stdout if run.returncode == 0 else run.stdout + run.stderr


def assumptions(printed: str) -> list[str]:
    """The names of what theorems rest on, in what `Print Assumptions` printed.

    Besides axioms these are definitions for which a check of the kernel was turned off.
    """
    text = re.sub(r"^Axioms:$", "", printed, flags=re.MULTILINE)
    unchecked = r"\s+(?:is assumed|relies on)\b"
    return sorted(
        set(re.findall(rf"^([A-Za-z_][\w.']*)(?:\s*:|{unchecked})", text, flags=re.MULTILINE))
    )


def answers(printed: str) -> int:
    """How many theorems `Print Assumptions` answered for."""
    return len(re.findall(r"^(?:Axioms:|Closed under the global context)$", printed, re.MULTILINE))


def not_allowed(names: Sequence[str]) -> list[str]:
    """Assumptions that are not on the list."""
    families = tuple(a for a in ALLOWED if a.endswith("."))
    return [name for name in names if name not in ALLOWED and not name.startswith(families)]
