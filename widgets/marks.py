"""The four marks, explained once per page."""

import streamlit as st

from charts.config import config
from charts.marks import legend_of_marks
from translations import _
from widgets.session import dark, narrow


def marks_explained() -> None:
    """Draw the marks with their sentences."""
    st.caption(_("What the marks mean"))
    figure = legend_of_marks(dark=dark(), columns=1 if narrow() else 2)
    st.plotly_chart(figure, theme=None, config=config(), key="marks", alt=_("What the marks mean"))
