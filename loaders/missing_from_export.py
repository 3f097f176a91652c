"""What is known of a session, a conversation or a partner and is not in an export about it: perhaps it was taken back in the form."""

import duckdb

from loaders.differences import SHOWN
from loaders.keys import same_key
from loaders.problems import Problem
from loaders.report import Report
from loaders.sheet import Sheet

# Table -> the columns that say what an export of a form speaks of: of that it tells everything.
ABOUT = {
    "attendance": ("session",),
    "answers": ("family", "respondent", "partner", "wave", "instrument", "scorer"),
    "ties": ("wave", "from_partner"),
}  # fmt: skip
# Table -> what tells one row of it to a reader.
TOLD = {
    "attendance": ("person", "session"), "answers": ("item", "family", "respondent", "partner", "wave"),
    "ties": ("from_partner", "to_partner", "wave"),
}  # fmt: skip


def tell_missing(connection: duckdb.DuckDBPyConnection, sheets: list[Sheet], existing: set[str], report: Report) -> None:
    """Warn of every row that is there already, that an export of a form speaks about and that is not in it. Nothing is removed.
    Rows that are set aside are in it; and nothing is told beside a refusal, for a row that cannot be read may be the missing one."""
    for sheet in sheets if report.accepted else ():
        if sheet.of_form and sheet.table in ABOUT and sheet.table in existing and sheet.table not in report.unread:
            keys = _missing(connection, sheet)
            problems = [Problem(sheet.table, sheet.place, "not_in_export", value=key, severity="warning") for key in keys[:SHOWN]]
            report.add(problems, len(keys))


def _missing(connection: duckdb.DuckDBPyConnection, sheet: Sheet) -> list[str]:
    """These rows, each as the codes that tell it."""
    table = sheet.table
    same = " and ".join(f't."{name}" is not distinct from e."{name}"' for name in ABOUT[table])
    query = f"""
        select concat_ws(', ', {", ".join(f'e."{name}"' for name in TOLD[table])}) as key
        from staging.existing."{table}" as e
        where exists (select 1 from staging."{table}" as t where {sheet.own_rows} and {same})
            and not exists (select 1 from staging."{table} whole" as t where {same_key(table, "t", "e")})
        order by key
    """
    return [key for (key,) in connection.execute(query).fetchall()]
