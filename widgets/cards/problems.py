"""The five problems that the pilot addresses, each with its indicators in words."""

import pandas as pd

from figures.findings.network_growth import ties_each
from figures.findings.problems import indicator
from figures.findings.resilience import LEAST_PAIRS
from figures.findings.units import listed
from figures.network_comparison import since_first
from figures.scope import Scope
from figures.table import stated
from translations import _, _n
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
def problem_rows(scope: Scope) -> list[tuple[str, list[str]]]:
    """Per problem its indicators in words, each with the latest mean and of how many; none means not measured yet.

    Families and residents are those of the chosen schools; partners belong to no school.
    """
    instruments = figures().listing("instruments").set_index("instrument")
    scores = _scores(scope, instruments)
    latest, measures = _latest(scores), scores.groupby("instrument")["source"].nunique().to_dict()
    found = []
    for problem, constructs in PROBLEMS:
        its = [_indicator(row, instruments.loc[row["instrument"]], measures) for row in latest if row["source"] in constructs]
        found.append((_(problem), its + (_ties_each() if problem == PROBLEMS[3][0] else [])))
    return found


def _scores(scope: Scope, instruments: pd.DataFrame) -> pd.DataFrame:
    of_schools, of_all = (figures().figure("resilience_score", CELLS, its) for its in (scope.only("schools"), Scope()))
    partners = instruments.index[instruments["unit"] == "partner"]
    tables = [of_schools[~of_schools["instrument"].isin(partners)], of_all[of_all["instrument"].isin(partners)]]
    return stated(pd.concat(tables, ignore_index=True))


def _latest(scores: pd.DataFrame) -> list[dict]:
    """Per instrument, source and scorer the last moment at which enough were measured; where none has enough, the last one.

    At a moment that has just begun one or two have answered, and their mean would take the place of that of all.
    """
    order = {wave: place for place, wave in enumerate(names.waves())}
    # One that has not opened comes after all others.
    placed = scores.assign(place=scores["wave"].map(order).fillna(len(order)), enough=(scores["n"] >= LEAST_PAIRS) | (scores["state"] == "hidden"))
    ordered = placed.sort_values(["enough", "place"])
    return ordered.groupby(["instrument", "source", "scorer"], as_index=False).tail(1).sort_values(["instrument", "scorer"]).to_dict("records")


def _indicator(row: dict, instrument: pd.Series, measures: dict[str, int]) -> str:
    """`measures`: how much each questionnaire measures; where that is more than one thing, it is said which this is."""
    what = f", {listed([names.words('construct')[row['source']]])}" if measures[row["instrument"]] > 1 else ""
    label = f"{_(instrument['label'])}{what} ({names.words('scorer_group')[row['scorer']].lower()})"
    scale = (instrument["lowest"], instrument["highest"])
    return indicator(row, label, scale, instrument["direction"] < 0, instrument["unit"], names.waves().get(row["wave"], row["wave"]))


def _ties_each() -> list[str]:
    """Cooperation has an indicator without any questionnaire: the ties that partners name, at the last moment that has any."""
    table = stated(figures().figure("mean_degree", ("wave",)))
    order = {wave: place for place, wave in enumerate(names.waves())}
    known = table[table["state"] != "not_measured"]
    rows = known.assign(place=known["wave"].map(order)).sort_values("place").to_dict("records")
    return list(ties_each(since_first(figures(), rows[-1]["wave"]), rows[-1])) if rows else []
