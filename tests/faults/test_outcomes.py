"""Faults in what is told of outcomes: each with the input that a person had, and what must come out."""

import pytest

from data_model.generations import current
from figures.live import Live
from tests.faults.runs import INPUTS, delivered, figures, packed
from tests.pages.conftest import page
from tests.pages.told import told
from translations import _, use


@pytest.fixture
def brought_in(monkeypatch, tmp_path):
    """Folder of a fault → its data are looked at; fails with the report where it is refused."""

    def bring(name: str) -> None:
        for setting in ("KG_SAMPLE", "KG_FROZEN"):
            monkeypatch.delenv(setting, raising=False)
        monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
        said = delivered(INPUTS / name, tmp_path / "data")
        assert said.code == 0, said.text
        use("nl")

    return bring


def titles(name: str, **chosen: str) -> str:
    """Everything that a page tells."""
    it = page(name, **chosen)
    assert not it.exception
    return told(it).everything


def test_where_families_started_is_the_median_of_their_scores_as_they_are(brought_in) -> None:
    """Eight families each start at 3.1667."""
    brought_in("first_score_rounded")
    words = titles("resilience")
    assert "Alle 8 gezinnen begonnen op ongeveer 3,2" in words
    assert "3,0 of lager" not in words


def test_where_less_is_better_two_means_that_fell_are_said_to_have_fallen(brought_in) -> None:
    """Means of 6.0 and then 5.75 on both; a minimal change of 1.5."""
    brought_in("lower_is_better_rose")
    words = titles("resilience")
    assert "van de 2 gemiddelden 0 omhoog en 2 omlaag, en lager is hier beter; dat kan allemaal toeval zijn" in words
    assert "Een stap van 1,5 punten of meer telt als verandering" in words
    assert "2 omhoog" not in words
    problems = titles("overview")
    assert "Strain, isolement (ouders): 5,8 op een schaal van 0 tot 10, lager is beter" in problems
    assert "Strain, stress (ouders): 5,8 op een schaal van 0 tot 10, lager is beter" in problems


def test_a_perfect_order_is_a_connection(brought_in) -> None:
    """Eight families, hours and change in the same order: rho is 1, and 2 of the 40.320 pairings give 1 or -1."""
    brought_in("perfect_order")
    words = titles("resilience", more=_("For researchers"), source="coping")
    assert _("Families with more hours moved further forward, which does not say why") in words
    assert "Spearman +1,00, een volmaakte volgorde (exacte tweezijdige p = 0,00005)" in words
    assert _("Between hours and change no connection can be told apart from chance") not in words


def test_two_scores_that_are_written_alike_are_not_called_the_same(brought_in) -> None:
    """3.4375 and then 3.375."""
    brought_in("same_by_rounding")
    words = titles("family", family="F-0")
    assert "Van 3,44 naar 3,38 (−0,06): zonder gepubliceerde betrouwbaarheid heet niemand vooruit of achteruit" in words
    assert "gelijk gebleven" not in words.lower()


def test_before_a_moment_opens_no_family_is_without_a_reading_at_it(brought_in, tmp_path) -> None:
    """One answer two days early: it counts, and the remark about it stays."""
    said = packed(INPUTS / "wave_not_open_yet", tmp_path / "pack")
    assert said.code == 0, said.text
    at_first = {"instrument": "ladder", "source": "coping", "scorer": "adult", "wave": "T1"}
    assert figures(tmp_path / "pack", "families_without_second_measurement", **at_first) == []
    (change,) = figures(tmp_path / "pack", "resilience_change", **at_first)
    assert float(change["n"]) == 1
    brought_in("wave_not_open_yet")
    remarks = Live(current()).listing("quality_remark")
    assert remarks.loc[remarks["kind"] == "outside_wave", ["code", "detail"]].to_numpy().tolist() == [["T1", "2024-07-30"]]
    assert "1 gezin met een eerste meting en een op T1; vanaf 6" in titles("resilience")
