"""Attendance tapped on a phone, a cell mended in the table, and a sign-in list with names that stay where they are."""

import contextlib
import io
import shutil
import subprocess
import sys

import openpyxl
import pytest
from playwright.sync_api import Locator, TimeoutError, expect

from loaders.as_written import as_written
from loaders.corrections import Added, Cell, Removed, correct
from tests.browser.server import ROOT, Server
from tests.browser.viewer import Viewer
from widgets.data.parts import PARTS

CANARY = "Zwaantje-Kanarie"

pytestmark = pytest.mark.browser


@pytest.fixture
def own_server(tmp_path, monkeypatch):
    """A dashboard over somebody's own data: a copy of the sample's folder, brought in by the command."""
    shutil.copytree(ROOT / "sample_data" / "end", tmp_path / "mine")
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    subprocess.run([sys.executable, "-m", "loaders", str(tmp_path / "mine"), "--who", "ann"], cwd=ROOT, check=True, capture_output=True)
    server = Server(tmp_path / "data", "end")
    yield server.ready(), tmp_path / "data"
    server.stop()


def tap(viewer: Viewer, session: str, person: str, place: int) -> None:
    viewer.key(f"tap-{session}-{person}").locator("button").nth(place).click()


def tapped(viewer: Viewer, session: str) -> dict[str, str]:
    """Person → the word that stands tapped."""
    lines = viewer.page.locator(f"[class*='st-key-tap-{session}-']")
    chosen = "it => [it.querySelector('label')?.innerText, it.querySelector('[aria-checked=true], [aria-pressed=true]')?.innerText]"
    return {person: word for person, word in lines.evaluate_all(f"all => all.map({chosen})") if word}


def part(viewer: Viewer, code: str) -> None:
    """Turn to another part of the page with the data."""
    viewer.key("part").locator("button").nth(list(PARTS).index(code)).click()


def to_mend(viewer: Viewer, kind: str) -> None:
    """Open a door of the quality list and click on the first way to where something is mended."""
    door = viewer.key(f"quality-{kind}")
    door.locator("summary").click()
    mend = door.locator("[class*='st-key-mend-'] button").first
    code = door.locator("[data-testid=stMarkdownContainer] p", has_text=" · ").first.inner_text().partition(" · ")[0]
    mend.click()
    expect(viewer.page.locator(".st-key-find input")).to_have_value(code)
    viewer.wait()


def opened(viewer: Viewer) -> Locator:
    """Open the cell with the school, the third of four columns: a canvas takes a click only once it has been laid out."""
    typing = viewer.page.locator("textarea.gdg-input")
    for _again in range(10):
        box = viewer.page.locator("[data-testid=stDataFrame] canvas").first.bounding_box()
        viewer.page.mouse.dblclick(box["x"] + box["width"] * 0.6, box["y"] + 52)
        with contextlib.suppress(TimeoutError):
            typing.wait_for(timeout=2000)
            break
    return typing


def look_up(viewer: Viewer, code: str) -> None:
    """Look one row up in the table."""
    find = viewer.page.locator(".st-key-find input")
    find.fill(code)
    find.press("Enter")
    rows = viewer.page.locator("[data-testid=stDataFrame] canvas").first.locator("tbody tr")
    expect(rows).to_have_count(1)
    expect(rows).to_contain_text(code)
    viewer.wait()


def retype(viewer: Viewer, text: str) -> None:
    """Type another school, until the page says what would change."""
    cell = opened(viewer)
    cell.fill(text)
    cell.press("Enter")
    expect(viewer.page.get_by_text(f"“{text}”").first).to_be_visible()
    expect(viewer.key("save-edits").locator("button")).to_be_enabled()


def test_a_register_on_a_phone_in_under_two_minutes(visit, own_server):
    """Twelve people, a resident for the first time, other visitors and two lines; seen back, and changed once more."""
    address, _data = own_server
    viewer = visit(screen="phone", address=address)
    viewer.go("gegevens?part=quality")
    to_mend(viewer, "no_minutes")
    part(viewer, "quality")
    door = viewer.key("quality-not_recorded")
    door.locator("summary").click()
    link = door.locator("[data-testid=stPageLink] a").last
    session = link.get_attribute("href").rpartition("session=")[2]
    link.click()
    expect(viewer.title).to_have_text("Aanwezigheid invullen")
    expect(viewer.key(f"others-{session}")).to_be_visible()

    viewer.key(f"more-{session}").locator("input").press_sequentially("B-999", delay=50)
    viewer.page.locator("[role=option]", has_text="B-999").first.click()
    viewer.page.keyboard.press("Escape")
    expect(viewer.key(f"tap-{session}-B-999")).to_be_visible()
    viewer.wait()
    people = [it.removeprefix(f"st-key-tap-{session}-") for it in viewer.page.locator(f"[class*='st-key-tap-{session}-']").evaluate_all(
        "all => all.map(it => [...it.classList].find(name => name.startsWith('st-key-tap-')))")]  # fmt: skip
    assert "B-999" in people and len(people) >= 12
    for place, person in enumerate(people[:12]):
        tap(viewer, session, person, place % 4)
    tap(viewer, session, "B-999", 0)
    viewer.key(f"others-{session}").locator("input").fill("7")
    viewer.key(f"yield-{session}").locator("textarea").fill("Samen soep gekookt.\nTwee moeders willen helpen.")
    assert max(viewer.sideways.values()) <= 0
    viewer.key("save").locator("button").click()
    expect(viewer.key("register-saved")).to_be_visible()

    back = visit(screen="phone", address=address).go(f"aanwezigheid?session={session}")
    words = ("aanwezig", "hielp mee", "afgemeld", "afwezig")
    assert tapped(back, session) == {person: words[n % 4] for n, person in enumerate(people[:12])} | {"B-999": "aanwezig"}
    assert back.key(f"others-{session}").locator("input").input_value() == "7"
    assert "Twee moeders" in back.key(f"yield-{session}").locator("textarea").input_value()
    tap(back, session, people[0], 3)
    back.key("save").locator("button").click()
    expect(back.key("register-saved")).to_be_visible()
    again = visit(screen="phone", address=address).go(f"aanwezigheid?session={session}")
    assert tapped(again, session)[people[0]] == "afwezig" and not again.exceptions


