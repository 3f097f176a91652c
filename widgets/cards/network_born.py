"""The card about where new ties were born: at which sessions, and of which organisations."""

import pandas as pd

from charts import bars
from figures.findings.network import silence
from figures.findings.network_change import born
from figures.network_comparison import since_before
from figures.network_waves import wave_of
from figures.scope import Scope
from figures.table import only, stated
from translations import _, number
from widgets import names
from widgets.card import Card
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark

UNTOLD = "untold"


@remembered
def born_at(scope: Scope, wave: str) -> Card:
    """New ties of one moment by the type of session at which they arose, and in words by organisation."""
    new = only(figures().figure("ties_new", ("wave",), where={"wave": wave}))
    types, rows = names.words("activity_type"), _told("activity_type", wave)
    shown = pd.concat([rows, _untold(rows, new)], ignore_index=True)
    labels = {code: label for code, label in {**types, UNTOLD: _("not told")}.items() if code in set(shown["key"])}
    figure = bars.horizontal(shown, labels, dark=dark()) if len(shown) else None
    return Card(
        "ties-born", born(rows, new, since_before(figures(), wave), types) if wave_of(figures(), wave).answered else silence(),
        _("New ties at {wave} of partners that answered both times, by the session at which they arose, as told by the partner that named the tie")
        .format(wave=names.waves()[wave]),
        written(shown, {"key": _("Session"), "value": _("New ties")}, {"key": labels}), ("ties_new", "ties_new_told"),
        _organisations(wave), figure,
    )  # fmt: skip


def _told(by: str, wave: str) -> pd.DataFrame:
    rows = stated(figures().figure("ties_new_told", ("wave", by), where={"wave": wave}))
    return rows.assign(key=rows[by])


def _untold(rows: pd.DataFrame, new: dict) -> pd.DataFrame:
    """New ties without a session; where a part is withheld, the rest would give it away."""
    known = new["state"] == "value" and new["value"] and not rows["hidden"].any()
    left = [{"key": UNTOLD, "value": new["value"] - rows["value"].sum(), "state": "value"}] if known else []
    return pd.DataFrame(left, columns=["key", "value", "state"])


def _organisations(wave: str) -> str:
    """Per organisation in one line; a joint session counts under each."""
    listing, rows = figures().listing("organisations"), _told("organisation", wave)
    called = dict(zip(listing["organisation"], listing["label"], strict=True))
    known = rows[rows["state"] == "value"].sort_values(["value", "key"], ascending=[False, True])
    told = " · ".join(f"{called.get(row.key, row.key)} **{number(row.value)}**" for row in known.itertuples())
    caution = _("A session of two organisations counts under both. That ties arose there does not say that it was because of the session.")
    return "  \n".join([*([_("By organisation: {told}").format(told=told)] if told else []), caution])
