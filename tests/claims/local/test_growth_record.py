"""The growth on record: whole, and what a run gives now."""

from __future__ import annotations

import json

from adamnx_theory.claims.local import growth_record
from adamnx_theory.claims.local.growth import FACTORS, METHODS, within
from adamnx_theory.claims.local.growth_record import AGAIN, PATH, again, main, record, text
from adamnx_theory.claims.local.shared import PROBLEMS


def test_every_run_is_there_and_within_four_digits():
    assert list(record()) == [(p, m, f) for p in PROBLEMS for m in METHODS for f in FACTORS]
    offs = [measured / predicted - 1 for measured, _, predicted in record().values()]
    assert within(offs)
    assert not any(within([(1 + off) / 1.0001 - 1]) for off in offs)


def test_a_run_made_now_agrees_and_a_record_that_is_off_is_noticed(monkeypatch, capsys):
    assert main(["--check"]) == 0
    measured, error, predicted = record()[AGAIN]
    off = {AGAIN: (measured * 1.00001, error, predicted)}
    monkeypatch.setattr(growth_record, "record", lambda: off)
    assert main(["--check"]) == 1
    assert [line.split(": ")[1] for line in capsys.readouterr().out.splitlines()] == [
        "as recorded", "differs",
    ]
    assert again(*AGAIN)[0] > 1


def test_the_file_has_one_form():
    written = PATH.read_text(encoding="utf-8")
    assert text(json.loads(written)) == written


def test_wrong_usage():
    assert main([]) == 2
