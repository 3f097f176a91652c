"""Where each page is found: its file's name → its part of the address; the front page has none."""

ADDRESSES = {
    "overview": "",
    "participation": "participatie",
    "resilience": "veerkrachtbronnen",
    "family": "gezin",
    "network": "netwerk",
    "register": "aanwezigheid",
    "data": "gegevens",
    "definitions": "definities",
}
# Not in the menu: reached from another page.
HIDDEN = {"family"}


def where(name: str) -> dict:
    """What Streamlit asks about the place of a page, by its file's name; the one without an address is the front page."""
    part = ADDRESSES[name]
    return {"url_path": part or None, "default": not part, "visibility": "hidden" if name in HIDDEN else "visible"}
