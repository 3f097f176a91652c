"""Every word on screen comes from the catalogue, or from the data: nothing is written past the translations."""

import csv
import re

import pytest

from tests.pages.conftest import ADDRESSES, ROOT, page
from tests.pages.told import parts
from translations import LANGUAGES, reader

AGE = "end"
# Where an element keeps what people read; everything else in its message is for the browser.
READ = {"body", "label", "placeholder", "help", "options", "content", "text", "hovertext", "ticktext", "alt"}
# The choice of language is for who reads the other one.
BOTH = ("Taal / Language", *LANGUAGES.values())
# Tags, codes and icons are no words, and Babel writes the months.
NO_WORDS = re.compile(r"<[^>]*>|`[^`]*`|:material/\w+:|\b(?:T|G-|S-)\d+\b|\b\d{1,2} [a-z]{3}\b|\b[a-z]{3,4} \d{4}\b", re.IGNORECASE)
MARKED = re.compile(r"⟦[^⟦⟧]*⟧")


class Marking:
    """A catalogue that marks what it is asked for, so that what it was never asked for stands out."""

    def gettext(self, text: str) -> str:
        return f"⟦{text}⟧"

    def ngettext(self, one: str, many: str, n: float) -> str:
        return f"⟦{one if n == 1 else many}⟧"


@pytest.fixture
def marking(monkeypatch, tmp_path) -> None:
    """Look at a fresh copy of the sample, of which nothing has been made before, through the marking catalogue."""
    monkeypatch.setenv("KG_DATA", str(tmp_path))
    monkeypatch.setenv("KG_SAMPLE", AGE)
    monkeypatch.setattr(reader, "catalogue", lambda code: Marking())


@pytest.fixture(scope="module")
def words_of_the_data() -> list[str]:
    """Every text that stands in the sample's files, the longest first."""
    found: set[str] = set()
    for file in (ROOT / "sample_data" / AGE).glob("*.csv"):
        with file.open(encoding="utf-8") as table:
            found |= {value for row in csv.reader(table) for value in row if re.search(r"[^\W\d_]{2}", value)}
    return sorted(found, key=len, reverse=True)


def read(it, key: str = "") -> list[str]:
    """The texts in an element that people read."""
    if isinstance(it, dict):
        return [text for name, value in it.items() for text in read(value, name)]
    if isinstance(it, list):
        return [text for value in it for text in read(value, key)]
    return [it] if isinstance(it, str) and key in READ else []


def left_over(text: str, data: list[str]) -> str:
    """What remains of a text without what the catalogue gave, what the data hold, and what is no word."""
    while MARKED.search(text):
        text = MARKED.sub("", text)
    text = NO_WORDS.sub("", text.replace("<br>", " "))
    for known in (*data, *BOTH):
        text = text.replace(known, "")
    return text if re.search(r"[^\W\d_]{2}", text) else ""


@pytest.mark.parametrize("name", ADDRESSES)
def test_every_word_is_from_the_catalogue_or_from_the_data(marking, words_of_the_data, name) -> None:
    doors = [getattr(node, "key", None) or "" for node in page(name)._tree]
    it = page(name, **{door: True for door in doors if door.startswith(("twin-", "scores", "group-"))})
    assert not it.exception
    texts = {text for node in it._tree for part in parts(node) for text in read(part, "body")}
    assert any(MARKED.search(text) for text in texts)
    assert not {left_over(text, words_of_the_data): text for text in texts if left_over(text, words_of_the_data)}
