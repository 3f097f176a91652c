"""The words on screen: English is the key in code, the catalogues turn it into the reader's language."""

from translations.another_language import in_language
from translations.formats import date, decimals_apart, exact, month, month_name, number, percentage, told_apart, visible
from translations.reader import LANGUAGES, _, _n, language, ngettext, use

__all__ = [
    "LANGUAGES", "_", "_n", "date", "decimals_apart", "exact", "in_language", "language", "month", "month_name", "ngettext", "number", "percentage",
    "told_apart", "use", "visible",
]  # fmt: skip
