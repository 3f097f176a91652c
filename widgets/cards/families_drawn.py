"""Which families of a school stand in its pictures: for how many there was room, and who of them is left out, in words."""

import pandas as pd

from figures.scope import Scope
from translations import _, ngettext, number
from widgets.generation import figures


def without_room(school: str) -> int:
    """So many families that may be shown have no line of their own, since a picture with more cannot be read."""
    return int((~_of(school)["has_line"]).sum())


def at_registers(school: str) -> list[str]:
    """What to know of the grid: the families that found no room in it, and who is left out."""
    its = _of(school)
    going_on, shown = int(its["goes_on"].sum()), int(its["has_registers"].sum())
    room = _("The first {n} of the {all} families that go on, by code.").format(n=number(shown), all=number(going_on))
    return [*([room] if going_on > shown else []), *members_left_out(school)]


def members_left_out(school: str) -> list[str]:
    """Members of these families who withdrew, or did not agree themselves where nobody spoke for all; empty where there are none."""
    n = int(_of(school)["left_out"].sum())
    sentence = ngettext("{n} member who did not agree is left out.", "{n} members who did not agree are left out.", n)
    return [sentence.format(n=number(n))] if n else []


def _of(school: str) -> pd.DataFrame:
    listing = figures().listing("family_drawn", Scope((school,)))
    return listing if listing is not None else pd.DataFrame(columns=["has_line", "goes_on", "has_registers", "left_out"], dtype=bool)
