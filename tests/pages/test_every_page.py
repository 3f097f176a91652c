"""Every page at every age, live and frozen: it runs, says that it is a sample, and shows nothing empty."""

import pytest

from figures.scope import Scope
from tests.pages.conftest import ADDRESSES, page
from tests.pages.told import figures, points, told
from translations import _, use
from widgets.stamp import sample_words
from widgets.strip import strip

AGES = ("two_weeks", "two_months", "seven_months", "end")
TITLES = {
    "overview": "Overview", "participation": "Participation", "resilience": "Resilience sources", "family": "One family",
    "network": "Network", "register": "Fill in attendance", "data": "Data", "definitions": "Definitions",
}  # fmt: skip
# Words and forms, no figures.
WITHOUT_CARDS = ("register", "data", "definitions")
every_page = pytest.mark.parametrize("name", ADDRESSES)
every_age = pytest.mark.parametrize("age", AGES)
both_ways = pytest.mark.parametrize("way", ["live", "frozen"])


@pytest.fixture
def look(request):
    """Look at the sample of an age, live or frozen."""
    return lambda way, age: request.getfixturevalue(way)(age)


@every_page
@every_age
@both_ways
def test_a_page_runs_and_shows_no_empty_chart(look, name, age, way) -> None:
    look(way, age)
    it = page(name)
    assert not it.exception
    assert [title.value for title in it.title] == [_(TITLES[name])]
    assert not [key for key, chart in figures(it).items() if not points(chart)]


@every_page
@every_age
@both_ways
def test_sample_data_say_so_on_every_page(look, name, age, way) -> None:
    look(way, age)
    assert sample_words() in [warning.value for warning in page(name).warning]


@every_page
@every_age
@both_ways
def test_every_card_names_whom_it_is_about(look, name, age, way) -> None:
    """The strip of six counts stands in every card, in the same words."""
    look(way, age)
    cards = [node for node in page(name)._tree if (getattr(node, "key", None) or "").startswith("card-")]
    assert cards or name in WITHOUT_CARDS or age == "two_weeks"
    whom = strip(Scope())
    assert whom.count("·") == 5
    assert not [card.key for card in cards if whom not in [text.value for text in card.caption]]


@every_page
@pytest.mark.parametrize("way", ["live", "frozen"])
def test_every_door_on_a_page_can_be_opened(look, name, way) -> None:
    """The table behind each chart, and what stands folded, is only made when asked for."""
    look(way, "end")
    closed = page(name)
    doors = [node.key for node in closed._tree if node.type in ("popover", "expandable", "expander") and node.key]
    shut = [door for door in doors if not door.startswith(("how-", "filters"))]
    opened = page(name, **dict.fromkeys(shut, True))
    assert not opened.exception
    assert not shut or len(told(opened).texts) > len(told(closed).texts)
    assert len(opened.table) - len(closed.table) >= sum(door.startswith("twin-") for door in doors)


@every_page
def test_a_page_speaks_two_languages(live, name) -> None:
    live("end")
    spoken = {}
    for language in ("nl", "en"):
        use(language)
        it = page(name, language)
        assert not it.exception
        assert it.title[0].value == _(TITLES[name])
        spoken[language] = [heading.value for heading in (*it.header, *it.subheader)]
    assert not set(spoken["nl"]) & set(spoken["en"])
