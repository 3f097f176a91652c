"""Codes of one table that must stand in another."""

from data_model.columns import Column
from loaders.names import columns_of
from loaders.rule import Rule


def reference_rules(table: str, unread: set[str], places: dict[str, str]) -> list[Rule]:
    """Every code must stand in the table that it refers to, unless that table could not be read at all.

    `places` names the file or sheet of each table, so that a refusal can say where to look.
    """
    referring = [column for column in columns_of(table) if column.refers]
    return [_reference(column, places) for column in referring if column.refers.split(".")[0] not in unread]


def _reference(column: Column, places: dict[str, str]) -> Rule:
    table, code = column.refers.split(".")
    known = f'select "{code}" from staging.known."{table}" where "{code}" is not null'
    value = f't."{column.name}"'
    # What is blank is not "not in" an empty table.
    broken = f"{value} is not null and {value} not in ({known})"
    place = {f"place_of_{table}": places.get(table, table)}
    if column.kind == "codes":
        broken = f"not list_has_all((select coalesce(list(known), []) from ({known}) as k(known)), {value})"
        value = f"(select string_agg(code, '+') from unnest({value}) as u(code) where code not in ({known}))"
    return Rule("unknown_reference", column.name, broken, f"$place_of_{table}", value, known, place)
