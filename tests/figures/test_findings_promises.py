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
    ([WITHHELD, WITHHELD], "Of de 2 doelen tot nu toe gehaald zijn, is hier niet te zien",
     "Whether the 2 targets for now have been reached cannot be told here"),
])  # fmt: skip
def test_what_is_withheld_is_not_called_missed(rows, dutch, english):
    for code, sentence in (("nl", dutch), ("en", english)):
        use(code)
        assert targets_met(rows) == sentence
    use("nl")
