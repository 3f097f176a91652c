"""The forms are valid XLSForms, and what is filled in on a phone comes back as rows of the contract."""

import io
import shutil
from functools import cache
from itertools import groupby

import pytest
from openpyxl import load_workbook
from pyxform.xls2xform import convert

from reports.forms import FORMS
from reports.xlsforms import main, xlsform
from tests.loaders import exports
from tests.loaders.right_input import RIGHT, load_from
from tests.loaders.workbooks import write
from translations import LANGUAGES

KNOWN = {
    "families": ["F01", "F02"], "people": ["P01", "P02", "P 3"], "waves": ["T0", "T1"], "sessions": ["S1", "S2"],
    "partners": ["stek", "zorg", "de bieb"],
}  # fmt: skip
OTHERS = {
    "people": RIGHT["people"] + "P 3,,zuid,resident\n",
    "partners": RIGHT["partners"] + "de bieb,Bieb,other,yes,2024-01-01,\n",
}
NEVER_FILLED = {"begin_group", "end_group", "begin_repeat", "end_repeat", "start", "end", "note"}


@cache
def sheets(name: str) -> dict[str, list[dict]]:
    book = load_workbook(io.BytesIO(xlsform(name, KNOWN)))
    return {sheet.title: [dict(zip([cell.value for cell in sheet[1]], [cell.value or "" for cell in row], strict=True))
            for row in sheet.iter_rows(min_row=2)] for sheet in book.worksheets}  # fmt: skip


@pytest.mark.parametrize("name", FORMS)
def test_it_is_valid_and_nothing_is_warned_of(name):
    """Where Java is there, ODK's own validator looks too."""
    result = convert(io.BytesIO(xlsform(name, KNOWN)), validate=shutil.which("java") is not None)
    assert result.warnings == [] and result.xform


@pytest.mark.parametrize("name", FORMS)
def test_every_language_has_every_word(name):
    form = sheets(name)
    labels = [f"label::{title} ({code})" for code, title in LANGUAGES.items()]
    asked = [row for row in form["survey"] if row["type"] not in ("start", "end", "calculate", "end_group", "end_repeat")]
    assert asked and not [row for row in asked + form["choices"] if not all(row[label] for label in labels)]
    assert form["settings"][0]["form_id"] == f"kg_{name}"


@pytest.mark.parametrize("name", ["family_interview", "residents"])
def test_without_codes_they_are_typed(name):
    xform = convert(io.BytesIO(xlsform(name, {}))).xform
    assert "/respondent" in xform


@pytest.mark.parametrize("name", ["attendance", "partner_round"])
def test_nobody_to_tick_is_said(name, tmp_path, monkeypatch, capsys):
    with pytest.raises(ValueError, match="people|partners"):
        xlsform(name, {})
    monkeypatch.setenv("KG_DATA", str(tmp_path / "none"))
    assert main(["--out", str(tmp_path)]) == 1 and name in capsys.readouterr().err


def test_the_version_changes_with_the_questions_and_with_nothing_else():
    one, other = xlsform("residents", KNOWN), xlsform("residents", KNOWN | {"people": ["P01"]})
    assert one == xlsform("residents", KNOWN) and version(one) != version(other)


def version(content: bytes) -> str:
    headers, row = load_workbook(io.BytesIO(content))["settings"].iter_rows(values_only=True)
    return dict(zip(headers, row, strict=True))["version"]


def fields(name: str, grouped: bool) -> tuple[list[dict], list[dict]]:
    """The fields of the form and of its repeat, each with its name in an export."""
    above, main_fields, repeated, inside = [], [], [], False
    for row in sheets(name)["survey"]:
        if row["type"].startswith("begin"):
            above.append(row["name"])
            inside = inside or row["type"] == "begin_repeat"
        elif row["type"].startswith("end_"):
            above.pop()
            inside = inside and row["type"] != "end_repeat"
        elif row["type"] not in NEVER_FILLED:
            path = "/".join([*above, row["name"]]) if grouped else row["name"]
            (repeated if inside else main_fields).append(row | {"path": path})
    return main_fields, repeated


