"""Labels on a map: beside their point, never over one another, and left out where there is no room."""

import math
import random

from charts.placement import ANCHORS, _label_box, _overlap, captions


def test_a_lonely_point_is_named_at_its_right():
    assert captions([(500, 400)], [12], [("De Brug",)], (1100, 800)) == [("De Brug", "middle right")]


def test_at_the_right_edge_the_name_stands_at_the_left():
    assert captions([(1090, 400)], [12], [("De Brug",)], (1100, 800)) == [("De Brug", "middle left")]


def test_the_largest_chooses_first_and_the_last_is_left_out():
    crowd = [(50 + 6 * place, 50) for place in range(12)]
    chosen = captions(crowd, [10 + place for place in range(12)], [("Stichting Vonk",)] * 12, (200, 100))
    assert chosen[11] is not None
    assert None in chosen


def test_forty_five_partners_all_have_their_name_on_a_wide_screen_and_no_two_overlap():
    dice, points = random.Random(3), []
    while len(points) < 45:
        radius, angle = 380 * math.sqrt(dice.random()), dice.random() * 2 * math.pi
        point = (550 + radius * math.cos(angle), 400 + radius * math.sin(angle))
        if all(math.dist(point, other) > 55 for other in points):
            points.append(point)
    labels, sizes = [f"Partner nummer {place}" for place in range(45)], [14.0] * 45
    chosen = captions(points, sizes, [(label,) for label in labels], (1100, 800))
    assert None not in chosen
    boxes = [
        _label_box(point, 14, label, ANCHORS[at], 12) for point, (label, at) in zip(points, chosen, strict=True)
    ]
    assert not any(_overlap(one, other) for place, one in enumerate(boxes) for other in boxes[:place])
