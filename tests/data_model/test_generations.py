"""Generations: all or nothing, one writer at a time, and older data are brought along."""

import threading

import duckdb
import pytest

from data_model import generations, schema
from data_model.drafts import empty
from data_model.generations import Abandoned, current, next_generation, reader
from data_model.instrument_files import shipped
from data_model.migration import migrate, older_rows
from data_model.writer_lock import Busy, writer_lock


@pytest.fixture(autouse=True)
def own_folder(tmp_path, monkeypatch):
    """Every test has data of its own."""
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def published(schools: int = 1, hash_of_schema: str | None = None) -> None:
    with next_generation() as connection:
        about = [hash_of_schema or schema.schema_hash()]
        connection.execute("insert into generation values (timestamp '2026-01-01', 'test', false, date '2026-01-01', ?)", about)
        for number in range(schools):
            connection.execute("insert into schools (school, label) values (?, 'A school')", [f"s{number}"])


def count(table: str = "schools") -> int:
    return reader(current()).cursor().execute(f"select count(*) from {table}").fetchone()[0]


def test_a_generation_becomes_current_when_it_ends_well():
    assert current() is None
    published(1)
    published(2)
    assert current().name == "0002.duckdb"
    assert count() == 2


@pytest.mark.parametrize("trouble", [Abandoned, ValueError, KeyboardInterrupt])
def test_a_generation_that_fails_leaves_the_one_before_and_nothing_half(trouble, own_folder):
    published(1)
    try:
        with next_generation() as connection:
            connection.execute("insert into schools (school, label) values ('x', 'X')")
            raise trouble
    except (ValueError, KeyboardInterrupt):
        assert trouble is not Abandoned
    assert count() == 1
    assert [file.name for file in (own_folder / "generations").iterdir()] == ["0001.duckdb"]


def test_a_generation_that_does_not_know_what_it_is_is_not_published():
    published(1)
    with pytest.raises(RuntimeError, match="exactly one row"), next_generation():
        pass
    assert current().name == "0001.duckdb"


def test_only_the_last_few_are_kept(own_folder):
    for _turn in range(generations.KEPT + 3):
        published()
    names = sorted(file.name for file in (own_folder / "generations").glob("*.duckdb"))
    assert len(names) == generations.KEPT
    assert names[-1] == current().name


def test_a_reader_can_read_its_own_file_and_nothing_else(tmp_path):
    published()
    (tmp_path / "secret.csv").write_text("a\n1\n")
    cursor = reader(current()).cursor()
    with pytest.raises(duckdb.PermissionException):
        cursor.execute("select * from read_csv(?)", [str(tmp_path / "secret.csv")])
    with pytest.raises(duckdb.InvalidInputException):
        cursor.execute("set enable_external_access = true")
    with pytest.raises(duckdb.InvalidInputException):
        cursor.execute("delete from schools")


def test_readers_of_many_generations_at_once_mix_nothing_up():
    files = []
    for schools in range(1, 7):
        published(schools)
        files.append((current(), schools))
    wrong = []

    def read() -> None:
        for file, schools in files * 5:
            if file.exists() and reader(file).cursor().execute("select count(*) from schools").fetchone()[0] != schools:
                wrong.append(file)

    threads = [threading.Thread(target=read) for _viewer in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_one_writer_at_a_time(own_folder):
    with writer_lock(own_folder / "lock"), pytest.raises(Busy), writer_lock(own_folder / "lock", wait=0.1):
        pass
    with writer_lock(own_folder / "lock", wait=0.1):
        pass


def test_data_of_an_older_schema_are_brought_along_once():
    published(3, hash_of_schema="older")
    migrate()
    migrate()
    assert current().name == "0002.duckdb"
    assert count() == 3
    assert reader(current()).cursor().execute("select schema_hash from generation").fetchone()[0] == schema.schema_hash()


def test_older_data_get_the_parts_of_questionnaires_whose_items_they_have(tmp_path):
    """Generations had no table of parts once; a questionnaire of one's own under a known name keeps none."""
    with duckdb.connect(str(tmp_path / "old.duckdb")) as old:
        schema.create(old)
        schema.insert_instruments(old, {name: it for name, it in shipped().items() if name in ("djg6", "bscs", "ladder")})
        old.execute("delete from instrument_items where instrument = 'bscs' and place > 0")
        parts = old.execute("from instrument_subscales where instrument = 'djg6' order by all").fetchall()
        old.execute("drop view scale_item cascade")
        old.execute("drop table instrument_subscales")
    with generations.scratch() as connection:
        older_rows(connection, tmp_path / "old.duckdb")
        assert connection.execute("from instrument_subscales order by all").fetchall() == parts
    assert len(parts) == len(shipped()["djg6"].items)


def test_every_table_and_view_says_what_a_row_is():
    published()
    cursor = reader(current()).cursor()
    tables = cursor.execute("select table_name from duckdb_tables() where comment is null").fetchall()
    own = {"generation", "received", "instruments", "instrument_items", "instrument_answers", "instrument_bands", "instrument_subscales"}
    own |= {"withdrawals"}
    history = {"batches", "earlier_rows", "waiting", "mappings", "primary_outcome"}
    assert {name for (name,) in tables} == own | history
    for view in schema.views():
        assert view.read_text(encoding="utf-8").startswith("-- One row"), view.name


def test_an_empty_generation_that_was_swept_away_is_made_anew(tmp_path):
    """As happens to the system's temporary files on a server that runs for days."""
    first = empty()
    kept = first.rename(tmp_path / "kept.duckdb")
    assert empty().exists() and empty() == empty() != first
    kept.rename(first)
    published()
    assert count() == 1
