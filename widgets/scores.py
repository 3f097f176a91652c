"""The table of network indices with what it takes to read them, for researchers."""

import streamlit as st

from figures.scope import Scope
from measures.measure import measures
from translations import _
from widgets.card import explain
from widgets.cards.network_scores import SCORES, score_table


def scores(scope: Scope) -> None:
    """Draw the table, what its marks mean, and every definition behind a door."""
    st.subheader(_("Every index per moment"))
    st.table(score_table(scope), hide_index=True, border="horizontal")
    for line in _reading():
        st.markdown(line)
    with st.popover(_("How is this counted?"), icon=":material/help:", type="tertiary", key="how-scores"):
        for name in SCORES:
            explain(measures()[name])


def _reading() -> tuple[str, ...]:
    return (
        _("Sturdy indices stand up to missing answers; fragile ones can be turned over by one partner that did not answer."),
        _("Density falls when a network grows, even when every partner keeps as many ties: read it beside the ties per partner."),
        _("The E-I index runs from –1 (only ties within a kind) to 1 (only across); beside it stands what chance alone would give."),
        _("The two views of one tie are compared only where both partners rated it."),
    )
