"""Every text that needs a translation, written to the catalogues: `python -m reports.translation_keys`.

The rooms of the data and the measures never import the translations, so their words are collected here.
"""

import sys
from collections.abc import Iterator

from data_model.columns import columns
from data_model.instrument_files import shipped
from data_model.instrument_problems import EXPECTED, OTHERWISE
from data_model.rows import TABLES
from data_model.vocabularies import VOCABULARIES
from measures.measure import measures
from translations.catalogue import update
from translations.extract import Key, keys_in_code

HEADER = ("title", "definition", "formula", "unit", "n", "source")


def keys() -> list[Key]:
    """The keys of all rooms; the same text from two places is there twice."""
    return [*keys_in_code(), *_measures(), *_vocabularies(), *_instruments(), *_problems(), *_tables()]


def _measures() -> Iterator[Key]:
    for measure in measures().values():
        yield from (Key(getattr(measure, part), f"measures/{measure.name}.sql") for part in HEADER)


def _vocabularies() -> Iterator[Key]:
    for terms in VOCABULARIES.values():
        yield from (Key(term.label, "data_model/vocabularies.py") for term in terms)


def _instruments() -> Iterator[Key]:
    for instrument in shipped().values():
        said = (instrument.label, instrument.short, instrument.note, instrument.licence)
        published = instrument.reliability.citation if instrument.reliability else None
        texts = (*said, published, *(part.label for part in (*instrument.bands, *instrument.subscales)))
        yield from (Key(text, f"data_model/instruments/{instrument.id}.toml") for text in texts if text)


def _problems() -> Iterator[Key]:
    yield from (Key(text, "data_model/instrument_problems.py") for text in (*EXPECTED.values(), OTHERWISE))


def _tables() -> Iterator[Key]:
    for table in TABLES.values():
        texts = (" ".join((table.__doc__ or "").split()), *(column.about for column in columns(table)))
        yield from (Key(text, "data_model/rows.py") for text in texts if text)


def main() -> int:
    """Rewrite the template and bring every language up to date; 1 while a translation is missing."""
    missing = update(keys())
    for code, messages in missing.items():
        for message in messages:
            print(f"{code}: not translated: {message.id}")
    return int(any(missing.values()))


if __name__ == "__main__":
    sys.exit(main())
