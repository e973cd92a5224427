"""The commands `audit` and `new`: output, exit codes, files; and what cannot be run."""

from __future__ import annotations

import importlib
import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

import adamnx_theory as at
from adamnx_theory.audit import numbers
from adamnx_theory.audit.files import audit_file
from adamnx_theory.audit.optimizers import OptimizerAudit
from adamnx_theory.audit.templates import template
from adamnx_theory.cli.entry import main
from adamnx_theory.errors import BadInput

PROGRAM = Path(sys.executable).parent / "adamnx-theory"


def run(capsys, *arguments: object) -> tuple[int, str, str]:
    status = main([str(a) for a in arguments])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_a_table_with_reasons(capsys):
    status, out, err = run(capsys, "audit", "1 - 1/t")
    assert status == 0 and err == ""
    assert out.startswith("beta_t = 1 - 1/t\n")
    assert "class:              consistent   [exact] the gains tend to 0" in out
    assert "equivalent to:      uniform; adafactor with c = 1, exact   [exact]" in out
    assert max(len(line) for line in out.splitlines()) <= 120


def test_the_output_in_the_readme(capsys, monkeypatch):
    monkeypatch.setattr(numbers, "AT", (100, 1000, 10_000, 100_000, 1_000_000))
    text = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    command = 'adamnx-theory audit "(1-a**(t-1))/(1-a**t)" --param a=0.9999'
    shown = text.split(f"$ {command}\n")[1].split("```")[0]
    assert run(capsys, *shlex.split(command)[1:])[1] == shown


def test_not_decided_is_said(capsys):
    status, out, _ = run(capsys, "audit", "1 - 1/t**c", "--param", "c=0.8")
    assert status == 0
    assert "weight of g_i^2:    not decided: no closed form" in out


def test_json_and_certificates(capsys, tmp_path):
    folder = tmp_path / "certificates"
    status, out, err = run(
        capsys, "audit", "(1-a**(t-1))/(1-a**t)", "--param", "a=0.9999", "--json", "-",
        "--certificates", folder,
    )  # fmt: skip
    found = json.loads(out)
    assert status == 0 and "certificates:" in err
    assert found["class"] == "frozen" and found["parameters"] == {"a": "9999/10000"}
    assert [m["schedule"] for m in found["equivalent_to"]] == ["adamnx", "adax"]
    assert found["equivalent_to"][1]["parameter_map"] == {"beta2": "1/9999"}
    status, out, _ = run(capsys, "check", folder)
    assert status == 0 and "certificates accepted" in out


def test_json_to_a_file(capsys, tmp_path):
    file = tmp_path / "found.json"
    status, out, err = run(capsys, "audit", "0.9", "--json", file)
    assert status == 0 and "class:" in out and str(file) in err
    assert json.loads(file.read_text(encoding="utf-8"))["class"] == "forgetting"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["__import__('os').system('true')"], "character"),
        (["t.__class__"], "character"),
        (["1+" * 50_000 + "1"], "characters"),
        (["1/0"], "divides by zero"),
        (["t**t**t**t"], "exponent"),
        (["1 - 1/t**c"], "--param c=VALUE"),
        (["1 - 1/t", "--param", "c=1"], "does not occur"),
        (["1 - 1/t**c", "--param", "c"], "NAME=VALUE"),
        (["1 - 1/t**c", "--param", "c=1", "--param", "c=2"], "twice"),
        (["1 - 1/t**c", "--param", "c=abc"], "not a number"),
        (["1 - 1/(t-3)"], "at t = 3"),
        (["max(" * 45 + "t" + ", 1/t)" * 45], "nested"),
        (["max(t, 1)**max(t, 1)**max(t, 1)"], "exponent"),
        (["1/min(t - 3, 1)"], "at t = 3"),
        ([], "give an expression"),
        (["1 - 1/t", "--file", "x.py"], "not both"),
        (["--file", "nowhere.py"], "no file"),
        (["0.9", "--json", "/proc/no/where.json"], "cannot write"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, list) else "",
)
def test_bad_input_is_one_sentence_and_exit_code_2(capsys, arguments, said):
    status, out, err = run(capsys, "audit", *arguments)
    assert status == 2 and out == ""
    assert said in err and err.count("\n") == 1 and "Traceback" not in err


