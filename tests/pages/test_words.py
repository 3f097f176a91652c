"""Every word on screen comes from the catalogue, or from the data: nothing is written past the translations."""

import csv
import re
from pathlib import Path

import pytest

from data_model.columns import columns
from data_model.instrument_files import shipped
from data_model.rows import TABLES
from loaders.report_lines import table_name
from tests.pages.conftest import ROOT
from tests.pages.told import parts
from tests.pages.views import EVERY
from translations import LANGUAGES, reader, use
from widgets.data.column_names import column_name

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


@pytest.fixture(scope="module")
def unseen(tmp_path_factory) -> Path:
    """A data folder of its own: nothing has been made of it but through the marking catalogue."""
    return tmp_path_factory.mktemp("unseen")


@pytest.fixture
def marking(monkeypatch, unseen) -> None:
    """Look at the sample through the marking catalogue."""
    monkeypatch.setenv("KG_DATA", str(unseen))
    monkeypatch.setenv("KG_SAMPLE", AGE)
    monkeypatch.setattr(reader, "catalogue", lambda code: Marking())


@pytest.fixture(scope="module")
def words_of_the_data() -> list[str]:
    """Every text that stands in the sample's files and in the questionnaires, and what the files call themselves; the longest first."""
    use("nl")
    found = {item.text for it in shipped().values() for item in it.items if item.text}
    found |= {name for table in TABLES for name in (table_name(table), *(column_name(table, it.name) for it in columns(TABLES[table])))}
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


@pytest.mark.parametrize("view", EVERY, ids=str)
def test_every_word_is_from_the_catalogue_or_from_the_data(marking, words_of_the_data, view) -> None:
    it = view.opened()
    texts = {text for node in it._tree for part in parts(node) for text in read(part, "body")}
    assert any(MARKED.search(text) for text in texts)
    assert not {left_over(text, words_of_the_data): text for text in texts if left_over(text, words_of_the_data)}
