"""What stands in the tabs of the network: only the open one is drawn. Partners are of no school: the filters play no part."""

import streamlit as st

from figures.scope import Scope
from translations import _n
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
from widgets.open_tab import open_tab
from widgets.scores import scores


def turnover(scope: Scope, view: View) -> None:
    """What came and went at every moment, and how levels moved between the two chosen ones."""
    card(turnover_bars(scope), scope, scope.only())
    if view.moments:
        card(level_flow(scope, *view.moments), scope, scope.only())


def partnership(scope: Scope) -> None:
    """What partners say about their partnership: also where none of them has told of its ties."""
    for reading in readings("partner"):
        card(by_question(scope, reading) or movement(scope.only(), reading), scope, scope.only())


def working_together(scope: Scope, view: View) -> None:
    """What partners say about their partnership, and about trust and value."""
    partnership(scope)
    card(trust_and_value(scope), scope, scope.only())
    by_partner = trusted(scope, view.wave)
    if by_partner:
        card(by_partner, scope, scope.only())


def table_of_ties(scope: Scope, view: View) -> None:
    """The printable twin of the map."""
    card(who_named_whom(scope, view.wave), scope, scope.only())


def bridges(scope: Scope, view: View) -> None:
    """Ties within and across kinds, and per school."""
    card(by_kind(scope, view.wave), scope, scope.only())
    card(per_school(scope, view.wave), scope, scope.only())


def stops(scope: Scope, view: View) -> None:
    """On whom the network leans, and what falls apart without the chosen partner."""
    card(leans_on(scope, view.wave), scope, scope.only())
    card(if_it_stops(scope, view.wave, view.partner), scope, scope.only())


def families(scope: Scope, view: View) -> None:
    """From network to families."""
    card(network_of_families(scope), scope, scope.only())


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
    open_tab(TABS, "more", scope, view)
