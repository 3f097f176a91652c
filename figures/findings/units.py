"""Whose readings they are, counted: families, residents or partners; a part of so many; and words in a row."""

from collections.abc import Iterable

from translations import _, ngettext, number, percentage

# Of fewer a percentage sounds as if there were a hundred.
FEWEST_FOR_PERCENTAGES = 20


def span(n: float | Iterable[float]) -> tuple[float, ...]:
    """The least and the most of some counts, or the one that all are; what is withheld (NaN) is left out, so it may be empty."""
    known = {one for one in (n if isinstance(n, Iterable) else (n,)) if one == one}
    return tuple(sorted({min(known), max(known)})) if known else ()


def so_many(n: float | Iterable[float]) -> str:
    """One count, or from the least to the most: 16, or 9 to 16."""
    ends = [number(end) for end in span(n)]
    return ends[0] if len(ends) == 1 else _("{low} to {high}").format(low=ends[0], high=ends[-1])


def counted(n: float | Iterable[float], unit: str) -> str:
    """So many of a unit (family, person or partner), in words; of counts that differ from the least to the most."""
    most = span(n)[-1]
    sentence = {
        "family": ngettext("{n} family", "{n} families", most),
        "person": ngettext("{n} resident", "{n} residents", most),
        "partner": ngettext("{n} partner", "{n} partners", most),
    }[unit]
    return sentence.format(n=so_many(n))


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
