"""The invented pilot breaks none of the contract's refusals, checked in plain Python over the CSV files at all four ages."""

import csv
import re
from datetime import date
from pathlib import Path

import pytest

HERE = Path(__file__).parent.parent / "sample_data"
AGES = ("two_weeks", "two_months", "seven_months", "end")

REFERENCES = {
    "school": "schools", "organisation": "organisations", "organisations": "organisations", "family": "families",
    "person": "people", "respondent": "people", "session": "sessions", "wave": "waves", "partner": "partners",
    "from_partner": "partners", "to_partner": "partners",
}  # fmt: skip
KEYS = {
    "schools": "school", "organisations": "organisation", "families": "family", "people": "person", "sessions": "session",
    "attendance": "session person", "roles": "person role starts", "waves": "wave", "partners": "partner joined",
    "answers": "family respondent partner wave instrument item scorer", "ties": "wave from_partner to_partner",
    "consents": "family person purpose given", "agreements": "family date text", "stories": "story",
    "family_contacts": "family partner date kind", "targets": "measure month school", "changes_made": "date text",
    "resources": "month organisation line kind", "neighbourhood_index": "edition year area theme", "pilot": "name", "stays": "family starts",
}  # fmt: skip
SOURCES = "identity talents coping parenting belonging reciprocity"
PROBLEMS = "isolation stress problem_focus individual_focus cooperation shared_vision community"
CODES = {
    ("families", "focus"): "yes no", ("families", "stop_reason"): "moved no_time not_fitting finished unknown",
    ("people", "kind"): "parent child resident worker", ("sessions", "status"): "planned held cancelled",
    ("sessions", "activity_type"):
        "parent_course dialogue_table workshop art community_event coaching network_meeting parent_platform",
    ("sessions", "sources"): SOURCES, ("attendance", "status"): "present excused absent",
    ("attendance", "role"): "participant helper organiser", ("roles", "role"): "parent_platform driver",
    ("answers", "scorer"): "parent child worker together resident partner", ("answers", "mode"): "self read_aloud interpreter",
    ("partners", "kind"): "foundation school welfare health municipality housing business research resident_initiative faith other",
    ("partners", "in_neighbourhood"): "yes no", ("consents", "purpose"): "support evaluation quotes research",
    ("family_contacts", "kind"): "contact referral", ("stories", "source"): f"{SOURCES} {PROBLEMS}",
    ("stories", "direction"): "for against", ("resources", "kind"): "hours volunteer_hours euros",
    ("ties", "level"): "0 1 2 3 4 5", ("ties", "trust"): "1 2 3 4", ("ties", "value"): "1 2 3 4",
}  # fmt: skip
SCALES = {
    "ladder": (SOURCES.split(), range(1, 11)), "ladder_child": (SOURCES.split(), range(1, 11)),
    "djg6": ([f"q{n}" for n in range(1, 7)], ["nee", "min of meer", "ja"]), "pss4": (["q1", "q2", "q3", "q4"], range(5)),
    "neighbours": (["know", "see", "appreciate", "ask_help", "give_help"], range(1, 6)),
    "partnership": (["shared_vision", "commitment", "coordination"], range(1, 6)),
}  # fmt: skip
CODE_SHAPES = {
    "families": r"G-\d\d",
    "people": r"(G-\d\d-[A-E]|B-\d{3}|W-\d\d)",
    "sessions": r"S-\d{3}",
    "partners": r"P-\d\d",
}


@pytest.fixture(scope="module", params=AGES)
def tables(request) -> dict[str, list[dict]]:
    paths = sorted((HERE / request.param).glob("*.csv"))
    return {path.stem: list(csv.DictReader(path.open(encoding="utf-8"))) for path in paths}


def cells(tables: dict, column: str) -> list[tuple[str, str]]:
    """(table, value) of every filled cell of a column; joined codes apart."""
    return [
        (table, value)
        for table, rows in tables.items()
        for row in rows
        for value in (row.get(column) or "").split("+")
        if value
    ]


def test_all_tables_are_there(tables):
    assert set(tables) == set(KEYS)


@pytest.mark.parametrize("column", REFERENCES)
def test_every_reference_finds_its_row(tables, column):
    target = REFERENCES[column]
    known = {row[KEYS[target].split()[0]] for row in tables[target]}
    assert [cell for cell in cells(tables, column) if cell[1] not in known] == []


@pytest.mark.parametrize("table", KEYS)
def test_no_key_stands_twice(tables, table):
    keys = [tuple(row[name] for name in KEYS[table].split()) for row in tables[table]]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(("table", "column"), CODES)
def test_every_code_is_known(tables, table, column):
    assert {value for of, value in cells(tables, column) if of == table} <= set(CODES[table, column].split())


def test_every_answer_is_within_its_scale(tables):
    for row in tables["answers"]:
        items, answers = SCALES[row["instrument"]]
        assert row["item"] in items and row["answer"] in map(str, answers), row


def test_every_date_lies_in_the_pilot_or_the_year_around_it(tables):
    days = [
        value
        for rows in tables.values()
        for row in rows
        for value in row.values()
        if re.fullmatch(r"\d{4}-\d\d-\d\d", value)
    ]
    assert days and all(date(2023, 9, 1) <= date.fromisoformat(day) <= date(2027, 8, 31) for day in days)


def test_answers_are_dated_within_their_wave(tables):
    waves = {row["wave"]: row for row in tables["waves"]}
    assert all(waves[row["wave"]]["opens"] <= row["date"] <= waves[row["wave"]]["closes"] for row in tables["answers"])


def test_nobody_attends_a_cancelled_session_or_one_still_to_come(tables):
    status = {row["session"]: row for row in tables["sessions"]}
    last = max(row["date"] for row in tables["sessions"] if row["status"] == "held")
    for row in tables["attendance"]:
        assert status[row["session"]]["status"] != "cancelled" and status[row["session"]]["date"] <= last


def test_no_tie_with_itself_and_only_between_partners_of_its_wave(tables):
    waves = {row["wave"]: row for row in tables["waves"]}
    for tie in tables["ties"]:
        wave = waves[tie["wave"]]
        there = {
            p["partner"]
            for p in tables["partners"]
            if p["joined"] <= wave["closes"] and not "" < p["left"] < wave["opens"]
        }
        assert tie["from_partner"] != tie["to_partner"] and {tie["from_partner"], tie["to_partner"]} <= there


def test_a_partner_with_rows_at_a_wave_answered_at_least_once(tables):
    rated = {(tie["wave"], tie["from_partner"]) for tie in tables["ties"]}
    assert rated == {(tie["wave"], tie["from_partner"]) for tie in tables["ties"] if tie["level"]}


def test_nobody_has_a_name_and_schools_and_pilot_say_that_it_is_invented(tables):
    for table, shape in CODE_SHAPES.items():
        assert all(re.fullmatch(shape, row[KEYS[table].split()[0]]) for row in tables[table])
    labels = [row["label"] for row in tables["schools"]]
    assert labels and all(label.endswith("(voorbeeld)") for label in labels)
    assert "verzonnen" in tables["pilot"][0]["name"]
    assert all("verzonnen" in row["area"] for row in tables["neighbourhood_index"])


def test_no_family_is_at_two_schools_at_a_time(tables):
    for one in tables["stays"]:
        later = [row for row in tables["stays"] if row["family"] == one["family"] and row["starts"] > one["starts"]]
        assert all(one["ends"] and one["starts"] <= one["ends"] <= row["starts"] for row in later)
