"""The whole way of somebody's own file: template, filling in, upload, report, mending, setting aside, import, undo; the way
back in from the waiting list; and a cell mended in the table itself."""

import csv
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import expect

from tests.browser.server import ROOT, Server
from tests.browser.viewer import Viewer

SAMPLE = ROOT / "sample_data" / "end"
CANARY = "Zwaantje-Kanarie"

pytestmark = pytest.mark.browser


def rows(table: str) -> list[dict[str, str]]:
    with (SAMPLE / f"{table}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.fixture
def own_server(tmp_path):
    """A dashboard with a data folder of its own, that nobody else changes."""
    server = Server(tmp_path / "data", "end")
    yield server.ready(), tmp_path
    server.stop()


def visits(viewer: Viewer) -> int:
    """The visits that the page on participation tells."""
    viewer.go("participatie")
    return int(viewer.numbers[2].replace(".", ""))


def upload(viewer: Viewer, *files: Path) -> None:
    viewer.page.locator("input[type=file]").first.set_input_files([str(file) for file in files])
    expect(viewer.key("import")).to_be_visible()
    viewer.wait()


def bring_in(viewer: Viewer) -> None:
    button = viewer.key("import").locator("button")
    expect(button).to_be_enabled()
    button.click()
    expect(viewer.key("brought-in")).to_be_visible()
    viewer.wait()


def rest(viewer: Viewer) -> int:
    """How many rows wait."""
    viewer.go("gegevens?part=waiting")
    return viewer.page.locator("[class*='st-key-waits-']").count()


def filled_in(template: Path, folder: Path) -> Path:
    """Three people at one session as somebody writes them: one right, one with a slip, one at a session that is not there."""
    session = next(row["session"] for row in rows("sessions") if row["status"] == "held")
    there = {row["person"] for row in rows("attendance") if row["session"] == session}
    absent = [row["person"] for row in rows("people") if row["person"] not in there and row["kind"] != "worker"]
    book = openpyxl.load_workbook(template)
    sheet = book["aanwezigheid"]
    places = {str(cell.value).rstrip(" *"): cell.column for cell in sheet[1]}
    for number, (at, person) in enumerate([(session, absent[0]), (session, absent[1] + "x"), ("S-9999", absent[2])], start=2):
        for header, value in {"bijeenkomst": at, "persoon": person, "status": "aanwezig", "roepnaam": CANARY}.items():
            sheet.cell(number, places[header], value)
    book.save(folder / "lijst.xlsx")
    return folder / "lijst.xlsx"


def test_a_file_from_template_to_figure_and_back(visit, own_server):
    address, folder = own_server
    viewer = visit(address=address)
    viewer.go("gegevens")
    upload(viewer, *sorted(SAMPLE.glob("*.csv")))
    bring_in(viewer)
    before = visits(viewer)

    viewer.go("gegevens?part=templates")
    with viewer.page.expect_download() as download:
        viewer.key("template").locator("button").click()
    download.value.save_as(folder / "template.xlsx")
    viewer.go("gegevens")
    upload(viewer, filled_in(folder / "template.xlsx", folder))
    expect(viewer.key("import").locator("button")).to_be_disabled()

    # The session that is not there is set aside, the slip is mended with the code that was meant.
    groups = viewer.page.locator("[class*='st-key-group-']")
    expect(groups).to_have_count(2)
    viewer.page.locator("[class*='st-key-aside-'] button").first.click()
    viewer.wait()
    expect(groups).to_have_count(1)
    viewer.page.locator("[class*='st-key-do-mend-'] button").first.click()
    viewer.wait()
    expect(groups).to_have_count(0)
    bring_in(viewer)
    assert visits(viewer) == before + 2
    assert rest(viewer) == 1

    viewer.go("gegevens?part=history")
    ways_back = viewer.page.locator("[class*='st-key-undo-'] button")
    expect(ways_back).to_have_count(2)
    ways_back.first.click()
    expect(ways_back).to_have_count(1)
    assert visits(viewer) == before
    assert not [file for file in (folder / "data").rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]
    assert not viewer.exceptions
