"""The six rows of the overview: one resilience source each."""

import streamlit as st

from charts.swatch import swatch
from figures.scope import Scope
from translations import _
from widgets.cards.overview import SourceRow, source_rows
from widgets.literal import literal
from widgets.session import look
from widgets.strip import strip


def sources(scope: Scope) -> None:
    """Draw a row per source: what was done, whom it reached, how families moved, their own words."""
    with st.container(border=True):
        for row in source_rows(scope):
            _row(row)
        st.caption(strip(scope))


def _row(row: SourceRow) -> None:
    name, done, moved = st.columns([4, 3, 5], vertical_alignment="center")
    with name, st.container(horizontal=True, vertical_alignment="center"):
        st.image(swatch(look().sources[row.source]), width=18, alt="")
        st.markdown(f"**{row.label}**", width="content")
    aimed = _("{hours} aimed at it  \n{families}").format(hours=row.hours, families=row.families)
    done.markdown(aimed if row.hours else _("not filled in: no session says which source it aims at"))
    moved.markdown(row.change)
    if row.words:
        moved.markdown(f"*“{literal(row.words)}”*")
