"""Two moments of the network side by side: who was in it, who answered, and what the same partners told at both."""

from dataclasses import dataclass
from itertools import takewhile

from estimates.network_change import Followed, follow
from estimates.network_wave import FEWEST_PARTNERS, NetworkWave
from figures.network_waves import wave_of

# From so many points on a change of the response is told beside a change of the network.
RESPONSE_POINTS = 10


@dataclass(frozen=True)
class Moment:
    """One wave: how many partners were in the network, and how many of them answered."""

    wave: str
    partners: int
    answered: int

    @property
    def response(self) -> float:
        """The share that answered."""
        return self.answered / self.partners


@dataclass(frozen=True)
class Comparison:
    """An earlier wave, a later one, how many partners came and went in between, and what can be followed."""

    then: Moment
    now: Moment
    came: int
    went: int
    followed: Followed

    @property
    def partners(self) -> int:
        """How many answered at both."""
        return len(self.followed.senders)

    @property
    def degrees(self) -> tuple[float, float] | None:
        """Ties per partner then and now over those that answered at both; None without any, and in too small a network."""
        then, now = (self.followed.mean_degree(arcs) for arcs in (self.followed.then, self.followed.now))
        return None if then is None or now is None or self._too_small else (then, now)

    @property
    def densities(self) -> tuple[float, float] | None:
        """The share of possible ties that was there then and is now, over those that can be followed; None as above."""
        if not self.followed.possible or self._too_small:
            return None
        return len(self.followed.then) / self.followed.possible, len(self.followed.now) / self.followed.possible

    @property
    def _too_small(self) -> bool:
        return min(self.then.partners, self.now.partners) < FEWEST_PARTNERS


def response_moved(then: Moment, now: Moment) -> bool:
    """Did the share that answered move by ten points or more? False where there was nobody to answer."""
    # In whole numbers, so that ten points are ten points.
    asked = then.partners * now.partners
    moved = abs(now.answered * then.partners - then.answered * now.partners)
    return bool(asked) and 100 * moved >= RESPONSE_POINTS * asked


def compared(figures, then: str, now: str) -> Comparison:
    """Two waves, the earlier one first."""
    before, later = wave_of(figures, then), wave_of(figures, now)
    came, went = later.kinds.keys() - before.kinds.keys(), before.kinds.keys() - later.kinds.keys()
    return Comparison(_moment(then, before), _moment(now, later), len(came), len(went), follow(before, later))


def moment(figures, wave: str) -> Moment:
    """One wave, counted."""
    return _moment(wave, wave_of(figures, wave))


def answered_waves(figures) -> list[str]:
    """The waves at which any partner answered, in order of opening."""
    return [wave for wave in _asked(figures) if wave_of(figures, wave).answered]


def since_first(figures, wave: str | None = None) -> Comparison | None:
    """The first wave with answers and this one, or the last with answers; None where these are not two."""
    waves = answered_waves(figures)
    last = wave or (waves[-1] if waves else None)
    return compared(figures, waves[0], last) if last in waves[1:] else None


def since_before(figures, wave: str) -> Comparison | None:
    """The last wave with answers before this one, and this one; None where there is none before."""
    earlier = list(takewhile(lambda one: one != wave, _asked(figures)))
    answered = [one for one in earlier if wave_of(figures, one).answered]
    return compared(figures, answered[-1], wave) if answered else None


def _asked(figures) -> list[str]:
    waves = figures.listing("tie_so_far")[["opens", "wave"]].drop_duplicates()
    return waves.sort_values(["opens", "wave"])["wave"].tolist()


def _moment(wave: str, its: NetworkWave) -> Moment:
    return Moment(wave, len(its.kinds), len(its.answered))
