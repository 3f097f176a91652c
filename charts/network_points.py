"""The partners of a map as points: shape and colour by kind, area by size, and a name or a number where there is room."""

from collections.abc import Collection, Mapping

import pandas as pd
import plotly.graph_objects as go

from charts import marks
from charts.placement import captions
from charts.rows import column, drawn, folded
from charts.theme import Palette

SMALLEST, LARGEST, SILENT = 11, 34, 18
FADED = 0.15
Frame = tuple[float, float, float]


def points(
    figure: go.Figure, rows: pd.DataFrame, kinds: Mapping[str, str], frame: Frame, look: Palette, near: Collection[str], numbers: bool
) -> None:
    """Every partner with its name; who did not answer is a dotted outline with a question mark.

    `frame` is width and height in pixels and half the map in its own units. Where `near` names partners, the others fade.
    """
    answered = [bool(one) and state == "value" for one, state in zip(rows["answered"], rows["state"], strict=True)]
    sizes = [size if here else SILENT for size, here in zip(diameters(rows, 0.6 if numbers else 1), answered, strict=True)]
    shown = [not near or partner in near for partner in rows["partner"]]
    told = _captions(rows, sizes, frame, numbers, shown)
    looks = [look.marker(kind, 0) for kind in rows["kind"]]
    marker = {
        "symbol": [one.shape if here else "square" for one, here in zip(looks, answered, strict=True)],
        "size": sizes,
        "color": [one.colour if here else look.paper for one, here in zip(looks, answered, strict=True)],
        "line": {"color": look.paper, "width": 1.5},
        "opacity": [1 if one else FADED for one in shown],
    }
    figure.add_scatter(
        x=column(rows, "x"), y=column(rows, "y"), mode="markers+text", marker=marker,
        text=[text for text, _anchor in told], textposition=[anchor for _text, anchor in told],
        textfont={"size": 12, "shadow": f"0 0 3px {look.paper}, 0 0 3px {look.paper}"},
        hoverinfo="text", hovertext=_hover(rows, kinds), cliponaxis=False,
    )  # fmt: skip
    silent = [at for at, here in enumerate(answered) if not here and shown[at]]
    _silent(figure, rows.iloc[silent], look)


def _captions(rows: pd.DataFrame, sizes: list[float], frame: Frame, numbers: bool, shown: list[bool]) -> list[tuple[str, str]]:
    """Text and place of each: a name, folded where that helps, or its number; nothing beside a faded partner."""
    width, height, extent = frame
    pixels = [(width / 2 * (1 + x / extent), height / 2 * (1 + y / extent)) for x, y in rows[["x", "y"]].to_numpy()]
    texts = [_texts(*its, numbers) if one else () for *its, one in zip(rows["label"], column(rows, "number"), shown, strict=True)]
    return [one or ("", "middle right") for one in captions(pixels, sizes, texts, (width, height))]


def _texts(label: str, number: str | None, numbers: bool) -> tuple[str, ...]:
    names = () if numbers and number else (label, folded(label, 20), folded(label, 14))
    return (*names, *([number] if number else []))


def _silent(figure: go.Figure, silent: pd.DataFrame, look: Palette) -> None:
    silent = silent.assign(state=silent["state"].where(silent["state"] != "value", "not_recorded"))
    marks.add_states(figure, silent, column(silent, "x"), column(silent, "y"), look, silent["label"].tolist(), size=SILENT - 3)


def diameters(rows: pd.DataFrame, scale: float = 1) -> list[float]:
    """Pixels across, the area in proportion to the size; a point without a size is small."""
    largest = max([1e-9, *column(drawn(rows), "value")])
    shares = rows["value"].fillna(0).clip(lower=0) / largest
    return [round((SMALLEST + (LARGEST - SMALLEST) * share**0.5) * scale, 1) for share in shares]


def _hover(rows: pd.DataFrame, kinds: Mapping[str, str]) -> list[str]:
    """Name, kind, and what the caller adds."""
    added = [f"<br>{text}" if text else "" for text in column(rows, "text")]
    told = zip(rows["label"], rows["kind"], added, strict=True)
    return [f"<b>{label}</b><br>{kinds.get(kind, kind)}{more}" for label, kind, more in told]
