"""The page about cost: what the record says, and a model that the record bears out."""

from __future__ import annotations

import copy
import runpy
from pathlib import Path
from typing import Any

import pytest

from adamnx_theory.bench.cluster import plans
from adamnx_theory.bench.cluster.check import TOLERANCE, compared
from adamnx_theory.bench.cluster.model import CLIENT, CORES, SCHEDULER, Costs, Line
from adamnx_theory.simulation.plan import LARGEST_CHUNK

DOCS = Path(__file__).parents[3] / "docs"


@pytest.fixture(scope="module")
def tool(monkeypatch_module: pytest.MonkeyPatch) -> dict[str, Any]:
    monkeypatch_module.syspath_prepend(str(DOCS))
    return runpy.run_path(str(DOCS / "cluster.py"))


@pytest.fixture(scope="module")
def monkeypatch_module():
    with pytest.MonkeyPatch.context() as patch:
        yield patch


@pytest.fixture
def record(tool: dict[str, Any]) -> dict[str, Any]:
    return tool["read"]()


def scaled(record: dict[str, Any], factor: float) -> Costs:
    costs = Costs.from_dict(record["constants"])
    lines = {
        name: Line(factor * line.base, factor * line.slope)
        for name, line in vars(costs).items() if isinstance(line, Line)
    }  # fmt: skip
    return Costs(**lines, round_trip=costs.round_trip, pause=costs.pause)


def exact(record: dict[str, Any]) -> dict[str, Any]:
    """The record with the times that the model predicts."""
    made = copy.deepcopy(record)
    rows = [row for group in made["groups"] for row in group["rows"]]
    for row, run in zip(rows, compared(record), strict=True):
        row["wall"] = run.predicted.seconds
    return made


def test_the_page_and_its_figure_are_current(tool: dict[str, Any]):
    assert tool["main"](["--check"]) == 0, "run 'python docs/cluster.py --write'"


def test_a_page_with_another_number_is_not(tool: dict[str, Any], record: dict[str, Any]):
    record["chunk"]["seconds"] *= 1.5
    assert tool["page"](record) != tool["PAGE"].read_text("utf-8")
    assert tool["picture"](record) != tool["PICTURE"].read_bytes()


def test_times_as_predicted_agree_and_others_do_not(record: dict[str, Any]):
    right = exact(record)
    assert all(run.agrees and run.ratio == pytest.approx(1) for run in compared(right))
    for row in (row for group in right["groups"] for row in group["rows"]):
        row["wall"] *= 1.01 * TOLERANCE
    assert not any(run.agrees for run in compared(right))


def test_the_measurements_bear_out_these_constants_and_no_others(record: dict[str, Any]):
    runs = compared(record)
    assert 3 * sum(run.agrees for run in runs) >= 2 * len(runs)
    decided = [i for i, run in enumerate(runs) if run.predicted.limit == CORES]
    assert len(decided) >= 4  # by the constants alone; most others sleep most of the time
    for factor in (0.4, 2.5):
        wrong = compared(record, scaled(record, factor))
        assert not any(wrong[i].agrees for i in decided)


def test_every_kind_of_limit_was_met(record: dict[str, Any]):
    met = {run.predicted.limit for run in compared(record)}
    assert {"workers", CLIENT} <= met and met & {SCHEDULER, CORES}
    assert max(group["workers"] for group in record["groups"]) >= 100


def test_the_record_names_no_machine(tool: dict[str, Any]):
    text = tool["RECORD"].read_text("utf-8")
    assert "/home" not in text and "/tmp" not in text and '"cpu"' in text


@pytest.mark.parametrize("device", [plans.CPU, plans.GPU])
@pytest.mark.parametrize("workers", [1, 64, 10_000])
def test_no_chunk_is_better_than_the_best(record: dict[str, Any], device: str, workers: int):
    found = plans.best(record, 1e15, workers, device)
    usual = plans.default(record, 1e15, workers, device)
    assert found.predicted.seconds <= 1.01 * usual.predicted.seconds
    assert found.chunks * found.chunk * record["chunk"]["steps"] >= 1e15
    smaller = plans.plan(record, 1e15, workers, device, 4096)
    assert found.predicted.seconds <= smaller.predicted.seconds


@pytest.mark.parametrize("device", [plans.CPU, plans.GPU])
def test_from_most_workers_on_client_or_scheduler_decide(record: dict[str, Any], device: str):
    most = plans.most_workers(record, device, LARGEST_CHUNK)
    below = plans.plan(record, 1e16, max(1, most * 9 // 10), device, LARGEST_CHUNK)
    above = plans.plan(record, 1e16, most * 11 // 10 + 1, device, LARGEST_CHUNK)
    assert below.predicted.limit == "workers"
    assert above.predicted.limit in (CLIENT, SCHEDULER)


def test_a_result_travels_twice_and_the_store_is_no_traffic():
    sent = {"client to scheduler": 5, "result": 7, "kept": 100}
    assert plans.bytes_per_chunk({"bytes": sent}) == 19


@pytest.mark.parametrize(("seconds", "shown"), [
    (0.049, "0.049 s"), (9.96, "10 s"), (119, "119 s"), (121, "2.02 min"), (7201, "2 h"),
    (2.7e5, "3.12 d"),
])
def test_durations_are_readable(tool: dict[str, Any], seconds: float, shown: str):
    assert tool["duration"](seconds) == shown
