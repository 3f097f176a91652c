"""Exports of form tools load as they are: long rows from wide ones, nobody's name, and problems where the person sees them."""

import datetime

import pytest

from data_model.instrument_files import shipped
from loaders.form_exports import Export, contract_tables
from tests.loaders import exports, workbooks
from tests.loaders.right_input import RIGHT, load_from

DAY = datetime.date(2024, 2, 10)
SENT = datetime.date(2024, 2, 20)
ANSWERS = "select family, respondent, partner, wave, date, instrument, item, answer, score, scorer from answers order by all"
INTERVIEW = ["date", "family", "respondent", "wave", "scorer", "mode", "language"]
PERSONAL = ("jan.de.vries", "jan@voorbeeld.nl", "Jan de Vries")


@pytest.fixture
def exported(folder, tmp_path):
    """Load the right input, some of its tables left out, with these exports (name -> rows) beside it."""

    def load(*left_out: str, separator: str = ",", encoding: str = "utf-8", **files: list[list]):
        target = folder(**dict.fromkeys(left_out))
        for name, rows in files.items():
            exports.write_csv(target / f"{name}.csv", rows, separator, encoding)
        return load_from(target)

    return load


@pytest.fixture
def in_workbook(tmp_path):
    """Load the same as one workbook, the exports as sheets of it."""

    def load(*left_out: str, **sheets: list[list]):
        right = {table: [line.split(",") for line in text.splitlines()] for table, text in RIGHT.items()}
        given = {table: rows for table, rows in right.items() if table not in left_out}
        return load_from(workbooks.write(tmp_path / "invoer.xlsx", **given, **sheets))

    return load


def interview(group: str = "", date: str = "2024-02-10") -> list[list]:
    return exports.kobo(
        [*INTERVIEW, f"{group}ladder_identity", f"{group}ladder_talents", f"{group}djg6_q2", f"{group}pss4_q1"],
        [date, "F01", "P01", "T0", "parent", "self", "nl", "4", "7", "min_of_meer", ""],
        [date, "F02", "", "T0", "together", "", "", "5", "", "", "3"],
    )


EXPECTED = [
    ("F01", "P01", None, "T0", DAY, "djg6", "q2", "min of meer", 1.0, "parent"),
    ("F01", "P01", None, "T0", DAY, "ladder", "identity", "4", 4.0, "parent"),
    ("F01", "P01", None, "T0", DAY, "ladder", "talents", "7", 7.0, "parent"),
    ("F02", None, None, "T0", DAY, "ladder", "identity", "5", 5.0, "together"),
    ("F02", None, None, "T0", DAY, "pss4", "q1", "3", 3.0, "together"),
]


@pytest.mark.parametrize("group", ["", "gesprek/", "gesprek/deel/", "gesprek-"])
@pytest.mark.parametrize(("separator", "encoding"), [(";", "utf-8-sig"), (",", "utf-8"), ("\t", "utf-16")])
def test_a_wide_questionnaire_becomes_long_answers(exported, group, separator, encoding):
    given = exported("answers", separator=separator, encoding=encoding, gezinsgesprek=interview(group))
    assert given.report.accepted, given.report.lines()
    assert given.rows(ANSWERS) == EXPECTED and given.report.rows["answers"] == 5
    assert given.rows("select distinct language, mode from answers where family = 'F01'") == [("nl", "self")]


def test_the_same_as_a_workbook(in_workbook):
    given = in_workbook("answers", Gezinsgesprek=interview())
    assert given.report.accepted, given.report.lines()
    assert given.rows(ANSWERS) == EXPECTED


def test_items_named_after_their_group(exported):
    rows = exports.kobo([*INTERVIEW, "ladder_child/identity"], ["2024-02-10", "F01", "P02", "T0", "child", "", "", "9"])
    assert exported("answers", form=rows).rows("select instrument, item, score from answers") == [("ladder_child", "identity", 9.0)]


def test_without_a_date_the_day_of_sending_counts(exported):
    given = exported("answers", form=interview(date=""))
    assert {row[4] for row in given.rows(ANSWERS)} == set() and "blank" in given.kinds()
    rows = [[cell for place, cell in enumerate(row) if place != 2] for row in interview()]
    assert {row[4] for row in exported("answers", form=rows).rows(ANSWERS)} == {SENT}


