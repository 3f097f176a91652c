"""The tab before the measuring: what a planned number of families can show, and the one outcome that is fixed then."""

import streamlit as st

from estimates.planning import preview
from figures.findings.agreements import can_show
from figures.findings.resilience import LEAST_PAIRS
from loaders.primary_outcome import PrimaryOutcome, agree
from translations import _, exact, number, percentage
from widgets.agreed_outcome import agreements, in_words
from widgets.cards.reading import Reading, labels
from widgets.current_person import ask_name, current_person
from widgets.data.writing import said_when_not
from widgets.generation import figures

PLANNED = (4, 6, 8, 10, 12, 16)
OFFERED = (*range(3, 21), 25, 30, 40, 60, 100)


def what_can_show(reading: Reading) -> int:
    """Choose a number of pairs and read what it can show; beneath, the usual numbers side by side. Gives the number."""
    st.subheader(_("What will so many families be able to show?"))
    n = st.select_slider(_("Planned number with both readings"), OFFERED, value=10, format_func=number, key="planned")
    spread = _spread(reading)
    st.markdown(can_show(preview(n, spread), reading.unit))
    its = [preview(number_of, spread) for number_of in PLANNED]
    table = {
        _("pairs"): [number(it.n) for it in its],
        _("true level"): [percentage(it.level, 1) for it in its],
        _("width of the interval"): [number(it.width, 1) for it in its],
        _("smallest mean change that would show"): [number(it.smallest_change if it.n >= LEAST_PAIRS else None, 1) for it in its],
    }
    st.table(table, hide_index=True, border="horizontal")
    told = _("In points, where changes have a standard deviation of {spread}; it shows in four of five pilots. Agree beforehand what would count.")
    st.caption(told.format(spread=exact(round(spread, 2))))
    return n


def fix_the_outcome(reading: Reading, pairs: int) -> None:
    """What was agreed so far, and a form for the team to fix one outcome; the invented sample cannot be changed."""
    st.subheader(_("Fix one outcome beforehand"))
    for row in agreements().to_dict("records"):
        st.markdown(f"- {in_words(row)}")
    if figures().about.frozen:
        return
    if figures().about.sample:
        st.info(_("This is the invented sample: look around, but nothing can be saved here. Bring in your own data first."))
    st.markdown(_("Who says beforehand what counts, cannot be led by what comes out. It is kept with the day of today and never overwritten."))
    with st.form("outcome", border=False, enter_to_submit=False):
        it = _asked(reading, pairs)
        ask_name()
        if st.form_submit_button(_("Fix it"), type="primary", key="fix", disabled=figures().about.sample):
            _fix(it)


def _asked(reading: Reading, pairs: int) -> PrimaryOutcome:
    called, waves = labels(reading), figures().listing("waves").sort_values("opens")
    moments = dict(zip(waves["wave"], waves["label"], strict=True))
    steps = _steps(reading.scale[1] - reading.scale[0])
    near = min(steps, key=lambda step: abs(step - preview(max(pairs, 4), _spread(reading)).smallest_change))
    return PrimaryOutcome(
        reading.instrument,
        reading.scorer,
        st.selectbox(_("Source"), list(called), format_func=called.get, key="outcome-source"),
        st.selectbox(_("Moment"), list(moments), index=len(moments) - 1, format_func=moments.get, key="outcome-wave"),
        pairs,
        st.select_slider(_("It counts from this mean change on"), steps, value=near, format_func=lambda step: number(step, 1), key="outcome-change"),
        st.text_input(_("Agreed by, without names of families"), placeholder=_("the steering group"), key="outcome-by", max_chars=80),
        st.text_area(_("Why this one"), key="outcome-why", max_chars=300, height=80),
    )


def _steps(size: float) -> list[float]:
    """Changes to choose from, in steps that fit the scale, up to half of it."""
    step = 0.1 if size <= 10 else 0.5
    return [round(step * place, 1) for place in range(1, int(size / 2 / step) + 1)]


def _fix(it: PrimaryOutcome) -> None:
    if not (it.agreed_by.strip() and it.why.strip()):
        st.error(_("Say who agreed on it, and why."))
    elif said_when_not(lambda: agree(it, current_person())) is not None:
        st.rerun()


def _spread(reading: Reading) -> float:
    """How much changes may differ: what counts as change, or else a fifth of the scale."""
    return reading.threshold.size if reading.threshold else (reading.scale[1] - reading.scale[0]) / 5
