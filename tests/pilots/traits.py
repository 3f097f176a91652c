"""What kind of pilot is drawn: how large, how long, how much of it is known; and the pilots at the edges of these."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

FIRST_DAYS = (date(2023, 8, 20), date(2025, 3, 1))


@dataclass(frozen=True)
class Traits:
    """Numbers are how many, shares lie between 0 and 1."""

    starts: date
    days: int
    # Days from the last thing that happened to the day on which somebody looks.
    later: int
    schools: int
    in_view: float  # share of the schools that know how many families could take part
    organisations: int
    families: int
    residents: int
    workers: int
    sessions_a_month: float
    recorded: float
    presence: float
    giving: float
    waves: int
    measured: float
    moves: int  # the most rungs that a family moves from one moment to the next; 0 = every score is the same
    missing: float
    partners: int
    answered: float  # share of the partners that answer at the first moment
    answered_less: float  # what is lost of it at every next moment
    blank: float
    consents: bool
    agreed: float
    withdrawn: float
    of_members: float
    stays: bool
    pilot_known: bool = True

    @property
    def last_day(self) -> date:
        """After it nothing has happened."""
        return self.starts + timedelta(self.days)

    @property
    def today(self) -> date:
        """The day on which somebody looks."""
        return self.last_day + timedelta(self.later)


def draw(chance: Random) -> Traits:
    """Any small pilot. Each trait is at one of its ends now and then."""
    first, last = FIRST_DAYS
    return Traits(
        starts=first + timedelta(chance.randrange((last - first).days)),
        days=chance.choice([chance.randrange(5, 45), chance.randrange(45, 240), chance.randrange(240, 610)]),
        later=chance.choice([0, 1, 3, 9, 24]),
        schools=chance.randrange(2, 5),
        in_view=chance.choice([0, 0.6, 1, 1]),
        organisations=chance.randrange(1, 6),
        families=chance.choice([1, 3, 6, 8, 10, 12, 14, 16]),
        residents=chance.choice([0, 2, 5, 8]),
        workers=chance.randrange(3),
        sessions_a_month=chance.choice([1, 3, 6, 9]),
        recorded=chance.choice([0.5, 0.9, 1]),
        presence=chance.choice([0.25, 0.5, 0.8]),
        giving=chance.choice([0, 0.1, 0.4]),
        waves=chance.randrange(5),
        measured=chance.choice([0.5, 0.8, 1]),
        moves=chance.choice([0, 1, 2, 4]),
        missing=chance.choice([0, 0.05, 0.2]),
        partners=chance.choice([0, 2, 3, 6, 9, 12]),
        answered=chance.choice([0.6, 0.9, 1]),
        answered_less=chance.choice([0, 0, 0.2, 0.4]),
        blank=chance.choice([0, 0.1, 0.4]),
        consents=chance.random() < 0.85,
        agreed=chance.choice([0.6, 0.9, 1]),
        withdrawn=chance.choice([0, 0.1, 0.3]),
        of_members=chance.choice([0, 0.2]),
        stays=chance.random() < 0.5,
        pilot_known=chance.random() < 0.8,
    )


_PLAIN = Traits(
    starts=date(2024, 1, 8), days=300, later=2, schools=3, in_view=1, organisations=3, families=12, residents=4, workers=1, sessions_a_month=6,
    recorded=1, presence=0.8, giving=0.2, waves=3, measured=1, moves=2, missing=0, partners=6, answered=1, answered_less=0, blank=0,
    consents=True, agreed=1, withdrawn=0, of_members=0, stays=False,
)  # fmt: skip

# At the edges: what most easily makes a sentence false.
EDGES = {
    "empty": replace(_PLAIN, families=0, residents=0, workers=0, sessions_a_month=0, waves=0, partners=0),
    "one family": replace(_PLAIN, families=1, residents=0, schools=1, organisations=1),
    "one session": replace(_PLAIN, days=1, waves=0, partners=0),
    "all equal": replace(_PLAIN, moves=0, presence=1, families=8),
    "nothing known": replace(_PLAIN, recorded=0, in_view=0, missing=1, blank=1, agreed=0, pilot_known=False),
    "nobody agreed": replace(_PLAIN, agreed=0),
    "everybody withdrew": replace(_PLAIN, withdrawn=1),
    "nobody answers again": replace(_PLAIN, answered_less=1),
    "two partners": replace(_PLAIN, partners=2),
    "one year and a part of a month": replace(_PLAIN, starts=date(2024, 1, 8), days=390, sessions_a_month=9),
}  # fmt: skip
