"""The front door: the reader's language, the notices that stand on every page, the way to the pages.

This is the script that the server runs; a page file by itself is never one, so no page can be reached around it.
"""

import streamlit as st

from pages import definitions, network, overview, participation, resilience
from translations import _
from widgets import language, session
from widgets.stamp import stamp


def front_door() -> None:
    """Set up this run and hand over to the page that the address asks for."""
    session.begin()
    st.set_page_config(page_title="Krachtige Gezinnen", page_icon=":material/diversity_3:", layout="wide")
    page = st.navigation(
        [
            st.Page(overview.page, title=_("Overview"), icon=":material/space_dashboard:", default=True),
            st.Page(participation.page, title=_("Participation"), icon=":material/groups:", url_path="participatie"),
            st.Page(resilience.page, title=_("Resilience sources"), icon=":material/potted_plant:", url_path="veerkrachtbronnen"),
            st.Page(network.page, title=_("Network"), icon=":material/hub:", url_path="netwerk"),
            st.Page(definitions.page, title=_("Definitions"), icon=":material/menu_book:", url_path="definities"),
        ]
    )
    language.choose()
    stamp()
    page.run()


front_door()
