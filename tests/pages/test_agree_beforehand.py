"""Fixing one outcome beforehand: on one's own data, with who and why; never on the sample; shown at the head from then on."""

import pytest

from data_model.generations import current
from figures.live import Live
from loaders.history import batches
from tests.pages.conftest import ROOT, page
from tests.pages.told import told
from translations import _

TAB = "Agree beforehand"


@pytest.fixture
def own_pilot(own, tmp_path) -> None:
    """The sample's own files, brought in as somebody's data."""
    folder = tmp_path / "folder"
    folder.mkdir()
    for file in (ROOT / "sample_data" / "seven_months").glob("*.csv"):
        (folder / file.name).write_bytes(file.read_bytes())
    own(folder)


def test_the_sample_cannot_be_changed(live) -> None:
    live("end")
    it = page("resilience", more=_(TAB))
    (button,) = [one for one in it.button if one.label == _("Fix it")]
    assert button.disabled


def test_a_planned_number_is_told_in_words(live) -> None:
    live("end")
    words = told(page("resilience", more=_(TAB), planned=16)).everything
    assert "Met 16 gezinnen is de marge ongeveer" in words
    assert "Met 3 gezinnen is er geen marge" in told(page("resilience", more=_(TAB), planned=3)).everything


def test_what_was_fixed_stands_at_the_head_with_what_was_found(own_pilot) -> None:
    it = page("resilience", more=_(TAB))
    assert not it.exception
    it.text_input(key="outcome-by").set_value("de stuurgroep")
    it.text_area(key="outcome-why").set_value("Dit noemen *moeders* het eerst.")
    it.text_input(key="who").set_value("bea")
    (button,) = [one for one in it.button if one.label == _("Fix it")]
    button.click().run()
    (row,) = Live(current()).listing("outcome_agreed").to_dict("records")
    assert (row["agreed_by"], row["why"], row["instrument"], row["pairs"]) == ("de stuurgroep", "Dit noemen *moeders* het eerst.", "ladder", 10)
    assert batches()[0].who == "bea"
    head = told(page("resilience")).everything
    assert "door de stuurgroep, toen T4 al begonnen was: de verandering op identiteit" in head
    assert r"Dit noemen \*moeders\* het eerst." in head
    assert "Tot nu toe gevonden: nog geen tweede meting." in head


def test_without_who_or_why_nothing_is_fixed(own_pilot) -> None:
    it = page("resilience", more=_(TAB))
    (button,) = [one for one in it.button if one.label == _("Fix it")]
    it = button.click().run()
    assert [error.value for error in it.error] == [_("Say who agreed on it, and why.")]
    assert Live(current()).listing("outcome_agreed").empty
