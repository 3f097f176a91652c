"""What may be repeated of what somebody wrote: a slip of the pen may, a sentence about somebody may not."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from data_model.vocabularies import VOCABULARIES, words

# Where a cell was not understood, it may hold anything: in a row with a comma too many, the end of a story.
NOT_UNDERSTOOD = {
    "unknown_code", "unknown_reference", "unknown_item", "outside_scale", "not_yes_no", "not_a_date", "not_a_month", "not_a_clock",
    "not_done", "not_a_number", "serial_date", "month_first_date",
}  # fmt: skip
SAID = ("ja", "nee", "yes", "no", "januari februari maart april mei juni juli augustus september oktober november december")
LIKE = 0.6


def tellable(kind: str, value: str, known: Iterable[str]) -> str:
    """The value, or nothing when it is words that resemble no known word or code."""
    told = " ".join(re.findall(r"[^\W\d_]{2,}", value.casefold()))
    if kind not in NOT_UNDERSTOOD or not told or " " not in value.strip():
        return value
    fixed = [word for vocabulary in VOCABULARIES for word in words(vocabulary)]
    whole = [word for many in (*SAID, *known) for word in (many, *re.split(r"\s*[/,]\s*", many))] + fixed
    months = [month for month in SAID[-1].split() if len(told) > 2 and month.startswith(told[:3])]
    return value if any(_alike(value, word) for word in whole) or months and " " not in told else ""


def _alike(value: str, word: str) -> bool:
    return SequenceMatcher(None, value.casefold(), word.casefold().replace("_", " ")).ratio() >= LIKE
