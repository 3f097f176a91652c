"""The card about working together: the mean answer of partners to each question about their partnership, moment by moment."""

import pandas as pd

from charts import growth
from figures.findings.network_use import partnership, scale
from figures.network_comparison import Moment
from figures.scope import Scope
from translations import _, number
from widgets import names
from widgets.card import Card
from widgets.cards.network_growth import with_n
from widgets.cards.reading import Reading
from widgets.cards.tables import written
from widgets.generation import figures
from widgets.literal import literal
from widgets.remembered import remembered
from widgets.session import dark, narrow


@remembered
def working_together(scope: Scope, reading: Reading) -> Card | None:
    """One panel per question; None where single questions may not be seen, or nobody answered."""
    listing = figures().listing("partner_item", where=(("instrument", reading.instrument),))
    if listing is None or listing.empty:
        return None
    items = figures().listing("instrument_items", where=(("instrument", reading.instrument),)).sort_values("place")
    questions = dict(zip(items["item"], items["text"], strict=True))
    rows = listing.rename(columns={"item": "panel", "mean": "value"}).assign(state="value")
    rows = rows.assign(text=[with_n(number(row.value, 1), row.partners) for row in rows.itertuples()])
    moments = {wave: wave for wave in names.waves() if wave in set(rows["wave"])}
    changed = _changes(reading.instrument, list(moments))
    columns = {"panel": _("Question"), "wave": _("Moment"), "value": _("Mean"), "partners": _("Partners that told")}
    return Card(
        f"working-together-{reading.instrument}", partnership(changed, _answered(rows, list(moments))),
        scale(*reading.scale),
        written(rows.sort_values(["panel", "wave"]), columns, {"panel": questions, "wave": names.waves()}, decimals=1), ("resilience_score",),
        _under(changed, questions),
        growth.panels(rows, list(questions), questions, moments, columns=1 if narrow() else 3, scale=reading.scale, dark=dark()),
    )  # fmt: skip


def _changes(instrument: str, waves: list[str]) -> pd.DataFrame:
    """item, direction, change, partners: over the partners that answered a question at the first moment and the last."""
    ends = (("before", waves[0]), ("wave", waves[-1])) if waves else ()
    return figures().listing("partner_item_change", where=(("instrument", instrument), *ends))


def _answered(rows: pd.DataFrame, waves: list[str]) -> list[Moment]:
    """Per moment how many partners were in the network, and how many answered the question that most answered."""
    members = figures().listing("network_member")["wave"].value_counts()
    return [Moment(wave, int(members.get(wave, 0)), int(rows.loc[rows["wave"] == wave, "partners"].max())) for wave in waves]


def _under(changed: pd.DataFrame, questions: dict[str, str]) -> str:
    """A caution, and the mean change in each question where it may be told."""
    known = changed[changed["change"].notna()].set_index("item")
    told = [
        _("{question}: {change} over {n} partners").format(
            question=literal(questions[item].rstrip(".")), change=number(known.loc[item, "change"], 1, signed=True),
            n=number(known.loc[item, "partners"]),
        )
        for item in questions if item in known.index
    ]  # fmt: skip
    change = [_("Change of the partners that answered both times:"), *told] if told else []
    return "  \n".join([_("Not always the same partners answered: read the line beside its n."), *change])
