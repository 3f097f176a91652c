"""Sentences about what changed between two moments: partners and ties on the map, levels, and where new ties arose.

All of them are over partners that answered at both moments, and name the response where it moved by ten points or more.
"""

from collections.abc import Mapping

import pandas as pd

from figures.findings.finding import Finding, Quantity, Relation, claim, claims_of, derived, sentences
from figures.findings.network_growth import response
from figures.network_comparison import Comparison
from translations import _, ngettext, number


def turnover(kept: dict, new: dict, lost: dict, change: Comparison | None) -> Finding:
    """From one moment's rows of ties that stayed, came and went, and what they are compared with; None where there is nothing
    to compare."""
    if change is None:
        return Finding(_("Two measurements are needed to see which ties came and went"))
    states = {row["state"] for row in (kept, new, lost)}
    if "hidden" in states:
        return Finding(_("Which ties came and went is withheld"))
    if states != {"value"}:
        return sentences(_unfollowed(), response(change))
    stayed = ngettext("{n} tie stayed", "{n} ties stayed", kept["value"]).format(n=number(kept["value"]))
    sentence = ngettext(
        "At {wave} {stayed}, {came} came and {went} went since the time before, as told by the one partner that answered both times",
        "At {wave} {stayed}, {came} came and {went} went since the time before, as told by the {n} partners that answered both times",
        kept["n"],
    )  # fmt: skip
    text = sentence.format(wave=kept["wave"], stayed=stayed, came=number(new["value"]), went=number(lost["value"]), n=number(kept["n"]))
    counts = [_of_wave(row) for row in (kept, new, lost)]
    return sentences(Finding(text, claim(Relation.VALUES, *counts, _of_wave(kept, "n"))), response(change))


def difference(became: Mapping[str, int], change: Comparison) -> Finding:
    """From the number of pairs by what became of them, and the two moments."""
    moved = sum(count for part, count in became.items() if part != "kept")
    came, went = change.came, change.went
    if change.partners and not (moved or came or went):
        return sentences(_nothing_changed(change), response(change))
    ties = _of_pairs(became) if change.partners else _unfollowed()
    if not (change.partners or came or went):
        return sentences(ties, response(change))
    joined = ngettext("{n} partner came", "{n} partners came", came).format(n=number(came))
    left = ngettext("{n} partner left", "{n} partners left", went).format(n=number(went))
    moves = claim(Relation.VALUES, derived(came), derived(went))
    text = _("{ties}; {joined}, {left}").format(ties=ties, joined=joined, left=left)
    return sentences(Finding(text, *claims_of(ties), moves), response(change))


def _nothing_changed(change: Comparison) -> Finding:
    sentence = ngettext(
        "No partner came or left and no tie changed, as far as the one partner told that answered both times",
        "No partner came or left and no tie changed, as far as the {n} partners told that answered both times", change.partners,
    )  # fmt: skip
    none = [claim(Relation.NONE, derived(moves)) for moves in (change.came, change.went)]
    return Finding(sentence.format(n=number(change.partners)), *none, claim(Relation.VALUES, derived(change.partners)))


def _of_pairs(became: Mapping[str, int]) -> Finding:
    counts = [became.get(part, 0) for part in ("new", "stronger", "weaker", "lost")]
    new = ngettext("{n} pair is new", "{n} pairs are new", counts[0]).format(n=number(counts[0]))
    closer, looser, lost = map(number, counts[1:])
    text = _("{new}, {closer} closer, {looser} looser and {lost} lost").format(new=new, closer=closer, looser=looser, lost=lost)
    return Finding(text, claim(Relation.VALUES, *map(derived, counts)))


def _unfollowed() -> Finding:
    return Finding(_("No ratings can be followed between these two moments"))


def born(types: pd.DataFrame, new: dict, change: Comparison | None, words: Mapping[str, str]) -> Finding:
    """From new ties by type of session, and all new ties: at what most of them arose, and of how many nobody told.

    `change` is this moment and the one before with answers, None at the first.
    """
    if change is None:
        return Finding(_("New ties can be told from the second moment on"))
    if new["state"] == "hidden" or (types["state"] == "hidden").any():
        return Finding(_("Where new ties arose is withheld"))
    if new["state"] != "value":
        return sentences(_unfollowed(), response(change))
    if not new["value"]:
        return sentences(_none_new(new), response(change))
    known = types[(types["state"] == "value") & (types["value"] > 0)]
    return sentences(_where(known, new, words), response(change))


