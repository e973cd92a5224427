"""Looks at the built site in headless Chromium, as wide as a phone and as a desk.

    python docs/look.py FOLDER

Every page must fit its width (what is wider moves sideways in its own box), show its
formulas, ask for nothing from the network, and log no error.  Needs selenium, Chromium
and its driver; where one is missing it says so and checks nothing.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

WIDTHS = (360, 1280)
#: The boxes that hold a whole page; none of them may have to be moved sideways.
_WIDE = """
return ["html", "body", ".content"].filter(name => {
  const box = document.querySelector(name);
  return box && box.scrollWidth > box.clientWidth + 1;
});
"""
_RAW = "return [...document.querySelectorAll('.math')].filter(m => !m.querySelector('math')).length"
_FOREIGN = """
return performance.getEntriesByType('resource').map(e => e.name)
  .filter(name => !name.startsWith('file:') && !name.startsWith('data:'));
"""
_TOO_WIDE = """
const box = document.createElement('div');
box.style.width = '3000px';
box.style.height = '1px';
document.querySelector('article').append(box);
"""


def main(folder: Path) -> int:
    """0 if nothing is ugly, or nothing can be looked at; 1 otherwise; 2 without a site."""
    pages = sorted(folder.rglob("*.html"))
    if not pages:
        print(f"there is no site in '{folder}'.", file=sys.stderr)
        return 2
    browser = start()
    if isinstance(browser, str):
        print(f"The site was NOT looked at in a browser: {browser}.", file=sys.stderr)
        return 0
    try:
        found = [line for page in pages for line in look(browser, page, folder)]
        found += control(browser, folder / "index.html")
    finally:
        browser.quit()
    for line in found:
        print(line, file=sys.stderr)
    if not found:
        print(f"{len(pages)} pages looked at, {' and '.join(map(str, WIDTHS))} pixels wide")
    return int(bool(found))


def start() -> Any:
    """The browser, or what is missing."""
    try:
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service
    except ImportError:
        return "selenium is not installed"
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    driver = shutil.which("chromedriver")
    if not (chromium and driver):
        return "there is no Chromium with its driver"
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for argument in ("--headless=new", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")  # root has no other way to start it
    return webdriver.Chrome(options=options, service=Service(driver))


def look(browser: Any, page: Path, folder: Path) -> list[str]:
    """What is wrong with a page, one line each."""
    found: list[str] = []
    for width in WIDTHS:
        screen(browser, width)
        browser.get(page.resolve().as_uri())
        wide = browser.execute_script(_WIDE)
        found += [f"at {width} pixels {name} is wider than the page" for name in wide]
    if raw := browser.execute_script(_RAW):
        found.append(f"{raw} formulas are not shown")
    found += [f"asks for {name}" for name in browser.execute_script(_FOREIGN)]
    found += [e["message"] for e in browser.get_log("browser") if e["level"] == "SEVERE"]
    return [f"{page.relative_to(folder)}: {line}" for line in found]


def control(browser: Any, page: Path) -> list[str]:
    """Something too wide, put on a page, must be noticed."""
    screen(browser, WIDTHS[0])
    browser.get(page.resolve().as_uri())
    browser.execute_script(_TOO_WIDE)
    return [] if browser.execute_script(_WIDE) else ["a page that is too wide was not noticed"]


def screen(browser: Any, width: int) -> None:
    size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
