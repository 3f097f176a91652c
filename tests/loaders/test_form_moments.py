"""The moments of form tools: an American date becomes the day that was meant, with a word about it, and no other date moves."""

import datetime

import pytest

from loaders.form_moments import day_first, month_first
from tests.loaders import exports
from tests.loaders.test_form_exports import exported

__all__ = ["exported"]
QUESTIONS = ["Persoon", "Meetmoment", "Ik ken mensen in mijn buurt."]


@pytest.mark.parametrize(
    ("moments", "american"),
    [
        (["8/20/25 12:51:45", "9/10/25 8:01:02"], True),
        (["20/8/25 12:51:45", "9/10/25 8:01:02"], False),
        (["1/2/2024 9:00", "2/1/2024 9:00", "3/1/2024 9:00"], True),
        (["1/2/2024 9:00", "2/2/2024 9:00", "1/3/2024 9:00"], False),
        (["9/10/25 8:01:02"], True),
        (["9/10/2025 8:01"], False),
        (["09/10/2025 08:01:02"], False),
        (["9-10-2025 8:01:02"], False),
        (["2024/03/12 9:30:00 AM GMT+1"], False),
        (["2024-02-20T18:30:00.123Z", ""], False),
        ([], False),
    ],
)
def test_the_column_as_a_whole_tells(moments, american):
    assert month_first(moments) is american


def test_a_moment_turned_round_keeps_its_day():
    assert [day_first(moment) for moment in ("8/20/25 12:51:45", "2024-02-20T18:30:00", "")] == ["20-8-25 12:51:45", "2024-02-20T18:30:00", ""]


def microsoft(*days: str) -> list[list]:
    """As Microsoft Forms gives it to Dutch people, moments as text."""
    head = ["ID", "Begintijd", "Tijd van voltooien", "E-mail", "Naam", "Tijd van laatste wijziging", *QUESTIONS]
    rows = [[n, day, day, "anonymous", "", "", person, "T0", "3"] for n, (day, person) in enumerate(zip(days, ("P03", "P04"), strict=False), 1)]
    return [head, *rows]


def test_an_american_moment_is_read_and_told(exported):
    given = exported("answers", reacties=microsoft("2/9/24 9:05:00", "2/20/24 9:05:00"))
    assert given.rows("select date from answers order by all") == [(datetime.date(2024, 2, 9),), (datetime.date(2024, 2, 20),)]
    told = [(problem.kind, problem.column, problem.severity) for problem in given.report.problems]
    assert told == [("month_first", "Tijd van voltooien", "warning")]


def test_a_date_that_somebody_chose_stays_as_it_is(exported):
    rows = microsoft("2/9/24 9:05:00")
    given = exported("answers", reacties=[[*rows[0], "Datum"], [*rows[1], "3/2/2024"]])
    assert given.rows("select date from answers") == [(datetime.date(2024, 2, 3),)]
    assert not given.report.problems


def test_a_dutch_moment_is_no_news(exported):
    head, *rows = exports.google(QUESTIONS, ["P03", "T0", "3"])
    rows[0][0] = "3-2-2024 9:05:00"
    given = exported("answers", reacties=[head, *rows])
    assert given.rows("select date from answers") == [(datetime.date(2024, 2, 3),)]
    assert not given.report.problems
