"""Sentences about participation in both languages: right at nothing, at one, at some, and silent about what is withheld."""

import pandas as pd
import pytest

from figures.findings.participation_families import families_at, how_broad, per_family
from figures.findings.participation_flow import reached
from figures.findings.participation_spread import spread
from figures.findings.participation_staying import coming_back, completed, staying
from figures.findings.units import counted_part
from tests.figures.both_languages import Said, row, told


def flow(started: dict, active: dict, approached: dict) -> str:
    return reached({"families_started": started, "families_active": active, "families_approached": approached})


def middle(left: int = 0) -> str:
    """Of four families the middle one lies between two and three."""
    return how_broad(pd.DataFrame([(2, 2), (3, 3), (1, 2), (3, 3)], columns=["breadth", "duration"]), left)


ALL = row(0.2, numerator=20, denominator=100)
FEW = row(0.2, numerator=9, denominator=100)
HIDDEN = row(None, "hidden")


@pytest.mark.parametrize("said", [
    Said(lambda: flow(row(16), row(10), row(18)), "10 of the 16 families that started came in the last eight weeks",
         "10 van de 16 gezinnen die startten waren er in de laatste acht weken"),
    Said(lambda: flow(row(1), row(0), row(18)), "0 of the 1 family that started came in the last eight weeks",
         "0 van 1 gestart gezin was er in de laatste acht weken"),
    Said(lambda: flow(row(0), row(0), row(2)), "No family has started yet; 2 have been approached",
         "Er is nog geen gezin gestart; 2 gezinnen zijn benaderd"),
    Said(lambda: flow(row(0), row(0), row(0)), "No family has started yet", "Er is nog geen gezin gestart"),
    Said(lambda: flow(HIDDEN, row(10), row(18)), "How many families take part is withheld", "Hoeveel gezinnen meedoen is afgeschermd"),
    Said(lambda: flow(row(16), HIDDEN, row(18)), "How many families take part is withheld", "Hoeveel gezinnen meedoen is afgeschermd"),
    Said(lambda: spread(ALL, None), "20 of the 100 families of the schools take part", "20 van de 100 gezinnen van de scholen doen mee"),
    Said(lambda: spread(ALL, 0.1026), "20 of the 100 families of the schools take part; for an even spread 2 of them would be of another school",
         "20 van de 100 gezinnen van de scholen doen mee; gelijk verdeeld zouden er 2 van een andere school zijn"),
    Said(lambda: spread(FEW, 0.1026), "9 of the 100 families of the schools take part; for an even spread 1 of them would be of another school",
         "9 van de 100 gezinnen van de scholen doen mee; gelijk verdeeld zou 1 daarvan van een andere school zijn"),
    Said(lambda: spread(FEW, 0.01), "9 of the 100 families of the schools take part, spread evenly over the schools",
         "9 van de 100 gezinnen van de scholen doen mee, gelijk verdeeld over de scholen"),
    Said(lambda: spread(row(None, "not_measured"), None), "How many families could take part is not known of every school, so there is no total",
         "Niet van elke school is bekend hoeveel gezinnen mee kunnen doen, dus er is geen totaal"),
    Said(lambda: spread(HIDDEN, 0.1), "How many of the families take part is withheld", "Hoeveel van de gezinnen meedoen is afgeschermd"),
    Said(lambda: staying(None, 0), "Nobody has been present yet", "Er is nog niemand aanwezig geweest"),
    Said(lambda: staying(None, 4), "How long people stay can be told once somebody has been followed for half a year",
         "Hoe lang mensen blijven, kunnen we zeggen als we iemand een half jaar volgen"),
    Said(lambda: staying(0.5, 4), "About 2 of the 4 people still take part half a year after their first time",
         "Nog erbij een half jaar na de eerste keer: ongeveer 2 van de 4 mensen"),
    Said(lambda: staying(0.5, 20), "About 50% of the 20 people still take part half a year after their first time",
         "Nog erbij een half jaar na de eerste keer: ongeveer 50% van de 20 mensen"),
    Said(lambda: coming_back(HIDDEN), "How many people come back is withheld", "Hoeveel mensen terugkomen is afgeschermd"),
    Said(lambda: completed(4, 1, 1), "Of the 4 times that somebody began a series, 1 went on to three in four sessions or more",
         "Van de 4 keer dat iemand aan een reeks begon, kwam die 1 keer bij drie van de vier bijeenkomsten of meer"),
    Said(lambda: completed(0, 0, 0), "No series has ended yet", "Er is nog geen reeks afgelopen"),
    Said(lambda: counted_part(row(0.25, numerator=1, denominator=4)), "1 of 4", "1 van 4"),
    Said(lambda: counted_part(row(0.25, numerator=5, denominator=20)), "5 of 20 · 25%", "5 van 20 · 25%"),
    Said(lambda: families_at("De Brug", 24, 30), "The first 24 of the 30 families at De Brug, by code",
         "De eerste 24 van de 30 gezinnen op De Brug, op code"),
    Said(lambda: families_at("De Brug", 1, 1), "1 family at De Brug, from its start on", "1 gezin op De Brug, vanaf de start"),
    Said(middle, "The middle family has come for 2.5 months, to 2.5 kinds of activity",
         "Het middelste gezin komt 2,5 maanden, naar 2,5 soorten activiteiten"),
    Said(lambda: middle(6), "The first 4 families by code, without 6 more: the middle family has come for 2.5 months, to 2.5 kinds of activity",
         "De eerste 4 gezinnen op code, zonder 6 andere: het middelste gezin komt 2,5 maanden, naar 2,5 soorten activiteiten"),
])  # fmt: skip
@pytest.mark.parametrize("language", ["en", "nl"])
def test_it_is_said(said, language):
    assert told(said, language) == getattr(said, language)


def test_a_family_over_its_months():
    months = pd.DataFrame({
        "family": ["F1", "F1", "F1", "F2"], "month": ["2024-12", "2025-02", "2025-02", "2025-02"],
        "activity_type": ["art", "art", "workshop", "art"], "sessions": [1, 2, 1, 1],
        "hours": [2.0, 4.0, 1.0, 1.0], "contact": [1.0, 2.0, 1.0, 1.0],
    })  # fmt: skip
    one, other = per_family(months).to_dict("records")
    assert (one["duration"], one["breadth"], one["hours"], one["contact"]) == (3, 2, 7, 4)
    assert one["intensity"] == pytest.approx(4 / 3)
    assert (other["duration"], other["intensity"]) == (1, 1)
