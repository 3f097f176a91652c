"""One family: the way to it, which family, and what was said and agreed. For the team, with the family's consent."""

import streamlit as st

from figures.scope import Scope
from translations import _, date
from widgets import names
from widgets.address import recall
from widgets.card import card
from widgets.cards.crowd import MOST_DRAWN
from widgets.cards.family import first_and_latest, rows_of, timeline
from widgets.cards.reading import readings
from widgets.generation import figures
from widgets.literal import literal
from widgets.strip import strip


def families() -> list[str]:
    """The families that may be shown here; none outside the team, nor where no consents were received."""
    listing = figures().listing("family_shown")
    return sorted(listing["family"]) if listing is not None else []


def link_to_a_family(page, picked: str | None = None) -> None:
    """Beneath the lines per family: a door to one of them, for the team; a line that was clicked opens it at once.

    `page` is the family's page.
    """
    its = families()
    if not its:
        return
    to_the_family(page, picked)
    # There are no lines per family then either, and a long list would travel with every rerun.
    if len(its) > MOST_DRAWN:
        st.page_link(page, label=_("Look at one family"))
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        family = st.selectbox(_("Look at one family"), its, index=None, placeholder=_("choose a family"), key="look", width=240)
        if family:
            st.page_link(page, label=_("To {family}").format(family=family), query_params={"family": family})


def to_the_family(page, picked: str | None) -> None:
    """Whoever clicked the line of a family goes to its page."""
    if picked in families():
        st.switch_page(page, query_params={"family": picked})


def choose_family() -> str | None:
    """One of the families that may be shown; None where there is none, and then it says why."""
    its = families()
    if not its:
        with st.container(border=True, key="card-family-closed"):
            st.markdown(_("Per family is for the team only, and for families that gave consent for the evaluation."))
            st.caption(strip(Scope()))
        return None
    return st.selectbox(_("Family"), its, key=recall("family", its, its[0]))


def one_family(family: str) -> None:
    """Readings then and now per kind of scorer, what happened when, own words, and what was agreed."""
    st.markdown(_("A conversation, not a verdict: the readings are there to talk about with the family."))
    measured = rows_of(family, "family_reading")
    for reading in readings():
        if len(reading.of(measured)):
            card(first_and_latest(family, reading), Scope())
    card(timeline(family), Scope())
    _own_words(family)
    _agreed(family)


def _own_words(family: str) -> None:
    said = rows_of(family, "family_words").sort_values("date")
    labels = names.words("construct")
    st.header(_("Own words"))
    for row in said.to_dict("records"):
        st.markdown(f"*“{literal(row['text'])}”*  \n{date(row['date'].date())} · {labels.get(row['source'], '')}")
    if not len(said):
        st.markdown(_("No words were noted that may be quoted."))


def _agreed(family: str) -> None:
    steps = rows_of(family, "family_agreement").sort_values("date")
    st.header(_("Agreed next steps"))
    for row in steps.to_dict("records"):
        done = isinstance(row["done"], str) and row["done"] not in ("", "no")
        st.markdown(f"{':material/check:' if done else ':material/circle:'} {date(row['date'].date())} · {literal(row['text'])}")
    if not len(steps):
        st.markdown(_("No steps have been agreed yet."))
