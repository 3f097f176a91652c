"""Cards about how the network grew, and which ties came and went from one moment to the next."""

import pandas as pd

from charts import bars
from charts import growth as growth_chart
from figures.findings.network import growth, turnover
from figures.scope import Scope
from figures.table import stated
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
    partners, degrees = (figures().figure(name, ("wave",)) for name in ("partners_active", "mean_degree"))
    table = written(rows, {"panel": _("Figure"), "wave": _("Moment"), "text": _("Value")}, {"panel": labels, "wave": waves})
    return Card(
        "network-growth", growth(partners, degrees, measured_waves()),
        _("Partners in the network, the ties that they named, ties per partner, and who answered, at each moment"), table, GROWTH,
        _("A partner that did not answer is missing, not without ties: read the ties beside the response."), figure,
    )  # fmt: skip


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
        "turnover", turnover(tables["ties_kept"], tables["ties_new"], tables["ties_lost"], list(waves)),
        _("Ties against the measurement before, between partners that were there and answered both times"),
        written(rows, columns, {"wave": waves, "part": words}), (*TURNOVER, "tie_persistence"),
        _("A partner that did not answer is missing, not without ties: its ties are left out on both sides."), figure,
    )  # fmt: skip
