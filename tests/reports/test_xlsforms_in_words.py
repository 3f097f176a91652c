"""Every form comes back from an export with labels as from one with names: each question and each choice is understood."""

import pytest

from reports.forms import FORMS
from tests.loaders import exports
from tests.reports.test_xlsforms import answered, fields, load, sheets
from translations import LANGUAGES

# Where an answer is a word, that differs by language; its score does not.
QUERIES = [f"select * {'exclude answer' if table == 'answers' else ''} from {table} order by all" for table in ("answers", "attendance", "ties")]
GIVEN = {
    "family_interview": {"scorer": "parent", "wave": "T0", "family": "F01", "respondent": "P01"}, "residents": {"respondent": "P02", "wave": "T0"},
    "attendance": {"session": "S2", "present": "P01", "excused": "", "absent": "", "helper": "P02", "organiser": ""},
    "partner_round": {"from_partner": "stek", "wave": "T0", "known": "zorg"},
}  # fmt: skip


def worded(rows: list[list], name: str, code: str, grouped: bool) -> list[list]:
    """The same export with labels as headers and in cells, as far as something has a label."""
    form, label = sheets(name), f"label::{LANGUAGES[code]} ({code})"
    asked = {row["name"]: row for row in form["survey"] if row["name"]}
    choices = {(row["list_name"], row["name"]): row[label] for row in form["choices"]}
    headers = ["/".join((asked.get(part) or {}).get(label) or part for part in header.split("/")[0 if grouped else -1 :]) for header in rows[0]]
    lists = [(asked.get(header.split("/")[-1]) or {}).get("type", "").partition(" ")[2] for header in rows[0]]
    return [headers, *([choices.get((of, cell), cell) for of, cell in zip(lists, row, strict=True)] for row in rows[1:])]


def rated(name: str) -> list[list] | None:
    _main, inside = fields(name, True)
    chosen = {"to_partner": "zorg", "partner_label": "zorg", "level": "0", "trust": "2", "value": "4"}
    return exports.kobo_repeat([row["path"] for row in inside], (1, [chosen[row["name"]] for row in inside])) if inside else None


@pytest.mark.parametrize(("code", "grouped"), [(code, place == 0) for place, code in enumerate(LANGUAGES)])
@pytest.mark.parametrize(("name", "nth"), [("family_interview", 0), ("family_interview", 1), *((name, 99) for name in FORMS)])
def test_labels_mean_what_the_names_mean(tmp_path, name, code, grouped, nth):
    form = {"Formulier": answered(name, GIVEN[name], nth=nth)} | ({"rated": repeat} if (repeat := rated(name)) else {})
    in_words = {sheet: worded(rows, name, code, grouped) for sheet, rows in form.items()}
    left_out = {"answers", "attendance", "ties"}
    one, other = load(tmp_path, left_out, **form), load(tmp_path, left_out, **in_words)
    assert other.report.accepted, other.report.lines()
    expected, found = ([given.rows(query) for query in QUERIES] for given in (one, other))
    assert found == expected and any(expected)
