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


def summers() -> list[tuple[date, date]]:
    """The first and the last day of every summer holiday: days that do not run."""
    return [(it.starts, it.ends) for it in periods() if it.kind == "summer"]


def told(months: Collection[str]) -> list[str]:
    """What the ground and the frames mean, as far as there are any."""
    kinds = {kind for kind, _days in _within(months)}
    sentences = [_("Grey ground: school holidays in region Midden.")] if kinds & set(HOLIDAYS) else []
    sentences += [_("Dotted frame: Ramadan; later years as expected.")] if "ramadan" in kinds else []
    return [" ".join(sentences)] if sentences else []


def _within(months: Collection[str]) -> list[tuple[str, tuple[date, date]]]:
    if not len(months):
        return []
    first, last = min(months), max(months)
    return [(it.kind, (it.starts, it.ends)) for it in periods() if f"{it.starts:%Y-%m}" <= last and f"{it.ends:%Y-%m}" >= first]
