"""The tab for researchers: figures of the change in full, other explanations, and what a planned number can show."""

import streamlit as st

from estimates.planning import preview
from figures.scope import Scope
from translations import _, number, percentage
from widgets.cards.reading import Reading
from widgets.cards.resilience_research import attrition_table, research_table

PLANNED = (4, 6, 8, 10, 12, 16)


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


def other_explanations(scope: Scope, reading: Reading) -> None:
    """Who has no second reading, and what would move without any effect."""
    st.subheader(_("Other explanations"))
    table = attrition_table(scope, reading)
    if len(table):
        st.markdown(
            _("If every family without a second reading had moved by {n} points, back or forward, the mean change would lie between:").format(
                n=number(reading.threshold.size, 1)
            )
        )  # fmt: skip
        st.table(table, hide_index=True, border="horizontal")
    else:
        st.markdown(_("Without a second reading, or without a change that counts, no bounds for those who left can be given."))
    st.markdown(
        _(
            "What would move without any effect needs a published mean of comparable families. None is known, so it is not drawn."
        )
    )  # fmt: skip


def what_can_show(reading: Reading) -> None:
    """Before the next moment: what a number of pairs can show, so that it is agreed beforehand what would count."""
    st.subheader(_("What will {n} families be able to show?").format(n=f"{PLANNED[0]} … {PLANNED[-1]}"))
    spread = _spread(reading)
    st.table(
        {
            _("pairs"): [number(n) for n in PLANNED],
            _("true level"): [percentage(preview(n, spread).level, 1) for n in PLANNED],
            _("width of the interval"): [number(preview(n, spread).width, 1) for n in PLANNED],
            _("smallest mean change that would show"): [number(preview(n, spread).smallest_change, 1) for n in PLANNED],
        },
        hide_index=True,
        border="horizontal",
    )
    st.caption(
        _(
            "In points, where changes have a standard deviation of {spread}; it shows in four of five pilots. Agree beforehand what would count."
        ).format(spread=number(spread, 1))
    )  # fmt: skip


def _spread(reading: Reading) -> float:
    """How much changes may differ: what counts as change, or else a fifth of the scale."""
    return reading.threshold.size if reading.threshold else (reading.scale[1] - reading.scale[0]) / 5
