"""Every text has its Dutch: complete, current, with the same gaps to fill, and in the words that we agreed on."""

import re
from string import Formatter

import pytest
from babel.messages.catalog import Message

from reports.translation_keys import keys
from translations import LANGUAGES, _, ngettext, use
from translations.catalogue import TEMPLATE, TRANSLATED, file_of, renewed, stored, template, text_of, translated

KEYS = template(keys())
DUTCH = {message.id: message for message in stored("nl") if message.id}
# What is the same word in both languages: names, loan words, and what stands in a file or a formula.
SAME = {
    "Code", "Coaching", "Filters", "Hedges g", "Helper", "Index", "Ladder", "Partner", "Partners", "Per school",
    "School", "Score", "Stress", "TOML: {reason}", "Was", "Workshop", "code", "contact", "index", "partner", "partners",
    "{n} partner", "{n} partners",
}  # fmt: skip
# Where the English has the word, the Dutch has its one translation.
GLOSSARY = {
    r"\bsessions?\b": "bijeenkomst",
    r"\bfamil(y|ies)\b": "gezin",
    r"\bwithheld\b": "afgeschermd",
    r"\bregisters?\b": "presentielijst",
    r"\bties?\b": "verbinding",
    r"\bmeasurement moment\b|\bwaves?\b": "meetmoment",
    r"\breadings\b|\b(first|second) reading\b": "meting",
    r"\bquestionnaires?\b": "vragenlijst",
    r"\brungs?\b": "tree|treden",
    r"^team only\b": "^alleen team",
    r"\bnot measured\b": "niet gemeten",
    r"\bconsents?\b": "toestemming",
}
NEVER = r"\bcases?\b|\bcasus|\bclients?\b|\bcliënt|\bdoelgroep|\btarget group"


def forms(text: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def pairs(message: Message) -> list[tuple[str, str]]:
    """English and Dutch of every form."""
    return list(zip(forms(message.id), forms(message.string), strict=True))


# What is missing is found by the first test; the others look at what there is.
PAIRS = [pair for message in DUTCH.values() if translated(message) for pair in pairs(message)]


def gaps(text: str) -> list[str]:
    """The names of the gaps in a text."""
    return sorted(name for _text, name, _format, _conversion in Formatter().parse(text) if name is not None)


def edges(text: str) -> tuple[str, str]:
    """The blanks before and after a text."""
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def words_of(text: str) -> str:
    """The text without its gaps: the name of a gap is not a word that anybody reads."""
    return re.sub(r"\{\w+\}", "", text)


@pytest.mark.parametrize("code", TRANSLATED)
def test_every_text_is_translated_and_nothing_is_guessed(code: str) -> None:
    messages = [message for message in stored(code) if message.id]
    assert not [message.id for message in messages if not translated(message) or message.fuzzy]


@pytest.mark.parametrize("code", TRANSLATED)
def test_the_catalogue_holds_the_keys_of_today_and_no_other(code: str) -> None:
    """When this fails: `python -m reports.translation_keys`, and translate what it names."""
    catalogue = stored(code)
    assert {message.id for message in catalogue} == {message.id for message in KEYS}
    assert not catalogue.obsolete
    assert file_of(code).read_text(encoding="utf-8") == text_of(renewed(code, KEYS))


def test_the_template_is_current() -> None:
    assert TEMPLATE.read_text(encoding="utf-8") == text_of(KEYS)


def test_the_gaps_to_fill_are_the_same() -> None:
    assert not [pair for pair in PAIRS if gaps(pair[0]) != gaps(pair[1])]


def test_a_sentence_stays_a_sentence() -> None:
    """Same blanks around it, same point or colon at its end, as much of it in bold."""
    assert not [key for key, dutch in PAIRS if key[-1:] != dutch[-1:] and {key[-1:], dutch[-1:]} & set(".:?")]
    assert not [key for key, dutch in PAIRS if edges(key) != edges(dutch) or key.count("**") != dutch.count("**")]


def test_dutch_is_dutch() -> None:
    assert {key for key, dutch in PAIRS if key == dutch and re.search("[A-Za-z]", words_of(key))} == SAME


@pytest.mark.parametrize("english", GLOSSARY)
def test_one_word_has_one_translation(english: str) -> None:
    found = [(key, dutch) for key, dutch in PAIRS if re.search(english, words_of(key), re.IGNORECASE)]
    assert found
    assert not [pair for pair in found if not re.search(GLOSSARY[english], pair[1], re.IGNORECASE)]


def test_people_are_never_cases() -> None:
    assert not [text for pair in PAIRS for text in pair if re.search(NEVER, text, re.IGNORECASE)]


def test_the_six_words_of_the_denominator_strip() -> None:
    use("nl")
    words = ("registered", "started", "measured once", "measured again", "consent withdrawn", "not filled in yet")
    told = "aangemeld · gestart · gemeten · ook een tweede keer gemeten · toestemming ingetrokken · nog niet ingevuld"
    assert " · ".join(_(word) for word in words) == told


def test_each_language_speaks_in_its_own_words() -> None:
    """One and many as the language has them; a half and none are many; an unknown text stays what it is."""
    told = {}
    for code in LANGUAGES:
        use(code)
        told[code] = [_("withheld"), _("no such text"), _(""), *(ngettext("{n} row", "{n} rows", n) for n in (0, 1, 1.5, 2))]
    use("nl")
    assert told == {
        "nl": ["afgeschermd", "no such text", "", "{n} rijen", "{n} rij", "{n} rijen", "{n} rijen"],
        "en": ["withheld", "no such text", "", "{n} rows", "{n} row", "{n} rows", "{n} rows"],
    }
