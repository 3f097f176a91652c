"""What was put in: how far each source moves on average, how fast, and which families go their own way."""

from random import Random

from sample_data.entries import chance
from sample_data.families import FOCUS

SOURCES = ("identity", "talents", "coping", "parenting", "belonging", "reciprocity")
START = {"identity": 5.2, "talents": 5.0, "coping": 5.4, "parenting": 5.2, "belonging": 4.8, "reciprocity": 4.9}
# Rungs in 24 months, on average over the families; the shape says when in those months.
AMOUNT = {"identity": 2.0, "talents": 2.1, "coping": 0.2, "parenting": 1.9, "belonging": 2.3, "reciprocity": 2.1}
SHAPE = {
    "identity": "steady",
    "talents": "early",
    "coping": "steady",
    "parenting": "early",
    "belonging": "steady",
    "reciprocity": "late",
}
# Scales where lower is better; 24 months.
PROBLEMS = {"isolation": -1.2, "stress": 0.0}
DECLINING = {"G-04": -0.5, "G-08": -0.8}


def moved(source: str, months: float) -> float:
    """Rungs that the average family has moved on `source` after `months` in the pilot."""
    return AMOUNT[source] * _share(SHAPE[source], min(1.0, max(0.0, months / 24)))


def _share(shape: str, passed: float) -> float:
    if shape == "early":
        return 2 * passed - passed**2
    if shape == "late":
        return max(0.0, (passed - 0.4) / 0.6) ** 0.8
    return passed


def paces() -> dict[str, float]:
    """How fast each family moves: 1 on average over all, below zero for those that decline."""
    rng = chance("paces")
    drawn = {family.code: rng.uniform(0.8, 1.6) for family in FOCUS if family.code not in DECLINING}
    rest = (len(FOCUS) - sum(DECLINING.values())) / sum(drawn.values())
    return DECLINING | {code: pace * rest for code, pace in drawn.items()}


def put_in() -> dict:
    """The average change put in, per source, after 6, 12, 18 and 24 months (for problems: the score's own direction)."""
    trends = {source: {str(m): round(moved(source, m), 4) for m in (6, 12, 18, 24)} for source in SOURCES}
    problems = {
        problem: {str(m): round(amount * m / 24, 4) for m in (6, 12, 18, 24)} for problem, amount in PROBLEMS.items()
    }
    return {"sources": trends, "problems": problems, "declining_families": sorted(DECLINING)}


def rung(rng: Random, level: float) -> int:
    """A level with the noise of one conversation, on the ladder of 1 to 10."""
    return min(10, max(1, round(rng.gauss(level, 0.5))))
