"""The map of the network: whoever was there before stands at the same place, so that two moments can be compared."""

import pytest

from tests.browser.viewer import Viewer

pytestmark = pytest.mark.browser
WAVES = ("T0", "T1", "T2", "T3", "T4")


def places(viewer: Viewer, wave: str) -> dict[str, tuple[float, float]]:
    """Partner → where it is drawn, from the one trace that carries names."""
    named = [trace for trace in viewer.chart(f"network-map-{wave}-0") if "text" in trace.get("mode", "")]
    partners = [trace for trace in named if trace.get("hovertext") and trace.get("name") not in ("hidden", "not_recorded", "not_measured")]
    return {
        told: (x, y)
        for trace in partners
        for told, x, y in zip(trace["hovertext"], trace["x"], trace["y"], strict=True)
    }  # fmt: skip


def test_partners_keep_their_place_over_all_moments(visit) -> None:
    viewer = visit()
    found = [places(viewer.go(f"netwerk?wave={wave}"), wave) for wave in WAVES]
    assert all(len(one) > 10 for one in found)
    for earlier, later in zip(found, found[1:], strict=False):
        both = earlier.keys() & later.keys()
        assert len(both) > 10
        assert {name: earlier[name] for name in both} == {name: later[name] for name in both}


def test_the_map_is_drawn_to_one_scale_at_every_moment(visit) -> None:
    viewer = visit()
    ranges = set()
    for wave in (WAVES[0], WAVES[-1]):
        viewer.go(f"netwerk?wave={wave}")
        scale = "(box) => { const it = box.querySelector('.js-plotly-plot'); return [it.layout.xaxis.range, it.layout.yaxis.range].flat(); }"
        ranges.add(tuple(viewer.key(f"network-map-{wave}-0").evaluate(scale)))
    assert len(ranges) == 1
