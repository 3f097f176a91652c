"""A card claims no filter that it leaves aside: on the screen it is told, in the file the scope is the one that was used."""

import pandas as pd
import pytest

from figures.findings.participation_giving import in_platform
from figures.scope import Scope
from tests.pages.conftest import page
from tests.pages.told import told
from translations import _, use
from widgets import card
from widgets.cards.participation_families import lanes_of
from widgets.cards.participation_platform import platform
from widgets.filters import in_words
from widgets.strip import strip

SCOPE = Scope(("vuurtoren",), "2025-01", "2025-06", ("workshop",))
CHOSEN = {"school": ["vuurtoren"], "from": "2025-01", "to": "2025-06", "type": ["workshop"]}
SCHOOLS, PERIOD = Scope(schools=SCOPE.schools), Scope(SCOPE.schools, SCOPE.first_month, SCOPE.last_month)
# Page and open tab → the part of the choice that each card there heeds; the other cards heed all of it.
PARTS = {
    ("participation", "Staying"): {"reach-flow": SCHOOLS, "ladder": SCHOOLS, "how-long": SCHOOLS, "cohorts": SCHOOLS},
    ("participation", "Giving back"): {
        "reach-flow": SCHOOLS, "ladder": SCHOOLS, "ladder-moves": SCHOOLS, "first-giving": SCHOOLS, "platform": PERIOD,
    },
    ("participation", "Per family"): {"reach-flow": SCHOOLS, "ladder": SCHOOLS, "family-lanes": PERIOD, "attendance-grid": SCHOOLS},
}  # fmt: skip


@pytest.fixture
def filed(live, monkeypatch) -> dict[str, Scope]:
    """Card → the scope that its file names, filled by every page that is run."""
    live("end")
    use("nl")
    found: dict[str, Scope] = {}
    kept = card._file
    monkeypatch.setattr(card, "_file", lambda it, scope, code: found.setdefault(it.key, scope) and kept(it, scope, code))
    return found


@pytest.mark.parametrize(("name", "tab"), PARTS)
def test_a_card_of_participation_names_the_part_of_the_choice_that_it_heeds(filed, name, tab) -> None:
    shown = told(page(name, **{"more-participation": _(tab)}, **CHOSEN)).texts
    parts = PARTS[name, tab]
    assert {key: filed[key] for key in parts} == parts
    others = {key: scope for key, scope in filed.items() if key not in parts}
    assert others and set(others.values()) == {SCOPE}
    for used in {*parts.values(), SCOPE}:
        assert [text for text in shown if text.endswith(f" · {in_words(used)}")]
    for used in parts.values():
        assert _("Plays no part here: {filters}").format(filters=in_words(SCOPE.beside(used))) in shown


def test_partners_are_of_no_school(filed) -> None:
    """The strip on the page of the network counts all families, whatever school is chosen."""
    it = page("network", more=_("What families notice"), **CHOSEN)
    assert filed and set(filed.values()) == {Scope()}
    texts = told(it).texts
    assert strip(Scope()) in texts and strip(SCHOOLS) not in texts


def test_readings_heed_the_schools_only(filed) -> None:
    page("resilience", **CHOSEN)
    assert filed and set(filed.values()) == {SCHOOLS}


def test_what_is_left_aside_is_what_differs() -> None:
    assert SCOPE.beside(SCHOOLS) == Scope((), "2025-01", "2025-06", ("workshop",))
    assert SCOPE.beside(SCOPE) == Scope() == SCOPE.only()


def test_what_is_so_now_is_told_from_every_month(live) -> None:
    """Also where only older months are looked at: then nobody was in the parent platform yet."""
    live("end")
    now, then = platform(Scope()), platform(Scope(last_month="2025-01"))
    assert then.title == now.title != in_platform(pd.DataFrame())
    assert then.table.iloc[-1].tolist() == ["jan 2025", "0"]


def test_lanes_speak_of_the_families_that_are_drawn(live) -> None:
    """Of a later period fewer may be, and none of them need begin there."""
    live("end")
    for scope in (Scope(), Scope(first_month="2026-01")):
        card = lanes_of(scope, "vuurtoren")
        drawn = {row[0] for row in card.table.itertuples(index=False)}
        assert card.title.startswith(f"{len(drawn)} gezinnen van De Vuurtoren")
        assert "start" not in card.title
