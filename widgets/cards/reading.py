"""Which readings a page looks at: one instrument, filled in by one kind of scorer. These are never mixed."""

from dataclasses import dataclass

from data_model.vocabularies import SOURCES
from translations import _
from widgets import names
from widgets.remembered import remembered
from widgets.session import figures, look

# Nothing is ever averaged over any of these.
CELLS = ("instrument", "source", "wave", "scorer")


@dataclass(frozen=True)
class Reading:
    """An instrument and a scorer, what to call them, and the whole scale of the score."""

    instrument: str
    scorer: str
    label: str
    scale: tuple[float, float]
    constructs: tuple[str, ...]

    @property
    def where(self) -> dict[str, str]:
        """The same as a choice of rows."""
        return {"instrument": self.instrument, "scorer": self.scorer}


@remembered
def readings() -> list[Reading]:
    """Every instrument and scorer that families have readings of; the pilot's own ladder by adults first."""
    table = figures().figure("resilience_score", CELLS)
    instruments = figures().listing("instruments").set_index("instrument")
    found = []
    for (instrument, scorer), rows in table.groupby(["instrument", "scorer"]):
        its = instruments.loc[instrument]
        if its["unit"] != "family":
            continue
        constructs = tuple(code for code in names.words("construct") if code in set(rows["source"]))
        scale = (its["lowest"], its["highest"])
        label = f"{_(its['label'])} · {names.words('scorer_group')[scorer].lower()}"
        found.append(Reading(instrument, scorer, label, scale, constructs))
    return sorted(
        found, key=lambda one: (one.instrument != "ladder", one.scorer != "adult", one.instrument, one.scorer)
    )


def labels(reading: Reading) -> dict[str, str]:
    return {code: label for code, label in names.words("construct").items() if code in reading.constructs}


def hues(reading: Reading) -> dict[str, str]:
    """The six sources own their hues; a problem is drawn in ink."""
    return {code: look().sources[code] if code in SOURCES else look().ink for code in reading.constructs}
