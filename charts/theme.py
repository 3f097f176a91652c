"""The one place for colours, marker shapes, patterns and the typeface: a colour means one thing on every screen."""

from dataclasses import dataclass
from functools import cache

import plotly.graph_objects as go

from translations import language

TYPEFACE = "'Atkinson Hyperlegible', sans-serif"
CLEAR = "rgba(0,0,0,0)"

SOURCES = ("identity", "talents", "coping", "parenting", "belonging", "reciprocity")
# Okabe-Ito's hues, moved until each reaches 3:1 on its paper and stays apart under simulated colour blindness.
LIGHT_SOURCES = ("#2A5DB8", "#A68B3F", "#17512F", "#62295C", "#AC4A0E", "#0797B0")
DARK_SOURCES = ("#4C8AED", "#F6CB68", "#A8DFAE", "#BC68A8", "#D2683C", "#3CCFF2")

# No diagonal among the patterns: diagonal hatching means "withheld", everywhere.
ACTIVITIES = {
    "parent_course": ("#5F574F", "#C9BFB4", ""),
    "dialogue_table": ("#94795E", "#9D8B78", "."),
    "workshop": ("#5E7F78", "#93A6A1", "-"),
    "art": ("#9A6F7B", "#B6979F", "|"),
    "community_event": ("#7D7142", "#B3A780", "+"),
    "coaching": ("#8C8378", "#8F8579", ""),
    "network_meeting": ("#4F6272", "#93A7B8", "."),
    "parent_platform": ("#94806A", "#A6987C", "-"),
}
KINDS = {
    "foundation": ("#6E665F", "#C9BFB4", "circle"),
    "school": ("#62807A", "#93A6A1", "square"),
    "welfare": ("#94795E", "#BFA88F", "diamond"),
    "health": ("#97707A", "#B6979F", "cross"),
    "municipality": ("#5C6B78", "#93A7B8", "pentagon"),
    "housing": ("#7D7142", "#B3A780", "triangle-up"),
    "business": ("#857A6E", "#A3988C", "triangle-down"),
    "research": ("#667A61", "#9DB097", "hexagram"),
    "resident_initiative": ("#8A6F63", "#C0A093", "star"),
    "faith": ("#6E665F", "#C9BFB4", "hourglass"),
    "other": ("#62807A", "#93A6A1", "octagon"),
}
LIGHT = {
    "paper": "#FDFBF7",
    "ink": "#2B2622",
    "muted": "#6A6159",
    "quiet": "#95897B",
    "grid": "#E9E2D8",
    "accent": "#AB2F48",
}
DARK = {
    "paper": "#171411",
    "ink": "#F1EBE3",
    "muted": "#B8ADA1",
    "quiet": "#857B70",
    "grid": "#3A342E",
    "accent": "#F0A0A6",
}
# Places, such as schools, have no hue: they keep their position on the page and this shape.
PLACE_SYMBOLS = ("circle", "square", "diamond", "triangle-up", "cross", "star")


@dataclass(frozen=True)
class Look:
    """How a category looks: a muted colour, and beside it a pattern in bars or a shape as a point."""

    colour: str
    shape: str


@dataclass(frozen=True)
class Palette:
    """Every colour of one theme; `paper` is what the figures lie on, though they themselves are transparent."""

    paper: str
    ink: str
    muted: str
    quiet: str
    grid: str
    accent: str
    sources: dict[str, str]
    activities: dict[str, Look]
    kinds: dict[str, Look]

    def fill(self, code: str, position: int) -> Look:
        """The fill of a known activity type, or for any other category the one at its position."""
        return self.activities.get(code) or list(self.activities.values())[position % len(self.activities)]

    def marker(self, code: str, position: int) -> Look:
        """The marker of a known partner kind, or for any other category the one at its position."""
        return self.kinds.get(code) or list(self.kinds.values())[position % len(self.kinds)]


@cache
def palette(dark: bool = False) -> Palette:
    """The colours of the dark or the light theme."""
    return Palette(
        **(DARK if dark else LIGHT),
        sources=dict(zip(SOURCES, DARK_SOURCES if dark else LIGHT_SOURCES, strict=True)),
        activities={code: Look(look[dark], look[2]) for code, look in ACTIVITIES.items()},
        kinds={code: Look(look[dark], look[2]) for code, look in KINDS.items()},
    )


def bar(colour: str, pattern: str, stroke: str, edge: str) -> dict:
    """A bar's marker: its fill, the pattern laid over it in the colour `stroke`, and its edge."""
    laid = {"shape": pattern, "fillmode": "overlay", "fgcolor": stroke, "fgopacity": 0.6, "size": 6, "solidity": 0.2}
    return {"color": colour, "line": {"color": edge, "width": 1}, "pattern": laid}


def _axis(look: Palette) -> dict:
    """An axis with few lines, that cannot be dragged or zoomed by accident on a phone."""
    tick = {"color": look.muted, "size": 12}
    lines = {"gridcolor": look.grid, "linecolor": look.quiet, "zeroline": False}
    return {"automargin": True, "fixedrange": True, "tickfont": tick, **lines}


def template(dark: bool = False) -> go.layout.Template:
    """What every figure starts from: transparent, calm, numbers as the reader writes them."""
    look = palette(dark)
    font = {"family": TYPEFACE, "size": 13, "color": look.ink}
    below = {"orientation": "h", "x": 0, "xanchor": "left", "y": -0.05, "yanchor": "top", "traceorder": "normal"}
    return go.layout.Template(
        layout={
            "font": font,
            "paper_bgcolor": CLEAR,
            "plot_bgcolor": CLEAR,
            "separators": ".," if language() == "en" else ",.",
            "margin": {"l": 8, "r": 12, "t": 8, "b": 8},
            "hoverlabel": {"bgcolor": look.paper, "bordercolor": look.quiet, "align": "left", "font": font},
            "hovermode": "closest",
            "dragmode": False,
            "showlegend": False,
            "legend": {**below, "font": {**font, "size": 12}, "itemclick": False, "itemdoubleclick": False},
            "xaxis": {**_axis(look), "showgrid": False},
            "yaxis": _axis(look),
        }
    )


def canvas(height: float, dark: bool = False, alt: str = "") -> go.Figure:
    """An empty figure in the project's look, `height` pixels high; `alt` is kept for whoever reads it aloud."""
    figure = go.Figure(layout={"template": template(dark), "height": height})
    if alt:
        figure.update_layout(meta={"alt": alt})
    return figure
