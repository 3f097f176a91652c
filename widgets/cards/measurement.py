"""Cards about the measuring itself: who was measured and why not, and where families started."""

import pandas as pd

from charts import dots, flow
from figures.findings import subtitles
from figures.findings.measurement import measured, starting_picture
from figures.scope import Scope
from figures.table import stated
from translations import _, _n
from widgets import names
from widgets.card import Card
from widgets.cards.crowd import too_many
from widgets.cards.reading import CELLS, Reading, good_side, hues, labels, last_wave, latest_changes
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark

STATES = {
    "again": _n("measured, with a reading before"), "measured": _n("measured, nothing to compare with yet"),
    "missing": _n("not filled in"), "stopped": _n("stopped"),
    "withdrawn": _n("consent withdrawn"), "no_consent": _n("without consent"), "not_started": _n("not started yet"),
}  # fmt: skip


@remembered
def measurement_flow(scope: Scope, reading: Reading) -> Card:
    """Per wave: how many of the families that registered were measured, and why the others were not."""
    waves, words = names.waves(), {code: _(word) for code, word in STATES.items()}
    listing = figures().listing("measurement_flow", Scope(schools=scope.schools))
    words |= {"measured": _("measured")} if listing is None else {}
    rows = _flow(scope, reading) if listing is None else _counted(listing, reading)
    known = {code: label for code, label in waves.items() if code in set(rows["wave"])}
    counted = rows[rows["status"].isin(["again", "measured"])].groupby("wave")["value"].sum(min_count=1).dropna().to_dict()
    again = None if listing is None else rows[rows["status"] == "again"].set_index("wave")["value"].to_dict()
    registered = rows.groupby("wave")["value"].sum().max() if listing is not None else float("nan")
    figure = flow.waves(rows, known, words, dark=dark()) if len(rows) else None
    table = written(
        rows, {"wave": _("Moment"), "status": _("State"), "value": _("Families")}, {"wave": waves, "status": words}
    )
    # Outside the team the families are counted on one source, since whom the others add is not known there.
    several = listing is None and len(reading.constructs) > 1
    title = measured(counted, list(waves), again, _still_open(), labels(reading)[reading.constructs[0]] if several else "")
    return Card(
        f"measurement-flow-{reading.key}", title, subtitles.flow(reading.label, registered), table,
        ("families_registered", "resilience_score"),
        _("Who was not measured may differ from who was: read every change with this picture beside it."), figure,
    )  # fmt: skip


def _still_open() -> str | None:
    """The last moment, where it had not closed yet by the day of the figures: more readings may follow."""
    its = figures().listing("wave_so_far").sort_values(["opens", "wave"])
    last = its.iloc[-1] if len(its) else None
    return last["wave"] if last is not None and last["closes"].date() > figures().about.as_of else None


@remembered
def starting_points(scope: Scope, reading: Reading, both: bool = True) -> Card:
    """Where families started: the distribution of their own first readings; with `both` of those who have a later one too."""
    wave = last_wave(latest_changes(scope, reading)) if both else None
    listing = figures().listing("paired_first_count" if wave else "first_score_count", Scope(schools=scope.schools))
    called, title = labels(reading), _("Where families started")
    if listing is None:
        closed = _("Per family is for the team only: with so few families every dot would be somebody.")
        return Card("starting-points", title, reading.label, pd.DataFrame(), ("resilience_score",), closed)
    rows = reading.of(listing)
    rows = rows[rows["wave"] == wave] if wave else rows
    points = rows.loc[rows.index.repeat(rows["units"])].rename(columns={"source": "panel", "score": "value"})
    points = points.assign(state="value")
    scores = {source: its.tolist() for source, its in points.groupby("panel")["value"]}
    table = written(
        rows.rename(columns={"units": "n", "score": "value"}).groupby(["source", "value"], as_index=False)["n"].sum(),
        {"source": _("Source"), "value": _("First score"), "n": _("Families")}, {"source": called}, decimals=2,
    )  # fmt: skip
    crowd = len(points) > 500
    figure = dots.distribution(points, list(called), called, hues(reading), reading.scale, dark=dark()) if len(points) and not crowd else None
    counts = [len(its) for its in scores.values()] or 0
    return Card(
        "starting-points", starting_picture(scores, called), subtitles.starting(reading.label, reading.unit, counts, wave or ""), table,
        ("paired_first_score",) if wave else ("resilience_score",),
        _whoever_starts(reading, crowd), figure,
    )  # fmt: skip


def _whoever_starts(reading: Reading, crowd: bool) -> str:
    drift = _("Those who start near the best can hardly go forward, and those who start far from it tend to go forward by themselves.")
    return " ".join(part for part in (good_side(reading), drift, too_many() if crowd else "") if part)


def _counted(listing: pd.DataFrame, reading: Reading) -> pd.DataFrame:
    rows = reading.of(listing)
    summed = rows.groupby(["wave", "state"], as_index=False)["families"].sum()
    return summed.rename(columns={"state": "status", "families": "value"}).assign(state="value")


def _flow(scope: Scope, reading: Reading) -> pd.DataFrame:
    """Outside the team: only the number measured, from the figures themselves."""
    rows = stated(figures().figure("resilience_score", CELLS, Scope(schools=scope.schools), reading.where))
    rows = rows[rows["source"] == reading.constructs[0]] if reading.constructs else rows
    return rows.assign(value=rows["n"], status="measured")
