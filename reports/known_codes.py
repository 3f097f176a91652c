"""The codes that are there already, for the drop-down lists of templates and forms: codes, never names of people."""

from collections.abc import Mapping

from data_model.generations import current, reader
from loaders.consented import WHOSE

# Table of the contract: the column that holds its codes.
CODED = {
    "families": "family", "people": "person", "sessions": "session", "partners": "partner", "waves": "wave",
    "schools": "school", "organisations": "organisation",
}  # fmt: skip
# Under these names are the codes of those who may still be asked for words and answers: all but those who withdrew.
ASKED = {
    "families asked": "select family from family_so_far where not has_withdrawn order by family",
    "people asked": """
        select distinct people.person
        from people
        left join family_so_far using (family)
        left join consent_state as own
            on own.family = people.family and own.person = people.person and own.purpose = 'evaluation'
        where not coalesce(has_withdrawn, false) and not coalesce(own.ever_withdrawn and not own.in_force, false)
        order by people.person
    """,
}


def known_codes() -> dict[str, list[str]]:
    """Table -> its codes in the current generation, sessions with the latest first; nothing before the first. Beside them the
    codes of families and people that may be asked for words and answers (see `codes_for`)."""
    file = current()
    if file is None:
        return {}
    cursor = reader(file).cursor()
    queries = {table: _codes(table, column) for table, column in CODED.items()} | ASKED
    return {name: [code for (code,) in cursor.execute(query).fetchall()] for name, query in queries.items()}


def codes_for(table: str, of: str, known: Mapping[str, list[str]]) -> list[str]:
    """The codes of the table `of` to choose from in a column of `table`: who withdrew is in no list for words and answers, and
    stays in those for registering, attendance and consents, which are kept in codes."""
    return known.get(f"{of} asked" if table in WHOSE else of, known.get(of, []))


def _codes(table: str, column: str) -> str:
    latest = "max(date) desc, " if table == "sessions" else ""
    return f'select "{column}" from "{table}" group by "{column}" order by {latest}"{column}"'
