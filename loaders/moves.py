"""A family whose school changes: since when, so that its past stays with the school where it was."""

import datetime
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import duckdb

from data_model.clock import today
from data_model.generations import reader
from loaders.problems import Problem
from loaders.report import Report
from loaders.sheet import SPAN, Sheet
from loaders.staging_database import staging
from loaders.typed_rows import Typed, typed_sheet

DAY = datetime.timedelta(days=1)

# Family -> since when it is at its new school; None: it was always there, and what was known before was a mistake.
Answers = Mapping[str, datetime.date | None]


class Move(NamedTuple):
    """A family that goes from one school to another. `since` is the day on which it began at the new one, when that is
    known; `asked` says that a person has to tell, for no stay does. It was at the old school from the day `first` on, by
    its stay when it has an `open` one, else by the first day that anything is known of."""

    family: str
    old: str
    new: str
    row: int
    first: datetime.date
    open: bool
    asked: bool
    since: datetime.date | None

    @property
    def told(self) -> str:
        """Who goes from where to where."""
        return f"{self.family}, {self.old} → {self.new}"


class _Stay(NamedTuple):
    school: str
    starts: datetime.date
    ends: datetime.date | None


MOVED = """
    select any_value(t."row") as "row", t.family, any_value(e.school), any_value(t.school)
    from staging.families as t join staging.existing.families as e on e.family = t.family
    where e.school <> t.school group by t.family order by "row"
"""
STAYS = "select family, school, starts, ends from {of}.stays where starts is not null and list_contains($families, family) order by starts"
FIRST_DAYS = """
    select family, min(day) from (
        select family, unnest([approached, registered, started]) as day from {of}.families
        union all
        select family, date from {of}.answers
        union all
        select p.family, s.date
        from {of}.people as p
        join {of}.attendance as a on a.person = p.person
        join {of}.sessions as s on s.session = a.session
        where list_contains($families, p.family)
    )
    where list_contains($families, family) group by family
"""


def moves_of(connection: duckdb.DuckDBPyConnection, answers: Answers) -> list[Move]:
    """The families whose school the staged rows change while their stays do not say it all: those who began at the new
    school by a stay, before which they have none, and those of whom somebody has to tell since when."""
    return _moves(connection, "staging.known", connection.execute(MOVED).fetchall(), answers)


def day_written(text: str) -> datetime.date | None:
    """The day that somebody wrote, in any way in which a file may have it; None where it is none."""
    with duckdb.connect() as connection, staging(connection):
        return connection.execute("select staging.as_date(nullif(trim(?), ''))", [text]).fetchone()[0]


def moves_by_hand(file: Path, schools: Mapping[str, str], answers: Answers) -> list[Move]:
    """The same for families that somebody gives another school in a generation: family -> its new school."""
    cursor = reader(file).cursor()
    query = "select family, school from families where list_contains($families, family) and school is not null order by family"
    known = cursor.execute(query, {"families": list(schools)}).fetchall()
    moved = [(row, family, old, schools[family]) for row, (family, old) in enumerate(known, 1) if schools[family] != old]
    return _moves(cursor, "main", moved, answers)


def _moves(connection: duckdb.DuckDBPyConnection, of: str, moved: list[tuple], answers: Answers) -> list[Move]:
    if not moved:
        return []
    given = {"families": [family for _row, family, _old, _new in moved]}
    stays: dict[str, list[_Stay]] = {}
    for family, *stay in connection.execute(STAYS.format(of=of), given).fetchall():
        stays.setdefault(family, []).append(_Stay(*stay))
    first_days = dict(connection.execute(FIRST_DAYS.format(of=of), given).fetchall())
    (begins,) = connection.execute(f"select min(starts) from {of}.pilot").fetchone()
    found = (_move(row, family, old, new, stays.get(family, []), first_days.get(family), begins, answers) for row, family, old, new in moved)
    return [move for move in found if move]


def _move(
    row: int, family: str, old: str, new: str, stays: list[_Stay], first_day: datetime.date | None,
    begins: datetime.date | None, answers: Answers,
) -> Move | None:  # fmt: skip
    # From the pilot's first day on: a register that is filled in late still finds the family at the old school.
    first = min(day for day in (first_day, begins, today()) if day)
    if stays and {stay.school for stay in stays} == {new}:
        since = stays[0].starts
        return Move(family, old, new, row, first, False, False, since) if first_day and first_day < since else None
    last = stays[-1] if stays else None
    if last and (last.school == new or (last.ends and last.ends < today())):
        return None
    if last:
        return Move(family, last.school, new, row, last.starts, True, True, answers.get(family))
    return Move(family, old, new, row, first, False, True, answers.get(family))


def kept_stays(moves: list[Move]) -> list[Typed]:
    """The rows of `stays` by which the past stays where it was: the time at the old school, and the one that now begins."""
    return [row for move in moves if move.since for row in _rows(move)]


def _rows(move: Move) -> list[Typed]:
    until = move.since - DAY
    starts = move.first if move.open else min(move.first, until)
    before = {"family": move.family, "school": move.old, "starts": str(starts), "ends": str(until)}
    return [before, *([{"family": move.family, "school": move.new, "starts": str(move.since)}] if move.asked else [])]


def with_stays(sheets: list[Sheet], rows: list[Typed], folder: Path) -> list[Sheet]:
    """The sheets of `stays` among these, and one more with these rows."""
    given = [sheet for sheet in sheets if sheet.table == "stays"]
    return [*given, typed_sheet("stays", "stays", list(enumerate(rows, 1)), folder)._replace(nth=len(given))]


def tell_kept(moves: list[Move], sheets: list[Sheet], report: Report) -> None:
    """Say of which families the time at the old school is kept though nobody was asked."""
    places = [sheet.place for sheet in sheets if sheet.table == "families"]
    for move in moves:
        if not move.asked:
            told, place, row = f"{move.told}, {move.since}", places[move.row // SPAN], move.row % SPAN
            report.add([Problem("families", place, "stay_kept", row, "school", expected=told, severity="warning")])
