"""The rows of a form export as they are: of any table of the contract that it has the columns of."""

from data_model.rows import TABLES
from loaders.form import Form, Made, cell, context, made
from loaders.form_labels import spelled
from loaders.form_marks import not_read
from loaders.form_ticked import parted
from loaders.names import columns_of, required


def plain_rows(form: Form) -> Made | None:
    """The rows as they are, of the table that has the most of the form's columns and whose needed ones are all there;
    at least one of them must be the sheet's own."""
    found = {table: context(form, table, tuple(column.name for column in columns_of(table))) for table in TABLES}
    whole = {table: places for table, places in found.items() if required(table) <= places.keys()}
    whole = {table: places for table, places in whole.items() if any(_own(form, place) for place in places.values())}
    if not whole:
        return None
    table = max(whole, key=lambda table: len(whole[table]))
    rows = [(number, "", [_value(cells, table, column, whole[table]) for column in whole[table]]) for number, cells in form.rows]
    return made(form, table, whole[table], tuple(whole[table]), rows, set())


def _own(form: Form, place: int) -> bool:
    return place < form.own and place not in not_read(form.headers)


def _value(cells: list[str], table: str, column: str, places: dict[str, int]) -> str:
    several = any(it.name == column and it.kind in ("codes", "choices") for it in columns_of(table))
    return "+".join(parted(cells[places[column]])) if several else spelled(table, column, cell(cells, column, places))
