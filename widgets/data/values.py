"""What stands in a cell, in the reader's words: a fixed code by its label, a row by the values of its key."""

from data_model.columns import Column
from data_model.rows import TABLES
from data_model.vocabularies import codes, label
from loaders.names import columns_of
from measures.measure import measures
from translations import _


def labels_of(column: Column) -> dict[str, str]:
    """Code → label of every code that a column with a fixed list can hold."""
    if column.words == "measure":
        return {name: _(it.title) for name, it in measures().items()}
    return {code: _(label(column.words, code)) for code in codes(column.words)}


def value_told(table: str, name: str, value: object) -> str:
    """A value of a column of a table, as it stands in the data or as the editor holds it; blank for none."""
    if value is None or value == "":
        return ""
    column = next((it for it in columns_of(table) if it.name == name), None)
    if isinstance(value, bool) or column is not None and column.kind == "yes_no":
        return _("yes") if value in (True, "ja") else _("no")
    parts = value if isinstance(value, list) else [str(value)]
    if column is not None and column.kind in ("choice", "choices"):
        labels = labels_of(column)
        parts = [labels.get(code, code) for part in parts for code in part.split("+")]
    return "+".join(parts)


def key_told(table: str, key: tuple[str | None, ...]) -> str:
    """A row by its key, as people say it."""
    return " · ".join(value_told(table, name, part) or "–" for name, part in zip(TABLES[table].key, key, strict=True))
