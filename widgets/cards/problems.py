"""The five problems that the pilot addresses, each with its indicators in words."""

import pandas as pd

from figures.findings.units import listed
from figures.table import stated
from translations import _, _n, exact, number
from widgets import names
from widgets.cards.reading import CELLS, told_wave
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
    """Per problem its indicators in words, each with a mean and n at the last moment with enough readings; none means not measured yet."""
    table = stated(figures().figure("resilience_score", CELLS))
    instruments = figures().listing("instruments").set_index("instrument")
    measuring = table.groupby("instrument")["source"].nunique().to_dict()
    told = [its[its["wave"] == told_wave(its)] for _cell, its in table.groupby(["instrument", "source", "scorer"])]
    latest = pd.concat(told) if told else table
    found = []
    for problem, constructs in PROBLEMS:
        its = [
            _indicator(row, instruments.loc[row["instrument"]], measuring[row["instrument"]] > 1)
            for row in latest[latest["source"].isin(constructs)].to_dict("records")
        ]
        found.append((_(problem), its + (_ties_each() if problem == PROBLEMS[3][0] else [])))
    return found


def _indicator(row: dict, instrument: pd.Series, several: bool) -> str:
    """One mean, with what it measures where the questionnaire measures `several`; of a single reading only that there is one."""
    label, scorer = _(instrument["label"]), names.words("scorer_group")[row["scorer"]].lower()
    label = f"{label}, {listed([names.words('construct')[row['source']]])}" if several else label
    if row["state"] == "hidden":
        return f"{label} ({scorer}): " + _("withheld")
    if row["n"] == 1:
        return f"{label} ({scorer}): " + _("one reading at {wave}").format(wave=row["wave"])
    better = _("higher is better") if instrument["direction"] > 0 else _("lower is better")
    sentence = _("{label} ({scorer}): {mean} on a scale of {low} to {high}, {better} (n = {n}, {wave})")
    return sentence.format(
        label=label, scorer=scorer, mean=number(row["value"], 1), low=exact(instrument["lowest"]), high=exact(instrument["highest"]),
        better=better, n=number(row["n"]), wave=row["wave"],
    )  # fmt: skip


def _ties_each() -> list[str]:
    """Cooperation has an indicator without any questionnaire: the ties that partners name."""
    table = stated(figures().figure("mean_degree", ("wave",)))
    order = {wave: place for place, wave in enumerate(names.waves())}
    rows = table.assign(place=table["wave"].map(order)).sort_values("place").to_dict("records")
    if not rows or rows[-1]["state"] != "value":
        return []
    then, now = rows[0], rows[-1]
    told = _("Ties per partner: {now} at {wave}").format(now=number(now["value"], 1), wave=now["wave"])
    if then["wave"] == now["wave"] or then["state"] != "value":
        return [told]
    before = _("was {n} at {wave}").format(n=number(then["value"], 1), wave=then["wave"])
    return [f"{told}, {before}"]
