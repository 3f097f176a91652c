"""Davis, Gardner & Gardner 1941: 18 women at 14 events, counted as a pilot with an event in every month."""

from itertools import accumulate

import networkx
import pytest

from figures.so_far import so_far
from tests.measures.blocks import loaded, write

# Distinct women over the first k events, counted from the published table.
SO_FAR = [3, 4, 6, 6, 8, 10, 13, 16, 18, 18, 18, 18, 18, 18]


@pytest.fixture(scope="module")
def davis(tmp_path_factory):
    """The figures of the women as people and the events as sessions, in the published order."""
    graph = networkx.davis_southern_women_graph()
    women, events = graph.graph["top"], graph.graph["bottom"]
    days = {event: f"{2024 + place // 12}-{place % 12 + 1:02d}-15" for place, event in enumerate(events)}
    codes = {woman: f"W{place:02d}" for place, woman in enumerate(women)}
    came = [f"{event} | {codes[woman]} | present" for woman in women for event in graph[woman]]
    folder = tmp_path_factory.mktemp("davis")
    tables = {
        "organisations": ["organisation | label", "club | Club"],
        "people": ["person | kind", *(f"{code} | resident" for code in codes.values())],
        "sessions": [
            "session | date | activity_type | organisations | status",
            *(f"{event} | {day} | community_event | club | held" for event, day in days.items()),
        ],
        "attendance": ["session | person | status", *came],
    }
    write(folder, {name: "\n".join(lines) for name, lines in tables.items()}, {})
    with loaded(folder, "2025-02-28") as live:
        yield live


def test_so_many_women_events_and_presences(davis):
    totals = [davis.figure(name)["value"].item() for name in ("people_taking_part", "sessions_held", "visits")]
    assert totals == [18, 14, 89]
    assert totals[2] / (totals[0] * totals[1]) == pytest.approx(0.353175, abs=5e-7)


def test_distinct_women_over_the_first_events(davis):
    newcomers = davis.figure("newcomers", ("month",))
    assert so_far(newcomers)["value"].tolist() == SO_FAR
    assert list(accumulate(newcomers.sort_values("month")["value"])) == SO_FAR


def test_adding_up_unique_people_would_count_them_five_times(davis):
    by_month = davis.figure("people_taking_part", ("month",))["value"]
    assert by_month.sum() == 89
    assert davis.figure("people_taking_part")["value"].item() == 18
