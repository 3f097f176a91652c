"""The table of network indices, for whoever wants all of them."""

import streamlit as st

from figures.scope import Scope
from measures.measure import measures
from translations import _
from widgets.card import explain
from widgets.cards.network import SCORES, score_table


def scores(scope: Scope) -> None:
    """Draw the table behind a closed door: most readers do not need it."""
    with st.expander(_("For researchers: every index per measurement"), key="scores", on_change="rerun") as door:
        if door.open:
            st.table(score_table(scope), hide_index=True, border="horizontal")
            st.caption(
                _(
                    "Sturdy indices stand up to missing answers; fragile ones can be turned over by one partner that did not answer."
                )
            )
            for name in SCORES:
                explain(measures()[name])
