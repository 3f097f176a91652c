"""What pages say is to be done, of a pilot of which nothing was written down for months: by today, and each count as its list."""

import datetime

import pytest

from data_model.clock import set_today
from data_model.generations import current
from figures.live import Live
from tests.faults.neglected import write_neglected
from tests.pages.conftest import page
from tests.pages.told import told
from translations import _
from widgets.participation_tabs import TABS

MAY = datetime.date(2025, 5, 2)


@pytest.fixture
def in_may(own, tmp_path) -> None:
    """It is 2 May 2025; the last thing that anybody wrote down is of 11 March."""
    folder = tmp_path / "neglected"
    folder.mkdir()
    with set_today(MAY):
        own(write_neglected(folder))
        yield


def opened(name: str, **chosen):
    it = page("participation", **{"more-participation": _(name), **chosen})
    assert not it.exception
    return it


def test_the_lists_to_work_off_and_the_number_beside_them(in_may):
    it = opened("To work off")
    texts = told(it).texts
    assert "**Nog in te vullen: 4**" in texts and it.metric[4].value == "4"
    assert f"**{_('Not seen for six weeks')}: 3**" in texts
    assert any(text.startswith("Deze lijsten lopen tot en met 2 mei 2025, de cijfers tot en met 11 mrt 2025.") for text in texts)


def test_they_agree_in_a_period_and_at_a_school(in_may):
    chosen = {"from": "2025-03", "to": "2025-03"}
    for its, n in ((chosen, 3), ({"school": ["a"]}, 1), (chosen | {"school": ["b"]}, 2)):
        it = opened("To work off", **its)
        assert it.metric[4].value == str(n) and f"**Nog in te vullen: {n}**" in told(it).texts


def test_the_title_above_the_registers_of_a_school_says_the_same(in_may):
    it = opened(TABS[0][0], **{"grid": "b"})
    assert {text.strip("*# ") for text in told(it).texts if "nog niet ingevuld" in text and "bijeenkomst" in text} == {
        "B: 3 bijeenkomsten zijn nog niet ingevuld"
    }


def test_the_overview_and_the_strip(in_may):
    texts = told(page("overview")).texts
    counted = {"Sessions to record": 4, "Families not seen for six weeks": 3, "Measurements due": 3}
    assert {f"**{_(title)}: {n}**" for title, n in counted.items()} <= set(texts)
    assert any("3 nog niet ingevuld" in text for text in texts)
    assert "Deze lijsten lopen tot en met 2 mei 2025, de cijfers tot en met 11 mrt 2025." in texts


def test_what_can_be_mended_and_the_register(in_may):
    it = page("data", part="quality")
    assert f"{_('Still to mend')} ({len(Live(current()).listing('quality_remark'))})" in it.segmented_control(key="part").options
    offered = page("register").selectbox(key="session").options
    assert [label.split(" · ")[0] for label in offered] == ["1 apr 2025", "25 mrt 2025", "18 mrt 2025", "11 mrt 2025"]


def test_a_day_later_the_same_process_says_what_holds_then(in_may):
    """Nothing that was made for yesterday's page is shown again."""
    before = told(page("overview")).texts
    with set_today(datetime.date(2025, 3, 18)):
        then = told(page("overview")).texts
    assert f"**{_('Sessions to record')}: 4**" in before and f"**{_('Sessions to record')}: 1**" in then


def test_after_the_pilot_its_last_day_is_named(in_may):
    with set_today(datetime.date(2026, 9, 1)):
        assert "Deze lijsten lopen tot en met 31 dec 2025, de laatste dag van de pilot." in told(page("overview")).texts


def test_the_next_moment_is_the_next_by_the_calendar(in_may):
    """The second moment opened after the last day of the figures: it is no longer the next."""
    words = told(page("resilience")).everything
    assert "20 mrt 2025" not in words
