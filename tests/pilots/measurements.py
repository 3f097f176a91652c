"""Moments of measuring and the answers of an invented pilot: who fills in changes, and items stay open."""

from datetime import timedelta

LADDER = ("identity", "talents", "coping", "parenting", "belonging", "reciprocity")
NEIGHBOURS = ("know", "see", "appreciate", "ask_help", "give_help")
WORDS = ("ja", "min of meer", "nee")
LABELS = ("Begin", "Na een half jaar", "Na 1 jaar", "Aan het eind", "Later")


def measurements(world) -> None:
    """Fill waves and the answers of families and residents; the last moment may have begun today, or be still to come."""
    world.tables["waves"] = _waves(world)
    answers = []
    levels: dict[tuple, int] = {}
    for wave in world.tables["waves"]:
        if not world.past(wave["opens"]):
            continue
        for family in world.tables["families"]:
            begun = family.get("started") and family["started"] <= wave["closes"]
            left = family.get("stopped") and family["stopped"] < wave["opens"]
            if begun and not left and world.happens(world.traits.measured):
                answers += _of_family(world, family["family"], wave, levels)
        answers += _of_residents(world, wave, levels)
    world.tables["answers"] = answers


def _waves(world) -> list[dict]:
    traits, rows = world.traits, []
    opens = traits.starts + timedelta(world.chance.randrange(40))
    for place in range(traits.waves):
        if place and place == traits.waves - 1 and world.happens(0.4):
            opens = traits.last_day - timedelta(world.chance.choice([0, 2, 6, -30]))
        closes = opens + timedelta(world.chance.choice([20, 45]))
        if (rows and opens <= rows[-1]["closes"]) or opens > traits.last_day + timedelta(200):
            break
        rows.append({"wave": f"T{place}", "label": LABELS[place], "opens": opens, "closes": closes})
        opens = closes + timedelta(world.chance.choice([60, 120, 150]))
    return rows


def _of_family(world, family: str, wave: dict, levels: dict) -> list[dict]:
    """Parents (one, both, or together), a child on its own ladder, a worker; not the same ones every time."""
    members = [row for row in world.tables["people"] if row.get("family") == family]
    parents = [row["person"] for row in members if row["kind"] == "parent"]
    children = [row["person"] for row in members if row["kind"] == "child"]
    workers = [row["person"] for row in world.tables["people"] if row["kind"] == "worker"]
    who = world.chance.choice(["first", "first", "first", "both", "together", "any", "nobody in particular"])
    adults = {"first": parents[:1], "both": parents, "together": [""], "nobody in particular": [""], "any": world.chance.sample(parents, 1)}[who]
    scorer = "together" if who == "together" else "parent"
    base, rows = {"family": family, "wave": wave["wave"], "date": _day(world, wave)}, []
    for adult in adults:
        its = base | {"respondent": adult, "scorer": scorer}
        rows += _scale(world, its, "ladder", LADDER, 1, 10, levels)
        rows += _words(world, its) if world.happens(0.7) else []
        rows += _scale(world, its, "pss4", ("q1", "q2", "q3", "q4"), 0, 4, levels) if world.happens(0.6) else []
        rows += _scale(world, its, "brs", tuple(f"q{n}" for n in range(1, 7)), 1, 5, levels) if world.happens(0.4) else []
    for child in children[:1] if world.happens(0.5) else []:
        rows += _scale(world, base | {"respondent": child, "scorer": "child"}, "ladder_child", LADDER, 1, 10, levels)
    if world.happens(0.4):
        worker = world.chance.choice(["", *workers])
        rows += _scale(world, base | {"respondent": worker, "scorer": "worker"}, "ladder", LADDER, 1, 10, levels)
    return rows


def _of_residents(world, wave: dict, levels: dict) -> list[dict]:
    rows = []
    for person in world.tables["people"]:
        if person["kind"] == "resident" and world.happens(0.6):
            its = {"respondent": person["person"], "wave": wave["wave"], "date": _day(world, wave), "scorer": "resident"}
            rows += _scale(world, its, "neighbours", NEIGHBOURS, 1, 5, levels)
    return rows


def _scale(world, answer: dict, instrument: str, items: tuple[str, ...], low: int, high: int, levels: dict) -> list[dict]:
    """Everybody has an own level, and goes up or down from it; where nothing moves it is the same for all."""
    rows, moves = [], world.traits.moves
    for item in items:
        of = (answer.get("family") or answer.get("respondent") or answer.get("partner"), instrument, item)
        before = levels.get(of, world.chance.randrange(low, high + 1) if moves else (low + high) // 2)
        levels[of] = min(max(before + (world.chance.randrange(-moves // 2, moves + 1) if of in levels and moves else 0), low), high)
        if not world.happens(world.traits.missing):
            rows.append(answer | {"instrument": instrument, "item": item, "answer": levels[of]})
    return rows


def _words(world, answer: dict) -> list[dict]:
    kept = [f"q{n}" for n in range(1, 7) if not world.happens(world.traits.missing)]
    words = WORDS if world.traits.moves else WORDS[:1]
    return [answer | {"instrument": "djg6", "item": item, "answer": world.chance.choice(words)} for item in kept]


def _day(world, wave: dict):
    return world.day(wave["opens"], min(wave["closes"], world.traits.last_day))
