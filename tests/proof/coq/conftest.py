"""Certificates, and Coq's compiler with the files written by hand compiled once."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from adamnx_theory.claims import Settings, select
from adamnx_theory.proof.coq import compiler


@cache
def _certificate(claim: str, name: str) -> dict[str, Any]:
    for evidence in select([claim])[0].evidence:
        if not evidence.simulated:
            certificate = evidence.run(Settings()).certificate
            if certificate is not None and certificate["name"] == name:
                return certificate
    raise KeyError(name)


@pytest.fixture(scope="session")
def certificate() -> Callable[[str, str], dict[str, Any]]:
    """A certificate of a claim, by the certificate's name."""
    return _certificate


@pytest.fixture(scope="session")
def coqc() -> str:
    found = compiler.find_coqc()
    if found is None:
        pytest.skip("no coqc with its Interval library is here")
    return found


@pytest.fixture(scope="session")
def prelude(coqc: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the files written by hand are compiled."""
    folder = tmp_path_factory.mktemp("coq")
    texts = compiler.prelude_texts()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    results = compiler.compile_all(coqc, folder, texts, 1)
    assert [r for r in results if not r.accepted] == []
    return folder
