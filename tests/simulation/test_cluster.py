"""A simulation on a Dask cluster has the bits that it has here."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import adamnx_theory as at
from adamnx_theory.errors import BadInput

pytest.importorskip("distributed")

from dask_processes import OTHER, Processes, processes, until

from adamnx_theory.simulation.cluster.cluster import Cluster
from adamnx_theory.simulation.cluster.connect import cluster
from adamnx_theory.simulation.cluster.patience import Patience

RUN = {"gradient": 0.3, "sigma": 1.7, "trajectories": 60_000, "steps": 400, "chunk": 4096}


@pytest.fixture(scope="module")
def two(tmp_path_factory) -> Iterator[Processes]:
    """Workers of different sizes: one of a single thread, one of three."""
    with processes(tmp_path_factory.mktemp("dask"), 1, threads=1) as made:
        made.add(1, threads=3)
        yield made


@pytest.fixture(scope="module")
def here() -> at.VarianceResult:
    return at.simulate_variance("adamnx", cache=False, **RUN)


def joined(made: Processes, number: int):
    from distributed import Client

    client = Client(made.address)
    until(lambda: len(client.nthreads()) == number, f"{number} workers")
    return client


def test_two_unequal_workers_give_the_bits_of_this_process(two, here):
    with joined(two, 2) as client:
        done = []
        found = at.simulate_variance(
            "adamnx", cache=False, client=client, on_chunk=lambda *now: done.append(now), **RUN
        )
        assert found.rows == here.rows and found.device == "cpu"
        assert done[-1] == (60_000, 60_000) and done == sorted(done) and len(done) == 15
        other = at.simulate_variance("adamnx", cache=False, client=client, seed=1, **RUN)
    assert other.rows != here.rows


@pytest.mark.parametrize("workers", [1, 8, 64])
def test_any_number_of_workers_gives_the_bits_of_this_process(workers):
    from distributed import Client, LocalCluster

    run = {**RUN, "trajectories": 300_000, "steps": 20}  # 74 chunks
    made = LocalCluster(
        n_workers=workers, threads_per_worker=1, processes=False, memory_limit=0,
        dashboard_address="127.0.0.1:0",
    )  # fmt: skip
    with made, Client(made) as client:
        assert len(client.nthreads()) == workers
        found = at.simulate_variance("adamnx", cache=False, client=client, **run)
    assert found.rows == at.simulate_variance("adamnx", cache=False, **run).rows


@pytest.mark.parametrize("every", [1, 10**9])
def test_what_the_scheduler_notes_is_cut_short(every, monkeypatch):
    """Not at all is the control: then this scheduler has an entry for each of 300 chunks."""
    from distributed import Client, LocalCluster

    monkeypatch.setattr("adamnx_theory.simulation.cluster.inbox._SHORTENING", every)
    made = LocalCluster(
        n_workers=1, threads_per_worker=1, processes=False, memory_limit=0,
        dashboard_address="127.0.0.1:0",
    )  # fmt: skip
    longest = []

    def look(*_: int) -> None:
        spans = made.scheduler.extensions["spans"].spans.values()
        longest.append(max(len(span.metadata["collections"]) for span in spans))

    with made, Client(made) as client:
        patient = Cluster(client, patience=Patience(tick=0.01))
        at.simulate_variance(
            "adamnx", cache=False, client=patient, on_chunk=look,
            **{**RUN, "trajectories": 300 * 4096, "steps": 2},
        )  # fmt: skip
    assert (longest[-1] < 300) == (every == 1)


def test_chunks_kept_by_either_serve_both(two, here, own_cache):
    with joined(two, 2) as client:
        there = at.simulate_variance("adamnx", client=client, **RUN)
        assert there.cached == 0
        assert at.simulate_variance("adamnx", **RUN).cached == 60_000
        kept = sorted((own_cache / "runs").glob("*/*.npz"))
        for path in kept[2:9]:
            path.unlink()
        again = at.simulate_variance("adamnx", client=client, **RUN)
    assert again.cached == 60_000 - 7 * 4096 and again.rows == there.rows == here.rows


def test_many_coordinates_and_their_final_states(two):
    options = dict(n=6, sigma="0.1", lr="1e-4", trajectories=3000, steps=200, chunk=1024)
    here = at.simulate_local("adamnx", "qf1", cache=False, **options)
    with joined(two, 2) as client:
        there = at.simulate_local("adamnx", "qf1", cache=False, client=client, **options)
    assert there.rows == here.rows and there.z == here.z
    assert there.stationary_trace_theory == here.stationary_trace_theory is not None


def test_the_reference_runs_there_too(two):
    options = dict(trajectories=9000, steps=20, device="reference", cache=False)
    with joined(two, 2) as client:
        there = at.simulate_variance("adamnx", client=client, **options)
    assert there.device == "reference"
    assert there.rows == at.simulate_variance("adamnx", **options).rows


def test_what_a_worker_cannot_do_is_said(two):
    with joined(two, 2) as client, pytest.raises(BadInput, match="no worker has the device gpu"):
        at.simulate_variance("adamnx", client=client, device="gpu", cache=False, **RUN)


def test_something_else_than_a_client_is_refused():
    with pytest.raises(BadInput, match=r"client must be a dask\.distributed\.Client"):
        at.simulate_variance("adamnx", client="tcp://127.0.0.1:8786", cache=False, **RUN)


def test_a_worker_of_another_version_is_refused(tmp_path):
    with processes(tmp_path) as made:
        made.add(program=OTHER)
        with (
            cluster(made.address) as there,
            pytest.raises(BadInput, match=r"worker tcp://\S+ has adamnx_theory 9\.9\.9 and not "),
        ):
            at.simulate_variance("adamnx", client=there, cache=False, **RUN)
