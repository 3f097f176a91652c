"""Sentences about the network of partners at one moment: who is tied to whom, who is named, and who answered."""

import pandas as pd

from estimates.network_wave import TIE_LEVEL
from figures.findings.finding import Finding, Relation, claim, derived
from translations import _, ngettext, number


def at_a_moment(ties: pd.DataFrame, partners: pd.DataFrame, chosen: str | None) -> Finding:
    """From the pairs with a tie and the partners of one moment; of a chosen partner, its own ties."""
    if not partners["answered"].any():
        return silence()
    if chosen:
        return _of_one(ties, partners.set_index("partner").loc[chosen], chosen)
    text = ngettext("{n} pair of partners works together", "{n} pairs of partners work together", len(ties)).format(n=number(len(ties)))
    pairs = Finding(text, claim(Relation.VALUES, derived(len(ties))))
    return _with_most_named(pairs, partners)


def _with_most_named(pairs: Finding, partners: pd.DataFrame) -> Finding:
    """Nobody is singled out where two are named equally often, or nobody is named."""
    # A partner that nobody named has size 1, so that it can be seen.
    named = (partners["size"] - 1).sort_values(ascending=False)
    if not named.iloc[0] or (named == named.iloc[0]).sum() > 1:
        return pairs
    label = partners.loc[named.index[0], "label"]
    most = claim(Relation.MOST, *map(derived, named))
    return Finding(_("{pairs}; {partner} is named most often").format(pairs=pairs, partner=label), *pairs.claims, most)


def _of_one(ties: pd.DataFrame, partner: pd.Series, code: str) -> Finding:
    its = len(ties[(ties["from"] == code) | (ties["to"] == code)])
    if not its and not partner["answered"]:
        sentence = _("{partner} did not answer, and nobody named a tie with it")
        return Finding(sentence.format(partner=partner["label"]), claim(Relation.NONE, derived(its)))
    found = ngettext("{partner} is tied to {n} other partner", "{partner} is tied to {n} other partners", its)
    return Finding(found.format(partner=partner["label"], n=number(its)), claim(Relation.VALUES, derived(its)))


def named(rows: pd.DataFrame) -> Finding:
    """From the ratings of one moment: how many ties were named, and how many ratings say that two only know each other."""
    if not (rows["state"] == "value").any():
        return silence()
    levels = rows["value"].fillna(0)
    ties, known = int((levels >= TIE_LEVEL).sum()), int((levels == TIE_LEVEL - 1).sum())
    sentence = ngettext(
        "{n} tie was named at the level of cooperation or more, and {known} at that of knowing each other",
        "{n} ties were named at the level of cooperation or more, and {known} at that of knowing each other", ties,
    )  # fmt: skip
    return Finding(sentence.format(n=number(ties), known=number(known)), claim(Relation.VALUES, derived(ties), derived(known)))


def response_at(row: dict) -> Finding:
    """From the response of one moment: how many answered, and how the others are drawn; nothing where it is not told."""
    if row["state"] != "value":
        return Finding("")
    answered, asked = row["numerator"], row["denominator"]
    if answered == asked:
        sentence = ngettext("The one partner answered.", "All {asked} partners answered.", asked)
        return Finding(sentence.format(asked=number(asked)), claim(Relation.ALL, derived(answered), derived(asked)))
    sentence = ngettext(
        "{answered} of the {asked} partners answered. The other one is drawn with a dotted outline: we know only what others say of it.",
        "{answered} of the {asked} partners answered. The others are drawn with a dotted outline: we know only what others say of them.",
        asked - answered,
    )  # fmt: skip
    text = sentence.format(answered=number(answered), asked=number(asked))
    return Finding(text, claim(Relation.VALUES, derived(answered), derived(asked)))


def silence() -> Finding:
    """What can be said of a moment at which nobody answered."""
    return Finding(_("Nobody answered at this moment: that is not the same as having no ties"), claim(Relation.NONE, derived(0)))


def too_many(partners: int) -> Finding:
    """Why there is no map."""
    sentence = _("With {n} partners a map cannot be read: here the ties are counted by kind of partner")
    return Finding(sentence.format(n=number(partners)), claim(Relation.VALUES, derived(partners)))
