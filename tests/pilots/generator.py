"""Small invented pilots in which everything that happens to people happens by chance: a seed in, a folder of CSV files out.

The tables of the data contract as people keep them: late joiners and leavers, consents withdrawn and given again, ratings left
blank, months that are not over, two who score one family, families that change school.
"""

import csv
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from random import Random

from tests.pilots.activity import activity
from tests.pilots.around import around
from tests.pilots.measurements import measurements
from tests.pilots.partners import partners
from tests.pilots.people import people
from tests.pilots.traits import EDGES, Traits, draw

Row = dict


@dataclass
class World:
    """A pilot while it is drawn: its traits, its dice, and the tables so far."""

    traits: Traits
    chance: Random
    tables: dict[str, list[Row]] = field(default_factory=dict)

    def happens(self, share: float) -> bool:
        """True as often as the share says."""
        return self.chance.random() < share

    def day(self, first: date, last: date) -> date:
        """A day from the first to the last; the first where they lie the other way round."""
        return first + timedelta(self.chance.randrange(max((last - first).days, 0) + 1))

    def past(self, day: date) -> bool:
        """Could this have happened already?"""
        return day <= self.traits.last_day


@dataclass(frozen=True)
class Pilot:
    """A pilot on disk, and the day on which somebody looks at it."""

    name: str
    folder: Path
    today: date


def pilot(name: str, folder: Path) -> Pilot:
    """Write the pilot of this name (a seed, or one of `EDGES`) into a new folder."""
    chance = Random(f"pilot {name}")
    traits = EDGES.get(name) or draw(chance)
    world = World(traits, chance)
    for part in (people, activity, measurements, partners, around):
        part(world)
    folder.mkdir(parents=True)
    for table, rows in world.tables.items():
        if rows:
            _write(folder / f"{table}.csv", rows)
    return Pilot(name, folder, traits.today)


def _write(file: Path, rows: list[Row]) -> None:
    """Columns that only some rows fill are blank in the others."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    with file.open("w", encoding="utf-8", newline="") as text:
        writer = csv.DictWriter(text, columns, restval="")
        writer.writeheader()
        writer.writerows(rows)
