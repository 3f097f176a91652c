"""From the files to the import: choose, say what they are, read the report, mend, bring in."""

from collections.abc import Callable

import streamlit as st

from loaders.proposal import Proposal
from loaders.report_lines import withdrawn_lines
from translations import _, number
from widgets.data.decisions import MOVED, REST
from widgets.data.marked_copy import marked_copy
from widgets.data.matching import matching
from widgets.data.moving import moving
from widgets.data.proposed import show
from widgets.data.reading import bring_in, reading
from widgets.data.recognised import recognised
from widgets.data.upload import begin_anew, choose_files
from widgets.literal import literal


def importing(mark: Callable) -> None:
    """Draw the whole way of an import; `mark` (paths, report, language) makes the file with its errors marked."""
    _last_outcome()
    files = choose_files()
    if not files:
        st.caption(_("Nothing is written before you have seen what would change."))
        return
    read = reading(files)
    if read is None:
        return
    for asked in read.asked:
        matching(asked)
    if not read.asked:
        recognised(read.known)
        _report(files, read.proposal, mark)


def _report(files: list, it: Proposal, mark: Callable) -> None:
    show(it)
    marked_copy(files, it.report, mark)
    if not it.accepted or it.aside:
        st.toggle(_("Set every refused row aside and bring in the rest"), key=REST)
    if it.aside:
        st.info(_("{n} rows go to the waiting list").format(n=number(it.aside)))
    answered = moving(it.moves, MOVED)
    news = it.accepted and (it.changes or it.aside)
    if it.accepted and not news:
        st.success(_("Everything in these files is known already: there is nothing to bring in."))
    if st.button(_("Bring in"), type="primary", disabled=not (news and answered), key="import"):
        _bring_in(files)


def _bring_in(files: list) -> None:
    outcome = bring_in(files)
    if outcome is None:
        return
    if outcome.batch is None:
        st.warning(_("Meanwhile the data have changed: please read the report again."))
        return
    st.session_state["brought_in"] = outcome.batch, withdrawn_lines(outcome.proposal.report)
    begin_anew()
    st.rerun()


def _last_outcome() -> None:
    batch, withdrawn = st.session_state.pop("brought_in", (None, []))
    if batch is not None:
        with st.container(key="brought-in"):
            st.success(_("Brought in as batch {n}. All figures are up to date; under History you can undo it.").format(n=batch))
            for line in withdrawn:
                st.warning(literal(line), icon=":material/block:")
