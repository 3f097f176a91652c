"""Where no session says which sources it aims at, no hours are told: zero would be a guess."""

from tests.pages.conftest import page
from tests.pages.told import told

SESSIONS = "session,date,activity_type,organisations,school,minutes,status{more}\nS1,2024-03-12,workshop,stek,noord,90,held{value}\n"
ATTENDANCE = "session,person,status\nS1,P01,present\n"
UNKNOWN = "niet ingevuld: bij geen bijeenkomst staat op welke bron die is gericht"


def test_without_any_source_the_hours_are_not_filled_in(right_input) -> None:
    right_input(sessions=SESSIONS.format(more="", value=""), attendance=ATTENDANCE)
    words = told(page("overview")).everything
    assert words.count(UNKNOWN) == 6
    assert "uur hierop gericht" not in words


def test_with_one_source_the_others_have_no_hours(right_input) -> None:
    right_input(sessions=SESSIONS.format(more=",sources", value=",talents"), attendance=ATTENDANCE)
    words = told(page("overview")).everything
    assert UNKNOWN not in words
    assert words.count("uur hierop gericht") == 6
