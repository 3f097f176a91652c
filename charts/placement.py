"""Where a label can stand beside its point without lying on another point or label."""

from collections.abc import Sequence

Box = tuple[float, float, float, float]

# Beside comes before above and below, and the corners last: the eye expects a name at the right of its dot.
ANCHORS = {
    "middle right": (1, 0),
    "middle left": (-1, 0),
    "top center": (0, 1),
    "bottom center": (0, -1),
    "top right": (0.7, 1),
    "top left": (-0.7, 1),
    "bottom right": (0.7, -1),
    "bottom left": (-0.7, -1),
}


def anchors(
    points: Sequence[tuple[float, float]],
    sizes: Sequence[float],
    labels: Sequence[str],
    frame: tuple[float, float],
    font: float = 12,
) -> list[str | None]:
    """For each point an anchor out of eight for its label, or None where the label would overlap something.

    Greedy from the largest point to the smallest. Points, sizes (diameters), `frame` (width, height) and `font` are
    in pixels, with the origin at the bottom left.
    """
    taken = [_around(point, size) for point, size in zip(points, sizes, strict=True)]
    # The largest chooses first: on a phone it is the one whose name must be readable.
    chosen: list[str | None] = [None] * len(points)
    for place in sorted(range(len(points)), key=lambda one: (-sizes[one], one)):
        others = taken[:place] + taken[place + 1 :]
        for anchor, direction in ANCHORS.items():
            box = _label_box(points[place], sizes[place], labels[place], direction, font)
            if _inside(box, frame) and not any(_overlap(box, other) for other in others):
                chosen[place] = anchor
                taken.append(box)
                break
    return chosen


def _around(point: tuple[float, float], size: float) -> Box:
    """The square around a point."""
    (x, y), half = point, size / 2
    return x - half, y - half, x + half, y + half


def _label_box(point, size: float, label: str, direction: tuple[float, float], font: float) -> Box:
    """Where the label's text would lie; a letter is taken as half the font's size wide."""
    (x, y), (across, up) = point, direction
    width, height, gap = len(label) * font * 0.5 + 8, font * 1.25, size / 2 + 2
    left = x - width / 2 + across * (width / 2 + gap) if abs(across) == 1 or not across else x + across * gap
    if 0 < abs(across) < 1 and across < 0:
        left -= width
    bottom = y - height / 2 + up * (height / 2 + gap)
    return left, bottom, left + width, bottom + height


def _inside(box: Box, frame: tuple[float, float]) -> bool:
    return box[0] >= 0 and box[1] >= 0 and box[2] <= frame[0] and box[3] <= frame[1]


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
