"""The definitions page says of every questionnaire what its file says: questions where shipped, scoring, source, bands."""

import pytest

from data_model.instrument_files import shipped
from tests.pages.conftest import page
from tests.pages.told import told
from translations import _, number

SHIPPED = shipped()


@pytest.fixture
def everything(live) -> str:
    live("end")
    doors = {f"items-{name}": True for name in SHIPPED}
    return told(page("definitions", **doors)).everything


def test_every_question_that_is_shipped_can_be_read(everything) -> None:
    texts = [item.text for it in SHIPPED.values() for item in it.items if item.text]
    assert len(texts) > 12
    assert not [text for text in texts if text not in everything]


def test_what_is_published_stands_with_its_source(everything) -> None:
    published = [it.reliability for it in SHIPPED.values() if it.reliability and it.reliability.citation]
    assert published
    assert not [it for it in published if _(it.citation) not in everything or number(it.value, 2) not in everything]


def test_every_band_licence_and_note_is_told(everything) -> None:
    texts = [text for it in SHIPPED.values() for text in (it.licence, it.note, *(band.label for band in it.bands)) if text]
    assert not [text for text in texts if _(text) not in everything]


def test_outside_the_team_the_questionnaires_are_told_alike(frozen) -> None:
    frozen("end")
    text = told(page("definitions")).everything
    assert not [it.label for it in SHIPPED.values() if _(it.label) not in text]
