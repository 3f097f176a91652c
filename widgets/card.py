"""A card: the finding as its title, the chart, how sure it is, whom it is about, and the ways to look behind it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, partial

import pandas as pd
import streamlit as st

from charts.config import Figure, config
from charts.sent import Sent
from figures.method import Method
from figures.methods import meaning
from figures.scope import Scope
from measures.measure import Measure
from translations import _, language, use
from widgets.choosing import chart_key
from widgets.file_names import card_file
from widgets.filters import in_words
from widgets.literal import in_a_cell, literal
from widgets.session import begin
from widgets.strip import strip
from widgets.twin import as_csv


@dataclass(frozen=True)
class Card:
    """What a card tells. `table` is the chart as rows in the reader's words; `counted` are the measures and methods behind it.

    `picks`: the points of the chart that carry a code can be clicked. `picked`: what a click on a point of the chart
    chooses for the whole page, told the key of the chart.
    """

    key: str
    title: str
    subtitle: str
    table: pd.DataFrame
    counted: tuple[str, ...]
    uncertainty: str = ""
    figure: Figure | None = None
    extra: tuple[Figure, ...] = field(default=())
    picks: bool = False
    picked: Callable[[str], None] | None = None

    @cached_property
    def sent(self) -> tuple[Sent, ...]:
        """Its charts as the browser gets them; none where the first has nothing to show."""
        return tuple(map(Sent, (self.figure, *self.extra))) if self.figure is not None else ()


def card(it: Card, scope: Scope, used: Scope | None = None) -> str | None:
    """Draw a card; without a figure it says in words what is missing and shows no empty frame.

    `used` is the part of the reader's `scope` that the card heeds, where that is not all; both are told, and what is left aside.
    Gives back the code of the point that was clicked last, where points can be picked.
    """
    picked, used = None, scope if used is None else used
    under = it.subtitle if used.everything else f"{it.subtitle} · {in_words(used)}"
    with st.container(border=True, key=f"card-{it.key}"):
        st.subheader(literal(it.title))
        st.caption(literal(under))
        for place, figure in enumerate(it.sent):
            key = f"{it.key}-{place}"
            drawn = st.plotly_chart(
                figure, theme=None, config=config(), key=chart_key(key), alt=f"{it.title}. {under}",
                **_clicks(it, key if not place else ""),
            )  # fmt: skip
            picked = _code(drawn) if it.picks else picked
        if it.uncertainty:
            st.markdown(it.uncertainty)
        st.caption(strip(used))
        if scope != used:
            st.caption(_("Plays no part here: {filters}").format(filters=in_words(scope.beside(used))))
        _behind(it, used)
    return picked


def _clicks(it: Card, key: str) -> dict:
    """What a click does: nothing, a rerun that gives back its code, or a choice for the whole page (in the first chart)."""
    if it.picks:
        return {"on_select": "rerun", "selection_mode": "points"}
    return {"on_select": partial(it.picked, key), "selection_mode": "points"} if it.picked and key else {}


def _code(drawn) -> str | None:
    """The code of the first point of a selection that carries one."""
    codes = [point.get("customdata") for point in drawn.selection.points]
    return next((code for code in codes if isinstance(code, str)), None)


@st.fragment
def _behind(it: Card, scope: Scope) -> None:
    """Opened on demand: only what is open is made. A fragment runs by itself, so it begins by itself."""
    begin()
    with st.container(horizontal=True):
        with st.popover(_("How is this counted?"), icon=":material/help:", type="tertiary", key=f"how-{it.key}"):
            for name in it.counted:
                explain(meaning(name))
        if len(it.table):
            with st.popover(
                _("As a table"), icon=":material/table:", type="tertiary", key=f"twin-{it.key}", on_change="rerun"
            ) as twin:
                if twin.open:
                    st.markdown(literal(f"{it.title}. {it.subtitle}"))
                    st.table(_seen(it.table.head(100)), hide_index=True, border="horizontal")
            st.download_button(
                _("Download"), data=_file(it, scope, language()), file_name=card_file(it.key),
                mime="text/csv", icon=":material/download:", type="tertiary", key=f"csv-{it.key}", on_click="ignore",
            )  # fmt: skip


def _seen(table: pd.DataFrame) -> pd.DataFrame:
    """The rows and their headings as they are: a partner whose name has stars in it makes nothing bold."""
    return table.map(in_a_cell).rename(columns=in_a_cell)


def _file(it: Card, scope: Scope, code: str):
    """The download is made in a thread of its own, when it is asked for: it needs to be told the language."""

    def made() -> bytes:
        use(code)
        return as_csv(it.title, it.subtitle, it.table, scope)

    return made


def explain(measure: Measure | Method) -> None:
    """The measure's own words: the same as in the documentation and the exports."""
    # In one element: there are dozens of these on a page, and an element costs more than its text.
    st.markdown("\n\n".join([f"**{_(measure.title)}**", _(measure.definition), f"{_('Formula')}: {_(measure.formula)}"]))
    st.caption(f"{_('Source')}: {_(measure.source)} · {_('Code')}: `{measure.name}`")
