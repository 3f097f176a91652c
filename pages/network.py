"""Network: how it grew, who is tied to whom, what is different between two moments, and where new ties were born."""

import streamlit as st

from reports.network_files import FORMS, network_file
from reports.partner_sheet import partner_sheet
from translations import _
from widgets.card import card
from widgets.cards.network import network_map
from widgets.cards.network_born import born_at
from widgets.cards.network_difference import difference_map
from widgets.cards.network_growth import network_growth
from widgets.empty import no_network
from widgets.filters import choose_scope
from widgets.key_figures import network_figures
from widgets.marks import marks_explained
from widgets.network_choices import choose_view
from widgets.network_downloads import network_downloads
from widgets.network_tabs import partnership, tabs


def page() -> None:
    """Draw the page."""
    st.title(_("Network"))
    scope = choose_scope()
    view = choose_view()
    if view is None:
        no_network()
        partnership(scope)
        return
    network_figures(view.wave)
    card(network_growth(scope), scope, scope.only())
    card(network_map(scope, view.wave, view.partner), scope, scope.only())
    if view.moments:
        card(difference_map(scope, *view.moments, view.partner), scope, scope.only())
    card(born_at(scope, view.wave), scope, scope.only())
    tabs(scope, view)
    network_downloads(view, FORMS, network_file, partner_sheet)
    marks_explained()
