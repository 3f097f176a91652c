"""One partner's page, to hand back: what it said of its ties, and what others said of theirs with it."""

from dataclasses import dataclass

import pandas as pd

from estimates.network_wave import TIE_LEVEL
from figures.network_partner import ties_of
from translations import _, number
from widgets import names
from widgets.cards.network import partners_at
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.stamp import sample_words


@dataclass(frozen=True)
class Sheet:
    """A partner's code, a title, some lines, and its ties in words."""

    partner: str
    title: str
    lines: tuple[str, ...]
    table: pd.DataFrame


@remembered
def sheet(wave: str, partner: str) -> Sheet:
    """Levels only: trust and value stay with whoever gave them."""
    rows, words = ties_of(figures(), wave, partner), names.words("tie_level")
    title = _("What we know of the ties of {partner}").format(partner=partners_at(wave)[partner])
    table = [[row.label, _level(row.said, words), _level(row.heard, words)] for row in rows.itertuples()]
    columns = [_("With partner"), _("You said"), _("They said")]
    return Sheet(partner, title, _lines(wave, rows), pd.DataFrame(table, columns=columns, dtype=object))


def _lines(wave: str, rows: pd.DataFrame) -> tuple[str, ...]:
    """Which moment, how many, and what is not in it."""
    said, heard = (int((rows[side].fillna(0).astype(int) >= TIE_LEVEL).sum()) for side in ("said", "heard"))
    counts = _("At {wave}: ties of cooperation or more that you named: {said}. Others that named one with you: {heard}.")
    told = counts.format(wave=names.waves()[wave], said=number(said), heard=number(heard))
    silent = _("Where nothing is written, there is no answer. What others think of trust and value is not in here.")
    return (*([sample_words().replace("*", "")] if figures().about.sample else []), told, silent)


def _level(level: int | None, words: dict[str, str]) -> str:
    return "" if level is None else f"{level} · {words[str(level)]}"
