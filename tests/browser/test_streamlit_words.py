"""In a Dutch page Streamlit's own words are Dutch too, for eyes and for ears; and English again where the reader turns to English."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.server import Server
from tests.browser.viewer import PAGES, Viewer
from widgets.data.parts import PARTS
from widgets.streamlit_words import WORDS

pytestmark = pytest.mark.browser
# What can be read or heard, but for what the dashboard and people say themselves.
TOLD = """() => {
    const own = '[data-testid=stFileUploaderDropzone]';
    const others = '[data-testid=stMarkdownContainer], [data-testid=stTable], [data-testid=stIconMaterial], canvas, svg, script, style';
    const theirs = (node) => node.parentElement.closest(others) && !node.parentElement.closest(own);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), told = new Set();
    while (walker.nextNode()) if (!theirs(walker.currentNode)) told.add(walker.currentNode.data.trim());
    for (const name of ['aria-label', 'placeholder', 'title'])
        document.querySelectorAll(`[${name}]`).forEach((it) => told.add(it.getAttribute(name).trim()));
    return [...told];
}"""
ENGLISH = re.compile("|".join("(.+)".join(map(re.escape, word.split("{}"))) for word in WORDS))


def english(viewer: Viewer) -> set[str]:
    """Which of Streamlit's words stand there in English."""
    return {text for text in viewer.page.evaluate(TOLD) if ENGLISH.fullmatch(text)}


@pytest.mark.parametrize(("screen", "paths"), [
    ("desk", [*PAGES, *(f"gegevens?part={part}" for part in PARTS)]), ("phone", ["aanwezigheid", "gegevens"]),
])  # fmt: skip
def test_no_page_of_ours_speaks_english_in_dutch(visit, screen, paths) -> None:
    viewer = visit(screen=screen)
    for path in paths:
        assert (path, english(viewer.go(path))) == (path, set())
        assert viewer.page.evaluate("document.documentElement.lang") == "nl"


def test_what_appears_while_somebody_works_is_dutch_too(visit, tmp_path) -> None:
    viewer = visit().go("gegevens?part=correct")
    viewer.page.locator(".st-key-find input").press_sequentially("G-0")
    expect(viewer.page.get_by_test_id("InputInstructions")).to_have_text("Druk op Enter als het klaar is")
    viewer.page.locator(".st-key-find input").press("Enter")
    table = viewer.wait().page.get_by_test_id("stDataFrame")
    table.hover()
    expect(viewer.page.get_by_label("Zoeken: De rijen van gezinnen")).to_be_visible()
    (tmp_path / "een.csv").write_text("school,label\n")
    viewer.go("gegevens").page.locator("input[type=file]").first.set_input_files(tmp_path / "een.csv")
    expect(viewer.page.get_by_label("een.csv weghalen")).to_be_visible()
    assert english(viewer.wait()) == set()


def test_a_new_code_is_added_in_dutch(visit) -> None:
    viewer = visit().go("aanwezigheid")
    field = viewer.page.locator("[class*=st-key-more-] input").first
    field.click()
    field.press_sequentially("B-9991")
    expect(viewer.page.get_by_role("option").first).to_have_text("Erbij: B-9991")
    assert english(viewer) == set()


@pytest.mark.parametrize(("host", "said"), [
    ("127.0.0.1", "Het dashboard antwoordt niet. Is er internet?"),
    ("localhost", "Staat het dashboard nog aan? Is het per ongeluk gestopt, start het dan opnieuw in de terminal:"),
])  # fmt: skip
def test_a_lost_connection_is_told_in_dutch(screens, tmp_path, host, said) -> None:
    server = Server(tmp_path / "data", "two_weeks")
    try:
        viewer = Viewer(screens["desk"].new_page(), server.ready().replace("127.0.0.1", host)).go()
    finally:
        server.stop()
    dialog = viewer.page.get_by_role("dialog")
    expect(dialog).to_contain_text(said)
    expect(dialog.get_by_role("heading")).to_have_text("Geen verbinding")
    assert english(viewer) == set()
    viewer.page.close()


def test_in_english_it_says_what_it_says(visit) -> None:
    """Also after the reader turned from Dutch, and back."""
    viewer = visit().go("gegevens")
    button = viewer.page.locator("[data-testid=stFileUploaderDropzone] button")
    for language, code, word in (("English", "en", "Upload"), ("Nederlands", "nl", "Bestand kiezen")):
        viewer.page.get_by_text(language, exact=True).click()
        expect(button).to_contain_text(word)
        assert viewer.wait().page.evaluate("document.documentElement.lang") == code
        assert ("Upload" in english(viewer)) is (code == "en")
