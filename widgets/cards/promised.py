"""The card of what was promised and what was reached."""

import pandas as pd

from charts import targets
from figures.findings.finding import Finding, Relation, claim, claims_of, derived
from figures.findings.promises import beside, others, reached_words, standing, target_words, targets_met
from figures.promised import LATER, NO_FIGURES
from figures.scope import Scope
from measures.measure import measures
from translations import _, month, month_name, ngettext, number
from widgets import names
from widgets.card import Card
from widgets.generation import figures
from widgets.literal import literal
from widgets.remembered import remembered
from widgets.session import dark


@remembered
def promised(scope: Scope) -> Card:
    """What was promised to be reached by now, and what was: by the pilot as a whole, or by the schools chosen."""
    rows = _rows(scope)
    due = [row for row in rows if row["state"] not in (LATER, NO_FIGURES)]
    labels = {row["key"]: _label(row) for row in due}
    months = {row["month"] for row in due}
    drawn = [_drawn(row, with_month=len(months) > 1) for row in due]
    figure = targets.rows(pd.DataFrame(drawn), labels, dark=dark()) if due else None
    counted = tuple(dict.fromkeys(row["measure"] for row in rows)) or ("families_taking_part",)
    title = targets_met(rows) if due else _none_due(rows, scope)
    return Card("promised", title, _subtitle(months, rows, scope), _table(rows), counted, _notes(due), figure)


def _rows(scope: Scope) -> list[dict]:
    """The targets in scope, each with the key under which it is drawn."""
    table = figures().promised()
    chosen = table["school"].isin(scope.schools) if scope.schools else table["school"].isna()
    return [row | {"key": f"{row['measure']} {row['school']}"} for row in table[chosen].to_dict("records")]


def _label(row: dict) -> str:
    title = _(measures()[row["measure"]].title)
    return f"{title} · {names.schools()[row['school']]}" if isinstance(row["school"], str) else title


def _drawn(row: dict, with_month: bool) -> dict:
    """As the chart wants it; with the month of the target where the card shows those of several."""
    text = beside(row) if row["state"] == "value" else None
    stands = f"{standing(row)} · {month(row['month'])}" if with_month else standing(row)
    return {name: row[name] for name in ("key", "value", "target", "state")} | {"text": text, "standing": stands}


def _table(rows: list[dict]) -> pd.DataFrame:
    """Every target in the reader's words, those that are not due yet too."""
    headers = [_("Measure"), _("By the end of"), _("What was reached"), _("Target"), _("How it stands"), _("Why different")]
    told = [
        [_label(row), month(row["month"]), reached_words(row) if row["state"] == "value" else "–", target_words(row), standing(row),
         row["note"] if isinstance(row["note"], str) else ""]
        for row in rows
    ]  # fmt: skip
    return pd.DataFrame(told, columns=headers, dtype=object)


def _subtitle(months: set[str], rows: list[dict], scope: Scope) -> Finding:
    if not months:
        said = _("What was promised, and by which month")
    elif len(months) > 1:
        said = _("What was reached by the end of the month of each target, and the target as a line")
    else:
        said = _("What was reached by the end of {month}, and the target as a line").format(month=month_name(*months))
    elsewhere = [] if scope.schools else _per_school()
    parts = [said, *others(rows), *elsewhere]
    each = claim(Relation.ALL, derived(len(months)), derived(len(months)))
    return Finding(" · ".join(parts), *claims_of(*parts), *([each] if len(months) > 1 else []))


def _per_school() -> list[Finding]:
    """Targets of schools are told where those schools are chosen."""
    count = int(figures().promised()["school"].notna().sum())
    told = ngettext(
        "{n} target is for one school: choose that school to see it", "{n} targets are for one school each: choose a school to see them", count
    )  # fmt: skip
    return [Finding(told.format(n=number(count)), claim(Relation.VALUES, derived(count), derived(1)))] if count else []


def _notes(due: list[dict]) -> str:
    """Why a target differs, and at which measurement moment a figure was taken."""
    waves, told = names.waves(), []
    for row in due:
        if isinstance(row["note"], str):
            told.append(f"{_label(row)}: {literal(row['note'])}")
        if isinstance(row["wave"], str) and row["state"] == "value":
            told.append(_("{measure}: as measured at {wave}").format(measure=_label(row), wave=literal(waves.get(row["wave"], row["wave"]))))
    return "  \n".join(told)


def _none_due(rows: list[dict], scope: Scope) -> Finding:
    """Before the first target: when that is, if any was recorded."""
    if not rows:
        sentence = _("No targets have been recorded for this choice of schools") if scope.schools else _("No targets have been recorded yet")
        return Finding(sentence, claim(Relation.NONE, derived(0)))
    later = sorted(row["month"] for row in rows if row["state"] == LATER)
    if len(later) < len(rows):
        return Finding(_("There are no figures yet for the months of the targets"), claim(Relation.NONE, derived(0)))
    return Finding(_("No target is due yet: the first is for {month}").format(month=month_name(later[0])), claim(Relation.NONE, derived(0)))
