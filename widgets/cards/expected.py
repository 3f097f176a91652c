"""When more is expected: the measurement moment that is open now, or the next one."""

from translations import _, date
from widgets.generation import figures


def expected() -> str:
    """In one sentence; nothing where the plans are closed or none lies ahead."""
    listing, today = figures().listing("waves"), figures().about.today
    if listing is None:
        return ""
    going_on = listing[(listing["opens"].dt.date <= today) & (listing["closes"].dt.date >= today)]
    if len(going_on):
        last = going_on.sort_values("closes").iloc[-1]
        sentence = _("Measurement moment {wave} is open until {day}.")
        return sentence.format(wave=last["label"], day=date(last["closes"].date()))
    ahead = listing[listing["opens"].dt.date > today].sort_values("opens")
    if not len(ahead):
        return ""
    sentence = _("The next measurement moment is {wave}, from {day}.")
    return sentence.format(wave=ahead.iloc[0]["label"], day=date(ahead.iloc[0]["opens"].date()))
