"""The partners that families were in contact with, or were referred to."""

from datetime import date, timedelta
from random import Random

from sample_data.calendar import AGES, is_holiday, weekday
from sample_data.entries import Entry, chance
from sample_data.families import FOCUS, Family
from sample_data.network import PARTNERS

REACHED = ("P-10", "P-11", "P-12", "P-13", "P-14", "P-16", "P-19", "P-20", "P-23", "P-29")


def entries() -> list[Entry]:
    """Rows of family_contacts."""
    rng = chance("family contacts")
    found = [contact for family in FOCUS for contact in _contacts(family, rng)]
    return list({tuple(contact.row.values()): contact for contact in found}.values())


def _contacts(family: Family, rng: Random) -> list[Entry]:
    last = min(family.stopped or AGES["end"], AGES["end"])
    days = [
        family.started + timedelta(days=rng.randint(5, max(6, (last - family.started).days)))
        for _ in range(rng.randint(2, 6))
    ]
    days = sorted(weekday(day) for day in days if not is_holiday(day) and day <= last)
    return [_contact(family, day, rng) for day in days]


def _contact(family: Family, day: date, rng: Random) -> Entry:
    there = [p.code for p in PARTNERS if p.code in REACHED and p.joined <= day]
    row = {
        "family": family.code,
        "partner": rng.choice(there),
        "date": day,
        "kind": rng.choice(["contact", "contact", "referral"]),
    }
    return Entry("family_contacts", day, row)
