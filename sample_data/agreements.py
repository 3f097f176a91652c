"""What families and workers agreed to do next."""

from datetime import date, timedelta
from random import Random

from sample_data.calendar import AGES
from sample_data.entries import Entry, chance
from sample_data.readings import readings

STEPS = [
    "Elke woensdag samen voorlezen.", "Een keer meegaan naar de dialoogtafel.", "Bellen met de school over de overblijf.",
    "Samen het formulier van de gemeente invullen.", "Het oudste kind aanmelden bij de sportclub.", "Helpen bij het volgende feest.",
    "Twee avonden per week samen eten zonder telefoon.", "Kennismaken met de buren van nummer acht.", "Taalles zoeken in de buurt.",
    "Een afspraak maken met de huisarts over het slapen.", "Een lijst maken van wat goed gaat.", "Een workshop geven over bakken.",
]  # fmt: skip


def entries() -> list[Entry]:
    """Rows of agreements: at each conversation none, one or two."""
    rng = chance("agreements")
    met = sorted({(reading.family.code, reading.day) for reading in readings()})
    return [_agreement(*meeting, step, rng) for meeting in met for step in rng.sample(STEPS, rng.choice([0, 1, 1, 2]))]


def _agreement(family: str, day: date, step: str, rng: Random) -> Entry:
    done = day + timedelta(days=rng.randint(7, 150)) if rng.random() < 0.6 else None
    done = done if done and done <= AGES["end"] else None
    return Entry(
        "agreements", day, {"family": family, "date": day, "text": step, "done": done}, {"done": done} if done else {}
    )
