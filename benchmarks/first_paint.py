"""(c) From starting the server to the first heading, and the first chart, in a browser."""

import shutil
import time
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.part import Part, seconds
from benchmarks.server import DASHBOARD, EMPTY, serving
from benchmarks.sizes import data_of

HEADING, CHART = "[data-testid=stHeading]", ".js-plotly-plot .main-svg"
TOLD = """From the command that starts the server, with nothing in memory, to what a person sees in Chromium; the browser
itself is open already. *No data yet* is the very first start, which imports the sample. The floor is the empty page."""
HEADERS = ("start", "the server answers", "first heading", "first chart")


def first_paint(folder: Path) -> Part:
    """Measure three cold starts."""
    data, nothing = data_of(1, folder), folder / "no-data-yet"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        rows = [
            ("empty page", *_start(browser, EMPTY, data, chart=False)),
            ("dashboard", *_start(browser, DASHBOARD, data)),
            ("dashboard, no data yet", *_start(browser, DASHBOARD, nothing)),
        ]
        browser.close()
    return Part("Cold start", TOLD, HEADERS, rows)


def _start(browser: Browser, script: Path, data: Path, chart: bool = True) -> tuple[str, str, str]:
    start = time.perf_counter()
    with serving(script, data) as address:
        answers = time.perf_counter() - start
        page = browser.new_page()
        page.goto(f"http://{address}/")
        page.wait_for_selector(HEADING, timeout=60_000)
        heading = time.perf_counter() - start
        if chart:
            page.wait_for_selector(CHART, timeout=60_000)
        drawn = time.perf_counter() - start
        page.close()
    return seconds(answers), seconds(heading), seconds(drawn) if chart else ""
