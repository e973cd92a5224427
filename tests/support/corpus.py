"""The certificates of the whole ledger, and ways to tamper with one."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from adamnx_theory.claims import Settings, claims

Certificate = dict[str, Any]
SWAPS = {"<=": ">", "<": "<=", "+": "-", "-": "+", "*": "+"}
TOKEN = re.compile(r"<=|!=|->|\d+(?:\.\d+)?|[A-Za-z_][A-Za-z_0-9]*|\S")


@cache
def certificates() -> dict[str, Certificate]:
    """By name; every one that the ledger's evidence builds."""
    found: dict[str, Certificate] = {}
    uncertified: list[str] = []
    for claim in claims():
        for evidence in claim.evidence:
            if not evidence.simulated:
                certificate = evidence.run(Settings()).certificate
                if certificate is None:  # read off the definitions: nothing to re-check
                    uncertified.append(claim.id)
                    continue
                found[certificate["name"]] = certificate
    assert uncertified == ["aida.smooth"]
    return found


def texts(part: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], str]]:
    """Paths to every mathematical text inside a part of a certificate."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key not in ("fact", "rule", "note", "lemma", "name", "title", "block"):
                yield from texts(value, (*path, key))
    elif isinstance(part, list):
        for i, value in enumerate(part):
            yield from texts(value, (*path, i))
    elif isinstance(part, str):
        yield path, part


def put(certificate: Certificate, path: tuple[Any, ...], value: Any) -> Certificate:
    changed = copy.deepcopy(certificate)
    target: Any = changed
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    return changed


def tampered_text(text: str, choose: random.Random) -> str | None:
    """One number changed by one, or one operator swapped."""
    tokens = list(TOKEN.finditer(text))
    spots = [m for m in tokens if m[0][0].isdigit() or m[0] in SWAPS]
    if not spots:
        return None
    spot = choose.choice(spots)
    if spot[0][0].isdigit():
        new = f"{float(spot[0]) * 1.01:.8g}" if "." in spot[0] else str(int(spot[0]) + 1)
    else:
        new = SWAPS[spot[0]]
    return text[: spot.start()] + new + text[spot.end() :]
