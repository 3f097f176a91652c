"""Frozen figures: the stored cells and nothing else. A filter selects; what would have to be summed is withheld."""

import shutil

import duckdb
import pandas as pd
import pytest

from figures.freezing import freeze
from figures.frozen import PLACES, PROMISED, PUBLIC, Frozen
from figures.scope import Scope
from measures.measure import CUTS, measures
from reports.data_pack import all_figures
from tests.measures.test_scope_of_figures import SCOPES

NUMBERS = ["value", "low", "high", "level", "numerator", "denominator", "n"]
# One measure of each kind: over sessions, over presences, over registers, over schools, people, families, partners.
KINDS = [
    "sessions_held", "people_taking_part", "giving_share", "reach", "return_rate", "resilience_change", "ties",
]  # fmt: skip


@pytest.fixture(scope="module")
def doors(open_folder, tmp_path_factory):
    """The same figures live and frozen; the visits of January are withheld."""
    _, live = open_folder("seven_months")
    figures = all_figures(live)
    hidden = (figures["measure"] == "visits") & (figures["month"] == "2025-01")
    figures.loc[hidden, NUMBERS] = float("nan")
    figures.loc[hidden, "hidden"] = True
    file = tmp_path_factory.mktemp("release") / "meeting.duckdb"
    freeze(live, figures, file)
    return live, Frozen(file)


@pytest.mark.parametrize("name", KINDS)
def test_every_stored_cell_comes_out_as_it_went_in(name, doors):
    live, frozen = doors
    for cut in measures()[name].cuts():
        pd.testing.assert_frame_equal(frozen.figure(name, cut), live.figure(name, cut), rtol=1e-12)


def test_a_withheld_cell_stays_withheld(doors):
    _, frozen = doors
    months = frozen.figure("visits", ("month",)).set_index("month")
    assert months.index[months["hidden"]].tolist() == ["2025-01"]
    assert months.loc["2025-01", NUMBERS].isna().all()
    assert months.loc[~months["hidden"], "value"].notna().all()


def test_a_withheld_row_that_carries_a_number_is_refused(open_folder, tmp_path):
    _, live = open_folder("two_weeks")
    for column in NUMBERS:
        figures = live.figure("visits").assign(hidden=True)
        figures[[other for other in NUMBERS if other != column]] = float("nan")
        figures[column] = 3.0
        with pytest.raises(ValueError, match="withheld"):
            freeze(live, figures, tmp_path / f"{column}.duckdb")
        assert not (tmp_path / f"{column}.duckdb").exists()


@pytest.mark.parametrize("scope", ["one school", "one month", "two types", "all of these"])
@pytest.mark.parametrize("name", KINDS)
def test_in_a_scope_a_stored_cell_tells_what_the_live_door_tells_or_it_is_withheld(name, scope, doors):
    live, frozen = doors
    for cut in measures()[name].cuts():
        stored = frozen.figure(name, cut, SCOPES[scope])
        shown = _by(stored[~stored["hidden"]], cut)
        recount = _by(live.figure(name, cut, SCOPES[scope]), cut) if shown else {}
        assert shown == {key: pytest.approx(recount[key], nan_ok=True) for key in shown}


def _by(table: pd.DataFrame, cut: tuple[str, ...]) -> dict[tuple, list]:
    keys = table[list(cut)].astype(object).itertuples(index=False, name=None)
    return dict(zip(keys, table[NUMBERS].to_numpy().tolist(), strict=True))


def test_one_school_is_a_stored_cell(doors):
    live, frozen = doors
    scope = Scope(schools=("vuurtoren",))
    assert frozen.figure("people_taking_part", (), scope)["value"].item() > 0
    assert frozen.figure("people_taking_part", (), scope)["school"].item() == "vuurtoren"
    months = frozen.figure("people_taking_part", ("month",), Scope(first_month="2025-01", last_month="2025-02"))
    assert months["month"].tolist() == ["2025-01", "2025-02"]


