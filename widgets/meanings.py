"""Measures and sources in words: the same texts as in the documentation and the exports."""

import streamlit as st

from data_model.vocabularies import SOURCES
from figures.method import Method
from figures.methods import METHODS
from measures.measure import Measure, measures
from translations import _, _n
from widgets import names
from widgets.card import explain

PARTICIPATION = (
    "session lists", "attendance registers", "attendance registers and the list of schools", "attendance registers and list of roles",
    "list of roles",
)  # fmt: skip
GROUPS = (
    (_n("Participation"), PARTICIPATION),
    (_n("Resilience sources"), ("questionnaires",)),
    (_n("Network"), ("partner rounds", "list of partners")),
    (_n("Families"), ()),
)


def sources_in_words() -> None:
    """The six sources by name."""
    labels = names.words("source")
    st.markdown("\n".join(f"{place}. {labels[code]}" for place, code in enumerate(SOURCES, start=1)))


def measures_in_words() -> None:
    """Every measure and method, by the page on which it stands."""
    every, told = [*measures().values(), *METHODS.values()], set[str]()
    for group, sources in GROUPS:
        its = [it for it in every if it.name not in told and (it.source in sources or not sources)]
        told |= {it.name for it in its}
        with st.expander(f"{_(group)} ({len(its)})", key=f"group-{group}", on_change="rerun") as door:
            if door.open:
                _explained(its)


def _explained(its: list[Measure | Method]) -> None:
    for it in its:
        explain(it)
        st.divider()
