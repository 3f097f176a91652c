"""Columns with the names of people: for whoever fills a list in, and gone before anything of it is kept."""

import re

from loaders.names import known_columns, plain

# However a mapping is confirmed, these never become a column of ours.
NEVER = {"roepnaam", "voornaam", "achternaam", "first_name", "last_name", "surname", "call_name", "naam_kind", "kindnaam"}
# In a table without a column of this name, it is somebody's name.
NAMES = NEVER | {"naam", "name", "naam_ouder", "naam_deelnemer", "volledige_naam", "full_name", "naam_van_het_kind"}


def is_call_name(header: str, names: set[str] = NAMES) -> bool:
    """Does the header say that people's names stand below it? What stands between brackets is an explanation."""
    return plain(header) in names or plain(re.sub(r"\(.*\)\s*$", "", header)) in names


def call_name_places(table: str, headers: tuple[str, ...]) -> frozenset[int]:
    """The places of the columns of a table that hold names of people."""
    known = known_columns(table, list(headers))
    return frozenset(place for place, header in enumerate(headers) if place not in known and is_call_name(header))