@pytest.mark.parametrize("make", [exports.microsoft, exports.google])
def test_the_question_itself_as_header(exported, make):
    rows = make(
        ["Persoon", "Meetmoment", "1. Ik ken mensen in mijn buurt.", "De buurt [Ik help mensen in mijn buurt.]", "Nog iets?"],
        ["P03", "T0", "Een beetje", "5 – Helemaal", "Jan de Vries"],
    )
    given = exported("answers", reacties=rows)
    assert given.report.accepted, given.report.lines()
    assert given.rows(ANSWERS) == [
        (None, "P03", None, "T0", DAY, "neighbours", "give_help", "5", 5.0, "resident"),
        (None, "P03", None, "T0", DAY, "neighbours", "know", "2", 2.0, "resident"),
    ]
    assert given.report.ignored == {"reacties.csv": ("Nog iets?",)}


@pytest.mark.parametrize("make", [exports.microsoft, exports.google, exports.kobo, exports.central])
def test_any_table_whose_needed_columns_are_there(exported, make):
    given = exported("attendance", presentie=make(["Bijeenkomst", "Persoon", "Status"], ["S1", "P01", "aanwezig"]))
    assert given.report.accepted, given.report.lines()
    assert given.rows("select session, person, status, role, minutes from attendance") == [("S1", "P01", "present", None, None)]


def test_nobody_who_filled_in_is_kept(exported):
    for make in (exports.microsoft, exports.google, exports.kobo):
        given = exported("attendance", presentie=make(["Bijeenkomst", "Persoon", "Status"], ["S1", "P99", "aanwezig"]))
        assert given.kinds() == ["unknown_reference"]
        assert not [who for who in PERSONAL if who in "".join(given.report.lines())]


def test_who_filled_in_goes_no_further_than_the_first_step():
    for make in (exports.microsoft, exports.google, exports.kobo):
        headers, row = make(["Bijeenkomst", "Persoon", "Status", "Voornaam"], ["S1", "P01", "aanwezig", "Kanarievogel"])
        contents = contract_tables([Export("presentie", 1, tuple(headers), [(2, [str(cell) for cell in row])])], shipped())
        assert [made.table for made in contents.made] == ["attendance"]
        assert not [who for who in (*PERSONAL, "Kanarievogel") if who in str(contents)]


TOGETHER = ["P01 P02", "", "P03"]
APART = ["1", "0", "1", "", "", "True"]
ATTENDED = [("S1", "P01", "present", None), ("S1", "P02", "present", None), ("S1", "P03", "present", "helper")]


@pytest.mark.parametrize(
    ("headers", "cells"),
    [
        (["session", "present", "absent", "helper"], ["S1", *TOGETHER]),
        (["g/session", "g/present", "g/absent", "g/helper"], ["S1", *TOGETHER]),
        (["session", "present/P01", "present/P03", "present/P02", "absent/P01", "absent/P04", "helper/P03"], ["S1", *APART]),
        (["session", "present", "present/P01", "present/P02", "helper", "helper/P03"], ["S1", "P01 P02", "1", "1", "P03", "1"]),
        (["g-session", "g-present/P01", "g-present/P02", "g-helper/P03"], ["S1", "1", "1", "1"]),
        (["Bijeenkomst", "Aanwezig", "Afwezig", "Helper"], ["S1", "P01;P02;", "", "P03;"]),
    ],
)  # fmt: skip
def test_ticks_in_one_column_or_in_many(exported, headers, cells):
    given = exported("attendance", **{"Aanwezigheid op een dag": exports.kobo(headers, cells)})
    assert given.report.accepted, given.report.lines()
    assert given.rows("select session, person, status, role from attendance order by all") == ATTENDED


def test_somebody_ticked_twice_is_refused(exported):
    rows = exports.kobo(["session", "present", "absent"], ["S1", "P01 P02", "P02"])
    problem = exported("attendance", form=rows).only()
    assert (problem.kind, problem.line, problem.expected) == ("duplicate", 2, "2")


PARTNERS = ["date", "wave", "from_partner", "known", "partners_asked", "partnership/partnership_commitment"]
ROUND = exports.kobo(PARTNERS, ["2024-02-10", "T0", "stek", "zorg", "zorg stek bieb", "4"], ["2024-02-10", "T0", "zorg", "", "zorg stek bieb", ""])
RATINGS = ["rated/to_partner", "rated/partner_label", "rated/level", "rated/trust", "rated/value"]
RATED = exports.kobo_repeat(RATINGS, (1, ["zorg", "Zorg", "3", "2", ""]))
THIRD = RIGHT["partners"] + "bieb,Bieb,other,yes,2024-01-01,\n"
TIES = [("T0", "stek", "bieb", 0, None), ("T0", "stek", "zorg", 3, 2), ("T0", "zorg", "bieb", 0, None), ("T0", "zorg", "stek", 0, None)]


