"""One translator per session: which catalogue the words of this thread of work come from."""

import gettext
import io
from contextvars import ContextVar
from functools import cache
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent
LANGUAGES = {"nl": "Nederlands", "en": "English"}
_language: ContextVar[str] = ContextVar("language", default="nl")


def use(code: str) -> None:
    """From here on, this session's words are in that language; an unknown code means Dutch."""
    _language.set(code if code in LANGUAGES else "nl")


def language() -> str:
    """The language of this session: a key of `LANGUAGES`."""
    return _language.get()


@cache
def _catalogue(code: str) -> gettext.NullTranslations:
    """The catalogue is compiled in memory, so that no compiled file can be older than its source."""
    source = FOLDER / code / "messages.po"
    if not source.exists():
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file, locale=code))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def _(text: str) -> str:
    """The text in this session's language; the English itself where the catalogue has none."""
    return _catalogue(language()).gettext(text) if text else ""


def _n(text: str) -> str:
    """The text itself: marks a key in a constant, which is translated where it is shown."""
    return text


def ngettext(one: str, many: str, n: float) -> str:
    """The form of the text that fits the number, in this session's language."""
    return _catalogue(language()).ngettext(one, many, int(n) if float(n).is_integer() else 2)
