"""Big numbers, each with what to compare it with and how it is counted: never a number alone."""

from dataclasses import dataclass

import streamlit as st

from figures.findings.network_growth import beside
from figures.methods import meaning
from figures.network_comparison import answered_waves, since_first
from figures.promised import month_end
from figures.scope import Scope
from figures.table import only
from measures.measure import measures
from translations import _, month, ngettext, number, percentage
from widgets.card import explain
from widgets.filters import in_words
from widgets.generation import figures
from widgets.literal import literal
from widgets.remembered import remembered

RECENT_MONTHS = 3
# Of these a moment is held against another over the same partners only.
FOLLOWED = ("ties", "mean_degree", "density")


@dataclass(frozen=True)
class KeyFigure:
    """A number with its label, what to compare it with, and the measure behind it; `note` is for what has to be known of it."""

    measure: str
    label: str
    value: str
    comparison: str
    note: str = ""


def participation_figures(scope: Scope) -> None:
    """Active families, parents, visits, hours, and what is not recorded."""
    schools, whole = scope.only("schools"), _whole_months(scope)
    started, held = _row("families_started", schools), _row("sessions_held", scope)
    parent = {"person_kind": "parent"}
    beside_held = ngettext("beside {n} session held", "beside {n} sessions held", held["value"])
    _draw([
        KeyFigure(
            "families_active", _("Active families"), _value("families_active", schools),
            _("of {n} that started").format(n=_written(started, 0, zero=True)), _unheeded(scope, schools),
        ),
        KeyFigure(
            "people_taking_part", _("Different parents"), _value("people_taking_part", scope, parent),
            _recently(whole, scope, "people_taking_part", parent),
        ),
        KeyFigure("visits", _("Visits"), _value("visits", scope), _recently(whole, scope, "visits")),
        KeyFigure("contact_hours", _("Hours together"), _value("contact_hours", scope), _recently(whole, scope, "contact_hours")),
        KeyFigure(
            "sessions_to_record", _("Not recorded"), _value("sessions_to_record", scope),
            beside_held.format(n=_written(held, 0, zero=True)),
        ),
    ])  # fmt: skip


def network_figures(wave: str) -> None:
    """The network at one wave, each figure beside the first time."""
    _draw(_network(wave))
    st.caption(
        _(
            "Ties per partner is over those that answered or were named. Like for like: partners that were there and answered both times. "
            "Density falls when a network grows, even when every partner keeps as many ties."
        )
    )


@remembered
def _network(wave: str) -> list[KeyFigure]:
    shown = [KeyFigure(name, _(measures()[name].title), _at(name, wave), _beside(name, wave)) for name in ("partners_active", *FOLLOWED)]
    bridges, answered = (_row(name, Scope(), {"wave": wave}, ("wave",)) for name in ("bridging_share", "response_rate"))
    pairs = ngettext("of {n} pair with a tie", "of {n} pairs with a tie", bridges["denominator"])
    asked = ngettext("of {n} partner", "of {n} partners", answered["denominator"])
    return [
        *shown,
        KeyFigure("bridging_share", _("Bridges between kinds"), _part(bridges, "numerator"), pairs.format(n=_part(bridges, "denominator"))),
        KeyFigure("response_rate", _("Answered"), _part(answered, "numerator"), asked.format(n=_part(answered, "denominator"))),
    ]


def _beside(name: str, wave: str) -> str:
    """What a number of the network is held against: partners against the first moment; their ties only over the same partners."""
    change = since_first(figures(), wave)
    if change is None:
        return _("first moment") if wave in answered_waves(figures())[:1] else _("nobody answered")
    if name in FOLLOWED:
        return beside(change, name, measures()[name].decimals)
    return _("was {n} at {wave}").format(n=_at(name, change.then.wave), wave=change.then.wave)


def _draw(shown: list[KeyFigure]) -> None:
    with st.grid(columns=len(shown), min_column_width=150):
        for it in shown:
            with st.container(border=True, gap="xsmall", height="stretch", key=f"figure-{it.measure}"):
                # A metric cuts off a label that is too long; a line of text goes on below.
                st.markdown(it.label)
                st.metric(it.label, it.value, label_visibility="collapsed")
                st.caption(literal(it.comparison))
                if it.note:
                    st.caption(literal(it.note))
                with st.popover(_("How is this counted?"), icon=":material/help:", type="tertiary", key=f"how-figure-{it.measure}"):
                    explain(meaning(it.measure))


def _row(name: str, scope: Scope, where: dict[str, str] | None = None, by: tuple[str, ...] = ()) -> dict:
    return only(figures().figure(name, by or tuple(where or ()), scope, where))


def _value(name: str, scope: Scope, where: dict[str, str] | None = None) -> str:
    return _written(_row(name, scope, where), measures()[name].decimals, zero=True)


def _at(name: str, wave: str) -> str:
    row, measure = _row(name, Scope(), {"wave": wave}, ("wave",)), measures()[name]
    # A share of a few percent has one decimal, any other is whole.
    return percentage(row["value"], 1) if measure.is_share and row["state"] == "value" else _written(row, measure.decimals)


def _part(row: dict, part: str) -> str:
    return _written(row | {"value": row[part]}, 0)


def _written(row: dict, decimals: int, zero: bool = False) -> str:
    if row["state"] == "hidden":
        return _("withheld")
    value = 0 if zero and row["state"] == "not_measured" else row["value"]
    return number(value, decimals)


def _recently(months: list[str], scope: Scope, name: str, where: dict[str, str] | None = None) -> str:
    """The same figure over the last whole months, which are named."""
    if not months:
        chosen = scope.first_month or scope.last_month
        return _("no whole month in this period") if chosen else _("no whole month has passed yet")
    value = _value(name, Scope(scope.schools, months[0], months[-1], scope.activity_types), where)
    if len(months) == 1:
        return _("{n} in {month}").format(n=value, month=month(months[0]))
    first = month(months[0], year=months[0][:4] != months[-1][:4])
    return _("{n} in {first} to {last}").format(n=value, first=first, last=month(months[-1]))


def _whole_months(scope: Scope) -> list[str]:
    """The last three months within the chosen period that are over: a month that still runs would seem a poor one."""
    months = figures().listing("every_month")["month"].tolist()
    over = [one for one in months if month_end(one) <= figures().about.as_of]
    chosen = [one for one in over if (scope.first_month or one) <= one <= (scope.last_month or one)]
    return chosen[-RECENT_MONTHS:]


def _unheeded(scope: Scope, used: Scope) -> str:
    return _("Plays no part here: {filters}").format(filters=in_words(scope.beside(used))) if scope != used else ""
