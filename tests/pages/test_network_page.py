"""The network page over every beginning and edge: nobody, one, two, isolates, silence, coming back, another name."""

import csv
import re
from pathlib import Path

import pytest

from figures.scope import Scope
from tests.pages.conftest import page
from tests.pages.told import figures, told
from tests.pages.views import TABBED
from translations import number
from widgets.cards.network_trust import trusted
from widgets.network_tabs import TABS

PARTNERS = "partner,label,kind,in_neighbourhood,joined,left\n"
WAVES = "wave,label,opens,closes\nT0,eerste,2024-01-10,2024-01-31\nT1,tweede,2025-01-10,2025-01-31\nT2,derde,2026-01-10,2026-01-31\n"
TIES = "wave,from_partner,to_partner,level\n"
ANN, BOB, COR = (f"{code},{name},school,yes,2024-01-01,\n" for code, name in (("A", "Anna's bureau"), ("B", "De Brug"), ("C", "Cirkel")))
EDGES = {
    "one partner": (ANN, ""),
    "two partners": (ANN + BOB, "T0,A,B,3\nT1,A,B,4\nT1,B,A,0\n"),
    "isolates only": (ANN + BOB + COR, "T0,A,B,0\nT0,B,C,1\nT1,C,A,0\n"),
    "nobody answered": (ANN + BOB, "T0,A,B,\nT1,A,B,\n"),
    "one side only": (ANN + BOB + COR, "T0,A,B,5\nT0,B,A,2\nT0,C,A,\nT1,A,B,2\nT2,B,A,3\n"),
    "gone and back": (ANN + BOB + "C,Cirkel,health,yes,2024-01-01,2024-06-01\nC,Cirkel,health,yes,2025-06-01,\n",
                      "T0,A,C,3\nT0,C,A,3\nT0,B,A,2\nT1,A,B,2\nT1,B,A,2\nT2,A,C,4\nT2,C,B,3\n"),
    "another name": (ANN + "B,Oude naam,school,yes,2024-01-01,2024-12-31\nB,Nieuwe naam,school,yes,2025-01-01,\n", "T0,A,B,3\nT1,A,B,3\nT1,B,A,3\n"),
}  # fmt: skip

# What nobody can say of a moment at which nobody answered.
KNOWING = re.compile(r"\b0\b|no ties (yet|to|at)|[Nn]o school|second moment|Nothing changed|keeps? contact")


@pytest.fixture(params=EDGES)
def edge(request, tmp_path, own) -> str:
    partners, ties = EDGES[request.param]
    folder = tmp_path / "folder"
    folder.mkdir()
    for name, text in (("partners", PARTNERS + partners), ("waves", WAVES), *([("ties", TIES + ties)] if ties else [])):
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    # Today is the day of the last answer.
    answer = "partner,wave,date,instrument,item,answer,scorer\nA,T2,2026-01-31,partnership,commitment,4,partner\n"
    (folder / "answers.csv").write_text(answer, encoding="utf-8")
    own(folder)
    return request.param


def test_every_edge_is_drawn_or_said(edge) -> None:
    it = page("network")
    assert not it.exception
    for name, _draw in TABS:
        opened = page("network", more=name, lang="en", partner="A")
        assert not opened.exception
        if edge == "nobody answered":
            assert not [head.value for head in opened.subheader if KNOWING.search(head.value)], name
    heads = {
        "isolates only": "0 tweetallen partners werken samen", "one partner": "Het netwerk is nog niet gemeten",
        "nobody answered": "Op dit moment gaf niemand antwoord",
    }  # fmt: skip
    assert heads.get(edge, "") in "\n".join(head.value for head in it.subheader)


@pytest.mark.parametrize("edge", ["gone and back", "another name"], indirect=True)
def test_who_came_back_and_who_has_another_name_stand_where_they_stood(edge) -> None:
    looked = {wave: page("network", wave=wave) for wave in ("T0", "T1" if edge == "another name" else "T2")}
    first, last = (_places(figures(it), wave) for wave, it in looked.items())
    beside = [[told.value for told in it.caption if told.value == "eerste moment" or told.value.startswith("was ")] for it in looked.values()]
    assert [set(told) == {"eerste moment"} for told in beside] == [True, False]
    assert list(first.values()) == list(last.values())
    assert (first.keys() == last.keys()) == (edge == "gone and back")


def _places(charts: dict, wave: str) -> dict[str, tuple]:
    points = next(trace for trace in charts[f"network-map-{wave}-0"]["data"] if trace.get("mode") == "markers+text")
    return dict(zip(points["hovertext"], zip(points["x"], points["y"], strict=True), strict=True))


def test_a_rerun_draws_no_chart_again(live, monkeypatch) -> None:
    live("end")
    it = page("network", more="Bridges", lang="en")
    monkeypatch.setattr("plotly.graph_objects.Figure.to_dict", None)
    assert not it.run().exception
    assert len(it.get("plotly_chart")) > 6


def sample(table: str) -> list[dict]:
    with (Path("sample_data") / "end" / f"{table}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def test_what_one_partner_thinks_of_another_stands_nowhere(live) -> None:
    """Every tab with its tables, and a partner's own page: of two partners together only the level is told."""
    live("end")
    pairs = []
    for view in (view for view in TABBED if view.page == "network"):
        tables = [set(node.value.columns) for node in view.opened(partner="P-26").table]
        pairs += [columns - {"Partner", "Met partner"} for columns in tables if "Met partner" in columns]
    assert pairs and set().union(*pairs) == {"Niveau", "Wat ervan werd", "Jullie zeiden", "Zij zeiden"}


def test_the_trust_in_a_partner_is_the_mean_of_three_or_more(live) -> None:
    """Held against the single ratings in the file."""
    live("end")
    rows, labels, given = trusted(Scope(), "T4").table.to_numpy().tolist(), {row["partner"]: row["label"] for row in sample("partners")}, {}
    for row in sample("ties"):
        if row["wave"] == "T4" and row["trust"]:
            given.setdefault(labels[row["to_partner"]], []).append(int(row["trust"]))
    told = {name: (mean, n) for name, mean, n in rows}
    assert told == {name: (number(sum(its) / len(its), 1), f"n = {len(its)}") for name, its in given.items() if len(its) >= 3}
    assert [its for its in given.values() if len(its) < 3]


def test_a_chosen_partner_fades_the_others_and_stands_in_the_address(live) -> None:
    live("end")
    it = page("network", partner="P-26")
    points = next(trace for trace in figures(it)["network-map-T4-0"]["data"] if trace.get("mode") == "markers+text")
    assert {1, 0.15} == set(points["marker"]["opacity"])
    assert "P-26" in it.query_params["partner"]
    assert "Bewonersgroep De Lange Tafel" in told(it).everything
