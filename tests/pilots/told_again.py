"""Numbers of a sentence that no measure gives, worked out once more from the files: of schools, pairs of partners, and cohorts."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

from figures.scope import Scope
from tests.measures.second_opinion.cells import CUTS
from tests.measures.second_opinion.network import Net, nets
from tests.measures.second_opinion.presence import present
from tests.pilots.asked_again import Doubt, counted_from
from tests.pilots.recorder import Said

NEIGHBOURHOOD = "neighbourhood"
# A cohort is looked at in the third month after its first.
LATER = 3


def told_otherwise(said: Said, doubt: Doubt) -> list[str]:
    """Why what a sentence counts is not so."""
    tell = AGAIN.get((said.written_by.removeprefix("figures.findings."), said.card.removeprefix("widgets.cards.")))
    wrong = tell(said, doubt) if tell else ""
    return [wrong] if wrong else []


def _schools_reached(said: Said, doubt: Doubt) -> str:
    """At how many of the schools chosen somebody of a family was present."""
    (scope,) = said.given
    cells = doubt.opinion("families_taking_part", scope)
    return _differs(said, {_code(cut, "school") for cut, cell in cells.items() if _only(cut, "school") and cell.value}, scope, doubt)


def _schools_measured(said: Said, doubt: Doubt) -> str:
    """At how many of the schools chosen a family has a score of this source."""
    scope, reading, source = said.given
    wanted = {"instrument": reading.instrument, "source": source, "scorer": reading.scorer}
    cells = doubt.opinion("resilience_score", Scope(schools=scope.schools))
    found = {
        _code(cut, "school") for cut in cells
        if all(_code(cut, name) == code for name, code in wanted.items()) and _only(cut, "school", "wave", *wanted)
    }  # fmt: skip
    return _differs(said, found, scope, doubt)


def _differs(said: Said, schools: set[str], scope: Scope, doubt: Doubt) -> str:
    possible = set(scope.schools) or set(doubt.live.listing("schools")["school"])
    counted, claimed = len((schools & possible) - {NEIGHBOURHOOD}), _numbers(said)
    # Of a single school there is no number to tell.
    return f"counted from the files it is {counted}, claimed {sorted(claimed)}" if claimed and counted not in claimed else ""


def _code(cut: tuple, column: str) -> str | None:
    return cut[CUTS.index(column)]


def _only(cut: tuple, *columns: str) -> bool:
    """Is the cut by exactly these columns?"""
    return {name for name, code in zip(CUTS, cut, strict=True) if code is not None} == set(columns)


def _pairs(said: Said, doubt: Doubt) -> str:
    """How many pairs of partners have a tie at the moment, and who is named most often."""
    scope, wave, partner = said.given
    net = _net(doubt, wave)
    if partner or net is None:
        return ""
    if net.answered and net.edges not in _numbers(said):
        return f"counted from the files {net.edges} pairs have a tie"
    named = Counter(other for _one, other in net.arcs).most_common(2)
    labels = {row["partner"]: row["label"] for row in counted_from(doubt.folder, doubt.live).table("partners")}
    singled_out = [code for code, label in labels.items() if f"; {label} " in said.sentence]
    alone = len(named) == 1 or (len(named) > 1 and named[0][1] > named[1][1])
    if singled_out and not (alone and singled_out == [named[0][0]]):
        return f"counted from the files partners are named so often: {named}"
    return ""


def _net(doubt: Doubt, wave: str) -> Net | None:
    return dict(nets(counted_from(doubt.folder, doubt.live))).get(wave)


def _cohorts(said: Said, doubt: Doubt) -> str:
    """Of the people whose third month after the first is over: how many there are, and how many came in it."""
    (scope,) = said.given
    data, first, months = counted_from(doubt.folder, doubt.live), {}, {}
    for row in sorted(present(data), key=lambda row: row["date"]):
        first.setdefault(row["person"], row)
        months.setdefault(row["person"], set()).add(_month(row["date"]))
    # The running month is over on its last day.
    over = _month((data.as_of + timedelta(1)).isoformat()) - 1
    began = {
        person: _month(row["date"]) for person, row in first.items()
        if _month(row["date"]) + LATER <= over and (not scope.schools or row["school"] in scope.schools)
    }  # fmt: skip
    came = [person for person, month in began.items() if month + LATER in months[person]]
    claimed = _numbers(said)
    return f"counted from the files {len(came)} of {len(began)} came" if claimed and not {len(came), len(began)} <= claimed | {0} else ""


def _month(day: str) -> int:
    """Months since the year nought."""
    return 12 * int(day[:4]) + int(day[5:7])


def _numbers(said: Said) -> set[float]:
    return {quantity.value for one in said.claims for quantity in one.quantities}


# The function that writes a sentence and the one that makes its card → what counts once more.
AGAIN: dict[tuple[str, str], Callable[[Said, Doubt], str]] = {
    ("participation.schools_side_by_side", "participation.schools_by_month"): _schools_reached,
    ("comparisons.schools", "resilience_compared.per_school"): _schools_measured,
    ("network.at_a_moment", "network.network_map"): _pairs,
    ("network._with_most_named", "network.network_map"): _pairs,
    ("participation_staying.still_there", "participation_cohorts.by_beginning"): _cohorts,
}
