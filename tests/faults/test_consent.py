"""Consent is at once: the latest word counts on the calendar day, it is told, and nobody speaks for another family."""

import pytest

from data_model.generations import current
from figures.live import Live
from tests.faults.runs import INPUTS, delivered, packed, rehearsed, value

IDENTITY = {"instrument": "ladder", "source": "identity", "scorer": "adult"}


def scores(folder: str, out, *options: str) -> dict[str, tuple[float | None, float | None]]:
    """Wave → the mean score on identity and over how many families; fails where the pack is refused."""
    said = packed(INPUTS / folder, out, *options)
    assert said.code == 0, said.text
    waves = ("T0",) if options else ("T0", "T1")
    parts = {wave: [value(out, "resilience_score", part, wave=wave, **IDENTITY) for part in ("value", "n")] for wave in waves}
    return {wave: (mean, n) for wave, (mean, n) in parts.items()}


@pytest.mark.parametrize("folder", ["consent_second_row/one_file", "consent_second_row/control", "consent_withdrawn_after_last_answer"])
def test_a_withdrawal_counts_whatever_else_stands_there(tmp_path, folder):
    assert scores(folder, tmp_path) == {"T0": (pytest.approx(32 / 7), 7), "T1": (pytest.approx(40 / 7), 7)}


def test_a_withdrawal_counts_for_figures_up_to_a_day_before_it(tmp_path):
    found = scores("consent_withdrawn_after_last_answer", tmp_path, "--as-of", "2025-01-31")
    assert found == {"T0": (pytest.approx(32 / 7), 7)}


@pytest.mark.parametrize("folder", ["consent_second_row/one_file", "consent_withdrawn_after_last_answer"])
def test_a_withdrawal_in_a_first_delivery_is_told(tmp_path, folder):
    for said in (packed(INPUTS / folder, tmp_path / "out"), rehearsed(INPUTS / folder, tmp_path / "data")):
        assert "Toestemming ingetrokken: gezin G-01 telt niet meer mee in metingen en uitkomsten" in said.text


def test_the_same_in_three_deliveries(tmp_path, monkeypatch):
    """The day of a consent is mended, then it is withdrawn: told with the third, and at once in force."""
    said = [delivered(INPUTS / "consent_second_row" / step, tmp_path) for step in ("1_first", "2_date_mended", "3_withdrawn")]
    assert [it.code for it in said] == [0, 0, 0]
    assert ["ingetrokken" in it.text for it in said] == [False, False, True]
    assert "gezin G-01" in said[2].text
    monkeypatch.setenv("KG_DATA", str(tmp_path))
    live = Live(current())
    assert "G-01" not in set(live.listing("family_shown")["family"]) and len(live.listing("family_shown")) == 7
    rows = live.figure("resilience_score", ("instrument", "source", "scorer", "wave"), where=IDENTITY)
    assert dict(zip(rows["wave"], rows["n"], strict=True)) == {"T0": 7, "T1": 7}
    assert "G-01" not in set(live.listing("unit_score")["unit"])


def test_a_delivery_that_changes_no_consent_tells_of_none(tmp_path):
    for step in ("1_first", "2_date_mended", "3_withdrawn"):
        delivered(INPUTS / "consent_second_row" / step, tmp_path)
    assert "ingetrokken" not in delivered(INPUTS / "consent_second_row" / "3_withdrawn", tmp_path).text


@pytest.mark.parametrize(
    ("folder", "table", "column"), [("consent_other_family", "consents", "person"), ("answer_other_family", "answers", "respondent")]
)
def test_somebody_of_another_family_is_refused(tmp_path, folder, table, column):
    said = rehearsed(INPUTS / folder, tmp_path)
    assert said.code == 1
    assert f"{table}.csv, rij 2, kolom {column}: “F-1-A” hoort bij gezin F-1." in said.text


def test_a_family_without_consent_is_not_called_not_filled_in(tmp_path, monkeypatch):
    assert delivered(INPUTS / "not_filled_in_without_consent", tmp_path).code == 0
    monkeypatch.setenv("KG_DATA", str(tmp_path))
    live = Live(current())
    flow = live.listing("measurement_flow").query("wave == 'T0'")
    assert dict(zip(flow["state"], flow["families"], strict=True)) == {"measured": 4, "no_consent": 4}
    # Later moments have opened since: those that agreed are due, and they alone.
    assert live.figure("measurements_due")["value"].item() == 4
    assert sorted(live.listing("measurement_due")["family"]) == ["F-0", "F-1", "F-2", "F-3"]
