"""Every number on the page of the resilience sources is the data pack's, or counted from the same rows, at every age."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pandas as pd
import pytest

from data_model.generations import current
from figures.findings.change_counts import FIVE
from figures.live import Live
from figures.table import cells
from reports.data_pack import all_figures
from tests.pages.conftest import page
from tests.pages.told import figures, told
from translations import _, number, percentage

LADDER = {"instrument": "ladder", "scorer": "adult"}
CELLS = ("instrument", "source", "wave", "scorer")
SOURCES = ("identity", "talents", "coping", "parenting", "belonging", "reciprocity")
# At two weeks nobody has been measured: `test_before_anybody_was_measured_there_is_no_number` looks at that.
AGES = ("two_months", "seven_months", "end")
LEAST = 6


class Known(NamedTuple):
    """The data pack of an age, the figures behind it, and the last moments with a reading and with a pair."""

    pack: pd.DataFrame
    live: Live
    measured: str
    paired: str | None

    def of(self, measure: str, **where: str) -> pd.DataFrame:
        """The rows of the ladder by parents, from the pack; from the figures where a measure is not in the pack."""
        rows = self.pack[self.pack["measure"] == measure]
        return cells(rows, CELLS, LADDER | where) if len(rows) else self.live.figure(measure, CELLS, where=LADDER | where)

    def at(self, measure: str, wave: str) -> pd.DataFrame:
        """One row per source, in their order."""
        return self.of(measure, wave=wave).set_index("source").reindex(list(SOURCES))


@pytest.fixture(scope="module")
def pack_of() -> Callable[[Live], pd.DataFrame]:
    """Every figure of a generation, worked out once for all tests."""
    made: dict[Path | None, pd.DataFrame] = {}

    def pack(live: Live) -> pd.DataFrame:
        if live.file not in made:
            made[live.file] = all_figures(live)
        return made[live.file].copy()

    return pack


@pytest.fixture(params=AGES)
def known(request, live, pack_of) -> Known:
    live(request.param)
    page("resilience")
    figures_of = Live(current())
    pack = pack_of(figures_of)
    waves = [set(cells(pack[pack["measure"] == name], CELLS, LADDER)["wave"]) for name in ("resilience_score", "resilience_change")]
    return Known(pack, figures_of, *(max(found, default=None) for found in waves))


@pytest.fixture
def end(live, pack_of) -> Known:
    live("end")
    page("resilience")
    figures_of = Live(current())
    return Known(pack_of(figures_of), figures_of, "T4", "T4")


def drawn(chart: dict, mode: str) -> list[dict]:
    return [trace for trace in chart["data"] if trace.get("mode") == mode]


def means(chart: dict) -> list[list[float]]:
    return [trace["y"] for trace in drawn(chart, "lines+markers+text")]


def test_before_anybody_was_measured_there_is_no_number(live) -> None:
    live("two_weeks")
    it = page("resilience")
    assert not figures(it).keys() - {"marks"}
    assert _("Nobody has been measured yet") in told(it).everything


def test_the_means_of_whoever_was_measured_are_those_of_the_pack(known) -> None:
    chart = figures(page("resilience", whom="all"))["movement-ladder-adult-0"]
    scores = known.of("resilience_score").sort_values("wave")
    assert means(chart) == [pytest.approx(scores.loc[scores["source"] == source, "value"].tolist()) for source in SOURCES]


def test_the_means_of_those_with_both_differ_by_the_change_of_the_pack_from_six_pairs_on(known) -> None:
    """Below six pairs no change is written, so none may be read off as the difference of two means either."""
    chart = figures(page("resilience"))["movement-ladder-adult-0"]
    if known.paired is None:
        assert {len(its) for its in means(chart)} == {1}, "nobody has a second reading at this age"
        return
    changes = known.at("resilience_change", known.paired)
    shown = 2 if changes["n"].min() >= LEAST else 1
    ends = zip(*(known.at(name, known.paired)["value"] for name in ("paired_first_score", "paired_score")), strict=True)
    assert means(chart) == [pytest.approx(pair[:shown]) for pair in ends]
    assert [its[-1] - its[0] for its in means(chart)] == pytest.approx((changes["value"] * (shown - 1)).tolist())
    feet = [axis["ticktext"][0] for name, axis in chart["layout"].items() if name.startswith("xaxis") and axis.get("tickvals") == [0]]
    assert feet == [f"n = {number(n)}" for n in changes["n"]]


def test_changes_and_their_intervals_are_those_of_the_pack_from_six_pairs_on(known) -> None:
    chart = figures(page("resilience"))["movement-ladder-adult-0"]
    shown = known.at("resilience_change", known.paired) if known.paired else pd.DataFrame({"n": []})
    shown = shown[shown["n"] >= LEAST]
    assert [trace["y"][0] for trace in drawn(chart, "markers+text")] == pytest.approx(shown.get("value", pd.Series()).tolist())
    bars = [trace["y"] for trace in drawn(chart, "lines") if trace["line"].get("width") == 6]
    assert bars == [pytest.approx(ends) for ends in (shown[["low", "high"]].to_numpy().tolist() if len(shown) else [])]


def test_the_level_in_words_is_the_true_one(end) -> None:
    level = end.at("resilience_change", "T4")["level"].iloc[0]
    assert level == pytest.approx(1 - 12 / 256)
    assert f"{percentage(level, 1)}" in told(page("resilience")).everything


def test_the_counts_are_those_of_the_pack_and_add_up(known) -> None:
    chart = figures(page("resilience")).get("counts-ladder-adult-0")
    wave = known.paired or known.measured
    parts = [trace for trace in chart["data"] if trace["type"] == "bar"] if chart else []
    for measure, bar in zip(FIVE if parts else (), parts, strict=True):
        shown = dict(zip(bar["y"], bar["x"], strict=True))
        assert {source: shown.get(source, 0) for source in SOURCES} == known.at(measure, wave)["value"].to_dict()
    if known.paired:
        four = sum(known.at(measure, wave)["value"] for measure in FIVE[:4])
        assert four.to_dict() == known.at("resilience_change", wave)["n"].to_dict()


def test_the_flow_counts_those_measured_as_the_pack_does(known) -> None:
    """Those measured before and the others together, and of them those with a change."""
    chart = figures(page("resilience"))["measurement-flow-ladder-adult-0"]
    bars = {trace["name"]: dict(zip(trace["y"], trace["x"], strict=True)) for trace in chart["data"] if trace["type"] == "bar"}
    again, alone = bars[_("measured, with a reading before")], bars[_("measured, nothing to compare with yet")]
    scores, changes = (known.of(name).groupby("wave")["n"].max().to_dict() for name in ("resilience_score", "resilience_change"))
    assert {wave: again.get(wave, 0) + alone.get(wave, 0) for wave in scores} == scores
    assert again == changes


@pytest.mark.parametrize("whom", ["both", "all"])
def test_every_starting_point_is_drawn_and_no_other(known, whom) -> None:
    chart = figures(page("resilience", whom=whom))["starting-points-0"]
    both = known.paired and whom == "both"
    view, where = ("unit_change", {"wave": known.paired}) if both else ("first_score", {})
    rows = known.live.listing(view, where=tuple((LADDER | where).items()))
    column = "first_score" if both else "score"
    dots = [sorted(trace["x"]) for trace in drawn(chart, "markers")][: len(SOURCES)]
    expected = [sorted((rows.loc[rows["source"] == source, column] * 2).round() / 2) for source in SOURCES]
    assert dots == [pytest.approx(its) for its in expected]


def test_twenty_dots_lie_within_the_interval_of_the_pack_from_six_pairs_on(known) -> None:
    """Those of every source, for researchers where not all are shown to everybody."""
    everybody = figures(page("resilience", more=_("How sure"))).get("dots-ladder-adult-0")
    chart = figures(page("resilience", more=_("For researchers"))).get("dots-all-ladder-adult-0", everybody)
    changes = known.at("resilience_change", known.paired) if known.paired else pd.DataFrame({"n": []})
    assert bool(chart) == bool(everybody) == bool((changes["n"] >= LEAST).any())
    for dots, row in zip(drawn(chart, "markers") if chart else [], changes.to_dict("records"), strict=chart is not None):
        told = [float(text.replace("−", "-").replace(",", ".")) for text in dots["hovertext"]]
        assert len(told) == 20
        assert row["low"] - 0.05 <= min(told) <= row["value"] <= max(told) <= row["high"] + 0.05


def test_dots_that_say_more_than_the_grade_are_for_researchers_alone(end) -> None:
    """At the end 19 of the 20 dots of one source lie forward while its interval crosses zero: the grade is chance."""
    everybody, everything = (
        figures(page("resilience", more=_(tab)))[key]
        for tab, key in (("How sure", "dots-ladder-adult-0"), ("For researchers", "dots-all-ladder-adult-0"))
    )
    nearly = [sum(x > 0 for x in trace["x"]) >= 19 for trace in drawn(everything, "markers")]
    changes = end.at("resilience_change", "T4")
    assert any(nearly) and not (changes["low"] > 0).any()
    assert len(drawn(everybody, "markers")) == len(SOURCES) - sum(nearly)
    assert not any(sum(x > 0 for x in trace["x"]) >= 19 for trace in drawn(everybody, "markers"))
    words = told(page("resilience", more=_("How sure"))).everything
    assert "Bij geen enkel onderdeel is toeval uit te sluiten" in words
    assert "Daar liggen bijna alle stippen aan één kant, en toch kan de verandering toeval zijn" in words


def test_points_of_start_against_change_are_the_pairs_of_the_pack(known) -> None:
    chart = figures(page("resilience", more=_("Start against change"))).get("start-against-change-0")
    changes = known.at("resilience_change", known.paired) if known.paired else None
    assert bool(chart) == (changes is not None)
    for place, trace in enumerate(drawn(chart, "markers") if chart else []):
        times = [int(text.rsplit("(", 1)[1].rstrip("×)")) for text in trace["hovertext"]]
        its = changes.iloc[place]
        assert sum(times) == its["n"]
        assert sum(y * n for y, n in zip(trace["y"], times, strict=True)) / its["n"] == pytest.approx(its["value"])


def test_the_means_per_scorer_are_those_of_the_pack(known) -> None:
    chart = figures(page("resilience", more=_("Who scored")))["scorers-0"]
    lines = [trace for trace in chart["data"] if trace.get("legendgroup") == _("Parents")]
    scores = known.of("resilience_score").sort_values("wave")
    assert [trace["y"] for trace in lines] == [pytest.approx(scores.loc[scores["source"] == one, "value"].tolist()) for one in SOURCES]


def test_the_researchers_table_is_the_pack(end) -> None:
    live_page = page("resilience", more=_("For researchers"))
    table = next(table.value for table in live_page.table if _("p after Holm") in table.value.columns)
    expected = {
        "pairs": [number(n) for n in end.at("resilience_change", "T4")["n"]],
        "median": [number(x, 1, signed=True) for x in end.at("resilience_change_median", "T4")["value"]],
        "Hedges g": [number(x, 2, signed=True) for x in end.at("resilience_effect_size", "T4")["value"]],
        "p, sign flips": [number(x, 3) for x in end.at("resilience_change_p", "T4")["value"]],
    }
    assert {name: table[_(name)].tolist() for name in expected} == expected
    for name, measure in (("mean (interval, level)", "resilience_change"), ("Hodges-Lehmann (interval, level)", "resilience_change_hl")):
        for text, row in zip(table[_(name)], end.at(measure, "T4").to_dict("records"), strict=True):
            parts = [number(row[part], 1, signed=True) for part in ("value", "low", "high")] + [percentage(row["level"], 1)]
            assert [part for part in parts if part not in text] == []
