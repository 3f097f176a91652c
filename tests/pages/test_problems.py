"""The problems on the Overview: the last moment with enough behind it, and only the schools that were chosen."""

import pandas as pd
import pytest

from figures.scope import Scope
from tests.pages.conftest import page
from widgets.cards.problems import _latest, problem_rows


def scores(*measured: tuple[str, float]) -> pd.DataFrame:
    shared = {"instrument": "djg6", "source": "isolation", "scorer": "adult", "state": "value"}
    return pd.DataFrame([{"wave": wave, "n": n, "value": 2.0, **shared} for wave, n in measured])


@pytest.mark.parametrize(("measured", "wave"), [
    ((("T2", 9.0), ("T3", 8.0), ("T4", 1.0)), "T3"), ((("T3", 8.0), ("T4", 6.0)), "T4"), ((("T0", 2.0), ("T1", 3.0)), "T1"),
    ((("T0", 6.0), ("T1", 5.0)), "T0"),
])  # fmt: skip
def test_a_moment_that_has_just_begun_does_not_take_the_place_of_the_last_one_with_enough(live, measured, wave) -> None:
    live("end")
    (row,) = _latest(scores(*measured))
    assert row["wave"] == wave


def test_a_choice_of_schools_narrows_families_and_residents_and_not_partners(live) -> None:
    live("end")
    everywhere, one = (dict(problem_rows(scope)) for scope in (Scope(), Scope(schools=("vuurtoren",))))
    (isolation, *_rest), (of_school, *_others) = (rows["Isolement en stress"] for rows in (everywhere, one))
    assert "(8 gezinnen, T4 · 10 aug 2026)" in isolation
    assert of_school != isolation and "8 gezinnen" not in of_school
    shared = "Geen gedeelde, samenhangende aanpak"
    assert everywhere[shared] == one[shared]
    captions = [it.value for it in page("overview", school=["vuurtoren"], **{"from": "2026-01"}).caption]
    assert "Van gezinnen en bewoners alleen die van de gekozen scholen; partners horen niet bij een school." in captions
