"""Big numbers, each with what to compare it with: never a number alone."""

import datetime

import streamlit as st

from figures.findings.network_growth import beside
from figures.network_comparison import answered_waves, since_first
from figures.scope import Scope
from figures.table import only
from measures.measure import measures
from translations import _, number
from widgets.generation import figures
from widgets.remembered import remembered

# Of these a moment is held against another over the same partners only.
FOLLOWED = ("ties", "mean_degree", "density")


def participation_figures(scope: Scope) -> None:
    """Active families, parents, visits, hours, and what is not recorded."""
    recent, schools = _last_three_months(scope), Scope(schools=scope.schools)
    started = _value("families_started", (), schools)
    parents, parent = ("person_kind",), {"person_kind": "parent"}
    shown = [
        (_("Active families"), _value("families_active", (), schools), _("of {n} that started").format(n=started)),
        (
            _("Different parents"),
            _value("people_taking_part", parents, scope, parent),
            _in_those(_value("people_taking_part", parents, recent, parent)),
        ),
        (_("Visits"), _value("visits", (), scope), _in_those(_value("visits", (), recent))),
        (_("Hours together"), _value("contact_hours", (), scope), _in_those(_value("contact_hours", (), recent))),
        (
            _("Not recorded"),
            _value("sessions_to_record", (), scope),
            _("beside {n} sessions held").format(n=_value("sessions_held", (), scope)),
        ),
    ]
    _draw(shown)


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
def _network(wave: str) -> list[tuple[str, str, str]]:
    shown = [(_(measures()[name].title), _at(name, wave), _beside(name, wave)) for name in ("partners_active", *FOLLOWED)]
    answered = only(figures().figure("response_rate", ("wave",), where={"wave": wave}))
    asked = _("of {n} partners").format(n=_written(answered | {"value": answered["denominator"]}, 0))
    bridges = only(figures().figure("bridging_share", ("wave",), where={"wave": wave}))
    pairs = _("of {n} pairs with a tie").format(n=_written(bridges | {"value": bridges["denominator"]}, 0))
    shown.append((_("Bridges between kinds"), _written(bridges | {"value": bridges["numerator"]}, 0), pairs))
    return [*shown, (_("Answered"), _written(answered | {"value": answered["numerator"]}, 0), asked)]


def _beside(name: str, wave: str) -> str:
    """What a number of the network is held against: partners against the first moment; their ties only over the same partners."""
    change = since_first(figures(), wave)
    if change is None:
        return _("first moment") if wave in answered_waves(figures())[:1] else _("nobody answered")
    if name in FOLLOWED:
        return beside(change, name, measures()[name].decimals)
    return _("was {n} at {wave}").format(n=_at(name, change.then.wave), wave=change.then.wave)


def _draw(shown: list[tuple[str, str, str]]) -> None:
    with st.grid(columns=len(shown), min_column_width=150):
        for label, value, comparison in shown:
            with st.container(border=True, gap="xsmall", height="stretch"):
                # A metric cuts off a label that is too long; a line of text goes on below.
                st.markdown(label)
                st.metric(label, value, label_visibility="collapsed")
                st.caption(comparison)


def _value(name: str, by: tuple[str, ...], scope: Scope, where: dict[str, str] | None = None) -> str:
    return _written(only(figures().figure(name, by, scope, where)), measures()[name].decimals, zero=True)


def _at(name: str, wave: str) -> str:
    return _written(only(figures().figure(name, ("wave",), where={"wave": wave})), measures()[name].decimals)


def _written(row: dict, decimals: int, zero: bool = False) -> str:
    if row["state"] == "hidden":
        return _("withheld")
    value = 0 if zero and row["state"] == "not_measured" else row["value"]
    return number(value, decimals)


def _in_those(value: str) -> str:
    return _("{n} in the last three months").format(n=value)


def _last_three_months(scope: Scope) -> Scope:
    last = scope.last_month or f"{figures().about.as_of:%Y-%m}"
    start = datetime.date.fromisoformat(f"{last}-01")
    for _month in range(2):
        start = (start - datetime.timedelta(days=1)).replace(day=1)
    return Scope(scope.schools, f"{start:%Y-%m}", last, scope.activity_types)
