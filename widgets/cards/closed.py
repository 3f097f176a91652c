"""What a card says outside the team, where its rows about single people and families are closed."""

import pandas as pd

from translations import _
from widgets.card import Card


def closed(key: str, title: str, counted: tuple[str, ...]) -> Card:
    """A card without a chart that says why there is none."""
    return Card(key, title, _("These rows are about single people and families: they are for the team only."), pd.DataFrame(), counted)
