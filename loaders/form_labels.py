"""What our own forms show of their questions and codes: an export may have it instead of their names, in any language."""

from collections.abc import Callable
from functools import cache

from data_model.instrument import Instrument
from data_model.vocabularies import terms
from loaders.conversions import NUMBERED
from loaders.names import columns_of, plain
from translations import LANGUAGES, _, in_language


def question(it: Instrument, number: int) -> str:
    """How a form names a question of which the wording is not shipped; numbered from 1."""
    return _("{questionnaire}, question {number}").format(questionnaire=_(it.label), number=number)


def whom_known() -> str:
    """What a form asks a partner before it rates the others."""
    return _("Which partners do you know?")


def shown(make: Callable[..., str], *arguments: object) -> set[str]:
    """What a form shows, in each of the languages that it is made in, as names are compared."""
    return {plain(in_language(code, make, *arguments)) for code in LANGUAGES}


def spelled(table: str, column: str, text: str) -> str:
    """The code, where what a form shows for it stands in a column of the table."""
    return _codes_shown(table).get(column, {}).get(plain(text), text)


@cache
def _codes_shown(table: str) -> dict[str, dict[str, str]]:
    vocabularies = {it.name: it.words or NUMBERED.get(it.name, "") for it in columns_of(table)}
    return {
        column: {text: term.code for term in terms(vocabulary) for text in shown(_, term.label)}
        for column, vocabulary in vocabularies.items() if vocabulary
    }  # fmt: skip
