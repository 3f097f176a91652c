"""Cards about the resilience sources: who was measured, where families started, and how they moved."""

import pandas as pd

from charts import dots, flow, slopes
from figures.findings.resilience import LEAST_PAIRS, change_of_sources, measured, starting_picture
from figures.scope import Scope
from figures.table import stated
from translations import _, _n, number
from widgets import names
from widgets.card import Card
from widgets.cards.reading import CELLS, Reading, hues, labels
from widgets.cards.tables import written
from widgets.remembered import remembered
from widgets.session import dark, figures, narrow

STATES = {
    "measured": _n("measured"), "missing": _n("not filled in"), "stopped": _n("stopped"),
    "withdrawn": _n("consent withdrawn"), "not_started": _n("not started yet"),
}  # fmt: skip


@remembered
def measurement_flow(scope: Scope, reading: Reading) -> Card:
    """Per wave: how many of the families that registered were measured, and why the others were not."""
    waves, words = names.waves(), {code: _(word) for code, word in STATES.items()}
    listing = figures().listing("measurement_flow", Scope(schools=scope.schools))
    rows = _flow(reading) if listing is None else _counted(listing, reading)
    known = {code: label for code, label in waves.items() if code in set(rows["wave"])}
    counted = {
        wave: int(n) for wave, n in rows[rows["status"] == "measured"].set_index("wave")["value"].items() if n == n
    }
    figure = flow.waves(rows, known, words, dark=dark()) if len(rows) else None
    table = written(
        rows, {"wave": _("Moment"), "status": _("State"), "value": _("Families")}, {"wave": waves, "status": words}
    )
    return Card(
        f"measurement-flow-{reading.instrument}-{reading.scorer}", measured(counted, list(waves)),
        _("Families that registered, per measurement moment · {reading}").format(reading=reading.label), table,
        ("families_registered", "resilience_score"),
        _("Who was not measured may differ from who was: read every change with this picture beside it."), figure,
    )  # fmt: skip


@remembered
def starting_points(scope: Scope, reading: Reading) -> Card:
    """Where families started: the distribution of their own first readings."""
    listing = figures().listing("first_score_count", Scope(schools=scope.schools))
    called, title = labels(reading), _("Where families started")
    if listing is None:
        closed = _("Per family is for the team only: with so few families every dot would be somebody.")
        return Card("starting-points", title, reading.label, pd.DataFrame(), ("resilience_score",), closed)
    rows = listing[(listing["instrument"] == reading.instrument) & (listing["scorer"] == reading.scorer)]
    points = rows.loc[rows.index.repeat(rows["units"])].rename(columns={"source": "panel", "score": "value"})
    points = points.assign(state="value")
    medians = points.groupby("panel")["value"].median().to_dict()
    table = written(
        rows.rename(columns={"units": "n"}).groupby(["source", "score"], as_index=False)["n"].sum(),
        {"source": _("Source"), "score": _("First score"), "n": _("Families")}, {"source": called},
    )  # fmt: skip
    drawn = len(points) and len(points) <= 500
    figure = (
        dots.distribution(points, list(called), called, hues(reading), reading.scale, dark=dark()) if drawn else None
    )
    return Card(
        "starting-points", starting_picture(medians, called),
        _("Each dot is a family's own first reading · {reading}").format(reading=reading.label), table, ("resilience_score",),
        _("Whoever starts high can hardly rise, and whoever starts very low tends to rise by itself."), figure,
    )  # fmt: skip


@remembered
def movement(scope: Scope, reading: Reading) -> Card:
    """One panel per source: thin lines per family (team), the bold mean, and the mean change with its interval."""
    schools = Scope(schools=scope.schools)
    called, waves = labels(reading), names.waves()
    means = stated(figures().figure("resilience_score", CELLS, schools, reading.where)).rename(
        columns={"source": "panel"}
    )
    last = latest_changes(scope, reading)
    changes = last.assign(panel=last["source"], show=last["n"].fillna(0) >= LEAST_PAIRS)
    figure = slopes.panels(
        _lines(schools, reading), means, list(called), called, hues(reading), changes,
        {code: code for code in waves if code in set(means["wave"])}, reading.scale, columns=1 if narrow() else 3, dark=dark(),
    ) if len(means) else None  # fmt: skip
    table = written(
        means, {"panel": _("Source"), "wave": _("Moment"), "value": _("Mean score"), "n": _("Families")},
        {"panel": called, "wave": waves}, decimals=1,
    )  # fmt: skip
    return Card(
        f"movement-{reading.instrument}-{reading.scorer}", change_of_sources(last, called),
        _("Mean score per moment, and on the right the mean change since the own first reading · {reading}").format(reading=reading.label),
        table, ("resilience_score", "resilience_change"), uncertainty(last), figure,
    )  # fmt: skip


def latest_changes(scope: Scope, reading: Reading) -> pd.DataFrame:
    """One row per source: the change at the last wave for which there is any pair."""
    table = stated(figures().figure("resilience_change", CELLS, Scope(schools=scope.schools), reading.where))
    if not len(table):
        return table
    order = {wave: place for place, wave in enumerate(names.waves())}
    last = max(table["wave"].dropna(), key=order.get, default=None)
    return table if last is None else table[table["wave"] == last].reset_index(drop=True)


def uncertainty(changes: pd.DataFrame) -> str:
    """The interval in words, and what nobody may read into it."""
    told = changes[(changes["n"] >= LEAST_PAIRS) & changes["low"].notna()]
    caveat = _(
        "There is no group to compare with, extremes drift to the middle by themselves, and of six sources one may move by chance."
    )
    if not len(told):
        return caveat
    level = number(100 * told["level"].min(), 0)
    sentence = _(
        "The bars beside the change show where the true mean change lies with {level} % certainty; where a bar crosses zero, chance can explain it."
    )
    return f"{sentence.format(level=level)} {caveat}"


def _counted(listing: pd.DataFrame, reading: Reading) -> pd.DataFrame:
    rows = listing[(listing["instrument"] == reading.instrument) & (listing["scorer"] == reading.scorer)]
    summed = rows.groupby(["wave", "state"], as_index=False)["families"].sum()
    return summed.rename(columns={"state": "status", "families": "value"}).assign(state="value")


def _flow(reading: Reading) -> pd.DataFrame:
    """Outside the team: only the number measured, from the figures themselves."""
    rows = stated(figures().figure("resilience_score", CELLS, Scope(), reading.where))
    rows = rows[rows["source"] == reading.constructs[0]] if reading.constructs else rows
    return rows.assign(value=rows["n"], status="measured")


def _lines(scope: Scope, reading: Reading) -> pd.DataFrame | None:
    listing = figures().listing("reading_line", scope)
    if listing is None:
        return None
    rows = listing[(listing["instrument"] == reading.instrument) & (listing["scorer"] == reading.scorer)]
    return rows.rename(columns={"source": "panel", "score": "value"}).assign(state="value")
