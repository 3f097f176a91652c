"""How a session is called in a list of sessions."""

import pandas as pd

from translations import _, date
from widgets import names


def session_label(row: dict) -> str:
    """Day, what, where, and whether its register has been filled in; `row` is one of the view `open_session`."""
    school, kind = names.schools().get(row["school"], row["school"]), names.words("activity_type")[row["activity_type"]]
    filled = _("already filled in") if row["has_register"] else _("still to fill in")
    return f"{date(pd.Timestamp(row['date']).date())} · {kind} · {school} · {filled}"
