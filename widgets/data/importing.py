"""From the files to the import: choose, read the report, mend, bring in."""

import streamlit as st

from translations import _, number
from widgets.data.proposed import show
from widgets.data.upload import REST, begin_anew, choose_files, do_import, proposal


def importing() -> None:
    """Draw the whole way of an import."""
    _last_outcome()
    files = choose_files()
    if not files:
        st.caption(_("Nothing is written before you have seen what would change."))
        return
    it = proposal(files)
    show(it)
    if not it.accepted or it.aside:
        st.toggle(_("Set every refused row aside and bring in the rest"), key=REST)
    if it.aside:
        st.info(_("{n} rows go to the waiting list").format(n=number(it.aside)))
    ready = it.accepted and (it.changes or it.aside)
    if it.accepted and not ready:
        st.success(_("Everything in these files is known already: there is nothing to bring in."))
    if st.button(_("Bring in"), type="primary", disabled=not ready, key="import"):
        _bring_in(files)


def _bring_in(files: list) -> None:
    outcome = do_import(files)
    if outcome is None:
        return
    if outcome.batch is None:
        st.warning(_("Meanwhile the data have changed: please read the report again."))
        return
    st.session_state["brought_in"] = outcome.batch
    begin_anew()
    st.rerun()


def _last_outcome() -> None:
    batch = st.session_state.pop("brought_in", None)
    if batch is not None:
        with st.container(key="brought-in"):
            st.success(_("Brought in as batch {n}. All figures are up to date; below you can undo it.").format(n=batch))
