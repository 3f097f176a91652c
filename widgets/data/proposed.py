"""The report before anything is written: per table what is new, changed and the same, and every problem by kind."""

import pandas as pd
import streamlit as st

from loaders.proposal import Proposal
from loaders.report import ProblemGroup
from loaders.report_lines import table_name, withdrawn_lines
from translations import _, ngettext, number
from widgets.data.changed_cells import changed_cells
from widgets.data.mending import problem_group
from widgets.data.others import others
from widgets.literal import literal


def show(it: Proposal) -> None:
    """Draw the report of a proposal."""
    if it.over_sample:
        st.info(_("The invented sample makes way for your own data: the two are never mixed."))
    _summary(it)
    for line in withdrawn_lines(it.report):
        st.warning(literal(line), icon=":material/block:")
    others(it)
    refusals = [(where, group) for where, group in it.report.groups.items() if where[0] == "refusal"]
    warnings = [(where, group) for where, group in it.report.groups.items() if where[0] != "refusal" and not _asked(it, where, group)]
    if refusals:
        told = ngettext("{n} cell or row has to be mended or set aside", "{n} cells or rows have to be mended or set aside", _counted(refusals))
        st.subheader(told.format(n=number(_counted(refusals))))
        for place, (where, group) in enumerate(refusals):
            problem_group(where, group, place, open_now=place == 0)
    if warnings:
        with st.expander(_("{n} remarks, nothing has to be done").format(n=number(_counted(warnings)))):
            for _where, group in warnings:
                st.markdown("\n".join(f"- {literal(problem.message())}" for problem in group.problems[:10]))
    _left_out(it)


def _asked(it: Proposal, where: tuple, group: ProblemGroup) -> bool:
    """A remark that is asked as a question below: there something has to be done."""
    return where[-1] == "family_moves" and group.count <= sum(move.asked for move in it.moves)


def _counted(groups: list) -> int:
    return sum(group.count for _where, group in groups)


def _summary(it: Proposal) -> None:
    columns = [_("Table"), _("New"), _("Changed"), _("The same")]
    rows = [[table_name(name), number(one.new), number(one.changed), number(one.same)] for name, one in it.tables.items()]
    if rows:
        st.markdown(f"**{_('What would change')}**")
        st.table(pd.DataFrame(rows, columns=columns), hide_index=True, border="horizontal")
    changed_cells(it)


def _left_out(it: Proposal) -> None:
    for place, names in it.report.ignored.items():
        st.caption(_("{file}: these columns are left out: {columns}").format(file=literal(place), columns=literal(", ".join(names))))
    if it.report.unknown:
        st.caption(_("Left out because we do not know this table: {names}").format(names=literal(", ".join(it.report.unknown))))
