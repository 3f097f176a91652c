"""The words of a form in every language that the dashboard speaks, as the columns of an XLSForm."""

from collections.abc import Callable

from data_model.columns import columns
from data_model.instrument import Instrument
from data_model.instrument_parts import Item
from data_model.rows import TABLES
from data_model.vocabularies import Term
from loaders.form_labels import question
from translations import LANGUAGES, _, in_language, language

Row = dict[str, str]


def said(column: str, make: Callable[[], str]) -> Row:
    """`label::Nederlands (nl)`, `label::English (en)` …, each with what `make` gives in that language."""
    return {f"{column}::{name} ({code})": in_language(code, make) for code, name in LANGUAGES.items()}


def same(column: str, text: str) -> Row:
    """A text that is the same in every language: a code, or wording that exists in one language only."""
    return said(column, lambda: text)


def column_words(table: str, name: str) -> Row:
    """The label of a question that fills a column: the column's own header, so that exports with labels load too."""
    column = next(it for it in columns(TABLES[table]) if it.name == name)

    def made() -> str:
        header = (column.dutch or (column.name,))[0] if language() == "nl" else column.name
        return header.replace("_", " ").capitalize()

    return said("label", made)


def term_words(term: Term) -> Row:
    """The label of a code."""
    return said("label", lambda: _(term.label))


def item_words(it: Instrument, item: Item) -> Row:
    """The question itself, where its wording is shipped; else where in the questionnaire it stands."""
    if item.text:
        return same("label", item.text)
    number = [each.id for each in it.items].index(item.id) + 1
    return said("label", lambda: question(it, number))
