"""Definitions mean the same in Coq as in the certificates, read by a second reader."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import cache
from typing import Any

import coq_reader
import flint
import pytest

from adamnx_theory.claims import Settings, select
from adamnx_theory.proof.checker.balls import Evaluator
from adamnx_theory.proof.checker.scope import Definition, Refused, Scope
from adamnx_theory.proof.checker.syntax import num, read_term
from adamnx_theory.proof.coq.theorem import read
from adamnx_theory.proof.coq.words import Words, definition_text, shapes_of, word

CLAIMS = (
    "adamnx.eq4 adamnx.eq7 adamnx.eq8 adamnx.eq10 adamnx.rate.start adamnx.rate.order "
    "adamnx.momentum_sgd adamnx.weights adamnx.variance.zero adamnx.is_adax adamnx.alg1.best "
    "adamnx.related.radam aida.reduces_to_adamw aida.alg1 aida.conclusion_form aida.ratio "
    "aida.eq15 aida.split aida.theorem1 aida.tridia_min exadam.limit exadam.debias "
    "exadam.step.defined exadam.asymmetry.response ada2ms.interpolates ada2ms.paper"
).split()
EXACT = (
    "adam_v mean_v var_plain cross var_general lag var_geo S noise_factor adam_rate "
    "normalized_rate v weight adax_rate theta rho aida_m "
    "moment first second H f factor mtilde first_moment first_kept"
).split()


@cache
def definitions() -> dict[tuple[str, str], tuple[Words, Definition]]:
    """By certificate and name, each definition once."""
    found: dict[tuple[str, str], tuple[Words, Definition]] = {}
    seen: set[Definition] = set()
    for claim in select(CLAIMS):
        for evidence in claim.evidence:
            if evidence.simulated:
                continue
            certificate = evidence.run(Settings()).certificate
            if certificate is None or "random" in certificate["variables"].values():
                continue
            words = read(certificate).words
            for definition in words.definitions.values():
                if definition not in seen:
                    seen.add(definition)
                    found[certificate["name"], definition.name] = (words, definition)
    return found


def lines_before(words: Words, last: Definition) -> list[str]:
    """The Coq text of the definitions before one, and of it."""
    lines: list[str] = []
    for definition in words.definitions.values():
        lines += definition_text(definition, words)
        if definition == last:
            break
    return lines


def draw(shape: str | int, start: int, choose: random.Random) -> tuple[Any, Any]:
    """The same argument twice: for the checker, and for Coq."""
    if shape == "real":
        number = Fraction(choose.randint(1, 59), choose.choice((2, 30, 60)))
        return num(number), number
    if shape == "index":
        whole = choose.randint(max(start, 1), start + 5)
        return num(whole), whole
    low, slope = choose.randint(-9, 9), choose.randint(1, 9)
    if shape == 1:
        node = ("lam", "i", read_term(f"({low} + {slope} * i^2)/7"))
        return node, lambda i: Fraction(low + slope * i**2, 7)
    node = ("lam", "i", ("lam", "j", read_term(f"({low} + {slope} * i^2 - i * j)/7")))
    return node, lambda i: lambda j: Fraction(low + slope * i**2 - i * j, 7)


def values(
    words: Words, definition: Definition, lines: Sequence[str], seed: str, count: int = 6
) -> list[tuple[Any, Any]]:
    """What the checker and what Coq compute, at points where the checker has a value."""
    flint.ctx.prec = 128
    env: dict[str, Any] = dict(coq_reader.MODELS)
    coq_reader.define(lines, env)
    sorts, model = env[word(definition.name)]
    choose, found = random.Random(seed), []
    for _ in range(200):
        drawn = [draw(s, definition.start, choose) for s in words.shapes[definition.name]]
        node = ("app", definition.name, tuple(d[0] for d in drawn))
        evaluator = Evaluator(Scope({}, dict(words.definitions), {}))
        try:
            expected = evaluator(node, {})
        except (Refused, ZeroDivisionError):
            continue
        if not coq_reader.ball(expected).is_finite():  # the root of a negative number
            continue
        given = [coq_reader.typed(d[1], s) for d, s in zip(drawn, sorts, strict=True)]
        found.append((expected, model(*given)))
        if len(found) == count or not drawn:
            break
    assert found
    return found


def same(pair: tuple[Any, Any]) -> bool:
    """Equal fractions, or balls that overlap and are tiny."""
    a, b = pair
    if isinstance(a, Fraction) and isinstance(b, Fraction):
        return a == b
    a, b = coq_reader.ball(a), coq_reader.ball(b)
    return bool(a.overlaps(b)) and all(x.rad() <= 1e-20 * (1 + abs(x.mid())) for x in (a, b))


def test_every_definition_means_the_same_in_coq() -> None:
    exact: set[str] = set()
    for (certificate, name), (words, definition) in definitions().items():
        lines = lines_before(words, definition)
        found = values(words, definition, lines, certificate + name)
        assert all(map(same, found)), (certificate, name, found)
        if all(isinstance(v, Fraction) for pair in found for v in pair):
            exact.add(name)
    assert len(definitions()) >= 60
    assert exact >= set(EXACT), set(EXACT) - exact


def test_real_powers_with_integer_exponents_are_exact() -> None:
    """b^((1 - b)(t - 1)) at b = 1/2 and odd t, where t (1 - b) is half: one side at a time."""
    text = "Definition power (x : R) (t : R) : R := (Rpower x (t * (1 - (1 / 2)))) ."
    definition = Definition("power", ("x", "t"), read_term("rpow(x, t * (1 - 1/2))"))
    words = Words({}, {"power": definition}, shapes_of([definition]))
    (printed,) = definition_text(definition, words)
    assert printed.replace(" ", "") == text.replace(" ", "")
    env: dict[str, Any] = dict(coq_reader.MODELS)
    coq_reader.define([printed], env)
    evaluator = Evaluator(Scope({}, {"power": definition}, {}))
    for x in (Fraction(1, 3), Fraction(7, 2)):
        for t in (-6, 0, 2, 8):
            expected = evaluator(("app", "power", (num(x), num(t))), {})
            assert env["power"][1](x, Fraction(t)) == expected == x ** (t // 2)


def corrupt(lines: Sequence[str], name: str, change: Callable[[str], str]) -> list[str]:
    """The text with the last definition's own formula changed."""
    heads = (f"Definition {name} ", f"Fixpoint {name}_nat ", "match k__ with")
    changed = list(lines)
    for k in range(len(lines) - 1, -1, -1):
        line = lines[k].strip()
        if line.startswith(heads) and "Z.to_nat" not in line:
            head, sign, body = line.rpartition(":= ")
            if line.startswith("match"):
                head, sign, body = line.rpartition("S k__ => ")
            if body:
                changed[k] = head + sign + change(body)
                return changed
    raise AssertionError(name)


