"""The commands that only print: help, list, explain, cite."""

from __future__ import annotations

import pytest


@pytest.fixture
def fake_render(monkeypatch):
    """A stand-in for the printer of proofs."""
    monkeypatch.setattr(
        "adamnx_theory.cli.explain.story.render",
        lambda certificate: f"proof of {certificate['name']}\nqed\n",
    )


def test_no_command_shows_the_help_and_is_wrong_usage(run):
    ran = run()
    assert ran.status == 2 and ran.out == "" and "verify" in ran.err


def test_help_and_version(run):
    ran = run("--help")
    assert ran.status == 0 and "Exit codes" in ran.out
    assert run("--version").out.strip() == "0.1.0"


def test_an_unknown_command_is_one_sentence(run):
    ran = run("verfy")
    assert ran.status == 2 and len(ran.err.splitlines()) == 1 and "verfy" in ran.err


def test_list_claims(pretend, run, make_result):
    pretend(make_result())
    ran = run("list", "claims")
    assert ran.status == 0
    assert "demo.start" in ran.out and "The rate at t = 1 is zero." in ran.out


def test_list_schedules(run):
    ran = run("list", "schedules")
    assert ran.status == 0
    assert "adamnx" in ran.out and "beta2=0.99" in ran.out


def test_list_of_an_unknown_kind(run):
    ran = run("list", "problem")
    assert ran.status == 2
    assert "no list of 'problem'" in ran.err and "schedules" in ran.err


def test_explain_tells_the_whole_story(pretend, run, make_result, make_outcome, fake_render):
    evidence = [
        make_outcome(certificate={"name": "demo/start"}, digest="ab12"),
        make_outcome(title="a table", certificate=None),
    ]
    pretend(make_result(outcomes=evidence))
    ran = run("explain", "demo.start")
    assert ran.status == 0
    for words in (
        "“the rate is zero at first”",
        "The rate at t = 1 is zero.",
        "proved (on record: proved)",
        "It is exactly zero.",
        "evidence 1 of 2: the rate starts at zero",
        "rejected: the exponent is off by one",
        "    proof of demo/start\n    qed\n",
        "ab12",
        "adamnx-theory verify demo.start --certificates certificates\n",
        "adamnx-theory check certificates\n",
    ):
        assert words in ran.out


def test_explain_says_what_differs(pretend, run, make_result, make_outcome, fake_render):
    pretend(make_result(outcomes=[make_outcome(control_rejected=False, holds=False)]))
    ran = run("explain", "demo.*")
    assert ran.status == 1
    assert "DOES NOT HOLD" in ran.out and "ACCEPTED, a fault" in ran.out
    assert "differs:" in ran.out


def test_explain_an_unknown_claim(pretend, run, make_result):
    pretend(make_result())
    ran = run("explain", "demo.stat")
    assert ran.status == 2 and "demo.start" in ran.err


def test_cite(pretend, run, make_result):
    pretend(make_result(), make_result("demo.bare", cites=()))
    assert run("cite").out.count("\n@") >= 5
    assert run("cite", "demo.start").out.startswith("@inproceedings{adam,")
    assert run("cite", "adax").out.startswith("@misc{")
    assert run("cite", "demo.bare").status == 2
    ran = run("cite", "admax")
    assert ran.status == 2 and "did you mean" in ran.err


def test_explain_an_optimizer_and_a_schedule(run):
    ran = run("explain", "sgd")
    assert ran.status == 0 and "phi < 2*momentum + 2" in ran.out
    assert "gd at momentum = 0" in ran.out and "Sutskever et al. 2013" in ran.out
    ran = run("explain", "uniform")
    assert ran.status == 0 and "schedule uniform" in ran.out and "derived" not in ran.out


def test_list_optimizers_shows_paper_and_year(run):
    ran = run("list", "optimizers")
    assert "Zeiler 2012" in ran.out and "Duchi et al. 2011" in ran.out
