"""The five problems that the pilot addresses, each with its indicators in words."""

import pandas as pd

from figures.findings.network_growth import ties_each
from figures.network_comparison import since_first
from figures.table import stated
from translations import _, _n, number
from widgets import names
from widgets.cards.reading import CELLS
from widgets.generation import figures
from widgets.remembered import remembered

# The problems that the pilot addresses, each with the constructs that are its indicators.
PROBLEMS = (
    (_n("Isolation and stress"), ("isolation", "stress")),
    (_n("Looking at problems instead of strengths"), ("problem_focus",)),
    (_n("Looking at the individual instead of the community"), ("individual_focus", "community")),
    (_n("Little cooperation between organisations"), ("cooperation",)),
    (_n("No shared, integral approach"), ("shared_vision",)),
)


@remembered
def problem_rows() -> list[tuple[str, list[str]]]:
    """Per problem its indicators in words, each with the latest mean and n; none means not measured yet."""
    table = stated(figures().figure("resilience_score", CELLS))
    order = {wave: place for place, wave in enumerate(names.waves())}
    instruments = figures().listing("instruments").set_index("instrument")
    table = table.assign(place=table["wave"].map(order)).sort_values("place")
    latest = table.groupby(["instrument", "source", "scorer"], as_index=False).tail(1)
    found = []
    for problem, constructs in PROBLEMS:
        its = [
            _indicator(row, instruments.loc[row["instrument"]])
            for row in latest[latest["source"].isin(constructs)].to_dict("records")
        ]
        found.append((_(problem), its + (_ties_each() if problem == PROBLEMS[3][0] else [])))
    return found


def _indicator(row: dict, instrument: pd.Series) -> str:
    label, scorer = _(instrument["label"]), names.words("scorer_group")[row["scorer"]].lower()
    if row["state"] == "hidden":
        return f"{label} ({scorer}): " + _("withheld")
    better = _("higher is better") if instrument["direction"] > 0 else _("lower is better")
    sentence = _("{label} ({scorer}): {mean} on a scale of {low} to {high}, {better} (n = {n}, {wave})")
    return sentence.format(
        label=label, scorer=scorer, mean=number(row["value"], 1), low=number(instrument["lowest"]), high=number(instrument["highest"]),
        better=better, n=number(row["n"]), wave=row["wave"],
    )  # fmt: skip


def _ties_each() -> list[str]:
    """Cooperation has an indicator without any questionnaire: the ties that partners name, at the last moment that has any."""
    table = stated(figures().figure("mean_degree", ("wave",)))
    order = {wave: place for place, wave in enumerate(names.waves())}
    known = table[table["state"] != "not_measured"]
    rows = known.assign(place=known["wave"].map(order)).sort_values("place").to_dict("records")
    return list(ties_each(since_first(figures(), rows[-1]["wave"]), rows[-1])) if rows else []