def _none_new(new: dict) -> Finding:
    sentence = ngettext(
        "The one partner that answered both times named no new ties", "The {n} partners that answered both times named no new ties", new["n"]
    )
    none = claim(Relation.NONE, _of_wave(new))
    return Finding(sentence.format(n=number(new["n"])), none, claim(Relation.VALUES, _of_wave(new, "n")))


def _where(known: pd.DataFrame, new: dict, words: Mapping[str, str]) -> Finding:
    """The most frequent type, or types where they are equal; first of how many nobody told, where these are the larger part."""
    n, told = new["value"], known["value"].sum()
    if not told:
        sentence = ngettext("Nobody told at which session the {n} new tie arose", "Nobody told at which session the {n} new ties arose", n)
        return Finding(sentence.format(n=number(n)), claim(Relation.VALUES, _of_wave(new)), claim(Relation.NONE, derived(told)))
    if n == told:
        return _most(known, words, _of_n(n, known), _of_wave(new))
    untold = n - told
    missing = claim(Relation.VALUES, derived(untold), _of_wave(new))
    if untold < told:
        most = _most(known, words, _of_n(n, known), _of_wave(new))
        sentence = _("{most}; of {untold} it is not known")
        return Finding(sentence.format(most=most, untold=number(untold)), *most.claims, missing)
    most = _most(known, words, _of_the_others(told, known), derived(told))
    sentence = _("Of {untold} of the {n} new ties nobody told where they arose; {most}")
    return Finding(sentence.format(untold=number(untold), n=number(n), most=most), *most.claims, missing)


def _most(known: pd.DataFrame, words: Mapping[str, str], sentence: str, total: Quantity) -> Finding:
    """How many arose at the type, or each of the types, at which most did."""
    some = known["value"].max()
    first = known["value"] == some
    what = ", ".join(words[code].lower() for code in sorted(known.loc[first, "activity_type"]))
    text = sentence.format(some=number(some), n=number(total.value), what=what)
    others = known.loc[~first, "value"]
    return Finding(text, claim(Relation.MOST, *map(derived, (some, *others))), claim(Relation.VALUES, total))


def _of_n(n: float, known: pd.DataFrame) -> str:
    if _several(known):
        return _("Of the {n} new ties, {some} each arose at: {what}")
    if n == known["value"].max():
        return ngettext("The one new tie arose at: {what}", "All {n} new ties arose at: {what}", n)
    return ngettext("One of the {n} new ties arose at: {what}", "{some} of the {n} new ties arose at: {what}", known["value"].max())


def _of_the_others(told: float, known: pd.DataFrame) -> str:
    if _several(known):
        return _("of the other {n}, {some} each arose at: {what}")
    if told == known["value"].max():
        return ngettext("the other one arose at: {what}", "the other {n} arose at: {what}", told)
    return ngettext("of the other {n}, one arose at: {what}", "of the other {n}, {some} arose at: {what}", known["value"].max())


def _several(known: pd.DataFrame) -> bool:
    return bool((known["value"] == known["value"].max()).sum() > 1)


def levels(moves: pd.DataFrame, change: Comparison) -> Finding:
    """From ratings by level then and now: how many rose, fell and stayed."""
    if not change.partners:
        return sentences(_unfollowed(), response(change))
    if not len(moves):
        sentence = _("Like for like, the partners that answered both times named nobody, then or now")
        return sentences(Finding(sentence, claim(Relation.NONE, derived(0))), response(change))
    rose = moves.loc[moves["now"] > moves["then"], "value"].sum()
    fell = moves.loc[moves["now"] < moves["then"], "value"].sum()
    same = moves["value"].sum() - rose - fell
    sentence = ngettext(
        "{rose} rating rose in level, {fell} fell and {same} stayed the same", "{rose} ratings rose in level, {fell} fell and {same} stayed the same",
        rose,
    )  # fmt: skip
    text = sentence.format(rose=number(rose), fell=number(fell), same=number(same))
    return sentences(Finding(text, claim(Relation.VALUES, *map(derived, (rose, fell, same)))), response(change))


def _of_wave(row: dict, part: str = "value") -> Quantity:
    return Quantity(float(row[part]), row["measure"], (("wave", row["wave"]),), part)
