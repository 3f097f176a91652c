"""Under the sessions by month only what is drawn is explained: targets, holidays and Ramadan."""

import pytest

from figures.scope import Scope
from widgets.cards.participation import sessions_by_month


@pytest.mark.parametrize("age", ["two_months", "end"])
@pytest.mark.parametrize("scope", [Scope(), Scope(activity_types=("art",))])
def test_a_caption_explains_what_is_drawn_and_nothing_else(live, age, scope) -> None:
    live(age)
    card = sessions_by_month(scope)
    grounds, frames = ([it for it in card.figure.layout.shapes if (it.line.dash == "dot") is dotted] for dotted in (False, True))
    diamonds = [trace for figure in card.extra for trace in figure.data if trace.marker.symbol == "diamond-open" and trace.x]
    assert ("ruit" in card.uncertainty) == bool(diamonds)
    assert ("Gestippeld kader: ramadan" in card.uncertainty) == bool(frames)
    assert ("Grijze baan" in card.uncertainty) == bool([it for it in grounds if it.fillcolor])
