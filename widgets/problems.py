"""The five problems that the pilot addresses, each with its indicators or the plain word that there are none yet."""

import streamlit as st

from translations import _
from widgets.cards.problems import problem_rows


def problems() -> None:
    """Draw a row per problem."""
    with st.container(border=True):
        for problem, indicators in problem_rows():
            name, told = st.columns([4, 8])
            name.markdown(f"**{problem}**")
            told.markdown("  \n".join(indicators) if indicators else _("not measured yet"))
