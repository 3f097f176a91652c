"""Plotly's own settings: no buttons, nothing sent away, and its few words and dates in the reader's language."""

import plotly.graph_objects as go

from charts.plotly_dutch import DUTCH
from translations import language

# What the other rooms call a chart, without knowing what draws it.
Figure = go.Figure


def config() -> dict:
    """The `config` argument of every chart on screen and of every exported page."""
    return {
        "displayModeBar": False,
        "displaylogo": False,
        # Plotly 7 offers to upload the figure's data by default.
        "showSendToCloud": False,
        "scrollZoom": False,
        "doubleClick": False,
        "responsive": True,
        "locale": language(),
        "locales": {"nl": DUTCH},
    }
