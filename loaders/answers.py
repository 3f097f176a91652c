"""What an answer must be: to an item of a known instrument, within its scale, by the unit that the instrument names."""

import duckdb

from data_model.instrument import Instrument
from data_model.instrument_parts import Item
from loaders.rule import Rule
from loaders.staging import take_part

UNIT_COLUMNS = {"family": "family", "person": "respondent", "partner": "partner"}

SCORES = """
    create or replace table staging."answers scored" as
    select
        t.*, asked.unit, i.item is not null as item_known, i.scale,
        coalesce(w.score, case when staging.as_number(t.answer) between i.lowest and i.highest
                               then staging.as_number(t.answer) end) as score
    from staging."answers whole" as t
    left join staging.instruments as asked on asked.instrument = t.instrument
    left join staging.items as i on i.instrument = t.instrument and i.item = t.item
    left join staging.item_words as w
        on w.instrument = t.instrument and w.item = t.item and w.word = staging.spoken(t.answer)
"""


TABLES = {
    "instruments": ("instrument varchar, unit varchar", lambda it: [(it.id, it.unit)]),
    "items": (
        "instrument varchar, item varchar, lowest double, highest double, scale varchar",
        lambda it: [(it.id, item.id, item.lowest, item.highest, _scale(item)) for item in it.items],
    ),
    "item_words": (
        "instrument varchar, item varchar, word varchar, score double",
        lambda it: [(it.id, item.id, word, score) for item in it.items for word, score in item.answers.items()],
    ),
}


def stage_instruments(connection: duckdb.DuckDBPyConnection, instruments: dict[str, Instrument]) -> None:
    """Put beside the staged tables which instruments, items and worded answers there are."""
    for table, (columns, rows_of) in TABLES.items():
        rows = [row for it in instruments.values() for row in rows_of(it)]
        connection.execute(f"create table staging.{table} ({columns})")
        values = ", ".join(f"({', '.join('?' * len(row))})" for row in rows)
        if rows:
            connection.execute(f"insert into staging.{table} values {values}", [cell for row in rows for cell in row])


def _scale(item: Item) -> str:
    return ", ".join(item.answers) or f"{item.lowest:g}–{item.highest:g}"


def score_answers(connection: duckdb.DuckDBPyConnection) -> None:
    """Give each staged answer its score: what its words stand for, or the number itself, before any reversing."""
    connection.execute(SCORES)
    connection.execute('create or replace view staging."answers whole" as select * from staging."answers scored"')
    take_part(connection, "answers")


def answer_rules() -> list[Rule]:
    """The rules of `answers` that lean on the instruments and the waves."""
    items = "(select string_agg(item, ', ') from staging.items as i where i.instrument = t.instrument)"
    unscored = "t.item_known and t.answer is not null and t.score is null"
    ambiguous = f"case when {unscored} then staging.is_ambiguous(t.answer) else false end"
    # Only what could be a number or one of the words is shown: somebody may have typed a whole sentence.
    shown = "case when length(t.answer) <= 20 then t.answer else '' end"
    return [
        Rule("unknown_item", "item", "t.unit is not null and t.item is not null and not t.item_known", items, choice=True),
        Rule("ambiguous_number", "answer", ambiguous, "staging.two_readings(t.answer)", "t.answer"),
        Rule("outside_scale", "answer", f"{unscored} and not {ambiguous}", "t.scale", shown, choice=True),
        *(_unit_needed(unit, column) for unit, column in UNIT_COLUMNS.items()),
        _outside_wave(),
    ]


def _unit_needed(unit: str, column: str) -> Rule:
    return Rule("unit_missing", column, f"t.unit = '{unit}' and t.{column} is null", "t.instrument", "''")


def _outside_wave() -> Rule:
    wave = "from staging.known.waves as w where w.wave = t.wave"
    outside = f"exists (select 1 {wave} and t.date not between w.opens and w.closes)"
    period = f"(select min(w.opens) || ' – ' || max(w.closes) {wave})"
    return Rule("outside_wave", "date", outside, period, severity="warning")
