"""Sessions, registers and standing roles of an invented pilot."""

from datetime import date, timedelta

from tests.pilots.people import ORGANISATIONS

TYPES = ("parent_course", "dialogue_table", "workshop", "art", "community_event", "coaching", "network_meeting", "parent_platform")
SOURCES = ("identity", "talents", "coping", "parenting", "belonging", "reciprocity")


def activity(world) -> None:
    """Fill sessions, attendance and roles."""
    world.tables["sessions"] = _sessions(world)
    world.tables["attendance"] = [row for session in world.tables["sessions"] for row in _register(world, session)]
    world.tables["roles"] = _roles(world)


def _sessions(world) -> list[dict]:
    """Each of a place and a series; the last ones are still to come. In summer hardly anything is held."""
    traits, chance = world.traits, world.chance
    if not traits.sessions_a_month:
        return []
    places = [row["school"] for row in world.tables["schools"]] + [""]
    if traits.days < 2:
        days = [traits.starts]
    else:
        ahead = traits.last_day + timedelta(40)
        wanted = round(traits.sessions_a_month * (traits.days + 40) / 30)
        days = sorted(world.day(traits.starts, ahead) for _ in range(max(wanted, 1)))
    kept = [day for day in days if not _summer(day) or world.happens(0.15)] or days[:1]
    return [_session(world, f"B-{place:03d}", day, chance.choice(places)) for place, day in enumerate(kept, start=1)]


def _summer(day: date) -> bool:
    return (7, 15) <= (day.month, day.day) <= (8, 25)


def _session(world, code: str, day: date, school: str) -> dict:
    chance = world.chance
    organisations = list(ORGANISATIONS)[: world.traits.organisations]
    kind = chance.choice(TYPES)
    row = {
        "session": code, "date": day, "begins": chance.choice(["", "9:00", "19:30", "23:30"]), "activity_type": kind,
        "organisations": "+".join(chance.sample(organisations, min(chance.choice([1, 1, 2]), len(organisations)))), "school": school,
        "series": f"{kind} {school}" if world.happens(0.5) else "", "minutes": chance.choice(["", 45, 60, 90, 120]),
        "sources": "+".join(chance.sample(SOURCES, chance.choice([0, 1, 1, 2]))),
    }  # fmt: skip
    if not world.past(day):
        return row | {"status": chance.choice(["planned", "planned", "cancelled"])}
    status = chance.choices(["held", "planned", "cancelled"], [85, 8, 7])[0]
    visitors = chance.choice(["", "", 0, 4, 11]) if status == "held" and world.happens(world.traits.recorded) else ""
    return row | {"status": status, "other_visitors": visitors}


def _register(world, session: dict) -> list[dict]:
    """Who was there: of those that take part by then, more of its own school; nobody yet, or nobody wrote it down."""
    if session["status"] == "cancelled" or not world.past(session["date"]) or not world.happens(world.traits.recorded):
        return []
    if session["status"] == "planned" and world.happens(0.5):
        return []
    families = {row["family"]: row for row in world.tables["families"]}
    rows = []
    for person in world.tables["people"]:
        family = families.get(person.get("family"))
        near = not session["school"] or session["school"] == (family or person).get("school")
        if _takes_part(family, session["date"], world) and world.happens(0.7 if near else 0.1):
            rows.append(_presence(world, session["session"], person["person"]))
    return rows


def _takes_part(family: dict | None, day: date, world) -> bool:
    """Residents and workers always; a family between its start and its stop, or now and then without."""
    if family is None:
        return True
    if not family.get("started"):
        return world.happens(0.1)
    return family["started"] <= day and not (family.get("stopped") and family["stopped"] < day)


def _presence(world, session: str, person: str) -> dict:
    chance, traits = world.chance, world.traits
    status = "present" if world.happens(traits.presence) else chance.choice(["absent", "excused"])
    row = {"session": session, "person": person, "status": status}
    if status == "present":
        row["role"] = chance.choice(["helper", "organiser"]) if world.happens(traits.giving) else chance.choice(["", "participant"])
        row["minutes"] = chance.choice(["", "", "", 30, 0])
    return row


def _roles(world) -> list[dict]:
    rows = []
    for person in world.tables["people"]:
        if person["kind"] in ("parent", "resident") and world.happens(0.15):
            starts = world.day(world.traits.starts, world.traits.last_day)
            ends = world.chance.choice(["", "", starts + timedelta(60)])
            rows.append({"person": person["person"], "role": world.chance.choice(["parent_platform", "driver"]), "starts": starts, "ends": ends})
    return rows
