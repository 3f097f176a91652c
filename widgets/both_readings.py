"""The switch of the resilience sources: only those who have both readings, or all who were measured; with how many they are."""

import streamlit as st

from figures.findings.units import counted, so_many, span
from figures.scope import Scope
from translations import _
from widgets.address import recall
from widgets.cards.reading import Reading, last_wave, latest_changes, measured_at

BOTH, ALL = "both", "all"


def only_both(scope: Scope, reading: Reading) -> bool:
    """Are only those shown who have both? That is the default; as long as nobody has, there is nothing to choose."""
    changes = latest_changes(scope, reading)
    pairs = span(changes["n"])
    if not pairs:
        return bool(len(changes))
    told = ", ".join(_("{n} at {wave}").format(n=so_many(n), wave=wave) for wave, n in measured_at(scope, reading).items())
    words = {
        BOTH: _("only with a first reading and one at {wave}: {units}").format(wave=last_wave(changes), units=counted(pairs, reading.unit)),
        ALL: _("all who were measured: {counts}").format(counts=told),
    }
    key = recall("whom", words, BOTH)
    return st.radio(_("Whose readings"), list(words), format_func=words.get, key=key, horizontal=True, persist_state="session") == BOTH
