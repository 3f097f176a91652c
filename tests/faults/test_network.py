"""Networks that people made: ratings left blank, response that falls, newcomers, two partners, nobody who stands out."""

from pathlib import Path

import pytest

from figures.scope import Scope
from tests.faults.runs import INPUTS, delivered, figures, packed, value
from tests.pages.conftest import page
from widgets.cards.network_matrix import who_named_whom

INDICES = (
    "mean_degree", "density", "reciprocity", "degree_centralisation", "betweenness_centralisation", "components", "largest_component_share",
    "average_path_length", "ei_index",
)  # fmt: skip
NEVER = ("niet gegroeid", "kleiner geworden", "minder verbindingen")


@pytest.fixture
def out(request, tmp_path) -> Path:
    """The pack of the folder that the test names."""
    said = packed(INPUTS / request.param, tmp_path / "out")
    assert said.code == 0, said.text
    return tmp_path / "out"


@pytest.fixture
def looked(request, tmp_path, monkeypatch) -> str:
    """The folder that the test names, brought in and looked at."""
    said = delivered(INPUTS / request.param, tmp_path / "data")
    assert said.code == 0, said.text
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("KG_SAMPLE", raising=False)
    return request.param


def heads(**chosen: str) -> list[str]:
    """The titles on the page of the network."""
    it = page("network", **chosen)
    assert not it.exception
    return [head.value for head in it.subheader]


def captions(**chosen: str) -> list[str]:
    return [told.value for told in page("network", **chosen).caption]


def folder(name: str):
    return pytest.mark.parametrize("out", [name], indirect=True)


def brought_in(name: str):
    return pytest.mark.parametrize("looked", [name], indirect=True)


@folder("blank_tie")
def test_a_blank_rating_is_neither_kept_nor_new_nor_lost(out: Path) -> None:
    names = ("ties_kept", "ties_new", "ties_lost", "tie_persistence")
    assert [value(out, name, wave="T1") for name in names] == [4, 0, 0, 1]


@folder("blank_tie")
def test_a_blank_rating_leaves_the_denominators(out: Path) -> None:
    assert [value(out, "density", part, wave="T1") for part in ("value", "numerator", "denominator")] == [1, 4, 4]
    assert [value(out, "density", part, wave="T0") for part in ("value", "numerator", "denominator")] == [1, 12, 12]
    assert [value(out, "reciprocity", part, wave="T1") for part in ("value", "numerator", "denominator")] == [None, 0, 0]


@brought_in("blank_tie")
def test_a_blank_rating_changes_nothing_on_the_page(looked: str) -> None:
    told = heads()
    assert told[0] == (
        "Het netwerk telt dezelfde 4 partners als in het begin. "
        "Eerlijk vergeleken hebben de 4 partners die beide keren antwoordden evenveel verbindingen: gemiddeld 2,0, toen en nu"
    )
    assert "Er kwam of ging geen partner en er veranderde geen verbinding, voor zover de 4 partners vertelden die beide keren antwoordden" in told
    assert "De 4 partners die beide keren antwoordden, noemden geen nieuwe verbindingen" in told
    assert "0 keer steeg het niveau, 0 keer daalde het en 4 keer bleef het gelijk" in heads(more="Gekomen en gegaan")
    blank = who_named_whom(Scope(), "T1").table
    assert [cell for line in blank.to_numpy().tolist() for cell in line].count("?") == 8


@brought_in("network_response_drop")
def test_a_response_that_falls_is_named_and_is_no_shrinkage(looked: str) -> None:
    told = heads()
    assert told[0] == (
        "Het netwerk telt dezelfde 10 partners als in het begin. "
        "Eerlijk vergeleken hebben de 3 partners die beide keren antwoordden evenveel verbindingen: gemiddeld 5,0, toen en nu. "
        "Respons: 30% (3 van de 10), was 100% (10 van de 10)"
    )
    assert "Op T1: 15 verbindingen gebleven, 0 erbij gekomen en 0 verdwenen sinds de vorige keer, volgens de 3 partners" in "\n".join(told)
    assert not [phrase for phrase in NEVER if phrase in "\n".join(told)]


@brought_in("network_response_drop")
def test_a_key_figure_is_held_against_the_same_partners(looked: str) -> None:
    told = captions()
    assert {"eerlijk vergeleken 15, was 15 op T0", "eerlijk vergeleken 5,0, was 5,0 op T0", "eerlijk vergeleken 55,6%, was 55,6% op T0"} <= set(told)
    assert [one for one in told if one.startswith("was ")] == ["was 10 op T0"]


@brought_in("network_response_drop")
def test_the_overview_says_over_whom_and_names_the_response(looked: str) -> None:
    told = "\n".join(it.value for it in page("overview").markdown)
    assert "Verbindingen per partner: 2,6 op T1, over de 10 partners die antwoordden of genoemd werden" in told
    assert "de 3 partners die beide keren antwoordden evenveel verbindingen: gemiddeld 5,0, toen en nu" in told
    assert "Respons: 30% (3 van de 10), was 100% (10 van de 10)" in told


@brought_in("network_silent_without_ties")
def test_partners_without_ties_that_fall_silent_are_no_growth(looked: str) -> None:
    assert heads()[0] == (
        "Het netwerk telt dezelfde 10 partners als in het begin. "
        "Eerlijk vergeleken hebben de 5 partners die beide keren antwoordden evenveel verbindingen: gemiddeld 2,0, toen en nu. "
        "Respons: 50% (5 van de 10), was 100% (10 van de 10)"
    )


@brought_in("partnership_newcomers")
def test_working_together_is_compared_over_those_that_answered_twice(looked: str) -> None:
    it = page("network")
    assert [head.value for head in it.subheader][1] == (
        "Samenwerken: 5 partners die beide keren antwoordden, antwoorden op 3 van de 3 vragen lager dan in het begin, en op 0 hoger"
    )
    assert "\n".join(told.value for told in it.markdown).count("−1,0 bij 5 partners") == 3


@brought_in("network_all_named_equally")
def test_nobody_is_singled_out_where_all_are_named_as_often(looked: str) -> None:
    assert "6 tweetallen partners werken samen" in heads()
    assert "vaakst" not in "\n".join(heads())


@folder("network_two_partners")
def test_two_partners_have_partners_ties_and_response(out: Path) -> None:
    assert [value(out, name, wave="T0") for name in ("partners_active", "ties", "response_rate")] == [2, 1, 0.5]
    rows = [row for name in INDICES for row in figures(out, name, wave="T0")]
    assert len(rows) == len(INDICES)
    assert {(row["value"], row["hidden"]) for row in rows} == {("", "false")}


@brought_in("network_two_partners")
def test_the_page_says_no_index_of_two_partners(looked: str) -> None:
    told = heads()
    assert told[0] == "Het netwerk telt 2 partners"
    assert "Bruggen tussen soorten partners tellen we vanaf drie partners" in heads(more="Bruggen")


@brought_in("network_response_drop")
def test_what_is_new_came_later_whichever_moment_was_chosen_first(looked: str) -> None:
    """The first moment is held against the second: what is told is still what happened from the first to the second."""
    assert any(told.startswith("T1 · 1 aug 2024 vergeleken met T0 · 1 feb 2024") for told in captions(wave="T0"))
    assert "Respons: 30% (3 van de 10), was 100% (10 van de 10)" in "\n".join(heads(wave="T0"))