def check_round(given):
    assert given.report.accepted, given.report.lines()
    assert given.rows("select wave, from_partner, to_partner, level, trust from ties order by all") == TIES
    assert given.rows(ANSWERS) == [(None, None, "stek", "T0", DAY, "partnership", "commitment", "4", 4.0, "partner")]


def test_partners_rate_whom_they_ticked(in_workbook):
    partners = [line.split(",") for line in THIRD.splitlines()]
    check_round(in_workbook("ties", "answers", "partners", netwerkpartners=partners, Partnerronde=ROUND, rated=RATED))


def test_the_same_from_odk_in_two_files(folder):
    target = folder(ties=None, answers=None, partners=THIRD)
    rows = [row[2:8] for row in ROUND[1:]]
    exports.write_csv(target / "ronde.csv", exports.central([name.replace("/", "-") for name in PARTNERS], *rows))
    repeat = [["to_partner", "level", "trust", "PARENT_KEY", "KEY"], ["zorg", "3", "2", "k1", "k1/rated[1]"]]
    exports.write_csv(target / "ronde-rated.csv", repeat)
    check_round(load_from(target))


def test_ratings_that_are_missing_are_not_taken_for_silence(exported):
    given = exported("ties", "answers", ronde=[row[:6] + [row[6].replace(" bieb", "")] + row[7:] for row in ROUND])
    problem = given.only()
    assert (problem.kind, problem.place) == ("missing_repeat", "ronde.csv") and "Excel" in problem.message()


def test_a_problem_stands_where_the_person_sees_it(in_workbook):
    rows = interview("gesprek/")
    rows[2][rows[0].index("gesprek/pss4_q1")] = "9"
    rows[2][rows[0].index("family")] = "F99"
    problems = in_workbook("answers", Gezinsgesprek=rows).report.problems
    assert {(it.place, it.line, it.kind, it.column, it.value) for it in problems} == {
        ("Gezinsgesprek", 3, "outside_scale", "gesprek/pss4_q1", "9"),
        ("Gezinsgesprek", 3, "unknown_reference", "family", "F99"),
    }
    assert all("row 3," in it.message() for it in problems)
    assert len({it.row for it in problems if it.kind == "unknown_reference"}) == 2


def test_two_forms_for_one_table(exported):
    again = exports.google(["Persoon", "Meetmoment", "Ik ken mensen in mijn buurt."], ["P03", "T0", "3"])
    given = exported("answers", gezinsgesprek=interview(), bewoners=again)
    assert given.report.accepted and given.report.rows["answers"] == 6


def test_a_form_beside_a_file_of_the_same_table(exported):
    """Both count, and what stands in both is there twice."""
    again = exports.google(["Persoon", "Meetmoment", "Ik ken mensen in mijn buurt."], ["P03", "T0", "3"])
    problem = exported(bewoners=again).only()
    assert (problem.kind, problem.place, problem.line) == ("duplicate", "bewoners.csv", 2)


def test_what_only_looks_blank_is_refused_in_an_export_too(tmp_path):
    source = workbooks.write(tmp_path / "export.xlsx", Gesprek=interview())
    cell = b'<c r="J2" t="e"><v>#N/A</v></c>'
    workbooks.change(source, "xl/worksheets/sheet1.xml", lambda xml: _instead(xml, b"J2", cell))
    assert "error_cell" in load_from(source).kinds()


def _instead(xml: bytes, place: bytes, cell: bytes) -> bytes:
    start = xml.index(b'<c r="' + place + b'"')
    return xml[:start] + cell + xml[xml.index(b"</c>", start) + 4 :]


def test_headers_longer_than_a_page_are_seen(exported):
    questions = [f"groep/een_vraag_van_een_ander_{number}" for number in range(3000)]
    rows = exports.kobo([*questions, "session", "present"], [*["x"] * len(questions), "S1", "P01"])
    assert exported("attendance", form=rows).report.rows["attendance"] == 1


def test_a_form_without_anything_of_ours_is_named(exported):
    given = exported(peiling=exports.google(["Wat vond u ervan?"], ["Mooi"]))
    assert given.report.accepted and given.report.unknown == ["peiling.csv"]


def test_a_quotation_mark_that_does_not_add_up_is_refused(folder):
    target = folder()
    (target / "export.csv").write_text('session,present,_uuid\nS1,"P01,u\n')
    assert "broken_quote" in load_from(target).kinds()


