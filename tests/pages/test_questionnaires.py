"""The definitions page says of every questionnaire what its file says: questions where shipped, scoring, source, bands."""

import pytest

from data_model.generations import current
from data_model.instrument_files import shipped
from figures.live import Live
from tests.pages.conftest import page
from tests.pages.told import told
from translations import _, number
from widgets.cards.reading import CELLS

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


def test_the_parts_of_a_questionnaire_are_named_and_told_for_researchers(everything) -> None:
    """On the definitions; in the tab each with its mean at every moment and with how many stand behind it."""
    parts = [part for it in SHIPPED.values() for part in it.subscales]
    assert len(parts) == 6
    assert not [part.label for part in parts if f"{_(part.label)} ({len(part.items)} vragen)" not in everything]
    its = Live(current()).figure("subscale_score", CELLS, where={"instrument": "djg6", "source": "social", "scorer": "adult"})
    table = next(one.value for one in page("resilience", more=_("For researchers")).table if _("Part") in one.value.columns)
    (row,) = table[table[_("Part")] == _("Social loneliness")].to_dict("records")
    assert len(its)
    assert {wave: row[wave] for wave in its["wave"]} == {
        one["wave"]: f"{number(one['value'], 1)}\u00a0(n\u00a0=\u00a0{number(one['n'])})" for one in its.to_dict("records")
    }


def test_what_may_be_left_out_is_told_as_it_is_scored(everything) -> None:
    """On a ladder a rung left out costs its own source alone; one minute and one answer are one."""
    assert everything.count("Wie een vraag overslaat, mist alleen die bron.") == 2
    assert everything.count("Elke vraag moet een antwoord hebben, anders is er geen score.") == sum(
        not it.max_missing and not it.each_item for it in SHIPPED.values()
    )
    assert "Er mag hoogstens 1 antwoord ontbreken" in everything
    assert "ongeveer 1 minuut." in everything
    assert "1 minuten" not in everything


def test_outside_the_team_the_questionnaires_are_told_alike(frozen) -> None:
    frozen("end")
    text = told(page("definitions")).everything
    assert not [it.label for it in SHIPPED.values() if _(it.label) not in text]
