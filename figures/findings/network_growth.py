"""Sentences about how the network grew: who came and went, ties per partner over the same partners, and who answered.

Ties of two moments are only compared over partners that answered at both (`estimates.network_change.Followed`): "like for
like". Where the response moved by ten points or more, it is named.
"""

from figures.findings.finding import Finding, Quantity, Relation, claim, derived, sentences
from figures.network_comparison import Comparison, Moment, response_moved
from translations import _, ngettext, number, percentage


def growth(change: Comparison | None, last: Moment | None, degrees: dict, ties: dict) -> Finding:
    """From the first moment with answers against the last; of one moment alone, from its rows of ties per partner and ties."""
    if last is None:
        return Finding(_("No partner has answered yet, so nothing is known of their ties"), claim(Relation.NONE, derived(0)))
    if change is None:
        return sentences(_size(last), _ties_of(last, degrees, ties))
    return sentences(_grew(change), _like_for_like(change), response(change))


def response(change: Comparison | None) -> Finding:
    """How many answered now and then, where that moved by ten points or more; else nothing."""
    return response_between(change.then, change.now) if change else Finding("")


def response_between(then: Moment, now: Moment) -> Finding:
    """The same for how many answered any questions at two moments."""
    if not response_moved(then, now):
        return Finding("")
    sentence = _("Response: {share} ({answered} of {asked}), was {share_then} ({then} of {of_then})")
    text = sentence.format(
        answered=number(now.answered), asked=number(now.partners), share=_share(now),
        then=number(then.answered), of_then=number(then.partners), share_then=_share(then),
    )  # fmt: skip
    return Finding(text, *(claim(Relation.VALUES, *map(derived, (one.answered, one.partners, one.response))) for one in (now, then)))


def _share(its: Moment) -> str:
    """As a percentage: all and none only where it is all or none."""
    text = percentage(its.response)
    return percentage(its.response, 1) if 0 < its.response < 1 and text in (percentage(0), percentage(1)) else text


def ties_each(change: Comparison | None, row: dict) -> list[Finding]:
    """In short lines: ties per partner at the last moment and over whom, the same over the same partners, and the response."""
    if row["state"] != "value":
        return []
    sentence = _("Ties per partner: {now} at {wave}, over the {n} partners that answered or were named")
    text = sentence.format(now=number(row["value"], 1), wave=row["wave"], n=number(row["n"]))
    now = Finding(text, claim(Relation.VALUES, *(_figure("mean_degree", row["wave"], row[part], part) for part in ("value", "n"))))
    return [line for line in (now, _like_for_like(change) if change else "", response(change)) if line]


def beside(change: Comparison, part: str, decimals: int) -> Finding:
    """Under a number of ties, `mean_degree` or `density`: the same for the same partners at both moments."""
    if not change.partners:
        return Finding(_("nobody answered both times"), claim(Relation.NONE, derived(change.partners)))
    followed = {"ties": (len(change.followed.then), len(change.followed.now)), "mean_degree": change.degrees, "density": change.densities}
    if followed[part] is None:
        return Finding(_("from three partners on"))
    then, now = followed[part]
    words = _("like for like {now}, was {then} at {wave}")
    # To be held against one another two numbers need no more than two decimals, unless they look the same.
    told_then, told_now = told_apart(then, now, min(decimals, 2))
    if part == "density":
        told_then, told_now = percentage(then, 1), percentage(now, 1)
    return Finding(words.format(now=told_now, then=told_then, wave=change.then.wave), claim(Relation.VALUES, derived(then), derived(now)))


def told_apart(then: float, now: float, decimals: int) -> tuple[str, str]:
    """Both as text, with more decimals where they differ and would look the same."""
    told = number(then, decimals), number(now, decimals)
    return told if then == now or told[0] != told[1] else told_apart(then, now, decimals + 1)


def _size(its: Moment) -> Finding:
    sentence = ngettext("The network has {n} partner", "The network has {n} partners", its.partners)
    return Finding(sentence.format(n=number(its.partners)), claim(Relation.VALUES, _partners(its)))


