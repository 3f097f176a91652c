"""What people did to the registers, and what came out on the page of participation: each folder with the right value."""

from collections.abc import Callable
from pathlib import Path

import pytest

from figures.scope import Scope
from tests.faults.runs import INPUTS, delivered, packed, rehearsed, value
from translations import use
from widgets.card import Card
from widgets.cards.participation import schools_by_month, sessions_by_month
from widgets.cards.participation_giving import first_giving, ladder, moves
from widgets.cards.participation_so_far import reached_so_far
from widgets.cards.participation_spread import reach_per_school
from widgets.cards.participation_staying import coming_back, how_long

SAMPLE = Path(__file__).parents[2] / "sample_data"


@pytest.fixture
def card(tmp_path, monkeypatch) -> Callable[..., Card]:
    """A card of the page over a delivery, in Dutch."""
    for name in ("KG_SAMPLE", "KG_FROZEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    use("nl")

    def made(source: Path, make: Callable[..., Card], scope: Scope = Scope()) -> Card:
        if not (tmp_path / "data").exists():
            said = delivered(source, tmp_path / "data")
            assert said.code == 0, said.text
        return make(scope)

    return made


def test_two_sessions_on_one_day_are_no_second_day(tmp_path, card):
    packed(INPUTS / "same_day_return", tmp_path / "out")
    parts = [value(tmp_path / "out", "return_rate", part) for part in ("value", "numerator", "denominator")]
    assert parts == [0, 0, 8]
    assert value(tmp_path / "out", "return_rate", school="a") == 0
    title = card(INPUTS / "same_day_return", coming_back).title
    assert title == "Van de 8 mensen die we zestig dagen volgden, kwam niemand op een andere dag terug"


@pytest.mark.parametrize(("make", "followed"), [(how_long, 1), (first_giving, 0)])
def test_of_one_who_was_followed_half_a_year_nothing_is_said(card, make, followed):
    title = card(INPUTS / "one_followed_half_year", make).title
    assert "half jaar" not in title and "%" not in title
    assert title.endswith(f"vanaf 6 mensen die we zes maanden volgen; tot nu toe: {followed}")


def test_whole_months_are_compared(card):
    title = card(INPUTS / "unfinished_month", sessions_by_month).title
    assert title == "Evenveel bijeenkomsten als eerst: 12 in de drie maanden tot en met juni 2024, net als in de drie maanden ervoor"


def test_a_half_year_before_the_registers_began_is_not_compared(card):
    folder = INPUTS / "unlived_half_year"
    assert card(folder, moves).title == "Wie omhoog of omlaag gaat, kunnen we zeggen na een tweede heel half jaar"
    steps = card(folder, ladder)
    assert steps.title == "Hier helpt of organiseert nu niemand geregeld"
    assert not steps.table.iloc[:, -1].str.contains("was").any()


def test_more_families_than_are_in_view_are_warned_of_with_both_counts(tmp_path):
    said = rehearsed(INPUTS / "reach_over_100", tmp_path / "data")
    assert said.code == 0
    (line,) = [line for line in said.text.splitlines() if "in beeld" in line and "kloppen" in line]
    assert "scholen.csv" in line or "schools.csv" in line
    assert "rij 2" in line and "“3”" in line and "6" in line


def test_more_families_than_are_in_view_have_no_share_nor_has_the_total(tmp_path):
    packed(INPUTS / "reach_over_100", tmp_path / "out")

    def reach(**cut: str) -> list[float | None]:
        return [value(tmp_path / "out", "reach", part, **cut) for part in ("value", "low", "numerator", "denominator")]

    assert reach(school="a") == [None, None, 6, 3]
    assert reach() == [None, None, 6, 33]
    assert reach(school="b") == [0, 0, 0, 30]


def test_more_families_than_are_in_view_are_told_on_the_page(card):
    its = card(INPUTS / "reach_over_100", reach_per_school)
    assert its.title == "Op A deden 6 gezinnen mee, meer dan de 3 van de lijst van scholen: er is geen deel te noemen"
    assert its.uncertainty.startswith("A: er deden 6 gezinnen mee, en volgens de lijst van scholen zijn er 3.")
    assert its.table.to_numpy().tolist() == [["A", "6", "3"], ["B", "0", "30"]]
    alone = card(INPUTS / "reach_over_100", reach_per_school, Scope(schools=("b",)))
    assert alone.title == "Van de 30 gezinnen van B deed er geen mee"


def test_schools_left_out_are_absent_and_no_noughts(card):
    """A choice of one school leaves one picture, and speaks of that school."""
    chosen = card(SAMPLE / "end", schools_by_month, Scope(schools=("vuurtoren",)))
    assert chosen.title == "Op De Vuurtoren (voorbeeld) deed minstens één gezin mee"
    assert set(chosen.table.iloc[:, 0]) == {"De Vuurtoren (voorbeeld)"}
    nowhere = card(SAMPLE / "end", schools_by_month, Scope(schools=("neighbourhood",)))
    assert nowhere.title == "In de keuze zit geen school" and nowhere.figure is None


@pytest.mark.parametrize(("scope", "told"), [
    (Scope(first_month="2025-10", last_month="2025-10"), "6 van de 7 mensen"), (Scope(last_month="2024-12"), "50 van de 56 mensen"),
])  # fmt: skip
def test_people_are_chosen_by_their_first_day_and_may_come_back_later(card, scope, told):
    assert card(SAMPLE / "end", coming_back, scope).title.startswith(told)


def test_who_came_before_the_months_chosen_is_not_new_in_them(card):
    rows, _figure = card(SAMPLE / "end", reached_so_far, Scope(first_month="2025-09"))
    first = rows[(rows["month"] == "2025-09") & (rows["panel"] == "people")]["value"].item()
    assert first == 16


@pytest.mark.parametrize(("make", "told"), [
    (how_long, "Nog erbij een half jaar na de eerste keer: ongeveer 70%; 13 van de 84 mensen zijn zo lang gevolgd"),
    (first_giving, "Zelf gaan geven binnen een half jaar na de eerste keer: ongeveer 50%; 8 van de 84 mensen zijn zo lang gevolgd"),
])  # fmt: skip
def test_half_a_year_names_how_many_were_followed_so_long(card, make, told):
    assert card(SAMPLE / "seven_months", make).title == told
