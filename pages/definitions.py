"""Definitions: every measure, every questionnaire and every mark, in words."""

import streamlit as st

from reports.interview import sheet
from translations import _
from widgets.interview_sheet import interview_sheet
from widgets.marks import marks_explained
from widgets.meanings import measures_in_words, sources_in_words
from widgets.questionnaires import instruments_in_words


def page() -> None:
    """Draw the page."""
    st.title(_("Definitions"))
    st.header(_("The six resilience sources"))
    sources_in_words()
    marks_explained()
    st.header(_("How everything is counted"))
    measures_in_words()
    st.header(_("The questionnaires"))
    interview_sheet(sheet)
    instruments_in_words()
