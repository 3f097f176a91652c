"""The DuckDB schema of one generation: a table per class of `rows.py`, the instruments, and the views."""

import hashlib
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import duckdb

from data_model import calendar
from data_model.columns import Column, columns
from data_model.instrument import Instrument
from data_model.rows import TABLES
from data_model.stored import STORED, VIEWS, keep

# What the generation knows of itself, and the instruments, are tables of ours: no file of the contract has them. `withdrawals` is
# what the ledger of withdrawn consents held when the generation was made (`state.py`).
OWN_TABLES = """
create table generation (made timestamp not null, origin varchar not null, sample boolean not null,
                         as_of date not null, schema_hash varchar not null);
create table received ("table" varchar not null, rows bigint not null, batch integer);
create table instruments (instrument varchar not null, label varchar not null, unit varchar not null,
                          construct varchar not null, direction integer not null, aggregate varchar not null,
                          factor double not null, lowest double not null, highest double not null,
                          max_missing integer not null, missing varchar not null, items integer not null,
                          sd double, reliability double, minimal_change double, reliability_kind varchar,
                          citation varchar, minutes double, note varchar, licence varchar, population_mean double);
create table instrument_items (instrument varchar not null, item varchar not null, place integer not null,
                               lowest double not null, highest double not null, reverse boolean not null, text varchar);
create table instrument_bands (instrument varchar, upto double, label varchar);
create table instrument_subscales (instrument varchar not null, subscale varchar not null, place integer not null,
                                   label varchar, item varchar not null);
create table instrument_answers (instrument varchar not null, item varchar not null, word varchar not null,
                                 score double not null);
create table withdrawals (family varchar not null, person varchar, purpose varchar not null, withdrawn date not null);
"""

# Who changed what: a batch is one import or correction. A version of a row that a later batch replaced or deleted stands
# in `earlier_rows`; a row that a batch added has none, so that a first load of a million rows stays fast. What was agreed to
# be the primary outcome is only ever added to: it stands until its batch is taken back.
HISTORY = """
create table batches (batch integer, made timestamp, who varchar, origin varchar, kind varchar, rows_new bigint,
                      rows_changed bigint, rows_deleted bigint, given varchar[], undone timestamp, undone_by varchar);
create table earlier_rows ("table" varchar, key varchar, batch integer, replaced_by integer, row json);
create table waiting ("table" varchar, place varchar, row_number bigint, cells json, reasons json, who varchar,
                      made timestamp, batch integer, gone integer);
create table primary_outcome (made timestamp not null, agreed_by varchar not null, instrument varchar not null,
                              scorer varchar not null, source varchar not null, wave varchar not null, pairs integer not null,
                              smallest_change double not null, why varchar not null, who varchar, batch integer not null);
create table mappings (headers_hash varchar, "table" varchar, mapping json, who varchar, made timestamp);
"""


def create(connection: duckdb.DuckDBPyConnection) -> None:
    """Make every table and view in an empty database."""
    connection.execute("begin")
    connection.execute(OWN_TABLES + HISTORY)
    for row in TABLES.values():
        connection.execute(_table(row.table, columns(row)))
        connection.execute(f"comment on table {row.table} is {quoted(row.__doc__ or '')}")
    connection.execute(calendar.view())
    for view in views():
        if view.stem in STORED:
            keep(connection, view.stem)
        else:
            connection.execute(view.read_text(encoding="utf-8"))
    connection.execute("commit")


def _table(name: str, its: tuple[Column, ...]) -> str:
    parts = [f'"{c.name}" {c.sql_type}{" not null" if c.required else ""}' for c in its]
    # Answers carry the score beside the word that was said: the raw answer is never thrown away.
    extra = ["score double not null"] if name == "answers" else []
    # Which batch wrote the row as it stands; blank for rows that came before there were batches.
    extra.append("batch integer")
    return f"create table {name} ({', '.join(parts + extra)})"


def quoted(text: str) -> str:
    """A text as an SQL literal, for the few statements that take no parameters."""
    return "'" + text.replace("'", "''") + "'"


@cache
def views() -> tuple[Path, ...]:
    """The view files, each after the views that it reads from."""
    files = {path.stem: path for path in sorted(VIEWS.glob("*.sql"))}
    done: dict[str, Path] = {}

    def visit(name: str) -> None:
        if name in files and name not in done:
            for other in reads(files[name].read_text(encoding="utf-8")):
                visit(other)
            done[name] = files[name]

    for name in files:
        visit(name)
    return tuple(done.values())


def reads(sql: str) -> list[str]:
    """The tables and views that a query, or the file of a view, names after `from` or `join`."""
    query = "\n".join(line for line in sql.splitlines() if not line.lstrip().startswith("--"))
    return re.findall(r"\b(?:from|join)\s+(\w+)", query)


@cache
def schema_hash() -> str:
    """What tells a generation of an older schema: a digest over tables and views."""
    tables = [_table(row.table, columns(row)) for row in TABLES.values()]
    texts = [OWN_TABLES, HISTORY, calendar.view(), *STORED, *tables, *(path.read_text(encoding="utf-8") for path in views())]
    return hashlib.sha256("\n".join(texts).encode()).hexdigest()[:16]


def insert_instruments(connection: duckdb.DuckDBPyConnection, instruments: dict[str, Instrument]) -> None:
    """Put the instruments into the generation, so that it explains itself without the files."""
    its = instruments.values()
    rows = {
        "instruments": [_instrument(it) for it in its],
        "instrument_bands": [[it.id, band.upto, band.label] for it in its for band in it.bands],
        "instrument_subscales": [
            [it.id, part.id, place, part.label, item] for it in its for place, part in enumerate(it.subscales) for item in part.items
        ],
        "instrument_items": [
            [it.id, item.id, place, item.lowest, item.highest, item.reverse, item.text]
            for it in its for place, item in enumerate(it.items)
        ],
        "instrument_answers": [
            [it.id, item.id, word, score] for it in its for item in it.items for word, score in (item.answers or {}).items()
        ],
    }  # fmt: skip
    for table, its_rows in rows.items():
        insert(connection, table, its_rows)


def insert(connection: duckdb.DuckDBPyConnection, table: str, rows: Sequence[Sequence]) -> None:
    """Put in rows as one list per column: a statement costs more than a row, and a parameter per cell more than a list."""
    if rows:
        columns = [list(column) for column in zip(*rows, strict=True)]
        connection.execute(f"insert into {table} select {', '.join(['unnest(?)'] * len(columns))}", columns)


def _instrument(it: Instrument) -> list:
    return [
        it.id, it.label, it.unit, it.construct, 1 if it.direction == "higher_is_better" else -1, it.aggregate, it.factor,
        it.range[0], it.range[1], it.max_missing, it.missing, len(it.items), it.sd, it.reliability_value, it.minimal_change,
        it.reliability.kind if it.reliability else None, it.reliability.citation if it.reliability else None,
        it.minutes, it.note, it.licence, it.reliability.mean if it.reliability else None,
    ]  # fmt: skip
