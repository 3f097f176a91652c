"""The front door, the script that the server runs: a page file by itself is never one, so nothing goes around it."""

from pathlib import Path

import streamlit as st

from pages import definitions, network, overview, participation, resilience
from translations import _, _n
from widgets import address, session
from widgets.stamp import stamp

ICON = Path(__file__).parent / "static" / "icon.png"
# Each page with its title, its icon and its own part of the address; the first is the one without.
PAGES = (
    (overview, _n("Overview"), "space_dashboard", ""),
    (participation, _n("Participation"), "groups", "participatie"),
    (resilience, _n("Resilience sources"), "potted_plant", "veerkrachtbronnen"),
    (network, _n("Network"), "hub", "netwerk"),
    (definitions, _n("Definitions"), "menu_book", "definities"),
)


def front_door() -> None:
    """Set up this run and hand over to the page that the address asks for."""
    session.begin()
    address.begin()
    st.set_page_config(page_title="Krachtige Gezinnen", page_icon=ICON, layout="wide")
    page = st.navigation([_page(*its) for its in PAGES], position="top")
    stamp()
    page.run()
    address.write()


def _page(module, title: str, icon: str, address_part: str):
    where = {"url_path": address_part} if address_part else {"default": True}
    return st.Page(module.page, title=_(title), icon=f":material/{icon}:", **where)


front_door()
