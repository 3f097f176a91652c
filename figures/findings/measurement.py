"""Sentences about the measuring itself: how many families were measured, and where they started."""

from collections.abc import Mapping, Sequence
from statistics import median

from figures.findings.finding import NOISE, Claim, Finding, Relation, claim, derived
from figures.findings.resilience import on_sources
from figures.findings.units import counted
from translations import _, ngettext, number


def measured(
    flow: dict[str, float], waves: list[str], again: dict[str, float] | None = None, still_open: str | None = None, source: str = ""
) -> Finding:
    """From wave → families measured, in order of the waves: how many at the first and at the last.

    `again` is wave → families with an earlier reading by the same respondent; None where that may not be told. `still_open` is
    a moment at which more may follow. `source`: the one source whose readings these are, where the others are not known.
    """
    known = [wave for wave in waves if flow.get(wave)]
    if not known:
        return Finding(_("There are no readings here yet"), claim(Relation.NONE, derived(len(known))))
    first, last = known[0], known[-1]
    told = _measured(flow[first], first, source)
    numbers = claim(Relation.VALUES, *(derived(flow[wave]) for wave in dict.fromkeys((first, last))))
    if len(known) == 1:
        return Finding(_so_far(told) if first == still_open else told, numbers)
    told = _("{first}, {n} at {wave}").format(first=told, n=number(flow[last]), wave=last)
    told = _so_far(told) if last == still_open else told
    if again is None:
        return Finding(told, numbers)
    pairs = again.get(last, 0)
    sentence = ngettext(
        "{told}, of whom {n} can be compared with an earlier reading", "{told}, of whom {n} can be compared with an earlier reading", pairs
    )
    part = claim(Relation.WITHIN, derived(pairs), derived(0), derived(flow[last]))
    return Finding(sentence.format(told=told, n=number(pairs)), numbers, part)


def _measured(n: float, wave: str, source: str) -> str:
    if source:
        sentence = ngettext("{n} family was measured on {source} at {wave}", "{n} families were measured on {source} at {wave}", n)
        return sentence.format(n=number(n), wave=wave, source=source[:1].lower() + source[1:])
    return ngettext("{n} family was measured at {wave}", "{n} families were measured at {wave}", n).format(n=number(n), wave=wave)


def _so_far(told: str) -> str:
    return _("{told} so far").format(told=told)


def starting_picture(scores: Mapping[str, Sequence[float]], names: dict[str, str]) -> Finding:
    """From source → first scores: where families started highest and lowest, by the score that the middle family had."""
    known = {code: list(scores[code]) for code in names if len(scores.get(code, ()))}
    if not known:
        return Finding(_("There are no first readings yet"), claim(Relation.NONE, derived(len(known))))
    middles = {code: median(its) for code, its in known.items()}
    if len(known) == 1:
        return _one_source(*known.values(), *middles.values())
    low, high = min(middles.values()), max(middles.values())
    if number(low, 1) == number(high, 1):
        return _alike(known, middles)
    lowest, highest = (_where(middles, number(end, 1), names) for end in (low, high))
    sentence = _("At the start at least half of the families stood at {low} or lower on {lowest}, and at {high} or higher on {highest}")
    if max(map(len, known.values())) == 1:
        sentence = _("The only family so far stood lowest on {lowest} ({low}) and highest on {highest} ({high})")
    told = sentence.format(low=about(low), high=about(high), lowest=on_sources(lowest[1]), highest=on_sources(highest[1]))
    halves = [_half(known[code], middles[code], below) for its, below in ((lowest, True), (highest, False)) for code in its[0]]
    numbers = claim(Relation.VALUES, *map(derived, (low, high, len(lowest[0]), len(highest[0]))))
    return Finding(told, numbers, claim(Relation.FEWER, derived(low), derived(high)), *halves)


def _where(middles: Mapping[str, float], end: str, names: dict[str, str]) -> tuple[list[str], list[str]]:
    """The sources whose middle is written like this, and what they are called."""
    codes = [code for code in names if code in middles and number(middles[code], 1) == end]
    return codes, [names[code] for code in codes]


def _one_source(scores: Sequence[float], middle: float) -> Finding:
    units, numbers = counted(len(scores), "family"), claim(Relation.VALUES, derived(len(scores)), derived(middle))
    if max(scores) - min(scores) <= NOISE:
        sentence = ngettext("The only family so far started at {score}", "All {units} started at {score}", len(scores))
        same = claim(Relation.WITHIN, *map(derived, (max(scores), min(scores), min(scores))))
        return Finding(sentence.format(units=units, score=about(middle)), numbers, same)
    told = _("At least half of the {units} started at {median} or lower").format(units=units, median=about(middle))
    return Finding(told, numbers, _half(scores, middle, True))


def _alike(scores: Mapping[str, Sequence[float]], middles: Mapping[str, float]) -> Finding:
    """The middles of all sources are written alike, whether everybody stood there or not."""
    everything, (middle, *_others) = [score for its in scores.values() for score in its], middles.values()
    numbers = claim(Relation.VALUES, *map(derived, middles.values()))
    if max(everything) - min(everything) <= NOISE:
        same = claim(Relation.WITHIN, *map(derived, (max(everything), min(everything), min(everything))))
        return Finding(_("All first scores are {score}, on every source").format(score=about(middle)), numbers, same)
    told = _("On every source at least half of the families started at {median} or lower").format(median=about(middle))
    return Finding(told, numbers, *(_half(its, middles[code], True) for code, its in scores.items()))


def _half(scores: Sequence[float], middle: float, below: bool) -> Claim:
    """Half of the scores or more lie at this middle or on the side named."""
    sign = 1 if below else -1
    side = sum(sign * score <= sign * middle + NOISE for score in scores)
    return claim(Relation.WITHIN, derived(side), derived(len(scores) / 2), derived(len(scores)))


def about(value: float) -> str:
    """A score with one decimal; with *about* where that is not all of it: nobody with 3,24 stood at 3,2 or lower."""
    written = number(value, 1)
    return written if abs(value - round(value, 1)) <= NOISE else _("about {n}").format(n=written)
