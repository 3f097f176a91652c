"""The catalogues on disk: one template with every key, and one file of translations per language."""

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

from translations.compiled import FOLDER
from translations.extract import Key
from translations.reader import LANGUAGES

TEMPLATE = FOLDER / "messages.pot"
# English is the key itself, so it has no catalogue.
TRANSLATED = tuple(code for code in LANGUAGES if code != "en")


def template(keys: Iterable[Key]) -> Catalog:
    """The catalogue of all keys, without any translation; a key that stands in several files names them all."""
    catalogue = Catalog(charset="utf-8")
    for key in keys:
        catalogue.add(key.text, locations=[(key.place, None)])
    return catalogue


def file_of(code: str) -> Path:
    """The file with the translations into one language."""
    return FOLDER / code / "messages.po"


def stored(code: str) -> Catalog:
    """The translations into one language as they stand in the file; none where there is no file yet."""
    file = file_of(code)
    if not file.exists():
        return Catalog(locale=code, charset="utf-8")
    with file.open("rb") as content:
        return read_po(content, locale=code)


def renewed(code: str, keys: Catalog) -> Catalog:
    """The stored translations under today's keys: nothing guessed for a new key, nothing kept of an old one."""
    catalogue = stored(code)
    catalogue.update(keys, no_fuzzy_matching=True)
    catalogue.obsolete.clear()
    return catalogue


def text_of(catalogue: Catalog) -> str:
    """The catalogue as its file says it: no dates, no line numbers, so that it changes only when a text does."""
    header = ["Content-Type: text/plain; charset=utf-8"]
    if catalogue.locale:
        header += [f"Language: {catalogue.locale}", f"Plural-Forms: {catalogue.plural_forms}"]
    body = BytesIO()
    write_po(body, catalogue, width=120, omit_header=True, sort_by_file=True, include_lineno=False)
    lines = ['msgid ""', 'msgstr ""', *(f'"{line}\\n"' for line in header)]
    return "\n".join(lines) + "\n\n" + body.getvalue().decode("utf-8").strip() + "\n"


def update(keys: Iterable[Key]) -> dict[str, list[Message]]:
    """Write the template and every language's file; what comes back is, per language, what is not translated."""
    every = template(keys)
    TEMPLATE.write_text(text_of(every), encoding="utf-8")
    found = {code: renewed(code, every) for code in TRANSLATED}
    for code, catalogue in found.items():
        file_of(code).parent.mkdir(exist_ok=True)
        file_of(code).write_text(text_of(catalogue), encoding="utf-8")
    return {code: [one for one in catalogue if one.id and not translated(one)] for code, catalogue in found.items()}


def translated(message: Message) -> bool:
    """Does every form of the text have its translation?"""
    return all(message.string) if isinstance(message.string, tuple) else bool(message.string)
