"""The ties between partners, wave after wave: most stay and deepen, some fade, well-known partners gain most."""

from itertools import combinations

from sample_data.calendar import WAVES, Wave
from sample_data.entries import Entry, chance
from sample_data.network import answered, members
from sample_data.sessions import Session

MEETINGS = ("network_meeting", "community_event")
KNOWS_NOBODY = {("P-16", "T1"), ("P-38", "T3")}  # answered, with nothing but zeros
BRIDGES = {"P-01", "P-05", "P-10", "P-14", "P-26"}


class Network:
    """The true, undirected strength between each pair, as it grows from wave to wave."""

    def __init__(self, sessions: list[Session]):
        self.rng = chance("ties")
        self.sessions = sessions
        self.strength: dict[tuple[str, str], int] = {}
        self.arose: dict[tuple[str, str], str] = {}

    def grow(self, wave: Wave, before: Wave | None) -> None:
        """Let a half year pass: ties fade or deepen, and every partner meets new ones."""
        present = members(wave)
        kept = {pair: level for pair, level in self.strength.items() if set(pair) <= set(present)}
        self.strength = {pair: moved for pair, level in kept.items() if (moved := self._move(level)) > 0}
        where = [s.code for s in self.sessions if s.is_held and s.activity.activity_type in MEETINGS
                 and (before is None or s.date > before.closes) and s.date < wave.closes]  # fmt: skip
        for pair in combinations(present, 2):
            if pair not in self.strength and self.rng.random() < self._meeting_chance(pair, len(present)):
                self.strength[pair] = self.rng.choices([1, 2, 3], [40, 45, 15])[0]
                if self.rng.random() < 0.35:
                    self.arose[pair] = self.rng.choice(where)

    def ratings(self, wave: Wave) -> list[Entry]:
        """The rows of all partners that answered at the wave."""
        present = members(wave)
        return [row for one in present if answered(one, wave) for row in self._of_partner(one, present, wave)]

    def _move(self, level: int) -> int:
        return min(5, level + self.rng.choices([-5, -1, 0, 1], [7, 13, 45, 35])[0])

    def _meeting_chance(self, pair: tuple[str, str], size: int) -> float:
        hubs = len(BRIDGES & set(pair))
        return (1.6 + 3 * hubs) / size

    def _of_partner(self, one: str, present: list[str], wave: Wave) -> list[Entry]:
        if (one, wave.code) in KNOWS_NOBODY:
            return [_row(wave, one, "P-01", 0), _row(wave, one, "P-06", 0)]
        rows = [row for other in present if other != one if (row := self._rating(one, other, wave))]
        return rows if any(row.row["level"] is not None for row in rows) else [_row(wave, one, self._anyone(one), 0)]

    def _anyone(self, one: str) -> str:
        return "P-01" if one != "P-01" else "P-02"

    def _rating(self, one: str, other: str, wave: Wave) -> Entry | None:
        pair, rng = tuple(sorted((one, other))), self.rng
        level = self.strength.get(pair, 0)
        if level == 0:
            return _row(wave, one, other, 0) if rng.random() < 0.03 else None
        if rng.random() < 0.15:
            return _row(wave, one, other, None) if rng.random() < 0.2 else None
        level = min(5, max(1, level + rng.choice([-1, 0, 0, 0, 1])))
        tells = level >= 2 and rng.random() < 0.35
        trust, value = (rng.choice([2, 3, 3, 4]), rng.choice([2, 3, 4, 4])) if tells else (None, None)
        return _row(wave, one, other, level, self.arose.get(pair), trust, value)


def _row(wave: Wave, one: str, other: str, level: int | None, session=None, trust=None, value=None) -> Entry:
    row = {"wave": wave.code, "from_partner": one, "to_partner": other, "level": level, "session": session}
    return Entry("ties", wave.closes, row | {"trust": trust, "value": value})


def entries(sessions: list[Session]) -> list[Entry]:
    """Rows of ties, of all five waves."""
    network, rows, before = Network(sessions), [], None
    for wave in WAVES:
        network.grow(wave, before)
        rows += network.ratings(wave)
        before = wave
    return rows
