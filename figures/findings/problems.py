"""Sentences about the problems that the pilot addresses: the latest mean of an indicator, of how many."""

from figures.findings.finding import Finding, Relation, claim, derived, quantity
from figures.findings.units import counted
from translations import _, exact, number


def indicator(row: dict, label: str, scale: tuple[float, float], lower_is_better: bool, unit: str, moment: str) -> Finding:
    """One questionnaire filled in by one kind of scorer (`label` names both) at a moment; `unit` is whose readings they are.

    The score of a single one is no mean, and it would be known whose it is: that is not told.
    """
    if row["state"] == "hidden":
        return Finding(f"{label}: " + _("withheld"))
    cut = {name: str(row[name]) for name in ("instrument", "source", "scorer", "wave")}
    n = quantity(row, "n", **cut)
    if row["n"] == 1:
        sentence = _("{label}: {units} at {moment}, and one is no mean")
        return Finding(sentence.format(label=label, units=counted(1, unit), moment=moment), claim(Relation.VALUES, n))
    sentence = _("{label}: {mean} on a scale of {low} to {high}, {better} ({units}, {moment})")
    told = sentence.format(
        label=label, mean=number(row["value"], 1), low=exact(scale[0]), high=exact(scale[1]), units=counted(row["n"], unit), moment=moment,
        better=_("lower is better") if lower_is_better else _("higher is better"),
    )  # fmt: skip
    return Finding(told, claim(Relation.VALUES, quantity(row, **cut), n, *map(derived, scale)))
