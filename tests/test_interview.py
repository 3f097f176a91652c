"""The interview sheet: every question and rung of the ladders, within twelve minutes, nothing from elsewhere."""

import html
import re
from html.parser import HTMLParser

from data_model.instrument_files import shipped
from reports.interview import CHILD, CORE, main, minutes, sheet
from translations import use


def test_the_core_interview_takes_at_most_twelve_minutes() -> None:
    assert all(shipped()[name].minutes for name in CORE)
    assert minutes(shipped()) <= 12


def test_every_sentence_and_every_word_at_a_rung_is_there() -> None:
    use("nl")
    text = html.unescape(sheet())
    items = [item for name in ("ladder", CHILD) for item in shipped()[name].items]
    assert not [item.text for item in items if item.text not in text]
    assert not [word for item in shipped()["ladder"].items for word in item.anchors.values() if word not in text]
    assert not [word for word in shipped()[CHILD].anchors.values() if text.count(word) < len(shipped()[CHILD].items)]
    assert text.count("<ol class='rungs'>") == 6
    assert text.count("<svg") == len(shipped()[CHILD].items)


def test_what_may_not_be_shipped_has_only_a_place_for_its_answers() -> None:
    assert all(item.text is None for name in CORE[1:] for item in shipped()[name].items)
    assert sheet().count(": ____") == sum(len(shipped()[name].items) for name in CORE[1:])


def test_it_is_one_file_that_fetches_nothing(tmp_path) -> None:
    main(["--out", str(tmp_path / "sheet.html")])
    text = (tmp_path / "sheet.html").read_text(encoding="utf-8")
    assert not re.search(r"https?:|src=|url\((?!data:)|<script", text) and "url(data:font/woff2;base64," in text
    assert '<html lang="nl">' in text


def test_every_element_is_closed() -> None:
    opened: list[str] = []

    class Closing(HTMLParser):
        def handle_starttag(self, tag, attrs) -> None:
            opened.extend([tag] if tag not in ("meta",) else [])

        def handle_startendtag(self, tag, attrs) -> None:
            pass

        def handle_endtag(self, tag) -> None:
            assert opened.pop() == tag

    Closing().feed(sheet())
    assert not opened
