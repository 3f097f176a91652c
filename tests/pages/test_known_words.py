"""No page asks the Dutch catalogue for a text that it does not have, also where the text stands in a constant or in data."""

import gettext

import pytest

from tests.pages.conftest import ADDRESSES, page
from translations import _, reader

AGES = ("two_weeks", "two_months", "seven_months", "end")


class Unknown(gettext.NullTranslations):
    """What a catalogue turns to for a text that it does not have; it writes the text down."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[str] = set()

    def gettext(self, message: str) -> str:
        """The text itself."""
        self.asked.add(message)
        return message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The English form."""
        self.asked.add(msgid1)
        return msgid1 if n == 1 else msgid2


@pytest.fixture
def unknown(monkeypatch) -> Unknown:
    """The texts that were asked for in vain during a test."""
    noted = Unknown()
    monkeypatch.setattr(reader.catalogue("nl"), "_fallback", noted)
    return noted


@pytest.mark.parametrize("name", ADDRESSES)
@pytest.mark.parametrize("age", AGES)
def test_a_page_asks_only_for_known_texts(live, unknown, name, age) -> None:
    live(age)
    closed = page(name)
    doors = [node.key for node in closed._tree if node.type in ("popover", "expandable", "expander") and node.key]
    page(name, **dict.fromkeys((door for door in doors if not door.startswith(("how-", "filters"))), True))
    assert not unknown.asked


def test_a_text_that_nobody_translated_is_noticed(unknown) -> None:
    assert _("no such text") == "no such text"
    assert unknown.asked == {"no such text"}
