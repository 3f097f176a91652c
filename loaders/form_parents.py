"""Which form the rows of a repeat belong to: they stand in a sheet, or a file, of their own."""

from loaders.form import Form
from loaders.form_marks import is_repeat, link


def linked(form: Form, parent: Form) -> tuple[int, int] | None:
    """The places by which a repeat hangs on a form; None when it does not."""
    return None if form is parent or is_repeat(parent.headers) else link(form.headers, parent.headers)


def parent_of(form: Form, forms: list[Form]) -> Form | None:
    """The form that a repeat hangs on: of several exports of one tool, the one that its rows belong to."""
    if not is_repeat(form.headers):
        return None
    return max((each for each in forms if linked(form, each)), key=lambda each: _belonging(form, each), default=None)


def _belonging(form: Form, parent: Form) -> int:
    ours, theirs = link(form.headers, parent.headers) or (0, 0)
    keys = {cells[theirs] for _number, cells in parent.rows}
    return sum(cells[ours] in keys for _number, cells in form.rows)
