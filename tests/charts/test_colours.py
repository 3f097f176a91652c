"""A colour can be seen by everyone: contrast by WCAG 2.2, and apart under simulated colour blindness."""

import tomllib
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from charts import matrix, theme

# Machado, Oliveira and Fernandes (2009), doi:10.1109/TVCG.2009.113, severity 1.0, on linear RGB.
VISIONS = {
    "full": np.eye(3),
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}
# sRGB to XYZ under D65, IEC 61966-2-1; XYZ to CIELAB, CIE 15.
XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
WHITE = np.array([0.95047, 1.0, 1.08883])
# Twice the distance at which two colours side by side are clearly told apart (about 10 in CIELAB's ΔE).
APART = {"full": 30, "protanopia": 14, "deuteranopia": 14, "tritanopia": 14}
ROOT = Path(__file__).parents[2]
CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


def linear(colour: str) -> np.ndarray:
    parts = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(light: np.ndarray) -> np.ndarray:
    share = XYZ @ np.clip(light, 0, 1) / WHITE
    root = np.where(share > 216 / 24389, np.cbrt(share), (24389 / 27 * share + 16) / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def contrast(one: str, other: str) -> float:
    low, high = sorted(float(XYZ[1] @ linear(colour)) for colour in (one, other))
    return (high + 0.05) / (low + 0.05)


def mixed(colour: str, paper: str, share: float) -> str:
    """What a colour looks like that lets the paper through."""
    parts = [[int(one[at : at + 2], 16) for at in (1, 3, 5)] for one in (colour, paper)]
    return "#" + "".join(f"{round(share * one + (1 - share) * other):02X}" for one, other in zip(*parts, strict=True))


def nearest(colours: list[str], vision: str) -> float:
    seen = [lab(np.array(VISIONS[vision]) @ linear(colour)) for colour in colours]
    return min(float(np.linalg.norm(one - other)) for one, other in combinations(seen, 2))


def test_the_arithmetic_on_known_values():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)
    assert lab(linear("#FF0000")) == pytest.approx([53.24, 80.09, 67.20], abs=0.05)
    # Okabe-Ito's orange and sky on white, the reason for all this.
    assert contrast("#E69F00", "#FFFFFF") == pytest.approx(2.25, abs=0.01)


@pytest.mark.parametrize("dark", [False, True])
def test_every_mark_reaches_three_to_one(dark):
    look = theme.palette(dark)
    looks = [*look.activities.values(), *look.kinds.values()]
    for colour in [*look.sources.values(), look.quiet, *(one.colour for one in looks)]:
        assert contrast(colour, look.paper) >= 3, colour


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_reaches_four_and_a_half(dark):
    look = theme.palette(dark)
    for colour in (look.ink, look.muted, look.accent):
        assert contrast(colour, look.paper) >= 4.5, colour
    # Counts are written on ink, on muted and on grid.
    assert min(contrast(look.paper, look.ink), contrast(look.paper, look.muted), contrast(look.ink, look.grid)) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_the_number_on_every_square_of_a_matrix_can_be_read(dark):
    table = pd.DataFrame([("a", "b", value, "value") for value in range(1, 11)], columns=["row", "column", "value", "state"])
    squares, paper = matrix.squares(table, {"a": "A", "b": "B"}, dark=dark).data[0], theme.palette(dark).paper
    for share in squares.marker.opacity:
        assert contrast(squares.textfont.color, mixed(squares.marker.color, paper, share)) >= 4.5, share


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("dark", [False, True])
def test_the_six_hues_stay_apart(dark, vision):
    assert nearest(list(theme.palette(dark).sources.values()), vision) >= APART[vision]


@pytest.mark.parametrize("dark", [False, True])
def test_the_accent_is_none_of_the_six_and_the_others_are_muted(dark):
    look = theme.palette(dark)
    chroma = {colour: float(np.hypot(*lab(linear(colour))[1:])) for colour in look.sources.values()}
    assert min(np.linalg.norm(lab(linear(look.accent)) - lab(linear(hue))) for hue in chroma) >= 30
    muted = [one.colour for one in (*look.activities.values(), *look.kinds.values())]
    assert max(float(np.hypot(*lab(linear(colour))[1:])) for colour in muted) < min(chroma.values())


def test_no_two_activities_and_no_two_kinds_share_their_look():
    for looks in (theme.ACTIVITIES, theme.KINDS):
        assert len({(light, shape) for light, _dark, shape in looks.values()}) == len(looks)
    assert len({shape for _light, _dark, shape in theme.KINDS.values()}) == len(theme.KINDS)
    # Diagonal hatching is taken: it means withheld.
    assert not {shape for _light, _dark, shape in theme.ACTIVITIES.values()} & {"/", "\\", "x"}


@pytest.mark.parametrize(("name", "dark"), [("light", False), ("dark", True)])
def test_the_screen_has_the_colours_of_the_charts(name, dark):
    screen, look = CONFIG["theme"][name], theme.palette(dark)
    assert (screen["backgroundColor"], screen["textColor"], screen["linkColor"]) == (look.paper, look.ink, look.accent)
    assert contrast(screen["primaryColor"], "#FFFFFF") >= 4.5, "words on a button"
    assert contrast(screen["primaryColor"], look.paper) >= 3, "the button itself"
    assert contrast(look.ink, screen["secondaryBackgroundColor"]) >= 4.5
