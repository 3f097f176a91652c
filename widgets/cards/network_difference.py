"""Cards about the difference between two moments: on the map, and from level to level."""

import pandas as pd

from charts import bands, network
from figures.findings.network_change import difference, levels
from figures.network_comparison import compared
from figures.network_difference import BECAME, difference_edges, difference_nodes, level_moves
from figures.network_waves import labels_of
from figures.scope import Scope
from translations import _, number
from widgets import names
from widgets.card import Card
from widgets.cards.network import MOST_PARTNERS, legends, numbers, partners_at
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow


@remembered
def difference_map(scope: Scope, before: str, now: str, chosen: str | None) -> Card:
    """What became of every tie, and which partners came and went, drawn at the same places as the map."""
    ties, words = difference_edges(figures(), before, now), _became_words()
    counts = ties["change"].value_counts().to_dict()
    marked = _marked(before, now)
    figure = network.map(
        marked, ties, names.words("partner_kind"), ring_label=_("outside the neighbourhood"), chosen=chosen or "", narrow=narrow(), dark=dark()
    ) if len(marked) else None  # fmt: skip
    called = labels_of(figures())
    columns = {"from": _("Partner"), "to": _("With partner"), "change": _("What became of it")}
    told = {code: f"{words[code]}: {number(counts.get(code, 0))}" for code in BECAME}
    moments = _("{now} against {before}. A name with + came, one with – left.")
    title = difference(counts, compared(figures(), before, now))
    return Card(
        "network-difference", title, moments.format(now=names.waves()[now], before=names.waves()[before]),
        written(ties, columns, {"from": called, "to": called, "change": words}), ("pairs_compared",),
        _under(figure, marked), figure, legends(names.words("partner_kind", *marked["kind"].unique()), told) if len(marked) else (),
    )  # fmt: skip


def _marked(before: str, now: str) -> pd.DataFrame:
    """Everyone on the map, with a sign before the name of who came or left; nobody where there are too many to draw."""
    if max(len(partners_at(before)), len(partners_at(now))) > MOST_PARTNERS:
        return pd.DataFrame()
    its = difference_nodes(figures(), before, now)
    return its.assign(label=[_signed(*row) for row in its[["label", "came"]].to_numpy()])


def _under(figure, marked: pd.DataFrame) -> str:
    caution = _("Of a partner that did not answer both times we do not know what became of its ties: they are not drawn.")
    # The map above names every number; here only who came or went.
    others = numbers(figure, marked[marked["came"] != "stayed"]) if figure else _("With so many partners only the list is given.")
    return "  \n".join(part for part in (caution, others) if part)


def _signed(label: str, came: str) -> str:
    return {"in": f"+ {label}", "out": f"– {label}"}.get(came, label)


def _became_words() -> dict[str, str]:
    return {
        "new": _("new"), "stronger": _("closer"), "kept": _("the same level"), "weaker": _("looser"), "lost": _("lost"),
        "joined": _("of a partner that came"), "left": _("of a partner that left"),
    }  # fmt: skip


@remembered
def level_flow(scope: Scope, before: str, now: str) -> Card:
    """From which level to which the ratings went."""
    moves, waves = level_moves(figures(), before, now), names.waves()
    words = dict(reversed(names.words("tie_level").items()))
    shown = {code: code if narrow() else label for code, label in words.items()}
    table = written(moves, {"then": waves[before], "now": waves[now], "value": _("Ratings")}, {"then": words, "now": words})
    told = [f"**{code}** {label}" for code, label in words.items()] if narrow() else []
    caution = _(
        "Between partners that were there both times, as told by those that answered both times. Who was never named, or was left blank, is left out."
    )
    return Card(
        "level-flow", levels(moves, compared(figures(), before, now)),
        _("The level that partners gave their ties, at {before} and at {now}").format(before=waves[before], now=waves[now]),
        table, ("ties",), "  \n".join([caution, *told]), bands.levels(moves, shown, (before, now), dark=dark()) if len(moves) else None,
    )  # fmt: skip
