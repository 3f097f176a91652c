"""What can be done with a card: look how it is counted, read it as a table, take it along; and find it with the keyboard."""

import csv
import io
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.viewer import Viewer

pytestmark = pytest.mark.browser
CARD = "sessions-by-month"
POPOVER = "[data-testid=stPopoverBody]"


def test_how_is_this_counted_opens(visit) -> None:
    viewer = visit().go("participatie")
    viewer.key(f"how-{CARD}").get_by_role("button").click()
    expect(viewer.page.locator(f"{POPOVER} code").first).to_have_text("sessions_held")
    assert viewer.watch.problems == []


def test_a_chart_can_be_read_as_a_table(visit) -> None:
    viewer = visit().go("participatie")
    viewer.key(f"twin-{CARD}").get_by_role("button").click()
    expect(viewer.page.locator(f"{POPOVER} [data-testid=stTable] tbody tr").first).to_be_visible()
    assert viewer.page.locator(f"{POPOVER} [data-testid=stTable] tbody tr").count() > 24
    assert viewer.exceptions == 0


def taken_along(viewer: Viewer) -> tuple[str, list[list[str]]]:
    """Click the download of the card; its name and its lines."""
    with viewer.page.expect_download() as download:
        viewer.key(f"csv-{CARD}").get_by_role("button").click()
    raw = Path(download.value.path()).read_bytes()
    assert raw.startswith("\ufeff".encode())
    text = raw.decode("utf-8-sig")
    return download.value.suggested_filename, list(csv.reader(io.StringIO(text), delimiter=";"))


def test_the_download_is_a_table_that_says_what_it_is(visit) -> None:
    viewer = visit().go("participatie?school=vuurtoren")
    name, lines = taken_along(viewer)
    banner = viewer.page.locator("[data-testid=stAlert]").inner_text()
    title = viewer.key(f"card-{CARD}").get_by_role("heading").first.inner_text()
    assert name == "bijeenkomsten-per-maand.csv"
    assert lines[0][0] in banner
    assert lines[1] == [title]
    assert viewer.key("chip-school-vuurtoren").inner_text().split("\n")[-1] in lines[3][0]
    empty = lines.index([])
    assert {len(line) for line in lines[empty + 1 :]} == {3}
    assert len(lines) - empty > 24
    assert viewer.watch.problems == []


def test_tabbing_reaches_the_filters(visit) -> None:
    """And the return key opens them, so that nobody needs a mouse."""
    viewer = visit().go("participatie")
    inside = "() => Boolean(document.activeElement.closest('.st-key-filters'))"
    for _ in range(20):
        viewer.page.keyboard.press("Tab")
        if viewer.page.evaluate(inside):
            break
    assert viewer.page.evaluate(inside)
    viewer.page.keyboard.press("Enter")
    expect(viewer.key("school").get_by_role("combobox")).to_be_visible()


def test_every_chart_says_in_words_what_it_shows(visit) -> None:
    viewer = visit().go("participatie")
    charts = viewer.page.locator("[data-testid=stPlotlyChart]")
    told = "(it) => Boolean(it.closest('[aria-label]') || it.querySelector('[aria-label]'))"
    assert charts.count() >= 3
    assert all(chart.evaluate(told) for chart in charts.all())
