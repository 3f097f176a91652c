"""The reader's test for twenty dots: rising, falling, flat, mixed, and where the grade says less than the dots, in both languages."""

import pytest

from estimates.verbal_scale import VerbalGrade
from figures.findings.twenty_dots import left_out, says_more, subtitle, twenty
from tests.figures.held import hold
from translations import use

NAMES = {"nl": {"a": "Identiteit", "b": "Omgaan"}, "en": {"a": "Identity", "b": "Coping"}}
UP, DOWN, NEARLY, HALF = [1.0] * 20, [-1.0] * 20, [0.0, *[1.0] * 19], [-1.0] * 10 + [1.0] * 10
FORWARD, BACKWARD, CHANCE = VerbalGrade.SEEMS_FORWARD, VerbalGrade.SEEMS_BACKWARD, VerbalGrade.NOT_DISTINGUISHABLE
CASES = {
    "rising": (
        {"a": UP, "b": NEARLY},
        {"a": FORWARD, "b": VerbalGrade.CLEARLY_FORWARD},
        "Minstens 19 van de 20 stippen vooruit bij identiteit, omgaan",
        "At least 19 of 20 dots forward on identity, coping",
    ),
    "falling": (
        {"a": DOWN, "b": HALF},
        {"a": BACKWARD, "b": CHANCE},
        "20 van de 20 stippen achteruit bij identiteit",
        "20 of 20 dots backward on identity",
    ),
    "flat": (
        {"a": HALF, "b": HALF},
        {"a": CHANCE, "b": CHANCE},
        "Bij geen enkel onderdeel is toeval uit te sluiten",
        "On no measure can chance be ruled out",
    ),
    "mixed": (
        {"a": UP, "b": DOWN},
        {"a": FORWARD, "b": BACKWARD},
        "20 van de 20 stippen vooruit bij identiteit, 20 van de 20 stippen achteruit bij omgaan",
        "20 of 20 dots forward on identity, 20 of 20 dots backward on coping",
    ),
    "nearly all on one side, by chance": (
        {"a": NEARLY, "b": UP},
        {"a": CHANCE, "b": FORWARD},
        "20 van de 20 stippen vooruit bij omgaan",
        "20 of 20 dots forward on coping",
    ),
    "the grade says so and the dots less": (
        {"a": [-1.0] * 2 + [1.0] * 18, "b": HALF},
        {"a": FORWARD, "b": CHANCE},
        "18 van de 20 stippen vooruit bij identiteit",
        "18 of 20 dots forward on identity",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("case", CASES)
def test_the_title_of_twenty_dots(case, language):
    dots, grades, dutch, english = CASES[case]
    use(language)
    said = twenty(dots, NAMES[language], grades)
    hold(said)
    use("nl")
    assert said == {"nl": dutch, "en": english}[language]


@pytest.mark.parametrize(
    ("grade", "told"),
    [(CHANCE, "De verandering kan toeval zijn"), (FORWARD, "19 van de 20 stippen vooruit bij stress")],
)
def test_one_measure_is_told_by_its_grade(grade, told):
    assert twenty({"a": NEARLY}, {"a": "Stress"}, {"a": grade}) == told


@pytest.mark.parametrize(
    ("dots", "grade", "more"),
    [
        (NEARLY, CHANCE, True),
        (DOWN, CHANCE, True),
        (UP, FORWARD, False),
        (UP, BACKWARD, True),
        (HALF, CHANCE, False),
        ((), VerbalGrade.TOO_FEW, False),
    ],
)
def test_dots_say_more_than_the_grade_where_nearly_all_lie_on_a_side_that_it_does_not_name(dots, grade, more):
    assert says_more(dots, grade) is more


def test_what_is_left_out_is_named():
    hold(left_out(["Identiteit"]))
    assert left_out(["Identiteit"]).startswith(
        "Weggelaten: identiteit. Daar liggen bijna alle stippen aan één kant, en toch kan de verandering toeval zijn"
    )
    assert left_out([]) == ""


def test_the_subtitle_says_over_whom_and_when():
    assert "op T4 (8 gezinnen)" in subtitle("Ladder", "family", 8, "T4")
    assert "op T4 (6 tot 8 gezinnen)" in subtitle("Ladder", "family", [8, 6], "T4")
    assert (
        subtitle("Ladder", "family", 0, "")
        == "Twintig even waarschijnlijke plekken van de gemiddelde verandering · Ladder"
    )
