"""The card about working together: the mean answer of partners to each question about their partnership, moment by moment."""

from charts import growth
from figures.findings.network_use import partnership
from figures.scope import Scope
from translations import _, number
from widgets import names
from widgets.card import Card
from widgets.cards.network_growth import with_n
from widgets.cards.reading import Reading
from widgets.cards.tables import written
from widgets.generation import figures
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
    columns = {"panel": _("Question"), "wave": _("Moment"), "value": _("Mean"), "partners": _("Partners that told")}
    low, high = (number(end) for end in reading.scale)
    return Card(
        f"working-together-{reading.instrument}", partnership(rows, list(moments)),
        _("Mean answer of partners on a scale from {low} to {high}; n is how many partners answered").format(low=low, high=high),
        written(rows.sort_values(["panel", "wave"]), columns, {"panel": questions, "wave": names.waves()}, decimals=1), ("resilience_score",),
        _("Not always the same partners answered: read the line beside its n."),
        growth.panels(rows, list(questions), questions, moments, columns=1 if narrow() else 3, scale=reading.scale, dark=dark()),
    )  # fmt: skip
