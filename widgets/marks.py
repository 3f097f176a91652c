"""The four marks, explained once per page."""

import streamlit as st

from charts.config import config
from charts.marks import legend_of_marks
from charts.sent import Sent
from translations import _
from widgets.remembered import remembered
from widgets.session import dark, narrow


def marks_explained() -> None:
    """Draw the marks with their sentences."""
    st.caption(_("What the marks mean"))
    st.plotly_chart(_legend(), theme=None, config=config(), key="marks", alt=_("What the marks mean"))


@remembered
def _legend() -> Sent:
    return Sent(legend_of_marks(dark=dark(), columns=1 if narrow() else 2))
