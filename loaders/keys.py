"""What makes a row the same row: its key, as SQL for joining, for history and for telling."""

from data_model.rows import TABLES


def key_parts(table: str, alias: str) -> list[str]:
    """The parts of the key of a row; what parents answer together is one respondent of its own."""
    parts = [f'{alias}."{name}"' for name in TABLES[table].key]
    if table == "answers":
        respondent = TABLES[table].key.index("respondent")
        parts[respondent] = f"case when {alias}.scorer = 'together' then null else {parts[respondent]} end"
    return parts


def same_key(table: str, one: str, other: str) -> str:
    """The SQL that is true when two rows are the same row; of a table without a key there is one row."""
    pairs = zip(key_parts(table, one), key_parts(table, other), strict=True)
    return " and ".join(f"{a} is not distinct from {b}" for a, b in pairs) or "true"


def key_text(table: str, alias: str) -> str:
    """The SQL for the key as a JSON list of texts: how history, deletions and reports name a row."""
    parts = ", ".join(f"cast({part} as varchar)" for part in key_parts(table, alias))
    return f"cast(to_json([{parts}]::varchar[]) as varchar)"
