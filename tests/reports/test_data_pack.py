"""The data pack as files: the same input gives the same bytes, the workbook holds the figures and says what they are."""

import csv
import io

import pytest
from openpyxl import load_workbook

from reports import data_pack
from tests.test_walls import ROOT

SAMPLE = ROOT / "sample_data" / "end"


@pytest.fixture(scope="module")
def packs(tmp_path_factory):
    """Two packs of the same folder."""
    folders = [tmp_path_factory.mktemp(name) for name in ("once", "again")]
    assert [data_pack.main(["--data", str(SAMPLE), "--out", str(folder)]) for folder in folders] == [0, 0]
    return folders


@pytest.mark.parametrize("file", ["figures.csv", "figures.xlsx"])
def test_the_same_input_gives_the_same_bytes(packs, file):
    once, again = ((folder / file).read_bytes() for folder in packs)
    assert once == again


def test_the_workbook_holds_the_figures_first_and_opens_on_what_they_are(packs):
    book = load_workbook(packs[0] / "figures.xlsx")
    assert book.sheetnames == ["figures", "measures", "codes", "columns", "about"]
    assert book.active.title == "about"
    assert "VOORBEELD" in book["about"]["A1"].value


def test_the_workbook_holds_the_same_figures(packs):
    header, *lines = csv.reader(io.StringIO((packs[0] / "figures.csv").read_text("utf-8")))
    first, *rows = load_workbook(packs[0] / "figures.xlsx", read_only=True)["figures"].values
    assert list(first) == header
    assert len(rows) == len(lines) > 1000
    for row, line in zip(rows, lines, strict=True):
        for name, cell, text in zip(header, row, line, strict=True):
            assert _same(name, cell, text), (name, cell, text)


def _same(name: str, cell: object, text: str) -> bool:
    if cell is None:
        return text == ""
    if isinstance(cell, bool):
        return text == str(cell).lower()
    return text == cell if isinstance(cell, str) else float(text) == pytest.approx(cell, rel=1e-14)
