"""The Coq files of many certificates: modules in files that do not depend on each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from . import roots
from .theorem import Module, module, read
from .words import NotExported

Certificate = Mapping[str, Any]
#: The files written by hand that every printed file imports.
USUAL = ("Support", "Facts", "Limits", "Closed")
#: The file with what certificates say about complex roots.
ROOTS = "Roots.v"
#: Files of about this many characters: short enough to be checked in parallel.
SIZE = 250_000


def head(needs: Iterable[str] = (), usual: Sequence[str] = USUAL) -> str:
    """The first lines of a file, which import others."""
    imports = [" ".join(usual), *needs]
    lines = "".join(f"From AdamNX Require Import {names}.\n" for names in imports)
    return f"{lines}Open Scope R_scope.\n"


HEAD = head()


@dataclass(frozen=True)
class Theorem:
    """One theorem of the library: its certificate's digest, and its module or why there is none."""

    name: str
    digest: str
    module: Module | None
    reason: str
    lemmas: tuple[str, ...]


@dataclass
class Library:
    """All theorems by digest, lemmas before what uses them."""

    theorems: dict[str, Theorem] = field(default_factory=dict)
    home: dict[str, str] = field(default_factory=dict)  # file names by digest
    certificates: dict[str, Certificate] = field(default_factory=dict)
    roots: dict[str, roots.Consequence] = field(default_factory=dict)  # by digest

    def add(self, certificate: Certificate) -> Theorem:
        """Export a certificate and its lemmas, each once."""
        digest = certificate["digest"]
        if digest in self.theorems:
            return self.theorems[digest]
        found = [self.add(lemma) for lemma in certificate.get("lemmas", [])]
        digests = tuple(t.digest for t in found)
        self.certificates[digest] = certificate
        name = coq_name(certificate)
        try:
            missing = [t.name for t in found if t.module is None]
            if missing:
                raise NotExported(f"its lemma {missing[0]} is not exported")
            own = {
                lemma["name"]: t.module
                for lemma, t in zip(certificate.get("lemmas", []), found, strict=True)
            }
            made = module(certificate, name, own)  # type: ignore[arg-type]
            theorem = Theorem(certificate["name"], digest, made, "", digests)
        except NotExported as reason:
            theorem = Theorem(certificate["name"], digest, None, str(reason), digests)
        self.theorems[digest] = theorem
        if theorem.module is not None and certificate["kind"] == "proof":
            found_roots = roots.consequence(theorem.module, read(certificate))
            if found_roots is not None:
                self.roots[digest] = found_roots
        return theorem

    def needed(self, digests: Iterable[str]) -> list[Theorem]:
        """Theorems and all that they rest on, lemmas first."""
        wanted: set[str] = set()
        stack = list(digests)
        while stack:
            digest = stack.pop()
            if digest not in wanted:
                wanted.add(digest)
                stack += self.theorems[digest].lemmas
        return [t for d, t in self.theorems.items() if d in wanted]

    def files(self) -> dict[str, str]:
        """File names and texts.  Lemmas come first, in files of their own."""
        used = {lemma for t in self.theorems.values() if t.module for lemma in t.lemmas}
        parts: dict[str, list[Theorem]] = {}
        number: dict[str, int] = {}
        for theorem in self.theorems.values():
            if theorem.module is None:
                continue
            kind = "Lemmas" if theorem.digest in used else paper_of(theorem.name)
            kind += theorem.module.theory
            name = f"{kind}{number.setdefault(kind, 1):02d}"
            size = sum(len(t.module.text) for t in parts.get(name, []) if t.module)
            if size and size + len(theorem.module.text) > SIZE:
                number[kind] += 1
                name = f"{kind}{number[kind]:02d}"
            parts.setdefault(name, []).append(theorem)
            self.home[theorem.digest] = f"{name}.v"
        texts: dict[str, str] = {}
        for name, own in parts.items():
            needs = {self.home[x].removesuffix(".v") for t in own for x in t.lemmas} - {name}
            needs |= {t.module.theory for t in own if t.module and t.module.theory}
            texts[f"{name}.v"] = file_text(own, sorted(needs))
        if self.roots:
            homes = {self.home[digest].removesuffix(".v") for digest in self.roots}
            start = head(sorted(homes), (*USUAL, "Jury"))
            texts[ROOTS] = roots.file_text(self.roots.values(), start)
        return texts


PAPERS = ("adamnx", "aida", "exadam", "ada2ms", "stability")


def paper_of(name: str) -> str:
    """The paper that a theorem is about, as a file's name begins."""
    first = re.split(r"[._]", name)[0]
    return first.capitalize() if first in PAPERS else "Shared"


def coq_name(certificate: Certificate) -> str:
    """A name for the module: the certificate's, with the start of its digest."""
    plain = re.sub(r"\W", "_", certificate["name"])
    return f"T_{plain}_{certificate['digest'][:8]}"


def file_text(theorems: Iterable[Theorem], needs: Iterable[str] = ()) -> str:
    """One Coq file."""
    return head(needs) + "\n".join(
        f"\n(* {t.name}; certificate {t.digest} *)\n{t.module.text}" for t in theorems if t.module
    )


def head_of(library: Library, theorems: Iterable[Theorem], home: str) -> str:
    """The first lines of a file about theorems of one file: its imports, and itself."""
    needed = {home}
    for theorem in theorems:
        needed |= {library.home[digest].removesuffix(".v") for digest in theorem.lemmas}
        needed |= {theorem.module.theory} - {""} if theorem.module else set()
    return head(sorted(needed))
