"""The ledger of the Aida paper: every row of the catalogue, and the formulas it rests on."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

import pytest
import sympy as sp

from adamnx_theory.claims import decide
from adamnx_theory.claims.aida import CLAIMS, ORDER, shared
from adamnx_theory.claims.aida.experiments import tables
from adamnx_theory.claims.aida.linearization import flip
from adamnx_theory.claims.aida.linearization.flip import growth, predicted
from adamnx_theory.claims.model import Claim, Settings
from adamnx_theory.claims.order import place
from adamnx_theory.definitions import optimizer
from adamnx_theory.proof.text import update_definitions

CATALOGUE = (
    "reduces_to_adamw alg1 alg1.loop alg1.eps conclusion_form sign_form eq7 ratio eq15 aggressive"
    " split lemma1 jacobian continuity lemma2 theorem1 theorem2.eigenvalues theorem2.condition"
    " theorem2.scale theorem2.mu0 fig1 theorem3 theorem3.p1 theorem4 theorem5 eps_outside"
    " eps_outside.power nonautonomous only_if_decay remark1 no_eta_restriction rate_law step_bound"
    " smooth tridia_min fig4.faster fig4.precision fig4.periodic fig4.suboptimal tables23"
    " tables23.gain fig5 table4"
).split()
FAMILIES = {"table1.*": 10, "fig2.*": 4, "fig3.*": 4, "fig4.order.*": 10}

OWN = {claim.id: claim for claim in CLAIMS}


def certificates(claim: Claim) -> list[dict[str, Any]]:
    found = [e.run(Settings()).certificate for e in claim.evidence if not e.simulated]
    return [c for c in found if c is not None]


def test_every_row_of_the_catalogue_is_there() -> None:
    assert {f"aida.{name}" for name in CATALOGUE} <= set(OWN)
    for family, least in FAMILIES.items():
        pattern = re.compile("aida." + family.replace(".", r"\.").replace("*", ".+"))
        assert sum(bool(pattern.fullmatch(name)) for name in OWN) >= least, family


def test_the_order_is_that_of_the_paper() -> None:
    places = [place(claim.id, ORDER) for claim in CLAIMS]
    assert places == sorted(places)
    with pytest.raises(ValueError, match="no place"):
        place("aida.nowhere", ORDER)


@pytest.mark.parametrize("name", ["reduces_to_adamw", "split", "lemma1", "theorem4", "theorem5"])
def test_the_proof_is_about_the_formula_that_is_run(name: str) -> None:
    """Every definition that bears an optimizer's name is printed from that optimizer."""
    printed = {
        d["name"]: d
        for o in ("aida", "aida_eps_outside", "adamw", "adamw_eps_inside")
        for autonomous in (False, True)
        for d in update_definitions(optimizer(o), autonomous=autonomous)
    }
    used = {d["name"]: d for c in certificates(OWN[f"aida.{name}"]) for d in c["definitions"]}
    taken = used.keys() & printed.keys()
    assert taken and all(used[key] == printed[key] for key in taken)


def test_a_changed_definition_changes_the_ledger(monkeypatch: pytest.MonkeyPatch) -> None:
    """Aida without the q-th power of its first bias correction is not AdamW at (2, 1)."""
    shared._step.cache_clear()
    definition = optimizer("aida")
    t, beta1 = definition.t, next(p.symbol for p in definition.parameters if p.name == "beta1")
    wrong = {s: e.subs(1 - beta1**t, 1 - beta1 ** (t + 1)) for s, e in definition.update.items()}
    changed = type(definition)(
        name="aida",
        title="wrong",
        parameters=definition.parameters,
        state=definition.state,
        update=wrong,
        source=definition.source,
    )
    monkeypatch.setattr(shared, "optimizer", lambda n: changed if n == "aida" else optimizer(n))
    found = decide(OWN["aida.reduces_to_adamw"])
    shared._step.cache_clear()
    assert not found.as_recorded
    assert [outcome.holds for outcome in found.outcomes] == [False, True, True]


def test_the_jacobian_that_is_proved_is_the_derivative() -> None:
    """The entries of (20) in the certificates against SymPy's derivatives, for m > 0."""
    definition = optimizer("aida")
    values = {"beta1": "1/2", "beta2": "3/4", "eps": "1/3", "lr": "1/7", "p": "3/2", "q": "5/2"}
    symbols = {p.name: p.symbol for p in definition.parameters}
    limit = definition.update[definition.x]
    limit = limit.subs({symbols[b] ** definition.t: 0 for b in ("beta1", "beta2")})
    m, r = definition.state_symbols
    point = {definition.x: 1, m: 2, r: 3, definition.g: 1}
    point |= {symbols[k]: sp.Rational(v) for k, v in values.items()}
    point[symbols["weight_decay"]] = sp.Rational(0)
    new_m, new_r = (sp.N(definition.update[s].subs(point)) for s in (m, r))
    b1, b2, eps, eta, p, q = (sp.Rational(v) for v in values.values())
    below = new_r + eps
    entries = {
        m: -eta * q * b1 * new_m ** (q - 1) / below ** (q / p),
        r: eta * (q / p) * b2 * new_m**q / below ** (q / p + 1),
    }
    for symbol, entry in entries.items():
        step = sp.Rational(1, 10**6)
        ahead, back = (limit.subs({**point, symbol: point[symbol] + s}) for s in (step, -step))
        assert abs(sp.N((ahead - back) / (2 * step), 30) - entry) < 1e-9


def test_the_published_tables_are_used() -> None:
    published = tables.data()["accuracy"]
    assert published["II"]["(1,2)"] == ["67.8", "0.28"]
    shifted = tables.compared("II", "standard deviation", shift=3.0)
    assert not shifted.significant
    assert tables.compared("II", "standard error").p > tables.compared("II", "standard deviation").p


def test_the_flip_is_measured_at_the_bound_and_not_below(monkeypatch: pytest.MonkeyPatch) -> None:
    found, flips = growth()
    assert flips and abs(found / predicted() - 1) < 1e-4
    bound = flip.bound()
    monkeypatch.setattr(flip, "bound", lambda: bound * Fraction(999, 1000))
    found, _ = growth()
    assert abs(found / predicted() - 1) > 1e-2
