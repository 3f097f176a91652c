"""Sentences about giving back in both languages: who gives now and gave before, who went up and down, how soon people begin."""

import pandas as pd
import pytest

from figures.findings.participation_giving import began_giving, giving_now, moved
from tests.figures.both_languages import Said, row, told


def steps(*rows: tuple[int, bool, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["back", "gives", "people"])


SOME = steps((0, True, 4), (1, False, 9), (1, True, 2), (1, True, 1))
MOVES = pd.DataFrame([(0, "up", 3), (0, "down", 5), (1, "up", 99)], columns=["back", "direction", "people"])


@pytest.mark.parametrize("said", [
    Said(lambda: giving_now(row(4), SOME), "4 people help, organise or have a standing role; half a year ago it was 3",
         "4 mensen helpen, organiseren of hebben een vaste rol; een half jaar geleden waren het er 3"),
    Said(lambda: giving_now(row(1), steps((0, True, 1))), "1 person helps, organises or has a standing role",
         "1 mens helpt, organiseert of heeft een vaste rol"),
    Said(lambda: giving_now(row(0), steps()), "Nobody helps or organises regularly yet", "Nog niemand helpt of organiseert geregeld"),
    Said(lambda: giving_now(row(0), steps((0, False, 3), (1, True, 3))), "Nobody helps or organises regularly now; half a year ago 3 people did",
         "Niemand helpt of organiseert nu geregeld; een half jaar geleden deden 3 mensen dat"),
    Said(lambda: giving_now(row(0), steps((0, False, 3), (1, False, 3))), "Nobody helps or organises regularly yet",
         "Nog niemand helpt of organiseert geregeld"),
    Said(lambda: giving_now(row(None, "hidden"), SOME), "How many people give is withheld", "Hoeveel mensen iets geven is afgeschermd"),
    Said(lambda: moved(MOVES), "In the last half-year 3 people went up on the ladder and 5 went down",
         "In het laatste half jaar gingen 3 mensen een trede hoger of meer, en 5 lager"),
    Said(lambda: began_giving(None, 4), "How soon people begin to give can be told once somebody has come for half a year",
         "Hoe snel mensen iets gaan geven, kunnen we zeggen als iemand een half jaar komt"),
    Said(lambda: began_giving(0.25, 4), "About 1 of the 4 people begin to give within half a year of their first time",
         "Zelf gaan geven binnen een half jaar na de eerste keer: ongeveer 1 van de 4 mensen"),
    Said(lambda: began_giving(0.25, 40), "About 25% of the 40 people begin to give within half a year of their first time",
         "Zelf gaan geven binnen een half jaar na de eerste keer: ongeveer 25% van de 40 mensen"),
])  # fmt: skip
@pytest.mark.parametrize("language", ["en", "nl"])
def test_it_is_said(said, language):
    assert told(said, language) == getattr(said, language)
