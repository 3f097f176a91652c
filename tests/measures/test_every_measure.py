"""No measure without a worked example and a second opinion, and those of the contract exist with exactly its cuts."""

import importlib
from pathlib import Path

import pytest

from measures.measure import FOLDER, measures
from tests.measures.registry import EXAMPLES, OPINIONS
from tests.measures.second_opinion import everything  # noqa: F401
from tests.measures.second_opinion.cells import combinations

FILES = sorted(path.stem for path in FOLDER.glob("*.sql"))
HERE = Path(__file__).parent

# The data contract's table, section 2, typed from it. A change is cut by a wave or by the time since the first reading.
PLACE = combinations("school", "month", "activity_type", "organisation")
SCORED = ("instrument", "source", "scorer")
CONTRACT = {
    **dict.fromkeys(
        ("sessions_held", "sessions_cancelled", "sessions_not_recorded", "anonymous_visits"), [*PLACE, ("source",)]
    ),
    **dict.fromkeys(
        ("visits", "people_taking_part", "families_taking_part", "contact_hours"),
        [*PLACE, ("source",), ("role",), ("person_kind",)],
    ),
    **dict.fromkeys(("attendance_rate", "giving_share"), combinations("school", "month", "activity_type")),
    **dict.fromkeys(("reach", "return_rate"), combinations("school")),
    "resilience_score": [(*SCORED, "wave"), (*SCORED, "wave", "school")],
    **dict.fromkeys(
        (
            "resilience_change", "resilience_change_median", "resilience_change_hl", "resilience_change_p",
            "resilience_effect_size",
        ),
        [
            (*SCORED, *moment, *school)
            for moment in (("wave",), ("since_baseline",))
            for school in combinations("school")
        ],
    ),
    **dict.fromkeys(
        (
            "families_improved", "families_unchanged", "families_declined", "families_undeterminable",
            "families_without_second_measurement",
        ),
        [(*SCORED, "wave"), (*SCORED, "wave", "school")],
    ),
    **dict.fromkeys(
        (
            "partners_active", "ties", "mean_degree", "density", "reciprocity", "degree_centralisation",
            "betweenness_centralisation", "components", "largest_component_share", "average_path_length", "ei_index",
            "response_rate", "ties_kept", "ties_new", "ties_lost", "tie_persistence",
        ),
        [("wave",)],
    ),
}  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _worked_examples():
    """Reading the files of examples writes them down, also when only this file is run."""
    for path in (HERE / "worked_examples").glob("test_*.py"):
        importlib.import_module(f"tests.measures.worked_examples.{path.stem}")


@pytest.mark.parametrize("name", FILES)
def test_a_measure_has_a_worked_example(name):
    assert name in EXAMPLES, f"measures/{name}.sql has no worked example in tests/measures/worked_examples/"


@pytest.mark.parametrize("name", FILES)
def test_a_measure_has_a_second_opinion(name):
    assert name in OPINIONS, f"measures/{name}.sql has no second opinion in tests/measures/second_opinion/"


def test_examples_and_opinions_are_about_measures_that_exist():
    assert {*EXAMPLES, *OPINIONS} <= set(FILES)


@pytest.mark.parametrize("name", CONTRACT)
def test_a_measure_of_the_contract_has_exactly_its_cuts(name):
    cuts = [frozenset(cut) for cut in measures()[name].cuts()]
    assert len(set(cuts)) == len(cuts)
    assert set(cuts) == {frozenset(cut) for cut in CONTRACT[name]}
    assert measures()[name].pack == "yes"
