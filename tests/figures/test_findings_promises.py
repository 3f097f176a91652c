"""How many targets were reached, in words: what cannot be told is not called missed."""

import pytest

from figures.findings.promises import targets_met
from translations import use

REACHED = {"value": 12.0, "state": "value", "target": 10.0}
MISSED = {"value": 8.0, "state": "value", "target": 10.0}
WITHHELD = {"value": None, "state": "hidden", "target": 10.0}


@pytest.mark.parametrize(("rows", "dutch", "english"), [
    ([REACHED, MISSED], "Gehaald tot nu toe: 1 van de 2 doelen", "1 of the 2 targets for now have been reached"),
    ([MISSED, MISSED], "Gehaald tot nu toe: 0 van de 2 doelen", "0 of the 2 targets for now have been reached"),
    ([REACHED, MISSED, WITHHELD], "Gehaald: 1 van de 2 doelen die hier te zien zijn",
     "1 of the 2 targets that can be told here have been reached"),
    ([REACHED], "Het ene doel tot nu toe is gehaald", "The one target for now has been reached"),
    ([MISSED], "Het ene doel tot nu toe is niet gehaald", "The one target for now has not been reached"),
    ([REACHED, WITHHELD], "Het ene doel dat hier te zien is, is gehaald", "The one target that can be told here has been reached"),
    ([MISSED, WITHHELD], "Het ene doel dat hier te zien is, is niet gehaald", "The one target that can be told here has not been reached"),
    ([WITHHELD], "Of het ene doel tot nu toe gehaald is, is hier niet te zien",
     "Whether the one target for now has been reached cannot be told here"),
    ([WITHHELD, WITHHELD], "Of de 2 doelen tot nu toe gehaald zijn, is hier niet te zien",
     "Whether the 2 targets for now have been reached cannot be told here"),
])  # fmt: skip
def test_what_is_withheld_is_not_called_missed(rows, dutch, english):
    for code, sentence in (("nl", dutch), ("en", english)):
        use(code)
        assert targets_met(rows) == sentence
    use("nl")
