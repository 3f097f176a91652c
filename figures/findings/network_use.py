"""Sentences about what the network carries: across kinds, on whom it depends, what families notice of it, trust."""

from collections.abc import Mapping

import pandas as pd

from estimates.network_brokers import lose_contact
from estimates.network_wave import FEWEST_PARTNERS
from figures.findings.finding import Finding, Quantity, Relation, claim, derived, sentences
from figures.findings.network_growth import response_between
from figures.network_comparison import Moment
from figures.table import only, stated
from translations import _, ngettext, number

# Of fewer the view `fewest_raters` lets no mean out.
FEWEST_RATERS = 3


def across_kinds(bridging: pd.DataFrame, kinds: Mapping[str, str]) -> Finding:
    """From the share of pairs with a tie that are of two kinds, and partner → kind of the same moment."""
    row = only(bridging)
    if len(kinds) < FEWEST_PARTNERS:
        return Finding(_("From three partners on bridges between kinds of partners are counted"))
    if row["state"] != "value":
        return Finding(_("There are no ties to tell bridges from yet"), claim(Relation.NONE, derived(0)))
    some, total = row["numerator"], row["denominator"]
    if len(set(kinds.values())) == 1:
        return Finding(_("All partners are of one kind: there are no other kinds to have ties with"), claim(Relation.NONE, derived(some)))
    parts = [Quantity(float(row[part]), "bridging_share", (("wave", row["wave"]),), part) for part in ("numerator", "denominator")]
    sentence, relation = _bridges(some, total)
    return Finding(sentence.format(some=number(some), total=number(total)), claim(relation, *parts), claim(Relation.VALUES, *parts))


def _bridges(some: float, total: float) -> tuple[str, Relation]:
    if some == total:
        return ngettext(
            "The one pair with a tie is of two different kinds of partners",
            "All {total} pairs with a tie are of two different kinds of partners", total,
        ), Relation.ALL  # fmt: skip
    if not some:
        return ngettext(
            "The one pair with a tie is of one kind of partners: there are no bridges",
            "None of the {total} pairs with a tie is of two different kinds of partners: there are no bridges", total,
        ), Relation.NONE  # fmt: skip
    return ngettext(
        "One of the {total} pairs with a tie is of two different kinds of partners",
        "{some} of the {total} pairs with a tie are of two different kinds of partners", some,
    ), Relation.SOME  # fmt: skip


def schools(rows: pd.DataFrame) -> Finding:
    """From ties within and across kinds per school."""
    if not len(rows):
        return Finding(_("No school is in the network at this moment"), claim(Relation.NONE, derived(len(rows))))
    known = rows[rows["state"] == "value"]
    if not len(known):
        return Finding(_("No school answered or was named at this moment"), claim(Relation.NONE, derived(len(known))))
    bridges, n = int((known.loc[known["part"] == "across", "value"] > 0).sum()), int(known["key"].nunique())
    # Each tie between two schools stands with both.
    within = known.loc[known["part"] == "within", "value"].sum() / 2
    ties = ngettext("{n} tie", "{n} ties", within).format(n=number(within))
    text = _with_others(bridges, n).format(some=number(bridges), n=number(n), within=ties)
    relation = Relation.ALL if bridges == n else Relation.SOME if bridges else Relation.NONE
    return Finding(text, claim(relation, derived(bridges), derived(n)), claim(Relation.VALUES, derived(bridges), derived(n), derived(within)))


def _with_others(bridges: int, n: int) -> str:
    if n == 1 and bridges:
        return _("The one school that answered or was named has ties with partners that are no school")
    if n == 1:
        return _("The one school that answered or was named has no ties with partners that are no school")
    if bridges == n:
        return _("All {n} schools that answered or were named have ties with partners that are no school; among schools: {within}")
    if not bridges:
        return _("None of the {n} schools that answered or were named has ties with partners that are no school; among schools: {within}")
    return ngettext(
        "One of the {n} schools that answered or were named has ties with partners that are no school; among schools: {within}",
        "{some} of the {n} schools that answered or were named have ties with partners that are no school; among schools: {within}", bridges,
    )  # fmt: skip


