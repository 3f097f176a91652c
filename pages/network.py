"""Network: how it grew, who is tied to whom, and which ties came and went."""

import streamlit as st

from translations import _
from widgets.card import card
from widgets.cards.network import network_map, turnover_bars
from widgets.empty import no_network
from widgets.filters import choose_scope
from widgets.key_figures import network_figures
from widgets.marks import marks_explained
from widgets.one_of import choose_wave
from widgets.scores import scores


def page() -> None:
    """Draw the page."""
    st.title(_("Network"))
    scope = choose_scope()
    wave = choose_wave()
    if wave is None:
        no_network()
        return
    network_figures(wave)
    card(network_map(scope, wave), scope)
    card(turnover_bars(scope), scope)
    scores(scope)
    marks_explained()
