"""The rows of a repeat stand in a sheet of their own: each is joined with the row of the form that it belongs to."""

from loaders.form import Form
from loaders.form_marks import link, not_read, submitted
from loaders.form_rows import plain_rows


def joined(form: Form, parent: Form) -> Form:
    """The rows of a repeat, each with the cells of the row that it belongs to behind its own."""
    ours, theirs = link(form.headers, parent.headers) or (0, 0)
    belongs = {cells[theirs]: (number, cells) for number, cells in parent.rows}
    nothing = (0, [""] * len(parent.headers))
    rows = [(number, cells + belongs.get(cells[ours], nothing)[1]) for number, cells in form.rows]
    above = {number: belongs.get(cells[ours], nothing)[0] for number, cells in form.rows}
    beyond = {number: parent.beyond[row] for number, row in above.items() if row in parent.beyond}
    keep = {submitted(parent.headers)}
    headers = _named(form.headers, set()) + _named(parent.headers, keep)
    return form._replace(headers=headers, rows=rows, beyond=beyond | dict(form.beyond))


def _named(headers: tuple[str, ...], keep: set[int | None]) -> tuple[str, ...]:
    """The headers, blank for the tool's own: side by side, those of the one would hide columns of the other."""
    unread = not_read(headers) - keep
    return tuple("" if place in unread else header for place, header in enumerate(headers))


def rated(form: Form, repeats: list[Form]) -> dict[int, set[str]]:
    """Row of the form -> the partners that its repeats rate."""
    found: dict[int, set[str]] = {}
    for repeat in repeats:
        ours, theirs = link(repeat.headers, form.headers) or (0, 0)
        numbers = {cells[theirs]: number for number, cells in form.rows}
        below = plain_rows(joined(repeat, form))
        if below and below.table == "ties":
            place = below.columns.index("to_partner")
            for (_number, cells), (_same, _header, row) in zip(repeat.rows, below.rows, strict=True):
                found.setdefault(numbers.get(cells[ours], 0), set()).add(row[place])
    return found
