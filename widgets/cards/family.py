"""Cards about one family, for the team: its first and latest readings, and what happened when."""

import pandas as pd

from charts import days, dumbbells
from figures.change_estimators import class_of
from figures.findings.finding import Finding, Relation, claim, derived
from figures.findings.one_family import called, since_first
from figures.scope import Scope
from translations import _, date, ngettext, number, told_apart
from widgets import names
from widgets.card import Card
from widgets.cards.reading import Reading, good_side, hues, judged, labels
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark

READING = "reading"


def rows_of(family: str, name: str) -> pd.DataFrame | None:
    """The rows of a view about one family; None where they are closed."""
    return figures().listing(name, Scope(), (("family", family),))


@remembered
def first_and_latest(family: str, reading: Reading) -> Card:
    """Then and now per source, by one kind of scorer."""
    names_of, rows = labels(reading), _judged_rows(family, reading)
    figure = dumbbells.rows(rows, names_of, hues(reading), reading.scale, dark=dark()) if len(rows) else None
    told = [
        [
            names_of[row["key"]], first, date(row["first_date"]), latest, date(row["last_date"]), row["text"] or "–",
        ]
        for row in rows.to_dict("records") for first, latest in (told_apart(row["first"], row["value"]),)
    ]  # fmt: skip
    columns = [_("Source"), _("First"), _("First on"), _("Latest"), _("Latest on"), _("Since then")]
    return Card(
        f"family-{reading.key}", since_first(rows, reading.threshold is not None, names_of),
        _("Open: the first reading; filled: the latest, of those who filled in both · {reading}").format(reading=reading.label),
        pd.DataFrame(told, columns=columns, dtype=object), ("resilience_score", "families_improved"),
        f"{good_side(reading)} {judged(reading)}".strip(), figure,
    )  # fmt: skip


def _judged_rows(family: str, reading: Reading) -> pd.DataFrame:
    """First and latest per source, of those who filled in both where anybody did, and the class by which families are counted."""
    its = reading.of(rows_of(family, "family_reading"))
    pairs = zip(its["first_of_both"], its["change"], strict=True)
    classes = [class_of(first, change, reading.threshold, reading.good_end) for first, change in pairs]
    # Without anybody who filled in both there is no change to call, whether the questionnaire could call one or not.
    again = (its["readings"] > 1) & (its["change"].isna() | (reading.threshold is not None))
    texts = [called(one) if told else "" for one, told in zip(classes, again, strict=True)]
    ends = {"first": its["first_of_both"].fillna(its["first_score"]), "value": its["last_of_both"].fillna(its["last_score"])}
    its = its.rename(columns={"source": "key"}).assign(state="value", text=texts, **ends)
    return its.assign(**{"class": pd.Series(classes, index=its.index, dtype=object)})


def _days_there(came: int) -> Finding:
    """On how many days somebody of the family was present."""
    if not came:
        return Finding(_("Nobody of this family has been recorded as present yet"), claim(Relation.NONE, derived(came)))
    sentence = ngettext("On {n} day somebody of this family was there", "On {n} days somebody of this family was there", came)
    return Finding(sentence.format(n=number(came)), claim(Relation.VALUES, derived(came)))


@remembered
def timeline(family: str) -> Card:
    """What the family came to, and when it was measured."""
    found = rows_of(family, "family_day").rename(columns={"kind": "key", "times": "value"}).assign(state="value")
    words = {READING: _("Readings")} | names.words("activity_type")
    its = {code: word for code, word in words.items() if code in set(found["key"])}
    figure = days.rows(found.tail(500), its, {READING}, dark=dark()) if len(found) else None
    came = found[found["key"] != READING]["date"].nunique()
    told = found.sort_values("date").assign(date=lambda rows: [date(day.date()) for day in rows["date"]])
    table = written(told, {"date": _("Day"), "key": _("What")}, {"key": words})
    return Card(
        "family-days", _days_there(came),
        _("Activities with somebody of the family present, and the days of its readings"), table, ("visits",), "", figure,
    )  # fmt: skip

