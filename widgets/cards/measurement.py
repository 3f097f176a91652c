"""Cards about the measuring itself: who was measured and why not, and where families started."""

import pandas as pd

from charts import dots, flow
from figures.findings.measurement import measured, starting_picture
from figures.scope import Scope
from figures.table import stated
from translations import _, _n
from widgets import names
from widgets.card import Card
from widgets.cards.reading import CELLS, Reading, hues, labels
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark

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
        f"measurement-flow-{reading.key}", measured(counted, list(waves)),
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
    rows = reading.of(listing)
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


def _counted(listing: pd.DataFrame, reading: Reading) -> pd.DataFrame:
    rows = reading.of(listing)
    summed = rows.groupby(["wave", "state"], as_index=False)["families"].sum()
    return summed.rename(columns={"state": "status", "families": "value"}).assign(state="value")


def _flow(reading: Reading) -> pd.DataFrame:
    """Outside the team: only the number measured, from the figures themselves."""
    rows = stated(figures().figure("resilience_score", CELLS, Scope(), reading.where))
    rows = rows[rows["source"] == reading.constructs[0]] if reading.constructs else rows
    return rows.assign(value=rows["n"], status="measured")