def test_cells_behind_the_last_header_are_refused_not_cut_off(folder):
    target = folder()
    (target / "verhalen.csv").write_text(
        "_uuid,_submission_time,story,date,richting,tekst\nu1,2024-02-20T18:30:00,V1,12-3-2024,voor,Het ging goed, maar zij is ziek\n"
    )
    problem = load_from(target).only()
    assert (problem.kind, problem.table, problem.line) == ("too_many_cells", "stories", 2)
    assert "ziek" not in problem.message() and "quotation marks" in problem.message()


@pytest.mark.parametrize("date", ["12-3-2024 of 13-3-2024", "12-3-2024 (onder voorbehoud)", "12/3/2024 13/3/2024"])
def test_what_stands_behind_a_date_is_not_dropped(exported, date):
    rows = exports.kobo(["story", "date", "richting", "tekst"], ["V1", date, "voor", "Mooi"])
    assert exported(verhalen=rows).only().kind == "not_a_date"


@pytest.mark.parametrize("date", ["12-3-2024 09:30", "2024-03-12T09:30:00.000+01:00", "2024/03/12 9:30:00 AM GMT+1", "12/3/2024, 9:30 uur"])
def test_a_time_behind_a_date_is(exported, date):
    rows = exports.kobo(["story", "date", "richting", "tekst"], ["V1", date, "voor", "Mooi"])
    assert exported(verhalen=rows).rows("select date from stories") == [(datetime.date(2024, 3, 12),)]


@pytest.mark.parametrize("answer", ["3 – 4", "4: 5", "3 - vier, of 5", "3 – 4 keer"])
def test_two_numbers_are_not_an_answer(exported, answer):
    rows = exports.kobo(["family", "wave", "date", "scorer", "ladder_identity"], ["F01", "T0", "2024-02-10", "parent", answer])
    assert exported("answers", form=rows).only().kind == "outside_scale"


@pytest.mark.parametrize(("tick", "status"), [("✓", "present"), ("JA", "present"), ("nee", None), ("false", None), ("afwezig", "absent")])
def test_a_tick_is_a_yes_a_no_or_a_status(exported, tick, status):
    given = exported("attendance", form=exports.kobo(["session", "present/P01", "present/P03"], ["S1", tick, "1"]))
    assert given.report.accepted, given.report.lines()
    assert given.rows("select status from attendance where person = 'P01'") == ([(status,)] if status else [])


@pytest.mark.parametrize("tick", ["v", "ja graag", "misschien", "2"])
def test_a_tick_that_cannot_be_read_is_refused_where_it_stands(exported, tick):
    rows = exports.kobo(["session", "present/P01", "present/P03"], ["S1", "1", "1"], ["S2", "1", tick])
    problem = exported("attendance", form=rows).only()
    assert (problem.kind, problem.line, problem.column) == ("unknown_code", 3, "present/P03")


@pytest.mark.parametrize(("header", "text"), [("known", "misschien"), ("partners_asked", "misschien"), ("known", "3")])
def test_a_tick_that_cannot_be_read_is_not_taken_for_a_level(exported, header, text):
    rows = exports.kobo(["wave", "from_partner", "known/zorg", f"{header}/bieb"], ["T0", "stek", "0", text])
    given = exported("ties", "partners", form=rows, netwerkpartners=[line.split(",") for line in THIRD.splitlines()])
    assert ("not_a_number", 2) in {(it.kind, it.line) for it in given.report.problems}


def test_a_source_may_be_named_in_dutch(exported):
    rows = exports.kobo([*INTERVIEW, "ladder/identiteit", "ladder_opvoeden"], ["2024-02-10", "F01", "P01", "T0", "parent", "", "", "4", "7"])
    given = exported("answers", form=rows)
    assert given.rows("select item, score from answers order by item") == [("identity", 4), ("parenting", 7)]


def chosen(rows: list[list]) -> list[list]:
    """The same export, its columns chosen: only the questions."""
    asked = [place for place, header in enumerate(rows[0]) if not header.startswith("_") and header not in ("start", "end")]
    return [[row[place] for place in asked] for row in rows]


@pytest.mark.parametrize("group", ["", "vragen/", "vragen/meer/"])
def test_an_export_without_the_tools_own_columns(exported, in_workbook, group):
    for load in (exported, in_workbook):
        given = load("answers", form=chosen(interview(group)))
        assert given.report.accepted, given.report.lines()
        assert given.rows(ANSWERS) == EXPECTED


