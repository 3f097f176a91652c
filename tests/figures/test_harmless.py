"""Nothing in a file runs when a spreadsheet opens it, and numbers stay numbers."""

import pytest

from figures.harmless import harmless


@pytest.mark.parametrize("text", ["=12", "@12", "=1+1", "+a", "-a", "-1+2", "@SUM(A1)", "\t1", "\r1"])
def test_what_a_spreadsheet_would_run_is_marked_as_text(text):
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("text", ["-12", "+3,5", "-1.000,25", "12", "De Brug", ""])
def test_a_number_and_a_word_stay_what_they_are(text):
    assert harmless(text) == text
