"""A family withdraws its consent in two clicks on its own page; afterwards it is looked for on the pages, at a desk and on a phone."""

import pytest
from playwright.sync_api import expect

from tests.browser.server import Server
from tests.browser.viewer import PAGES
from tests.pages.planted import FAMILY, KNOWN_BY, MOTHER, QUOTE, STEP, plant

pytestmark = pytest.mark.browser

# A register names whoever comes by code; the tables to correct are those of the team.
BY_CODE = ("aanwezigheid",)
TABS = (
    "deelname?more-participation=per-family", "veerkrachtbronnen", "gegevens?part=quality", "gegevens?part=history",
    f"gezin?family={FAMILY}", f"gegevens?part=correct&table=stories&find={QUOTE}", f"gegevens?part=correct&table=agreements&find={STEP}",
)  # fmt: skip


@pytest.fixture
def own_server(tmp_path, monkeypatch):
    """A dashboard over data of somebody's own, with a family planted in them."""
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    plant(tmp_path / "input")
    server = Server(tmp_path / "data", "")
    yield server.ready()
    server.stop()


def seen(viewer) -> str:
    """Everything in the page that can be read, in fields and in its address too."""
    return viewer.page.evaluate(
        """() => [document.body.innerText, location.href, ...[...document.querySelectorAll('input')].map((it) => it.value)].join('\\n')"""
    )


@pytest.mark.parametrize("screen", ["desk", "phone"])
def test_two_clicks_and_the_family_is_nowhere(visit, own_server, screen):
    viewer, other = visit(screen=screen, address=own_server), visit(address=own_server)
    viewer.go(f"gezin?family={FAMILY}")
    other.go(f"gezin?family={FAMILY}")
    assert {FAMILY, QUOTE, STEP} <= {mark for mark in KNOWN_BY if mark in seen(viewer)}

    viewer.key("withdraw").locator("button").click()
    expect(viewer.key("withdraw-sure")).to_contain_text("Weet u het zeker?")
    expect(viewer.key("withdraw-sure")).to_contain_text("1 afgesproken stap")
    viewer.key("withdraw-yes").locator("button").click()
    expect(viewer.key("withdrawal-done")).to_contain_text("De toestemming van dit gezin is ingetrokken")
    viewer.wait()
    assert not [mark for mark in KNOWN_BY if mark in seen(viewer)]
    assert not viewer.exceptions and not max(viewer.sideways.values())

    viewer.key("withdrawal-read").locator("button").click()
    expect(viewer.key("withdrawal-done")).to_have_count(0)
    viewer.wait()
    for address in PAGES:
        viewer.go(address)
        marks = [mark for mark in KNOWN_BY if mark in seen(viewer)]
        assert not marks if address not in BY_CODE else not {FAMILY, QUOTE, STEP} & set(marks), address
    for address in TABS:
        viewer.go(address)
        assert not {FAMILY, MOTHER, QUOTE, STEP} & {mark for mark in KNOWN_BY if mark in _read(viewer)}, address

    # Who had the page open sees it gone at the next click.
    other.key("family").locator("input").click()
    other.page.get_by_role("option").first.click()
    expect(other.page.get_by_text(STEP)).to_have_count(0)
    other.wait()
    assert not [mark for mark in KNOWN_BY if mark in seen(other)]
    assert not viewer.exceptions and not other.exceptions


def _read(viewer) -> str:
    """What can be read, but for the address and the field in which the visitor's own words stand."""
    return viewer.page.locator("[data-testid=stMain]").inner_text()