@pytest.mark.parametrize("headers", [["session", "present", "excused"], ["session", "present/P01", "present/P03", "excused/P02"]])
def test_ticks_without_the_tools_own_columns(exported, in_workbook, headers):
    ticks = ["P01 P03", "P02"] if len(headers) == 3 else ["1", "1", "1"]
    for load in (exported, in_workbook) if len(headers) > 3 else (exported,):
        given = load("attendance", form=chosen(exports.kobo(headers, ["S1", *ticks])))
        assert given.report.accepted, given.report.lines()
        assert given.rows("select person, status from attendance order by person") == [
            ("P01", "present"), ("P02", "excused"), ("P03", "present"),
        ]  # fmt: skip


@pytest.mark.parametrize("extra", ["present", "present,excused", "present,excused,absent"])
@pytest.mark.parametrize("person", ["person", "Persoon:", "persoon (code)"])
def test_a_row_per_person_is_no_form(exported, person, extra):
    given = exported("attendance", aanwezigheid=[f"session,{person},status,{extra}".split(","), ["S1", "P01", "present", *extra.split(",")]])
    assert given.report.accepted, given.report.lines()
    assert given.report.ignored == {"aanwezigheid.csv": tuple(extra.split(","))}
    assert given.rows("select person, status from attendance") == [("P01", "present")]


@pytest.mark.parametrize("rows", [
    [["participant", "session", "present"], ["P04", "S1", "1"], ["P02", "S2", "0"]],
    [["naam", "soort", "status"], ["Jan Jansen", "session", "present"]],
    [["naam", "soort", "status", "rol"], ["Jan Jansen", "session", "present", "excused"]],
    [["nummer", "vraag", "volgende"], ["1", "ladder_identity", "ladder_talents"]],
    [["Tussen haakjes"], ["ladder_identity", "ladder_talents", "F01"]],
])  # fmt: skip
def test_what_only_looks_a_little_like_a_form_is_none(exported, rows):
    """And nothing of it is shown: it may be somebody's name."""
    given = exported("attendance", "answers", lijst=rows)
    assert given.report.unknown == ["lijst.csv"] and not given.report.ignored and not given.report.unread
    assert given.rows("select (select count(*) from attendance) + (select count(*) from answers)") == [(0,)]


def test_sessions_with_a_column_called_present_stay_sessions(exported):
    headers = ["session", "datum", "activiteit", "organisaties", "Status (held/cancelled)", "present"]
    rows = [headers, ["S1", "2024-03-12", "art", "stek", "held", "12"]]
    given = exported("sessions", "attendance", bijeenkomsten=rows)
    assert given.report.accepted and given.report.rows["sessions"] == 1, given.report.lines()


def test_a_scorer_that_follows_for_some_answers_only_is_refused_at_the_others(exported):
    rows = [["family", "respondent", "wave", "date", "ladder_identity", "neighbours_know"],
            ["F01", "P01", "T0", "2024-02-10", "4", ""], ["", "P03", "T0", "2024-02-10", "", "3"]]  # fmt: skip
    problem = exported("answers", formulier=rows).only()
    assert (problem.kind, problem.line, problem.column) == ("blank", 2, "ladder_identity")


def test_what_a_form_never_asked_is_told_once(exported):
    rows = [["gezin", "datum", "golf", "ladder_identity", "ladder_talents"], *(["F01", "2024-02-10", "T0", "4", "5"],) * 3]
    given = exported("answers", formulier=rows)
    told = [(it.kind, it.line, it.column, it.expected) for it in given.report.problems]
    found = "gezin, datum"
    assert told == [
        ("missing_column", 1, "wave (meetmoment)", found), ("missing_column", 1, "scorer (ingevuld_door)", found),
    ]  # fmt: skip
    assert not given.report.accepted and given.report.unread == {"answers"}
    assert given.rows("select count(*) from answers") == [(0,)]


def test_who_asked_the_questions_comes_along_as_a_code(exported):
    rows = exports.kobo(
        [*INTERVIEW, "afnemer", "ladder_identity"],
        ["2024-02-10", "F01", "P01", "T0", "parent", "interpreter", "tr", "W-01", "4"],
        ["2024-02-10", "F02", "", "T0", "together", "", "", "", "5"],
    )
    given = exported("answers", gesprek=rows)
    assert given.report.accepted, given.report.lines()
    assert given.rows("select family, interviewer from answers order by family") == [("F01", "W-01"), ("F02", None)]
