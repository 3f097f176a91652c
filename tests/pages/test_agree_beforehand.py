"""Fixing one outcome beforehand: on one's own data, with who and why; never on the sample; shown at the head from then on."""

import pandas as pd
import pytest

from data_model.generations import current
from figures.freezing import freeze
from figures.live import Live
from loaders.history import batches
from loaders.primary_outcome import PrimaryOutcome, agree
from measures.measure import measures
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
    assert "Tot nu toe gevonden: op T4 nog niets om te vergelijken." in head
    history = told(page("data", part="history")).everything
    assert "uitkomst vastgelegd" in history
    assert "agreement" not in history


def test_without_who_or_why_nothing_is_fixed(own_pilot) -> None:
    it = page("resilience", more=_(TAB))
    (button,) = [one for one in it.button if one.label == _("Fix it")]
    it = button.click().run()
    assert [error.value for error in it.error] == [_("Say who agreed on it, and why.")]
    assert Live(current()).listing("outcome_agreed").empty


def test_what_was_fixed_stands_among_frozen_figures_too(own_pilot, monkeypatch, tmp_path) -> None:
    """With what was found, as far as that may be told there; nothing can be fixed outside the team."""
    agree(PrimaryOutcome("ladder", "adult", "identity", "T4", 10, 1.5, "de stuurgroep", "Dit noemen moeders het eerst."), "team")
    live = Live(current())
    tables = [live.figures(measures()[name], measures()[name].cuts()) for name in ("resilience_score", "resilience_change")]
    freeze(live, pd.concat(tables), tmp_path / "frozen.duckdb")
    monkeypatch.setenv("KG_FROZEN", str(tmp_path / "frozen.duckdb"))
    it = page("resilience", more=_(TAB))
    assert not it.exception
    assert "door de stuurgroep, toen T4 al begonnen was: de verandering op identiteit" in told(it).everything
    assert _("Fix it") not in [one.label for one in it.button]
