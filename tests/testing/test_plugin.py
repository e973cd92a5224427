"""`pytest --claims`: the ledger and a user's own claims as tests."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from adamnx_theory.claims import claims

README = Path(__file__).parents[2] / "README.md"
CHEAP = "adamnx.rate.start"

#: One claim like the README's; its parts can be replaced.
MINE = """
from adamnx_theory.claims import Control, Role, Verdict, certified, declared
from adamnx_theory.proof.build import sign, theorem

def proof():
    return theorem("mine.half", "half of a square is not negative", variables="x:real",
                   claim="0 <= x^2/2", example={"x": "-1"}, proof=[sign("goal", "0 <= x^2/2")])

evidence = certified(Role.AS_STATED, proof, Control("0 <= x^2/2", "1 <= x^2/2"))
CLAIMS = [declared("mine", "half", "notes", "", "x^2/2 >= 0.", Verdict.PROVED, "", evidence)]
"""


def example() -> str:
    """The README's file of a user's own claims."""
    text = README.read_text(encoding="utf-8")
    start = text.index("# claims_mine.py")
    return text[start : text.index("```", start)]


def names(out: str) -> list[str]:
    """The node ids that --collect-only -q prints."""
    return [line for line in out.splitlines() if "::" in line]


def properties(case: ET.Element) -> dict[str, str | None]:
    return {str(item.get("name")): item.get("value") for item in case.iter("property")}


def test_the_readme_example_passes_and_is_short(tmp_path, run_pytest):
    text = example()
    code = [line for line in text.splitlines() if line and not line.startswith(("#", "from"))]
    assert len(code) <= 10
    (tmp_path / "claims_mine.py").write_text(text)
    ran = run_pytest(tmp_path, "--claims=mine.*", "-v", "--junitxml=j.xml")
    assert ran.status == 0, ran.out
    assert "claims_mine.py::mine.below::verdict PASSED" in ran.out
    assert "claims_mine.py::mine.below::control 1 PASSED" in ran.out
    claim, control = ET.parse(tmp_path / "j.xml").getroot().iter("testcase")
    assert properties(claim) == {
        "paper": "mine", "where": "notes, p. 3", "verdict": "proved", "recorded": "proved",
    }  # fmt: skip
    assert properties(control)["verdict"] == "rejected"
    assert properties(control)["strength"] == "exact"
    assert "refused" in str(properties(control)["control"])


def test_the_ledger_is_collected_in_its_order_claims_and_controls(tmp_path, run_pytest):
    ran = run_pytest(tmp_path, "--claims", "--collect-only", "-q")
    expected = []
    for claim in claims():
        expected.append(f"ledger::{claim.id}::verdict")
        expected += [f"ledger::{claim.id}::control {i + 1}" for i in range(len(claim.evidence))]
    assert names(ran.out) == expected


def test_the_ledger_passes_with_its_verdicts_in_junit(tmp_path, run_pytest):
    ran = run_pytest(tmp_path, "--claims", CHEAP, "--junitxml=j.xml")
    assert ran.status == 0, ran.out
    claim, *controls = ET.parse(tmp_path / "j.xml").getroot().iter("testcase")
    assert (claim.get("classname"), claim.get("name")) == (f"ledger.{CHEAP}", "verdict")
    recorded = next(c.recorded for c in claims() if c.id == CHEAP)
    assert properties(claim)["verdict"] == properties(claim)["recorded"] == recorded
    assert controls and all(properties(c)["verdict"] == "rejected" for c in controls)


def test_a_different_verdict_and_an_accepted_control_fail(tmp_path, run_pytest):
    wrong = MINE.replace("Verdict.PROVED", "Verdict.REFUTED")
    (tmp_path / "claims_wrong.py").write_text(wrong)
    # a twin that is true as well: its control must not count as rejected
    weak = MINE.replace('"1 <= x^2/2"', '"-1 <= x^2/2"')
    (tmp_path / "claims_weak.py").write_text(weak)
    ran = run_pytest(tmp_path, "--claims=mine.*", "-v")
    assert ran.status == 1
    assert "claims_wrong.py::mine.half::verdict FAILED" in ran.out
    assert "recorded as refuted, found proved" in ran.out
    assert "claims_wrong.py::mine.half::control 1 PASSED" in ran.out
    assert "claims_weak.py::mine.half::control 1 FAILED" in ran.out
    assert "negative control was accepted" in ran.out
    assert "Traceback" not in ran.out


def test_claims_stand_beside_ordinary_tests_and_can_be_selected(tmp_path, run_pytest):
    (tmp_path / "claims_mine.py").write_text(MINE)
    (tmp_path / "test_other.py").write_text("def test_other(): pass\n")
    ran = run_pytest(tmp_path, "--claims=mine.*", "--strict-markers", "-q", "claims_mine.py", ".")
    assert ran.status == 0 and "3 passed" in ran.out
    ran = run_pytest(tmp_path, "--claims=mine.*", "-m", "claim", "-k", "not control", "-q")
    assert ran.status == 0 and "1 passed, 2 deselected" in ran.out


def test_xdist_runs_the_same_tests(tmp_path, run_pytest):
    (tmp_path / "claims_mine.py").write_text(MINE)
    arguments = ("--claims=mine.*", f"--claims={CHEAP}", "-v")
    ran = run_pytest(tmp_path, *arguments, "-n", "2", "--dist", "loadscope", "--junitxml=j.xml")
    assert ran.status == 0, ran.out
    cases = list(ET.parse(tmp_path / "j.xml").getroot().iter("testcase"))
    controls = sum(len(c.evidence) for c in claims() if c.id == CHEAP) + 1
    assert len(cases) == 2 + controls
    assert all("verdict" in properties(case) for case in cases)
    # one process runs all tests of a claim: [gw0] [ 25%] PASSED FILE::ID::TEST
    workers: dict[str, set[str]] = {}
    for line in ran.out.splitlines():
        if " PASSED " in line:
            workers.setdefault(line.split("::")[1], set()).add(line.split()[0])
    assert set(workers) == {"mine.half", CHEAP}
    assert all(len(found) == 1 for found in workers.values())


def test_nothing_is_loaded_when_not_asked_for(tmp_path, run_pytest):
    (tmp_path / "claims_mine.py").write_text("raise RuntimeError('not asked for')\n")
    (tmp_path / "test_light.py").write_text(
        "import sys\n"
        "def test_light(request):\n"
        "    assert request.config.pluginmanager.hasplugin('adamnx_theory')\n"
        "    ours = {m for m in sys.modules if m.startswith('adamnx_theory.')}\n"
        "    assert ours == {'adamnx_theory.testing', 'adamnx_theory.testing.plugin'}\n"
        "    assert not {'sympy', 'numpy', 'mpmath', 'flint'} & set(sys.modules)\n"
    )
    ran = run_pytest(tmp_path, "-q")
    assert ran.status == 0 and "1 passed" in ran.out, ran.out


@pytest.mark.parametrize("more", [(), ("-n", "1")])
def test_a_pattern_without_a_claim_fails_in_one_sentence(tmp_path, run_pytest, more):
    ran = run_pytest(tmp_path, "--claims=adamnx.rate.strat", "--claims=zz*", *more)
    assert ran.status == 1 and "2 failed" in ran.out
    assert "'adamnx.rate.strat' is not a claim; did you mean 'adamnx.rate.start'" in ran.out
    assert "no claim matches 'zz*'." in ran.out and "Traceback" not in ran.out


def test_a_path_is_not_a_claim(tmp_path, run_pytest):
    (tmp_path / "claims_mine.py").write_text(MINE)
    ran = run_pytest(tmp_path, "--claims", "claims_mine.py")
    assert ran.status == 4
    assert "'claims_mine.py' is a path, not a claim; write '--claims=* claims_mine.py'" in ran.out


BAD = {
    "number": ("CLAIMS = 3\n", "claims_number.py: CLAIMS must be a list or tuple of claims"),
    "empty": ("", "claims_empty.py: CLAIMS must be a list or tuple of claims"),
    "twice": (MINE + "CLAIMS = [*CLAIMS, *CLAIMS]\n", "there is another claim 'mine.half'"),
    "taken": (MINE.replace('"mine", "half"', '"adamnx", "eq4"'), "another claim 'adamnx.eq4'"),
    "broken": ("import nothing_of_this_name\n", "No module named 'nothing_of_this_name'"),
}


def test_a_bad_file_is_an_error_of_collection(tmp_path, run_pytest):
    for name, (text, _) in BAD.items():
        (tmp_path / f"claims_{name}.py").write_text(text)
    ran = run_pytest(tmp_path, "--claims=mine.*")
    assert ran.status == 2 and f"{len(BAD)} errors" in ran.out
    for _, said in BAD.values():
        assert said in ran.out