def first(row: dict, choices: dict[str, list[str]], nth: int) -> str:
    """What somebody answers: the nth choice, a calculation's outcome, or something typed."""
    kind, _blank, listed = row["type"].partition(" ")
    if kind == "select_one":
        return choices[listed][min(nth, len(choices[listed]) - 1)]
    if kind == "calculate":
        return row["calculation"].strip("'")
    return {"date": "2024-02-10"}.get(kind, "nl")


def answered(name: str, given: dict[str, str], grouped: bool = True, nth: int = 0) -> list[list]:
    rows, _repeated = fields(name, grouped)
    listed = {key: [row["name"] for row in group] for key, group in groupby(sheets(name)["choices"], lambda row: row["list_name"])}
    return exports.kobo([row["path"] for row in rows], [given.get(row["name"], first(row, listed, nth)) for row in rows])


def load(tmp_path, left_out: set[str], **forms: list[list]):
    tables = {table: [line.split(",") for line in text.splitlines()] for table, text in (RIGHT | OTHERS).items()}
    given = {table: rows for table, rows in tables.items() if table not in left_out}
    return load_from(write(tmp_path / "export.xlsx", **given, **forms))


@pytest.mark.parametrize("grouped", [True, False])
@pytest.mark.parametrize(("nth", "expected"), [(0, ("nee", "1", "0")), (1, ("min of meer", "2", "1")), (99, ("ja", "10", "4"))])
def test_the_interview_comes_back(tmp_path, grouped, nth, expected):
    who = {"scorer": "parent", "wave": "T0", "family": "F01", "respondent": "P01"}
    given = load(tmp_path, {"answers"}, Gezinsgesprek=answered("family_interview", who, grouped, nth))
    assert given.report.accepted, given.report.lines()
    told = {(it, item): answer for it, item, answer in given.rows("select instrument, item, answer from answers")}
    assert len(told) == 6 + 6 + 4 + 6
    assert (told["djg6", "q1"], told["ladder", "coping"], told["pss4", "q4"]) == expected
    context = given.rows("select distinct date::varchar, wave, respondent, scorer, language from answers")
    assert context == [("2024-02-10", "T0", "P01", "parent", "nl")]


def test_the_residents_come_back(tmp_path):
    given = load(tmp_path, {"answers"}, Bewoners=answered("residents", {"respondent": "P 3", "wave": "T0"}, nth=3))
    assert given.report.accepted, given.report.lines()
    assert given.rows("select distinct respondent, scorer, answer, count(*) over () from answers") == [("P 3", "resident", "4", 5)]


def test_attendance_comes_back(tmp_path):
    ticks = {"session": "S2", "present": "P01 P%203", "excused": "", "absent": "", "helper": "P02", "organiser": ""}
    given = load(tmp_path, {"attendance"}, Aanwezigheid=answered("attendance", ticks))
    assert given.report.accepted, given.report.lines()
    assert given.rows("select session, person, status, role from attendance order by all") == [
        ("S2", "P 3", "present", None), ("S2", "P01", "present", None), ("S2", "P02", "present", "helper"),
    ]  # fmt: skip


def test_a_partner_round_comes_back(tmp_path):
    ticks = {"from_partner": "stek", "wave": "T0", "known": "de%20bieb"}
    _main, repeated = fields("partner_round", True)
    rated = exports.kobo_repeat([row["path"] for row in repeated], (1, [_rated(row) for row in repeated]))
    given = load(tmp_path, {"ties", "answers"}, Partnerronde=answered("partner_round", ticks), rated=rated)
    assert given.report.accepted, given.report.lines()
    assert given.rows("select wave, from_partner, to_partner, level, trust, value from ties order by all") == [
        ("T0", "stek", "de bieb", 4, 2, 2), ("T0", "stek", "zorg", 0, None, None),
    ]  # fmt: skip
    assert given.rows("select distinct partner, scorer, instrument, count(*) over () from answers") == [("stek", "partner", "partnership", 3)]


def _rated(row: dict) -> str:
    return {"to_partner": "de%20bieb", "level": "4", "trust": "2", "value": "2"}.get(row["name"], "Bieb")
