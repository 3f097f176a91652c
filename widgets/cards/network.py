"""Cards about the network of partners: the map, what came and went, and the scores per wave."""

import pandas as pd

from charts import bars
from charts import network as network_chart
from figures.findings.network import growth, turnover
from figures.network_map import edges, nodes
from figures.scope import Scope
from figures.table import stated
from measures.measure import measures
from translations import _, number
from widgets import names
from widgets.card import Card
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow

SCORES = (
    "partners_active", "ties", "mean_degree", "density", "response_rate", "reciprocity", "components", "largest_component_share",
    "average_path_length", "degree_centralisation", "betweenness_centralisation", "ei_index",
)  # fmt: skip
# An index that one missing answer can turn over; the others stand up to it (statistics on the definitions page).
FRAGILE = (
    "betweenness_centralisation",
    "degree_centralisation",
    "average_path_length",
    "components",
    "largest_component_share",
)
TURNOVER = {"ties_kept": "kept", "ties_new": "new", "ties_lost": "lost"}
# Beyond this a map is a ball of wool; the tables say what it cannot.
MOST_PARTNERS = 150


def measured_waves() -> list[str]:
    """The waves at which partners rated their ties, in order."""
    ties = figures().figure("ties", ("wave",))
    return [wave for wave in names.waves() if wave in set(ties["wave"])]


@remembered
def network_map(scope: Scope, wave: str) -> Card:
    """Partners at their fixed places and the ties between them at one wave."""
    its, ties = nodes(figures(), wave), edges(figures(), wave)
    kinds = names.words("partner_kind", *its["kind"].unique())
    partners, degrees = (figures().figure(name, ("wave",)) for name in ("partners_active", "mean_degree"))
    drawn = len(its) <= MOST_PARTNERS
    figure = network_chart.map(
        its, ties, kinds, ring_label=_("outside the neighbourhood"), narrow=narrow(), dark=dark()
    )
    legend = network_chart.legend_of_kinds(kinds, columns=2 if narrow() else 6, dark=dark())
    called = dict(zip(its["partner"], its["label"], strict=True))
    levels = {
        float(level): word for level, word in ((int(code), label) for code, label in names.words("tie_level").items())
    }
    table = written(
        ties,
        {"from": _("Partner"), "to": _("With partner"), "level": _("Level")},
        {"from": called, "to": called, "level": levels},
    )
    subtitle = _(
        "Partners and their ties of cooperation or more at {wave}. Partners stay in their place; wider is closer; size is how often named."
    )
    return Card(
        f"network-map-{wave}", growth(partners, degrees, measured_waves()), subtitle.format(wave=names.waves()[wave]), table,
        ("ties", "partners_active", "mean_degree"),
        _response(wave) if drawn else _("With {n} partners a map cannot be read: the table shows every tie.").format(n=number(len(its))),
        figure if drawn else None, (legend,),
    )  # fmt: skip


@remembered
def turnover_bars(scope: Scope) -> Card:
    """Ties kept, new and lost, each wave against the one before."""
    waves = names.waves()
    tables = {name: stated(figures().figure(name, ("wave",))) for name in TURNOVER}
    rows = pd.concat([table.assign(part=TURNOVER[name]) for name, table in tables.items()], ignore_index=True)
    words = {"kept": _("stayed"), "new": _("came"), "lost": _("went")}
    known = {code: code for code in waves if code in set(rows["wave"])}
    figure = bars.diverging(
        rows, known, {"kept": words["kept"], "new": words["new"]}, {"lost": words["lost"]}, dark=dark()
    )
    table = written(
        rows, {"wave": _("Moment"), "part": _("Ties"), "value": _("Number")}, {"wave": waves, "part": words}
    )
    return Card(
        "turnover", turnover(tables["ties_kept"], tables["ties_new"], tables["ties_lost"], list(waves)),
        _("Ties against the measurement before, between partners that were there and answered both times"), table,
        (*TURNOVER, "tie_persistence"),
        _("A partner that did not answer is missing, not without ties: its ties are left out on both sides."), figure if len(rows) else None,
    )  # fmt: skip


@remembered
def score_table(scope: Scope) -> pd.DataFrame:
    """Every index per wave, with whether it stands up to missing answers."""
    found = {name: stated(figures().figure(name, ("wave",))) for name in SCORES}
    waves = measured_waves()
    rows = []
    for name, table in found.items():
        by_wave = {row["wave"]: row for row in table.to_dict("records")}
        values = [_value(by_wave.get(wave), measures()[name].decimals) for wave in waves]
        rows.append([_(measures()[name].title), *values, _("fragile") if name in FRAGILE else _("sturdy")])
    return pd.DataFrame(rows, columns=[_("Index"), *waves, _("Under missing answers")], dtype=object)


def _value(row: dict | None, decimals: int) -> str:
    if row is None:
        return "–"
    return _("withheld") if row["state"] == "hidden" else number(row["value"], decimals)


def _response(wave: str) -> str:
    """How sure: the share of partners that answered, as a count."""
    rows = stated(figures().figure("response_rate", ("wave",), where={"wave": wave}))
    if not len(rows) or rows["state"].iloc[0] != "value":
        return ""
    answered, asked = (number(rows[name].iloc[0]) for name in ("numerator", "denominator"))
    return _(
        "{answered} of the {asked} partners answered. The others are drawn with a dotted outline: we know only what others say of them."
    ).format(answered=answered, asked=asked)
