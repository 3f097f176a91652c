"""The first request to a fresh server, whatever its address, goes through the front door and shows the right page."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.server import Server
from tests.browser.viewer import Viewer

pytestmark = pytest.mark.browser
# The part of the address → the key of something that only this page has.
DEEP = {"": "card-promised", "participatie": "card-sessions-by-month", "veerkrachtbronnen": "reading", "netwerk": "wave", "definities": "marks"}
# Streamlit would answer these by running the file itself, without the front door, if dashboard.py stood beside pages/.
FILES = ("front_door", "overview", "participation", "resilience", "network", "definitions", "pages/participation", "pages/participation.py")
WARM = 2


@pytest.fixture(scope="module")
def fresh_server(data_of, server_of, visit_once) -> Iterator:
    """A server that nobody has asked anything yet; the next ones warm up meanwhile. The data are there already."""
    visit_once(server_of("end"))
    waiting: list[Server] = []
    used: list[Server] = []

    def fresh() -> Server:
        while len(waiting) <= WARM:
            waiting.append(Server(data_of("end"), "end"))
        if used:
            used.pop().stop()
        used.append(waiting.pop(0))
        return used[0]

    yield fresh
    for server in (*waiting, *used):
        server.stop()


@pytest.fixture(scope="module")
def visit_once(chromium):
    """Look at a server once, so that its data are there."""

    def look(address: str) -> None:
        context = chromium.new_context()
        Viewer(context, address).go()
        context.close()

    return look


@pytest.fixture
def first(fresh_server, visit) -> Viewer:
    """A viewer of a fresh server, who has not gone anywhere yet."""
    return visit(address=fresh_server().ready())


@pytest.mark.parametrize("path", DEEP)
def test_a_deep_link_opens_its_page(first, path) -> None:
    first.go(path)
    assert first.key(DEEP[path]).count() == 1
    assert behind_the_front_door(first)
    assert (first.exceptions, first.dialogs) == (0, 0)
    assert first.watch.problems == []


@pytest.mark.parametrize("path", FILES)
def test_a_page_file_is_no_address(first, path) -> None:
    """No page is reached around the front door: its own file's name leads to the front page, or to nothing at all."""
    first.page.goto(f"{first.address}/{path}")
    if "Not Found" not in first.page.content():
        first.wait()
        assert behind_the_front_door(first)
        assert first.key(DEEP[""]).count() == 1
        assert not [key for key in DEEP.values() if key != DEEP[""] and first.key(key).count()]


def behind_the_front_door(viewer: Viewer) -> bool:
    """Do the way to the pages, the language and the notice of sample data stand above the page?"""
    expect(viewer.page.locator("[data-testid=stTopNavLink]")).to_have_count(len(DEEP))
    expect(viewer.page.locator("[data-testid=stAlert]")).to_have_count(1)
    return viewer.key("lang").is_visible()


def test_four_people_can_be_the_first(visit, tmp_path) -> None:
    """On a server without any data yet, all at once: one import, and a page for each."""
    server = Server(tmp_path, "two_months")
    try:
        viewers = [visit(address=server.ready()) for _ in range(4)]
        for viewer in viewers:
            viewer.page.goto(f"{viewer.address}/netwerk", wait_until="commit")
        assert [viewer.wait().exceptions for viewer in viewers] == [0, 0, 0, 0]
    finally:
        server.stop()
    assert len(list((tmp_path / "generations").glob("*.duckdb"))) == 1
