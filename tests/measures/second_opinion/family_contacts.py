"""With how many partners beside their own foundation families had contact, and referrals."""

from tests.measures.registry import second_opinion
from tests.measures.second_opinion.cells import Cell, Key, key
from tests.measures.second_opinion.rows import Input, Row, by_now

BOUNDS = {
    "families_without_outside_contact": (0, 0),
    "families_with_some_outside_contact": (1, 2),
    "families_with_much_outside_contact": (3, 10**6),
}


@second_opinion(*BOUNDS)
def outside_contact(data: Input, name: str) -> dict[Key, Cell]:
    """Families that started, by their number of different partners but their own foundation's."""
    low, high = BOUNDS[name]
    started = [row for row in data.table("families") if by_now(row.get("started"), data.as_of)]
    count = sum(low <= len(_others(data, row)) <= high for row in started)
    return {key(): Cell(count, count)}


def _others(data: Input, family: Row) -> set[str]:
    organisation = data.by("organisations", "organisation").get(family.get("organisation") or "", {})
    return {row["partner"] for row in _contacts(data) if row["family"] == family["family"]} - {organisation.get("partner")}


@second_opinion("referrals")
def referrals(data: Input) -> dict[Key, Cell]:
    """Contacts of that kind; a family may have several."""
    rows = [row for row in _contacts(data) if row["kind"] == "referral"]
    return {key(): Cell(len(rows), len({row["family"] for row in rows}))}


def _contacts(data: Input) -> list[Row]:
    return [row for row in data.table("family_contacts") if by_now(row["date"], data.as_of)]
