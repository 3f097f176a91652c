"""Cards about what would break: on whom the network leans, and what falls apart if one partner stops."""

import pandas as pd

from charts import bars
from figures.findings.network import silence
from figures.findings.network_use import dependence, without
from figures.network_dependence import dependence as depended_on
from figures.network_dependence import groups_without
from figures.network_waves import wave_of
from figures.scope import Scope
from translations import _, number
from widgets import names
from widgets.card import Card
from widgets.cards.network import partners_at
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.literal import literal
from widgets.remembered import remembered
from widgets.session import dark

# Longer than this nobody reads the bars; the table has them all.
MOST_BARS = 12


@remembered
def leans_on(scope: Scope, wave: str) -> Card:
    """The partners whose stopping would cut others off, and how many."""
    rows, its = depended_on(figures(), wave), wave_of(figures(), wave)
    subtitle = _("How many other partners lose contact if this partner stops, at {wave}")
    labels = dict(zip(rows["key"].head(MOST_BARS), rows["label"], strict=False))
    return Card(
        "network-leans-on", dependence(rows, len(its.graph.edges)) if its.answered else silence(), subtitle.format(wave=names.waves()[wave]),
        written(rows, {"label": _("Partner"), "value": _("Lose contact")}, {}),
        ("ties", "components"), _unknown(), bars.horizontal(rows, labels, dark=dark()) if len(rows) else None,
    )  # fmt: skip


@remembered
def if_it_stops(scope: Scope, wave: str, partner: str | None) -> Card:
    """The groups that remain without the chosen partner."""
    if partner is None:
        return Card("network-stops", _("What if one partner stops?"), _("Choose a partner at the top of this page."), pd.DataFrame(), ("components",))
    label, groups = partners_at(wave)[partner], groups_without(figures(), wave, partner)
    told = [f"{place}. {literal(' · '.join(group))}" for place, group in enumerate(groups, start=1)]
    table = pd.DataFrame([[number(place), name] for place, group in enumerate(groups, start=1) for name in group], columns=[_("Group"), _("Partner")])
    answered = wave_of(figures(), wave).answered
    title = without(label, groups, partner in answered) if answered else silence()
    return Card(
        "network-stops", title, _("The groups that keep contact among themselves without {partner}, at {wave}").format(
            partner=label, wave=names.waves()[wave]), table, ("components",), "\n".join(told) if len(groups) > 1 else _unknown(),
    )  # fmt: skip


def _unknown() -> str:
    return _("A partner that did not answer may have ties that we do not know: what seems to hang by one thread can be held by more.")
