"""A chart as the browser gets it, worked out once: Streamlit asks a figure for it at every rerun."""

import plotly.graph_objects as go
from plotly.basedatatypes import BaseFigure


class Sent(BaseFigure):
    """A finished chart; what is changed in `figure` afterwards is not seen."""

    def __init__(self, figure: go.Figure) -> None:
        """Keeps what would be sent, and nothing to draw on."""
        self._told = figure.to_dict()

    def to_dict(self) -> dict:
        """The data and the layout: to be read, never changed."""
        return self._told
