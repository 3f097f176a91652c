"""Cards about how the network grew, and which ties came and went from one moment to the next."""

import pandas as pd

from charts import bars
from charts import growth as growth_chart
from figures.findings.network_change import turnover
from figures.findings.network_growth import growth
from figures.network_comparison import answered_waves, moment, since_before, since_first
from figures.scope import Scope
from figures.table import only, stated
from measures.measure import measures
from translations import _, number, percentage
from widgets import names
from widgets.card import Card
from widgets.cards.network import measured_waves
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow

GROWTH = ("partners_active", "ties", "mean_degree", "response_rate")
TURNOVER = {"ties_kept": "kept", "ties_new": "new", "ties_lost": "lost"}


@remembered
def network_growth(scope: Scope) -> Card:
    """Partners, ties, ties per partner and response at every moment."""
    rows = pd.concat([figure_over_time(name) for name in GROWTH], ignore_index=True)
    waves, labels = names.waves(), {name: _(measures()[name].title) for name in GROWTH}
    figure = growth_chart.panels(
        rows, GROWTH, labels, {wave: wave for wave in measured_waves()}, columns=1 if narrow() else 4, dark=dark()
    )
    table = written(rows, {"panel": _("Figure"), "wave": _("Moment"), "text": _("Value")}, {"panel": labels, "wave": waves})
    return Card(
        "network-growth", _growth(),
        _("At each moment: partners in the network, the ties that they named, ties per partner that answered or was named, and who answered"),
        table, GROWTH,
        _("A partner that did not answer is missing, not without ties: read the ties beside the response. "
          "Like for like: partners that were there both times, and what was answered both times."), figure,
    )  # fmt: skip


def _growth() -> str:
    """The first moment with answers against the last."""
    waves = answered_waves(figures())
    if not waves:
        return growth(None, None, {}, {})
    degrees, ties = (only(figures().figure(name, ("wave",), where={"wave": waves[-1]})) for name in ("mean_degree", "ties"))
    return growth(since_first(figures()), moment(figures(), waves[-1]), degrees, ties)


def figure_over_time(name: str) -> pd.DataFrame:
    """panel, wave, value, state, text, n: one figure at the moments at which the network was measured."""
    rows = stated(figures().figure(name, ("wave",)))
    rows = rows[rows["wave"].isin(measured_waves())].assign(panel=name)
    return rows.assign(text=[written_value(row) for row in rows.to_dict("records")])


def with_n(text: str, n: float) -> str:
    """A mean with the number behind it beneath, so that neighbours stay apart."""
    return f"{text}<br>(n = {number(n)})"


def written_value(row: dict) -> str:
    """A figure as it is written: shares as percentages, the rest with the decimals of its measure."""
    if row["state"] != "value":
        return _("withheld") if row["state"] == "hidden" else "–"
    its = measures()[row["measure"]]
    return percentage(row["value"]) if its.unit == "share" else number(row["value"], its.decimals)


@remembered
def turnover_bars(scope: Scope) -> Card:
    """Ties kept, new and lost, each moment against the one before."""
    waves = names.waves()
    tables = {name: stated(figures().figure(name, ("wave",))) for name in TURNOVER}
    rows = pd.concat([table.assign(part=TURNOVER[name]) for name, table in tables.items()], ignore_index=True)
    words = {"kept": _("stayed"), "new": _("came"), "lost": _("went")}
    known = {code: code for code in waves if code in set(rows["wave"])}
    up = {"kept": words["kept"], "new": words["new"]}
    figure = bars.diverging(rows, known, up, {"lost": words["lost"]}, dark=dark()) if len(rows) else None
    columns = {"wave": _("Moment"), "part": _("Ties"), "value": _("Number")}
    return Card(
        "turnover", _turnover(),
        _("Ties against the measurement before, between partners that were there and answered both times"),
        written(rows, columns, {"wave": waves, "part": words}), (*TURNOVER, "tie_persistence"),
        _("A partner that did not answer is missing, not without ties: its ties are left out on both sides. So is a question left blank."),
        figure,
    )  # fmt: skip


def _turnover() -> str:
    """The last moment with answers against the one before it."""
    last = answered_waves(figures())[-1:]
    change = since_before(figures(), last[0]) if last else None
    rows = [only(figures().figure(name, ("wave",), where={"wave": last[0]} if last else {})) for name in TURNOVER]
    return turnover(*rows, change)
