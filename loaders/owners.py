"""Whose rows they are: what of one's own is missing from a file, and whether rows of other organisations are touched."""

from dataclasses import replace

import duckdb

from loaders.differences import SHOWN, Difference
from loaders.keys import key_text, same_key

FAMILY = 'select [f.organisation] from staging.known.families as f where f.family = {}.family'
SESSION = 'select s.organisations from staging.known.sessions as s where s.session = {}.session'
# Table -> the SQL for the organisations that a row belongs to; nobody in particular owns the rows of the other tables.
OWNERS = {
    "organisations": "[{}.organisation]", "families": "[{}.organisation]", "resources": "[{}.organisation]",
    "sessions": "{}.organisations", "attendance": f"({SESSION})",
    **dict.fromkeys(("people", "answers", "consents", "agreements", "family_contacts", "stories", "stays"), f"({FAMILY})"),
}  # fmt: skip


def with_owners(connection: duckdb.DuckDBPyConnection, it: Difference, organisation: str) -> Difference:
    """The difference with what is missing of the organisation's own rows, and how many rows of others it touches."""
    if it.table not in OWNERS:
        return replace(it, others=0)
    touched = f"""
        with touched as (
            select t."row", {OWNERS[it.table].format("t")} as owners
            from staging."{it.table}" as t left join staging."{it.table} matched" as m on m."row" = t."row"
            where coalesce(m.changed, true) and not {_own(it.table, "t")}
        )
        select owner, count(distinct "row") from (select "row", unnest(owners) as owner from touched)
        where owner is not null group by owner
        union all select null, count(*) from touched
    """
    per_owner = dict(connection.execute(touched, {"organisation": organisation}).fetchall())
    keys = _missing(connection, it.table, organisation)
    others = {owner: n for owner, n in per_owner.items() if owner is not None}
    return replace(it, others=per_owner.get(None, 0), owners=others, missing=len(keys), missing_keys=tuple(keys[:SHOWN]))


def _own(table: str, alias: str) -> str:
    """True for the organisation's rows and for rows that belong to nobody."""
    owners = f"list_filter({OWNERS[table].format(alias)}, lambda code: code is not null)"
    return f"coalesce(list_contains({owners}, $organisation) or len({owners}) = 0, true)"


def _missing(connection: duckdb.DuckDBPyConnection, table: str, organisation: str) -> list[tuple]:
    """Keys of the organisation's rows that are not in the file; of attendance, only at sessions that are in it."""
    owners = f"coalesce(list_contains({OWNERS[table].format('e')}, $organisation), false)"
    sessions = 'and e.session in (select session from staging.attendance)' if table == "attendance" else ""
    query = f"""
        select from_json({key_text(table, "e")}, '["VARCHAR"]') from staging.existing."{table}" as e
        where {owners} {sessions}
        and not exists (select 1 from staging."{table}" as t where {same_key(table, "t", "e")})
    """
    return [tuple(key) for (key,) in connection.execute(query, {"organisation": organisation}).fetchall()]
