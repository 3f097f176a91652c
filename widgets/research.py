"""The tab for researchers: figures of the change in full, and other explanations."""

import streamlit as st

from figures.scope import Scope
from measures.measure import measures
from translations import _, exact, visible
from widgets.card import explain
from widgets.cards.reading import Reading, labels
from widgets.cards.resilience_research import attrition_table, research_table
from widgets.cards.subscales import subscale_table
from widgets.cards.twenty_dots import without_effect


def estimates_in_full(scope: Scope, reading: Reading) -> None:
    """Every figure of the change, with what holds for all of them."""
    st.subheader(_("All figures of the change"))
    table = research_table(scope, reading)
    if not len(table):
        st.markdown(_("There is no second reading yet, so there is no change to describe."))
        return
    st.table(table, hide_index=True, border="horizontal")
    st.caption(
        _("Intervals of the mean are exact for symmetric changes. Without a primary measure fixed beforehand every p is exploratory.")
    )  # fmt: skip


def parts_of_questionnaires(scope: Scope) -> None:
    """Subscales, of every questionnaire that has them: beside the whole, never instead of it."""
    st.subheader(_("Parts of questionnaires"))
    table = subscale_table(scope)
    if not len(table):
        st.markdown(_("No questionnaire with parts of its own has been filled in yet."))
        return
    st.table(table, hide_index=True, border="horizontal")
    st.caption(_("Mean score per part and moment, with how many stand behind it. A part is scored like the whole, and is less sure than it."))
    with st.popover(_("How is this counted?"), icon=":material/help:", type="tertiary", key="how-parts"):
        explain(measures()["subscale_score"])


def other_explanations(scope: Scope, reading: Reading) -> None:
    """Who has no second reading, and what would move without any effect."""
    st.subheader(_("Other explanations"))
    table = attrition_table(scope, reading)
    if len(table):
        st.markdown(
            _("If every family without a second reading had moved by {n} points, back or forward, the mean change would lie between:").format(
                n=exact(round(reading.threshold.size, 2))
            )
        )  # fmt: skip
        st.table(table, hide_index=True, border="horizontal")
    else:
        st.markdown(_("Without a second reading, or without a change that counts, no bounds for those who left can be given."))
    its = without_effect(scope, reading)
    if not its:
        st.markdown(_("What would move without any effect needs a published mean of comparable families. None is known, so it is not drawn."))
    for source, moved in its.items():
        sentence = _("{source}: without any effect {n} points would be expected, since those who start far from the usual drift back towards it.")
        st.markdown(sentence.format(source=labels(reading)[source], n=visible(moved, signed=True)))
