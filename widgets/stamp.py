"""What stands above every page: is this a sample, who may see it, until when do the data run."""

import streamlit as st

from figures.about import About
from translations import _, date
from widgets import language
from widgets.generation import figures


def stamp() -> None:
    """Draw the choice of language, the freshness stamp and the notices."""
    about = figures().about
    with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        st.caption(freshness(about), width="content")
        language.choose()
    if about.sample:
        st.warning(sample_words(), icon=":material/science:")
    if not about.consents_known:
        st.info(_("No table of consents was received, so everything counts but what was withdrawn, and the pages per family stay closed."))


def sample_words() -> str:
    """What sample data say of themselves, on every page and every export."""
    return _("**SAMPLE DATA.** Invented families, schools and figures: nobody in them is real.")


def lists_run_to() -> str:
    """Until when the lists to work off run: further than the figures, where nothing was brought in for a while."""
    about, day = figures().about, figures().listing("work_list_day")["day"].item().date()
    if day < about.today:
        return _("These lists run to {day}, the last day of the pilot.").format(day=date(day))
    if day == about.as_of:
        return _("These lists run to {day}.").format(day=date(day))
    return _("These lists run to {day}, the figures to {as_of}.").format(day=date(day), as_of=date(about.as_of))


def freshness(about: About) -> str:
    """Until when the data run, when they were brought in, and for whom they are."""
    parts = [
        _("Data up to {day}").format(day=date(about.as_of)),
        _("brought in {day}").format(day=date(about.made.date())),
    ]
    parts.append(_("release: closed figures of one meeting") if about.frozen else _("team only, do not project"))
    return " · ".join(parts)
