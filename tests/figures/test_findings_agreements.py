"""The reader's test for what was agreed beforehand, and for what a number of families can show."""

import datetime

import pytest

from estimates.planning import preview
from figures.findings.agreements import agreed, can_show
from tests.figures.held import hold
from translations import use

ROW = {"made": datetime.datetime(2024, 3, 12, 9), "agreed_by": "de stuurgroep", "wave": "T2", "smallest_change": 1.5, "beforehand": True}
CASES = {
    "beforehand": (
        lambda: agreed(ROW, "Identity", "Ladder"),
        "Vooraf afgesproken op 12 mrt 2024 door de stuurgroep: de verandering op identity bij T2 (Ladder), die telt vanaf gemiddeld +1,5.",
        "Agreed beforehand, on 12 Mar 2024 by de stuurgroep: the change on identity at T2 (Ladder), which counts from +1.5 on average.",
    ),
    "too late": (lambda: agreed(ROW | {"beforehand": False}, "Identity", "Ladder"), "toen T2 al begonnen was", "when T2 had begun already"),
    "from a quarter of a point": (
        lambda: agreed(ROW | {"smallest_change": 0.25}, "Identity", "Ladder"), "die telt vanaf gemiddeld +0,25", "which counts from +0.25 on average"
    ),
    "five families": (
        lambda: can_show(preview(5, 2), "family"),
        "Een pagina zegt dan nog niets over verandering: dat doet zij vanaf 6",
        "A page says nothing about change then: it does from 6 on",
    ),
    "three families": (lambda: can_show(preview(3, 2), "family"), "Met 3 gezinnen is er geen marge", "With 3 families there is no interval"),
    "eight families": (
        lambda: can_show(preview(8, 2), "family"),
        "Met 8 gezinnen is de marge ongeveer 1,7 punten naar beide kanten, bij 95,3%. Een gemiddelde verandering van 2,3 punten of meer",
        "With 8 families the margin is about 1.7 points to either side, at 95.3%. A mean change of 2.3 points or more",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("case", CASES)
def test_agreements_in_words(case, language):
    say, dutch, english = CASES[case]
    use(language)
    said = say()
    hold(said, beside="12 mrt 2024 12 Mar 2024")
    use("nl")
    assert {"nl": dutch, "en": english}[language] in said
