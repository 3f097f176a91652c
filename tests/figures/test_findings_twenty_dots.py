"""The reader's test for twenty dots: rising, falling, flat, mixed, two families and no data, in both languages."""

import pytest

from figures.findings.twenty_dots import subtitle, twenty
from translations import use

NAMES = {"nl": {"a": "Identiteit", "b": "Omgaan"}, "en": {"a": "Identity", "b": "Coping"}}
UP, DOWN, NEARLY, HALF = [1.0] * 20, [-1.0] * 20, [0.0, *[1.0] * 19], [-1.0] * 10 + [1.0] * 10
CASES = {
    "rising": (
        {"a": UP, "b": NEARLY},
        8,
        "Minstens 19 van de 20 stippen vooruit bij identiteit, omgaan",
        "At least 19 of 20 dots forward on identity, coping",
    ),
    "falling": ({"a": DOWN, "b": HALF}, 8, "Minstens 19 van de 20 stippen achteruit bij identiteit", "At least 19 of 20 dots backward on identity"),
    "flat": (
        {"a": HALF, "b": HALF},
        8,
        "Bij geen enkel onderdeel liggen 19 van de 20 stippen aan één kant van nul",
        "On no measure 19 of 20 dots on one side of zero",
    ),
    "mixed": (
        {"a": UP, "b": DOWN},
        8,
        "Minstens 19 van de 20 stippen vooruit bij identiteit, minstens 19 van de 20 stippen achteruit bij omgaan",
        "At least 19 of 20 dots forward on identity, at least 19 of 20 dots backward on coping",
    ),
    "two families": ({"a": (), "b": ()}, 2, "2 gezinnen met een tweede meting; vanaf 6", "2 families with a second reading; from 6"),
    "no data": ({}, 0, "Er is nog geen tweede meting", "There is no second reading yet"),
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("case", CASES)
def test_the_title_of_twenty_dots(case, language):
    dots, pairs, dutch, english = CASES[case]
    use(language)
    said = twenty(dots, NAMES[language], pairs)
    use("nl")
    assert {"nl": dutch, "en": english}[language] in said


def test_one_measure_is_counted_in_both_directions():
    told = "Op 10 van de 20 even waarschijnlijke stippen is de gemiddelde verandering vooruit, op 10 achteruit"
    assert twenty({"a": HALF}, {"a": "Stress"}, 8) == told


def test_the_subtitle_says_over_whom_and_when():
    assert "op T4 (8 gezinnen)" in subtitle("Ladder", "family", 8, "T4")
    assert subtitle("Ladder", "family", 0, "") == "Twintig even waarschijnlijke plekken van de gemiddelde verandering · Ladder"
