"""What was promised, held against what was reached."""

from collections.abc import Iterable

from figures.findings.finding import Claim, Finding, Relation, claim, derived
from figures.promised import LATER, NO_FIGURES
from measures.measure import Measure, measures
from translations import _, ngettext, number, percentage

# Dividing and adding leave dust behind, which is no difference.
DUST = 1e-9
MOST_DECIMALS = 4


def reached(row: dict) -> bool:
    """Was the target of a row with `measure`, `value` and `target` reached? At least so much, or at most where less is better."""
    more = row["value"] - row["target"]
    return more <= DUST if _at_most(row) else more >= -DUST


def targets_met(rows: list[dict]) -> Finding:
    """How many targets were reached, of rows with `measure`, `value`, `state` and `target`; what is withheld or has no figure is
    not called missed, and what is not due yet is left out."""
    due = [row for row in rows if row["state"] not in (LATER, NO_FIGURES)]
    told = [row for row in due if row["state"] == "value"]
    met, silent = sum(map(reached, told)), len(due) - len(told)
    return Finding(_sentence(met, len(told), silent), *_claims(told, met, silent))


def _sentence(met: int, told: int, silent: int) -> str:
    if not told:
        sentence = ngettext(
            "Whether the one target for now has been reached cannot be told here",
            "Whether the {n} targets for now have been reached cannot be told here",
            silent,
        )
        return sentence.format(n=number(silent))
    if told == 1:
        return _only(bool(met), bool(silent))
    if silent:
        sentence = _("{met} of the {n} targets that can be told here have been reached")
        return sentence.format(met=number(met), n=number(told))
    return _("{met} of the {n} targets for now have been reached").format(met=number(met), n=number(told))


def _only(met: bool, silent: bool) -> str:
    if silent:
        return _("The one target that can be told here has been reached") if met else _("The one target that can be told here has not been reached")
    return _("The one target for now has been reached") if met else _("The one target for now has not been reached")


def _claims(told: list[dict], met: int, silent: int) -> Iterable[Claim]:
    """How many of how many, and of each target on which side of it the figure lies."""
    if not told:
        return (claim(Relation.VALUES, derived(silent)),)
    whole = Relation.ALL if met == len(told) else Relation.SOME if met else Relation.NONE
    return (claim(whole, derived(met), derived(len(told))), *map(_side, told))


def _side(row: dict) -> Claim:
    more = row["value"] - row["target"]
    value = row["target"] if abs(more) <= DUST else row["value"]
    relation = Relation.EQUAL if abs(more) <= DUST else Relation.MORE if more > 0 else Relation.FEWER
    return claim(relation, derived(value), derived(row["target"]))


def others(rows: list[dict]) -> list[Finding]:
    """What the sentence above leaves out, each in words: targets withheld, without a figure, and not due yet."""
    count = {state: sum(row["state"] == state for row in rows) for state in ("hidden", "not_measured", NO_FIGURES, LATER)}
    told = {
        "hidden": ngettext("{n} target is withheld", "{n} targets are withheld", count["hidden"]),
        "not_measured": ngettext(
            "of {n} target the figure cannot be computed", "of {n} targets the figure cannot be computed", count["not_measured"]
        ),
        NO_FIGURES: ngettext("of {n} target there are no figures yet", "of {n} targets there are no figures yet", count[NO_FIGURES]),
        LATER: ngettext("{n} target is for later", "{n} targets are for later", count[LATER]),
    }
    nothing = {NO_FIGURES: [claim(Relation.NONE, derived(0))]}
    return [
        Finding(sentence.format(n=number(count[state])), claim(Relation.VALUES, derived(count[state])), *nothing.get(state, []))
        for state, sentence in told.items() if count[state]
    ]  # fmt: skip


def standing(row: dict) -> str:
    """How one target stands, in two or three words."""
    if row["state"] == "value":
        return _("reached") if reached(row) else _("not reached")
    return {
        "hidden": _("withheld"), "not_measured": _("cannot be computed"), NO_FIGURES: _("no figures yet"), LATER: _("not due yet"),
    }[row["state"]]  # fmt: skip


def target_words(row: dict) -> str:
    """The target as it was promised: 80%, or at most 2."""
    text = _target(row)
    return _("at most {n}").format(n=text) if _at_most(row) else text


def reached_words(row: dict) -> str:
    """What was reached, with as many decimals as it takes to see on which side of the target it lies."""
    measure = _measure(row)
    for decimals in range(0 if measure.is_share else measure.decimals, MOST_DECIMALS + 1):
        shown = round(row["value"], decimals + (2 if measure.is_share else 0))
        if _sign(shown - row["target"]) == _sign(row["value"] - row["target"]):
            break
    return _written(measure, row["value"], decimals)


def beside(row: dict) -> str:
    """What was reached and what was promised: 5 of 20, or 2, at most 0."""
    if _at_most(row):
        return _("{value}, at most {target}").format(value=reached_words(row), target=_target(row))
    return _("{value} of {target}").format(value=reached_words(row), target=_target(row))


def _target(row: dict) -> str:
    """With the decimals that it has, and no others."""
    measure = _measure(row)
    scaled = row["target"] * (100 if measure.is_share else 1)
    decimals = next((places for places in range(MOST_DECIMALS) if abs(round(scaled, places) - scaled) <= DUST), MOST_DECIMALS)
    return _written(measure, row["target"], decimals)


def _written(measure: Measure, value: float, decimals: int) -> str:
    return percentage(value, decimals) if measure.is_share else number(value, decimals)


def _sign(difference: float) -> int:
    return 0 if abs(difference) <= DUST else 1 if difference > 0 else -1


def _at_most(row: dict) -> bool:
    return _measure(row).better == "less"


def _measure(row: dict) -> Measure:
    return measures()[row["measure"]]
