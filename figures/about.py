"""What the figures are about: their day, where they came from, and which tables were received."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass

from data_model.clock import today


@dataclass(frozen=True)
class About:
    """`as_of`: the day up to which figures run. `sample`: invented data, to be said loudly. `received`: table → number of
    rows. `frozen`: a release."""

    as_of: datetime.date
    made: datetime.datetime
    origin: str
    sample: bool
    received: dict[str, int]
    frozen: bool = False

    @property
    def today(self) -> datetime.date:
        """The day by which is judged what is in force or to be done, as the view `today` gives it: the calendar day; the
        sample and a release keep the day of their figures."""
        return self.as_of if self.sample or self.frozen else today()

    @property
    def consents_known(self) -> bool:
        """Without a table of consents everything counts, and every page must say so."""
        return "consents" in self.received


def about(rows: Callable[[str, dict], list[dict]]) -> About:
    """Read it with a function that runs a query and gives its rows."""
    made = rows("select as_of, made, origin, sample from generation", {})[0]
    received = {row["table"]: row["rows"] for row in rows('select "table", rows from received', {})}
    return About(received=received, **made)
