"""Templates: what is filled in loads as it is, and what is for reading only does no harm."""

import csv
import datetime
import io

import pytest
from openpyxl import load_workbook

from data_model.columns import columns
from data_model.rows import TABLES
from loaders.names import known_columns, table_named
from reports.template_columns import FIRST_NAME, header, sheet_name
from reports.templates import TASKS, main, template
from tests.loaders.right_input import RIGHT, load_from
from translations import LANGUAGES, language, use

KNOWN = {"families": ["F01", "F02"], "people": ["P01", "=cmd|'/c calc'!A1"], "sessions": ["S1"], "waves": ["T0"]}
CANARY = "Kanarievogel"
MORE = {
    "roles": "person,role,starts\nP01,driver,2024-03-01\n",
    "consents": "family,purpose,given\nF01,evaluation,2024-02-01\n",
    "agreements": "family,date,text,done\nF01,2024-03-01,=1+1,yes\n",
    "family_contacts": "family,partner,date,kind\nF01,stek,2024-03-01,referral\n",
    "stories": "story,date,family,source,direction,text\nV1,2024-03-01,F01,talents,for,Het gaat\n",
    "targets": "measure,month,target\nvisits,2024-06,12.5\n",
    "resources": "month,organisation,line,kind,budget\n2024-03,stek,loon,hours,40\n",
    "neighbourhood_index": "edition,year,area,theme,score\nA,2024,Zuid,wonen,101.5\n",
    "changes_made": "date,text\n2024-03-01,Anders\n",
    "stays": "family,school,starts,ends\nF01,noord,2024-02-01,2024-03-31\n",
}
GIVEN = RIGHT | MORE


def opened(task: str, code: str = "nl"):
    return load_workbook(io.BytesIO(template(task, KNOWN, code)))


def cell(table: str, column: str, text: str):
    """What a person would have in the cell: a real date, a real number, a word."""
    kind = next(it.kind for it in columns(TABLES[table]) if it.name == column)
    if kind == "date":
        return datetime.date.fromisoformat(text)
    return float(text) if kind in ("count", "number") and text else text or None


def filled(book, path):
    """Fill in every sheet of a table from the CSV texts, and a first name where there is a place for it."""
    for sheet in book.worksheets:
        if table := table_named(sheet.title):
            headers = [each.value for each in sheet[1]]
            places = {column: place + 1 for place, column in known_columns(table, headers).items()}
            for number, row in enumerate(csv.DictReader(io.StringIO(GIVEN[table])), 2):
                for column, text in row.items():
                    if text:
                        made = sheet.cell(number, places[column], cell(table, column, text))
                        made.data_type = "s" if text.startswith("=") else made.data_type
                if FIRST_NAME in headers:
                    sheet.cell(number, headers.index(FIRST_NAME) + 1, CANARY)
    book.save(path)
    return path


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_filled_in_loads_as_it_is(tmp_path, code):
    folder = tmp_path / "csv"
    folder.mkdir()
    for table, text in GIVEN.items():
        (folder / f"{table}.csv").write_text(text)
    expected, given = load_from(folder), load_from(filled(opened("everything", code), tmp_path / "ingevuld.xlsx"))
    assert given.report.accepted, given.report.lines()
    for table in TABLES:
        names = ", ".join(f'"{column.name}"' for column in columns(TABLES[table]))
        query = f"select {names} from {table} order by all"
        assert given.rows(query) == expected.rows(query) and given.rows(query), table
    assert given.report.refusals.total() == given.report.warnings.total() - expected.report.warnings.total() == 0


def test_the_first_name_reaches_neither_tables_nor_report(tmp_path):
    given = load_from(filled(opened("everything"), tmp_path / "ingevuld.xlsx"))
    told = str([given.rows(f"select * from {table}") for table in TABLES]) + "".join(given.report.lines())
    assert CANARY not in told


