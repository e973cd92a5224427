"""The page in a real browser: filter, keyboard, phone, colours, print.

Needs Chromium, its driver and selenium; skipped, and said to be, where one is missing.
"""

from __future__ import annotations

import base64
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

selenium = pytest.importorskip("selenium", reason="selenium is not installed")

from selenium import webdriver  # noqa: E402
from selenium.webdriver.chrome.service import Service  # noqa: E402
from selenium.webdriver.common.by import By  # noqa: E402
from selenium.webdriver.common.keys import Keys  # noqa: E402

BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")

pytestmark = pytest.mark.skipif(
    not (BROWSER and DRIVER), reason="no Chromium with its driver on this machine"
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Headless Chromium."""
    options = webdriver.ChromeOptions()
    options.binary_location = str(BROWSER)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for argument in ("--headless=new", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")  # root has no other way to start it
    driver = webdriver.Chrome(options=options, service=Service(DRIVER))
    yield driver
    driver.quit()


@pytest.fixture
def shown(browser: Any, page_file: Path) -> Any:
    """The browser with the page open, 1100 pixels wide, light."""
    screen(browser, 1100, 900)
    browser.get(page_file.as_uri())
    return browser


def screen(browser: Any, width: int, height: int, **media: str) -> None:
    """Set the size of the screen and what style sheets may ask for."""
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600},
    )
    features = [{"name": "prefers-color-scheme", "value": media.get("colours", "light")}]
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"media": media.get("kind", "screen"), "features": features}
    )


def open_all(browser: Any) -> None:
    browser.execute_script("document.querySelectorAll('details').forEach(d => d.open = true)")


def visible(browser: Any) -> list[str]:
    """The ids of the claims that are shown."""
    bodies = "[...document.querySelectorAll('#claims > tbody')]"
    return browser.execute_script(f"return {bodies}.filter(b => b.offsetHeight).map(b => b.id)")


def said(browser: Any) -> str:
    return browser.find_element(By.ID, "shown").text


def test_no_message_on_the_console_and_nothing_fetched(shown):
    open_all(shown)
    assert shown.get_log("browser") == []
    assert shown.execute_script("return performance.getEntriesByType('resource').length") == 0


def test_search_filter_and_reset(shown, results):
    everything = [result.claim.id for result in results]
    assert visible(shown) == everything and said(shown) == f"{len(everything)} claims"
    words = shown.find_element(By.ID, "words")
    words.send_keys("RATE")
    found = visible(shown)
    assert "adamnx.rate.order" in found and "adamnx.eq4" not in found
    assert said(shown) == f"{len(found)} of {len(everything)} claims"
    words.send_keys(" order")
    assert visible(shown) == ["adamnx.rate.order"]
    words.send_keys(" nowhere")
    assert visible(shown) == [] and said(shown).startswith("0 of")
    shown.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    assert visible(shown) == everything
    shown.find_element(By.ID, "paper").send_keys("demo")
    assert visible(shown) == ["demo.measured", "demo.differs"]
    shown.find_element(By.ID, "verdict").send_keys("measured")
    assert visible(shown) == ["demo.measured"]
    shown.find_element(By.CSS_SELECTOR, "button[type=reset]").click()
    shown.find_element(By.ID, "differing").click()
    assert visible(shown) == ["demo.differs"]


def test_open_shown_and_close_all(shown):
    shown.find_element(By.ID, "words").send_keys("order")
    shown.find_element(By.ID, "open").click()
    opened = (
        "return [...document.querySelectorAll('details.claim[open]')]"
        ".map(d => d.closest('tbody').id)"
    )
    assert shown.execute_script(opened) == ["adamnx.rate.order"]
    shown.find_element(By.ID, "close").click()
    assert shown.execute_script(opened) == []


def test_a_claim_opens_and_shows_formulas_and_its_plot(shown):
    claim = shown.find_element(By.ID, "adamnx.eq4")
    statement = claim.find_element(By.CSS_SELECTOR, ".formal math")
    assert not statement.is_displayed()
    claim.find_element(By.CSS_SELECTOR, "details.claim > summary").click()
    assert statement.is_displayed() and statement.size["height"] > 10
    fraction = shown.execute_script(
        "return document.createElementNS('http://www.w3.org/1998/Math/MathML', 'mfrac')"
        " instanceof MathMLElement"
    )
    assert fraction
    drawing = shown.find_element(By.CSS_SELECTOR, "svg")
    assert not drawing.is_displayed()
    shown.find_element(By.ID, "demo.measured").find_element(By.TAG_NAME, "summary").click()
    assert drawing.is_displayed() and drawing.size["width"] > 250


def test_a_link_opens_what_it_points_to_even_if_filtered_out(shown):
    anchor = shown.find_element(By.CSS_SELECTOR, ".lemma .certificate").get_attribute("id")
    shown.find_element(By.ID, "paper").send_keys("demo")
    shown.execute_script("location.hash = arguments[0]", anchor)
    target = shown.find_element(By.ID, anchor)
    assert target.is_displayed()
    assert "demo.measured" in visible(shown) and "adamnx.eq4" in visible(shown)


def test_the_keyboard_is_enough(shown):
    def focused(script: str) -> Any:
        return shown.execute_script(f"const e = document.activeElement; return {script}")

    def press(*keys: str) -> None:
        webdriver.ActionChains(shown).send_keys(*keys).perform()

    seen = []
    for _ in range(40):
        press(Keys.TAB)
        seen.append(focused("e.id || e.type || e.tagName.toLowerCase()"))
        assert focused("getComputedStyle(e).outlineStyle") == "solid", seen[-1]
        assert focused("parseFloat(getComputedStyle(e).outlineWidth)") >= 2
        if seen[-1] == "words":
            press("order")
            assert visible(shown) == ["adamnx.rate.order"]
        if seen[-1] == "summary":
            break
    assert seen[:7] == ["words", "verdict", "paper", "differing", "open", "close", "reset"]
    assert seen[-1] == "summary"
    press(Keys.ENTER)
    assert focused("e.parentElement.open && e.closest('tbody').id") == "adamnx.rate.order"
    press(Keys.TAB, Keys.SPACE)
    assert focused("e.matches('details.proof > summary') && e.parentElement.open") is True


@pytest.mark.parametrize("width", [360, 1100])
def test_nothing_sticks_out_sideways(shown, width):
    screen(shown, width, 760)
    open_all(shown)
    assert shown.execute_script("return document.documentElement.scrollWidth") <= width
    # nothing but what scrolls in a box of its own
    out = shown.execute_script(
        "return [...document.querySelectorAll('body *')].filter(e => !e.closest('.formal dd, .sr,"
        " thead')).filter(e => e.getBoundingClientRect().right > innerWidth + 1)"
        ".map(e => e.outerHTML.slice(0, 80))"
    )
    assert out == []


def test_what_is_touched_is_large_enough_on_a_phone(shown):
    screen(shown, 360, 760)
    small = shown.execute_script(
        "return [...document.querySelectorAll('button, select, input, summary')]"
        ".filter(e => e.offsetHeight && e.offsetHeight < 24 && e.type != 'checkbox')"
        ".map(e => e.outerHTML.slice(0, 80))"
    )
    assert small == []


# Every text with its colour and the first background below it that is not transparent.
CONTRAST = """
const channels = c => c.match(/[\\d.]+/g).map(Number);
const light = c => channels(c).slice(0, 3).map(v => v / 255)
  .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
  .reduce((s, v, i) => s + v * [0.2126, 0.7152, 0.0722][i], 0);
const below = e => {
  for (; e; e = e.parentElement) {
    const c = getComputedStyle(e).backgroundColor;
    if (!(c.startsWith('rgba') && channels(c)[3] === 0)) return c;
  }
  return 'rgb(255, 255, 255)';
};
const poor = [];
let looked = 0;
for (const e of document.querySelectorAll('body *:not(script):not(option)')) {
  const text = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  if (!text || !e.checkVisibility()) continue;
  const style = getComputedStyle(e);
  const ink = e instanceof SVGElement ? style.fill : style.color;
  const [a, b] = [light(ink), light(below(e))].sort((x, y) => y - x);
  looked++;
  if ((a + 0.05) / (b + 0.05) < 4.5) poor.push([e.outerHTML.slice(0, 80), ink, below(e)]);
}
return [looked, poor];
"""


@pytest.mark.parametrize("colours", ["light", "dark"])
def test_contrast(shown, colours):
    screen(shown, 1100, 900, colours=colours)
    open_all(shown)
    looked, poor = shown.execute_script(CONTRAST)
    assert looked > 200 and poor == []
    background = shown.execute_script("return getComputedStyle(document.body).backgroundColor")
    assert (background == "rgb(255, 255, 255)") == (colours == "light")


def test_the_contrast_check_can_fail(shown):
    shown.execute_script("document.documentElement.style.setProperty('--soft', '#999')")
    assert shown.execute_script(CONTRAST)[1]


# What an automatic check of accessibility can find: names, labels, structure.
STRUCTURE = """
const all = s => [...document.querySelectorAll(s)], faults = [];
const check = (bad, what) => bad.forEach(e => faults.push(`${what}: ${e.outerHTML.slice(0, 80)}`));
const nameless = e => !e.textContent.trim();
const silent = e => e.getAttribute('role') != 'img' || !e.getAttribute('aria-label');
check(all('input, select').filter(e => !e.labels.length), 'no label');
check(all('button, a, summary, h1, h2, th, option').filter(nameless), 'no name');
check(all('svg').filter(silent), 'no name');
check(all('th').filter(e => !e.scope), 'no scope');
check(all('details').filter(e => e.firstElementChild.tagName != 'SUMMARY'), 'no summary');
check(all('[tabindex]').filter(e => e.tabIndex > 0), 'order of focus');
check(all('dl > :not(dt, dd)'), 'in a list of terms');
const levels = all('h1, h2, h3').map(e => +e.tagName[1]);
const jumps = levels.some((level, i) => level > (levels[i - 1] ?? 0) + 1);
if (levels[0] != 1 || jumps) faults.push('levels of headings');
for (const one of ['h1', 'main', 'head > title', 'caption', '[role=search]', '[role=status]'])
  if (all(one).length != 1) faults.push('not one ' + one);
if (document.documentElement.lang != 'en') faults.push('language');
return faults;
"""


def test_names_and_structure_for_a_screen_reader(shown):
    faults = shown.execute_script(STRUCTURE)
    assert faults == []
    open_all(shown)
    names = [e.accessible_name for e in shown.find_elements(By.CSS_SELECTOR, "details > summary")]
    assert all(names) and len(names) == len(set(names)), "summaries that sound alike"


def test_the_check_of_structure_can_fail(shown):
    shown.execute_script("document.querySelectorAll('label, h1').forEach(e => e.remove())")
    faults = shown.execute_script(STRUCTURE)
    assert any("no label" in fault for fault in faults) and "not one h1" in faults


def test_print_opens_everything_and_leaves_the_controls_out(shown):
    screen(shown, 800, 900, kind="print")
    state = shown.execute_script(
        "return {form: document.querySelector('form').checkVisibility(),"
        " closed: document.querySelectorAll('details:not([open])').length,"
        " steps: [...document.querySelectorAll('.proof li')].every(e => e.offsetHeight > 5)}"
    )
    assert state["closed"] > 5 and state["steps"] and not state["form"]
    screen(shown, 1100, 900)
    few = pages(shown)
    shown.execute_script("document.querySelectorAll('#claims > tbody').forEach(b => b.remove())")
    assert few > pages(shown) >= 1


def pages(browser: Any) -> int:
    """How many pages the printed document has."""
    pdf = base64.b64decode(browser.print_page())
    assert pdf.startswith(b"%PDF")
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def test_without_scripts_everything_is_there(shown, results):
    shown.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    try:
        shown.refresh()
        assert not shown.find_element(By.ID, "filter").is_displayed()
        assert visible(shown) == [result.claim.id for result in results]
        claim = shown.find_element(By.ID, "adamnx.eq4")
        claim.find_element(By.CSS_SELECTOR, "details.claim > summary").click()
        assert claim.find_element(By.CSS_SELECTOR, ".formal math").is_displayed()
    finally:
        shown.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