def sign_changed(body: str) -> str:
    """The first sum a difference, or the reverse; without one before an index, minus the body."""
    head = body.partition(")%Z")[0]
    if re.search(r" [+-] ", head) and "Z.of_nat" not in head and "fun" not in head:
        return re.sub(r" ([+-]) ", lambda m: " - " if m[1] == "+" else " + ", body, count=1)
    end = " end." if body.endswith(" end.") else "."
    return f"(- {body.removesuffix(end)}){end}"


def test_a_text_with_one_sign_changed_has_other_values() -> None:
    tried = 0
    for (certificate, name), (words, definition) in definitions().items():
        lines = lines_before(words, definition)

        changed = corrupt(lines, word(name), sign_changed)
        assert changed != lines
        try:
            found = values(words, definition, changed, certificate + name)
        except (TypeError, ValueError, ZeroDivisionError):
            tried += 1  # not a text that Coq takes, or no value where there should be one
            continue
        assert not all(map(same, found)), (certificate, name, changed)
        tried += 1
    assert tried >= 60


@pytest.mark.parametrize("text", ["x + k", "(x + 1)%Z", "powerRZ x x", "IZR x", "g x", "y"])
def test_the_reader_refuses_what_coq_refuses(text: str) -> None:
    env = {**coq_reader.MODELS, "x": Fraction(1, 2), "k": 3, "g": lambda i: Fraction(i)}
    with pytest.raises(TypeError):
        coq_reader.value(coq_reader.read(text), env)


def test_the_reader_keeps_coqs_precedence() -> None:
    env = {**coq_reader.MODELS, "x": Fraction(3), "k": 2, "g": lambda i: Fraction(i)}
    for text, expected in {
        "- x ^ 2 * / 2 + 1": Fraction(-7, 2),
        "1 - x - 1": -3,
        "12 / x / 2": 2,
        "powerRZ x (- k)%Z": Fraction(1, 9),
        "IZR (k - 5)%Z * g (k + 1)%Z": -9,
        "zsum 3%Z (2)%Z (fun i : Z => IZR i)".replace("3%Z", "(3)%Z"): 0,
        "zsum (1)%Z (3)%Z (fun i : Z => IZR i * g (i)%Z)": 14,
    }.items():
        assert coq_reader.value(coq_reader.read(text), env) == expected
