"""The filters: schools, period and activity types; kept across pages, in the address, and shown as chips to remove."""

import streamlit as st

from figures.scope import Scope
from translations import _, month
from widgets import names
from widgets.address import recall
from widgets.generation import figures

EVERYTHING = SCHOOLS, TYPES, FIRST, LAST = "school", "type", "from", "to"


def choose_scope() -> Scope:
    """Draw the filters and the chips of what is chosen; what comes back is the reader's scope."""
    schools, types = names.schools(), names.words("activity_type")
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.popover(_("Choose what you see"), icon=":material/tune:", key="filters"):
            _controls(schools, types)
        _chips(schools, types)
    chosen = st.session_state
    return Scope(
        schools=tuple(chosen.get(SCHOOLS) or ()),
        first_month=chosen.get(FIRST),
        last_month=chosen.get(LAST),
        activity_types=tuple(chosen.get(TYPES) or ()),
    )


def in_words(scope: Scope) -> str:
    """The scope as a line of text, for exports and for whoever looks at a print."""
    schools, types = names.schools(), names.words("activity_type")
    parts = [schools.get(code, code) for code in scope.schools] + [
        types.get(code, code) for code in scope.activity_types
    ]
    parts += [_("from {month}").format(month=month(scope.first_month))] if scope.first_month else []
    parts += [_("up to {month}").format(month=month(scope.last_month))] if scope.last_month else []
    return " · ".join(parts) or _("everything: all schools, the whole period, all activities")


def _controls(schools: dict[str, str], types: dict[str, str]) -> None:
    _several(_("Schools"), SCHOOLS, schools, _("all schools"))
    _several(_("Activities"), TYPES, types, _("all activities"))
    months = figures().listing("every_month")["month"].tolist()
    _month(_("From month"), FIRST, months, _("the start"))
    _month(_("Up to and including month"), LAST, months, _("now"))


def _several(label: str, key: str, options: dict[str, str], nothing: str) -> None:
    st.multiselect(
        label, list(options), format_func=options.get, key=recall(key, options, many=True), placeholder=nothing,
        persist_state="session", select_all=False,
    )  # fmt: skip


def _month(label: str, key: str, months: list[str], nothing: str) -> None:
    st.selectbox(
        label, months, index=None, format_func=month, key=recall(key, months), placeholder=nothing, persist_state="session"
    )  # fmt: skip


def _chips(schools: dict[str, str], types: dict[str, str]) -> None:
    chosen = st.session_state
    for key, labels in ((SCHOOLS, schools), (TYPES, types)):
        for code in chosen.get(key) or ():
            _chip(labels.get(code, code), f"{key}-{code}", _without, (key, code))
    for key, sentence in ((FIRST, _("from {month}")), (LAST, _("up to {month}"))):
        if chosen.get(key):
            _chip(sentence.format(month=month(chosen[key])), key + "-chip", _clear, (key,))
    if any(chosen.get(key) for key in EVERYTHING):
        st.button(_("All back"), key="all-back", icon=":material/restart_alt:", type="tertiary", on_click=_all_back)


def _chip(label: str, key: str, on_click, args: tuple) -> None:
    st.button(
        label, key=f"chip-{key}", icon=":material/close:", on_click=on_click, args=args
    )


def _without(key: str, code: str) -> None:
    st.session_state[key] = [other for other in st.session_state[key] if other != code]


def _clear(key: str) -> None:
    st.session_state[key] = None


def _all_back() -> None:
    for key in (SCHOOLS, TYPES):
        st.session_state[key] = []
    for key in (FIRST, LAST):
        _clear(key)
