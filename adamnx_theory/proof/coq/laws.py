"""Finite probability spaces in Coq that satisfy what a statement assumes of random variables.

Each block has a distribution of its own on a few integers, with the moments that are wanted;
the blocks are put beside each other, independent.  The variables of one block are equal.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from itertools import combinations

from .expectations import Chance, Lines, blocks_of, given, listed, moments
from .words import NotExported, Words

#: Outcomes that are tried, those near 0 first.
OUTCOMES = (0, 1, -1, 2, -2, 3, -3)
#: The moments of a variable of which nothing is said: 1 and -1 with equal chances.
ANY = (Fraction(1), Fraction(0), Fraction(1))


@dataclass(frozen=True)
class Example:
    """A probability space, its random variables, and proofs of the assumptions."""

    definitions: Lines
    space: str
    law: str
    variables: dict[str, str]
    proofs: list[Lines]


def example(chance: Chance, words: Words) -> Example:
    """A finite probability space for a statement's random variables."""
    blocks = blocks_of(chance.random)
    wanted = [joint(chance, names) for names in blocks.values()]
    names = {ms: f"law_{k}" for k, ms in enumerate(dict.fromkeys(wanted))}
    laws = [names[ms] for ms in wanted]
    tails = ["certain"]
    for law in reversed(laws):
        tails.append(f"(beside {law} {tails[-1]})")
    tails.reverse()  # tails[k] holds the blocks from k on
    place = {n: k for k, own in enumerate(blocks.values()) for n in own}
    proofs: list[Lines] = []
    for name, variable in given(chance.random):
        k = place[name]
        ms = moments(variable, words)
        size = len(variable.moments)
        proof = f"(moments_left {laws[k]} {tails[k + 1]} (fun x => x) {ms} ({laws[k]}_has {size}))"
        for j in range(k - 1, -1, -1):
            inner = coordinate(k - j - 1)
            proof = f"(moments_right {laws[j]} {tails[j + 1]} {inner} {ms} {proof})"
        proofs.append([f"exact {proof}."])
    proofs += [["exact I."]] * len(chance.existing)
    if len(blocks) > 1:
        proofs.append([f"exact {independence(laws, tails, [len(b) for b in blocks.values()])}."])
    return Example(
        [line for ms, name in names.items() for line in law_text(name, ms, words)],
        f"{nested(len(laws))}%type",
        f"(law {tails[0]})",
        {name: coordinate(k) for name, k in place.items()},
        proofs,
    )


def nested(size: int) -> str:
    """R * (R * (... * unit))."""
    return f"(R * {nested(size - 1)})" if size else "unit"


def coordinate(k: int) -> str:
    """The outcome of block k as a random variable."""
    text = "(on_left (fun x : R => x))"
    for _ in range(k):
        text = f"(on_right {text})"
    return text


def independence(laws: list[str], tails: list[str], sizes: list[int]) -> str:
    """The blocks are independent: one after the other is put beside the rest."""
    proof = "independent_none"
    for k in range(len(laws) - 1, -1, -1):
        own = listed(["(fun x => x)"] * sizes[k])
        rest = listed(listed([coordinate(j)] * size) for j, size in enumerate(sizes[k + 1 :]))
        proof = f"(independent_pair {laws[k]} {tails[k + 1]} {own} {rest} {proof})"
    return proof


def joint(chance: Chance, names: list[str]) -> tuple[Fraction, ...]:
    """Moments for all variables of a block at once: the longest list, which the others begin."""
    lists = [chance.random[n].moments for n in names]
    longest = max(lists, key=len)
    if any(longest[: len(ms)] != ms for ms in lists):
        raise NotExported("variables of one block with different moments")
    return longest or ANY


@cache
def distribution(ms: tuple[Fraction, ...]) -> tuple[tuple[Fraction, int], ...]:
    """Weights and integers with the moments `ms` (which begin with 1)."""
    for points in combinations(OUTCOMES, len(ms)):
        weights = solved(points, ms)
        if all(w >= 0 for w in weights):
            return tuple((w, x) for w, x in zip(weights, points, strict=True) if w)
    raise NotExported("no distribution on a few integers has these moments")


def solved(points: tuple[int, ...], ms: tuple[Fraction, ...]) -> list[Fraction]:
    """The weights with sum w x^k = m_k, by Lagrange's polynomials."""
    weights = []
    for x in points:
        basis = [Fraction(1)]  # coefficients of the polynomial that is 1 at x and 0 at the others
        for y in points:
            if y != x:
                shifted = [Fraction(0), *basis]
                basis = [
                    (shifted[k] - y * (basis[k] if k < len(basis) else 0)) / (x - y)
                    for k in range(len(shifted))
                ]
        weights.append(sum((c * m for c, m in zip(basis, ms, strict=True)), Fraction(0)))
    return weights


def law_text(name: str, ms: tuple[Fraction, ...], words: Words) -> Lines:
    """A distribution with the moments `ms`, and that it has them, also the first few only."""
    number = words.number
    pairs = listed(f"({number(w)}, {number(Fraction(x))})" for w, x in distribution(ms))
    return [
        f"Definition {name} : finite R.",
        f"Proof. refine (outcomes {pairs} _ _); [repeat split; lra | simpl; lra]. Defined.",
        f"Lemma {name}_has n : has_moments {name} (fun x => x) "
        f"(List.firstn n {listed(map(number, ms))}).",
        "Proof. apply moments_first, moments_by. repeat split; simpl; lra. Qed.",
    ]
