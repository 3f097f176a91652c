"""Cards about trust and value between partners: means over three partners or more, never what one partner gave another."""

import pandas as pd

from charts import growth, points
from figures.findings.network_use import trust
from figures.findings.network_use import trusted as trusted_partners
from figures.scope import Scope
from measures.measure import measures
from translations import _, number
from widgets import names
from widgets.card import Card
from widgets.cards.network import measured_waves, partners_at
from widgets.cards.network_growth import figure_over_time, with_n
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow

OPINIONS = ("tie_trust", "tie_value")
SCALE = (1, 4)


@remembered
def trust_and_value(scope: Scope) -> Card:
    """The mean of both at every moment, with how many partners told."""
    rows = pd.concat([figure_over_time(name) for name in OPINIONS], ignore_index=True)
    rows = rows.assign(text=[with_n(row["text"], row["n"]) for row in rows.to_dict("records")])
    labels = {name: _(measures()[name].title) for name in OPINIONS}
    moments = {wave: wave for wave in measured_waves()}
    columns = {"panel": _("Question"), "wave": _("Moment"), "value": _("Mean"), "n": _("Partners that told")}
    return Card(
        "network-trust", _trust(),
        _("Mean per moment of how much partners trust and value one another, from 1 to 4; n is how many partners told"),
        written(rows, columns, {"panel": labels, "wave": names.waves()}, decimals=1), OPINIONS,
        _("Shown where three partners or more told. What one partner said about another is never shown."),
        growth.panels(rows, OPINIONS, labels, moments, columns=1 if narrow() else 2, scale=SCALE, dark=dark()) if len(rows) else None,
    )  # fmt: skip


def _trust() -> str:
    """Without the single opinions, as outside the team, no moment can be compared with another."""
    changes = figures().listing("tie_opinion_change", where=(("subject", "trust"),))
    members = figures().listing("network_member")["wave"].value_counts()
    partners = {wave: int(members.get(wave, 0)) for wave in names.waves()}
    return trust(figures().figure("tie_trust", ("wave",)), partners, pd.DataFrame(columns=["before", "wave"]) if changes is None else changes)


@remembered
def trusted(scope: Scope, wave: str) -> Card | None:
    """Per partner how much the others trust it, where three or more told; None where nobody may or can see it."""
    listing = figures().listing("partner_opinion", where=(("wave", wave), ("subject", "trust")))
    if listing is None or listing.empty:
        return None
    rows, labels = listing.sort_values("partner").rename(columns={"partner": "key", "mean": "value"}), partners_at(wave)
    rows = rows.assign(state="value", text=[f"n = {number(one)}" for one in rows["raters"]])
    called = {code: labels[code] for code in rows["key"] if code in labels}
    return Card(
        "network-trusted", trusted_partners(len(called)),
        _("Mean trust of others in a partner at {wave}, from 1 to 4").format(wave=names.waves()[wave]),
        written(rows, {"key": _("Partner"), "value": _("Mean"), "text": _("Partners that told")}, {"key": called}, decimals=1), ("tie_trust",),
        _("In the order of the list of partners: this is not a ranking."), points.on_scale(rows, called, SCALE, dark=dark()),
    )  # fmt: skip
