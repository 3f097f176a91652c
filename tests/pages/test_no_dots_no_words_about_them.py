"""Below six pairs no dots are drawn, and then no sentence explains any."""

from figures.scope import Scope
from widgets.cards.reading import readings
from widgets.cards.twenty_dots import twenty_dots


def test_with_four_families_no_dot_is_explained(live) -> None:
    live("seven_months")
    card = twenty_dots(Scope(), readings()[0])
    assert card.figure is None
    assert card.subtitle == readings()[0].label


def test_with_dots_they_are_explained(live) -> None:
    live("end")
    card = twenty_dots(Scope(), readings()[0], researchers=True)
    assert card.figure is not None
    assert card.subtitle.startswith("Elke stip is een van twintig even waarschijnlijke plekken")
