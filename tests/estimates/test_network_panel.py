"""Three waves of a published panel: friendship of fifty pupils (Michell & Amos 1997; RSiena's s50), run with R."""

import time
from collections import defaultdict

import pytest

from estimates.network import FIGURES
from estimates.network_change import network_change_figures
from estimates.network_wave import network_wave

PUBLISHED = {
    "ties": (113, 116, 122),
    "density": (0.046122, 0.047347, 0.049796),
    "reciprocity": (0.690265, 0.603448, 0.737705),
    "mean_degree": (2.96, 3.24, 3.08),
    "degree_centralisation": (0.107143, 0.058673, 0.083333),
    "betweenness_centralisation": (0.204339, 0.509579, 0.028414),
    "components": (8, 3, 7),
    "largest_component_share": (0.66, 0.96, 0.30),
    "average_path_length": (3.456439, 4.489362, 3.047619),
    "response_rate": (1, 1, 1),
    "partners_active": (50, 50, 50),
}


@pytest.fixture(scope="module")
def waves(study_rows):
    partners = {row["partner"]: row["kind"] for row in study_rows("partners")}
    ratings = defaultdict(list)
    for row in study_rows("ties"):
        ratings[row["wave"]].append((row["from_partner"], row["to_partner"], int(row["level"])))
    return [network_wave(partners, ratings[wave]) for wave in ("T0", "T1", "T2")]


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_published_figure(waves, name):
    found = [FIGURES[name](wave).value for wave in waves]
    assert found == pytest.approx(PUBLISHED[name], abs=5e-7)


@pytest.mark.parametrize(
    ("first", "second", "published"),
    [(0, 1, (57, 59, 56, 0.331395)), (1, 2, (66, 56, 50, 0.383721)), (0, 2, (51, 71, 62, 0.277174))],
)
def test_published_turnover(waves, first, second, published):
    found = [figure.value for figure in network_change_figures(waves[first], waves[second]).values()]
    assert found == pytest.approx(published, abs=5e-7)


def test_forty_five_partners_over_five_waves_take_no_time():
    codes = {f"P{number:02}": "welfare" for number in range(45)}
    ratings = [(one, other, (7 * i + 3 * j) % 6) for i, one in enumerate(codes) for j, other in enumerate(codes)]
    started = time.process_time()
    for _ in range(5):
        wave = network_wave(codes, ratings)
        assert len([figure(wave) for figure in FIGURES.values()]) == len(FIGURES)
    assert time.process_time() - started < 0.2
