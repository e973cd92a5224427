"""A formula that begins with a minus sign is the argument and not an option."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["-t/(t+1)"], "beta_t = -t/(t+1)"),
        (["--", "-t/(t+1)"], "beta_t = -t/(t+1)"),
        (["- 1 + 1"], "beta_t = - 1 + 1"),
        (["--5/9"], "beta_t = --5/9"),
        (["-q*t", "--param", "q=-0.5"], "beta_t = -q*t   (q = -1/2)"),
        (["--param", "q=-0.5", "-q*t", "-q"], "beta_t = -q*t   (q = -1/2)"),
        (["--param=q=-0.5", "-(q)", "--quiet"], "beta_t = -(q)   (q = -1/2)"),
    ],
)
def test_it_is_audited(run, arguments, shown):
    ran = run("audit", *arguments)
    assert ran.status == 0 and ran.out.splitlines()[0] == shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--parm", "c=1"], "No such option: --parm"),
        (["--param", "-x"], "NAME=VALUE"),
        (["-x"], "'x' has no value"),
        (["-t", "-t/2"], "No such option: -t"),
        (["-q"], "give an expression"),
    ],
)
def test_options_stay_options(run, arguments, said):
    ran = run("audit", *arguments)
    assert ran.status == 2 and ran.out == ""
    assert said in ran.err and len(ran.err.splitlines()) == 1


def test_a_file_s_name_may_begin_with_it(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = run("audit", "0.5", "--json", "-out.json")
    assert ran.status == 0 and (tmp_path / "-out.json").exists()
