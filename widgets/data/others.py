"""What an import does beyond the sender's own part: rows of other organisations, and own rows that the file lacks."""

import streamlit as st

from loaders.differences import Difference
from loaders.proposal import Proposal
from loaders.report_lines import table_name
from translations import _, ngettext, number
from widgets.data.sender import organisation, organisations
from widgets.data.values import key_told
from widgets.literal import literal

SHOWN = 40


def others(it: Proposal) -> None:
    """Draw it, once somebody has said of which organisation they are and there is something to compare with."""
    if not organisations() or not it.tables:
        return
    if not organisation():
        st.caption(_("Choose your organisation above: then you also see whether rows of others are touched, and what is missing."))
        return
    touched = sum(one.others or 0 for one in it.tables.values())
    told = ngettext("{n} row of other foundations touched.", "{n} rows of other foundations touched.", touched)
    sentence = told.format(n=number(touched))
    if touched:
        st.warning(sentence + " " + " · ".join(_whose(it)))
    else:
        st.markdown(f":material/check: {sentence}")
    for one in it.tables.values():
        if one.missing:
            _missing(one)


def _whose(it: Proposal) -> list[str]:
    """Whose they are, per table."""
    labels = organisations()
    return [
        f"{literal(labels.get(owner, owner))}: {table_name(one.table)} {number(n)}"
        for one in it.tables.values() for owner, n in sorted(one.owners.items())
    ]  # fmt: skip


def _missing(one: Difference) -> None:
    told = ngettext(
        "{table}: {n} row of yours is known and not in this file. It stays as it is.",
        "{table}: {n} rows of yours are known and not in this file. They stay as they are.", one.missing,
    ).format(table=table_name(one.table), n=number(one.missing))  # fmt: skip
    with st.expander(told, key=f"missing-{one.table}"):
        keys = [key_told(one.table, key) for key in one.missing_keys[:SHOWN]]
        st.markdown("\n".join(f"- {literal(key)}" for key in keys))
        if one.missing > SHOWN:
            st.caption(_("and {n} more").format(n=number(one.missing - SHOWN)))