def _ties_of(its: Moment, degrees: dict, ties: dict) -> Finding:
    """Of one moment: nothing where the network is too small for a mean."""
    if degrees["state"] != "value":
        return Finding("")
    if not ties["value"]:
        sentence = ngettext("The one that answered named no ties", "The {n} that answered named no ties", its.answered)
        none = claim(Relation.NONE, _figure("ties", its.wave, ties["value"]))
        return Finding(sentence.format(n=number(its.answered)), none, claim(Relation.VALUES, derived(its.answered)))
    sentence = _("The {n} partners that answered or were named have {ties} ties on average")
    numbers = [_figure("mean_degree", its.wave, degrees[part], part) for part in ("n", "value")]
    return Finding(sentence.format(n=number(degrees["n"]), ties=number(degrees["value"], 1)), claim(Relation.VALUES, *numbers))


def _grew(change: Comparison) -> Finding:
    """About partners alone, whether they answered or not."""
    now, then = change.now.partners, change.then.partners
    came = ngettext("{n} came", "{n} came", change.came).format(n=number(change.came))
    left = ngettext("{n} left", "{n} left", change.went).format(n=number(change.went))
    partners = ngettext("{n} partner", "{n} partners", now).format(n=number(now))
    if now == then and not change.came:
        sentence, relation = _("The network has the same {partners} as at first"), Relation.EQUAL
    elif now == then:
        sentence, relation = _("The network has {partners}, as many as at first: {came} and {left}"), Relation.EQUAL
    elif now > then:
        sentence, relation = _("The network grew from {before} to {partners}: {came} and {left}"), Relation.MORE
    else:
        sentence, relation = _("The network became smaller, from {before} to {partners}: {came} and {left}"), Relation.FEWER
    text = sentence.format(before=number(then), partners=partners, came=came, left=left)
    moves = claim(Relation.VALUES, derived(change.came), derived(change.went))
    return Finding(text, claim(relation, _partners(change.now), _partners(change.then)), moves)


def _like_for_like(change: Comparison) -> Finding:
    """Ties per partner then and now, over the partners that answered both times."""
    n = change.partners
    if not n:
        return Finding(_("No partner answered both times: what became of their ties is not known"), claim(Relation.NONE, derived(n)))
    if change.degrees is None:
        return Finding("")
    then, now = change.degrees
    # Both are whole numbers of ties over the same partners, so that equal is equal.
    relation = Relation.EQUAL if now == then else Relation.MORE if now > then else Relation.FEWER
    told_then, told_now = told_apart(then, now, 1)
    text = _compared(relation, n, bool(now)).format(n=number(n), now=told_now, then=told_then)
    claims = [claim(relation, derived(now), derived(then)), claim(Relation.VALUES, derived(n))]
    return Finding(text, *claims, *([] if now or then else [claim(Relation.NONE, derived(now))]))


def _compared(relation: Relation, n: int, any_tie: bool) -> str:
    if relation is Relation.MORE:
        return ngettext(
            "Like for like, the one partner that answered both times has more ties: {now}, and {then} then",
            "Like for like, the {n} partners that answered both times have more ties: {now} on average, and {then} then", n,
        )  # fmt: skip
    if relation is Relation.FEWER:
        return ngettext(
            "Like for like, the one partner that answered both times has fewer ties: {now}, and {then} then",
            "Like for like, the {n} partners that answered both times have fewer ties: {now} on average, and {then} then", n,
        )  # fmt: skip
    if any_tie:
        return ngettext(
            "Like for like, the one partner that answered both times has as many ties as then: {now}",
            "Like for like, the {n} partners that answered both times have as many ties as then: {now} on average", n,
        )  # fmt: skip
    return ngettext(
        "Like for like, the one partner that answered both times named no ties, then or now",
        "Like for like, the {n} partners that answered both times named no ties, then or now", n,
    )  # fmt: skip


def _figure(measure: str, wave: str, value: float, part: str = "value") -> Quantity:
    return Quantity(float(value), measure, (("wave", wave),), part)


def _partners(its: Moment) -> Quantity:
    return _figure("partners_active", its.wave, its.partners)
