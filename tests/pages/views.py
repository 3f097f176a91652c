"""Every view of every page: each tab and each part as somebody opens it, with the tables behind its charts open too."""

import os
from typing import NamedTuple

from streamlit.testing.v1 import AppTest

from tests.pages.conftest import ADDRESSES, page
from translations import _
from widgets import network_tabs, participation_tabs, resilience_tabs
from widgets.data.parts import PARTS

TABS = {
    "participation": ("more-participation", participation_tabs.TABS), "resilience": ("more", resilience_tabs.TABS),
    "network": ("more", network_tabs.TABS),
}  # fmt: skip
# What stands folded and is only made when it is asked for.
FOLDED = ("twin-", "scores", "group-")
_doors: dict[tuple, dict[str, bool]] = {}


class View(NamedTuple):
    """A page, the tab that is open (in English), and what else was chosen."""

    page: str
    key: str = ""
    tab: str = ""
    chosen: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return " ".join(word for word in (self.page, self.tab, *(code for _key, code in self.chosen)) if word)

    def run(self, **more) -> AppTest:
        """Open it; a tab is known by its title in the reader's language."""
        tab = {self.key: _(self.tab)} if self.tab else {}
        return page(self.page, **tab, **dict(self.chosen), **more)

    def opened(self, **more) -> AppTest:
        """Open it and whatever stands folded in it; which doors there are is found out once for the same data."""
        at = (self, os.environ.get("KG_DATA"), os.environ.get("KG_FROZEN"))
        if at not in _doors:
            keys = (getattr(node, "key", None) or "" for node in self.run(**more)._tree)
            _doors[at] = {key: True for key in keys if key.startswith(FOLDED)}
        it = self.run(**more, **_doors[at])
        assert not it.exception
        return it


FIRST = tuple(View(name) for name in ADDRESSES)
TABBED = tuple(View(name, key, tab) for name, (key, tabs) in TABS.items() for tab, _draw in tabs)
BY_PERSON = View("participation", "more-participation", "Per family", (("lines", "people"),))
EVERY = (*FIRST, *TABBED, BY_PERSON, *(View("data", chosen=(("part", part),)) for part in PARTS))
