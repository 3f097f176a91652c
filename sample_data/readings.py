"""Who was measured when: each family's waves, and who filled in: one parent, both, together, a child, a worker."""

from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from sample_data.calendar import WAVES, Wave, is_holiday, weekday
from sample_data.entries import chance
from sample_data.families import FOCUS, Family

TOGETHER = {"G-02", "G-16"}
TOGETHER_ONCE = {("G-05", "T2")}  # a parent before and after: no common respondent at T2
MISSED = {("G-03", "T3"), ("G-13", "T3"), ("G-15", "T4")}
SECOND_PARENT_FROM = {"G-01": "T0", "G-04": "T1", "G-08": "T1", "G-12": "T3", "G-15": "T3"}
SECOND_PARENT_MISSED = {("G-01", "T2"), ("G-08", "T3")}
WORKER_CHANGED = {"G-03": "T2"}  # from that wave on another worker scores
NO_WORKER = {("G-02", "T1"), ("G-05", "T3"), ("G-07", "T2"), ("G-09", "T1"), ("G-12", "T4")}
TONGUES = {
    "G-02": ("tr", "interpreter"),
    "G-03": ("ar", "read_aloud"),
    "G-08": ("pt", "interpreter"),
    "G-13": ("pl", "read_aloud"),
}


class Reading(NamedTuple):
    """One respondent's questionnaires at one wave; `respondent` is blank where the parents answered together."""

    family: Family
    wave: str
    day: date
    respondent: str | None
    scorer: str

    @property
    def language(self) -> str:
        return TONGUES.get(self.family.code, ("nl", "self"))[0] if self.scorer != "worker" else "nl"

    @property
    def mode(self) -> str | None:
        return TONGUES.get(self.family.code, ("nl", "self"))[1] if self.scorer != "worker" else None

    @property
    def interviewer(self) -> str | None:
        """Where nobody filled it in alone: the family's worker."""
        return None if self.mode in (None, "self") else _worker(self.family, self.wave)


def readings() -> list[Reading]:
    """Every conversation at which a family was measured, in the order of waves."""
    rng = chance("readings")
    return [
        reading
        for n, wave in enumerate(WAVES)
        for family in FOCUS
        if _is_measured(family, wave)
        for reading in _of_family(family, wave, _day(family, wave, rng), n)
    ]


def _is_measured(family: Family, wave: Wave) -> bool:
    stays = family.stopped is None or family.stopped > wave.closes
    return family.started <= wave.closes - timedelta(days=10) and stays and (family.code, wave.code) not in MISSED


def _day(family: Family, wave: Wave, rng: Random) -> date:
    """A first conversation comes two to three weeks after the start, a later one in the second half of the wave."""
    half = (wave.closes - wave.opens).days // 2
    day = max(
        wave.opens + timedelta(days=half + rng.randint(0, half)), family.started + timedelta(days=rng.randint(14, 21))
    )
    day = weekday(min(day, wave.closes))
    return day if wave.code == "T4" or not is_holiday(day) else weekday(day - timedelta(days=9))


def _of_family(family: Family, wave: Wave, day: date, n: int) -> list[Reading]:
    found = [Reading(family, wave.code, day, respondent, scorer) for respondent, scorer in _adults(family, wave.code)]
    oldest = f"{family.code}-{'ABCDE'[family.parents]}"
    # Children are asked from the second conversation on; the first is for the parents.
    if family.older and (n > 0 or family.code == "G-01"):
        found.append(Reading(family, wave.code, day, oldest, "child"))
    if (family.code, wave.code) not in NO_WORKER:
        found.append(Reading(family, wave.code, day, _worker(family, wave.code), "worker"))
    return found


def _adults(family: Family, wave: str) -> list[tuple[str | None, str]]:
    if family.code in TOGETHER or (family.code, wave) in TOGETHER_ONCE:
        return [(None, "together")]
    second = wave >= SECOND_PARENT_FROM.get(family.code, "T9") and (family.code, wave) not in SECOND_PARENT_MISSED
    return [(f"{family.code}-A", "parent")] + [(f"{family.code}-B", "parent")] * second


def _worker(family: Family, wave: str) -> str:
    n = int(family.code[2:])
    changed = wave >= WORKER_CHANGED.get(family.code, "T9")
    return f"W-{6 if changed else n % 5 + 1:02d}"
