"""Data: people's own files go in, checked and explained; what waits, what can be mended, and the way back."""

import streamlit as st

from pages import register
from reports.known_codes import known_codes
from reports.marked_file import marked_file
from reports.sign_in_list import sign_in_list
from reports.template_tasks import TASKS, task_title
from reports.templates import template
from reports.xlsforms import offered
from translations import _, in_language
from widgets.data import correcting, history, importing, quality, safe_copy, sender, sheets, waiting
from widgets.data.parts import choose_part
from widgets.generation import figures
from widgets.page_addresses import ADDRESSES


def page() -> None:
    """Draw the page: who looks, and the part that is open."""
    st.title(_("Data"))
    if figures().about.frozen:
        st.info(_("Bringing in data is for the team only."))
        return
    sender.sender()
    made = sheets.Makers(
        {task: task_title(task) for task in TASKS}, lambda task, code: template(task, known_codes(), code),
        lambda: offered(known_codes()), lambda session, people, names, code: in_language(code, sign_in_list, session, people, names),
    )  # fmt: skip
    draw = {
        "files": lambda: importing.importing(lambda paths, report, code: in_language(code, marked_file, paths, report)),
        "waiting": waiting.waiting,
        "quality": lambda: quality.quality(st.Page(register.page, url_path=ADDRESSES["register"])),
        "correct": correcting.correcting,
        "history": history.history,
        "templates": lambda: sheets.sheets(made),
        "copy": safe_copy.safe_copy,
    }
    draw[choose_part()]()
