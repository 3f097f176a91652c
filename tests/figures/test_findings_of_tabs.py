"""The reader's test for the cards in the tabs: rising, falling, flat, mixed, two families and no data, in both languages."""

import pytest

from estimates.estimate import Estimate
from figures.findings import uncertainty
from figures.findings.change_counts import ceiling
from figures.findings.comparisons import dose, who_scored
from figures.findings.resilience import change_of_sources
from figures.table import tidy
from tests.figures.held import hold
from translations import use

UP, DOWN, FLAT, TWO, NOBODY = (1.5, 0.5, 2.5, 8), (-1.5, -2.5, -0.5, 8), (0.2, -0.5, 0.9, 8), (3, None, None, 2), None
WHO = {"a": "Ouders", "b": "Kinderen"}


def moved(*changes: tuple | None):
    """One mean change, low, high and pairs per source, x and y."""
    rows = [
        dict(zip(("value", "low", "high", "n"), its, strict=True)) | {"source": source}
        for source, its in zip("xy", changes, strict=False)
        if its
    ]
    return tidy([{"measure": "resilience_change", "wave": "T1", "level": 0.96875, **row} for row in rows])


def residents(*changes: tuple | None) -> str:
    return change_of_sources(
        moved(*changes), dict(zip("xy", ("Buurt", "Visie")[: len(changes)], strict=False)), "person"
    )


def partners(*changes: tuple | None) -> str:
    return change_of_sources(
        moved(*changes), dict(zip("xy", ("Buurt", "Visie")[: len(changes)], strict=False)), "partner"
    )


def scored(own: dict, other: dict) -> str:
    return who_scored({"a": own, "b": other}, WHO)


CASES = {
    "residents, rising": (
        lambda: residents(UP),
        "8 bewoners op T1, sinds hun eerste meting: lijkt vooruit te gaan op buurt",
        "8 residents at T1, since their first reading: seems forward on buurt",
    ),
    "residents, falling": (
        lambda: residents(DOWN),
        "8 bewoners op T1, sinds hun eerste meting: lijkt achteruit te gaan op buurt",
        "8 residents at T1, since their first reading: seems backward on buurt",
    ),
    "residents, flat": (
        lambda: residents(FLAT),
        "8 bewoners op T1, sinds hun eerste meting: gemiddeld +0,2 (+ is beter); dat kan toeval zijn",
        "8 residents at T1, since their first reading: +0.2 on average (+ is better), within what chance can do",
    ),
    "residents, mixed": (
        lambda: residents(UP, DOWN),
        "lijkt vooruit te gaan op buurt, lijkt achteruit te gaan op visie",
        "seems forward on buurt, seems backward on visie",
    ),
    "residents, two": (
        lambda: residents(TWO),
        "2 bewoners met een eerste meting en een op T1; vanaf 6",
        "2 residents with a first reading and one at T1; from 6",
    ),
    "residents, no data": (
        lambda: residents(NOBODY),
        "Hier heeft nog niemand twee metingen om te vergelijken",
        "Nobody here has two readings to compare yet",
    ),
    "partners, rising": (
        lambda: partners(UP),
        "8 partners op T1, sinds hun eerste meting: lijkt vooruit",
        "8 partners at T1, since their first reading: seems forward",
    ),
    "partners, falling": (
        lambda: partners(DOWN),
        "8 partners op T1, sinds hun eerste meting: lijkt achteruit",
        "8 partners at T1, since their first reading: seems backward",
    ),
    "partners, two": (
        lambda: partners(TWO),
        "2 partners met een eerste meting en een op T1; vanaf 6",
        "2 partners with a first reading and one at T1; from 6",
    ),
    "how sure, residents": (
        lambda: uncertainty.interval(moved(UP), "person"),
        "een zekerheid van 96,9%",
        "a certainty of 96.9%",
    ),
    "how sure, two residents": (
        lambda: uncertainty.interval(moved(TWO), "person"),
        "Met 2 bewoners is zelfs",
        "With 2 residents even",
    ),
    "how sure, two partners": (
        lambda: uncertainty.interval(moved(TWO), "partner"),
        "Met 2 partners is zelfs",
        "With 2 partners even",
    ),
    "scorers, rising": (
        lambda: scored({"x": 4, "y": 5}, {"x": 5, "y": 6}),
        "Kinderen gaven een hogere score dan ouders op 2 van de 2 onderdelen, en een lagere op 0",
        "Kinderen scored higher than ouders on 2 of the 2 measures, lower on 0",
    ),
    "scorers, falling": (
        lambda: scored({"x": 4, "y": 5}, {"x": 3, "y": 4}),
        "op 0 van de 2 onderdelen, en een lagere op 2",
        "on 0 of the 2 measures, lower on 2",
    ),
    "scorers, flat": (
        lambda: scored({"x": 4, "y": 5}, {"x": 4, "y": 5}),
        "op 0 van de 2 onderdelen, en een lagere op 0",
        "on 0 of the 2 measures, lower on 0",
    ),
    "scorers, mixed": (
        lambda: scored({"x": 4, "y": 5}, {"x": 5, "y": 4}),
        "op 1 van de 2 onderdelen, en een lagere op 1",
        "on 1 of the 2 measures, lower on 1",
    ),
    "scorers, only one": (lambda: scored({"x": 4}, {}), "soort invuller: ouders", "kind of scorer so far: ouders"),
    "scorers, no data": (lambda: scored({}, {}), "Hier zijn nog geen metingen", "There are no readings here yet"),
    "hours, rising": (
        lambda: dose(Estimate(0.8, 0.4, 0.9, 0.95, 9)),
        "meer uren gingen verder vooruit",
        "with more hours moved further forward, which",
    ),
    "hours, falling": (
        lambda: dose(Estimate(-0.8, -0.9, -0.4, 0.95, 9)),
        "meer uren gingen minder ver vooruit",
        "with more hours moved less far forward, which",
    ),
    "hours, flat": (
        lambda: dose(Estimate(0.1, -0.6, 0.7, 0.95, 9)),
        "niet te onderscheiden van toeval",
        "told apart from chance",
    ),
    "hours, two families": (
        lambda: dose(Estimate(None, n=2), None, "T1"),
        "2 gezinnen met een eerste meting en een op T1; vanaf 8 zetten we uren naast verandering",
        "2 families with a first reading and one at T1; from 8 on we put hours beside change",
    ),
    "hours, no data": (
        lambda: dose(Estimate(None, n=0)),
        "Hier heeft nog niemand twee metingen om te vergelijken; vanaf 8 zetten we uren naast verandering",
        "Nobody here has two readings to compare yet; from 8",
    ),
    "start, room": (
        lambda: ceiling(0, 16),
        "Elk van de 16 eerste metingen liet ruimte",
        "Each of the 16 first readings left room",
    ),
    "start, near the end": (lambda: ceiling(16, 16), "Alle 16 eerste metingen lagen", "All 16 first readings stood"),
    "start, two families": (lambda: ceiling(1, 2), "Bij 1 van de 2 eerste metingen", "1 of the 2 first readings"),
    "start, no data": (
        lambda: ceiling(0, 0),
        "Hier heeft nog niemand twee metingen om te vergelijken; vanaf 6",
        "Nobody here has two readings to compare yet; from 6",
    ),
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("case", CASES)
def test_what_a_card_in_a_tab_says(case, language):
    say, dutch, english = CASES[case]
    use(language)
    said = say()
    hold(said)
    use("nl")
    assert {"nl": dutch, "en": english}[language] in said
