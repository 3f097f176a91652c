"""Work side by side: in order, at once, and nothing is left working when a piece fails."""

import re
import threading

import duckdb
import pytest

from data_model import schema
from data_model import side_by_side as module
from data_model.side_by_side import side_by_side
from data_model.stored import CHAINS, LAST, STORED, VIEWS


@pytest.fixture
def connection(monkeypatch):
    monkeypatch.setattr(module.os, "cpu_count", lambda: 2)
    with duckdb.connect() as connection:
        yield connection


def test_what_is_found_stands_in_the_order_of_the_pieces(connection):
    pieces = [lambda cursor, n=n: cursor.execute("select ?", [n]).fetchone()[0] for n in range(20)]
    assert side_by_side(connection, pieces) == list(range(20))
    assert side_by_side(connection, []) == []


def test_pieces_are_at_work_at_once(connection):
    """Each waits until the other is there."""
    both = threading.Barrier(2, timeout=30)

    def piece(cursor):
        return both.wait() >= 0 and cursor.execute("select 1").fetchone()[0]

    assert side_by_side(connection, [piece, piece]) == [1, 1]


def test_a_machine_with_one_core_does_them_one_by_one(connection, monkeypatch):
    monkeypatch.setattr(module.os, "cpu_count", lambda: None)
    at_work, most = [], []

    def piece(cursor):
        at_work.append(1)
        most.append(len(at_work))
        cursor.execute("select sum(range) from range(100000)").fetchone()
        at_work.pop()

    side_by_side(connection, [piece] * 5)
    assert most == [1] * 5


def test_a_failure_is_raised_when_nothing_is_at_work_any_more(connection):
    begun, done = threading.Event(), []

    def slow(cursor):
        begun.set()
        cursor.execute("select count(*) from range(3000) as a, range(3000) as b").fetchone()
        done.append(True)

    def broken(cursor):
        begun.wait(30)
        cursor.execute("select nothing")

    with pytest.raises(duckdb.BinderException, match="nothing"):
        side_by_side(connection, [slow, broken])
    assert done == [True]


def _read_by(name: str, seen: set[str]) -> set[str]:
    """Every view that a view reads from, also through others: any mention of its name counts."""
    text = (VIEWS / f"{name}.sql").read_text(encoding="utf-8")
    query = "\n".join(line for line in text.partition(f"create view {name} as")[2].splitlines() if not line.lstrip().startswith("--"))
    words = set(re.findall(r"\w+", query)) - seen
    named = {view.stem for view in schema.views()} & words
    return seen.union(named, *(_read_by(other, seen | named) for other in named))


def test_stored_views_that_are_made_side_by_side_do_not_read_each_other():
    one, other = ({*chain} for chain in CHAINS)
    assert not {*LAST} & (one | other)
    assert all(not _read_by(name, set()) & (other | {*LAST}) for name in one)
    assert all(not _read_by(name, set()) & (one | {*LAST}) for name in other)
    assert {"unit_score", "attendance_so_far", "session_so_far"} < _read_by("family_so_far", set())


def test_a_stored_view_stands_after_those_that_it_reads_from():
    later = [(name, other) for place, name in enumerate(STORED) for other in STORED[place + 1 :] if other in _read_by(name, set())]
    assert not later