def dependence(rows: pd.DataFrame, ties: int) -> Finding:
    """From the partners on whom others depend for contact, and the number of pairs with a tie."""
    if not ties:
        return Finding(_("No ties were named at this moment: nobody can lose contact"), claim(Relation.NONE, derived(ties)))
    if not len(rows):
        none = claim(Relation.NONE, derived(len(rows)))
        return Finding(_("The network does not lean on one partner: whichever stops, no other partner loses contact"), none)
    depend = ngettext("The network leans on {n} partner", "The network leans on {n} partners", len(rows)).format(n=number(len(rows)))
    most = rows["value"].max()
    first = rows[rows["value"] == most]
    lose = _lose(most)
    text = _if_stops(first, len(rows)).format(depend=depend, partner=first["label"].iloc[0], k=number(len(first)), lose=lose)
    others = map(derived, rows.loc[rows["value"] < most, "value"])
    values = claim(Relation.VALUES, derived(len(rows)), derived(len(first)))
    return Finding(text, *lose.claims, claim(Relation.MOST, derived(most), *others), values)


def _if_stops(first: pd.DataFrame, n: int) -> str:
    """Nobody is singled out where others would be missed as much."""
    if len(first) == 1:
        return _("{depend}. If {partner} stops, {lose}")
    return _("{depend}. If one of them stops, {lose}") if len(first) == n else _("{depend}. If one of the first {k} stops, {lose}")


def without(partner: str, groups: list[list[str]], answered: bool) -> Finding:
    """From the groups that remain when this partner stops, and whether it answered."""
    if not groups:
        silent = _("{partner} did not answer, and nobody named a tie with it")
        sentence = _("{partner} has no ties at this moment: nothing falls apart if it stops") if answered else silent
        return Finding(sentence.format(partner=partner), claim(Relation.NONE, derived(len(groups))))
    loose = lose_contact(groups)
    if not loose:
        none = claim(Relation.NONE, derived(loose))
        return Finding(_("If {partner} stops, no other partner loses contact").format(partner=partner), none)
    lose = _lose(loose)
    return Finding(_("If {partner} stops, {lose}").format(partner=partner, lose=lose), *lose.claims)


def families(much: pd.DataFrame, started: pd.DataFrame) -> Finding:
    """From the families with three or more partners beside their own foundation, and all that started."""
    some, total = only(much), only(started)
    if "hidden" in (some["state"], total["state"]):
        return Finding(_("How many families have contact with three or more other partners is withheld"))
    if total["state"] != "value" or not total["value"]:
        return Finding(_("No family has started yet"), claim(Relation.NONE, derived(0)))
    numbers = Quantity(float(some["value"]), str(some["measure"])), Quantity(float(total["value"]), str(total["measure"]))
    relation = Relation.ALL if some["value"] == total["value"] else Relation.SOME if some["value"] else Relation.NONE
    text = _of_families(some["value"], total["value"]).format(some=number(some["value"]), n=number(total["value"]))
    return Finding(text, claim(relation, *numbers), claim(Relation.VALUES, *numbers))


def no_contacts() -> Finding:
    """Where nobody wrote a contact of a family down."""
    return Finding(_("No contacts of families with partners have been recorded yet"), claim(Relation.NONE, derived(0)))


def _of_families(some: float, total: float) -> str:
    if total == 1 and some:
        return _("The one family that started has contact with three or more partners beside its own foundation")
    if total == 1:
        return _("The one family that started does not have contact with three or more partners beside its own foundation")
    return ngettext(
        "One of the {n} families that started has contact with three or more partners beside its own foundation",
        "{some} of the {n} families that started have contact with three or more partners beside their own foundation", some,
    )  # fmt: skip


def trust(rows: pd.DataFrame, waves: Mapping[str, int], changes: pd.DataFrame) -> Finding:
    """From mean trust by moment: the last moment, and how the same partners moved since the first, told in words only: with
    the means beside it, a number could give away what one partner thinks.

    `waves`: moment → how many partners were in the network, in order. `changes`: before, wave, direction and partners, over what
    the same partners thought of the same partners at both.
    """
    known = stated(rows)
    known = known[known["state"] == "value"].set_index("wave")
    told = [wave for wave in waves if wave in known.index]
    if not told:
        return Finding(_("How much partners trust one another is withheld")) if rows["hidden"].any() else _too_few(rows)
    last = known.loc[told[-1]]
    scale = claim(Relation.VALUES, Quantity(last["value"], "tie_trust", (("wave", told[-1]),)), derived(1), derived(4))
    now = Finding(_("Partners give their trust in one another {now} on a scale from 1 to 4").format(now=number(last["value"], 1)), scale)
    its = changes[(changes["before"] == told[0]) & (changes["wave"] == told[-1])]
    moments = [Moment(wave, waves[wave], int(known.loc[wave, "n"])) for wave in (told[0], told[-1])]
    return sentences(_with_move(now, its.iloc[0], told[0]) if len(its) else now, response_between(*moments))


