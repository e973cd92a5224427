"""`verify` on made-up claims: reports, exit codes, bad input."""

from __future__ import annotations

import json
import os
import xml.etree.ElementTree as ET

import pytest

from adamnx_theory.claims.model import Verdict

FIELDS = {"schema", "version", "seed", "device", "claims", "summary"}
CLAIM_FIELDS = {"id", "paper", "where", "statement", "verdict", "recorded", "as_recorded"}


def test_all_as_recorded(pretend, run, make_result):
    pretend(make_result(), make_result("demo.end", Verdict.REFUTED, Verdict.REFUTED))
    ran = run("verify")
    assert ran.status == 0
    last = ran.out.splitlines()[-1]
    assert last.startswith("2 claims: 1 proved, 1 refuted; all as recorded; ")
    assert "; 2 of 2 negative controls rejected; " in last
    assert ran.err == ""


def test_the_table_is_plain_text_outside_a_terminal(pretend, run, make_result):
    pretend(make_result())
    table = run("verify").out
    assert "\x1b" not in table and table.isascii()
    assert "demo.start" in table and "1 exact" in table and "1 of 1" in table
    assert "It is exactly zero." in table


def test_a_difference_is_status_1_and_is_explained(pretend, run, make_result):
    pretend(make_result(found=Verdict.REFUTED), make_result("demo.other", Verdict.UNDECIDED))
    ran = run("verify")
    assert ran.status == 1
    assert "(!) demo.start: recorded as proved, found refuted" in ran.out
    assert "2 not as recorded" in ran.out


def test_an_accepted_control_is_status_1(pretend, run, make_result, make_outcome):
    evidence = [make_outcome(control_rejected=False)]
    pretend(make_result(found=Verdict.UNDECIDED, outcomes=evidence))
    ran = run("verify")
    assert ran.status == 1
    assert "negative control was accepted: the exponent is off by one" in ran.out


def test_a_check_that_does_not_hold_is_status_1(pretend, run, make_result, make_outcome):
    pretend(make_result(outcomes=[make_outcome(), make_outcome(holds=False)]))
    ran = run("verify", "--quiet")
    assert ran.status == 1
    assert "does not hold: the rate starts at zero: substitute t = 1" in ran.out


def test_undecided_where_decided_is_status_3(pretend, run, make_result):
    pretend(make_result(), make_result("demo.hard", Verdict.UNDECIDED))
    assert run("verify").status == 3


def test_undecided_as_recorded_is_a_pass(pretend, run, make_result):
    pretend(make_result("demo.open", Verdict.UNDECIDED, Verdict.UNDECIDED))
    assert run("verify").status == 0


def test_quiet_prints_the_summary_only(pretend, run, make_result):
    pretend(make_result())
    assert len(run("verify", "--quiet").out.splitlines()) == 1


def test_json_on_stdout_is_nothing_but_json(pretend, run, make_result):
    pretend(make_result())
    ran = run("verify", "--json", "-", "--seed", "7")
    data = json.loads(ran.out)
    assert set(data) == FIELDS
    assert (data["schema"], data["seed"], data["device"]) == (1, 7, "cpu")
    assert data["summary"] == {"proved": 1}
    assert set(data["claims"][0]) >= CLAIM_FIELDS | {"evidence", "seconds"}
    assert "1 claim: 1 proved" in ran.err


def test_reports_are_written_and_named(pretend, run, make_result, make_outcome, tmp_path):
    shared = make_outcome(certificate={"name": "demo/start", "b": 1, "a": "β"})
    other = make_outcome(certificate={"name": "demo/start", "b": 2})
    pretend(make_result(outcomes=[shared, other]), make_result("demo.end", outcomes=[shared]))
    ledger, junit, folder = tmp_path / "new" / "l.json", tmp_path / "j.xml", tmp_path / "certs"
    ran = run("verify", "--json", ledger, "--junit", junit, "--certificates", folder)
    assert ran.status == 0
    assert json.loads(ledger.read_text())["claims"][1]["id"] == "demo.end"
    saved = sorted(path.name for path in folder.iterdir())
    assert saved == ["demo__start.json", "demo__start__2.json"]
    text = (folder / "demo__start.json").read_text(encoding="utf-8")
    assert text == '{\n "a": "β",\n "b": 1,\n "name": "demo/start"\n}\n'
    assert str(ledger) in ran.err and str(junit) in ran.err and "2 certificates" in ran.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["certs", "j.xml", "new"]


def test_junit_has_a_case_per_claim_and_a_failure_per_difference(
    pretend, run, make_result, tmp_path
):
    pretend(make_result(), make_result("demo.bad", Verdict.REFUTED, Verdict.PROVED))
    run("verify", "--junit", tmp_path / "j.xml")
    root = ET.parse(tmp_path / "j.xml").getroot()
    good, bad = root.iter("testcase")
    assert (good.get("classname"), good.get("name"), good.get("time")) == (
        "Demo",
        "demo.start",
        "0.2500",
    )
    properties = {item.get("name"): item.get("value") for item in good.iter("property")}
    assert properties == {"verdict": "proved", "recorded": "proved"}
    assert good.find("failure") is None
    failure = bad.find("failure")
    assert failure is not None and failure.get("message") == "recorded as proved, found refuted"
    assert root.get("failures") == "1"


