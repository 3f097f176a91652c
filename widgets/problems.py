"""The five problems that the pilot addresses, each with its indicators or the plain word that there are none yet."""

import streamlit as st

from figures.scope import Scope
from translations import _
from widgets.cards.problems import problem_rows
from widgets.filters import in_words
from widgets.literal import literal


def problems(scope: Scope) -> None:
    """Draw a row per problem."""
    schools = scope.only("schools")
    with st.container(border=True):
        for problem, indicators in problem_rows(schools):
            name, told = st.columns([4, 8])
            name.markdown(f"**{problem}**")
            told.markdown("  \n".join(map(literal, indicators)) if indicators else _("not measured yet"))
        if scope.schools:
            st.caption(_("Of families and residents only those of the chosen schools; partners are of no school."))
        if scope != schools:
            st.caption(_("Plays no part here: {filters}").format(filters=in_words(scope.beside(schools))))
