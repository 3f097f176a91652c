"""Where a family's school changes, the page asks since when: with a file, and in the table itself."""

import pytest

from data_model.generations import current
from loaders.history import undo
from tests.loaders.state import rows, state
from tests.pages.conftest import page
from tests.pages.test_data_page import by_key, sent
from tests.pages.told import told

MOVED = "family,school,organisation,focus,started\nF01,zuid,stek,yes,2024-01-15\n"


@pytest.fixture
def begun(right_input):
    return right_input()


def test_a_file_in_which_a_family_is_at_another_school_asks_since_when(begun):
    it = sent(MOVED, "families.csv", who="ann")
    assert not it.exception and by_key(it.button, "import").disabled
    assert "gaat van" in told(it).everything and "Sinds wanneer?" in told(it).everything
    assert not [door for door in it.expander if "hoeft niets te doen" in door.label]
    by_key(it.text_input, "since-").set_value("20-3-2024").run()
    assert not by_key(it.button, "import").disabled and "19 mrt 2024" in told(it).everything
    by_key(it.button, "import").click().run()
    assert rows("select school, starts::varchar, ends::varchar, batch from stays order by starts") == [
        ("noord", "2024-01-01", "2024-03-19", 2), ("zuid", "2024-03-20", None, 2),
    ]  # fmt: skip
    assert rows("select school from families where family = 'F01'") == [("zuid",)]
    again = sent(MOVED, "families.csv", who="ann")
    assert "Sinds wanneer?" not in told(again).everything and by_key(again.button, "import").disabled


def test_it_may_have_been_a_mistake(begun):
    it = sent(MOVED, "families.csv", who="ann")
    by_key(it.checkbox, "mistake-").check().run()
    assert by_key(it.text_input, "since-").disabled
    by_key(it.button, "import").click().run()
    assert rows("select school from families where family = 'F01'") == [("zuid",)] and rows("select * from stays") == []


@pytest.mark.parametrize("day", ["ergens in maart", "31-12-2023", "1-1-2099"])
def test_a_day_that_cannot_be_is_said_and_nothing_can_be_brought_in(begun, day):
    it = sent(MOVED, "families.csv", who="ann")
    by_key(it.text_input, "since-").set_value(day).run()
    assert [error.value for error in it.error] == ["Geef een datum na 1 jan 2024 en niet na vandaag."]
    assert by_key(it.button, "import").disabled


def test_a_family_that_moves_once_more_ends_the_stay_that_it_is_in(begun):
    for school, day in (("zuid", "1 feb 2024"), ("noord", "2024-03-20")):
        it = sent(MOVED.replace("zuid", school), "families.csv", who="ann")
        by_key(it.text_input, "since-").set_value(day).run()
        by_key(it.button, "import").click().run()
        assert not it.exception
    assert rows("select school, starts::varchar, ends::varchar from stays order by starts") == [
        ("noord", "2024-01-01", "2024-01-31"), ("zuid", "2024-02-01", "2024-03-19"), ("noord", "2024-03-20", None),
    ]  # fmt: skip


def test_the_table_itself_asks_too_and_an_undo_takes_both_back(begun):
    before, it = state(), page("data", part="correct", table="families", find="F01", who="ann")
    it.session_state[it.session_state["editing"].key] = {"edited_rows": {0: {"school": "zuid"}}, "added_rows": [], "deleted_rows": []}
    it.run()
    assert by_key(it.button, "save-edits").disabled
    by_key(it.text_input, "since-").set_value("20-3-2024").run()
    by_key(it.button, "save-edits").click().run()
    assert rows("select school from stays order by starts") == [("noord",), ("zuid",)]
    assert undo(2, "ann").done and state() == before and current()
