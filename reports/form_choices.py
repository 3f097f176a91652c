"""The lists that a form lets people choose from: codes, words of a vocabulary, answers to an item."""

from data_model.instrument import Instrument
from data_model.instrument_parts import Item
from data_model.vocabularies import terms
from reports.form_words import Row, said, same, term_words
from translations import language

# A longer scale is asked as a number.
LONGEST = 11


def code_choices(name: str, codes: list[str]) -> list[Row]:
    """Codes of people's own. A form tool parts what was ticked at its blanks, so a blank in a code is written %20."""
    return [{"list_name": name, "name": code.replace(" ", "%20")} | same("label", code) for code in codes]


def term_choices(vocabulary: str) -> list[Row]:
    """The codes of a vocabulary."""
    return [{"list_name": vocabulary, "name": term.code} | term_words(term) for term in terms(vocabulary)]


def scale_choices(name: str, low: int, high: int) -> list[Row]:
    """The numbers of a scale without words."""
    return [{"list_name": name, "name": str(number)} | same("label", str(number)) for number in range(low, high + 1)]


def item_choices(name: str, it: Instrument, item: Item) -> list[Row]:
    """The answers to an item: its words, else its numbers with the words that stand at them; none for a long scale."""
    if item.answers:
        return [{"list_name": name, "name": word.replace(" ", "_")} | _word(word, other) for word, other in _pairs(item)]
    numbers = range(int(item.lowest), int(item.highest) + 1)
    anchors = it.anchors | item.anchors
    if len(numbers) > LONGEST:
        return []
    return [{"list_name": name, "name": str(n)} | same("label", f"{n} – {anchors[n]}" if n in anchors else str(n)) for n in numbers]


def _pairs(item: Item) -> list[tuple[str, str]]:
    """Answers are given in Dutch and then, in the same order and with the same scores, in English."""
    words, scores = list(item.answers), list(item.answers.values())
    half = len(words) // 2
    twice = len(words) % 2 == 0 and scores[:half] == scores[half:]
    return list(zip(words[:half], words[half:], strict=True)) if twice else [(word, word) for word in words]


def _word(dutch: str, english: str) -> Row:
    return said("label", lambda: dutch if language() == "nl" else english)
