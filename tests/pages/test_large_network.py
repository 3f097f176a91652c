"""Five hundred partners with 2,500 ties: no map that nobody can read, but counts by kind, and a sentence that says so."""

import pytest

from data_model.vocabularies import codes
from tests.pages.conftest import page
from tests.pages.told import figures

PARTNERS, EACH = 500, 5
INSTEAD = "Met 500 partners is een kaart niet te lezen: hier staan de verbindingen per soort partner"


@pytest.fixture
def crowd(tmp_path, own) -> None:
    kinds, folder = list(codes("partner_kind")), tmp_path / "folder"
    folder.mkdir()
    partners = [f"P{at:03},Partner {at},{kinds[at % len(kinds)]},yes,2024-01-01" for at in range(PARTNERS)]
    pairs = [f"P{at:03},P{(at + 7 * step) % PARTNERS:03},{step}" for at in range(PARTNERS) for step in range(1, EACH + 1)]
    tables = {
        "partners": ["partner,label,kind,in_neighbourhood,joined", *partners],
        "ties": ["wave,from_partner,to_partner,level", *(f"{wave},{pair}" for wave in ("T0", "T1") for pair in pairs)],
        "waves": ["wave,label,opens,closes", "T0,eerste,2024-01-10,2024-01-31", "T1,tweede,2024-06-10,2024-06-30"],
        # Today is the day of the last answer.
        "answers": ["partner,wave,date,instrument,item,answer,scorer", "P000,T1,2024-06-30,partnership,commitment,4,partner"],
    }
    for name, lines in tables.items():
        (folder / f"{name}.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    own(folder)


def test_kinds_stand_where_the_map_would(crowd) -> None:
    it = page("network", more="Wie noemt wie")
    assert not it.exception
    assert INSTEAD in [head.value for head in it.subheader]
    assert "Met zoveel partners is er alleen de lijst." in "\n".join(text.value for text in it.markdown)
    assert not [text.value for text in it.caption if "elke rij is wat één partner" in text.value]
    drawn = figures(it)
    assert "network-difference-0" not in drawn
    for key in ("network-map-T1-0", "network-matrix-0"):
        points = [point for trace in drawn[key]["data"] for point in trace["x"]]
        assert len(points) == len(codes("partner_kind")) ** 2