@pytest.mark.parametrize("task", TASKS)
@pytest.mark.parametrize("code", LANGUAGES)
def test_every_header_is_known_and_explained(task, code):
    book = opened(task, code)
    found = [sheet for sheet in book.worksheets if table_named(sheet.title)]
    assert [table_named(sheet.title) for sheet in found] == list(TASKS[task])
    for sheet, table in zip(found, TASKS[task], strict=True):
        headers = [each.value for each in sheet[1]]
        assert list(known_columns(table, headers).values()) == [column.name for column in columns(TABLES[table])]
        assert set(headers) - {FIRST_NAME} == {header_in(code, column) for column in columns(TABLES[table])}
        assert all(each.comment and each.comment.text for each in sheet[1])
        assert sheet.freeze_panes == "A2" and sheet.max_row == 1


def header_in(code, column):
    before = language()
    use(code)
    made = header(column)
    use(before)
    return made


def test_a_blank_template_is_nothing_but_headers(tmp_path):
    path = tmp_path / "leeg.xlsx"
    path.write_bytes(template("everything", KNOWN))
    report = load_from(path).report
    assert set(report.rows.values()) == {0} and not report.problems and not report.unknown


def lists(book, sheet) -> dict[str, tuple[list[str], bool]]:
    """Header -> the words of its drop-down list, and whether nothing else is accepted."""
    found = {}
    for rule in sheet.data_validations.dataValidation:
        if rule.type == "list":
            name, cells = rule.formula1.split("!")
            words = [row[0].value for row in book[name.strip("'")][cells.replace("$", "")]]
            found[sheet.cell(1, next(iter(rule.sqref.ranges)).min_col).value] = words, rule.showErrorMessage
    return found


def test_codes_are_chosen_in_dutch_words_and_existing_ones_by_their_code():
    book = opened("attendance")
    assert lists(book, book["aanwezigheid"]) == {
        "bijeenkomst *": (KNOWN["sessions"], False),
        "persoon *": (KNOWN["people"], False),
        "status *": (["aanwezig", "afgemeld", "afwezig"], True),
        "rol": (["deelnemer", "helper", "organisator"], True),
    }


def test_dates_are_dates():
    sheet = opened("sessions")["bijeenkomsten"]
    place = next(each for each in sheet[1] if each.value == "datum *")
    rules = [rule for rule in sheet.data_validations.dataValidation if rule.type == "date"]
    assert [next(iter(rule.sqref.ranges)).min_col for rule in rules] == [place.column]
    assert sheet.column_dimensions[place.column_letter].number_format == "dd-mm-yyyy"


def test_the_first_name_stands_beside_the_person():
    sheets = {sheet.title: [each.value for each in sheet[1]] for sheet in opened("everything").worksheets}
    beside = {name: heads[heads.index(FIRST_NAME) - 1] for name, heads in sheets.items() if FIRST_NAME in heads}
    assert beside["aanwezigheid"] == "persoon *" and beside["gezinnen"] == "gezin *"
    assert beside["antwoorden"] == "respondent" and "bijeenkomsten" not in beside


def test_nothing_that_is_written_is_a_formula():
    assert not [each for sheet in opened("everything") for row in sheet for each in row if each.data_type == "f"]


def test_the_session_keeps_its_language_and_the_bytes_are_the_same():
    use("en")
    one = template("network", KNOWN, "nl")
    assert language() == "en" and template("network", KNOWN, "nl") == one
    use("nl")
    assert sheet_name("ties") == "verbindingen"


def test_the_command_writes_a_file_per_task(tmp_path, monkeypatch):
    monkeypatch.setenv("KG_DATA", str(tmp_path / "none"))
    assert main(["--out", str(tmp_path), "--task", "stories"]) == main(["--out", str(tmp_path / "all")]) == 0
    assert [path.name for path in tmp_path.glob("*.xlsx")] == ["stories.xlsx"]
    assert {path.stem for path in (tmp_path / "all").iterdir()} == set(TASKS)


@pytest.mark.parametrize("task", TASKS)
def test_every_sheet_is_one_page_wide_on_paper(task):
    pages = [sheet.page_setup for sheet in opened(task)]
    assert {(page.orientation, page.paperSize, page.fitToWidth or 1, page.fitToHeight) for page in pages} == {("landscape", 9, 1, 0)}
    assert all(sheet.sheet_properties.pageSetUpPr.fitToPage for sheet in opened(task))
