"""The address: every choice stands in it as a code, so that a view can be sent as a link in any language."""

from collections.abc import Collection
from contextvars import ContextVar

import streamlit as st

# The choices that hold on every page; the others stand in the address only where they can be made.
EVERYWHERE = ("lang", "school", "type", "from", "to")

_drawn: ContextVar[dict[str, object]] = ContextVar("drawn")


def begin() -> None:
    """A new run: nothing has been drawn yet."""
    _drawn.set({})


def recall(key: str, options: Collection[str], default: object = None, many: bool = False) -> str:
    """Before a widget is drawn: give it the choice of the link or of the page before, as far as it still exists.

    `default` is what the widget shows without a choice; it is not written into the address. Gives back the key.
    """
    chosen = st.session_state[key] if key in st.session_state else st.query_params.get_all(key)
    known = [code for code in ([chosen] if isinstance(chosen, str) else chosen or []) if code in options]
    _drawn.get({})[key] = default
    st.session_state[key] = known if many else (known[0] if known else default)
    return key


def write() -> None:
    """After the page is drawn: the address says what was chosen, and nothing else."""
    defaults = _drawn.get({})
    keys = dict.fromkeys((*EVERYWHERE, *defaults))
    chosen = {key: st.session_state.get(key) for key in keys}
    told = {key: value for key, value in chosen.items() if value and value != defaults.get(key)}
    if {key: _listed(value) for key, value in told.items()} != {
        key: st.query_params.get_all(key) for key in st.query_params
    }:
        st.query_params.from_dict(told)


def _listed(value: object) -> list[str]:
    return [value] if isinstance(value, str) else list(value)
