"""Every row of every measure is what a plain loop over the files says it is, and no row is missing or too many."""

from datetime import date

import pytest

from measures.measure import measures
from tests.measures.blocks import loaded
from tests.measures.comparison import compare
from tests.measures.conftest import FOLDERS
from tests.measures.second_opinion.everything import Input
from tests.measures.second_opinion.today import default_as_of
from tests.measures.stirred import AS_OF, stir


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("name", measures())
def test_a_measure_is_what_a_plain_loop_over_the_files_says(name, folder, open_folder):
    path, live = open_folder(folder)
    compare(live, name, Input(path, live.about.as_of, today=live.about.today))


@pytest.mark.parametrize("folder", FOLDERS)
def test_figures_run_to_the_last_date_of_a_held_session_an_answer_or_a_moment_with_ties(folder, open_folder):
    path, live = open_folder(folder)
    assert live.about.as_of == default_as_of(path)


def test_an_earlier_day_sees_only_what_was_known_then():
    """In the middle of a month and of a measurement moment, with answers, consents and sessions still to come."""
    day = date(2025, 2, 12)
    with loaded(FOLDERS["end"], day.isoformat()) as live:
        for name in measures():
            compare(live, name, Input(FOLDERS["end"], day))


@pytest.mark.parametrize("seed", [4, 8])
def test_edges_that_come_up_by_chance_are_counted_alike(seed, tmp_path):
    folder = stir(tmp_path / "stirred", seed)
    with loaded(folder, AS_OF.isoformat()) as live:
        for name in measures():
            compare(live, name, Input(folder, AS_OF))


def test_without_a_table_of_consents_everything_counts(tmp_path):
    folder = stir(tmp_path / "stirred", 16)
    (folder / "consents.csv").unlink()
    with loaded(folder, AS_OF.isoformat()) as live:
        for name in ("resilience_score", "resilience_change", "families_measured", "consents_withdrawn"):
            compare(live, name, Input(folder, AS_OF))
