"""Marks stand in the workbook that they belong to, also where two have a sheet of the same name."""

import io

import pytest
from openpyxl import load_workbook

from loaders.imports import propose
from reports.marked_file import marked_file
from tests.loaders import workbooks

GOOD = [["school", "naam"], ["noord", "Noord"]]
WRONG = [["school", "naam"], ["zuid", "Zuid"], ["oost", None]]
OTHER = [["school", "naam"], ["west", "West"], ["hier", None]]
TITLED = [["Lijst van mei"], *GOOD]
NO_HEADER = [["zuid", "Zuid"], ["oost", "Oost"]]


@pytest.mark.parametrize(("one", "other", "marked"), [
    ({"scholen": GOOD}, {"scholen": OTHER}, ["hier"]), ({"scholen": WRONG}, {"scholen": GOOD}, ["oost"]),
    ({"scholen": WRONG}, {"scholen": OTHER}, ["oost", "hier"]), ({"scholen": NO_HEADER}, {"scholen": TITLED}, ["zuid", "school"]),
    ({"Blad1": GOOD, "notities": [["a"]]}, {"scholen": OTHER, "notities": [["b"]]}, ["school", "a", "hier"]),
])  # fmt: skip
def test_each_in_its_own_workbook(tmp_path, one, other, marked):
    sources = [workbooks.write(tmp_path / "een.xlsx", **one), workbooks.write(tmp_path / "twee.xlsx", **other)]
    book = load_workbook(io.BytesIO(marked_file(sources, propose(sources, None).report)))
    told = [[row[0].value for row in sheet if row[-1].value and row[-1].fill.fgColor.rgb.endswith(("F6C7C0", "FBE7B2"))] for sheet in book]
    assert [value for values in told for value in values] == marked
