"""On a frozen file nothing withheld stands anywhere, what is closed outside the team is not there, and both are said."""

import csv
import os
import re
import shutil

import duckdb
import pandas as pd
import pytest

from charts.marks import sentence, word
from data_model.instrument_files import shipped
from estimates.planning import preview
from figures.table import NUMBERS
from tests.pages.conftest import ADDRESSES, ROOT, page
from tests.pages.told import Told, figures, points, told
from tests.pages.views import EVERY, View
from translations import _, number
from widgets.agree_beforehand import PLANNED

MEASURED = ("seven_months", "end")
# Where the withheld numbers are shown to the team; the other pages only have to keep silent.
SHOWING = ("overview", "participation", "resilience")
# Each asks for a sum of what is stored.
FILTERS = ({"type": ["workshop"]}, {"school": ["vuurtoren", "regenmuts"]}, {"from": "2025-01", "to": "2025-03"})
# Texts of the sample that are about one family or one person.
PERSONAL = {"families": ["family"], "people": ["person"], "stories": ["text"], "agreements": ["text"]}
_outside: dict[str, dict[View, Told]] = {}


def opened(view: View) -> Told:
    """What a view of a page tells with every table behind its charts opened."""
    return told(view.opened())


def outside(frozen, age: str) -> dict[View, Told]:
    """What every view tells outside the team, each opened once."""
    if age not in _outside:
        frozen(age)
        _outside[age] = {view: opened(view) for view in EVERY}
    return _outside[age]


def numbers_of(rows: pd.DataFrame) -> set[float]:
    return set(rows[list(NUMBERS)].to_numpy().ravel().tolist())


def percentages_of(rows: pd.DataFrame) -> set[float]:
    """Of the shares among them, as they are shown."""
    shares = rows.loc[rows["unit"] == "share", ["value", "low", "high"]]
    return {100 * one for one in shares.to_numpy().ravel().tolist()}


def written(numbers: set[float]) -> set[str]:
    """As they would be written in Dutch, whole or with one decimal, without their sign."""
    return {number(abs(one), decimals) for one in numbers for decimals in (0, 1) if one == one}


@pytest.mark.parametrize("age", MEASURED)
def test_no_withheld_number_stands_anywhere(live, frozen, frozen_of, age) -> None:
    """Only numbers that no open figure has too, and in full only long ones. Live they are seen, or this proves nothing."""
    closed, open_ = (numbers_of(rows) | percentages_of(rows) for rows in (frozen_of(age).withheld, frozen_of(age).open))
    exact = {one for one in closed - open_ if one == one and one != round(one, 3)}
    words = {one for one in written(closed) - written(open_) if len(one) > 2}
    live(age)
    seen = [opened(View(name)) for name in SHOWING]
    assert all(it.numbers & exact or it.written & words for it in seen)
    for view, shown in outside(frozen, age).items():
        assert (str(view), shown.numbers & exact) == (str(view), set())
        # Only the page that explains the questionnaires says what their own files say, and only a plan what is planned.
        constants = published() if view.page == "definitions" else planned() if view.tab == "Agree beforehand" else set()
        assert (str(view), shown.written & words - constants) == (str(view), set())


def published() -> set[str]:
    """What the questionnaires' own files say: constants of the literature, not figures of this pilot."""
    return {number(it.sd, 1) for it in shipped().values() if it.sd}


def planned() -> set[str]:
    """What so many pairs would show on the ladder: from its own rule for a change, no figure of this pilot."""
    rule = shipped()["ladder"].reliability.minimal_change
    previews = [preview(n, rule) for n in (*PLANNED, 10)]
    return {number(part, 1) for it in previews for part in (it.width, it.smallest_change) if part is not None}


def personal_texts(age: str) -> list[str]:
    """The codes of families and people, and whatever was said by or agreed with one of them."""
    found = []
    for table, columns in PERSONAL.items():
        with (ROOT / "sample_data" / age / f"{table}.csv").open(encoding="utf-8") as file:
            found += [row[name] for row in csv.DictReader(file) for name in columns]
    return found


