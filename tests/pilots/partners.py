"""The network of an invented pilot: partners come, leave and come back; ever fewer answer, and ratings stay blank."""

from datetime import timedelta

from tests.pilots.measurements import _day

NAMES = (
    "Stek", "School Noord", "Wijkteam 3", "Huisarts", "Gemeente", "Woonbron", "Bakker", "Hogeschool", "Bewonersgroep", "Kerk", "Bibliotheek",
    "Sportclub",
)  # fmt: skip
KINDS = (
    "foundation", "school", "welfare", "health", "municipality", "housing", "business", "research", "resident_initiative", "faith", "other",
    "welfare",
)  # fmt: skip
QUESTIONS = ("shared_vision", "commitment", "coordination")


def partners(world) -> None:
    """Fill partners, ties and what partners say about working together."""
    stays = [row for place in range(world.traits.partners) for row in _stays(world, place)]
    world.tables["partners"], world.tables["ties"] = stays, []
    if stays and world.happens(0.6):
        world.tables["organisations"][0]["partner"] = stays[0]["partner"]
    levels: dict[tuple, int] = {}
    for place, wave in enumerate(world.tables["waves"]):
        if world.past(wave["opens"]) and world.happens(0.85):
            _answers(world, wave, world.traits.answered - place * world.traits.answered_less, levels)


def _stays(world, place: int) -> list[dict]:
    traits = world.traits
    row = {
        "partner": f"N{place + 1}", "label": NAMES[place], "kind": KINDS[place], "in_neighbourhood": world.chance.choice(["yes", "no"]),
        "joined": world.day(traits.starts, traits.last_day) if world.happens(0.25) else traits.starts, "left": "",
    }  # fmt: skip
    if world.happens(0.8):
        return [row]
    left = row["joined"] + timedelta(world.chance.randrange(20, 300))
    if not world.past(left):
        return [row]
    back = left + timedelta(90)
    return [row | {"left": left}] + ([row | {"joined": back}] if world.past(back) and world.happens(0.5) else [])


def _answers(world, wave: dict, response: float, levels: dict) -> None:
    """Each that answers rates some of the others: as before, closer, looser, none at all, or left blank."""
    there = sorted(
        {row["partner"] for row in world.tables["partners"] if row["joined"] <= wave["closes"] and (not row["left"] or row["left"] >= wave["opens"])}
    )
    born = [row["session"] for row in world.tables["sessions"] if row["status"] == "held" and row["date"] < wave["opens"]]
    for one in there:
        if not world.happens(response):
            continue
        for other in there:
            if other == one or world.happens(0.15):
                continue
            world.tables["ties"].append(_tie(world, wave["wave"], one, other, born, levels))
        if world.happens(0.8):
            world.tables["answers"] += _said(world, one, wave)


def _tie(world, wave: str, one: str, other: str, born: list[str], levels: dict) -> dict:
    chance, traits = world.chance, world.traits
    before = levels.get((one, other), chance.choice([0, 0, 1, 2, 3, 4]) if traits.moves else 2)
    levels[one, other] = min(max(before + (chance.choice([-2, 0, 0, 1, 2]) if traits.moves else 0), 0), 5)
    row = {"wave": wave, "from_partner": one, "to_partner": other, "level": "" if world.happens(traits.blank) else levels[one, other]}
    if born and world.happens(0.3):
        row["session"] = chance.choice(born)
    if row["level"] and world.happens(0.7):
        row |= {"trust": chance.randrange(1, 5), "value": chance.randrange(1, 5)}
    return row


def _said(world, partner: str, wave: dict) -> list[dict]:
    its = {"partner": partner, "wave": wave["wave"], "date": _day(world, wave), "instrument": "partnership", "scorer": "partner"}
    return [
        its | {"item": item, "answer": world.chance.randrange(1, 6) if world.traits.moves else 3}
        for item in QUESTIONS if not world.happens(world.traits.missing)
    ]  # fmt: skip
