"""Sentences about giving back in both languages, with what would make each of them false: nobody, one, all, few people, a part of
a half-year, what rounds to nothing, and what is withheld."""

import pandas as pd
import pytest

from figures.findings.participation_giving import began_giving, giving_now, in_platform, moved, share_given
from tests.figures.both_languages import Said, row, told
from tests.figures.unclaimed import unclaimed

HIDDEN = row(None, "hidden")


def steps(*rows: tuple[int, bool, int]) -> pd.DataFrame:
    """The ladder's steps: half-years back, gives, people."""
    its = pd.DataFrame(rows, columns=["back", "gives", "people"])
    return its.assign(moment=[pd.Timestamp("2025-08-31") - pd.DateOffset(months=6 * back) for back in its["back"]])


def moves(*rows: tuple[int, str, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["back", "direction", "people"])


def platform(*people: float) -> pd.DataFrame:
    months = [str(pd.Period("2025-01", "M") + place) for place in range(len(people))]
    return pd.DataFrame({"month": months, "value": [float(one) for one in people]}, columns=["month", "value"])


def given(share: float) -> str:
    return share_given(row(share, measure="giving_share"))


SOME = steps((0, True, 4), (1, False, 9), (1, True, 2), (1, True, 1))

NOW = [
    Said(lambda: giving_now(row(4), SOME), "4 people help, organise or have a standing role; on 28 Feb 2025 it was 3 people",
         "4 mensen helpen, organiseren of hebben een vaste rol; op 28 feb 2025 waren het er 3"),
    Said(lambda: giving_now(row(4), steps((0, True, 4), (1, True, 1))),
         "4 people help, organise or have a standing role; on 28 Feb 2025 it was 1 person",
         "4 mensen helpen, organiseren of hebben een vaste rol; op 28 feb 2025 was het er 1"),
    Said(lambda: giving_now(row(4), steps((0, True, 4), (1, False, 9))), "4 people help, organise or have a standing role; on 28 Feb 2025 nobody did",
         "4 mensen helpen, organiseren of hebben een vaste rol; op 28 feb 2025 niemand"),
    # The half-year before is no whole one, and does not come here.
    Said(lambda: giving_now(row(1), steps((0, True, 1))), "1 person helps, organises or has a standing role",
         "1 mens helpt, organiseert of heeft een vaste rol"),
    Said(lambda: giving_now(row(0), steps()), "Nobody here helps or organises regularly now", "Hier helpt of organiseert nu niemand geregeld"),
    Said(lambda: giving_now(row(None, "not_measured"), steps()), "Nobody here helps or organises regularly now",
         "Hier helpt of organiseert nu niemand geregeld"),
    Said(lambda: giving_now(row(0), steps((0, False, 3), (1, True, 3))),
         "Nobody here helps or organises regularly now; on 28 Feb 2025 it was 3 people",
         "Hier helpt of organiseert nu niemand geregeld; op 28 feb 2025 waren het er 3"),
    Said(lambda: giving_now(HIDDEN, SOME), "How many people give is withheld", "Hoeveel mensen iets geven is afgeschermd"),
]  # fmt: skip

MOVED = [
    Said(lambda: moved(moves((0, "up", 3), (0, "down", 5), (0, "same", 20), (1, "up", 99))),
         "Of the 28 people known half a year before, 3 went up on the ladder and 5 went down",
         "Van de 28 mensen die een half jaar eerder al bekend waren, gingen er 3 omhoog op de ladder en 5 omlaag"),
    Said(lambda: moved(moves((0, "same", 20))), "Of the 20 people known half a year before, nobody went up or down on the ladder",
         "Van de 20 mensen die een half jaar eerder al bekend waren, ging niemand omhoog of omlaag op de ladder"),
    Said(lambda: moved(moves((0, "up", 1), (0, "same", 4))),
         "Who goes up or down can be told from 6 people on who were known half a year before; so far that is 5",
         "Wie omhoog of omlaag gaat, kunnen we zeggen vanaf 6 mensen die een half jaar eerder al bekend waren; tot nu toe: 5"),
    Said(lambda: moved(moves()), "Who goes up or down can be told after a second whole half-year",
         "Wie omhoog of omlaag gaat, kunnen we zeggen na een tweede heel half jaar"),
]  # fmt: skip

HOURS = [
    Said(lambda: given(0.234), "Of every hundred hours together, people gave 23", "Van elke honderd uren samen gaven mensen er 23"),
    Said(lambda: given(0.003), "Of every hundred hours together, people gave fewer than one",
         "Van elke honderd uren samen gaven mensen er minder dan één"),
    Said(lambda: given(0.997), "Of every hundred hours together, people gave more than ninety-nine",
         "Van elke honderd uren samen gaven mensen er meer dan negenennegentig"),
    Said(lambda: given(0.0), "In none of the hours did anybody help or organise", "In geen enkel uur hielp of organiseerde iemand"),
    Said(lambda: given(1.0), "In all of the hours people helped or organised", "In alle uren hielp of organiseerde iemand"),
    Said(lambda: share_given(row(None, "not_measured")), "No hours can be counted here", "Hier zijn geen uren te tellen"),
    Said(lambda: share_given(HIDDEN), "What share of the hours people give is withheld", "Welk deel van de uren mensen geven is afgeschermd"),
]  # fmt: skip

PLATFORM = [
    Said(lambda: in_platform(platform(0, 4, 4, 3)), "3 people are in the parent platform in April 2025; in February 2025 it was 4",
         "In april 2025 zitten 3 mensen in het ouderplatform; in februari 2025 waren het er 4"),
    # As many as ever: no month is singled out.
    Said(lambda: in_platform(platform(0, 4, 4)), "4 people are in the parent platform in March 2025",
         "In maart 2025 zitten 4 mensen in het ouderplatform"),
    Said(lambda: in_platform(platform(1)), "1 person is in the parent platform in January 2025", "In januari 2025 zit 1 persoon in het ouderplatform"),
    Said(lambda: in_platform(platform(1, 0)), "Nobody is in the parent platform in February 2025; in January 2025 it was 1",
         "In februari 2025 zit niemand in het ouderplatform; in januari 2025 was het er 1"),
    Said(lambda: in_platform(platform(0, 0)), "Nobody here has been in the parent platform yet",
         "Hier heeft nog niemand in het ouderplatform gezeten"),
    Said(lambda: in_platform(platform()), "No sessions have been held yet", "Er zijn nog geen bijeenkomsten gehouden"),
]  # fmt: skip

BEGAN = [
    Said(lambda: began_giving(None, 0, 4),
         "How soon people begin to give can be told from 6 people on who were followed for six months; so far that is 0",
         "Hoe snel mensen iets gaan geven, kunnen we zeggen vanaf 6 mensen die we zes maanden volgen; tot nu toe: 0"),
    Said(lambda: began_giving(0.5, 5, 41),
         "How soon people begin to give can be told from 6 people on who were followed for six months; so far that is 5",
         "Hoe snel mensen iets gaan geven, kunnen we zeggen vanaf 6 mensen die we zes maanden volgen; tot nu toe: 5"),
    Said(lambda: began_giving(0.25, 6, 12),
         "Beginning to give within half a year of the first time: about 3 people; 6 of the 12 people were followed that long",
         "Zelf gaan geven binnen een half jaar na de eerste keer: ongeveer 3 mensen; 6 van de 12 mensen zijn zo lang gevolgd"),
    Said(lambda: began_giving(0.504, 8, 84),
         "Beginning to give within half a year of the first time: about 50%; 8 of the 84 people were followed that long",
         "Zelf gaan geven binnen een half jaar na de eerste keer: ongeveer 50%; 8 van de 84 mensen zijn zo lang gevolgd"),
    Said(lambda: began_giving(0.0, 8, 84), "Nobody began to give within half a year of the first time; 8 of the 84 people were followed that long",
         "Niemand begon binnen een half jaar na de eerste keer zelf iets te geven; 8 van de 84 mensen zijn zo lang gevolgd"),
    Said(lambda: began_giving(None, 0, 0), "Nobody here has been present yet", "Hier is nog niemand aanwezig geweest"),
]  # fmt: skip


@pytest.mark.parametrize("said", [*NOW, *MOVED, *HOURS, *PLATFORM, *BEGAN])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_it_is_said_and_it_is_true_of_its_figures(said, language):
    sentence = told(said, language)
    assert sentence == getattr(said, language)
    assert not unclaimed(sentence, language)
