"""The page of participation: every number on it is the data pack's, for everything and for one school; only the open tab is drawn."""

import pandas as pd
import pytest

from data_model.generations import current
from figures.live import Live
from figures.scope import Scope
from figures.table import cells
from reports.data_pack import all_figures
from tests.pages.conftest import page
from tests.pages.told import figures, told
from translations import _, number, use
from widgets import participation_tabs
from widgets.participation_tabs import TABS

SCHOOL = "vuurtoren"


@pytest.fixture
def pack(live) -> pd.DataFrame:
    """The data pack of the sample's end."""
    live("end")
    page("participation")
    return all_figures(Live(current()))


def of(pack: pd.DataFrame, measure: str, *by: str, **where: str) -> pd.DataFrame:
    return cells(pack[pack["measure"] == measure], by, where)


def opened(name: str, **chosen):
    return page("participation", **{"more-participation": _(name)}, **chosen)


def traces(chart: dict, kind: str) -> list[dict]:
    return [trace for trace in chart["data"] if trace["type"] == kind]


@pytest.mark.parametrize("school", ["", SCHOOL])
def test_bars_and_line_are_those_of_the_pack(pack, school) -> None:
    where, by = ({"school": school}, ("school",)) if school else ({}, ())
    chart = figures(page("participation", school=[school] if school else []))["sessions-by-month-0"]
    drawn = {tuple(cell): y for trace in traces(chart, "bar") for cell, y in zip(trace["customdata"], trace["y"], strict=True) if y}
    held = of(pack, "sessions_held", *by, "month", "activity_type", **where)
    assert drawn == dict(zip(zip(held["month"], held["activity_type"], strict=True), held["value"], strict=True))
    people = of(pack, "people_taking_part", *by, "month", **where).set_index("month")["value"]
    line = next(trace for trace in traces(chart, "scatter") if trace.get("mode") == "lines+markers+text")
    assert {x[:7]: y for x, y in zip(line["x"], line["y"], strict=True) if y} == people[people > 0].to_dict()


def test_the_four_panels_are_those_of_the_pack(pack) -> None:
    chart = figures(page("participation"))["schools-by-month-0"]
    families = of(pack, "families_taking_part", "school", "month")
    lines = [trace for trace in traces(chart, "scatter") if trace.get("mode") == "lines+markers+text"]
    drawn = {(trace["customdata"][0][0], x[:7]): y for trace in lines for x, y in zip(trace["x"], trace["y"], strict=True) if y}
    schools = families[(families["school"] != "neighbourhood") & (families["value"] > 0)]
    assert drawn == dict(zip(zip(schools["school"], schools["month"], strict=True), schools["value"], strict=True))
    assert len({trace["yaxis"] for trace in lines}) == 4


def test_what_was_reached_so_far_ends_at_the_totals_of_the_pack(pack) -> None:
    chart = figures(page("participation"))["sessions-by-month-1"]
    ends = [trace["y"][-1] for trace in traces(chart, "scatter") if trace.get("mode") == "lines+markers+text"]
    assert ends == [of(pack, name)["value"].item() for name in ("people_taking_part", "sessions_held")]


@pytest.mark.parametrize("school", ["", SCHOOL])
def test_the_way_of_the_families_adds_up(pack, school) -> None:
    """The parts are the families that started, and the key figure beside it says the same."""
    it = page("participation", school=[school] if school else [])
    bars = traces(figures(it)["reach-flow-0"], "bar")[0]
    steps = dict(zip(bars["y"], bars["x"], strict=True))
    parts = [value for key, value in steps.items() if key == "families_active" or key.startswith(("families_quiet", "stop-"))]
    assert sum(parts) == steps["families_started"] <= steps["families_registered"] <= steps["families_approached"]
    assert it.metric[0].value == number(steps["families_active"])
    live = Live(current())
    scope = Scope(schools=(school,) if school else ())
    assert steps["families_started"] == live.figure("families_started", (), scope)["value"].item()


