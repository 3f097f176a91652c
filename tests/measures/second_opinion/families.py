"""How far the families have come: the strip of denominators under every chart."""

from datetime import timedelta

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, counts
from tests.measures.second_opinion.consent import family_withdrew, may_be_evaluated
from tests.measures.second_opinion.presence import present
from tests.measures.second_opinion.readings import readings
from tests.measures.second_opinion.rows import Input, Row, by_now, day, family_school, has_stopped

EIGHT_WEEKS = timedelta(weeks=8)


def _count(data: Input, families: list[Row]) -> dict[Key, Cell]:
    rows = [row | {"school": family_school(data, row["family"], data.as_of) or "neighbourhood"} for row in families]
    return counts(data, [row for row in rows if data.chosen({"school": row["school"]})], [(), ("school",)], len, len)


def _has_started(data: Input, row: Row) -> bool:
    return by_now(row.get("started"), data.as_of)


@second_opinion("families_registered")
def families_registered(data: Input) -> dict[Key, Cell]:
    """Registered, or started, which says as much."""
    rows = [r for r in data.table("families") if by_now(r.get("registered"), data.as_of) or _has_started(data, r)]
    return _count(data, rows)


@second_opinion("families_started")
def families_started(data: Input) -> dict[Key, Cell]:
    """Started, whether they stopped since or not."""
    return _count(data, [row for row in data.table("families") if _has_started(data, row)])


@second_opinion("families_active")
def families_active(data: Input) -> dict[Key, Cell]:
    """Started, and with somebody present in the last eight weeks, whatever period the reader chose to look at."""
    everything = Input(data.folder, data.as_of)
    active = {row["family"] for row in present(everything) if day(row["date"]) > data.as_of - EIGHT_WEEKS}
    return _count(data, [row for row in data.table("families") if _has_started(data, row) and row["family"] in active])


@second_opinion("families_measured")
def families_measured(data: Input) -> dict[Key, Cell]:
    """With a reading."""
    return _count(data, [row for row in data.table("families") if _waves(data, row)])


@second_opinion("families_measured_again")
def families_measured_again(data: Input) -> dict[Key, Cell]:
    """With readings at two moments."""
    return _count(data, [row for row in data.table("families") if len(_waves(data, row)) >= 2])


@second_opinion("consents_withdrawn")
def consents_withdrawn(data: Input) -> dict[Key, Cell]:
    """With a consent withdrawn and none in force."""
    return _count(data, [row for row in data.table("families") if family_withdrew(data, row["family"])])


@second_opinion("measurements_due")
def measurements_due(data: Input) -> dict[Key, Cell]:
    """Started, not stopped, with consent in force, and without a reading at the last moment that opened."""
    opened = [row for row in data.table("waves") if by_now(row["opens"], data.list_day)]
    last = max(opened, key=lambda row: row["opens"])["wave"] if opened else None
    return _count(data, [row for row in data.table("families") if last and _due(data, row, last)])


def _due(data: Input, row: Row, wave: str) -> bool:
    going_on = by_now(row.get("started"), data.list_day) and not has_stopped(data, row["family"], data.list_day)
    return going_on and may_be_evaluated(data, row["family"], "") and wave not in _waves(data, row)


def _waves(data: Input, row: Row) -> set[str]:
    """The moments at which the family has a reading."""
    its = [found for series, found in readings(data).items() if (series.kind, series.unit) == ("family", row["family"])]
    return {reading.wave for found in its for reading in found}
