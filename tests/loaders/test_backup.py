"""A backup is one file of one moment; a restore verifies it before it takes the place of the data."""

import duckdb
import pytest

from data_model import schema
from data_model.generations import current, reader
from data_model.network_places import kept_places
from loaders.backup import back_up, main
from loaders.first_start import ensure_sample
from loaders.imports import run
from loaders.restore import NotABackup, held_in, restore
from loaders.restore import main as restore_main
from tests.loaders.state import state


def test_a_restore_brings_back_what_the_backup_held(begun, tmp_path):
    before, backup = state(), back_up(tmp_path / "backup.duckdb")
    (tmp_path / "attendance.csv").write_text("session,person,status\nS4,P01,present\n")
    run([tmp_path / "attendance.csv"], "ann")
    assert state() != before
    restore(backup)
    assert state() == before and current().name == "0003.duckdb"
    run([tmp_path / "attendance.csv"], "ann")
    assert len(state()["attendance"]) == len(before["attendance"]) + 1


def test_a_backup_is_never_written_over_a_file_nor_without_data(begun, tmp_path, monkeypatch):
    (tmp_path / "there").write_text("x")
    with pytest.raises(FileExistsError):
        back_up(tmp_path / "there")
    monkeypatch.setenv("KG_DATA", str(tmp_path / "none"))
    with pytest.raises(LookupError):
        back_up(tmp_path / "backup.duckdb")
    assert not (tmp_path / "backup.duckdb").exists() and main([str(tmp_path / "b")]) == 1


def test_what_a_backup_holds_is_told_before_anything_changes(begun, tmp_path):
    about = reader(current()).cursor().execute("select as_of, made, origin, sample from generation").fetchone()
    before, backup = state(), back_up(tmp_path / "backup.duckdb")
    held = held_in(backup)
    assert held[:4] == about and not held.sample
    assert held.rows == {table: len(before[table]) for table, _rows in before["received"]}
    assert state() == before and current().name == "0001.duckdb"


def other_database(path):
    with duckdb.connect(str(path)) as connection:
        connection.execute("create table families (family varchar)")


def two_generations(path):
    with duckdb.connect(str(path)) as connection:
        schema.create(connection)


SPOILT = {
    "no database": lambda path, raw: path.write_bytes(b"not a database" * 1000),
    "cut off": lambda path, raw: path.write_bytes(raw[: len(raw) // 3]),
    "empty": lambda path, raw: path.write_bytes(b""),
    "of something else": lambda path, raw: other_database(path),
    "without saying what it is": lambda path, raw: two_generations(path),
}


@pytest.mark.parametrize("how", SPOILT)
def test_what_is_no_backup_changes_nothing(begun, tmp_path, capsys, how):
    before, pointer = state(), current()
    backup = tmp_path / "spoilt.duckdb"
    SPOILT[how](backup, back_up(tmp_path / "good.duckdb").read_bytes())
    with pytest.raises(NotABackup):
        restore(backup)
    assert current() == pointer and state() == before
    assert restore_main([str(backup)]) == 1


def test_data_of_the_sample_can_be_kept_and_restored_too(own_data, tmp_path):
    ensure_sample("two_weeks")
    before = state()
    restore(back_up(tmp_path / "backup.duckdb"))
    assert state() == before


def test_partners_stand_where_they_stood_also_on_a_new_machine(begun, tmp_path, monkeypatch):
    """Who has a place there keeps it, and of partners that are in no row nothing is told."""
    kept_places(lambda _kept: {"stek": (0.25, -0.5), "zorg": (0.0, 1.0), "gone": (0.5, 0.5)})
    backup = back_up(tmp_path / "backup.duckdb")
    monkeypatch.setenv("KG_DATA", str(tmp_path / "new"))
    kept_places(lambda _kept: {"zorg": (0.125, 0.125)})
    held_in(backup)
    assert kept_places(lambda kept: kept) == {"zorg": (0.125, 0.125)}
    restore(backup)
    assert kept_places(lambda kept: kept) == {"stek": (0.25, -0.5), "zorg": (0.125, 0.125)}


@pytest.mark.parametrize("places", ["select 'stek' as partner, 2.0 as x, 'nan'::double as y", None])
def test_a_backup_without_places_or_with_other_ones_is_one_all_the_same(begun, tmp_path, places):
    backup = back_up(tmp_path / "backup.duckdb")
    with duckdb.connect(str(backup)) as connection:
        connection.execute(f"create or replace table network_places as {places}" if places else "drop table network_places")
    restore(backup)
    assert kept_places(lambda kept: kept) == {}


def test_a_backup_with_places_of_another_kind_is_none(begun, tmp_path):
    before, backup = state(), back_up(tmp_path / "backup.duckdb")
    with duckdb.connect(str(backup)) as connection:
        connection.execute("create or replace table network_places as select 'stek' as partner, 1 as place")
    with pytest.raises(NotABackup):
        restore(backup)
    assert state() == before and kept_places(lambda kept: kept) == {}
