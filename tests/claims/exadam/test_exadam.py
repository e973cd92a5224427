"""The EXAdam ledger: its pieces are the definition's, its tables' arithmetic is NumPy's."""

from __future__ import annotations

import random
from typing import Any

import mpmath
import numpy as np
import pytest
import semantics
import sympy as sp
from scipy import stats

from adamnx_theory.claims import claims
from adamnx_theory.claims.exadam import losses, measured, published, shared
from adamnx_theory.claims.lemmas.pieces import part
from adamnx_theory.claims.model import Settings
from adamnx_theory.definitions import optimizer, schedule
from adamnx_theory.definitions.optimizers import adam, exadam
from adamnx_theory.proof.evaluate import evaluate

CATALOGUE = (
    "limit factor cancels debias accelerator_bias example curvature scale asymmetry.bounded"
    " asymmetry.positive asymmetry.response asymmetry.covariance asymmetry.gentle"
    " asymmetry.confident outliers step.early step.decreases first_step equal_lr headline faster"
    " adamw_gain table1.best table1.loss table2 iterations mingpt"
).split(" ")


def test_every_row_of_the_catalogue_is_there() -> None:
    ids = {claim.id for claim in claims()}
    assert {f"exadam.{name}" for name in CATALOGUE} <= ids


@pytest.mark.parametrize("own", [exadam, adam])
def test_pieces_and_direction_are_the_update(own: Any) -> None:
    """alpha_t direction, printed for the certificates, is x - x' of the definition."""
    printed = semantics.definitions([shared.DIRECTION, shared.ADAM_DIRECTION, shared.ALPHA])
    choose = random.Random(3)
    for _ in range(20):
        b1, b2, eps, m, v, g = (sp.Rational(choose.randint(1, 99), 100) for _ in range(6))
        t, a = choose.randint(1, 12), sp.Rational(1, 3)
        values = {"beta1": b1, "beta2": b2, "eps": eps, "lr": a, "m": m, "v": v, "g": g}
        exact = (own.x - own.x_new).subs({own.t: t})
        exact = exact.subs({s: values[str(s)] for s in exact.free_symbols})
        m_new, v_new = b1 * m + (1 - b1) * g, b2 * v + (1 - b2) * g**2
        with mpmath.workdps(40):
            numbers = [mpmath.mpf(q.p) / q.q for q in (b1, b2, eps, m_new, v_new, g)]
            step = mpmath.mpf(1) / 3
            if own is exadam:
                step *= printed["alpha"](mpmath.mpf(1), mpmath.mpf(t))
                step *= printed["direction"](*numbers, mpmath.mpf(t))
            else:
                step *= printed["adam_direction"](*numbers[:5], mpmath.mpf(t))
            assert abs(step - mpmath.mpf(str(sp.N(exact, 40)))) < mpmath.mpf(10) ** -30


def test_alpha_is_the_schedule() -> None:
    for t in (1, 2, 50):
        expected = schedule("exadam_step", alpha=1).at(t)
        assert evaluate(f"alpha(1, {t})", [shared.ALPHA]) == pytest.approx(expected, rel=1e-15)


def test_averages_are_the_moments() -> None:
    printed = semantics.definitions([shared.FIRST, shared.SQUARES])
    step = optimizer("exadam", beta1="0.5", beta2="0.75").step_function()
    gradients, state = [3.0, -1.0, 4.0], (np.zeros(1), np.zeros(1))
    for t, g in enumerate(gradients, start=1):
        _, state = step(np.zeros(1), np.array([g]), state, t)
    sequence = lambda i: mpmath.mpf(gradients[int(i) - 1])  # noqa: E731
    three = mpmath.mpf(3)
    assert float(printed["first_moment"](mpmath.mpf(0.5), sequence, three)) == state[0][0]
    assert float(printed["second_moment"](mpmath.mpf(0.75), sequence, three)) == state[1][0]


def test_a_piece_that_mentions_more_is_refused() -> None:
    with pytest.raises(ValueError, match="mentions"):
        part(exadam, "factor", exadam.factor, "b2 eps t")


def residuals(kind: str, rows: list[losses.Row]) -> Any:
    """Externally studentised residuals by NumPy."""
    points = [losses.point(kind, row) for row in rows]
    x = np.array([100 - float(p[0].strip("()").removeprefix("100 - ")) for p in points])
    y = np.array([float(p[1]) for p in points])
    design = np.column_stack((np.ones_like(x), x))
    hat = design @ np.linalg.solve(design.T @ design, design.T)
    e, h, n = y - hat @ y, np.diag(hat), len(y)
    return e * np.sqrt((n - 3) / (e @ e * (1 - h) - e**2))


def test_studentised_residuals_agree_with_numpy() -> None:
    rows = losses.rows()
    found = residuals("validation", rows)
    assert np.argmax(np.abs(found)) == rows.index(losses.SUSPECT)
    fit = losses.fit("validation", rows)
    for row, t in zip(rows, found, strict=True):
        x, y = losses.point("validation", row)
        assert evaluate(f"t2({x}, {y})", fit) == pytest.approx(t**2, rel=1e-8, abs=1e-12)


def test_the_critical_value_is_students() -> None:
    rows = len(losses.rows())
    assert float(losses.CRITICAL) == pytest.approx(stats.t.isf(0.5e-6 / rows, rows - 3), abs=0.005)


def test_no_training_loss_is_an_outlier() -> None:
    assert np.abs(residuals("training", losses.rows())).max() < float(losses.CRITICAL)


def test_tables_have_every_cell() -> None:
    tables = published.data()["tables"]
    assert all(len(rows) == 7 for rows in tables["1"]["rows"].values())
    cells = [c for rows in tables["1"]["rows"].values() for row in rows for c in row]
    assert len(cells) == 168 and all(float(c) > 0 for c in cells)
    later = [row for rows in tables["3"]["rows"].values() for row in rows[1:]]
    assert len(later) == 42 and all(row[0] and row[1] for row in later)


def test_what_is_looked_at_is_the_step() -> None:
    """The observed quantity is what the optimizer itself moves x by."""
    gradients = np.array([[1.0], [-2.0], [0.5]])
    moved = -np.diff(optimizer("exadam").run(gradients, [0.0])[:, 0])
    looking = measured.observing(exadam.DEFINITION, exadam.x - exadam.x_new)
    seen = looking.run(gradients, [0.0])[1:, 0]
    assert seen == pytest.approx(moved, rel=1e-9)


def test_a_wrong_prediction_is_not_confirmed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Negative control of the simulations: Adam's unbiased mean is not EXAdam's."""
    monkeypatch.setitem(measured.TRAJECTORIES, "quick", 1 << 12)
    good = measured._bias("bias", 0, measured.expected_mtilde, 3.0).run(Settings())
    bad = measured._bias("bias", 0, lambda t: 3.0, 3.0).run(Settings())
    assert good.holds and good.control_rejected and not bad.holds
