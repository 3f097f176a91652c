"""What the organisations put in, month by month: hours, volunteers' hours and euros."""

from calendar import monthrange
from datetime import date, timedelta
from random import Random

from sample_data.calendar import month_starts
from sample_data.entries import Entry, chance
from sample_data.places import ORGANISATIONS

# line, kind, budget per month of each organisation
LINES = [
    ("Begeleiding gezinnen", "hours", 40),
    ("Hulp van vrijwilligers", "volunteer_hours", 25),
    ("Materiaal en zalen", "euros", 900),
]


def entries() -> list[Entry]:
    """Rows of resources; what was spent is known ten days after the month."""
    rng = chance("resources")
    return [
        _resource(month, organisation, line, kind, budget, rng)
        for month in month_starts()
        for organisation in ORGANISATIONS
        for line, kind, budget in LINES
    ]


def _resource(month: date, organisation: str, line: str, kind: str, budget: int, rng: Random) -> Entry:
    summer = 0.3 if month.month == 8 else 1
    spent = round(budget * summer * rng.uniform(0.55, 1.15), 2 if kind == "euros" else 0)
    never = kind == "volunteer_hours" and rng.random() < 0.15
    row = {"month": f"{month:%Y-%m}", "organisation": organisation, "line": line, "kind": kind}
    row |= {"budget": budget, "spent": None if never else spent}
    closed = month.replace(day=monthrange(month.year, month.month)[1]) + timedelta(days=10)
    return Entry("resources", month, row, {"spent": closed})
