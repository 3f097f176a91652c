"""Which table a sheet with headers of its own is, and which column each header: proposed, and confirmed by who knows."""

import streamlit as st

from data_model.rows import TABLES
from loaders.call_names import NEVER, is_call_name
from loaders.names import columns_of, required
from loaders.proposing import ProposedMapping
from loaders.register_grid import has_a_column_per_session
from loaders.report_lines import table_name
from translations import _
from widgets.data.column_names import column_name
from widgets.data.decisions import choose_table, confirm_mapping
from widgets.literal import literal

MOST = 60


def matching(it: ProposedMapping) -> None:
    """Draw the question for one sheet."""
    grid = it.table == "attendance" and has_a_column_per_session(it.first)
    with st.container(border=True, key=f"matching-{it.full_place}"):
        st.subheader(_("What stands in {place}?").format(place=literal(it.full_place)))
        if grid:
            _tell_grid()
        else:
            st.markdown(_("We do not know these column names yet. Say once what they mean: the next file like it goes in by itself."))
        tables, key = list(TABLES), f"table-{it.full_place}"
        st.selectbox(
            _("This is the table"), tables, index=tables.index(it.table), format_func=table_name, key=key,
            on_change=choose_table, args=(it.full_place, key),
        )  # fmt: skip
        if not grid:
            _match(it)
        st.button(_("This is no table: leave it out"), key=f"no-table-{it.full_place}", on_click=confirm_mapping, args=(it.full_place, "", {}))


def _tell_grid() -> None:
    st.warning(
        _("Each session has a column in this list, so it cannot be read as attendance: a blank cell may be somebody who did not come, or "
          "who was not expected. Make a row of each person at each session, or tap who came on the page Fill in attendance."),
        icon=":material/grid_on:",
    )  # fmt: skip


def _match(it: ProposedMapping) -> None:
    st.caption(_("With each column of your file stands the column that it becomes; those with a * are needed."))
    columns = _columns(it)
    st.button(
        _("This is right"), key=f"matched-{it.full_place}", type="primary", disabled=not _complete(it.table, columns),
        on_click=confirm_mapping, args=(it.full_place, it.table, columns),
    )  # fmt: skip


def _columns(it: ProposedMapping) -> dict[str, str | None]:
    """Draw a choice per header; what people are called is never offered."""
    labels = {column.name: column_name(it.table, column.name) + " *" * column.required for column in columns_of(it.table)}
    columns: dict[str, str | None] = {}
    for header in list(it.first)[:MOST]:
        if header and not is_call_name(header, NEVER):
            proposed = it.columns.get(header)
            name, choice = st.columns([3, 2], vertical_alignment="center")
            name.text("\n".join([header, " · ".join(it.first[header])]))
            columns[header] = choice.selectbox(
                header, list(labels), index=list(labels).index(proposed) if proposed else None, format_func=labels.get,
                key=f"column-{it.full_place}-{it.table}-{header}", placeholder=_("leave out"), label_visibility="collapsed",
            )  # fmt: skip
    return columns


def _complete(table: str, columns: dict[str, str | None]) -> bool:
    """Say what is still needed, or chosen twice."""
    chosen = [column for column in columns.values() if column]
    missing = [column_name(table, name) for name in sorted(required(table) - {*chosen})]
    if missing:
        st.caption(_("Still needed for this table: {names}").format(names=", ".join(missing)))
    twice = sorted({column_name(table, name) for name in chosen if chosen.count(name) > 1})
    if twice:
        st.caption(_("Chosen twice: {names}").format(names=", ".join(twice)))
    return not missing and not twice
