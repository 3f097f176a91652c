"""The card about schools in the network: ties among schools, and bridges to other kinds of partners."""

from charts import flow
from figures.findings.network import silence
from figures.findings.network_use import schools
from figures.network_bridging import bridging
from figures.network_waves import wave_of
from figures.scope import Scope
from translations import _
from widgets import names
from widgets.card import Card
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark


@remembered
def per_school(scope: Scope, wave: str) -> Card:
    """Per school its ties with schools and with others, in the order of the list of partners."""
    rows = bridging(figures(), wave)
    labels = dict(zip(rows["key"], rows["label"], strict=True))
    parts = {"across": _("with other kinds of partners"), "within": _("with schools")}
    shown = rows.rename(columns={"key": "wave", "part": "status"})
    title = schools(rows) if wave_of(figures(), wave).answered else silence()
    return Card(
        "network-schools", title, _("Partners with whom each school has a tie at {wave}").format(wave=names.waves()[wave]),
        written(rows, {"key": _("School"), "part": _("Ties"), "value": _("Number")}, {"key": labels, "part": parts}),
        ("ties", "bridging_share"), _("The schools differ in size and in when they began: this is not a ranking."),
        flow.waves(shown, labels, parts, dark=dark()) if len(rows) else None,
    )  # fmt: skip
