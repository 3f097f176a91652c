"""What the reader looks at in the network: a moment, the one it is held against, and one partner; all in the address."""

from dataclasses import dataclass

import streamlit as st

from translations import _
from widgets import names
from widgets.address import recall
from widgets.cards.network import measured_waves, partners_at


@dataclass(frozen=True)
class View:
    """One moment; another one to hold it against, where there is any; and a partner that stands out, where one is chosen."""

    wave: str
    before: str | None = None
    partner: str | None = None

    @property
    def moments(self) -> tuple[str, str] | None:
        """Both moments, the earlier one first, whichever of them was chosen first: what is new is what came later."""
        if self.before is None:
            return None
        earlier, later = sorted((self.before, self.wave), key=measured_waves().index)
        return earlier, later


def choose_view() -> View | None:
    """Draw the three choices; None where the network was never measured."""
    waves = measured_waves()
    if not waves:
        return None
    with st.container(horizontal=True, vertical_alignment="bottom"):
        wave = _moment(_("Moment"), waves, "wave", waves[-1])
        others = [other for other in waves if other != wave]
        before = _moment(_("Compared with"), others, "before", _previous(waves, wave)) if others else None
        return View(wave, before, _partner(wave))


def _moment(label: str, waves: list[str], key: str, default: str) -> str:
    return st.selectbox(label, waves, format_func=names.waves().get, key=recall(key, waves, default), persist_state="session")


def _previous(waves: list[str], wave: str) -> str:
    """The moment before; of the first one, the moment after."""
    place = waves.index(wave)
    return waves[place - 1] if place else waves[1]


def _partner(wave: str) -> str | None:
    its = partners_at(wave)
    return st.selectbox(
        _("Find a partner"), list(its), index=None, format_func=its.get, key=recall("partner", its), placeholder=_("everyone"),
        persist_state="session",
    )  # fmt: skip
