"""The page as text: complete, self-contained, safe, and the same every time."""

from __future__ import annotations

import base64
import hashlib
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from made_up import SETTINGS, SIMULATED, made_up

from adamnx_theory.claims.model import Comparison, Verdict
from adamnx_theory.report import ledger_page
from adamnx_theory.report.plot import LEFT, RIGHT, plot

VOID = {"meta", "link", "input", "wbr", "br"}


class Outline(HTMLParser):
    """Checks that tags are balanced; keeps tags, attributes and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str, str]] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert not self.open, f"not closed: {self.open}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1  # the drawings' empty elements

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in ("style", "script"):
            self.text += data

    def values(self, name: str) -> list[str]:
        return [value for _, key, value in self.attributes if key == name]


def test_everything_about_a_claim_is_there(page, results):
    text = Outline(page).text
    for result in results:
        claim = result.claim
        shown = (claim.id, claim.where, claim.passage, claim.statement, claim.finding)
        assert all(part in text for part in shown)
        for outcome in result.outcomes:
            assert outcome.title in text and outcome.control in text
            assert outcome.digest is None or outcome.digest in text
    assert "forall k: adam_v(b, g, k) = " in text and "both sides have the same normal form" in text
    assert "profile quick, seed 7, simulated on cpu" in text


def test_summary_counts(page, results):
    text = " ".join(Outline(page).text.split())
    counts = Counter(result.verdict.value for result in results)
    assert f"{len(results)} claims" in text
    assert all(f"{number} {verdict}" in text for verdict, number in counts.items())
    controls = [outcome.control_rejected for result in results for outcome in result.outcomes]
    assert f"{sum(controls)} of {len(controls)} negative controls rejected" in text


def test_what_differs_is_said(page):
    text = " ".join(Outline(page).text.split())
    assert "1 not as recorded." in text
    assert "recorded as measured, found undecided" in text
    assert "does not hold" in text and "Control, accepted, a fault:" in text
    assert 'id="differing"' in page


def test_a_ledger_without_differences_says_so():
    page = ledger_page([made_up("demo.fine", Verdict.MEASURED, SIMULATED)], SETTINGS)
    text = " ".join(Outline(page).text.split())
    assert "1 claim " in text and "All as recorded. 1 of 1 negative controls" in text
    assert 'id="differing"' not in page


def test_words_cannot_become_markup(page):
    assert "<script>alert" not in page and "<b>so</b>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert Outline(page).tags["script"] == 1


def test_nothing_is_fetched(page):
    outline = Outline(page)
    links = [value for name in ("href", "src", "action") for value in outline.values(name)]
    assert links and all(link.startswith("#") or link == "data:," for link in links)
    style = page[page.index("<style>") : page.index("</style>")]
    assert "url(" not in style and "@import" not in style
    assert "http:" not in page and "https:" not in page


def test_the_policy_allows_this_style_and_script_alone(page):
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    assert policy is not None
    rules = policy[1].replace("&#39;", "'")
    assert "default-src 'none'" in rules and "unsafe" not in rules
    for tag in ("style", "script"):
        inside = page[page.index(f"<{tag}>") + len(tag) + 2 : page.index(f"</{tag}>")]
        digest = base64.b64encode(hashlib.sha256(inside.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in rules
    assert not Outline(page).values("style")


def test_anchors_are_unique_and_links_lead_somewhere(page):
    outline = Outline(page)
    ids = outline.values("id")
    assert len(ids) == len(set(ids))
    inner = [link[1:] for link in outline.values("href") if link.startswith("#")]
    assert inner and set(inner) <= set(ids)


def test_a_shared_certificate_is_shown_once(results):
    twice = [results[2], replace(results[2], claim=replace(results[2].claim, id="demo.again"))]
    alone, both = (ledger_page(found, SETTINGS) for found in (twice[:1], twice))
    digest = results[2].outcomes[0].digest
    assert alone.count(digest) == both.count(digest) == 1
    assert both.count("Shown in full at") > alone.count("Shown in full at")


def test_the_same_results_give_the_same_bytes(page, results):
    assert ledger_page(results, SETTINGS) == page


def test_an_empty_ledger_is_a_page():
    assert "0 claims" in " ".join(Outline(ledger_page([], SETTINGS)).text.split())


def test_the_plot_shows_percentages_where_they_are():
    shown = plot(SIMULATED.comparison)
    ticks = {float(tick.label.replace("−", "-")): tick.x for tick in shown.ticks}
    assert ticks[0.0] == shown.zero
    exact, above, third = shown.rows
    assert [row.label for row in shown.rows] == ["t = 1", "t = 10", "t = 100"]
    assert exact.x == shown.zero and exact.low < exact.x < exact.high
    assert above.said == "t = 10: 1 % ± 2 %"
    assert f"{shown.title}: t = 1: 0 % ± 1 %; t = 10" in shown.description
    # the second value is 1 % too large: one percent of the axis, read off the ticks
    (low, at_low), *_, (high, at_high) = sorted(ticks.items())
    percent = (at_high - at_low) / (high - low)
    assert above.x - shown.zero == pytest.approx(percent, abs=0.15)
    assert all(LEFT <= x <= RIGHT for row in shown.rows for x in (row.low, row.high))
    assert 0 < exact.y < above.y < third.y < shown.bottom


def test_an_expected_zero_is_compared_by_difference():
    shown = plot(Comparison.of("x", ("a", "b"), (0.5, 1.0), (0.1, 0.1), (0.0, 1.0)))
    assert shown.title == "x: measured − expected"
    assert shown.rows[0].said == "a: 0.5 ± 0.1"


def test_what_agrees_to_the_last_bit_can_be_drawn():
    shown = plot(Comparison.of("x", (1,), (2.0,), (0.0,), (2.0,)))
    assert shown.rows[0].x == shown.rows[0].low == shown.zero


def test_a_comparison_needs_values_for_its_steps():
    with pytest.raises(ValueError, match="as many values as labels"):
        Comparison.of("x", (1, 2), (0.5,), (0.1,), (0.0,))
