"""What the reader chooses to look at: the same as counting again over the rows that were chosen."""

import dataclasses

import pytest

from figures.scope import Scope
from measures.measure import measures
from tests.measures.comparison import compare
from tests.measures.second_opinion.everything import Input

SCOPES = {
    "one school": Scope(schools=("vuurtoren",)),
    "two schools": Scope(schools=("vuurtoren", "regenmuts")),
    "the neighbourhood": Scope(schools=("neighbourhood",)),
    "from a month on": Scope(first_month="2024-12"),
    "up to a month": Scope(last_month="2024-11"),
    "one month": Scope(first_month="2025-01", last_month="2025-01"),
    "two types": Scope(activity_types=("parent_course", "art")),
    "all of these": Scope(("regenmuts", "papierenboot"), "2024-10", "2025-02", ("workshop", "parent_course")),
}


def chosen(folder, as_of, scope: Scope) -> Input:
    """The same choice, for the plain loops."""
    given = {name: value for name, value in dataclasses.asdict(scope).items() if value}
    return Input(folder, as_of, **given)


def narrowed(name: str, scope: Scope) -> bool:
    """A period and a type choose among sessions and presences; a school among families and their answers as well."""
    rows = measures()[name].rows
    by_day = rows in ("session_so_far", "session_to_record", "presence", "attendance_so_far", "first_presence", "first_giving")
    return by_day or (bool(scope.schools) and not rows.startswith("network"))


@pytest.mark.parametrize("scope", SCOPES.values(), ids=SCOPES)
def test_a_scope_counts_again_over_the_chosen_rows(scope, open_folder):
    path, live = open_folder("seven_months")
    for name in measures():
        if narrowed(name, scope):
            compare(live, name, chosen(path, live.about.as_of, scope), scope)


def test_what_has_no_school_and_no_day_is_the_same_in_every_scope(open_folder):
    path, live = open_folder("seven_months")
    scope = SCOPES["one month"]
    others = [name for name in measures() if not narrowed(name, scope)]
    assert {"ties", "resilience_score", "families_started"} <= set(others)
    for name in others:
        compare(live, name, Input(path, live.about.as_of), scope)


def test_a_scope_chooses_something(open_folder):
    """Else the tests above would hold for a door that forgets what was asked."""
    _, live = open_folder("seven_months")
    visits = {name: live.figure("visits", scope=scope)["value"].item() for name, scope in SCOPES.items()}
    assert len(set(visits.values())) == len(SCOPES)
    assert 0 < min(visits.values()) < max(visits.values()) < live.figure("visits")["value"].item()
