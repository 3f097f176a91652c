"""Invented tables in which every edge of the contract comes up by chance: a seed in, a folder of CSV files out.

Longer than a screen: one small generator for each of eleven tables.
"""

import csv
import itertools
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random

AS_OF = date(2025, 6, 30)
START = date(2024, 1, 1)
SCHOOLS = ["north", "south", "east", ""]
WAVES = [date(2024, 1, 10), date(2024, 4, 8), date(2024, 7, 8), date(2025, 1, 8), date(2025, 6, 20), date(2025, 7, 20)]
ITEMS = {
    "worry": ["a", "b", "c"],
    "ladder": ["identity", "belonging"],
    "neighbours": ["know", "see", "appreciate", "ask_help", "give_help"],
}
SCORERS = {"child": "child", "worker": "worker"}
KINDS = ["parent", "parent", "child", "resident", "worker"]
WORRY = """
id = "worry"
version = "1"
label = "Worry"
construct = "stress"
direction = "lower_is_better"
aggregate = "sum"
range = [0, 12]
max_missing = 1
missing = "prorate"
items = [
  { id = "a", min = 0, max = 4 },
  { id = "b", min = 0, max = 4, reverse = true },
  { id = "c", min = 0, max = 4 },
]

[[subscales]]
id = "heavy"
items = ["b", "c"]

[reliability]
sd = 2
mean = 5
value = 0.8
"""


def stir(folder: Path, seed: int) -> Path:
    """Write the tables to the folder, which is given back; today is `AS_OF`, and much lies after it."""
    chance = Random(seed)
    (folder / "instruments").mkdir(parents=True)
    (folder / "instruments" / "worry.toml").write_text(WORRY, encoding="utf-8")
    people = _people(chance)
    sessions = _sessions(chance)
    tables = {
        "schools": [{"school": s, "label": s, "eligible_families": chance.choice([3, 9, 20, 0])} for s in SCHOOLS if s],
        "organisations": [{"organisation": code, "label": code} for code in "abc"],
        "families": _families(chance),
        "people": people,
        "sessions": sessions,
        "attendance": _attendance(chance, sessions, people),
        "waves": [
            {"wave": f"T{place}", "label": place, "opens": opens, "closes": opens + timedelta(30)}
            for place, opens in enumerate(WAVES)
        ],
        "answers": list(_answers(chance, people)),
        "partners": _partners(chance),
        "ties": _ties(chance),
        "consents": list(_consents(chance)),
        "stays": list(_stays(chance)),
    }
    for name, rows in tables.items():
        _write(folder / f"{name}.csv", rows)
    return folder


def _write(file: Path, rows: list[dict]) -> None:
    with file.open("w", encoding="utf-8", newline="") as text:
        writer = csv.DictWriter(text, rows[0])
        writer.writeheader()
        writer.writerows(rows)


def _day(chance: Random) -> date:
    return START + timedelta(chance.randrange(600))


def _families(chance: Random) -> list[dict]:
    return [
        {
            "family": f"F{n}",
            "school": chance.choice(SCHOOLS),
            "focus": "yes",
            "registered": chance.choice(["", _day(chance)]),
            "started": (started := chance.choice(["", date(2024, 1, 5), _day(chance)])),
            "stopped": started + timedelta(chance.randrange(300)) if started and chance.random() < 0.3 else "",
        }
        for n in range(12)
    ]


def _people(chance: Random) -> list[dict]:
    return [
        {"person": f"P{n}", "family": chance.choice(["", f"F{n % 12}"]), "school": chance.choice(SCHOOLS), "kind": kind}
        for n, kind in enumerate(chance.choices(KINDS, k=40))
    ]


