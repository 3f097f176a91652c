"""The first request to a fresh server, whatever its address, goes through the front door and shows the right page."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.server import ROOT, Server
from tests.browser.viewer import MENU, PAGES, Viewer

pytestmark = pytest.mark.browser
# The part of the address → the key of something that only this page has.
DEEP = {
    "": "card-promised", "participatie": "card-sessions-by-month", "veerkrachtbronnen": "reading", "gezin": "family",
    "netwerk": "wave", "aanwezigheid": "session", "gegevens": "who", "definities": "group-Network",
}  # fmt: skip
# With its own folder of pages, Streamlit would answer these by running the file itself, around the front door.
FILES = sorted(file.stem for file in (ROOT / "pages").glob("[a-z]*.py"))
WARM = 1


@pytest.fixture(scope="module")
def fresh_server(data_of, server_of, chromium) -> Iterator[Callable[[], Server]]:
    """Gives a server that nobody has asked anything yet; the next ones warm up meanwhile. The data are there already."""
    page = chromium.new_page()
    Viewer(page, server_of("end")).go()
    page.close()
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


@pytest.fixture
def first(fresh_server, visit) -> Viewer:
    """A viewer of a fresh server, who has not gone anywhere yet."""
    return visit(address=fresh_server().ready())


def test_every_page_has_a_deep_link_here() -> None:
    assert sorted(DEEP) == sorted(PAGES)


@pytest.mark.parametrize("path", DEEP)
def test_a_deep_link_opens_its_page(first, path) -> None:
    first.go(path)
    assert first.key(DEEP[path]).count() == 1
    assert first.page.locator("html").get_attribute("lang") == "nl"
    assert behind_the_front_door(first)
    assert (first.exceptions, first.dialogs) == (0, 0)
    assert first.watch.problems == []


def test_a_page_file_is_no_address(first) -> None:
    """Nor is anything else that is no page: each leads to the front page, and no page is reached around the front door.

    A browser is told so before it gets anything of the app; what it then shows is seen for the first and the last of them.
    """
    nowhere = (*FILES, "pages/participation", "participatie/nergens")
    asked = {"sec-fetch-mode": "navigate"}
    for path in nowhere:
        answer = first.page.request.get(f"{first.address}/{path}", headers=asked, max_redirects=0)
        assert (path, answer.status // 100, answer.headers.get("location")) == (path, 3, "/")
    for path in (nowhere[0], nowhere[-1]):
        first.go(path)
        assert (path, first.page.url) == (path, f"{first.address}/")
        assert behind_the_front_door(first)
        assert (path, first.key(DEEP[""]).count(), first.exceptions, first.dialogs) == (path, 1, 0, 0)
    assert first.watch.problems == []


def test_a_slash_behind_an_address_does_no_harm(first) -> None:
    assert first.go("netwerk/?lang=en").page.url == f"{first.address}/netwerk?lang=en"
    assert first.key(DEEP["netwerk"]).count() == 1
    assert first.page.locator("html").get_attribute("lang") == "en"


def behind_the_front_door(viewer: Viewer) -> bool:
    """Do the way to the pages, the language and the notice of sample data stand above the page?"""
    expect(viewer.page.locator("[data-testid=stTopNavLink]")).to_have_count(len(MENU))
    expect(viewer.page.locator("[data-testid=stAlert]").first).to_be_visible()
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