def test_a_cell_is_mended_in_the_table_and_a_wrong_word_is_not(visit, own_server):
    viewer = visit(address=own_server[0])
    viewer.go("gegevens?part=correct&table=people")
    look_up(viewer, "B-010")
    for typed, key in (("nergens", "refused"), ("wolkenhuis", "edits-saved")):
        retype(viewer, typed)
        viewer.key("save-edits").locator("button").click()
        expect(viewer.key(key)).to_be_visible()
        viewer.wait()

    # Somebody else saves another row meanwhile, and then this one: what was typed stays, and goes over it only when seen.
    told = viewer.key("meanwhile-saved")
    # So often that the rows as they were stand in no generation any more.
    retype(viewer, "regenmuts")
    for school in ("vuurtoren", "regenmuts", "wolkenhuis") * 2:
        assert correct("people", [Cell(("B-011",), "school", school)], "bob").accepted
    viewer.key("save-edits").locator("button").click()
    expect(viewer.key("edits-saved")).to_be_visible()
    expect(told).to_have_count(0)
    retype(viewer, "papierenboot")
    assert correct("people", [Cell(("B-010",), "school", "vuurtoren")], "bob").accepted
    viewer.key("save-edits").locator("button").click()
    expect(told).to_contain_text("“regenmuts” → “vuurtoren”")
    expect(viewer.page.get_by_text("“papierenboot”").first).to_be_visible()
    expect(viewer.key("edits-saved")).to_have_count(0)
    viewer.key("save-over").locator("button").click()
    expect(viewer.key("edits-saved")).to_be_visible()
    expect(told).to_have_count(0)
    viewer.wait()
    rows_of = {row.key[0]: row.cells["school"] for row in as_written("people", "B-01")[0]}
    assert (rows_of["B-010"], rows_of["B-011"]) == ("papierenboot", "wolkenhuis")

    # A row that is gone is not written, and what was typed can be dropped.
    assert correct("people", [Added({"person": "Z-1", "kind": "resident"})], "bob").accepted
    look_up(viewer, "Z-1")
    retype(viewer, "regenmuts")
    assert correct("people", [Removed(("Z-1",))], "bob").accepted
    viewer.key("save-edits").locator("button").click()
    expect(told).to_contain_text("Z-1 is er niet meer")
    expect(viewer.key("save-edits").locator("button")).to_be_disabled()
    viewer.key("begin-again").locator("button").click()
    expect(told).to_have_count(0)
    expect(viewer.key("save-edits").locator("button")).to_be_disabled()
    assert not viewer.exceptions


def test_names_on_a_sign_in_list_come_from_ones_own_file_and_go_nowhere(visit, own_server):
    address, data = own_server
    viewer = visit(address=address)
    viewer.go("gegevens?part=quality")
    to_mend(viewer, "no_minutes")
    part(viewer, "templates")
    person = viewer.page.locator("[class*='st-key-expected-'] [data-tag]").first.get_attribute("aria-label")
    unread = {"name": "sleutel.csv", "mimeType": "text/csv", "buffer": f"code;naam\n{person};Zoë\n".encode("cp850")}
    viewer.page.locator(".st-key-key-file input[type=file]").set_input_files(unread)
    expect(viewer.page.get_by_text("sleutel.csv, rij 2")).to_be_visible()
    names = {"name": "sleutel.csv", "mimeType": "text/csv", "buffer": f"code;naam\n{person};{CANARY}\n".encode()}
    viewer.page.locator(".st-key-key-file input[type=file]").set_input_files(names)
    expect(viewer.page.get_by_text("1 van de")).to_be_visible()
    with viewer.page.expect_download() as download:
        viewer.key("sign-in-list").locator("button").click()
    book = openpyxl.load_workbook(io.BytesIO(download.value.path().read_bytes()))
    assert CANARY in [cell.value for row in book.active for cell in row]
    assert not [file for file in data.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]
    assert CANARY not in viewer.page.url
