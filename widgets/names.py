"""How codes are called on screen, in the reader's language: schools, waves, sources, types."""

from data_model.vocabularies import codes, label
from figures.scope import Scope
from translations import _, date
from widgets.generation import figures
from widgets.remembered import remembered

NEIGHBOURHOOD = "neighbourhood"


@remembered
def schools() -> dict[str, str]:
    """School code → label, in the fixed order of the list of schools; the neighbourhood last."""
    table = figures().listing("schools")
    found = dict(zip(table["school"], table["label"], strict=True)) if table is not None else {}
    return found | {NEIGHBOURHOOD: _("The whole neighbourhood")}


def schools_in(scope: Scope) -> dict[str, str]:
    """The schools that are looked at, in their order, without the neighbourhood: those that a choice leaves out are absent."""
    looked_at = {code: label for code, label in schools().items() if not scope.schools or code in scope.schools}
    return {code: label for code, label in looked_at.items() if code != NEIGHBOURHOOD}


@remembered
def waves() -> dict[str, str]:
    """Wave code → its label, in order of opening."""
    table = figures().listing("wave_so_far").sort_values(["opens", "wave"])
    return {row.wave: f"{row.wave} · {date(row.opens)}" for row in table.itertuples()}


def words(vocabulary: str, *only: str) -> dict[str, str]:
    """Code → label of a vocabulary, in its fixed order; `only` these codes where given."""
    return {code: _(label(vocabulary, code)) for code in codes(vocabulary) if not only or code in only}
