"""The line of progress: on a terminal what, how fast and how long; elsewhere nothing."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import time
from contextlib import nullcontext
from dataclasses import replace

import pytest

from adamnx_theory.claims.runner import decide, select
from adamnx_theory.cli.terminal import bar
from adamnx_theory.cli.terminal.bar import Pace, line
from adamnx_theory.cli.verify import progress

ESCAPE = "\x1b"
COMMAND = [sys.executable, "-m", "adamnx_theory"]
VERIFY = ["verify", "adamnx.eq[47]", "exadam.guarantee.noise"]
SIMULATE = ["simulate", "variance", "--schedule", "adam", "--trajectories", "4000000",
            "--steps", "300", "--chunk", "16384", "--no-cache", "--threads", "1"]  # fmt: skip
CONFORM = ["conform", "mine.py:Mine", "--as", "adam", "--steps", "400"]
AUDIT = ["audit", "1 - 1/(t*log(t+1))"]
FIGURES = ["figures", "weights", "aida_fig2", "--format", "png"]
BENCH = ["bench", "--only", "scalar", "--rounds", "1", "--trajectories", "2000", "--steps", "20",
         "--out", "."]  # fmt: skip
MINE = """
class Mine:
    def __init__(self, lr=1e-3, beta1=0.9, beta2=0.999, eps=1e-8):
        self.lr, self.m, self.v = lr, 0, 0

    def step(self, x, g):
        self.m, self.v = 0.9 * self.m + 0.1 * g, 0.999 * self.v + 0.001 * g * g
        return x - self.lr * self.m / (self.v**0.5 + 1e-8)
"""
LEFT = r"\d:\d\d left"


def _run(folder, arguments, terminal):
    """The command's standard error, on a terminal of 120 columns or in a pipe, and its output."""
    (folder / "mine.py").write_text(MINE)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
                   "COLUMNS": "120", "TERM": "xterm"}  # fmt: skip
    reading, writing = os.openpty() if terminal else os.pipe()
    with subprocess.Popen([*COMMAND, *arguments], cwd=folder, env=environment,
                          stdout=subprocess.PIPE, stderr=writing) as process:  # fmt: skip
        os.close(writing)
        seen = b""
        while piece := _read(reading):
            seen += piece
        os.close(reading)
        out = process.stdout.read().decode() if process.stdout else ""
    assert process.returncode in (0, 1), seen
    return seen.decode(), out


def _read(number):
    try:
        return os.read(number, 65536)
    except OSError:  # the other end of a terminal is closed
        return b""


CASES = [
    pytest.param(VERIFY, [r"deciding exadam\.guarantee\.noise", r"2/3", LEFT], id="verify"),
    pytest.param(SIMULATE, ["simulating", r"\d+ %", r"trajectories/s", LEFT], id="simulate"),
    pytest.param(CONFORM, ["comparing", r"\d/7", r"sequence", LEFT], id="conform"),
    pytest.param(AUDIT, ["auditing", "at most 2 min"], id="audit"),
    pytest.param(FIGURES, ["drawing aida_fig2", "1/2", "figure", LEFT], id="figures"),
    pytest.param(BENCH, ["measuring scalar second moment float32", r"1/\d", "run", LEFT],
                 id="bench"),
]  # fmt: skip


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal of POSIX")
@pytest.mark.parametrize(("arguments", "shown"), CASES)
def test_on_a_terminal_it_says_what_how_fast_and_how_long(tmp_path, arguments, shown):
    seen, out = _run(tmp_path, arguments, terminal=True)
    assert ESCAPE in seen and ESCAPE not in out
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen)
    for pattern in shown:
        assert re.search(pattern, plain), f"{pattern} is not in {plain!r}"
    assert seen.count(f"{ESCAPE}[?25l") == seen.count(f"{ESCAPE}[?25h")  # the cursor is back


@pytest.mark.parametrize("arguments", [VERIFY, AUDIT], ids=lambda a: a[0])
def test_in_a_pipe_there_is_no_line_of_progress(tmp_path, arguments):
    seen, out = _run(tmp_path, arguments, terminal=False)
    assert (seen, ESCAPE in out, "\r" in out) == ("", False, False)


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal of POSIX")
@pytest.mark.parametrize("arguments", [VERIFY, FIGURES[:2]], ids=lambda a: a[0])
def test_quiet_silences_a_terminal(tmp_path, arguments):
    assert _run(tmp_path, [*arguments, "--quiet"], terminal=True)[0] == ""


class _Terminal(io.StringIO):
    def isatty(self):
        return True


def test_a_short_piece_of_work_shows_nothing(monkeypatch):
    monkeypatch.setattr(sys, "stderr", _Terminal())
    monkeypatch.setattr(bar, "_PATIENCE", 60.0)
    with line("doing", ("thing", "things"), quiet=False) as shown:
        assert shown is not None
        shown.done(1, 2)
    assert sys.stderr.getvalue() == ""  # type: ignore[attr-defined]


def _clock(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return now


def test_units_of_one_size_have_the_speed_of_late(monkeypatch):
    """Half the units come from a cache at once; the others take a second each."""
    now = _clock(monkeypatch)
    alike, mixed = Pace(alike=True), Pace(alike=False)
    speeds = []
    for done in range(1, 41):
        now[0] += 0.001 if done <= 20 else 1.0
        speeds.append((alike.speed(done), mixed.speed(done)))
    assert speeds[9][0] == pytest.approx(1000)
    assert speeds[-1][0] == pytest.approx(1.0)
    assert speeds[-1][1] == pytest.approx(40 / 20.02)


def test_claims_decided_before_count_neither_as_speed_nor_as_time(monkeypatch):
    """Three claims known, one decided in ten seconds, one left: about ten seconds more."""
    chosen = select(["local.growth.*"])[:5]
    result = decide(select(["adamnx.eq4"])[0])
    now = _clock(monkeypatch)
    said = []

    class Shown:
        def doing(self, what):
            said.append(what)

        def done(self, done, total, *, now, left):
            said.append((done, total, now, left))

    class Context:
        def __enter__(self):
            return Shown()

        def __exit__(self, *_):
            return None

    monkeypatch.setattr(progress, "line", lambda *_: Context())
    before = {claim.id for claim in chosen[:3]}
    with progress.progress(chosen, False, known=lambda c: c if c.id in before else None) as show:
        assert show is not None
        for done in range(1, 5):
            now[0] += 10.0 if done == 4 else 0.0
            show(replace(result, claim=chosen[done - 1]), done, 5)
    assert said[0] == chosen[0].id and said[-1] == chosen[4].id
    done, total, fresh, left = said[-2]
    assert (done, total, fresh) == (4, 5, 1)
    assert 2.0 < left < 10.0  # the expectation of 2 s still counts


def test_claims_may_come_in_any_order(monkeypatch):
    """As they do on a cluster: the first one that is still missing is named."""
    said = []

    class Shown:
        doing = said.append

        def done(self, *_, **__):
            pass

    monkeypatch.setattr(progress, "line", lambda *_: nullcontext(Shown()))
    chosen = select(["local.growth.*"])[:4]
    result = decide(select(["adamnx.eq4"])[0])
    with progress.progress(chosen, False) as show:
        assert show is not None
        for done, place in enumerate((2, 0, 1, 3), start=1):
            show(replace(result, claim=chosen[place]), done, 4)
    assert said == [chosen[i].id for i in (0, 0, 1, 3)]


def test_simulations_are_expected_to_take_longer_in_the_full_profile():
    (claim,) = select(["local.growth.bd1"])
    assert progress.expected(claim, "full") > progress.expected(claim, "quick") > 0
