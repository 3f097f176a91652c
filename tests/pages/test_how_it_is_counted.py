"""*How is this counted?* explains the picture that stands above it, and no other figure."""

import pytest

from figures.methods import METHODS, meaning
from figures.scope import Scope
from measures.measure import measures
from reports.documentation import DOCUMENTS
from tests.pages.conftest import ROOT
from widgets.cards.network_difference import difference_map
from widgets.cards.network_families import network_of_families
from widgets.cards.participation_cohorts import by_beginning
from widgets.cards.participation_giving import first_giving, moves
from widgets.cards.participation_platform import platform
from widgets.cards.participation_staying import how_long, series
from widgets.cards.resilience import _counted

EVERYTHING = Scope()
OWN = {
    how_long: "staying", by_beginning: "cohorts", first_giving: "first_giving", moves: "ladder_moves", platform: "parent_platform",
    series: "series",
}  # fmt: skip


@pytest.mark.parametrize("made", OWN)
@pytest.mark.parametrize("way", ["live", "frozen"])
def test_a_picture_that_no_measure_counts_has_a_method_of_its_own(request, made, way) -> None:
    request.getfixturevalue(way)("end")
    assert made(EVERYTHING).counted == (OWN[made],)


def test_every_method_is_told_in_full_in_the_document() -> None:
    text = DOCUMENTS["measures.md"]()
    for method in METHODS.values():
        told = text.partition(f"### {method.name}\n")[2].partition("\n#")[0]
        assert not [part for part in (method.title, method.definition, method.formula, method.source) if part not in told]
    assert not METHODS.keys() & measures().keys()
    assert meaning("staying").title != meaning("return_rate").title


def test_pairs_are_told_as_pairs(live) -> None:
    """A pair of partners has two ties, one each way: what counts the one may not be explained by the other."""
    live("end")
    it = difference_map(EVERYTHING, "T3", "T4", None)
    assert it.counted == ("pairs_compared",)
    assert "tweetallen zijn nieuw" in it.title


def test_the_bands_of_a_crowd_are_explained() -> None:
    assert "middle_half" in _counted(paired=False, banded=True)
    assert {"paired_first_middle_half", "paired_middle_half"} <= {*_counted(paired=True, banded=True)}
    assert not [name for name in _counted(paired=True, banded=False) if "half" in name]


def test_contacts_that_nobody_wrote_down_are_no_noughts(own, tmp_path) -> None:
    """No table of contacts: no rows in the table behind the chart, and no referrals told."""
    for name in ("schools", "organisations", "partners", "families", "people", "sessions", "attendance"):
        (tmp_path / f"{name}.csv").write_bytes((ROOT / "sample_data" / "two_months" / f"{name}.csv").read_bytes())
    own(tmp_path)
    it = network_of_families(EVERYTHING)
    assert it.title == "Er zijn nog geen contacten van gezinnen met partners genoteerd"
    assert not len(it.table)
    assert "doorverwijz" not in it.uncertainty
