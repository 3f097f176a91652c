"""What can still be mended in the data, one's own first, each with the way to where it is mended."""

import pandas as pd
import streamlit as st

from translations import _, _n, number
from widgets import names
from widgets.data.parts import turn_to
from widgets.data.sender import organisation
from widgets.generation import figures
from widgets.literal import literal

# In the order in which mending helps most.
KINDS = {
    "not_recorded": _n("Sessions of which the attendance is not filled in"),
    "not_seen": _n("Families not seen for six weeks, the summer holidays left out"),
    "no_place": _n("People without a family or a school"),
    "too_few_families": _n("Schools of which more families came than they have by the list of schools"),
    "no_minutes": _n("Sessions without a length: the usual one of their type is used"),
    "measured_late": _n("First readings more than six weeks after the start"),
    "outside_wave": _n("Answers dated outside their measurement moment"),
    "overlapping": _n("Somebody was at two sessions at the same time"),
    "perhaps_twice": _n("Two sessions that may be the same one"),
    "straight_line": _n("The same answer to every question, also to the turned ones"),
}
SHOWN = 15


def quality(register) -> None:
    """Draw the remarks, a closed door per kind with how many there are; `register` is the page to fill in attendance."""
    listing = figures().listing("quality_remark")
    if listing is None or not len(listing):
        st.markdown(_("Nothing to mend: well kept."))
        return
    mine = organisation()
    own = listing["organisations"].map(lambda its: mine in list(its))
    ordered = listing.assign(own=own).sort_values(["own", "code"], ascending=[False, False])
    st.caption(_("Nothing here stands in the way of a figure. Those of the organisation that you choose above come first."))
    for kind, title in KINDS.items():
        its = ordered[ordered["kind"] == kind]
        if len(its):
            _door(kind, _(title), its, register, bool(mine))


def _door(kind: str, title: str, its: pd.DataFrame, register, split: bool) -> None:
    heading = f"{title}: {number(len(its))}"
    if split:
        heading += " · " + _("{n} of yours").format(n=number(int(its["own"].sum())))
    with st.expander(heading, key=f"quality-{kind}", on_change="rerun") as door:
        if door.open:
            for place, row in enumerate(its.head(SHOWN).to_dict("records")):
                _remark(row, f"{kind}-{place}", register)
            if len(its) > SHOWN:
                st.caption(_("and {n} more").format(n=number(len(its) - SHOWN)))


def _remark(row: dict, key: str, register) -> None:
    code = row["code"] if isinstance(row["code"], str) else ""
    parts = [code or _("without consent"), names.schools().get(row["school"], row["school"]), row["detail"]]
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(literal(" · ".join(part for part in parts if isinstance(part, str))), width="stretch")
        if row["kind"] == "not_recorded":
            st.page_link(register, label=_("Fill in"), icon=":material/how_to_reg:", query_params={"session": code})
        elif code:
            find = f"{code} {row['detail']}" if row["kind"] == "outside_wave" else code
            st.button(
                _("Mend"), key=f"mend-{key}", icon=":material/edit:", on_click=turn_to, args=("correct",),
                kwargs={"table": row["table"], "find": find},
            )  # fmt: skip
