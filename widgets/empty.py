"""What a page says while there is nothing to show yet: what is missing, and what comes when."""

import streamlit as st

from figures.scope import Scope
from translations import _, date
from widgets.cards.reading import readings
from widgets.generation import figures
from widgets.strip import strip


def nothing_measured(scope: Scope) -> None:
    """No reading of families: say who takes part, and when the first measurement is due."""
    with st.container(border=True):
        others = readings("person") or readings("partner")
        st.subheader(_("No family has been measured yet") if others else _("Nobody has been measured yet"))
        st.markdown(
            _(
                "As soon as the first readings have been filled in, this page shows who was measured and where families started."
            )
        )
        st.markdown(_next_wave())
        st.caption(strip(scope))


def no_network() -> None:
    """No partner has rated a tie yet."""
    with st.container(border=True):
        st.subheader(_("The network has not been measured yet"))
        st.markdown(_("As soon as partners have told whom they work with, this page shows the map and how it changes."))
        st.markdown(_next_wave())


def _next_wave() -> str:
    listing = figures().listing("waves")
    today = figures().about.today
    ahead = listing[listing["opens"].dt.date > today].sort_values("opens") if listing is not None else ()
    if not len(ahead):
        return _("No next measurement moment has been planned: it is added in the table of waves.")
    first = ahead.iloc[0]
    return _("The next measurement moment is {wave}, from {day}.").format(
        wave=first["label"], day=date(first["opens"].date())
    )
