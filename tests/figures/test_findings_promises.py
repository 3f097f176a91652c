"""How many targets were reached, in words: at least or at most, and what cannot be told is not called missed."""

import pytest

from figures.findings.finding import Relation
from figures.findings.promises import beside, others, reached, reached_words, standing, target_words, targets_met
from translations import use


def row(value: float | None, target: float, measure: str = "visits", state: str = "value") -> dict:
    return {"measure": measure, "value": value, "state": state, "target": target}


REACHED, MISSED = row(12.0, 10.0), row(8.0, 10.0)
KEPT, BROKEN = row(1.0, 1.0, "sessions_cancelled"), row(2.0, 0.0, "sessions_not_recorded")
WITHHELD, NOT_COMPUTED = row(None, 10.0, state="hidden"), row(None, 10.0, state="not_measured")
LATER, NO_FIGURES = row(None, 10.0, state="later"), row(None, 10.0, state="no_figures")


@pytest.fixture(autouse=True)
def dutch_again():
    yield
    use("nl")


@pytest.mark.parametrize(("rows", "dutch", "english"), [
    ([REACHED, MISSED], "Gehaald tot nu toe: 1 van de 2 doelen", "1 of the 2 targets for now have been reached"),
    ([MISSED, MISSED], "Gehaald tot nu toe: 0 van de 2 doelen", "0 of the 2 targets for now have been reached"),
    ([KEPT, BROKEN], "Gehaald tot nu toe: 1 van de 2 doelen", "1 of the 2 targets for now have been reached"),
    ([KEPT, REACHED, LATER, NO_FIGURES], "Gehaald tot nu toe: 2 van de 2 doelen", "2 of the 2 targets for now have been reached"),
    ([REACHED, MISSED, WITHHELD], "Gehaald: 1 van de 2 doelen die hier te zien zijn",
     "1 of the 2 targets that can be told here have been reached"),
    ([REACHED, LATER], "Het ene doel tot nu toe is gehaald", "The one target for now has been reached"),
    ([MISSED], "Het ene doel tot nu toe is niet gehaald", "The one target for now has not been reached"),
    ([REACHED, WITHHELD], "Het ene doel dat hier te zien is, is gehaald", "The one target that can be told here has been reached"),
    ([MISSED, NOT_COMPUTED], "Het ene doel dat hier te zien is, is niet gehaald", "The one target that can be told here has not been reached"),
    ([WITHHELD], "Of het ene doel tot nu toe gehaald is, is hier niet te zien",
     "Whether the one target for now has been reached cannot be told here"),
    ([WITHHELD, WITHHELD], "Of de 2 doelen tot nu toe gehaald zijn, is hier niet te zien",
     "Whether the 2 targets for now have been reached cannot be told here"),
])  # fmt: skip
def test_what_is_withheld_is_not_called_missed(rows, dutch, english):
    for code, sentence in (("nl", dutch), ("en", english)):
        use(code)
        assert targets_met(rows) == sentence


@pytest.mark.parametrize(("rows", "whole"), [
    ([REACHED, KEPT], Relation.ALL), ([REACHED, MISSED, BROKEN], Relation.SOME), ([MISSED, BROKEN, WITHHELD], Relation.NONE),
    ([WITHHELD], Relation.VALUES),
])  # fmt: skip
def test_its_claims_hold_and_say_on_which_side_of_its_target_each_figure_lies(rows, whole):
    claims = targets_met(rows).claims
    assert claims[0].relation == whole
    assert all(claim.holds() for claim in claims)
    assert len(claims) == 1 + sum(row["state"] == "value" for row in rows)


def test_what_is_not_judged_is_told_apart():
    assert others([REACHED, WITHHELD, NOT_COMPUTED, LATER, LATER, NO_FIGURES]) == [
        "1 doel is afgeschermd", "van 1 doel is het cijfer niet te berekenen", "voor 1 doel zijn er nog geen cijfers", "2 doelen zijn voor later",
    ]  # fmt: skip
    assert [standing(one) for one in (REACHED, BROKEN, WITHHELD, NOT_COMPUTED, LATER, NO_FIGURES)] == [
        "gehaald", "niet gehaald", "afgeschermd", "niet te berekenen", "nog niet zover", "nog geen cijfers",
    ]  # fmt: skip


@pytest.mark.parametrize(("one", "told"), [
    (row(0.5, 0.8, "attendance_rate"), "50% van 80%"),
    (row(0.796, 0.8, "attendance_rate"), "79,6% van 80%"),
    (row(0.8004, 0.8, "attendance_rate"), "80,04% van 80%"),
    (row(0.8, 0.8, "attendance_rate"), "80% van 80%"),
    (row(0.874, 0.875, "attendance_rate"), "87% van 87,5%"),
    (row(0.123, 0.12, "density"), "12,3% van 12%"),
    (row(499.75, 500.0, "contact_hours"), "499,8 van 500"),
    (row(1234.0, 1200.5, "contact_hours"), "1.234 van 1.200,5"),
    (row(3.0, 3.5, "mean_degree"), "3,0 van 3,5"),
    (row(2.0, 0.0, "sessions_not_recorded"), "2, hoogstens 0"),
    (row(0.0, 1.0, "consents_withdrawn"), "0, hoogstens 1"),
])  # fmt: skip
def test_the_two_numbers_show_on_which_side_of_the_target_the_figure_lies(one, told):
    assert beside(one) == told
    assert reached_words(one) in told
    assert target_words(one) in (told.split(" van ")[-1], told.split(", ")[-1])


def test_the_dust_of_a_division_decides_nothing():
    assert reached(row(0.1 + 0.2, 0.3, "attendance_rate")) and reached(row(0.3, 0.1 + 0.2, "attendance_rate"))
    assert reached(row(0.1 + 0.2, 0.3, "perception_gap"))
