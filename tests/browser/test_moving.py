"""Somebody brings in a list in which a family is at another school: asked since when, answered, and the past stays as it was."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.server import Server
from tests.browser.viewer import Viewer
from tests.faults.runs import INPUTS, delivered

FIRST, MOVED = (INPUTS / "family_changes_school" / name for name in ("1_first", "2_moved"))

pytestmark = pytest.mark.browser


@pytest.fixture
def own_server(tmp_path):
    """A dashboard over the first delivery, that nobody else changes."""
    assert delivered(FIRST, tmp_path / "data").code == 0
    server = Server(tmp_path / "data", "end")
    yield server.ready()
    server.stop()


def visits_of_the_butterfly(viewer: Viewer) -> int:
    viewer.go("participatie?school=VL&from=2024-10&to=2024-10")
    return int(viewer.numbers[2])


def test_since_when_is_asked_and_the_past_stays(visit, own_server):
    viewer = visit(address=own_server)
    before = visits_of_the_butterfly(viewer)
    viewer.go("gegevens")
    viewer.page.locator("input[type=file]").first.set_input_files([str(file) for file in sorted(Path(MOVED).glob("*.csv"))])
    question = viewer.key("moving-G-01")
    expect(question).to_contain_text("G-01 gaat van De Vlinder naar De Regenboog. Sinds wanneer?")
    expect(viewer.key("import").locator("button")).to_be_disabled()
    day = question.locator("input").first
    day.fill("1-12-2024")
    day.press("Enter")
    expect(question).to_contain_text("De Vlinder tot en met 30 nov 2024, De Regenboog vanaf 1 dec 2024")
    viewer.key("import").locator("button").click()
    expect(viewer.key("brought-in")).to_be_visible()
    assert visits_of_the_butterfly(viewer) == before == 2
    assert not viewer.exceptions
