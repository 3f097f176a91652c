"""Directed figures of one wave: partners, ties, density, reciprocity, the two views of one tie, and response."""

from estimates.network_wave import NetworkFigure, NetworkWave, ratio


def partners_active(wave: NetworkWave) -> NetworkFigure:
    """Size of the wave's set of partners, whether they answered or not."""
    return NetworkFigure(len(wave.kinds), n=len(wave.kinds))


def ties(wave: NetworkWave) -> NetworkFigure:
    """Number of directed ties; None where nobody answered, since nobody could have named one."""
    return NetworkFigure(len(wave.arcs) if wave.answered else None, n=len(wave.answered))


def response_rate(wave: NetworkWave) -> NetworkFigure:
    """Partners that answered / partners in the set."""
    return ratio(len(wave.answered), len(wave.kinds), len(wave.kinds))


def density(wave: NetworkWave) -> NetworkFigure:
    """Ties / ties that the partners that answered could have named: m / (answered x (n - 1) - ratings that they left blank).

    Equals m / (n(n - 1)) (Wasserman & Faust 1994, p. 129) when all answered everything. It falls when a network grows at the
    same mean degree, so show it with n, m and mean degree. None without any answer.
    """
    answered = len(wave.answered)
    unknown = sum(sender in wave.answered for sender, _ in wave.blank)
    return ratio(len(wave.arcs), answered * (len(wave.kinds) - 1) - unknown, answered)


def reciprocity(wave: NetworkWave) -> NetworkFigure:
    """Mutual arcs / arcs, over arcs whose target answered and did not leave the sender blank: only there is known whether
    the tie was named back.

    Arc-based reciprocity, as igraph's default. None without such an arc; n counts the partners that answered.
    """
    answerable = [arc for arc in wave.arcs if arc[1] in wave.answered and arc[::-1] not in wave.blank]
    mutual = sum((target, sender) in wave.arcs for sender, target in answerable)
    return ratio(mutual, len(answerable), len(wave.answered))


def perception_gap(wave: NetworkWave) -> NetworkFigure:
    """Mean distance in levels between the two ratings of a tie: sum of |there - back| / pairs rated from both sides.

    None without such a pair; n counts the partners in them.
    """
    both = [pair for pair in wave.levels if pair[0] < pair[1] and pair[::-1] in wave.levels]
    gaps = sum(abs(wave.levels[pair] - wave.levels[pair[::-1]]) for pair in both)
    return ratio(gaps, len(both), len(set().union(*both)))
