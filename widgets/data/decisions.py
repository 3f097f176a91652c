"""What somebody decides while reading a report: what a cell should be, which rows wait, which column is which."""

import streamlit as st

from loaders.decisions import Decisions
from loaders.mapping import Mapping

MENDS, ASIDE, REST, MOVED = "mends", "aside", "rest_aside", "moved"
MAPPED, AGAIN, TABLE = "mapped", "map_again", "mapped_tables"


def decisions() -> Decisions:
    """What was mended, set aside and answered in the report so far."""
    chosen = st.session_state
    return Decisions(dict(chosen.get(MENDS, {})), frozenset(chosen.get(ASIDE, ())), bool(chosen.get(REST)), dict(chosen.get(MOVED, {})))


def mend(cell: tuple, key: str) -> None:
    """Take over the mend of a cell from the field with that key."""
    st.session_state[MENDS] = {**st.session_state.get(MENDS, {}), cell: st.session_state[key]}


def set_aside(row: tuple) -> None:
    """Put a row on the waiting list."""
    st.session_state[ASIDE] = {*st.session_state.get(ASIDE, ()), row}


def mapping() -> Mapping:
    """The tables and columns that were confirmed for these files, by place."""
    return dict(st.session_state.get(MAPPED, {}))


def confirm_mapping(place: str, table: str, columns: dict[str, str | None]) -> None:
    """Take over what a sheet is."""
    st.session_state[MAPPED] = mapping() | {place: (table, columns)}
    st.session_state[AGAIN] = map_again() - {place}


def choose_table(place: str, key: str) -> None:
    """Somebody says which table a sheet is: its columns are proposed anew."""
    st.session_state[TABLE] = tables() | {place: st.session_state[key]}


def tables() -> dict[str, str]:
    """The tables that sheets were said to be, by place."""
    return dict(st.session_state.get(TABLE, {}))


def ask_again(place: str) -> None:
    """What was confirmed, now or with an earlier file, is asked once more."""
    st.session_state[MAPPED] = {other: it for other, it in mapping().items() if other != place}
    st.session_state[AGAIN] = map_again() | {place}


def map_again() -> frozenset[str]:
    """The places that are asked once more."""
    return frozenset(st.session_state.get(AGAIN, ()))


def forget_decisions() -> None:
    """New files, new decisions."""
    for name in (MENDS, ASIDE, REST, MOVED, MAPPED, AGAIN, TABLE):
        st.session_state.pop(name, None)
