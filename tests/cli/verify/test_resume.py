"""Ctrl-C in `verify`, and going on from there."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from adamnx_theory.cli.terminal.interrupt import interruptible

NAMES = ("demo.one", "demo.two", "demo.three")
POSIX = pytest.mark.skipif(os.name != "posix", reason="sends SIGINT to a process")
REAL = "adamnx.[rv]*"


@pytest.fixture
def interrupted(pretend, run, make_result, make_outcome, tmp_path):
    """Three claims of which the first two are decided; returns the claims and what was said."""
    certificate = make_outcome(certificate={"name": "demo/start", "b": 1, "a": "β"})
    results = [make_result(name, outcomes=[certificate]) for name in NAMES]
    pretend(*results, interrupt_after=2)
    return results, run("verify", "--json", tmp_path / "l.json", "--seed", "3")


def _state(folder):
    return sorted(p.stem for p in folder.glob("verify-state/*/demo.*.json"))


def test_it_says_how_to_go_on(interrupted, tmp_path):
    _, ran = interrupted
    assert ran.status == 130
    command = f"adamnx-theory verify --resume --json {tmp_path / 'l.json'} --seed 3"
    said = f"2 of 3 claims decided and saved; to go on: {command}"
    assert ran.err == f"{said}\nadamnx-theory: interrupted.\n"
    assert not (tmp_path / "l.json").exists()
    assert _state(tmp_path) == ["demo.one", "demo.two"]


def test_only_the_rest_is_decided_and_nothing_is_left(
    interrupted, pretend, run, make_result, tmp_path
):
    results, _ = interrupted
    calls = pretend(*results)
    ran = run("verify", "--resume", "--json", tmp_path / "l.json", "--seed", "3")
    assert ran.status == 0 and calls == [["demo.three"]]
    assert ran.err.startswith("resuming: 2 of 3 claims decided before.\nledger: ")
    run("verify", "--json", tmp_path / "whole.json", "--seed", "3")
    assert (tmp_path / "l.json").read_text() == (tmp_path / "whole.json").read_text()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["l.json", "whole.json"]


def test_it_can_be_interrupted_again(interrupted, pretend, run, tmp_path):
    results, _ = interrupted
    pretend(*results, interrupt_after=1)
    ran = run("verify", "--resume", "--quiet", "--json", tmp_path / "l.json", "--seed", "3")
    assert "2 of 3 claims decided and saved; to go on: " in ran.err
    assert ran.err.count("--resume") == 1


@pytest.mark.parametrize("options", [["--seed", "4"], ["--seed", "3", "--profile", "full"]])
def test_other_settings_take_nothing(interrupted, pretend, run, tmp_path, options):
    results, _ = interrupted
    calls = pretend(*results)
    ran = run("verify", "--resume", "--json", tmp_path / "l.json", *options)
    assert calls == [list(NAMES)] and "resuming: 0 of 3 claims decided before." in ran.err
    assert _state(tmp_path) == ["demo.one", "demo.two"]


def test_without_the_option_everything_is_decided(interrupted, pretend, run, tmp_path):
    results, _ = interrupted
    calls = pretend(*results)
    run("verify", "--json", tmp_path / "l.json", "--seed", "3")
    assert calls == [list(NAMES)]


def test_a_damaged_result_is_named_and_decided_again(interrupted, pretend, run, tmp_path):
    results, _ = interrupted
    (path,) = tmp_path.glob("verify-state/*/demo.two.json")
    path.write_text(path.read_text().replace("true", "false", 1))
    calls = pretend(*results)
    ran = run("verify", "--resume", "--json", tmp_path / "l.json", "--seed", "3")
    assert calls == [["demo.two", "demo.three"]]
    assert "1 saved result damaged, decided again: demo.two.\n" in ran.err


def test_results_of_other_code_are_mentioned(interrupted, pretend, run, tmp_path):
    results, _ = interrupted
    (folder,) = (tmp_path / "verify-state").iterdir()
    manifest = json.loads((folder / "manifest.json").read_text())
    (folder / "manifest.json").write_text(json.dumps({**manifest, "package": "other"}))
    folder.rename(folder.with_name("0" * 40))
    calls = pretend(*results)
    ran = run("verify", "--resume", "--json", tmp_path / "l.json", "--seed", "3")
    assert calls == [list(NAMES)]
    assert "2 saved results of another version of this code or its libraries not taken." in ran.err


def test_without_reports_the_state_is_in_the_cache(pretend, run, make_result, own_cache, tmp_path):
    for options in ([], ["--json", "-"], ["--json", os.devnull]):
        pretend(make_result(), make_result("demo.end"), interrupt_after=1)
        run("verify", *options)
        assert _state(own_cache) == ["demo.start"]
        pretend(make_result(), make_result("demo.end"))
        assert run("verify", "--resume", *options).status == 0
        assert list(own_cache.iterdir()) == []


def test_where_it_cannot_be_saved_the_run_goes_on(pretend, run, make_result, own_cache):
    (own_cache / "verify-state").write_text("")
    pretend(make_result(), make_result("demo.end"))
    ran = run("verify")
    assert ran.status == 0
    assert len(ran.err.splitlines()) == 1 and "this run cannot be resumed" in ran.err


def _start(folder, *options):
    """`verify` in a process of its own; SIGINT works even if the tests' shell ignores it."""
    command = [sys.executable, "-m", "adamnx_theory", "verify", REAL, "--json", "l.json"]
    return subprocess.Popen(
        [*command, *options],
        cwd=folder,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )


def _without_times(path: Path) -> str:
    return re.sub(r'"seconds": [\d.]+', "", path.read_text(encoding="utf-8"))


@POSIX
def test_a_killed_process_is_resumed_by_the_command_that_it_prints(tmp_path):
    whole, stopped = tmp_path / "whole", tmp_path / "stopped"
    for folder in (whole, stopped):
        folder.mkdir()
    process = _start(stopped)
    while not list(stopped.glob("verify-state/*/adamnx.*.json")) and process.poll() is None:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=120)
    assert process.returncode == 130, said
    command = re.search(r"to go on: (.*)\n", said)
    assert command is not None
    again = subprocess.run(shlex.split(command[1]), cwd=stopped, capture_output=True, text=True)
    assert again.returncode == 0 and "resuming: " in again.stderr, again.stderr
    other = _start(whole)
    assert other.communicate(timeout=120) and other.returncode == 0
    assert _without_times(stopped / "l.json") == _without_times(whole / "l.json")
    assert [p.name for p in stopped.iterdir()] == ["l.json"]


SECOND = """
import os, signal, sys, time
signal.signal(signal.SIGINT, signal.default_int_handler)  # a background shell ignores it
from adamnx_theory.cli.terminal.interrupt import interruptible
try:
    with interruptible():
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(60)
except KeyboardInterrupt:
    print("first", flush=True)
os.kill(os.getpid(), signal.SIGINT)
time.sleep(60)
print("still here")
"""


@POSIX
def test_the_second_interruption_ends_the_process(tmp_path):
    command = [sys.executable, "-c", SECOND]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert (ran.returncode, ran.stdout) == (-signal.SIGINT, "first\n")


def test_an_interruption_that_a_library_swallowed_is_noticed():
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a background shell ignores it
    with pytest.raises(KeyboardInterrupt), interruptible() as interruption:
        interruption.check()
        with contextlib.suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        interruption.check()
    signal.signal(signal.SIGINT, signal.default_int_handler)


def test_nothing_is_changed_where_sigint_is_ignored():
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with interruptible():
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
