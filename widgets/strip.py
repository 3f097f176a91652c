"""The denominator strip: always the same six words, under every chart and in every export."""

from figures.scope import Scope
from figures.table import only
from translations import _, _n, number
from widgets.generation import figures
from widgets.remembered import remembered

WORDS = (
    ("families_registered", _n("registered")),
    ("families_started", _n("started")),
    ("families_measured", _n("measured once")),
    ("families_measured_again", _n("measured again")),
    ("consents_withdrawn", _n("consent withdrawn")),
    ("measurements_due", _n("not filled in yet")),
)


@remembered
def strip(scope: Scope) -> str:
    """The six counts of families as one line; only the choice of schools plays a part in them."""
    schools = Scope(schools=scope.schools)
    counts = [f"{_count(only(figures().figure(name, (), schools)))} {_(word)}" for name, word in WORDS]
    return _("Families: {counts}").format(counts=" · ".join(counts))


def _count(row: dict) -> str:
    return _("withheld") if row["state"] == "hidden" else number(row["value"])
