"""Whose readings they are, counted: families, residents or partners; a part of so many; and words in a row."""

from translations import _, ngettext, number, percentage

# Of fewer a percentage sounds as if there were a hundred.
FEWEST_FOR_PERCENTAGES = 20


def counted(n: float, unit: str) -> str:
    """So many of a unit (family, person or partner), in words."""
    sentence = {
        "family": ngettext("{n} family", "{n} families", n),
        "person": ngettext("{n} resident", "{n} residents", n),
        "partner": ngettext("{n} partner", "{n} partners", n),
    }[unit]
    return sentence.format(n=number(n))


def part_of(share: float, n: float) -> str:
    """A share of n people or families: a percentage of twenty or more, else so many of them."""
    return percentage(share) if n >= FEWEST_FOR_PERCENTAGES else number(round(share * n))


def counted_part(row: dict) -> str:
    """The numerator and denominator of a row, and from twenty on the percentage behind them; nothing where they are not told."""
    if row["state"] != "value":
        return ""
    told = _("{n} of {all}").format(n=number(row["numerator"]), all=number(row["denominator"]))
    return told if row["denominator"] < FEWEST_FOR_PERCENTAGES else f"{told} · {percentage(row['value'])}"


def listed(words: list[str]) -> str:
    """Words within a sentence, in small letters; parted by commas, since names of sources hold an *and* themselves."""
    return ", ".join(word[:1].lower() + word[1:] for word in words)
