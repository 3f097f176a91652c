"""Lists of codes that somebody joined otherwise than by "+": read as lists where the parts are codes that exist."""

import duckdb

from loaders.conversions import written
from loaders.names import columns_of
from loaders.sheet import Sheet


def read_joined_lists(connection: duckdb.DuckDBPyConnection, sheets: list[Sheet]) -> None:
    """Give each list in the staged cells that holds an unknown code the parts between commas, slashes or "en", where one of
    these is known; so an unknown part is refused by its own name. To be called once `staging.known` shows every row."""
    for sheet in (sheet for sheet in sheets if not sheet.straight):
        for column in (column for column in columns_of(sheet.table) if column.kind == "codes" and column.refers):
            table, code = column.refers.split(".")
            connection.execute(
                f"""
                with known as (select coalesce(list("{code}"), []) as codes from staging.known."{table}" where "{code}" is not null)
                update staging."{sheet.cells}" as cells
                set "{column.name}" = staging.once(staging.loose_parts("{written(column)}"))
                from known
                where not list_has_all(known.codes, cells."{column.name}")
                    and list_has_any(known.codes, staging.loose_parts("{written(column)}"))
                """
            )
