"""A choice changes the figures, goes along to other pages, stands in the address, comes back from a link, can be undone."""

import pytest
from playwright.sync_api import expect

from tests.browser.viewer import Viewer

pytestmark = pytest.mark.browser
ITS_CODE, ITS_NAME = "vuurtoren", "De Vuurtoren"


def choose_school(viewer: Viewer) -> None:
    """Open the filters, pick a school, and close them again."""
    viewer.key("filters").get_by_role("button").first.click()
    viewer.key("school").get_by_role("combobox").click()
    viewer.page.get_by_role("option").filter(has_text=ITS_NAME).click()
    expect(chip(viewer)).to_be_visible()
    viewer.page.keyboard.press("Escape")
    viewer.page.keyboard.press("Escape")
    expect(viewer.key("school")).to_be_hidden()
    viewer.wait()


def chip(viewer: Viewer):
    return viewer.key(f"chip-school-{ITS_CODE}").locator("button")


def test_a_choice_changes_the_figures_and_goes_along(visit) -> None:
    viewer = visit().go("participatie")
    everything = viewer.numbers
    choose_school(viewer)
    chosen = viewer.numbers
    assert len(chosen) == len(everything)
    assert chosen != everything
    viewer.turn_to("veerkrachtbronnen")
    expect(chip(viewer)).to_be_visible()
    assert f"school={ITS_CODE}" in viewer.page.url
    viewer.turn_to("participatie")
    assert viewer.numbers == chosen
    chip(viewer).click()
    expect(chip(viewer)).to_have_count(0)
    viewer.wait()
    assert viewer.numbers == everything
    assert "school=" not in viewer.page.url
    assert viewer.watch.problems == []


def test_a_pasted_link_restores_the_choice(visit) -> None:
    sent = visit().go("participatie")
    choose_school(sent)
    link = sent.page.url.removeprefix(f"{sent.address}/")
    received = visit().go(link)
    assert received.numbers == sent.numbers
    expect(chip(received)).to_be_visible()


def test_a_link_means_the_same_in_the_other_language(visit) -> None:
    link = "participatie?type=art&from=2025-01&to=2025-12&grid=wolkenhuis"
    dutch, english = visit().go(link), visit().go(f"{link}&lang=en")
    assert [number.replace(".", ",") for number in dutch.numbers] == english.numbers
    assert dutch.numbers != visit().go("participatie").numbers
    for viewer in (dutch, english):
        chips = viewer.page.locator("[class*=st-key-chip-]")
        expect(chips).to_have_count(3)
        assert all(part in viewer.page.url for part in link.partition("?")[2].split("&"))


def test_nonsense_in_a_link_is_left_out(visit) -> None:
    plain = visit().go("participatie")
    viewer = visit().go("participatie?school=nergens&type=%3Cscript%3E&from=gisteren&grid=x&lang=xx")
    assert viewer.exceptions == 0
    assert viewer.numbers == plain.numbers
    assert viewer.watch.problems == []


def test_english_is_one_click_away_and_stays(visit) -> None:
    viewer = visit().go("netwerk")
    dutch = viewer.title.inner_text()
    viewer.key("lang").get_by_text("English").click()
    expect(viewer.title).not_to_have_text(dutch)
    english = viewer.wait().title.inner_text()
    assert "lang=en" in viewer.page.url
    assert viewer.turn_to("participatie").page.url.endswith("lang=en")
    viewer.page.reload()
    assert viewer.wait().turn_to("netwerk").title.inner_text() == english
    viewer.key("lang").get_by_text("Nederlands").click()
    expect(viewer.title).to_have_text(dutch)
    viewer.wait()
    assert "lang" not in viewer.page.url
    assert visit().go("netwerk?lang=en").title.inner_text() == english