def test_nothing_typed_is_executed(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for attack in ("__import__('os').mkdir('made')", "open('made','w')", "exec(t)"):
        assert run(capsys, "audit", attack)[0] == 2
    assert list(tmp_path.iterdir()) == []


def test_new_schedule_audits_and_is_not_overwritten(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(capsys, "new", "schedule", "mine")[0] == 0
    before = (tmp_path / "mine.py").read_text(encoding="utf-8")
    status, out, _ = run(capsys, "audit", "--file", "mine.py")
    assert status == 0 and "class:              consistent" in out
    status, out, _ = run(capsys, "audit", "--file", "mine.py", "--param", "c=2")
    assert "class:              frozen" in out
    status, _, err = run(capsys, "new", "optimizer", "mine")
    assert status == 2 and "exists already" in err
    assert (tmp_path / "mine.py").read_text(encoding="utf-8") == before


def test_new_optimizer_audits(capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert run(capsys, "new", "optimizer", "mine")[0] == 0
    status, out, _ = run(capsys, "audit", "--file", "mine.py", "--param", "lr=0.1")
    assert status == 0 and out.startswith("optimizer mine (lr = 1/10")
    assert "phi < 2*(beta1 + 1)/(1 - beta1)" in out
    assert "the same as:        none of the known definitions" in out


@pytest.mark.parametrize(("kind", "name"), [("schedule", "a b"), ("schedule", "../x"),
                                            ("schedule", "class"), ("method", "x"),
                                            ("optimizer", "x" * 100)])  # fmt: skip
def test_templates_that_cannot_be(kind, name):
    with pytest.raises(BadInput):
        template(kind, name)


def test_a_copy_of_adam_is_the_same_as_adam(tmp_path):
    adam = importlib.import_module("adamnx_theory.definitions.optimizers.adam")
    file = tmp_path / "copied.py"
    text = Path(str(adam.__file__)).read_text(encoding="utf-8")
    text = text.replace('name="adam"', 'name="mine"')
    file.write_text(text, encoding="utf-8")
    found = audit_file(file)
    assert isinstance(found, OptimizerAudit) and found.same == ("adam",)
    assert found.to_dict()["same_as"] == ["adam"]
    # and with eps moved into the root it is not
    moved = text.replace("(sp.sqrt(vhat) + eps)", "sp.sqrt(vhat + 2*eps)")
    file.write_text(moved, encoding="utf-8")
    assert audit_file(file).to_dict()["same_as"] == []


def test_an_optimizer_of_matrices(capsys, tmp_path):
    """A copy of Muon has Muon's card and its name; with another step it is not Muon."""
    muon = importlib.import_module("adamnx_theory.definitions.optimizers.muon")
    text = Path(str(muon.__file__)).read_text(encoding="utf-8")
    text = text.replace('name="muon"', 'name="mine"').replace('"B_new"', '"moved"')
    file = tmp_path / "copied.py"
    file.write_text(text, encoding="utf-8")
    status, out, _ = run(capsys, "audit", "--file", file, "--param", "lr=0.1")
    assert status == 0 and out.startswith("optimizer mine (lr = 1/10")
    assert "in the spectral norm" in out and "orthogonal:" in out
    assert "the same as:        muon\n" in out
    assert at.audit(at.optimizer("muon")).same == ("muon",)  # type: ignore[call-overload]
    other = text.replace("G + momentum * moved)", "moved)")
    assert other != text
    file.write_text(other, encoding="utf-8")
    found = audit_file(file)
    assert isinstance(found, OptimizerAudit) and found.same == ()
    assert dict(found.lines)["the same as"].startswith("none of the known definitions for matrices")
    assert found.to_dict()["step_bound"] == audit_file(Path(str(muon.__file__))).to_dict()[
        "step_bound"]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("x = 1\n", "defines no Schedule"),
        ("raise RuntimeError('no')\n", "RuntimeError: no"),
        ("import adamnx_theory as at\na = at.schedule('adam')\nb = at.schedule('adax')\n",
         "call the one to audit DEFINITION"),
        ("import adamnx_theory as at\na = at.schedule('exadam_step')\n", "step size"),
        ("def (\n", "SyntaxError"),
    ],
)  # fmt: skip
def test_files_that_cannot_be_audited(tmp_path, text, said):
    file = tmp_path / "own.py"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadInput, match=said):
        audit_file(file)


def test_python():
    found = at.audit("1 - 1/t**c", {"c": 2})
    assert found.value("class") == "frozen" and found["class"].strength == "exact"
    with pytest.raises(KeyError):
        found["no such question"]


def test_help_teaches(capsys):
    status, out, err = run(capsys, "audit", "--help")
    said = out + err
    assert status == 0
    assert 'adamnx-theory audit "1 - 1/t**c" --param c=0.8' in said
    assert "RUNS THE FILE" in said and "never run" in said


def test_the_installed_command():
    """In a process of its own, with bounded memory: a good expression and a hostile one."""
    good = subprocess.run(
        [PROGRAM, "audit", "(b-b**t)/(1-b**t)", "--param", "b=0.99"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert good.returncode == 0 and good.stderr == ""
    assert "forgetting" in good.stdout
    assert "adam with beta2 = 99/100, about 0.99, exact" in good.stdout
    limited = "import resource; resource.setrlimit(resource.RLIMIT_AS, (2**32, 2**32));"
    code = f"{limited} from adamnx_theory.cli.entry import main; raise SystemExit(main())"
    bad = subprocess.run(
        [sys.executable, "-c", code, "audit", "9**9**9**9"],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert bad.returncode == 2 and bad.stdout == "" and bad.stderr.count("\n") == 1
