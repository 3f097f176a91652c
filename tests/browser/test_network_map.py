"""The map of the network: whoever was there before stands on the same pixel, and every name can be read."""

from itertools import combinations

import pytest

from tests.browser.viewer import Viewer

pytestmark = pytest.mark.browser
WAVES = ("T0", "T1", "T2", "T3", "T4")
# Name of each partner with the pixel on which it is drawn, counted from the corner of its chart.
PIXELS = """(box) => {
    const it = box.querySelector('.js-plotly-plot'), {xaxis, yaxis} = it._fullLayout;
    const points = it.data.find((trace) => trace.mode === 'markers+text' && trace.textposition);
    return points.hovertext.map((told, at) => [told, xaxis._offset + xaxis.d2p(points.x[at]), yaxis._offset + yaxis.d2p(points.y[at])]);
}"""
# The boxes of what is written beside the points, and the box of the chart.
LABELS = """(box) => {
    const chart = box.querySelector('.js-plotly-plot');
    const texts = [...chart.querySelectorAll('.textpoint text, g.text text')].filter((one) => one.textContent && one.textContent !== '?');
    const boxes = [...new Set(texts)].map((one) => [one.textContent, one.getBoundingClientRect()]);
    const round = ({left, right, top, bottom}) => [left, right, top, bottom];
    return {labels: boxes.map(([text, it]) => [text, round(it)]), chart: round(chart.getBoundingClientRect())};
}"""


def pixels(viewer: Viewer, wave: str) -> dict[str, tuple[float, float]]:
    """Partner → where it is on the screen."""
    return {told: (x, y) for told, x, y in viewer.go(f"netwerk?wave={wave}").key(f"network-map-{wave}-0").evaluate(PIXELS)}


@pytest.mark.parametrize("screen", ["desk", "phone"])
def test_partners_keep_their_pixel_over_all_moments_and_at_a_reload(visit, screen) -> None:
    viewer = visit(screen=screen)
    found = [pixels(viewer, wave) for wave in (*WAVES, WAVES[-1])]
    assert all(len(one) > 10 for one in found)
    for earlier, later in zip(found, found[1:], strict=False):
        both = earlier.keys() & later.keys()
        assert len(both) > 10
        assert {name: earlier[name] for name in both} == {name: later[name] for name in both}


@pytest.mark.parametrize("key", ["network-map-T4-0", "network-difference-0"])
@pytest.mark.parametrize("screen", ["desk", "phone"])
def test_every_partner_is_named_and_no_name_lies_on_another(visit, screen, key) -> None:
    told = visit(screen=screen).go("netwerk").key(key).evaluate(LABELS)
    left, right, top, bottom = told["chart"]
    assert len(told["labels"]) >= 43
    assert not [text for text, box in told["labels"] if box[0] < left or box[1] > right or box[2] < top or box[3] > bottom]
    assert not [(one[0], other[0]) for one, other in combinations(told["labels"], 2) if _overlap(one[1], other[1])]


def _overlap(one: list[float], other: list[float]) -> bool:
    """Letters reach less far than the box of their line: two pixels of it are air."""
    across, down = min(one[1], other[1]) - max(one[0], other[0]), min(one[3], other[3]) - max(one[2], other[2])
    return across > 2 and down > 4


def test_the_map_is_drawn_to_one_scale_at_every_moment(visit) -> None:
    viewer = visit()
    ranges = set()
    for wave in (WAVES[0], WAVES[-1]):
        viewer.go(f"netwerk?wave={wave}")
        scale = "(box) => { const it = box.querySelector('.js-plotly-plot'); return [it.layout.xaxis.range, it.layout.yaxis.range].flat(); }"
        ranges.add(tuple(viewer.key(f"network-map-{wave}-0").evaluate(scale)))
    assert len(ranges) == 1
