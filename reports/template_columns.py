"""A column of a template as whoever fills it in sees it: its header, what belongs in it, what may be chosen."""

from collections.abc import Iterator

from data_model.columns import Column, columns
from data_model.instrument_files import shipped
from data_model.measure_headers import promisable
from data_model.rows import TABLES
from data_model.vocabularies import Term, label, terms
from reports.known_codes import codes_for
from translations import _, language

# For the one who fills in, and for nobody else: loaders leave this column out before anything is kept.
FIRST_NAME = "roepnaam"
NAMED = ("person", "respondent", "family")


def sheet_name(table: str) -> str:
    """The name of a table's sheet in the session's language."""
    return (TABLES[table].dutch or (table,))[0] if language() == "nl" else table


def header(column: Column) -> str:
    """The header of a column in the session's language, with a star where a value is needed."""
    name = (column.dutch or (column.name,))[0] if language() == "nl" else column.name
    return f"{name} *" if column.required else name


def beside_name(table: str) -> str:
    """The column that the first name stands beside: the person's, else the family's; blank where there is neither."""
    names = {column.name for column in columns(TABLES[table])}
    return next((name for name in NAMED if name in names), "")


def first_name_about() -> str:
    """What the column with the first name is for."""
    return _("First name, only for you while filling in. It is left out when the file is read and never kept.")


def explanation(table: str, column: Column) -> str:
    """One line: what it is, how it is written, and whether a value is needed."""
    parts = [_(column.about), _kind(column), *_bounds(table, column), *_refers(column), _need(column)]
    sentences = [part[:1].upper() + part[1:].rstrip(".") + "." for part in parts if part]
    return " ".join(dict.fromkeys(sentences))


def choices(table: str, column: Column, known: dict[str, list[str]]) -> list[str]:
    """What may be chosen in the column of a table, in words of the session's language; nothing where anything may stand."""
    if column.kind == "yes_no":
        return [_("yes"), _("no")]
    if column.words == "measure":
        return list(promisable())
    if column.words:
        return [word(term) for term in terms(column.words)]
    if column.refers == "instruments.instrument":
        return list(shipped())
    return codes_for(table, column.refers.partition(".")[0], known)


def word(term: Term) -> str:
    """The word for a code that people write in the session's language, and that the loaders read."""
    return term.words[0] if term.words and language() == "nl" else term.code


def meaning(column: Column, chosen: str) -> str:
    """What a word of the list means, in the session's language; blank where the word is a code of people's own."""
    code = next((term.code for term in terms(column.words) if word(term) == chosen), "") if column.words else ""
    return _(label(column.words, code)) if code else ""


def _kind(column: Column) -> str:
    kinds = {
        "code": _("a short code, never a name"), "text": "", "choice": _("a word from the list"),
        "yes_no": _("yes or no"), "date": _("a date, such as 12-03-2026"), "month": _("a month, such as 2026-03"),
        "clock": _("a time of the day, such as 09:30"), "count": _("a whole number"), "number": _("a number"),
        "number_or_percentage": _("a number, or a percentage such as 80%"),
        "done": "", "codes": _("one code or more, joined by +"), "choices": _("one word or more, joined by +"),
    }  # fmt: skip
    return kinds[column.kind]


def _bounds(table: str, column: Column) -> Iterator[str]:
    if column.low is not None and column.high is not None:
        yield _("from {low} to {high}").format(low=f"{column.low:g}", high=f"{column.high:g}")
    if column.after:
        earlier = next(it for it in columns(TABLES[table]) if it.name == column.after)
        yield _("not before {column}").format(column=header(earlier).rstrip(" *"))


def _refers(column: Column) -> Iterator[str]:
    table = column.refers.partition(".")[0]
    if table in TABLES:
        yield _("it stands in the sheet {sheet}, or is known already").format(sheet=sheet_name(table))


def _need(column: Column) -> str:
    return _("a value is needed") if column.required else _("may stay blank")
