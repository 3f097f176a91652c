"""What is odd but accepted: named as a warning, and the rows are loaded."""

from datetime import date

import pytest

from data_model.clock import set_today
from tests.loaders.right_input import RIGHT

CASES = {
    "a planned session where somebody was": (
        "attendance", RIGHT["attendance"] + "S4,P01,present,,\n", "sessions", "counts_as_held", 5, "status", "planned", ""),
    "a partner that has left": ("ties", RIGHT["ties"].replace("T0,stek,zorg,3,2", "T1,stek,zorg,3,2"), None, None, 0, "", "", ""),
    "a partner before it joined": (
        "partners", RIGHT["partners"].replace("zorg,Zorg,health,no,2024-01-01", "zorg,Zorg,health,no,2024-03-01"),
        "ties", "not_in_network", 2, "to_partner", "zorg", "T0"),
    "a person at another school than its family": (
        "people", RIGHT["people"].replace("P01,F01,", "P01,F01,zuid"), "people", "school_differs", 2, "school", "zuid", "noord"),
    "more families than a school has": (
        "schools", RIGHT["schools"].replace("noord,De Noord,40", "noord,De Noord,0"),
        "schools", "too_few_families", 2, "eligible_families", "0", "1"),
    "as many families as a school has": ("schools", RIGHT["schools"].replace("noord,De Noord,40", "noord,De Noord,1"), None, None, 0, "", "", ""),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_accepted_with_a_warning(loaded, case):
    changed, content, *expected = CASES[case]
    given = loaded(**{changed: content})
    assert given.report.accepted
    warned = [(p.table, p.kind, p.row, p.column, p.value, p.expected) for p in given.report.problems]
    assert warned[:1] == ([tuple(expected)] if expected[0] else [])
    assert all(problem.message() in "\n".join(given.report.lines()) for problem in given.report.problems)


def test_somebody_excused_does_not_make_a_planned_session_held(loaded):
    given = loaded(attendance=RIGHT["attendance"] + "S4,P01,excused,,\n")
    assert given.report.accepted and not given.report.problems


def test_a_partner_that_came_back_is_in_the_network_again(loaded):
    back = RIGHT["partners"].replace("2024-12-31", "2024-01-20") + "zorg,Zorg,health,no,2024-02-10,\n"
    assert not loaded(partners=back).report.problems
    gone = RIGHT["partners"].replace("2024-12-31", "2024-01-20")
    assert loaded(partners=gone).kinds("warning") == ["not_in_network", "not_in_network"]


PLANNED = (
    "session,date,activity_type,organisations,status,other_visitors\nS9,{date},art,stek,{status},{visitors}\n"
    "S8,2024-05-01,art,stek,held,0\n"
)


@pytest.mark.parametrize(("day", "status", "visitors", "told"), [
    ("2024-04-02", "planned", "12", ["visitors_of_planned"]), ("2024-04-02", "held", "12", []), ("2024-04-02", "planned", "0", []),
    ("2025-12-31", "planned", "", []),
])  # fmt: skip
def test_visitors_of_a_session_that_still_stands_as_planned(loaded, day, status, visitors, told):
    content = PLANNED.format(date=day, status=status, visitors=visitors)
    given = loaded(sessions=content, attendance=None, answers=None)
    assert given.report.accepted and given.kinds("warning") == told


@pytest.mark.parametrize(("today", "told"), [(date(2024, 5, 2), []), (date(2024, 5, 3), ["visitors_of_planned"])])
def test_a_planned_session_is_past_the_day_after_by_the_calendar(loaded, today, told):
    content = PLANNED.format(date="2024-05-02", status="planned", visitors="12")
    with set_today(today):
        assert loaded(sessions=content, attendance=None, answers=None).kinds("warning") == told


def test_visitors_beside_a_register_need_no_word(loaded):
    given = loaded(sessions=PLANNED.format(date="2024-04-02", status="planned", visitors="3"), attendance="session,person,status\nS9,P01,absent\n")
    assert given.kinds("warning") == []


def test_families_are_told_apart_and_workers_are_none_of_them(loaded):
    """Both members of one family came, and a worker who belongs to another: that is one family."""
    people = RIGHT["people"] + "P05,F03,,worker\n"
    families = RIGHT["families"] + "F03,noord,stek,no,2024-02-01,\n"
    attendance = RIGHT["attendance"].replace("S1,P02,absent", "S1,P02,present") + "S1,P05,present,,\n"
    one = RIGHT["schools"].replace("40", "1")
    assert loaded(schools=one, people=people, families=families, attendance=attendance).kinds("warning") == []
    parent = people.replace("P05,F03,,worker", "P05,F03,,parent")
    given = loaded(schools=one, people=parent, families=families, attendance=attendance)
    assert [(p.kind, p.value, p.expected) for p in given.report.problems] == [("too_few_families", "1", "2")]