def test_junit_survives_characters_that_xml_cannot_hold(
    pretend, run, make_result, make_outcome, tmp_path
):
    pretend(make_result(outcomes=[make_outcome(holds=False, detail="a\x00b\ud800c<&")]))
    run("verify", "--junit", tmp_path / "j.xml")
    failure = next(ET.parse(tmp_path / "j.xml").getroot().iter("failure"))
    assert failure.text is not None and "a?b?c<&" in failure.text


@pytest.mark.parametrize("option", ["--json", "--junit", "--html"])
def test_an_unwritable_file_is_found_before_the_work(pretend, run, make_result, tmp_path, option):
    calls = pretend(make_result())
    (tmp_path / "file").write_text("")
    for bad in (tmp_path, tmp_path / "file" / "below.json"):
        ran = run("verify", option, bad)
        assert ran.status == 2 and calls == []
        assert len(ran.err.splitlines()) == 1 and str(bad) in ran.err


def test_an_unwritable_folder_is_found_before_the_work(pretend, run, make_result, tmp_path):
    calls = pretend(make_result())
    (tmp_path / "file").write_text("")
    ran = run("verify", "--certificates", tmp_path / "file")
    assert ran.status == 2 and calls == []
    assert "not a directory" in ran.err


def test_only_json_goes_to_stdout(pretend, run, make_result):
    pretend(make_result())
    assert run("verify", "--junit", "-").status == 2
    assert run("verify", "--html", "-").status == 2


def test_the_page_is_written_and_named(pretend, run, make_result, tmp_path):
    pretend(make_result())
    ran = run("verify", "--html", tmp_path / "new" / "ledger.html")
    assert ran.status == 0 and f"browser: {tmp_path / 'new' / 'ledger.html'}" in ran.err
    assert "demo.start" in (tmp_path / "new" / "ledger.html").read_text(encoding="utf-8")


def test_a_device_is_written_to_and_not_replaced(pretend, run, make_result):
    pretend(make_result())
    assert run("verify", "--json", os.devnull).status == 0
    assert not os.path.isfile(os.devnull)


def test_a_link_is_followed(pretend, run, make_result, tmp_path):
    pretend(make_result())
    (tmp_path / "link.json").symlink_to(tmp_path / "real.json")
    assert run("verify", "--json", tmp_path / "link.json").status == 0
    assert (tmp_path / "link.json").is_symlink() and (tmp_path / "real.json").is_file()


def test_a_name_that_is_too_long_is_no_traceback(pretend, run, make_result, tmp_path):
    pretend(make_result())
    ran = run("verify", "--json", tmp_path / ("x" * 300))
    assert ran.status == 2 and len(ran.err.splitlines()) == 1


def test_ids_are_exact_or_globs_and_keep_the_catalogue_order(pretend, run, make_result):
    calls = pretend(*(make_result(f"demo.{name}") for name in ("one", "two", "three")))
    assert run("verify", "demo.t*", "demo.one", "demo.one").status == 0
    assert calls == [["demo.one", "demo.two", "demo.three"]]


def test_an_unknown_id_suggests_the_nearest(pretend, run, make_result):
    calls = pretend(make_result())
    ran = run("verify", "demo.strat")
    assert ran.status == 2 and calls == []
    assert "'demo.strat' is not a claim; did you mean 'demo.start'?" in ran.err
    ran = run("verify", "zzz*")
    assert ran.status == 2 and "no claim matches 'zzz*'" in ran.err


def test_papers(pretend, run, make_result):
    calls = pretend(make_result(), make_result("other.one", paper="Other"))
    assert run("verify", "--paper", "Other").status == 0
    assert calls == [["other.one"]]
    ran = run("verify", "--paper", "Othr")
    assert ran.status == 2 and "did you mean 'Other'?" in ran.err
    ran = run("verify", "demo.*", "--paper", "Other")
    assert ran.status == 2 and "no claim of the paper Other" in ran.err


@pytest.mark.parametrize(
    "arguments",
    [["--seed", "x"], ["--seed", "-1"], ["--profile", "slow"], ["--nope"]],
)
def test_wrong_usage_is_one_sentence(pretend, run, make_result, arguments):
    pretend(make_result())
    ran = run("verify", *arguments)
    assert ran.status == 2 and ran.out == ""
    assert len(ran.err.splitlines()) == 1 and "see 'adamnx-theory verify --help'" in ran.err


def test_an_option_without_its_value_is_one_sentence(pretend, run, make_result):
    pretend(make_result())
    ran = run("verify", "--json")
    assert ran.status == 2 and len(ran.err.splitlines()) == 1 and "'--json'" in ran.err


def test_ctrl_c_is_status_130(pretend, run, make_result):
    pretend(make_result(), interrupt_after=0)
    ran = run("verify")
    assert (ran.status, ran.err) == (130, "adamnx-theory: interrupted.\n")
