"""Every measure of a pilot by every cut, with and without filters, held against its second opinion."""

from figures.live import Live
from figures.scope import Scope
from measures.measure import measures
from tests.measures.comparison import compare
from tests.measures.registry import OPINIONS
from tests.measures.test_scope_of_figures import narrowed
from tests.pilots.asked_again import counted_from
from tests.pilots.generator import Pilot
from tests.pilots.look import Choice, Untrue, choices


def differently_counted(pilot: Pilot, live: Live, filters: int = 0) -> list[Untrue]:
    """Which measures the door counts otherwise than a plain loop over the files."""
    found = []
    for scope in map(_scope, choices(pilot, live, filters)):
        for name in measures():
            if name not in OPINIONS:
                found.append(Untrue(pilot.name, f"measure {name}", "", "has no second opinion"))
                continue
            data = counted_from(pilot.folder, live, scope if narrowed(name, scope) else Scope())
            try:
                compare(live, name, data, scope)
            except AssertionError as difference:
                found.append(Untrue(pilot.name, f"measure {name} {scope}", "", str(difference)[:500] or "not the same rows"))
    return found


def _scope(choice: Choice) -> Scope:
    return Scope(tuple(choice.get("school", ())), choice.get("from"), choice.get("to"), tuple(choice.get("type", ())))
