"""Whose readings they are, counted: families, residents or partners; a part of so many; and words in a row."""

from collections.abc import Iterable

from figures.findings.finding import Finding, Relation, claim, derived
from translations import _, ngettext, number, percentage

# What is said of people who were followed for a time rests on so many at least.
FEWEST_FOLLOWED = 6
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


def share(part: float) -> str:
    """A share as a percentage, with as many decimals as it takes not to say nothing or all where it is neither."""
    written = [percentage(part, decimals) for decimals in range(4)]
    certain = {percentage(end, decimals) for end in (0, 1) for decimals in range(4)}
    return next((text for text in written if text not in certain or part in (0, 1)), written[-1])


def counted_part(row: dict) -> str:
    """The numerator and denominator of a row, and from twenty on the percentage behind them; nothing where they are not told."""
    if row["state"] != "value":
        return ""
    told = _("{n} of {all}").format(n=number(row["numerator"]), all=number(row["denominator"]))
    return told if row["denominator"] < FEWEST_FOR_PERCENTAGES else f"{told} · {share(row['value'])}"


def listed(words: list[str]) -> str:
    """Words within a sentence, in small letters; parted by commas, since names of sources hold an *and* themselves."""
    return ", ".join(word[:1].lower() + word[1:] for word in words)


def half_year_later(sentence: str, part: float, followed: int, people: int) -> Finding:
    """A sentence with the places {share}, {followed} and {n}: an estimated part of the people, neither none nor all of them, with how
    many of them were followed half a year. Of fewer than twenty the part is a number of people."""
    if people >= FEWEST_FOR_PERCENTAGES:
        told, estimate = share(part), derived(part)
    else:
        # The estimate is neither nobody nor everybody, and may not be rounded to them.
        heads = min(max(round(part * people), 1), people - 1)
        told, estimate = ngettext("{n} person", "{n} people", heads).format(n=number(heads)), derived(heads)
    text = sentence.format(share=told, followed=number(followed), n=number(people))
    return Finding(text, claim(Relation.VALUES, estimate, derived(followed), derived(people)))