def _with_move(now: Finding, its: pd.Series, before: str) -> Finding:
    if not its["direction"]:
        more, relation = _("about as much as"), Relation.EQUAL
    elif its["direction"] > 0:
        more, relation = _("more than"), Relation.MORE
    else:
        more, relation = _("less than"), Relation.FEWER
    sentence = _("{now}; the {n} that told both times trust the same partners {more} at {before}")
    text = sentence.format(now=now, n=number(its["partners"]), more=more, before=before)
    return Finding(text, *now.claims, claim(relation, derived(its["direction"]), derived(0)), claim(Relation.VALUES, derived(its["partners"])))


def _too_few(rows: pd.DataFrame) -> Finding:
    most = rows["n"].max() if len(rows) else 0
    sentence = _("Fewer than three partners told how much they trust one another: no mean is shown")
    return Finding(sentence, claim(Relation.FEWER, derived(most), derived(FEWEST_RATERS)))


def trusted(n: int) -> Finding:
    """From the number of partners of whom three or more others told their trust."""
    sentence = ngettext(
        "Of {n} partner three or more others told how much they trust it", "Of {n} partners three or more others told how much they trust them", n
    )
    return Finding(sentence.format(n=number(n)), claim(Relation.VALUES, derived(n)))


def partnership(changes: pd.DataFrame, moments: list[Moment]) -> Finding:
    """From the change in each question between the first moment and the last, over the partners that answered it at both:
    direction and partners by question; `moments` are those at which three partners or more answered."""
    if len(moments) < 2:
        return Finding(_("Only one moment has answers of three partners or more about working together: no change can be seen yet"))
    return sentences(_questions(changes), response_between(moments[0], moments[-1]))


def _questions(changes: pd.DataFrame) -> Finding:
    if not len(changes):
        return Finding(_("Too few partners answered the questions about working together both times: no change can be seen"))
    rose, fell, n = int((changes["direction"] > 0).sum()), int((changes["direction"] < 0).sum()), len(changes)
    fewest, most = int(changes["partners"].min()), int(changes["partners"].max())
    who = ngettext("{n} partner", "{n} partners", most).format(n=number(most))
    if fewest < most:
        who = _("{fewest} to {most} partners").format(fewest=number(fewest), most=number(most))
    sentence = _moved(rose, fell, n)
    text = sentence.format(partners=who, rose=number(rose), fell=number(fell), n=number(n))
    relation = Relation.MORE if rose > fell else Relation.FEWER if fell > rose else Relation.EQUAL
    return Finding(text, claim(Relation.VALUES, *map(derived, (fewest, most, rose, fell, n))), claim(relation, derived(rose), derived(fell)))


def scale(low: float, high: float) -> Finding:
    """Under the title: what is drawn, and between which ends."""
    sentence = _("Mean answer of partners on a scale from {low} to {high}; n is how many partners answered")
    return Finding(sentence.format(low=number(low), high=number(high)), claim(Relation.VALUES, derived(low), derived(high)))


def _moved(rose: int, fell: int, n: int) -> str:
    """The larger part first."""
    if not rose and not fell:
        return ngettext(
            "Working together: {partners} that answered both times answer the question as at first, on average",
            "Working together: {partners} that answered both times answer the {n} questions as at first, on average", n,
        )  # fmt: skip
    if rose >= fell:
        return ngettext(
            "Working together: {partners} that answered both times answer the question higher than at first",
            "Working together: {partners} that answered both times answer {rose} of the {n} questions higher than at first, and {fell} lower", n,
        )  # fmt: skip
    return ngettext(
        "Working together: {partners} that answered both times answer the question lower than at first",
        "Working together: {partners} that answered both times answer {fell} of the {n} questions lower than at first, and {rose} higher", n,
    )  # fmt: skip


def _lose(count: float) -> Finding:
    sentence = ngettext("{n} other partner loses contact", "{n} other partners lose contact", count)
    return Finding(sentence.format(n=number(count)), claim(Relation.VALUES, derived(count)))
