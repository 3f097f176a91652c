"""A family's consent withdrawn, at once and for good; and the way back from a withdrawal that was a mistake.

A withdrawal is no batch: no undo takes it back. It is kept in the ledger (`data_model.state`) and in every generation from now on.
"""

from pathlib import Path
from typing import NamedTuple

from data_model import state
from data_model.clock import today
from data_model.generations import current, next_generation, reader
from data_model.migration import migrate
from data_model.state import Entry, Withdrawal
from loaders.corrections import Cell, correct_all
from loaders.room import enough_room
from loaders.sample import own_data
from loaders.small_changes import Changed

# What the dashboard does with a family's consent. The support itself goes on, and what was agreed for it stays as it is.
PURPOSES = ("evaluation", "quotes", "research")
ORIGIN = "page"


class Held(NamedTuple):
    """How many rows of a family are shown or counted now, and are not any more once it withdraws."""

    answers: int
    stories: int
    agreements: int
    family_contacts: int


def held_of(family: str, file: Path) -> Held:
    """What a generation holds of a family."""
    counts = ", ".join(f"(select count(*) from {table} where family = $family)" for table in Held._fields)
    return Held(*reader(file).cursor().execute(f"select {counts}", {"family": family}).fetchone())


def may_withdraw(family: str, file: Path) -> bool:
    """Is this a family of people's own data, with a consent for the evaluation that can be withdrawn?

    Where no consents were received every family counts, and each can withdraw.
    """
    query = "select may_be_evaluated from family_so_far where family = ?"
    found = reader(file).cursor().execute(query, [family]).fetchone() if own_data(file) else None
    return bool(found and found[0])


def withdraw(family: str, who: str) -> None:
    """From now on the family has no consent for the evaluation, for quotes and for research: in a next generation, and in the
    ledger. Raises LookupError for a family that cannot withdraw, `Busy` and `NoRoom` as an import does.
    """
    migrate()
    made = [Withdrawal(family, None, purpose, today()) for purpose in PURPOSES]
    with enough_room(), next_generation(lambda file: file, (who, ORIGIN)) as connection:
        file = current()
        if file is None or not may_withdraw(family, file):
            raise LookupError("there is no consent of this family to withdraw")
        state.add(connection, made)


def last_withdrawal(family: str) -> list[Entry]:
    """What was written down when a consent of this family, or of somebody in it, was last withdrawn; nothing where all was taken
    back."""
    its = [entry for entry in state.entries() if entry.withdrawal.family == family and entry.taken_back is None]
    return [entry for entry in its if entry.recorded == its[0].recorded]


def take_back(entries: list[Entry], who: str) -> Changed | None:
    """These withdrawals were written down by mistake: the consents before them hold again, as if nobody had withdrawn.

    Where the table of consents has them too, they are taken out of it, as a correction by hand; what comes back is then its
    outcome, for it may be refused.
    """
    mistaken = {entry.withdrawal for entry in entries}
    changed = None
    if _cells(mistaken):
        changed = correct_all(lambda: {"consents": _cells(mistaken)}, who)
    if (changed is None or changed.accepted) and (rest := mistaken & state.withdrawals()):
        with enough_room(), next_generation(lambda file: file, (who, ORIGIN)) as connection:
            state.take_back(connection, rest, who)
    return changed


def _cells(mistaken: set[Withdrawal]) -> list[Cell]:
    """The cells of the table of consents that say the same, to be made blank."""
    file = current()
    query = "select family, person, purpose, given, withdrawn from consents where withdrawn is not null"
    rows = reader(file).cursor().execute(query).fetchall() if file else []
    its = [row for row in rows if Withdrawal(*row[:3], row[4]) in mistaken]
    return [Cell((*row[:3], row[3].isoformat()), "withdrawn", "") for row in its]
