"""The network at one wave, walked by hand: who is in it, who answered, which ties they named, and the shortest ways."""

from dataclasses import dataclass
from functools import cache, cached_property

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, key, rate
from tests.measures.second_opinion.rows import Input, Row, by_now

COOPERATION = 2


@dataclass(frozen=True)
class Net:
    """Partners with their kind, answered ratings, and what follows from them."""

    kinds: dict[str, str]
    ratings: dict[tuple[str, str], int]
    answered: set[str]
    # Asked, and left blank: missing.
    blank: set[tuple[str, str]]

    @cached_property
    def arcs(self) -> set[tuple[str, str]]:
        return {pair for pair, level in self.ratings.items() if level >= COOPERATION}

    @cached_property
    def neighbours(self) -> dict[str, set[str]]:
        """Whoever answered or was named, with everyone tied to it in either direction."""
        found: dict[str, set[str]] = {partner: set() for partner in self.answered}
        for one, other in self.arcs:
            found.setdefault(one, set()).add(other)
            found.setdefault(other, set()).add(one)
        return found

    @property
    def edges(self) -> int:
        return sum(len(others) for others in self.neighbours.values()) // 2

    @cached_property
    def ways(self) -> dict[str, dict[str, tuple[int, int]]]:
        """From each partner to each that it can reach: steps, and number of shortest ways."""
        return {partner: self._walk(partner) for partner in self.neighbours}

    def _walk(self, start: str) -> dict[str, tuple[int, int]]:
        reached, edge = {start: (0, 1)}, [start]
        while edge:
            step: dict[str, int] = {}
            for partner in edge:
                for other in self.neighbours[partner] - reached.keys():
                    step[other] = step.get(other, 0) + reached[partner][1]
            distance = reached[edge[0]][0] + 1
            reached |= {partner: (distance, number) for partner, number in step.items()}
            edge = list(step)
        return reached


def nets(data: Input) -> list[tuple[str, Net]]:
    """Every wave that opened and has ratings, in order, with its network."""
    return _nets(Input(data.folder, data.as_of))


@cache
def _nets(data: Input) -> list[tuple[str, Net]]:
    rated = {row["wave"] for row in data.table("ties")}
    return [(wave["wave"], _net(data, wave)) for wave in opened(data) if wave["wave"] in rated and members(data, wave)]


def opened(data: Input) -> list[Row]:
    """The waves that have opened, in order."""
    waves = [row for row in data.table("waves") if by_now(row["opens"], data.as_of)]
    return sorted(waves, key=lambda row: (row["opens"], row["wave"]))


def members(data: Input, wave: Row) -> dict[str, str]:
    """Partner and kind: joined by the wave's close and not left before its opening."""
    stays = sorted(data.table("partners"), key=lambda row: row["joined"])
    in_time = [row for row in stays if row["joined"] <= wave["closes"]]
    return {row["partner"]: row["kind"] for row in in_time if not row.get("left") or row["left"] >= wave["opens"]}


def _net(data: Input, wave: Row) -> Net:
    kinds = members(data, wave)
    rows = [row for row in data.table("ties") if row["wave"] == wave["wave"] and row["level"] != ""]
    pairs = {(row["from_partner"], row["to_partner"]): int(row["level"]) for row in rows}
    answered = {sender for sender, _ in pairs if sender in kinds}
    asked = {(row["from_partner"], row["to_partner"]) for row in data.table("ties") if row["wave"] == wave["wave"]}
    blank = {pair for pair in asked if pair not in pairs and kinds.keys() >= set(pair)}
    return Net(kinds, {pair: level for pair, level in pairs.items() if kinds.keys() >= set(pair)}, answered, blank)


def index(net: Net, cell: Cell) -> Cell:
    """An index has no numbers in a network of one or two partners; whom it would have been about is told."""
    return Cell(None, cell.n) if len(net.kinds) <= 2 else cell


def turns(data: Input) -> list[tuple[Net, str, Net]]:
    """Each wave with the last one before it at which somebody answered: (before, wave, now)."""
    found, before = [], None
    for wave, now in nets(data):
        if before:
            found.append((before, wave, now))
        before = now if any(row["wave"] == wave and row["level"] != "" for row in data.table("ties")) else before
    return found


@second_opinion("partners_active")
def partners_active(data: Input) -> dict[Key, Cell]:
    """Also at a wave at which nobody was asked."""
    sizes = {wave["wave"]: len(members(data, wave)) for wave in opened(data)}
    return {key(wave=wave): Cell(size, size) for wave, size in sizes.items() if size}


@second_opinion("ties")
def ties(data: Input) -> dict[Key, Cell]:
    """Directed; not known where nobody answered."""
    return {key(wave=w): Cell(len(net.arcs) if net.answered else None, len(net.answered)) for w, net in nets(data)}


@second_opinion("density")
def density(data: Input) -> dict[Key, Cell]:
    """Ties of all that those who answered could have named; what one left blank is not known."""
    found = {}
    for wave, net in nets(data):
        could = 0
        for one in net.answered:
            for other in net.kinds:
                if one != other and (one, other) not in net.blank:
                    could += 1
        found[key(wave=wave)] = index(net, rate(len(net.arcs), could, len(net.answered)))
    return found


@second_opinion("response_rate")
def response_rate(data: Input) -> dict[Key, Cell]:
    """Partners that answered of all partners."""
    return {key(wave=w): rate(len(net.answered), len(net.kinds), len(net.kinds)) for w, net in nets(data)}


@second_opinion("reciprocity")
def reciprocity(data: Input) -> dict[Key, Cell]:
    """Mutual arcs of the arcs towards somebody who answered, and did not leave the other blank."""
    found = {}
    for wave, net in nets(data):
        answerable = [(one, other) for one, other in net.arcs if other in net.answered and (other, one) not in net.blank]
        mutual = [pair for pair in answerable if pair[::-1] in net.arcs]
        found[key(wave=wave)] = index(net, rate(len(mutual), len(answerable), len(net.answered)))
    return found