def _sessions(chance: Random) -> list[dict]:
    return [
        {
            "session": f"S{n}",
            "date": _day(chance),
            "activity_type": chance.choice(["workshop", "art", "coaching", "dialogue_table"]),
            "organisations": chance.choice(["a", "b", "a+b", "a+b+c"]),
            "school": chance.choice(SCHOOLS),
            "minutes": chance.choice(["", 60, 90, 45]),
            "status": chance.choice(["held", "held", "planned", "cancelled"]),
            "other_visitors": chance.choice(["", "", 0, 7]),
            "sources": chance.choice(["", "identity", "identity+coping"]),
        }
        for n in range(60)
    ]


def _attendance(chance: Random, sessions: list[dict], people: list[dict]) -> list[dict]:
    return [
        {
            "session": session["session"],
            "person": person["person"],
            "status": chance.choice(["present", "present", "excused", "absent"]),
            "role": chance.choice(["", "participant", "helper", "organiser"]),
            "minutes": chance.choice(["", "", 20, 0]),
        }
        for session in sessions
        if session["status"] != "cancelled" and chance.random() < 0.7
        for person in chance.sample(people, chance.randrange(1, 6))
    ]


def _answers(chance: Random, people: list[dict]) -> Iterator[dict]:
    """Parents apart and one together, children, workers, residents; now and then an item short, or a day too late."""
    for wave, opens in enumerate(WAVES):
        together: set[str] = set()
        for person in people:
            family = person["family"]
            if chance.random() < 0.3 or (not family and person["kind"] != "resident"):
                continue
            instrument = chance.choice(["worry", "ladder"]) if family else "neighbours"
            scorer = SCORERS.get(person["kind"], "parent") if family else "resident"
            if scorer == "parent" and family not in together and chance.random() < 0.3:
                together.add(family)
                scorer = "together"
            answer = {"family": family, "respondent": person["person"], "wave": f"T{wave}", "instrument": instrument}
            for item in ITEMS[instrument]:
                if chance.random() < 0.9:
                    when, points = opens + timedelta(chance.randrange(25)), chance.randrange(1, 5)
                    yield answer | {"date": when, "item": item, "answer": points, "scorer": scorer}


def _partners(chance: Random) -> list[dict]:
    return [
        {
            "partner": f"X{n}",
            "label": n,
            "kind": chance.choice(["school", "health", "welfare"]),
            "in_neighbourhood": "yes",
            "joined": (joined := chance.choice([START, _day(chance)])),
            "left": chance.choice(["", joined + timedelta(chance.randrange(400))]),
        }
        for n in range(10)
    ]


def _ties(chance: Random) -> list[dict]:
    levels = ["", 0, 1, 2, 3, 5]
    return [
        {"wave": f"T{wave}", "from_partner": f"X{one}", "to_partner": f"X{other}", "level": chance.choice(levels)}
        for wave in (0, 2, 3, 4, 5)
        for one in range(8)
        if chance.random() < 0.8
        for other in range(10)
        if one != other and chance.random() < 0.35
    ]


def _consents(chance: Random) -> Iterator[dict]:
    for n, purpose, place in itertools.product(range(12), ("evaluation", "quotes"), range(3)):
        person = ["", f"P{n}", f"P{n + 12}"][place]
        if chance.random() < (0.2 if person else 0.7):
            given = chance.choice([START, _day(chance)])
            withdrawn = given + timedelta(chance.randrange(1, 500)) if chance.random() < 0.3 else ""
            yield {"family": f"F{n}", "person": person, "purpose": purpose, "given": given, "withdrawn": withdrawn}


def _stays(chance: Random) -> Iterator[dict]:
    """Half of the families have up to three stays: the next one begins on the last day, the day after, or much later."""
    for n in range(12):
        starts = date(2024, 1, 5) + timedelta(chance.randrange(300))
        for _stay in range(chance.choice([0, 0, 1, 2, 3])):
            ends = starts + timedelta(chance.randrange(1, 150))
            last = chance.random() < 0.4
            school = chance.choice(SCHOOLS[:3])
            yield {"family": f"F{n}", "school": school, "starts": starts, "ends": "" if last else ends}
            if last:
                break
            starts = ends + timedelta(chance.choice([0, 1, 1, 60]))
