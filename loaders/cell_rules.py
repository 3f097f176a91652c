"""What one cell must hold, from the declaration of its column: something, something readable, within bounds, and not still to come."""

from data_model.clock import today
from data_model.columns import Column
from data_model.vocabularies import terms
from loaders.conversions import parameters, vocabulary, written
from loaders.names import columns_of
from loaders.rule import Rule
from loaders.sheet import Sheet
from loaders.workbook_places import column_letters

LISTED = 12

UNREADABLE = {
    "yes_no": "not_yes_no", "date": "not_a_date", "month": "not_a_month", "clock": "not_a_clock", "done": "not_done",
}  # fmt: skip


def cell_rules(sheet: Sheet) -> list[Rule]:
    """The rules for the cells of a table, column by column, and for cells beyond the headers."""
    rules = [rule for column in columns_of(sheet.table) for rule in _rules(column, sheet)]
    width = {"width": str(len(sheet.headers))}
    totals = Rule("totals_row", "", "t.totals is not null", value="t.totals")
    return [totals, *rules, Rule("too_many_cells", "", "t.surplus", "$width", "''", parameters=width), *_nameless(sheet)]


def _nameless(sheet: Sheet) -> list[Rule]:
    """A column with something in it but no name, told once: at the first row that has something in it."""
    first = f'select min("row") from staging."{sheet.table} whole" where {sheet.own_rows} and'
    letters = {place: column_letters(sheet.first_column + place + 1) for place in sheet.nameless}
    return [
        Rule("nameless_column", "", f't."row" = ({first} "nameless {place}")', f"'{letter}'", "''", severity="warning")
        for place, letter in letters.items()
    ]


def _rules(column: Column, sheet: Sheet) -> list[Rule]:
    return _blank(column) + _unreadable(column) + _unknown(column) + _bounds(column) + _order(column, sheet) + _happened(column)


def _blank(column: Column) -> list[Rule]:
    missing = f't."{written(column)}" is null and t."{column.name}" is null'
    return [Rule("blank", column.name, missing, value="''")] if column.required else []


def _unreadable(column: Column) -> list[Rule]:
    unread = f't."{written(column)}" is not null and t."{column.name}" is null'
    if column.kind in ("count", "number", "number_or_percentage"):
        return _not_a_number(column, unread)
    if column.kind in ("date", "month", "done"):
        return _not_a_date(column, unread)
    if column.kind in ("codes", "choices"):
        # A list of nothing but separators holds nothing.
        return [Rule("blank", column.name, f"{unread} and staging.loose_parts(t.\"{written(column)}\") = []")]
    if column.kind in UNREADABLE:
        return [Rule(UNREADABLE[column.kind], column.name, unread)]
    return []


def _not_a_date(column: Column, unread: str) -> list[Rule]:
    """Two slips have a way out of their own: the number that Excel keeps for a day, and the month before the day."""
    raw = f't."{written(column)}"'
    serial = f"regexp_full_match({raw}, '[3-6]\\d{{4}}([.,]\\d+)?')"
    turned = f"regexp_replace({raw}, '^(\\d{{1,2}})([-/.])(\\d{{1,2}})([-/.])', '\\3\\2\\1\\4')"
    month_first = f"staging.as_date({turned}) is not null"
    kinds = {"serial_date": serial, "month_first_date": f"{month_first}", UNREADABLE[column.kind]: f"not ({serial} or {month_first})"}
    return [Rule(kind, column.name, why, sign=unread) for kind, why in kinds.items()]


def _not_a_number(column: Column, unread: str) -> list[Rule]:
    raw = f't."{written(column)}"'
    raw = f"staging.without_percent({raw})" if column.kind == "number_or_percentage" else raw
    ambiguous, number = f"staging.is_ambiguous({raw})", f"staging.as_number({raw}) is not null"
    kinds = {"ambiguous_number": ambiguous, "not_a_number": f"not {ambiguous} and not {number}"}
    if column.kind == "count":
        kinds["not_whole"] = number
    return [Rule(kind, column.name, why, f"staging.two_readings({raw})", sign=unread) for kind, why in kinds.items()]


def _unknown(column: Column) -> list[Rule]:
    if not column.words:
        return []
    raw, words = f't."{written(column)}"', vocabulary(column)
    unknown = f"staging.unknown_words({raw}, {words})" if column.kind == "choices" else raw
    broken = f"{unknown} <> ''" if column.kind == "choices" else f'{raw} is not null and t."{column.name}" is null'
    known = f"select unnest(map_keys({words}))"
    named = parameters(column) | {"codes": _codes(column.words)}
    return [Rule("unknown_code", column.name, broken, "$codes", unknown, known, named)]


def _codes(vocabulary: str) -> str:
    """The codes with their Dutch words, the first dozen of a long list."""
    told = [" / ".join(dict.fromkeys((term.code, *term.words))) for term in terms(vocabulary)]
    return ", ".join(told[:LISTED] + ["…"] * (len(told) > LISTED))


def _bounds(column: Column) -> list[Rule]:
    if column.low is None:
        return []
    low, high = f"low_{column.name}", f"high_{column.name}"
    named = {low: column.low, high: column.high, "bounds": _told(column)}
    too_high = f' or t."{column.name}" > ${high}' if column.high is not None else ""
    return [Rule("out_of_bounds", column.name, f'(t."{column.name}" < ${low}{too_high})', "$bounds", parameters=named)]


def _told(column: Column) -> str:
    return f"{column.low:g}–{column.high:g}" if column.high is not None else f"≥ {column.low:g}"


def _order(column: Column, sheet: Sheet) -> list[Rule]:
    if not column.after:
        return []
    earlier = f't."{column.after}"'
    broken = f't."{column.name}" < {earlier}'
    named = {"earlier": sheet.header(column.after)}
    return [Rule("too_early", column.name, broken, f"$earlier || ' ' || {earlier}", parameters=named)]


def _happened(column: Column) -> list[Rule]:
    """What has happened does not lie ahead: mostly a year that was typed wrong."""
    if not column.happened:
        return []
    # Yes and no are no dates.
    day = f'try_cast(t."{column.name}" as date)' if column.kind == "done" else f't."{column.name}"'
    return [Rule("still_to_come", column.name, f"{day} > $today", "$today", parameters={"today": today()})]
