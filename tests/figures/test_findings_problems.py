"""The latest mean of an indicator of a problem, in words: of how many, when, and which side of the scale is good."""

import pytest

from figures.findings.finding import Quantity
from figures.findings.problems import indicator
from translations import use

ROW = {
    "measure": "resilience_score", "instrument": "djg6", "source": "isolation", "scorer": "adult", "wave": "T1", "state": "value",
    "value": 2.04, "n": 8.0,
}  # fmt: skip


@pytest.mark.parametrize(("more", "dutch", "english"), [
    ({}, "Alleen (ouders): 2,0 op een schaal van 0 tot 6, lager is beter (8 gezinnen, T1)",
     "Alleen (ouders): 2.0 on a scale of 0 to 6, lower is better (8 families, T1)"),
    ({"n": 1.0}, "Alleen (ouders): 1 gezin op T1, en één is nog geen gemiddelde", "Alleen (ouders): 1 family at T1, and one is no mean"),
    ({"state": "hidden", "value": None, "n": None}, "Alleen (ouders): afgeschermd", "Alleen (ouders): withheld"),
])  # fmt: skip
def test_it_tells_of_how_many_and_never_the_score_of_one(more, dutch, english) -> None:
    for code, sentence in (("nl", dutch), ("en", english)):
        use(code)
        assert indicator(ROW | more, "Alleen (ouders)", (0, 6), True, "family", "T1") == sentence
    use("nl")


def test_its_claim_is_the_mean_and_how_many_stand_behind_it() -> None:
    (claim,) = indicator(ROW, "Alleen (ouders)", (0, 6), True, "family", "T1").claims
    cut = (("instrument", "djg6"), ("scorer", "adult"), ("source", "isolation"), ("wave", "T1"))
    assert claim.quantities == (Quantity(2.04, "resilience_score", cut, "value"), Quantity(8.0, "resilience_score", cut, "n"), Quantity(0.0), Quantity(6.0))
    (of_one,) = indicator(ROW | {"n": 1.0}, "Alleen (ouders)", (0, 6), True, "family", "T1").claims
    assert of_one.numbers == (1.0,)
