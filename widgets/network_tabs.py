"""What stands in the tabs of the network: only the open one is drawn."""

import streamlit as st

from figures.scope import Scope
from translations import _, _n
from widgets.card import card
from widgets.cards.network_bridging import per_school
from widgets.cards.network_dependence import if_it_stops, leans_on
from widgets.cards.network_difference import level_flow
from widgets.cards.network_families import network_of_families
from widgets.cards.network_growth import turnover_bars
from widgets.cards.network_matrix import by_kind, who_named_whom
from widgets.cards.network_partnership import working_together as by_question
from widgets.cards.network_trust import trust_and_value, trusted
from widgets.cards.reading import readings
from widgets.cards.resilience import movement
from widgets.network_choices import View
from widgets.scores import scores


def turnover(scope: Scope, view: View) -> None:
    """What came and went at every moment, and how levels moved between the two chosen ones."""
    card(turnover_bars(scope), scope)
    if view.before:
        card(level_flow(scope, view.before, view.wave), scope)


def working_together(scope: Scope, view: View) -> None:
    """What partners say about their partnership, and about trust and value."""
    for reading in readings("partner"):
        card(by_question(scope, reading) or movement(scope, reading), scope)
    card(trust_and_value(scope), scope)
    by_partner = trusted(scope, view.wave)
    if by_partner:
        card(by_partner, scope)


def table_of_ties(scope: Scope, view: View) -> None:
    """The printable twin of the map."""
    card(who_named_whom(scope, view.wave), scope)


def bridges(scope: Scope, view: View) -> None:
    """Ties within and across kinds, and per school."""
    card(by_kind(scope, view.wave), scope)
    card(per_school(scope, view.wave), scope)


def stops(scope: Scope, view: View) -> None:
    """On whom the network leans, and what falls apart without the chosen partner."""
    card(leans_on(scope, view.wave), scope)
    card(if_it_stops(scope, view.wave, view.partner), scope)


def families(scope: Scope, view: View) -> None:
    """From network to families."""
    card(network_of_families(scope), scope)


def researchers(scope: Scope, view: View) -> None:
    """Every index."""
    with st.container(border=True):
        scores(scope)


TABS = (
    (_n("Came and went"), turnover),
    (_n("Working together"), working_together),
    (_n("Bridges"), bridges),
    (_n("If a partner stops"), stops),
    (_n("What families notice"), families),
    (_n("Who named whom"), table_of_ties),
    (_n("For researchers"), researchers),
)


def tabs(scope: Scope, view: View) -> None:
    """Draw the row of tabs, and what stands in the open one."""
    opened = st.tabs([_(name) for name, _draw in TABS], key="more", on_change="rerun")
    for tab, (_name, draw) in zip(opened, TABS, strict=True):
        if tab.open:
            with tab:
                draw(scope, view)
