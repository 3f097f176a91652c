"""Cards about giving back, the sixth source seen as behaviour: the ladder, who moves on it, and how soon people begin."""

import pandas as pd

from charts import bars, multiples, staying
from figures.findings import participation_giving as findings
from figures.scope import Scope
from figures.staying import HALF_A_YEAR, curve, followed, followed_for, half_year, weekly
from figures.table import only, stated
from translations import _, _n, date, number
from widgets.card import Card
from widgets.cards.closed import closed
from widgets.cards.latest_months import latest
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, look

MONTHS = (0, 3, 6, 12, 18)
STEPS = {
    5: _n("Standing role: parent platform, driver"), 4: _n("Organised or hosted"), 3: _n("Helped twice or more"),
    2: _n("Came three times or more"), 1: _n("Came once or twice"), 0: _n("Not seen this half-year"),
}  # fmt: skip
MOVES = {"up": _n("to a higher step"), "down": _n("to a lower step")}


@remembered
def ladder(scope: Scope) -> Card:
    """Who stands on which step on the last day of the figures, and how many half a year ago; outside the team only who begins to give, by month."""
    its = Scope(schools=scope.schools)
    listing, now = figures().listing("ladder_count", its), only(figures().figure("people_giving", (), its))
    if listing is None:
        return _by_month(its, now)
    labels = {_step(level): _(name) for level, name in STEPS.items()}
    rows = _steps(listing)
    hues = {_step(level): look().sources["reciprocity"] for level in set(listing.loc[listing["gives"], "level"])} if len(listing) else {}
    figure = bars.horizontal(rows, labels, hues, dark=dark()) if len(rows) else None
    return Card(
        "ladder", findings.giving_now(now, listing),
        _("The highest step that everybody reached in the last six months, of all on a register or in a standing role; from step 3 on people give"),
        written(rows, {"key": _("Step"), "value": _("People"), "text": _("Six months before")}, {"key": labels}),
        ("people_giving", "new_givers"),
        _("The steps look at behaviour only. Going down is no failing: a role may end, and a family may be busy."), figure,
    )  # fmt: skip


def _step(level: int) -> str:
    # Plotly takes a number among its categories for a place.
    return f"step-{level}"


def _steps(listing: pd.DataFrame) -> pd.DataFrame:
    counts = listing.groupby(["back", "level"])["people"].sum() if len(listing) else {}
    before = len(listing) and (listing["back"] == 1).any()
    rows = [
        {
            "key": _step(level), "value": float(counts.get((0, level), 0)), "state": "value",
            "text": _("was {n}").format(n=number(counts.get((1, level), 0))) if before else "",
        }
        for level in STEPS
    ]  # fmt: skip
    return pd.DataFrame(rows if len(listing) else [], columns=["key", "value", "state", "text"])


def _by_month(scope: Scope, now: dict) -> Card:
    rows = stated(figures().figure("new_givers", ("month",), scope)).assign(panel="all")
    figure = multiples.months(rows, "panel", ["all"], {"all": _("people")}, columns=1, dark=dark()) if len(rows) else None
    return Card(
        "ladder", findings.giving_now(now, pd.DataFrame()), _("People who helped or organised for the first time, per month"),
        written(rows, {"month": _("Month"), "value": _("People")}, {}), ("people_giving", "new_givers"), "", figure,
    )  # fmt: skip


@remembered
def moves(scope: Scope) -> Card:
    """Per half-year: who went up on the ladder, and who went down."""
    listing = figures().listing("ladder_move", Scope(schools=scope.schools))
    if listing is None:
        return closed("ladder-moves", _("Who goes up on the ladder, and who goes down"), ("ladder_moves",))
    counted = listing.groupby(["moment", "direction"], as_index=False)["people"].sum().rename(columns={"people": "value", "direction": "part"})
    counted = counted[counted["part"].isin(list(MOVES))]
    counted = counted.assign(wave=[f"{day:%Y-%m-%d}" for day in counted["moment"]], state="value")
    waves = {code: date(pd.Timestamp(code).date()) for code in sorted(set(counted["wave"]))}
    words = {code: _(word) for code, word in MOVES.items()}
    figure = bars.diverging(counted, waves, {"up": words["up"]}, {"down": words["down"]}, dark=dark()) if waves else None
    return Card(
        "ladder-moves", findings.moved(listing), _("People who were known half a year before, by the way they went since; the others stayed"),
        written(counted, {"wave": _("Up to"), "part": _("Way"), "value": _("People")}, {"wave": waves, "part": words}),
        ("ladder_moves",), "", figure,
    )  # fmt: skip


@remembered
def hours_given(scope: Scope) -> Card:
    """Which share of the hours people gave, per month."""
    rows = stated(figures().figure("giving_share", ("month",), scope))
    rows = latest(rows.assign(value=100 * rows["value"], panel="all"))
    label = {"all": _("hours given of every hundred")}
    figure = multiples.months(rows, "panel", ["all"], label, columns=1, dark=dark()) if len(rows) else None
    return Card(
        "hours-given", findings.share_given(only(figures().figure("giving_share", (), scope))),
        _("Hours in which people helped or organised, of every hundred hours that people were present"),
        written(rows, {"month": _("Month"), "value": label["all"]}, {}), ("giving_share",), "", figure,
    )  # fmt: skip


@remembered
def first_giving(scope: Scope) -> Card:
    """How long after their first time people give for the first time."""
    listing = figures().listing("giving_wait_count", Scope(schools=scope.schools))
    if listing is None:
        return closed("first-giving", _("How soon people begin to give"), ("first_giving",))
    people = int(listing["people"].sum())
    table, figure, stayed = pd.DataFrame(), None, None
    if people:
        steps = curve(listing, "gave")
        stayed, drawn = half_year(listing, steps), weekly(steps)
        risen = drawn.assign(value=1 - drawn["value"], low=1 - drawn["high"], high=1 - drawn["low"])
        figure = staying.curve(risen, followed(listing, MONTHS), dark=dark())
        table = written(risen, {"time": _("Days"), "value": _("Began to give")}, {}, decimals=2)
    return Card(
        "first-giving", findings.began_giving(None if stayed is None else 1 - stayed, followed_for(listing, HALF_A_YEAR), people),
        _("The share that has helped, organised or taken a standing role, by months since the first time; who left counts too"), table,
        ("first_giving",), _("The ground around the line is where the share may lie, at 95 percent."), figure,
    )  # fmt: skip
