"""The codes that are there already, for the drop-down lists of templates and forms: codes, never names of people."""

from data_model.generations import current, reader

# Table of the contract: the column that holds its codes.
CODED = {
    "families": "family", "people": "person", "sessions": "session", "partners": "partner", "waves": "wave",
    "schools": "school", "organisations": "organisation",
}  # fmt: skip


def known_codes() -> dict[str, list[str]]:
    """Table -> its codes in the current generation, sessions with the latest first; nothing before the first."""
    file = current()
    if file is None:
        return {}
    cursor = reader(file).cursor()
    return {
        table: [code for (code,) in cursor.execute(_codes(table, column)).fetchall()]
        for table, column in CODED.items()
    }  # fmt: skip


def _codes(table: str, column: str) -> str:
    latest = "max(date) desc, " if table == "sessions" else ""
    return f'select "{column}" from "{table}" group by "{column}" order by {latest}"{column}"'
