"""Exports with labels instead of names, as KoboToolbox offers them: in either language, groups before them or not."""

import pytest

from tests.loaders import exports
from tests.loaders.right_input import RIGHT
from tests.loaders.test_form_exports import PARTNERS, RATINGS, THIRD, TIES, exported, in_workbook

__all__ = ["exported", "in_workbook"]
DUTCH = ["Datum", "Gezin", "Respondent", "Meetmoment", "Ingevuld door", "Wijze", "Taal"]
ENGLISH = ["Date", "Family", "Respondent", "Wave", "Scorer", "Mode", "Language"]
LONELY, STRESSED = "Eenzaamheidsschaal van De Jong Gierveld, 6 vragen, vraag 2", "Ervaren stress, 4 vragen (PSS-4), vraag 1"
PEOPLE = RIGHT["people"] + "P 3,,zuid,resident\n"
ATTENDED = [("S1", "P 3", "present", None), ("S1", "P01", "present", "helper")]
WHOM = "Welke partners kent u?"


@pytest.mark.parametrize("parted", ["/", "-", ":", " - "])
def test_a_question_without_a_shipped_wording_is_known_by_its_number(exported, parted):
    headers = [*DUTCH, f"Eenzaamheid{parted}{LONELY}", f"Stress (4 vragen){parted}{STRESSED}"]
    rows = exports.kobo(headers, ["2024-02-10", "F01", "P01", "T0", "ouder", "zelf ingevuld", "nl", "min of meer", "3"])
    given = exported("answers", form=rows)
    assert given.report.accepted, given.report.lines()
    assert given.rows("select instrument, item, score, scorer, mode from answers order by all") == [
        ("djg6", "q2", 1, "parent", "self"), ("pss4", "q1", 3, "parent", "self"),
    ]  # fmt: skip


def test_the_same_in_english(exported):
    headers = [*ENGLISH, "De Jong Gierveld loneliness scale, 6 items, question 2"]
    rows = exports.kobo(headers, ["2024-02-10", "F01", "P01", "T0", "together", "with an interpreter", "ar", "more or less"])
    given = exported("answers", form=rows)
    assert given.rows("select item, score, scorer, mode from answers") == [("q2", 1, "together", "interpreter")]


@pytest.mark.parametrize(
    ("headers", "cells"),
    [
        (["aanwezig", "aanwezig/P01", "aanwezig/P 3", "Helper", "Helper/P01"], ["P 3", "0", "1", "P01", "1"]),
        (["aanwezig/P01", "aanwezig/P 3", "Helper/P01"], ["0", "1", "1"]),
        (["present-P01", "present-P%203", "helper-P01"], ["0", "1", "1"]),
        (["Present:P01", "Present:P 3", "Helper:P01"], ["", "1", "1"]),
    ],
)
def test_only_its_own_column_tells_a_code_with_a_blank(exported, headers, cells):
    rows = exports.kobo(["Bijeenkomst", *headers], ["S1", *cells])
    given = exported("attendance", "people", form=rows, personen=[line.split(",") for line in PEOPLE.splitlines()])
    assert given.report.accepted, given.report.lines()
    assert given.rows("select session, person, status, role from attendance order by all") == ATTENDED


def test_without_that_column_it_is_refused(exported):
    rows = exports.kobo(["Bijeenkomst", "aanwezig"], ["S1", "P01 P 3"])
    given = exported("attendance", "people", form=rows, personen=[line.split(",") for line in PEOPLE.splitlines()])
    assert given.kinds() == ["unknown_reference", "unknown_reference"]


def test_a_hyphen_alone_makes_no_tick(exported):
    rows = exports.kobo(["Bijeenkomst", "Persoon", "Status", "Deelnemer-nummer"], ["S1", "P01", "aanwezig", "17"])
    given = exported("attendance", form=rows)
    assert given.rows("select session, person, status from attendance") == [("S1", "P01", "present")]
    assert given.report.ignored == {"form.csv": ("Deelnemer-nummer",)}


ASKED = "zorg stek bieb"
ROUND = exports.kobo(
    ["Datum", "Meetmoment", "Van", "partners_asked", WHOM, f"{WHOM}/zorg", f"{WHOM}/bieb"],
    ["2024-02-10", "T0", "stek", ASKED, "zorg", "1", "0"],
    ["2024-02-10", "T0", "zorg", ASKED, "", "", ""],
)


def partner_round(in_workbook, rated: list[list], whole: list[list] = ROUND):
    partners = [line.split(",") for line in THIRD.splitlines()]
    return in_workbook("ties", "partners", netwerkpartners=partners, Partnerronde=whole, rated=rated)


@pytest.mark.parametrize("whole", [ROUND, [[cell for place, cell in enumerate(row) if place != 6] for row in ROUND]])
def test_a_partner_round(in_workbook, whole):
    headers = ["to_partner", "partner_label", "Over ${partner_label}", "Niveau", "Vertrouwen"]
    given = partner_round(in_workbook, exports.kobo_repeat(headers, (1, ["zorg", "zorg", "", "stemmen af", "2"])), whole)
    assert given.report.accepted, given.report.lines()
    assert given.rows("select wave, from_partner, to_partner, level, trust from ties order by all") == TIES


def test_no_tie_is_a_level_with_words(in_workbook):
    headers = ["Partner/to_partner", "Partner/Niveau"]
    given = partner_round(in_workbook, exports.kobo_repeat(headers, (1, ["zorg", "geen verbinding"])))
    assert given.rows("select level from ties where from_partner = 'stek' and to_partner = 'zorg'") == [(0,)]


def test_ratings_that_are_not_understood_are_missed(in_workbook):
    given = partner_round(in_workbook, exports.kobo_repeat(["Met wie?", "Hoe?"], (1, ["zorg", "3"])))
    assert given.kinds() == ["missing_repeat"]


def test_a_repeat_hangs_on_the_form_that_has_its_rows(exported):
    """Beside a partner round from ODK in two files lies another of its forms."""
    rows = [["2024-02-10", "T0", "stek", "zorg", ASKED, ""], ["2024-02-10", "T0", "zorg", "", ASKED, ""]]
    presence = [[cell.replace("k1", "j1") for cell in row] for row in exports.central(["session", "present"], ["S1", "P01"])]
    given = exported(
        "attendance", "ties", "answers", "partners", aanwezigheid_dag=presence, ronde=exports.central(PARTNERS, *rows),
        ronde_rated=[[RATINGS[0], "level", "trust", "PARENT_KEY", "KEY"], ["zorg", "3", "2", "k1", "k1/rated[1]"]],
        netwerkpartners=[line.split(",") for line in THIRD.splitlines()],
    )  # fmt: skip
    assert given.report.accepted, given.report.lines()
    assert given.rows("select wave, from_partner, to_partner, level, trust from ties order by all") == TIES
    assert given.rows("select person from attendance") == [("P01",)] and given.report.ignored == {}
