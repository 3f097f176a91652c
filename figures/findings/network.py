"""Sentences about the network of partners: how it grew, and which ties came and went."""

import pandas as pd

from estimates.network_wave import TIE_LEVEL
from figures.table import stated
from translations import _, ngettext, number


def growth(partners: pd.DataFrame, degrees: pd.DataFrame, waves: list[str]) -> str:
    """From partners and ties per partner by wave: the first measured wave against the last."""
    size, degree = _by_wave(partners, waves), _by_wave(degrees, waves)
    known = [wave for wave in waves if wave in degree]
    if not known:
        return _("The network has not been measured yet")
    first, last = known[0], known[-1]
    now = ngettext("{n} partner", "{n} partners", size[last]).format(n=number(size[last]))
    ties = _("{n} ties each").format(n=number(degree[last], 1))
    if first == last:
        return _("The network has {partners}, with on average {ties}").format(partners=now, ties=ties)
    verb = _("The network grew") if size[last] > size[first] else _("The network did not grow")
    sentence = _("{verb}: from {before} to {partners}, with on average {ties} (was {then})")
    return sentence.format(
        verb=verb, before=number(size[first]), partners=now, ties=ties, then=number(degree[first], 1)
    )


def turnover(kept: pd.DataFrame, new: pd.DataFrame, lost: pd.DataFrame, waves: list[str]) -> str:
    """From the last wave that has one before it: how many ties stayed, came and went."""
    parts = [_by_wave(table, waves) for table in (kept, new, lost)]
    known = [wave for wave in waves if all(wave in part for part in parts)]
    if not known:
        return _("Two measurements are needed to see which ties came and went")
    stayed, came, went = (number(part[known[-1]]) for part in parts)
    sentence = _("At {wave} {stayed} ties had stayed, {came} had come and {went} had gone since the time before")
    return sentence.format(wave=known[-1], stayed=stayed, came=came, went=went)


def at_a_moment(ties: pd.DataFrame, partners: pd.DataFrame, chosen: str | None) -> str:
    """From the pairs with a tie and the partners of one moment; of a chosen partner, its own ties."""
    if not partners["answered"].any():
        return silence()
    if chosen:
        return _of_one(ties, partners.set_index("partner").loc[chosen], chosen)
    most = partners.sort_values(["size", "partner"], ascending=[False, True]).head(1)
    pairs = ngettext("{n} pair of partners works together", "{n} pairs of partners work together", len(ties)).format(n=number(len(ties)))
    if not len(ties) or not len(most):
        return pairs
    return _("{pairs}; {partner} is named most often").format(pairs=pairs, partner=most["label"].iloc[0])


def _of_one(ties: pd.DataFrame, partner: pd.Series, code: str) -> str:
    its = len(ties[(ties["from"] == code) | (ties["to"] == code)])
    if not its and not partner["answered"]:
        return _("{partner} did not answer, and nobody named a tie with it").format(partner=partner["label"])
    found = ngettext("{partner} is tied to {n} other partner", "{partner} is tied to {n} other partners", its)
    return found.format(partner=partner["label"], n=number(its))


def named(rows: pd.DataFrame) -> str:
    """From the ratings of one moment: how many ties were named, and how many ratings are missing."""
    if not (rows["state"] == "value").any():
        return silence()
    levels = rows["value"].fillna(0)
    sentence = _("Partners gave {n} ties a level of cooperation or more, {known} that of knowing each other")
    return sentence.format(n=number(int((levels >= TIE_LEVEL).sum())), known=number(int((levels == TIE_LEVEL - 1).sum())))


def silence() -> str:
    """What can be said of a moment at which nobody answered."""
    return _("Nobody answered at this moment: that is not the same as having no ties")


def too_many(partners: int) -> str:
    """Why there is no map."""
    return _("With {n} partners a map cannot be read: here the ties are counted by kind of partner").format(n=number(partners))


def _by_wave(table: pd.DataFrame, waves: list[str]) -> dict[str, float]:
    rows = stated(table)
    rows = rows[(rows["state"] == "value") & rows["wave"].isin(waves)]
    return dict(zip(rows["wave"], rows["value"], strict=True))
