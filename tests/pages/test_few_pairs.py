"""Below six pairs nothing lets the change be read off, and why is said; from six on both means stand there."""

import pytest

from tests.measures.blocks import write
from tests.pages.conftest import page
from tests.pages.many_families import tables
from tests.pages.told import figures, told


@pytest.mark.parametrize(("n", "drawn"), [(4, [4]), (6, [22 / 6, 6])])
def test_the_second_mean_of_those_with_both_is_drawn_from_six_pairs_on(own, tmp_path, n, drawn) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    write(folder, tables(n), {})
    own(folder)
    it = page("resilience")
    chart = figures(it)["movement-ladder-adult-0"]
    mean = [trace["y"] for trace in chart["data"] if trace.get("mode") == "lines+markers+text"]
    assert mean == [pytest.approx(drawn)] * 6
    words = told(it).everything
    assert ("Daarom staat hun latere gemiddelde er ook niet" in words) == (n < 6)
    assert ("Gemiddelde eerste score van wie ook op T1" in words) == (n < 6)
