"""Which values of its indices could make a universal fact say something about a term."""

from __future__ import annotations

from typing import Any

from .syntax import Node, free


def opened(fact: Node) -> tuple[dict[str, Node], Node]:
    """The indices of a universal fact with their lower bounds, and what is said of them.

    A name that stands for two things ends the list.
    """
    lows: dict[str, Node] = {}
    while fact[0] == "forall":
        _, index, low, body = fact
        if any(index in free(part) for part in (low, *lows.values())) or index in lows:
            break
        lows[index] = low
        fact = body
    return lows, fact


def _applications(node: Any, names: frozenset[str]) -> list[Node]:
    """The named functions wherever they are applied in a term."""
    if not isinstance(node, tuple) or not node:
        return []
    inner = [found for part in node for found in _applications(part, names)]
    return [node, *inner] if node[0] == "app" and node[1] in names else inner


def assignments(term: Node, indices: list[str], body: Node) -> list[dict[str, Node]]:
    """Values for the indices that may turn the body into the term: those of its functions."""
    applied = _applications(term, free(body))
    found: list[dict[str, Node]] = []
    if len(indices) == 1:
        arguments = (a for node in applied for a in node[2] if a[0] != "lam")
        found = [{indices[0]: a} for a in arguments]
    else:
        for pattern in _applications(body, free(body)):
            at = {a[1]: k for k, a in enumerate(pattern[2]) if a[0] == "var"}
            if not at.keys() >= set(indices):
                continue
            for node in applied:
                if node[1] == pattern[1] and len(node[2]) == len(pattern[2]):
                    found.append({i: node[2][at[i]] for i in indices})
    return [given for k, given in enumerate(found) if given not in found[:k]]
