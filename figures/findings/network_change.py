"""Sentences about what changed between two moments: partners and ties on the map, levels, and where new ties arose."""

from collections.abc import Mapping

import pandas as pd

from translations import _, ngettext, number


def difference(became: Mapping[str, int], came: int, went: int, followed: bool) -> str:
    """From the number of pairs by what became of them, the partners that came and went, and whether any answer can be followed."""
    moved = any(count for part, count in became.items() if part != "kept")
    if followed and not (moved or came or went):
        return _("Nothing changed between these two moments, as far as partners told")
    ties = _of_pairs(became) if followed else _unfollowed()
    if not (followed or came or went):
        return ties
    joined = ngettext("{n} partner came", "{n} partners came", came).format(n=number(came))
    left = ngettext("{n} partner left", "{n} partners left", went).format(n=number(went))
    return _("{ties}; {joined}, {left}").format(ties=ties, joined=joined, left=left)


def _of_pairs(became: Mapping[str, int]) -> str:
    new = ngettext("{n} pair is new", "{n} pairs are new", became.get("new", 0)).format(n=number(became.get("new", 0)))
    closer, looser, lost = (number(became.get(part, 0)) for part in ("stronger", "weaker", "lost"))
    return _("{new}, {closer} closer, {looser} looser and {lost} lost").format(new=new, closer=closer, looser=looser, lost=lost)


def _unfollowed() -> str:
    return _("No ratings can be followed between these two moments")


def born(types: pd.DataFrame, new: float | None, words: Mapping[str, str]) -> str:
    """From new ties by type of session, and all new ties: at what most of them arose."""
    known = types[(types["state"] == "value") & (types["value"] > 0)]
    if new is None:
        return _("New ties can be told from the second moment on")
    if not new:
        return _("No ties were new at this moment")
    told = known["value"].sum()
    if not told:
        return ngettext(
            "Of the {n} new tie nobody told at which session it arose", "Of the {n} new ties nobody told at which session they arose", new
        ).format(n=number(new))
    most = known.sort_values(["value", "activity_type"], ascending=[False, True]).iloc[0]
    sentence = ngettext("One of the {n} new ties arose at: {what}", "{some} of the {n} new ties arose at: {what}", most["value"])
    return sentence.format(some=number(most["value"]), n=number(new), what=words[most["activity_type"]].lower())


def levels(moves: pd.DataFrame) -> str:
    """From ratings by level then and now: how many rose, fell and stayed."""
    if not len(moves):
        return _unfollowed()
    rose = moves.loc[moves["now"] > moves["then"], "value"].sum()
    fell = moves.loc[moves["now"] < moves["then"], "value"].sum()
    same = moves["value"].sum() - rose - fell
    sentence = _("{rose} ratings rose in level, {fell} fell and {same} stayed the same")
    return sentence.format(rose=number(rose), fell=number(fell), same=number(same))
