"""Whose readings they are, counted: families, residents or partners; and words in a row."""

from translations import ngettext, number


def counted(n: float, unit: str) -> str:
    """So many of a unit (family, person or partner), in words."""
    sentence = {
        "family": ngettext("{n} family", "{n} families", n),
        "person": ngettext("{n} resident", "{n} residents", n),
        "partner": ngettext("{n} partner", "{n} partners", n),
    }[unit]
    return sentence.format(n=number(n))


def listed(words: list[str]) -> str:
    """Words within a sentence, in small letters; parted by commas, since names of sources hold an *and* themselves."""
    return ", ".join(word[:1].lower() + word[1:] for word in words)
