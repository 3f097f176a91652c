"""The columns of a table as the reader's own files may call them."""

from loaders.names import columns_of
from translations import language


def column_name(table: str, name: str) -> str:
    """A column in the reader's language; a name that is no column of the table as it is."""
    dutch = next((column.dutch for column in columns_of(table) if column.name == name), ())
    return dutch[0] if dutch and language() == "nl" else name
