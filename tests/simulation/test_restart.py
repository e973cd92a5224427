"""Kept chunks: killed runs, damaged files, two runs at once, disks that cannot be written."""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import adamnx_theory as at
from adamnx_theory.errors import BadInput
from adamnx_theory.simulation.folders import CACHE_VARIABLE
from adamnx_theory.simulation.moments import Moments
from adamnx_theory.simulation.plan import Chunk
from adamnx_theory.simulation.store import ChunkStore

RUN = {"gradient": 0.3, "sigma": 1.7, "trajectories": 60_000, "steps": 400, "chunk": 4096}
COMMAND = [
    sys.executable, "-m", "adamnx_theory", "simulate", "variance", "--schedule", "adamnx",
    "--gradient", "0.3", "--sigma", "1.7", "--steps", "400", "--chunk", "4096", "--json", "-",
]


def files(cache: Path) -> list[Path]:
    return sorted((cache / "runs").glob("*/*.npz"))


def command(cache: Path, trajectories: int) -> subprocess.Popen[str]:
    extra = ["--trajectories", str(trajectories), "--cache", str(cache)]
    return subprocess.Popen(
        [*COMMAND, *extra], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_a_killed_run_continues(tmp_path):
    cache = tmp_path / "runs of mine"
    process = command(cache, 10**9)  # never ends by itself
    deadline = time.monotonic() + 60
    while len(files(cache)) < 3 and time.monotonic() < deadline:
        time.sleep(0.002)
    os.kill(process.pid, signal.SIGKILL)
    out, _ = process.communicate()
    assert process.returncode == -signal.SIGKILL and out == ""
    kept = len(files(cache))
    assert kept >= 3
    run = {**RUN, "trajectories": (kept + 30) * 4096}  # what is kept does not depend on the number
    continued = at.simulate_variance("adamnx", cache=cache, **run)
    assert continued.cached == kept * 4096
    fresh = at.simulate_variance("adamnx", **{**run, "cache": False, "chunk": 1 << 16})
    assert continued.rows == fresh.rows


@pytest.mark.parametrize("damage", ["cut", "flip", "empty", "text", "swap"])
def test_a_damaged_chunk_is_computed_again(own_cache, damage):
    first = at.simulate_variance("adamnx", **RUN)
    path, other = files(own_cache)[3:5]
    data = bytearray(path.read_bytes())
    if damage == "flip":
        at_number = data.index(b"\x93NUMPY") + 200  # inside the numbers of `sums`
        data[at_number] ^= 1
    path.write_bytes({
        "cut": bytes(data[:-30]), "flip": bytes(data), "empty": b"", "text": b"not a chunk",
        "swap": other.read_bytes(),
    }[damage])
    again = at.simulate_variance("adamnx", **RUN)
    assert again.cached == RUN["trajectories"] - 4096
    assert again.rows == first.rows
    assert at.simulate_variance("adamnx", **RUN).cached == RUN["trajectories"]


def test_two_runs_at_once_agree(tmp_path):
    processes = [command(tmp_path, 400_000) for _ in range(2)]
    results = []
    for process in processes:
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0 and err == ""
        results.append(json.loads(out)["rows"])
    assert results[0] == results[1]
    last = at.simulate_variance("adamnx", cache=tmp_path, **{**RUN, "trajectories": 400_000})
    assert last.cached == 400_000
    assert [r.to_dict() for r in last.rows] == results[0]
    assert not list(tmp_path.rglob("*.tmp"))


def test_the_manifest_says_what_was_run_and_nothing_is_pickled(own_cache):
    at.simulate_variance("adamnx", **RUN)
    (folder,) = (own_cache / "runs").iterdir()
    manifest = json.loads((folder / "manifest.json").read_text())
    assert manifest["seed"] == 0 and manifest["program"]["name"] == "second moment"
    assert {p.suffix for p in folder.iterdir()} == {".json", ".npz"}


def test_a_chunk_belongs_to_its_place_and_run(tmp_path):
    import numpy as np

    moments = Moments(600, np.ones((1, 1, 4)))
    one, two = ChunkStore(tmp_path, {"seed": 1}), ChunkStore(tmp_path, {"seed": 2})
    assert one.load(Chunk(0, 600)) is None
    one.save(Chunk(0, 600), moments)
    loaded = one.load(Chunk(0, 600))
    assert loaded is not None and (loaded.sums == moments.sums).all() and loaded.count == 600
    source = one._path(Chunk(0, 600))
    two._path(Chunk(0, 600)).write_bytes(source.read_bytes())
    one._path(Chunk(4096, 600)).write_bytes(source.read_bytes())
    assert two.load(Chunk(0, 600)) is None and one.load(Chunk(4096, 600)) is None


def test_leftovers_of_killed_runs_go_away(tmp_path):
    store = ChunkStore(tmp_path, {"seed": 1})
    old, new = store.folder / ".a.npz.1-ab.tmp", store.folder / ".b.npz.2-cd.tmp"
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    ChunkStore(tmp_path, {"seed": 1})
    assert not old.exists() and new.exists()


def test_an_unwritable_cache_gives_one_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(BadInput, match=r"cannot write the cache .*: not a directory; .*no-cache"):
        at.simulate_variance("adamnx", cache=tmp_path / "file" / "cache", **RUN)


@pytest.fixture(scope="module")
def helpers(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The helpers' compiled code lies in the package, even if the user's kernels came before it."""
    folder = str(tmp_path_factory.mktemp("no kernels"))
    subprocess.run(
        [*COMMAND, "--trajectories", "4096", "--no-cache"], stdout=subprocess.DEVNULL,
        env={**os.environ, CACHE_VARIABLE: folder}, timeout=120, check=True,
    )


@pytest.mark.usefixtures("helpers")
@pytest.mark.parametrize("full_at", ["manifest", "chunk"])
def test_a_full_disk_gives_one_sentence_and_no_result(tmp_path, own_cache, full_at):
    """A limit on the size of a file stands in for the disk: first the manifest, then a chunk."""
    steps = list(range(1, 401, 4))
    at.simulate_variance("adamnx", **{**RUN, "trajectories": 4096}, at=steps)
    manifest = next((own_cache / "runs").glob("*/manifest.json")).stat().st_size
    assert files(own_cache)[0].stat().st_size > manifest
    limit = manifest if full_at == "chunk" else 100

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    cache = tmp_path / "full"
    extra = ["--at", ",".join(map(str, steps)), "--trajectories", "40000", "--cache", str(cache)]
    done = subprocess.run(
        [*COMMAND, *extra], capture_output=True, text=True, preexec_fn=limited, timeout=120
    )
    assert done.returncode == 2 and done.stdout == ""
    assert done.stderr.count("\n") == 1 and "cannot write the cache" in done.stderr
    assert bool(list(cache.rglob("manifest.json"))) == (full_at == "chunk")
    assert not list(cache.rglob("*.tmp")) and not files(cache)


def test_chunks_of_another_version_of_the_code_are_not_taken(own_cache, monkeypatch):
    """Its printers may round otherwise; the run would then be of neither version."""
    from adamnx_theory.simulation.backends import cpu

    at.simulate_variance("adamnx", **RUN)
    assert at.simulate_variance("adamnx", **RUN).cached == RUN["trajectories"]
    monkeypatch.setattr(cpu, "sources", lambda: "sources of tomorrow")
    assert at.simulate_variance("adamnx", **RUN).cached == 0
