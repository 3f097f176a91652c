"""Choosing by a click in a chart: the page follows, the address keeps it, a link brings it back, and all goes back at once."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.viewer import Viewer

pytestmark = pytest.mark.browser
BARS, SCHOOLS = "card-sessions-by-month", "card-schools-by-month"


def click(viewer: Viewer, mark: Locator) -> None:
    """In the middle of what is drawn: Plotly listens to the mouse over the chart, not to the mark itself."""
    mark.scroll_into_view_if_needed()
    box = mark.bounding_box()
    assert box
    viewer.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    viewer.page.wait_for_timeout(300)
    viewer.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


def chips(viewer: Viewer) -> Locator:
    return viewer.page.locator("[class*=st-key-chip-]")


def test_a_click_on_a_part_of_a_bar_chooses_its_month_and_its_type(visit) -> None:
    viewer = visit().go("participatie")
    everything = viewer.numbers
    click(viewer, viewer.key(BARS).locator(".barlayer .trace").nth(5).locator(".point path").nth(4))
    expect(chips(viewer)).to_have_count(3)
    viewer.wait()
    assert viewer.numbers != everything
    chosen = dict(part.split("=") for part in viewer.page.url.partition("?")[2].split("&"))
    assert chosen["type"] == "coaching"
    assert chosen["from"] == chosen["to"]
    assert re.fullmatch(r"20\d\d-\d\d", chosen["from"])
    link = viewer.page.url.removeprefix(f"{viewer.address}/")
    assert visit().go(link).numbers == viewer.numbers
    viewer.key("all-back").get_by_role("button").click()
    expect(chips(viewer)).to_have_count(0)
    viewer.wait()
    assert viewer.numbers == everything
    assert "?" not in viewer.page.url
    assert viewer.watch.problems == []


def test_a_click_in_the_panel_of_a_school_chooses_it_and_can_be_done_again(visit) -> None:
    viewer = visit().go("participatie")
    for _turn in range(2):
        click(viewer, viewer.key(SCHOOLS).locator(".scatterlayer .trace").first.locator(".point").nth(12))
        expect(viewer.key("chip-school-vuurtoren")).to_be_visible()
        viewer.wait()
        assert "school=vuurtoren" in viewer.page.url
        viewer.key("all-back").get_by_role("button").click()
        expect(chips(viewer)).to_have_count(0)
        viewer.wait()
    assert viewer.watch.problems == []


def test_a_list_leads_to_where_it_is_mended(visit) -> None:
    viewer = visit().go("participatie")
    viewer.page.locator("[data-testid=stTab]").nth(1).click()
    # The first is what that page shows anyway, and then it does not stand in the address.
    way = viewer.page.locator("a[href*='aanwezigheid?session=']").nth(1)
    expect(way).to_be_visible()
    session = (way.get_attribute("href") or "").partition("session=")[2]
    way.click()
    expect(viewer.title).not_to_have_text("Participatie")
    viewer.wait()
    assert f"session={session}" in viewer.page.url
    assert viewer.watch.problems == []


def test_a_mark_in_the_grid_leads_to_its_register(visit) -> None:
    viewer = visit("seven_months").go("participatie")
    grid = viewer.key("card-attendance-grid")
    click(viewer, grid.locator(".scatterlayer .trace .point").first)
    expect(viewer.page.locator("a[href*='aanwezigheid?session=']")).to_have_count(1)
    viewer.key("lines").get_by_text("mensen").click()
    expect(grid.locator(".ytick").nth(3)).to_be_visible()
    viewer.wait()
    assert "lines=people" in viewer.page.url
    assert viewer.watch.problems == []
