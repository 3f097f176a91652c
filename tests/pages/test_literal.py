"""What people wrote is drawn as they wrote it."""

import datetime

import pandas as pd
import plotly.graph_objects as go
import pytest
from streamlit.testing.v1 import AppTest

from figures.scope import Scope
from tests.pages.conftest import page
from tests.pages.told import told
from widgets.cards.network import numbers
from widgets.cards.participation import _under
from widgets.cards.tables import written
from widgets.literal import literal


@pytest.mark.parametrize(("text", "drawn"), [
    ("G-01 (ja), 3.5", "G-01 (ja), 3.5"), ("**vet** `a` _b_ $x$", r"\*\*vet\*\* \`a\` \_b\_ \$x\$"),
    ("[klik](http://x)", r"\[klik\](http://x)"), ("<b> & :red[x] ~~y~~ |", r"\<b\> \& :red\[x\] \~\~y\~\~ \|"),
    ("# kop", r"\# kop"), ("- punt", r"\- punt"), ("1. een", r"1\. een"), ("\\*", r"\\\*"), ("a\x1b[31m\u202eb\nc", r"a \[31m b c"),
])  # fmt: skip
def test_literal(text, drawn):
    assert literal(text) == drawn


def test_a_value_and_a_file_name_do_nothing_on_the_page(tmp_path, monkeypatch):
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    it = page("data")
    it.file_uploader[0].set_value([("families.csv", b"family,focus,[klik](x)\nF1,**ja**\x1b[1m,a\n", "text/csv")])
    it.run()
    texts = told(it).everything
    assert r"\*\*ja\*\*" in texts and r"\[klik\](x)" in texts and "**ja**" not in texts and "\x1b" not in texts and not it.exception


def test_what_changed_and_who_a_number_is_are_written_as_they_are(live):
    live("end")
    figure = go.Figure().add_scatter(x=[0], y=[0], text=["1"])
    assert numbers(figure, pd.DataFrame({"number": ["1"], "label": ["*Buurt*"]})) == r"**1** \*Buurt\*"
    assert _under(Scope(), [(datetime.date(2025, 1, 2), "*Koffie*")], False, set()).endswith(r": \*Koffie\*")


def test_a_card_draws_names_of_people_as_they_are(live):
    """In its title, under it and in its table; a number in a table is written as the reader writes numbers."""
    live("end")
    rows = pd.DataFrame({"key": ["*Buurt*"], "target": [5000.0], "rung": [3.5], "n": [12]})
    table = written(rows, {"key": "a_b_", "target": "Target", "rung": "Rung", "n": "n"}, {})
    assert table.iloc[0].tolist() == ["*Buurt*", "5.000", "3,5", "12"]
    it = AppTest.from_function(draw_a_card, args=(table,)).run()
    assert not it.exception and it.subheader[0].value == r"\*Buurt\* doet mee" and it.caption[0].value == r"met \[vier\](x)"
    assert it.table[0].value.iloc[0].tolist() == [r"\*Buurt\*", "5.000", "3,5", "12"] and it.table[0].value.columns[0] == r"a\_b\_"


def draw_a_card(table):
    import streamlit as st

    from figures.scope import Scope
    from widgets.card import Card, card
    from widgets.session import begin

    begin()
    st.session_state["twin-x"] = True
    card(Card("x", "*Buurt* doet mee", "met [vier](x)", table, ()), Scope())
