"""The reader's test for what stands under a title: what, of whom, when and how many, in both languages."""

import pytest

from figures.findings import subtitles
from tests.figures.held import hold
from translations import use

NAN = float("nan")
CASES = {
    "slopes, both": (
        lambda: subtitles.slopes("Ladder", "family", {"eerste": 8.0, "T4": 8.0}, True),
        "Gemiddelde eerste score en gemiddelde op T4 van wie beide metingen heeft (8 gezinnen); rechts hun gemiddelde verandering · Ladder",
        "Mean first score and mean at T4 of those with both (8 families); on the right their mean change · Ladder",
    ),
    "slopes, two families": (
        lambda: subtitles.slopes("Ladder", "family", {"eerste": 2.0, "T1": NAN}, True),
        "Gemiddelde eerste score van wie ook op T1 is gemeten (2 gezinnen) · Ladder",
        "Mean first score of those with a reading at T1 too (2 families) · Ladder",
    ),
    "slopes, residents": (
        lambda: subtitles.slopes("Buren", "person", {"eerste": 80.0, "T2": 80.0}, True),
        "Gemiddelde eerste score en gemiddelde op T2 van wie beide metingen heeft (80 bewoners); rechts hun gemiddelde verandering · Buren",
        "Mean first score and mean at T2 of those with both (80 residents); on the right their mean change · Buren",
    ),
    "slopes, partners": (
        lambda: subtitles.slopes("Visie", "partner", {"eerste": 5.0, "T2": NAN}, True),
        "Gemiddelde eerste score van wie ook op T2 is gemeten (5 partners) · Visie",
        "Mean first score of those with a reading at T2 too (5 partners) · Visie",
    ),
    "slopes, all": (
        lambda: subtitles.slopes("Ladder", "person", {"T0": 150.0, "T1": 90.0}, False),
        "van wie toen is gemeten (150 op T0, 90 op T1); rechts de gemiddelde verandering van wie beide metingen heeft · Ladder",
        "of those who were measured then (150 at T0, 90 at T1); on the right the mean change of those with both · Ladder",
    ),
    "slopes, one moment": (
        lambda: subtitles.slopes("Ladder", "family", {"T0": 4.0}, False),
        "Gemiddelde score van wie op T0 is gemeten (4 gezinnen) · Ladder",
        "Mean score of those measured at T0 (4 families) · Ladder",
    ),
    "slopes, one family: no mean": (
        lambda: subtitles.slopes("Ladder", "family", {"T0": 1.0}, False),
        "Score op T0 (1 gezin) · Ladder",
        "Score at T0 (1 family) · Ladder",
    ),
    "slopes, one family with both: no mean": (
        lambda: subtitles.slopes("Ladder", "family", {"eerste": [1.0, 1.0], "T1": []}, True),
        "Eerste score van de enige die ook op T1 is gemeten (1 gezin) · Ladder",
        "First score of the only one with a reading at T1 too (1 family) · Ladder",
    ),
    "slopes, fewer on one source": (
        lambda: subtitles.slopes("Ladder", "family", {"eerste": [9.0, 16.0], "T4": [9.0, 16.0]}, True),
        "van wie beide metingen heeft (9 tot 16 gezinnen); rechts",
        "of those with both (9 to 16 families); on the right",
    ),
    "slopes, all, fewer on one source": (
        lambda: subtitles.slopes("Ladder", "family", {"T0": [14.0, 16.0], "T1": [9.0, 9.0, NAN]}, False),
        "(14 tot 16 op T0, 9 op T1)",
        "(14 to 16 at T0, 9 at T1)",
    ),
    "slopes, withheld": (
        lambda: subtitles.slopes("Ladder", "family", {"T0": NAN}, False),
        "Gemiddelde score per meetmoment · Ladder",
        "Mean score per moment · Ladder",
    ),
    "slopes, no data": (
        lambda: subtitles.slopes("Ladder", "family", {}, True),
        "Gemiddelde score per meetmoment · Ladder",
        "Mean score per moment · Ladder",
    ),
    "counts": (
        lambda: subtitles.tally("Ladder", 13, "T4"),
        "13 gezinnen met een eerste meting voor T4, vergeleken met die meting · Ladder",
        "13 families with a first reading before T4, compared with that reading · Ladder",
    ),
    "counts, fewer on one source": (
        lambda: subtitles.tally("Ladder", [13, 11], "T4"),
        "11 tot 13 gezinnen met een eerste",
        "11 to 13 families with a first",
    ),
    "counts, withheld": (
        lambda: subtitles.tally("Ladder", NAN, "T4"),
        "Gezinnen met een eerste meting voor T4, vergeleken met die meting · Ladder",
        "Families with a first reading before T4, compared with that reading · Ladder",
    ),
    "counts, no data": (
        lambda: subtitles.tally("Ladder", NAN, ""),
        "Gezinnen met een tweede meting · Ladder",
        "Families with a second reading · Ladder",
    ),
    "flow": (
        lambda: subtitles.flow("Ladder", 16),
        "Hoe het stond met wie zich aanmeldde (16 gezinnen), per meetmoment · Ladder",
        "Where those that registered stood (16 families), per measurement moment · Ladder",
    ),
    "flow, frozen": (
        lambda: subtitles.flow("Ladder", NAN),
        "Gemeten gezinnen, per meetmoment · Ladder",
        "Families measured, per measurement moment · Ladder",
    ),
    "starting, both": (
        lambda: subtitles.starting("Ladder", "family", 8, "T4"),
        "Elke stip is de eerste meting van iemand die ook op T4 is gemeten (8 gezinnen) · Ladder",
        "Every dot is the first reading of one that also has a reading at T4 (8 families) · Ladder",
    ),
    "starting, all": (
        lambda: subtitles.starting("Ladder", "family", 13),
        "Elke stip is de eerste meting van iemand die tot nu toe is gemeten (13 gezinnen) · Ladder",
        "Every dot is the first reading of one that was measured so far (13 families) · Ladder",
    ),
    "starting, no data": (
        lambda: subtitles.starting("Ladder", "family", 0),
        "Elke stip is een eigen eerste meting · Ladder",
        "Every dot is an own first reading · Ladder",
    ),
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("case", CASES)
def test_a_subtitle_says_whom_and_when(case, language):
    say, dutch, english = CASES[case]
    use(language)
    said = say()
    hold(said)
    use("nl")
    assert {"nl": dutch, "en": english}[language] in said
