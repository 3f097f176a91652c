"""The front door, the script that the server runs: a page file by itself is never one, so nothing goes around it."""

from pathlib import Path

import streamlit as st

from pages import data, definitions, family, network, overview, participation, register, resilience
from translations import _, _n
from widgets import address, session
from widgets.page_addresses import where
from widgets.stamp import stamp

PAGES = (  # in the order of the menu, each with its title and its icon
    (overview, _n("Overview"), "space_dashboard"),
    (participation, _n("Participation"), "groups"),
    (resilience, _n("Resilience sources"), "potted_plant"),
    (family, _n("One family"), "person_search"),  # reached from the resilience sources
    (network, _n("Network"), "hub"),
    (register, _n("Fill in attendance"), "how_to_reg"),
    (data, _n("Data"), "upload_file"),
    (definitions, _n("Definitions"), "menu_book"),
)


def front_door() -> None:
    """Set up this run and hand over to the page that the address asks for."""
    session.begin()
    address.begin()
    st.set_page_config(page_title="Krachtige Gezinnen", page_icon=Path(__file__).parent / "static" / "icon.png", layout="wide")
    page = st.navigation([_page(*its) for its in PAGES], position="top")
    stamp()
    page.run()
    address.write()


def _page(module, title: str, icon: str):
    return st.Page(module.page, title=_(title), icon=f":material/{icon}:", **where(module.__name__.rpartition(".")[2]))


front_door()
