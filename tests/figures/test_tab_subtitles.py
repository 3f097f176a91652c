"""The reader's test for what stands under the titles in the tabs: what, of whom, when and how many, in both languages."""

import pytest

from figures.findings.tab_subtitles import hours, schools, scorers, start_against_change
from tests.figures.held import hold
from translations import use

NAN = float("nan")
CASES = {
    "start": (
        lambda: start_against_change("Ladder", 8, "T4"),
        "Elke stip is een gezin, of een paar gelijke: de eerste score, en hoeveel het op T4 veranderd was (8 gezinnen) · Ladder",
        "Each point is a family, or some alike: its first score, and how far it had moved at T4 (8 families) · Ladder",
    ),
    "start, two families": (
        lambda: start_against_change("Ladder", 2, "T1"), "veranderd was (2 gezinnen) · Ladder", "had moved at T1 (2 families) · Ladder"
    ),
    "start, one family": (lambda: start_against_change("Ladder", 1, "T1"), "veranderd was (1 gezin)", "had moved at T1 (1 family)"),
    "start, withheld": (
        lambda: start_against_change("Ladder", NAN, "T4"),
        "Eerste score, en hoeveel gezinnen op T4 veranderd waren · Ladder",
        "First score, and how far families had moved at T4 · Ladder",
    ),
    "start, no data": (
        lambda: start_against_change("Ladder", 0, ""),
        "Eerste score, en hoeveel een gezin sindsdien veranderde · Ladder",
        "First score, and how far a family has moved since · Ladder",
    ),
    "start, fewer on one source": (
        lambda: start_against_change("Ladder", [8, 5], "T1"), "veranderd was (5 tot 8 gezinnen)", "had moved at T1 (5 to 8 families)"
    ),
    "hours": (
        lambda: hours("Identiteit", "Ladder", 9, "T4"),
        "Identiteit: uren dat een gezin erbij was tussen de eerste meting en T4, en hoeveel het veranderde (9 gezinnen) · Ladder",
        "Identiteit: hours that a family was present between its first reading and T4, and how far it moved (9 families) · Ladder",
    ),
    "hours, two families": (
        lambda: hours("Identiteit", "Ladder", 2, "T1"), "veranderde (2 gezinnen) · Ladder", "how far it moved (2 families) · Ladder"
    ),
    "hours, withheld": (
        lambda: hours("Identiteit", "Ladder", NAN, "T4"),
        "Identiteit: uren tussen beide metingen, en hoeveel een gezin veranderde · Ladder",
        "Identiteit: hours between both readings, and how far a family moved · Ladder",
    ),
    "hours, no data": (
        lambda: hours("Identiteit", "Ladder", 0, ""), "Identiteit: uren tussen beide metingen", "Identiteit: hours between both readings"
    ),
    "scorers": (
        lambda: scorers({"Ouders": 8, "Kinderen": 5}, "T4"),
        "Gemiddelde score per meetmoment en per soort invuller, op één schaal; op T4: 8 gezinnen door ouders, 5 gezinnen door kinderen",
        "Mean score per moment and per kind of scorer, on one scale; at T4: 8 families by ouders, 5 families by kinderen",
    ),
    "scorers, fewer on one source": (
        lambda: scorers({"Ouders": [8, 6]}, "T1"), "; op T1: 6 tot 8 gezinnen door ouders", "; at T1: 6 to 8 families by ouders"
    ),
    "scorers, one family and one withheld": (
        lambda: scorers({"Ouders": 1, "Kinderen": NAN}, "T1"), "; op T1: 1 gezin door ouders", "; at T1: 1 family by ouders"
    ),
    "scorers, withheld": (
        lambda: scorers({"Ouders": NAN}, "T1"), "per soort invuller, op één schaal", "per kind of scorer, on one scale"
    ),
    "scorers, no data": (lambda: scorers({}, ""), "per soort invuller, op één schaal", "per kind of scorer, on one scale"),
    "schools": (
        lambda: schools("Identiteit", "Ladder", 13, "T4", True),
        "Identiteit: een lijn per gezin, en het gemiddelde van twee of meer, 13 gezinnen op T4; "
        "de scholen in een vaste volgorde op één schaal · Ladder",
        "Identiteit: a line per family, and the mean of two or more, 13 families at T4; the schools in a fixed order on one scale · Ladder",
    ),
    "schools, a crowd": (
        lambda: schools("Identiteit", "Ladder", 1200, "T4", False),
        "Identiteit: het gemiddelde en de middelste helft, 1.200 gezinnen op T4; de scholen in een vaste volgorde",
        "Identiteit: the mean and the middle half, 1,200 families at T4; the schools in a fixed order",
    ),
    "schools, no data": (
        lambda: schools("Identiteit", "Ladder", 0, "", True),
        "Identiteit per meetmoment, de scholen in een vaste volgorde op één schaal · Ladder",
        "Identiteit per moment, the schools in a fixed order on one scale · Ladder",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("case", CASES)
def test_a_subtitle_in_a_tab_says_whom_and_when(case, language):
    say, dutch, english = CASES[case]
    use(language)
    said = say()
    hold(said)
    use("nl")
    expected = {"nl": dutch, "en": english}[language]
    assert expected in said