@pytest.mark.parametrize("age", MEASURED)
def test_nobody_stands_on_a_page_outside_the_team(live, frozen, age) -> None:
    somebody = re.compile("|".join(rf"(?<![\w-]){re.escape(text)}(?![\w-])" for text in personal_texts(age)))
    live(age)
    assert all(somebody.search(opened(View(name)).everything) for name in ("overview", "participation"))
    for shown in outside(frozen, age).values():
        assert not somebody.findall(shown.everything)


def test_lists_for_the_team_are_closed_outside_it(live, frozen) -> None:
    """No list of what needs attention, no thin line or dot per family, no register."""
    live("end")
    team = {name: page(name) for name in ADDRESSES}
    frozen("end")
    others = {name: page(name) for name in ADDRESSES}
    assert len(team["overview"].header) == len(others["overview"].header) + 1
    assert team["overview"].table
    assert not others["overview"].table
    charts = {name: set(figures(it)) for name, it in team.items()}
    assert "attendance-grid-0" in charts["participation"] - set(figures(others["participation"]))
    assert "starting-points-0" in charts["resilience"] - set(figures(others["resilience"]))


def drawn_as_withheld(chart: dict) -> int:
    """How many cells of a chart have the mark of a withheld figure."""
    return sum(len(trace["x"]) for trace in chart["data"] if trace.get("name") == "hidden")


@pytest.mark.parametrize("age", MEASURED)
def test_withheld_cells_have_their_mark_and_it_is_explained(frozen, age) -> None:
    frozen(age)
    marked = {"participation": ("sessions-by-month-0", "schools-by-month-0"), "resilience": ("movement-ladder-adult-0",)}
    for name, keys in marked.items():
        it = page(name)
        assert [key for key in keys if drawn_as_withheld(figures(it)[key])] == list(keys)
        assert sentence("hidden") in told(it).texts
    assert word("hidden") in [metric.value for metric in page("participation").metric]


def test_a_filter_on_frozen_figures_never_adds_cells_up(frozen, live) -> None:
    """Two schools together are no stored cell: live there is a number, frozen it is withheld."""
    both = {"school": ["vuurtoren", "regenmuts"]}
    live("end")
    assert word("hidden") not in [metric.value for metric in page("participation", **both).metric]
    frozen("end")
    hours = page("participation", **both).metric[3]
    assert hours.value == word("hidden")


@pytest.mark.parametrize("chosen", FILTERS, ids=str)
@pytest.mark.parametrize("name", SHOWING)
def test_no_filter_breaks_a_page_or_empties_a_chart(frozen, name, chosen) -> None:
    frozen("end")
    it = page(name, **chosen)
    assert not it.exception
    assert not [key for key, chart in figures(it).items() if not points(chart)]


def test_what_a_filter_withholds_is_marked_where_it_would_stand(frozen) -> None:
    """New people per month are stored for all schools together: of two of them every month is there, and withheld."""
    frozen("end")
    chart = figures(page("participation", school=["vuurtoren", "regenmuts"]))["sessions-by-month-1"]
    assert drawn_as_withheld(chart) == 2 * len(figures(page("participation"))["sessions-by-month-1"]["data"][0]["x"])


def test_dots_that_need_single_changes_say_that_they_are_for_the_team(frozen_of, monkeypatch, tmp_path) -> None:
    """With eight pairs that are not withheld: the changes one by one are in no frozen file, and they are not too few."""
    its = frozen_of("end")
    file = tmp_path / "open.duckdb"
    shutil.copyfile(its.file, file)
    with duckdb.connect(str(file)) as connection:
        connection.register("told", its.withheld.assign(hidden=False))
        connection.execute("delete from figures where hidden and measure = 'resilience_change'")
        connection.execute("insert into figures by name select * from told where measure = 'resilience_change'")
    monkeypatch.setenv("KG_FROZEN", str(file))
    monkeypatch.setenv("KG_DATA", os.devnull)
    words = told(page("resilience", more=_("How sure"))).everything
    assert _("How sure the change is") in words
    assert _("These rows are about single people and families: they are for the team only.") in words
    assert "8 gezinnen met een tweede meting" not in words
