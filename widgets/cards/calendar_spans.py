"""School holidays and Ramadan within the months of a chart: what explains a quiet month."""

from collections.abc import Collection
from datetime import date

from data_model.calendar import HOLIDAYS, periods
from translations import _

Span = tuple[date, date, str]


def holidays(months: Collection[str], named: bool) -> list[Span]:
    """The school holidays that touch these months; the summer under its name where there is room."""
    return [(*days, _("summer") if named and kind == "summer" else "") for kind, days in _within(months) if kind in HOLIDAYS]


def fasts(months: Collection[str], named: bool) -> list[Span]:
    """The months of Ramadan that touch these months."""
    return [(*days, _("Ramadan") if named else "") for kind, days in _within(months) if kind == "ramadan"]


def told(months: Collection[str]) -> list[str]:
    """What the ground and the frames mean, where there are any."""
    if not any(kind in (*HOLIDAYS, "ramadan") for kind, _days in _within(months)):
        return []
    return [_("Grey ground: school holidays in region Midden. Dotted frame: Ramadan; later years as expected.")]


def _within(months: Collection[str]) -> list[tuple[str, tuple[date, date]]]:
    if not len(months):
        return []
    first, last = min(months), max(months)
    return [(it.kind, (it.starts, it.ends)) for it in periods() if f"{it.starts:%Y-%m}" <= last and f"{it.ends:%Y-%m}" >= first]
