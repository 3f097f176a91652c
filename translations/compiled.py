"""The catalogues, compiled in memory: no compiled file can be older than its source."""

import gettext
import io
from functools import cache
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

FOLDER = Path(__file__).parent


@cache
def catalogue(code: str) -> gettext.NullTranslations:
    """The catalogue of a language; one without any words where the language has none (English, the key itself)."""
    source = FOLDER / code / "messages.po"
    if not source.exists():
        return gettext.NullTranslations()
    compiled = io.BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file, locale=code))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