@pytest.mark.parametrize(
    ("name", "by", "scope"),
    [
        ("people_taking_part", (), Scope(schools=("vuurtoren", "regenmuts"))),
        ("people_taking_part", (), Scope(first_month="2025-01")),
        ("people_taking_part", ("school",), Scope(last_month="2025-01")),
        ("people_taking_part", (), Scope(activity_types=("art", "coaching"))),
        ("people_taking_part", ("role",), Scope(schools=("vuurtoren",))),
        ("people_taking_part", ("month",), Scope(schools=("vuurtoren", "regenmuts"))),
        ("sessions_held", ("school",), Scope(schools=("vuurtoren", "regenmuts"), last_month="2025-01")),
        ("reach", ("school",), Scope(("vuurtoren",), activity_types=("art",))),
        ("reach", (), Scope(activity_types=("art",))),
        ("return_rate", ("school",), Scope(first_month="2025-01")),
    ],
)
def test_a_scope_that_would_need_a_sum_is_withheld_at_every_place(name, by, scope, doors):
    """One row where there are no places; else those of the cut without the scope, so that a chart can mark each."""
    _, frozen = doors
    table, places = frozen.figure(name, by, scope), frozen.figure(name, by)
    assert len(table)
    assert table["hidden"].all()
    assert table[NUMBERS].isna().all(axis=None)
    chosen = places[places["school"].isin(scope.schools)] if scope.schools and "school" in by else places
    pd.testing.assert_frame_equal(table[list(by)], chosen[list(by)].reset_index(drop=True))


def test_only_public_listings_leave(doors):
    live, frozen = doors
    for closed in ("presence", "families", "people", "answers", "unit_score", "attendance_so_far", "ties", "consents"):
        assert len(live.listing(closed))
        assert frozen.listing(closed) is None
    for name in PUBLIC:
        assert len(frozen.listing(name)) == len(live.listing(name))
    assert not {"trust", "value"} & set(frozen.listing("tie_so_far").columns)


def test_the_file_itself_holds_no_other_table(doors, tmp_path):
    _, frozen = doors
    copy = shutil.copy(frozen.file, tmp_path / "copy.duckdb")
    with duckdb.connect() as connection:
        connection.execute(f"attach '{copy}' as release (read_only)")
        tables = {name for (name,) in connection.execute("select table_name from duckdb_tables()").fetchall()}
    assert tables == {"figures", "generation", "received", PLACES, PROMISED, *PUBLIC}


def test_it_knows_its_day_and_that_it_is_frozen(doors):
    live, frozen = doors
    assert frozen.about.frozen
    assert not live.about.frozen
    assert frozen.about.as_of == live.about.as_of
    assert set(CUTS) <= set(frozen.figure("visits").columns)


def test_what_was_reached_of_a_target_is_told_only_where_whoever_froze_it_said_so(doors, tmp_path):
    live, frozen = doors
    promised = live.promised()
    assert (promised["state"] == "value").sum() >= 4
    told = frozen.promised()
    assert told[["measure", "school", "month", "target"]].equals(promised[["measure", "school", "month", "target"]].where(promised.notna(), None))
    assert set(told["state"]) == {"hidden", "later"}
    assert told["value"].isna().all()
    some = promised.assign(state=promised["state"].mask(promised["measure"] == "sessions_held", "hidden"))
    with pytest.raises(ValueError, match="withheld"):
        freeze(live, live.figure("visits"), tmp_path / "refused.duckdb", some)
    some["value"] = some["value"].mask(some["state"] == "hidden")
    freeze(live, live.figure("visits"), tmp_path / "told.duckdb", some)
    rows = Frozen(tmp_path / "told.duckdb").promised()
    pd.testing.assert_series_equal(rows["value"], some["value"])
    assert rows["state"].tolist() == some["state"].tolist()
