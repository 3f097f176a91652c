"""Schools, organisations, families and people of an invented pilot; and the schools that a family was at before."""

from datetime import date, timedelta

from data_model.rows import TABLES

# Some with a digit: a number in a name is no figure.
SCHOOLS = {"noord": "De Noord", "linde": "De Linde", "s17": "Basisschool 17", "anker": "Het Anker"}
ORGANISATIONS = {"stek": "Stek", "buurt": "Buurtwerk", "thuis": "Thuis in Zuid", "kring": "De Kring", "o5": "Vijf 5 Hoek"}
REASONS = ("moved", "no_time", "not_fitting", "finished", "unknown")


def people(world) -> None:
    """Fill pilot, schools, organisations, families, people, and stays where the project knows them."""
    traits, chance = world.traits, world.chance
    codes = list(SCHOOLS)[: traits.schools]
    if traits.pilot_known:
        ends = traits.last_day + timedelta(chance.choice([-20, 30, 400]))
        world.tables["pilot"] = [{"name": "Proef", "starts": traits.starts, "ends": max(ends, traits.starts)}]
    world.tables["schools"] = [
        {"school": code, "label": SCHOOLS[code], "eligible_families": chance.choice([20, 45, 120]) if world.happens(traits.in_view) else ""}
        for code in codes
    ]
    world.tables["organisations"] = [{"organisation": code, "label": ORGANISATIONS[code]} for code in list(ORGANISATIONS)[: traits.organisations]]
    world.tables["families"] = [_family(world, place, codes) for place in range(1, traits.families + 1)]
    members = [row for family in world.tables["families"] for row in _members(world, family["family"])]
    apart = [("resident", traits.residents), ("worker", traits.workers)]
    others = [{"kind": kind, "school": chance.choice(["", *codes])} for kind, n in apart for _ in range(n)]
    world.tables["people"] = [{"person": f"P-{place:03d}"} | row for place, row in enumerate([*members, *others], start=1)]
    if traits.stays and "stays" in TABLES:
        world.tables["stays"] = [row for family in world.tables["families"] if family["school"] for row in _stays(world, family, codes)]


def _family(world, place: int, schools: list[str]) -> dict:
    """Some join late, some were only approached, some have left."""
    traits, chance = world.traits, world.chance
    approached = world.day(traits.starts - timedelta(30), traits.last_day if world.happens(0.4) else traits.starts)
    registered, started = approached + timedelta(chance.randrange(30)), approached + timedelta(chance.randrange(30, 70))
    row = {
        "family": f"G-{place:02d}", "school": chance.choice([*schools, *schools, ""]),
        "organisation": chance.choice(["", *list(ORGANISATIONS)[: traits.organisations]]), "focus": chance.choice(["yes", "yes", "yes", "no"]),
        "approached": approached if world.happens(0.8) else "",
    }  # fmt: skip
    if world.happens(0.9) and world.past(registered):
        row["registered"] = registered
    if world.happens(0.9) and world.past(started):
        row["started"] = started
        stopped = started + timedelta(chance.randrange(300))
        if world.happens(0.25) and world.past(stopped):
            row |= {"stopped": stopped, "stop_reason": chance.choice([*REASONS, ""])}
    return row


def _members(world, family: str) -> list[dict]:
    parents, children = world.chance.choice([1, 1, 2]), world.chance.choice([0, 1, 2])
    return [{"family": family, "kind": kind} for kind in ["parent"] * parents + ["child"] * children]


def _stays(world, family: dict, schools: list[str]) -> list[dict]:
    """One stay, or two: at another school before, or at the same after a time away."""
    begins = family.get("started") or world.traits.starts
    turn = begins + timedelta(world.chance.randrange(20, 200))
    whole = {"family": family["family"], "school": family["school"], "starts": begins, "ends": family.get("stopped") or ""}
    if world.happens(0.6) or turn >= _end(world, family):
        return [whole]
    before = world.chance.choice(schools)
    away = 1 if before != family["school"] else 40
    if turn + timedelta(away) >= _end(world, family):
        return [whole]
    return [whole | {"school": before, "ends": turn}, whole | {"starts": turn + timedelta(away)}]


def _end(world, family: dict) -> date:
    return family.get("stopped") or world.traits.last_day
