"""The primary outcome at the head of the page: what was agreed to count beforehand, by whom and when, and what was found."""

import pandas as pd
import streamlit as st

from figures.findings.agreements import agreed, so_far
from figures.findings.resilience import one_change
from figures.scope import Scope
from figures.table import only
from translations import _, ngettext, number
from widgets import names
from widgets.cards.reading import CELLS, labels, readings
from widgets.generation import figures
from widgets.literal import literal
from widgets.strip import strip


def agreements() -> pd.DataFrame:
    """Every agreement that stands, the last one first; empty where there is none, or where they are closed."""
    listing = figures().listing("outcome_agreed")
    return pd.DataFrame() if listing is None else listing.sort_values("made", ascending=False)


def outcome_agreed() -> None:
    """Draw the agreement that holds; nothing before there is one."""
    its = agreements()
    if not len(its):
        return
    with st.container(border=True, key="card-outcome"):
        st.markdown(in_words(its.iloc[0].to_dict()))
        st.markdown(f"*{literal(its['why'].iloc[0])}*")
        st.markdown(_found(its.iloc[0].to_dict()))
        if len(its) > 1:
            told = ngettext("It replaces {n} earlier agreement.", "It replaces {n} earlier agreements.", len(its) - 1)
            st.caption(told.format(n=number(len(its) - 1)))
        st.caption(strip(Scope()))


def in_words(row: dict) -> str:
    """One agreement as a sentence."""
    instruments = figures().listing("instruments").set_index("instrument")["label"]
    reading = f"{_(instruments.get(row['instrument'], row['instrument']))} · {names.words('scorer_group').get(row['scorer'], row['scorer']).lower()}"
    return agreed(row | {"agreed_by": literal(row["agreed_by"])}, names.words("construct").get(row["source"], row["source"]), reading)


def _found(row: dict) -> str:
    """The change at the agreed moment over everybody, however the page is filtered."""
    where = {name: row[name] for name in ("instrument", "scorer", "source", "wave")}
    reading = next((one for one in readings() if one.where.items() <= where.items() and row["source"] in labels(one)), None)
    change = only(figures().figure("resilience_change", CELLS, where=where))
    return so_far(one_change(change, reading.threshold if reading else None, row["wave"]))
