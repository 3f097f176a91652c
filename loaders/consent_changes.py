"""Whom a delivery takes out of the figures, because consent was withdrawn: worked out beside the staged rows."""

from collections.abc import Iterable
from typing import NamedTuple

import duckdb

from data_model.state import Withdrawal

# The latest word per family, person and purpose: as it will be, as it is now, and what the ledger says. Somebody who speaks for themselves
# is also held against the word for the whole family.
CHANGES = """
    with later as (
        select family, person, purpose, max(given) as given, max(withdrawn) as withdrawn from staging.known.consents group by all
    ),
    earlier as (
        select family, person, purpose, max(given) as given, max(withdrawn) as withdrawn from staging.existing.consents group by all
    ),
    entry as (
        select unnest($families::varchar[]) as family, unnest($people::varchar[]) as person, unnest($purposes::varchar[]) as purpose,
            unnest($days::date[]) as withdrawn
    ),
    ledger as (
        select entry.family, entry.person, entry.purpose, max(entry.withdrawn) as withdrawn
        from entry
        left join later on later.family = entry.family and later.person is not distinct from entry.person
            and later.purpose = entry.purpose
        where entry.withdrawn >= coalesce(later.given, date '-infinity')
        group by all
    )
    select later.family, later.person, later.purpose, coalesce(later.withdrawn < later.given, true) as remains
    from later
    left join earlier on earlier.family = later.family and earlier.person is not distinct from later.person
        and earlier.purpose = later.purpose
    where case when later.withdrawn >= later.given then coalesce(earlier.withdrawn < earlier.given, true)
        else exists (
            -- Only of what was delivered is told that it does not count.
            select 1 from staging.main.consents as delivered
            where delivered.family = later.family and delivered.person is not distinct from later.person
                and delivered.purpose = later.purpose
        ) and exists (
            select 1 from ledger
            where ledger.family = later.family and ledger.purpose = later.purpose
                and (ledger.person is null or ledger.person = later.person)
        ) end
    order by all
"""


class ConsentChange(NamedTuple):
    """A consent that counts no longer, of a family or one person of it. `remains`: the rows say that it was given, but it was
    withdrawn since, as the ledger knows."""

    family: str
    person: str | None
    purpose: str
    remains: bool

    @property
    def whose(self) -> str:
        """The code of the family or person that withdrew."""
        return self.person or self.family


def consent_changes(connection: duckdb.DuckDBPyConnection, ledger: Iterable[Withdrawal]) -> list[ConsentChange]:
    """The consents that the staged rows, or the ledger against them, bring to an end."""
    families, people, purposes, days = [list(column) for column in zip(*ledger, strict=True)] or ([], [], [], [])
    given = {"families": families, "people": people, "purposes": purposes, "days": days}
    return [ConsentChange(*row) for row in connection.execute(CHANGES, given).fetchall()]
