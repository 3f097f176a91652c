"""The card with the map: partners at their fixed places and the ties between them at one moment."""

import pandas as pd

from charts import network, network_legend
from charts.config import Figure
from figures.findings.network import at_a_moment, response_at
from figures.network_map import edges, nodes
from figures.network_matrix import in_order
from figures.scope import Scope
from figures.table import only
from translations import _
from widgets import names
from widgets.card import Card
from widgets.cards.network_matrix import kinds_instead
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.literal import literal
from widgets.remembered import remembered
from widgets.session import dark, narrow

# Beyond this a map is a ball of wool: the kinds of partners can still be read.
MOST_PARTNERS = 100


@remembered
def measured_waves() -> list[str]:
    """The waves at which partners rated their ties, in order."""
    ties = figures().figure("ties", ("wave",))
    return [wave for wave in names.waves() if wave in set(ties["wave"])]


@remembered
def partners_at(wave: str) -> dict[str, str]:
    """Partner → label at this wave, in the order of the labels."""
    members = in_order(figures(), wave).sort_values(["label", "partner"])
    return dict(zip(members["partner"], members["label"], strict=True))


@remembered
def network_map(scope: Scope, wave: str, chosen: str | None) -> Card:
    """The map at one moment, with one partner standing out where it is chosen; a very large network by kind."""
    if len(partners_at(wave)) > MOST_PARTNERS:
        return kinds_instead(wave, len(partners_at(wave)))
    its, ties = nodes(figures(), wave), edges(figures(), wave)
    kinds, levels = names.words("partner_kind", *its["kind"].unique()), level_words(*ties["level"])
    figure = network.map(
        its, ties, kinds, ring_label=_("outside the neighbourhood"), chosen=chosen or "", narrow=narrow(), dark=dark()
    )
    called = dict(zip(its["partner"], its["label"], strict=True))
    columns = {"from": _("Partner"), "to": _("With partner"), "level": _("Level")}
    table = written(ties, columns, {"from": called, "to": called, "level": levels})
    subtitle = _("Partners and their ties at {wave}. Partners stay in their place; wider is closer; size is how often named.")
    under = "  \n".join(part for part in (response(wave), numbers(figure, its)) if part)
    return Card(
        f"network-map-{wave}", at_a_moment(ties, its, chosen), subtitle.format(wave=names.waves()[wave]), table,
        ("ties", "partners_active", "mean_degree"), under, figure if len(its) else None, legends(kinds, levels),
    )  # fmt: skip


def level_words(*only: float) -> dict[int, str]:
    """Level → its words, of these levels, in order."""
    return {int(code): label for code, label in names.words("tie_level").items() if int(code) in only}


def legends(kinds: dict[str, str], ties: dict) -> tuple[Figure, ...]:
    """What the shapes and the lines mean; without a tie, only the shapes."""
    wide = not narrow()
    shapes = network_legend.kinds(kinds, columns=6 if wide else 2, dark=dark())
    return (shapes, network_legend.ties(ties, columns=4 if wide else 1, dark=dark())) if ties else (shapes,)


def numbers(figure: Figure, its: pd.DataFrame) -> str:
    """Who the numbers on the map are: all of them on a phone, elsewhere those whose names found no room."""
    shown = {text for trace in figure.data for text in (trace.text or ())}
    told = sorted((int(row.number), row.label) for row in its.itertuples() if row.number in shown)
    return " · ".join(f"**{place}** {literal(label)}" for place, label in told)


def response(wave: str) -> str:
    """How sure: how many partners answered, and what is drawn of the others."""
    return response_at(only(figures().figure("response_rate", ("wave",), where={"wave": wave})))
