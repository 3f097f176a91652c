"""The checked rows into a generation that holds rows already: what is replaced goes into the history."""

import datetime
import json
from typing import NamedTuple

import duckdb

from data_model import schema
from data_model.as_of import as_of_date
from data_model.instrument import Instrument
from loaders.differences import Difference
from loaders.existing import in_use
from loaders.keys import key_text
from loaders.names import columns_of


class Batch(NamedTuple):
    """One import or correction as it is written down: its number, who made it, from what, and of which kind."""

    number: int
    who: str
    origin: str
    kind: str


def now() -> datetime.datetime:
    """The moment, as generations note it: UTC, without a zone."""
    return datetime.datetime.now(datetime.UTC).replace(tzinfo=None)


def next_batch(connection: duckdb.DuckDBPyConnection) -> int:
    """The number of the next batch."""
    return connection.execute("select coalesce(max(batch), 0) + 1 from batches").fetchone()[0]


def stored_columns(table: str) -> list[str]:
    """The columns of a table that a version of a row consists of."""
    return [column.name for column in columns_of(table)] + (["score"] if table == "answers" else [])


def merge(connection: duckdb.DuckDBPyConnection, differences: list[Difference], batch: int) -> None:
    """Write the new and the changed rows of the matched tables, the versions that they replace into the history."""
    for it in differences:
        if it.changed:
            remember(connection, it.table, f'rowid in (select base_row from staging."{it.table} matched" where changed)', batch)
            _update(connection, it.table, batch)
        if it.new:
            _insert(connection, it, batch)


def remember(connection: duckdb.DuckDBPyConnection, table: str, which: str, batch: int) -> None:
    """Put the rows as they stand into the history, as replaced by the batch; `which` is SQL over the row `live`."""
    fields = ", ".join(f'"{name}": live."{name}"' for name in stored_columns(table))
    connection.execute(
        f'insert into earlier_rows select $table, {key_text(table, "live")}, live.batch, $batch, to_json({{{fields}}}) '
        f'from "{table}" as live where {which}',
        {"table": table, "batch": batch},
    )


def _update(connection: duckdb.DuckDBPyConnection, table: str, batch: int) -> None:
    values = ", ".join(f'"{name}" = t."{name}"' for name in stored_columns(table))
    connection.execute(
        f'update "{table}" as live set {values}, batch = $batch from staging."{table}" as t, '
        f'staging."{table} matched" as m where m.changed and t."row" = m."row" and live.rowid = m.base_row',
        {"batch": batch},
    )


def _insert(connection: duckdb.DuckDBPyConnection, it: Difference, batch: int) -> None:
    names = ", ".join(f'"{name}"' for name in stored_columns(it.table))
    known = f'where "row" not in (select "row" from staging."{it.table} matched")' if it.changed or it.same else ""
    rows = f'select {names}, $batch from staging."{it.table}" {known}'
    connection.execute(f'insert into "{it.table}" ({names}, batch) {rows}', {"batch": batch})


def write_batch(
    connection: duckdb.DuckDBPyConnection, it: Batch, differences: list[Difference], given: list[str], deleted: int = 0
) -> None:
    """Write down that there was this batch, and which tables were received with it."""
    new, changed = sum(d.new for d in differences), sum(d.changed for d in differences)
    row = [it.number, now(), it.who, it.origin, it.kind, new, changed, deleted, given]
    connection.execute("insert into batches values (?, ?, ?, ?, ?, ?, ?, ?, ?, null, null)", row)
    first = 'select unnest($given) as "table", 0, $batch'
    query = f'insert into received from ({first}) where "table" not in (select "table" from received)'
    connection.execute(query, {"given": given, "batch": it.number})
    count_received(connection)


def count_received(connection: duckdb.DuckDBPyConnection) -> None:
    """Note per received table how many rows it has now."""
    count = "select '{0}' as \"table\", count(*) as rows from \"{0}\""
    counts = " union all ".join(count.format(table) for table in received(connection))
    if counts:
        same = 'received."table" = counted."table" and received.rows <> counted.rows'
        connection.execute(f"update received set rows = counted.rows from ({counts}) as counted where {same}")


def received(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """The tables of which a file has come."""
    return {table for (table,) in connection.execute('select "table" from received').fetchall()}


def renew(connection: duckdb.DuckDBPyConnection, as_of: datetime.date | None = None, origin: str = "") -> None:
    """Say what the changed generation is: when it was made, from what, and the day up to which its figures run."""
    before = connection.execute("select origin, sample from generation").fetchone() or ("", False)
    last = "select origin from batches where undone is null and kind = 'import' order by batch desc limit 1"
    standing = connection.execute(last).fetchone() or (before[0],)
    row = [now(), origin or standing[0], before[1], as_of_date(connection, as_of), schema.schema_hash()]
    connection.execute("delete from generation")
    connection.execute("insert into generation (made, origin, sample, as_of, schema_hash) values (?, ?, ?, ?, ?)", row)


def merge_instruments(connection: duckdb.DuckDBPyConnection, instruments: dict[str, Instrument]) -> None:
    """Put in the instruments that nobody has answered yet; an instrument in use stays as it is."""
    used = in_use(connection)
    put = {id: it for id, it in instruments.items() if id not in used}
    there = {id for (id,) in connection.execute("select instrument from instruments").fetchall()}
    if replaced := sorted(there & put.keys()):
        for table in ("instruments", "instrument_items", "instrument_answers", "instrument_bands", "instrument_subscales"):
            connection.execute(f"delete from {table} where instrument in (select unnest(?))", [replaced])
    schema.insert_instruments(connection, put)


def set_waiting(connection: duckdb.DuckDBPyConnection, rows: list[tuple], it: Batch) -> int:
    """Put rows set aside (table, place, row, cells, reasons) into the waiting list, unless they wait there already."""
    known = {(table, cells) for table, cells in connection.execute('select "table", cells from waiting where gone is null').fetchall()}
    fresh = [row for row in rows if (row[0], json.dumps(row[3], ensure_ascii=False)) not in known]
    for table, place, number, cells, reasons in fresh:
        texts = [json.dumps(cells, ensure_ascii=False), json.dumps(reasons, ensure_ascii=False)]
        row = [table, place, number, *texts, it.who, now(), it.number]
        connection.execute("insert into waiting values (?, ?, ?, ?, ?, ?, ?, ?, null)", row)
    return len(fresh)