def test_the_steps_of_the_ladder_hold_everybody_once(pack) -> None:
    bars = traces(figures(page("participation"))["ladder-0"], "bar")[0]
    steps = dict(zip(bars["y"], bars["x"], strict=True))
    live = Live(current())
    assert sum(steps.values()) == live.listing("ladder_level").query("back == 0")["person"].nunique()
    assert sum(steps[f"step-{level}"] for level in (3, 4, 5)) == live.figure("people_giving")["value"].item()


def test_reach_and_return_are_those_of_the_pack(pack) -> None:
    for tab, chart, measure in (("Reach and hours", "reach-per-school", "reach"), ("Staying", "coming-back", "return_rate")):
        dots = [trace for trace in traces(figures(opened(tab))[f"{chart}-0"], "scatter") if trace["mode"] == "markers" and trace.get("x")]
        shares = of(pack, measure, "school").set_index("school")["value"].to_dict()
        assert {trace["y"][0]: trace["x"][0] for trace in dots} == pytest.approx(shares)


def test_hours_by_source_are_those_of_the_pack(pack) -> None:
    bars = traces(figures(opened("Reach and hours"))["hours-by-source-0"], "bar")[0]
    assert dict(zip(bars["y"], bars["x"], strict=True)) == of(pack, "contact_hours", "source").set_index("source")["value"].to_dict()


@pytest.mark.parametrize("name", [name for name, _draw in TABS])
def test_only_the_open_tab_is_drawn(live, name) -> None:
    live("end")
    use("nl")
    own = {
        "Per family": {"family-lanes-0", "attendance-grid-0", "family-strips-0"}, "To work off": set(),
        "Reach and hours": {"reach-per-school-0", "hours-by-source-0"}, "Staying": {"how-long-0", "coming-back-0", "cohorts-0", "series-0"},
        "Giving back": {"ladder-moves-0", "hours-given-0", "first-giving-0", "platform-0"}, "Held together": {"held-together-0"},
    }  # fmt: skip
    headline = {"reach-flow-0", "sessions-by-month-0", "sessions-by-month-1", "schools-by-month-0", "ladder-0", "marks"}
    assert set(figures(opened(name))) == headline | own[name]


def test_more_is_not_said_to_be_better(live) -> None:
    live("end")
    assert _("More participation is not by itself more effect.") in told(page("participation")).texts


@pytest.mark.parametrize("name", [name for name, _draw in TABS])
def test_outside_the_team_every_tab_runs_and_names_nobody(frozen, name) -> None:
    frozen("end")
    use("nl")
    it = opened(name)
    assert not it.exception
    assert not [chart for chart in figures(it) if chart.startswith(("family-", "attendance-", "how-long", "cohorts", "series", "ladder-moves"))]
    assert "G-0" not in told(it).everything


def test_the_lists_count_what_the_page_counts(pack) -> None:
    """As many sessions still to fill in as the key figure says, each told once, up to the number that a list shows."""
    it = opened("To work off")
    texts = told(it).texts
    missing = of(pack, "sessions_not_recorded")["value"].item()
    assert f"**{_('Still to fill in')}: {number(missing)}**" in texts
    assert it.metric[4].value == number(missing)
    unseen = Live(current()).listing("family_not_seen")
    assert f"**{_('Not seen for six weeks')}: {number(len(unseen))}**" in texts


@pytest.mark.parametrize("cancelled", [False, True])
def test_any_register_that_is_clicked_is_opened_but_a_cancelled_one(live, monkeypatch, cancelled) -> None:
    """No browser: the grid gives back the session of the mark; also one of long ago can be filled in."""
    live("end")
    page("participation")
    its = Live(current()).listing("sessions").sort_values(["date", "session"])
    session = its[(its["status"] == "cancelled") == cancelled]["session"].iloc[0]
    monkeypatch.setattr(participation_tabs, "card", lambda it, *_scopes: session if it.key == "attendance-grid" else None)
    it = opened(TABS[0][0])
    ways = [link.proto.query_string for link in it.get("page_link")]
    words = _("{session} was cancelled, and has no register.").format(session=session)
    assert not it.exception and (f"session={session}" in ways, words in [one.value for one in it.caption]) == (not cancelled, cancelled)
