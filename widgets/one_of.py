"""Choices of one thing at a time: a school, a wave, a questionnaire; each stands in the address."""

import streamlit as st

from figures.scope import Scope
from translations import _
from widgets import names
from widgets.address import recall
from widgets.cards.reading import Reading, readings
from widgets.generation import figures


def has_schools() -> bool:
    """Has any school been recorded?"""
    return len(names.schools()) > 1


def choose_school(scope: Scope) -> str | None:
    """One of the schools in scope, and the neighbourhood where families belong to no school; None where the scope has none."""
    drawn = figures().listing("family_drawn")
    apart = drawn is not None and names.NEIGHBOURHOOD in set(drawn["school"])
    labels = {code: label for code, label in names.schools().items() if code != names.NEIGHBOURHOOD or apart}
    offered = [code for code in labels if not scope.schools or code in scope.schools]
    return _one(_("School"), offered, labels, "grid")


def by_person() -> bool:
    """Should a grid have a line per person, rather than per family?"""
    shown = {"families": _("families"), "people": _("people")}
    key = recall("lines", shown, "families")
    chosen = st.segmented_control(
        _("A line for each"), list(shown), format_func=shown.get, key=key, label_visibility="collapsed", required=True,
        persist_state="session",
    )  # fmt: skip
    return chosen == "people"


def choose_reading() -> Reading | None:
    """One questionnaire and who filled it in; None where nothing has been measured."""
    found = {f"{one.instrument}-{one.scorer}": one for one in readings()}
    key = _one(_("Questionnaire"), list(found), {code: one.label for code, one in found.items()}, "reading")
    return found.get(key) if key else None


def _one(label: str, options: list[str], labels: dict[str, str], key: str, default: str | None = None) -> str | None:
    if not options:
        return None
    key = recall(key, options, default or options[0])
    return st.selectbox(label, options, format_func=labels.get, key=key, persist_state="session")
