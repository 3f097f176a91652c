"""Cards with the network as a table: who named whom in order of kind, and the same counted by kind."""

import pandas as pd

from charts import matrix as matrix_chart
from figures.findings.network import named, silence, too_many
from figures.findings.network_use import across_kinds
from figures.network_map import numbers_of
from figures.network_matrix import in_order, kind_matrix, matrix
from figures.network_waves import wave_of
from figures.scope import Scope
from translations import _, number
from widgets import names
from widgets.card import Card
from widgets.generation import figures
from widgets.remembered import remembered
from widgets.session import dark, narrow

# A square needs nineteen pixels to be read and a screen has room for so many; beyond it the kinds remain.
MOST_SQUARES = 60


@remembered
def who_named_whom(scope: Scope, wave: str) -> Card:
    """The printable twin of the map: a row per partner that answered, a column per partner that it was asked about."""
    its, rows = in_order(figures(), wave), matrix(figures(), wave)
    kinds = its["kind"].tolist()
    shorts = {code: numbers_of(figures())[code] for code in its["partner"]}
    labels = {row.partner: f"{row.label}  {shorts[row.partner]}" for row in its.itertuples()}
    breaks = tuple(place for place in range(1, len(kinds)) if kinds[place] != kinds[place - 1])
    drawable = len(its) <= MOST_SQUARES and not narrow()
    squares = _("{wave}: each row is what one partner said about the others, in order of kind. A dot is: no tie. Blank: not named.")
    subtitle = squares if drawable else _pairs_by_kind()
    under = _("Squares with a question mark were not answered. The numbers above the columns stand behind the names.")
    too_narrow = _("The table of partners does not fit on this screen: it is behind the button, and here it is counted by kind.")
    return Card(
        "network-matrix", named(rows), subtitle.format(wave=names.waves()[wave]), _as_table(its, rows, shorts), ("ties", "response_rate"),
        under if drawable else too_narrow,
        matrix_chart.squares(rows, labels, shorts, breaks, dark=dark()) if drawable else _kinds(wave),
    )  # fmt: skip


def _as_table(its: pd.DataFrame, rows: pd.DataFrame, shorts: dict[str, str]) -> pd.DataFrame:
    """The same as text: the level, 0 where there is none, ? without an answer, – where it was not named."""
    cells = {(row.row, row.column): "?" if row.state != "value" else number(row.value) for row in rows.itertuples()}
    table = [[row.label, *(cells.get((row.partner, other), "–") for other in shorts)] for row in its.itertuples()]
    return pd.DataFrame(table, columns=[_("Partner"), *shorts.values()], dtype=object)


@remembered
def by_kind(scope: Scope, wave: str) -> Card:
    """How many ties run within and across kinds of partners."""
    share = figures().figure("bridging_share", ("wave",), where={"wave": wave})
    its = wave_of(figures(), wave)
    told = across_kinds(share, its.kinds) if its.answered else silence()
    return _kinds_card("network-kinds", told, wave, _("On the diagonal are pairs of one kind; the others are bridges."))


def kinds_instead(wave: str, partners: int) -> Card:
    """Where there are too many partners for a map: the kinds, and why."""
    return _kinds_card(f"network-map-{wave}", too_many(partners), wave, _("The list of all ties can be downloaded below."))


def _kinds_card(key: str, title: str, wave: str, under: str) -> Card:
    words = names.words("partner_kind")
    rows = kind_matrix(figures(), wave)
    table = [[words[row["row"]], words[row["column"]], number(row["value"])] for row in rows.to_dict("records")]
    subtitle = _pairs_by_kind().format(wave=names.waves()[wave])
    columns = [_("Kind"), _("With kind"), _("Pairs with a tie")]
    counted = ("bridging_share", "ei_index")
    return Card(key, title, subtitle, pd.DataFrame(table, columns=columns, dtype=object), counted, under, _kinds(wave) if len(rows) else None)


def _pairs_by_kind() -> str:
    return _("{wave}: pairs of partners with a tie, by the kinds that it joins")


def _kinds(wave: str):
    rows = kind_matrix(figures(), wave)
    words = names.words("partner_kind", *rows["row"].unique())
    short = {code: str(place) for place, code in enumerate(words, start=1)}
    labels = {code: f"{label}  {short[code]}" for code, label in words.items()}
    return matrix_chart.squares(rows, labels, short, cell=22 if narrow() else 36, dark=dark())
