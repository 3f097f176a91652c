"""Every part of the page with the data over the sample: it runs, speaks two languages, and names only families that agreed."""

import re

import pytest

from tests.pages.conftest import page
from tests.pages.test_consent import rows
from tests.pages.told import told
from widgets.data.parts import PARTS
from widgets.data.quality import KINDS

every_part = pytest.mark.parametrize("part", PARTS)
OPEN = {f"quality-{kind}": True for kind in KINDS}


@every_part
@pytest.mark.parametrize("age", ["two_weeks", "end"])
def test_a_part_runs(live, part, age) -> None:
    live(age)
    it = page("data", part=part, **OPEN)
    assert not it.exception and it.segmented_control(key="part").value == part


@every_part
def test_a_part_speaks_two_languages(live, part) -> None:
    live("end")
    dutch, english = ([text.value for text in (*it.caption, *it.subheader)] for it in (page("data", part=part), page("data", "en", part=part)))
    assert not {text for text in dutch[1:] if re.search(r"[a-z]{4}", text)} & set(english)


def test_what_can_be_mended_names_only_families_that_agreed(live) -> None:
    live("end")
    agreed = {row["family"] for row in rows("consents") if row["purpose"] == "evaluation" and not row["withdrawn"]}
    assert not set(re.findall(r"\bG-\d\d\b", told(page("data", part="quality", **OPEN)).everything)) - agreed


def test_the_table_editor_shows_no_words_of_who_withdrew(live) -> None:
    """G-07 withdrew in January: its agreements are left out, and it is said that rows are."""
    live("end")
    it = page("data", part="correct", table="agreements")
    agreed = {row["family"] for row in rows("consents") if row["purpose"] == "evaluation" and not row["withdrawn"]}
    hidden = [row["family"] for row in rows("agreements") if row["family"] not in agreed]
    codes = set(it.dataframe[0].value["family"])
    assert "G-07" in hidden and codes and codes <= agreed
    assert any(caption.value.startswith(f"{len(hidden)} rijen staan hier niet") for caption in it.caption)


def test_nothing_can_be_changed_in_the_sample(live) -> None:
    live("end")
    it = page("data", part="correct")
    assert it.info and it.button(key="save-edits").disabled
    assert page("register").button(key="save").disabled
