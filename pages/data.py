"""Data: people's own files go in, checked and explained; what waits, what was brought in, and the way back."""

import streamlit as st

from reports.known_codes import known_codes
from reports.template_tasks import TASKS, task_title
from reports.templates import template
from reports.xlsforms import offered
from translations import _
from widgets.data.history import history
from widgets.data.importing import importing
from widgets.data.quality import quality
from widgets.data.safe_copy import safe_copy
from widgets.data.templates import phone_forms, templates
from widgets.data.waiting import waiting
from widgets.generation import figures


def page() -> None:
    """Draw the page."""
    st.title(_("Data"))
    if figures().about.frozen:
        st.info(_("Bringing in data is for the team only."))
        return
    st.header(_("Bring in files"))
    importing()
    st.header(_("Waiting list"))
    waiting()
    st.header(_("What can still be mended"))
    quality()
    st.header(_("What was brought in"))
    history()
    st.header(_("Templates to fill in"))
    templates({task: task_title(task) for task in TASKS}, lambda task, code: template(task, known_codes(), code))
    phone_forms(lambda: offered(known_codes()))
    safe_copy()
