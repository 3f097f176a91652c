"""What goes to the browser of a finished chart is worked out once, and is the same."""

import plotly.graph_objects as go
import plotly.io

from charts.sent import Sent
from charts.theme import canvas


def test_a_sent_chart_is_what_its_figure_was_when_it_was_finished():
    figure = canvas(200).add_scatter(x=[1, 2], y=[3, 4])
    sent, told = Sent(figure), plotly.io.to_json(figure, validate=False)
    figure.add_bar(x=[1], y=[1])
    assert plotly.io.to_json(sent.to_dict(), validate=False) == told


def test_it_is_never_worked_out_again(monkeypatch):
    sent = Sent(canvas(200).add_scatter(x=[1, 2], y=[3, 4]))
    monkeypatch.setattr(go.Figure, "to_dict", None)
    assert sent.to_dict() is sent.to_dict()
