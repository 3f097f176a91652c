"""Everything in a pilot's own files and in the vocabularies that is a name or a code: digits in it are no figures."""

import csv
from functools import cache
from pathlib import Path

from data_model.vocabularies import VOCABULARIES
from tests.measures.second_opinion.rows import instruments
from tests.pilots.sentences import compares
from translations import LANGUAGES, _, in_language

NAMES = {"name", "school", "label", "organisation", "family", "person", "session", "series", "title", "wave", "partner", "text", "story"}


@cache
def names_in(folder: Path) -> frozenset[str]:
    """Codes, labels and titles as they may stand in a sentence, in both languages; only those that could be taken for a claim."""
    names = {*_of_files(folder), *_of_texts(folder)}
    return frozenset(name for name in names if any(map(str.isdigit, name)) or any(compares(name, language) for language in LANGUAGES))


def _of_files(folder: Path) -> set[str]:
    found = set()
    for file in folder.glob("*.csv"):
        with file.open(encoding="utf-8", newline="") as text:
            found |= {value for row in csv.DictReader(text) for column, value in row.items() if column in NAMES}
    return found


def _of_texts(folder: Path) -> set[str]:
    """Names of questionnaires, and of whatever has a code of its own."""
    texts = [its[key] for its in instruments(folder).values() for key in ("label", "short") if key in its]
    texts += [term.label for terms in VOCABULARIES.values() for term in terms]
    return {in_language(language, _, text) for language in LANGUAGES for text in texts}
