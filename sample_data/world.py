"""The whole invented pilot: every entry of every table, written once for all ages."""

from datetime import date
from functools import cache

from sample_data import (
    agreements,
    attendance,
    changes_made,
    consents,
    families,
    family_contacts,
    measurements,
    network,
    people,
    places,
    resources,
    roles,
    sessions,
    stays,
    stories,
    surveys,
    targets,
    ties,
)
from sample_data.entries import Entry

Tables = dict[str, list[dict]]


@cache
def entries() -> tuple[Entry, ...]:
    """All that was ever written down, table by table."""
    everyone, meetings = people.everyone(), sessions.all_sessions()
    return (
        *places.entries(), *families.entries(), *people.entries(everyone),
        *sessions.entries(meetings), *attendance.entries(meetings, everyone),
        *measurements.entries(), *surveys.entries(everyone), *network.entries(), *ties.entries(meetings),
        *consents.entries(), *agreements.entries(), *family_contacts.entries(), *stories.entries(),
        *targets.entries(), *resources.entries(), *roles.entries(), *stays.entries(), *changes_made.entries(),
    )  # fmt: skip


def columns() -> dict[str, list[str]]:
    """Every table and its columns, also those that an early age has no row of."""
    return {entry.table: list(entry.row) for entry in entries()}


def as_of(day: date) -> Tables:
    """What had been recorded by the end of `day`: for every table its rows, as dictionaries of typed values."""
    tables: Tables = {table: [] for table in columns()}
    for entry in entries():
        row = entry.as_of(day)
        if row is not None:
            tables[entry.table].append(row)
    return tables
