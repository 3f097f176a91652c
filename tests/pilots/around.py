"""What stands around the figures of an invented pilot: consents, promises, contacts, words, agreements and changes."""

from datetime import timedelta

# Shares lie between 0 and 1; the others are counts.
PROMISED = {
    "people_taking_part": (5, 40), "families_started": (1, 16), "sessions_held": (2, 60), "families_taking_part": (1, 16), "people_giving": (1, 10),
    "sessions_cancelled": (0, 6), "sessions_not_recorded": (0, 6), "attendance_rate": (0.4, 0.9),
}  # fmt: skip


def around(world) -> None:
    """Fill the tables that the others rest on or stand beside."""
    families = [row["family"] for row in world.tables["families"]]
    if world.traits.consents:
        world.tables["consents"] = [row for family in families for row in _consents(world, family)]
    world.tables["targets"] = _targets(world)
    partners = sorted({row["partner"] for row in world.tables["partners"]})
    world.tables["family_contacts"] = _contacts(world, families, partners)
    world.tables["stories"] = _stories(world, families)
    world.tables["agreements"] = [
        {"family": family, "date": _any_day(world), "text": "Samen naar de bibliotheek", "done": world.chance.choice(["", "yes", "no"])}
        for family in families if world.happens(0.3)
    ]  # fmt: skip
    world.tables["changes_made"] = [{"date": _any_day(world), "text": f"Andere tijd {n}"} for n in range(world.chance.randrange(3))]


def _any_day(world):
    return world.day(world.traits.starts, world.traits.last_day)


def _consents(world, family: str) -> list[dict]:
    """Of the whole family, or of single members; withdrawn, now and then after the last answer, and perhaps given again."""
    rows = []
    if world.happens(world.traits.agreed):
        rows += _for(world, {"family": family, "purpose": "evaluation"})
    for person in world.tables["people"]:
        if person.get("family") == family and world.happens(world.traits.of_members):
            rows += _for(world, {"family": family, "person": person["person"], "purpose": "evaluation"})
    if world.happens(0.5):
        rows += _for(world, {"family": family, "purpose": world.chance.choice(["quotes", "support", "research"])})
    return rows


def _for(world, consent: dict) -> list[dict]:
    traits = world.traits
    given = world.day(traits.starts, traits.starts + timedelta(min(traits.days, 40)))
    if not world.happens(traits.withdrawn):
        return [consent | {"given": given}]
    withdrawn = world.day(given, traits.today)
    rows = [consent | {"given": given, "withdrawn": withdrawn}]
    again = withdrawn + timedelta(30)
    return rows + ([consent | {"given": again}] if again <= traits.today and world.happens(0.3) else [])


def _targets(world) -> list[dict]:
    months = sorted({f"{world.traits.starts + timedelta(days):%Y-%m}" for days in range(0, world.traits.days + 60, 15)})
    chance = world.chance
    return [
        {"measure": name, "month": month, "target": chance.randint(low, high) if isinstance(low, int) else round(chance.uniform(low, high), 2)}
        for name, (low, high) in PROMISED.items() if world.happens(0.4)
        for month in sorted(chance.sample(months, min(2, len(months))))
    ]  # fmt: skip


def _contacts(world, families: list[str], partners: list[str]) -> list[dict]:
    """Each family with a few partners, each pair on days of its own."""
    rows = {}
    for family in families if partners else []:
        for partner in world.chance.sample(partners, min(world.chance.randrange(5), len(partners))):
            day, kind = _any_day(world), world.chance.choice(["contact", "contact", "referral"])
            rows[family, partner, day, kind] = {"family": family, "partner": partner, "date": day, "kind": kind}
    return list(rows.values())


def _stories(world, families: list[str]) -> list[dict]:
    choose = world.chance.choice
    return [
        {
            "story": f"V-{n}", "date": _any_day(world), "family": choose(["", *families]), "source": choose(["", "identity", "belonging"]),
            "direction": choose(["for", "for", "against"]), "text": "Het gaat beter",
        }
        for n in range(world.chance.randrange(5))
    ]  # fmt: skip
