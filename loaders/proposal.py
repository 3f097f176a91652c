"""What an import would do, and what it did."""

from dataclasses import dataclass, field
from pathlib import Path

from loaders.differences import Difference
from loaders.moves import Move
from loaders.report import Report


@dataclass(frozen=True)
class Proposal:
    """What the given files would change in the generation `base` (None: they begin one). `over_sample`: the invented
    sample makes way. `aside` counts the rows that would go to the waiting list; of families that `moves` tell of, the school changes."""

    report: Report
    tables: dict[str, Difference] = field(default_factory=dict)
    base: Path | None = None
    over_sample: bool = False
    aside: int = 0
    moves: tuple[Move, ...] = ()

    @property
    def accepted(self) -> bool:
        """Is nothing refused?"""
        return self.report.accepted

    @property
    def changes(self) -> bool:
        """Would any row be added or changed?"""
        return any(it.new or it.changed for it in self.tables.values())


@dataclass(frozen=True)
class Outcome:
    """What came of it: the number of the `batch` that was made, None where nothing was written because something was
    refused (see `proposal.report`) or nothing is new."""

    proposal: Proposal
    batch: int | None = None

    @property
    def accepted(self) -> bool:
        """Was nothing refused?"""
        return self.proposal.accepted
