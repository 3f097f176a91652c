"""Which as-of day somebody may choose on a command line, the import's and the data pack's alike."""

import datetime

from data_model.clock import today
from translations import _, date


def not_yet(chosen: datetime.date | None) -> str:
    """Why figures cannot run to the day that somebody chose, in words; nothing where they can."""
    if chosen is None or chosen <= today():
        return ""
    told = _("Figures cannot run to {day}: it is still to come. Today, {today}, is the last day to choose.")
    return told.format(day=date(chosen), today=date(today()))
