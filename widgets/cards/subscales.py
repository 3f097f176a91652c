"""The parts of questionnaires, scored like the whole: a table for researchers, a row per part and a column per moment."""

import pandas as pd

from charts.marks import word
from figures.scope import Scope
from figures.table import stated
from translations import _, number
from widgets import names
from widgets.cards.reading import CELLS
from widgets.generation import figures
from widgets.remembered import remembered


def parts(instrument: str) -> dict[str, tuple[str, int]]:
    """Subscale → what to call it and how many questions it has, in order; none in data from before they were kept."""
    listing = figures().listing("instrument_subscales", where=(("instrument", instrument),))
    if listing is None:
        return {}
    its = listing.sort_values("place").groupby("subscale", sort=False)
    return {code: (_called(code, rows["label"].iloc[0]), len(rows)) for code, rows in its}


@remembered
def subscale_table(scope: Scope) -> pd.DataFrame:
    """Mean and n of every part that was filled in, at each moment; a moment without readings is blank."""
    rows = stated(figures().figure("subscale_score", CELLS, Scope(schools=scope.schools)))
    waves = [wave for wave in names.waves() if wave in set(rows["wave"])]
    labels = figures().listing("instruments").set_index("instrument")["label"]
    told = [
        [f"{_(labels[instrument])} · {names.words('scorer_group')[scorer].lower()}", label, *_row(its, code, waves)]
        for (instrument, scorer), its in rows.groupby(["instrument", "scorer"])
        for code, (label, _size) in parts(instrument).items()
    ]
    return pd.DataFrame(told, columns=[_("Questionnaire"), _("Part"), *waves], dtype=object)


def _row(its: pd.DataFrame, code: str, waves: list[str]) -> list[str]:
    at = {row["wave"]: row for row in its[its["source"] == code].to_dict("records")}
    return [_written(at[wave]) if wave in at else "–" for wave in waves]


def _written(row: dict) -> str:
    if row["state"] != "value":
        return word(row["state"])
    # Kept together on a phone.
    return f"{number(row['value'], 1)} (n = {number(row['n'])})".replace(" ", "\u00a0")


def _called(code: str, label: object) -> str:
    return _(label) if isinstance(label, str) else code
