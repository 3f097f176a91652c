"""What an answer must be: to an item of a known instrument, within its scale, by the unit that the instrument names."""

import duckdb

from data_model.instrument import Instrument
from data_model.instrument_parts import Item
from data_model.schema import insert
from data_model.vocabularies import words
from loaders.existing import keep_instruments
from loaders.rule import Rule
from loaders.sheet import SPAN
from loaders.staging import take_part

UNIT_COLUMNS = {"family": "family", "person": "respondent", "partner": "partner"}

SCORES = """
    create or replace table staging."answers scored" as
    select
        t.* replace (coalesce(n.item, t.item) as item), asked.unit, i.item is not null as item_known, i.scale,
        s.scores is not null and w.score is null and coalesce(list_contains(s.scores, staging.as_number(t.answer)), false)
            as for_word,
        -- Where words are asked, a number must be the score of one of them.
        coalesce(w.score, case when staging.as_number(t.answer) between i.lowest and i.highest
                                    and (s.scores is null or list_contains(s.scores, staging.as_number(t.answer)))
                               then staging.as_number(t.answer) end) as score
    from staging."answers whole" as t
    left join staging.instruments as asked on asked.instrument = t.instrument
    left join staging.item_names as n on n.instrument = t.instrument and n.name = staging.word(t.item)
    left join staging.items as i on i.instrument = t.instrument and i.item = coalesce(n.item, t.item)
    left join staging.item_words as w
        on w.instrument = t.instrument and w.item = i.item and w.word = staging.spoken(t.answer)
    left join (select instrument, item, list(distinct score) as scores from staging.item_words group by all) as s
        on s.instrument = t.instrument and s.item = i.item
"""
# Where every item is the score of a source or a problem, it may be called by any word for it.
ITEM_NAMES = """
    create or replace table staging.item_names as
    select i.instrument, w.name, i.item
    from staging.items as i join staging.instruments as its using (instrument)
    join (select unnest($names) as name, unnest($codes) as code) as w on w.code = i.item
    where its.each_item
"""


TABLES = {
    "instruments": ("instrument varchar, unit varchar, each_item boolean", lambda it: [(it.id, it.unit, it.each_item)]),
    "items": (
        "instrument varchar, item varchar, lowest double, highest double, scale varchar",
        lambda it: [(it.id, item.id, item.lowest, item.highest, _scale(item)) for item in it.items],
    ),
    "item_words": (
        "instrument varchar, item varchar, word varchar, score double",
        lambda it: [(it.id, item.id, word, score) for item in it.items for word, score in item.answers.items()],
    ),
}


def create_instruments(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the tables of instruments, items and worded answers beside the staged ones."""
    for table, (columns, _rows_of) in TABLES.items():
        connection.execute(f"create table staging.{table} ({columns})")


def stage_instruments(connection: duckdb.DuckDBPyConnection, instruments: dict[str, Instrument], database: str = "") -> None:
    """Fill those tables; the instruments in use in the generation `database`, when there is one, are those that it has."""
    for table, (_columns, rows_of) in TABLES.items():
        insert(connection, f"staging.{table}", [row for it in instruments.values() for row in rows_of(it)])
    if database:
        keep_instruments(connection, database)


def _scale(item: Item) -> str:
    return ", ".join(item.answers) or f"{item.lowest:g}–{item.highest:g}"


def score_answers(connection: duckdb.DuckDBPyConnection) -> None:
    """Give each staged answer its score: what its words stand for, or the number itself, before any reversing."""
    named = words("construct")
    connection.execute(ITEM_NAMES, {"names": list(named), "codes": list(named.values())})
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
        _number_for_word(),
    ]


def _unit_needed(unit: str, column: str) -> Rule:
    return Rule("unit_missing", column, f"t.unit = '{unit}' and t.{column} is null", "t.instrument", "''")


def _outside_wave() -> Rule:
    wave = "from staging.known.waves as w where w.wave = t.wave"
    outside = f"exists (select 1 {wave} and t.date not between w.opens and w.closes)"
    period = f"(select min(w.opens) || ' – ' || max(w.closes) {wave})"
    return Rule("outside_wave", "date", outside, period, severity="warning")


def _number_for_word() -> Rule:
    """Told once per file, at its first such row, with how many there are."""
    such = f"""from staging."answers whole" where for_word group by "row" // {SPAN:d}"""
    count = f"""(select count(*) from staging."answers whole" as o where o.for_word and o."row" // {SPAN:d} = t."row" // {SPAN:d})"""
    first = f"""t.for_word and t."row" in (select min("row") {such})"""
    return Rule("number_for_word", "answer", first, count, "t.answer", severity="warning")
