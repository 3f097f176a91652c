"""Ties from one wave to the next: kept, new, lost, and how lasting they are."""

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, key, rate
from tests.measures.second_opinion.network import Net, index, turns
from tests.measures.second_opinion.rows import Input


@second_opinion("ties_kept", "ties_new", "ties_lost", "tie_persistence")
def turnover(data: Input, name: str) -> dict[Key, Cell]:
    """Over arcs between partners present at both waves whose sender answered at both, and left the other blank at neither."""
    return {key(wave=wave): _figure(name, before, now) for before, wave, now in turns(data)}


def _figure(name: str, before: Net, now: Net) -> Cell:
    senders, there = before.answered & now.answered, before.kinds.keys() & now.kinds.keys()
    unknown = before.blank | now.blank
    old, new = ({(one, to) for one, to in net.arcs if one in senders and to in there} - unknown for net in (before, now))
    found = {"ties_kept": len(old & new), "ties_new": len(new - old), "ties_lost": len(old - new)}
    if name == "tie_persistence":
        return index(now, rate(found["ties_kept"], sum(found.values()), len(senders)))
    return Cell(found[name] if senders else None, len(senders))
