"""Cards about one family, for the team: its first and latest readings, and what happened when."""

import pandas as pd

from charts import days, dumbbells
from figures.scope import Scope
from translations import _, date, ngettext, number
from widgets import names
from widgets.card import Card
from widgets.cards.reading import Reading, hues, labels
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
    called, its = labels(reading), reading.of(rows_of(family, "family_reading"))
    rows = its.rename(columns={"source": "key", "first_score": "first", "last_score": "value"}).assign(state="value")
    figure = dumbbells.rows(rows, called, hues(reading), reading.scale, dark=dark()) if len(rows) else None
    told = [
        [called[row["key"]], number(row["first"], 1), date(row["first_date"]), number(row["value"], 1), date(row["last_date"])]
        for row in rows.to_dict("records")
    ]
    columns = [_("Source"), _("First"), _("First on"), _("Latest"), _("Latest on")]
    return Card(
        f"family-{reading.key}", _title(rows, reading),
        _("Open: the first reading; filled: the latest · {reading}").format(reading=reading.label),
        pd.DataFrame(told, columns=columns, dtype=object), ("resilience_score",),
        _("A conversation, not a verdict: the readings are there to talk about with the family."), figure,
    )  # fmt: skip


def _title(rows: pd.DataFrame, reading: Reading) -> str:
    """How many sources went up and down, by their good end."""
    again = rows[rows["readings"] > 1]
    if not len(again):
        return _("One reading so far")
    toward = 1 if reading.good_end == reading.scale[1] else -1
    up, down = (int((sign * toward * (again["value"] - again["first"]) > 0).sum()) for sign in (1, -1))
    sentence = _("Since the first reading {up} of {all} forward and {down} backward")
    return sentence.format(up=number(up), down=number(down), all=number(len(again)))


@remembered
def timeline(family: str) -> Card:
    """What the family came to, and when it was measured."""
    found = rows_of(family, "family_day").rename(columns={"kind": "key", "times": "value"}).assign(state="value")
    words = {READING: _("Readings")} | names.words("activity_type")
    its = {code: word for code, word in words.items() if code in set(found["key"])}
    figure = days.rows(found.tail(500), its, {READING}, dark=dark()) if len(found) else None
    came = found[found["key"] != READING]["date"].nunique()
    sentence = ngettext("On {n} day somebody of this family was there", "On {n} days somebody of this family was there", came)
    told = found.sort_values("date").assign(date=lambda rows: [date(day.date()) for day in rows["date"]])
    table = written(told, {"date": _("Day"), "key": _("What")}, {"key": words})
    return Card(
        "family-days", sentence.format(n=number(came)) if came else _("Nobody of this family has been present yet"),
        _("Activities with somebody of the family present, and the days of its readings"), table, ("visits",), "", figure,
    )  # fmt: skip

