"""From approached to stopped: every family that started is in one place."""

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, combinations, counts
from tests.measures.second_opinion.families import EIGHT_WEEKS
from tests.measures.second_opinion.presence import present
from tests.measures.second_opinion.rows import Input, Row, by_now, day, family_school, has_stopped
from tests.measures.second_opinion.sessions import sessions_so_far


def _count(data: Input, families: list[Row]) -> dict[Key, Cell]:
    rows = [row | {"school": family_school(data, row["family"], data.as_of) or "neighbourhood"} for row in families]
    return counts(data, [row for row in rows if data.chosen({"school": row["school"]})], [(), ("school",)], len, len)


def _seen(data: Input) -> set[str]:
    """Families with somebody present in the last eight weeks, whatever period the reader looks at."""
    rows = present(Input(data.folder, data.as_of))
    return {row["family"] for row in rows if day(row["date"]) > data.as_of - EIGHT_WEEKS}


def _started_unseen(data: Input, stopped: bool) -> list[Row]:
    seen = _seen(data)
    started = [row for row in data.table("families") if by_now(row.get("started"), data.as_of)]
    return [r for r in started if r["family"] not in seen and has_stopped(data, r["family"], data.as_of) == stopped]


@second_opinion("families_approached")
def families_approached(data: Input) -> dict[Key, Cell]:
    """Approached, or registered, or started, which say as much."""
    said = ("approached", "registered", "started")
    return _count(data, [r for r in data.table("families") if any(by_now(r.get(name), data.as_of) for name in said)])


@second_opinion("families_quiet")
def families_quiet(data: Input) -> dict[Key, Cell]:
    """Going on, but not seen for eight weeks."""
    return _count(data, _started_unseen(data, stopped=False))


@second_opinion("families_stopped")
def families_stopped(data: Input) -> dict[Key, Cell]:
    """Stopped, and not seen for eight weeks."""
    return _count(data, _started_unseen(data, stopped=True))


@second_opinion("joint_sessions")
def joint_sessions(data: Input) -> dict[Key, Cell]:
    """Held by more than one organisation."""
    held = [row for row in sessions_so_far(data) if row["status"] == "held" and data.chosen(row)]
    joint = [row for row in held if len(set(row["organisation"])) > 1]
    return counts(data, joint, combinations("school", "month", "activity_type"), len, len)
