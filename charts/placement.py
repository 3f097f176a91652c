"""Where a label can stand beside its point without lying on another point or label."""

from collections.abc import Sequence

Box = tuple[float, float, float, float]
Frame = tuple[float, float]

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


def captions(
    points: Sequence[tuple[float, float]], sizes: Sequence[float], texts: Sequence[Sequence[str]], frame: Frame, font: float = 12
) -> list[tuple[str, str] | None]:
    """For each point the first of its texts for which there is room, with its anchor; None where there is room for none.

    Greedy from the largest point to the smallest. Points, sizes (diameters), `frame` (width, height) and `font` are
    in pixels, with the origin at the bottom left; `<br>` parts the lines of a text.
    """
    # The largest chooses first: where it is crowded, its name is the one to be read.
    order = sorted(range(len(points)), key=lambda one: (-sizes[one], one))
    chosen = found = _greedy(order, points, sizes, texts, frame, font)
    for _try in range(8):
        # Who found no room for its name goes first; that is kept only where it helps all of them.
        late = [one for one in order if not found[one] or found[one][0] != texts[one][0]]
        order = late + [one for one in order if one not in late]
        found = _greedy(order, points, sizes, texts, frame, font)
        chosen = min(chosen, found, key=lambda its: sum(not one or one[0] == text[-1] for one, text in zip(its, texts, strict=True)))
    return chosen


def _greedy(order: Sequence[int], points, sizes, texts, frame: Frame, font: float) -> list[tuple[str, str] | None]:
    """One after the other in this order, each beside what stands there already."""
    taken = [_around(point, size) for point, size in zip(points, sizes, strict=True)]
    chosen: list[tuple[str, str] | None] = [None] * len(points)
    for place in order:
        others = taken[:place] + taken[place + 1 :]
        for text, anchor, box in _ways(points[place], sizes[place], texts[place], font):
            if _inside(box, frame) and not any(_overlap(box, other) for other in others):
                chosen[place] = text, anchor
                taken.append(box)
                break
    return chosen


def _ways(point, size: float, texts: Sequence[str], font: float):
    """Every text with every anchor, the first text first."""
    for text in texts:
        for anchor, direction in ANCHORS.items():
            yield text, anchor, _label_box(point, size, text, direction, font)


def _around(point: tuple[float, float], size: float) -> Box:
    """The square around a point."""
    (x, y), half = point, size / 2
    return x - half, y - half, x + half, y + half


def _label_box(point, size: float, label: str, direction: tuple[float, float], font: float) -> Box:
    """Where the label's text would lie; a letter is taken as half the font's size wide."""
    lines = label.split("<br>")
    (x, y), (across, up) = point, direction
    width, height, gap = max(map(len, lines)) * font * 0.5 + 8, font * 1.25 * len(lines), size / 2 + 2
    left = x - width / 2 + across * (width / 2 + gap) if abs(across) == 1 or not across else x + across * gap
    if 0 < abs(across) < 1 and across < 0:
        left -= width
    bottom = y - height / 2 + up * (height / 2 + gap)
    return left, bottom, left + width, bottom + height


def _inside(box: Box, frame: Frame) -> bool:
    return box[0] >= 0 and box[1] >= 0 and box[2] <= frame[0] and box[3] <= frame[1]


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
