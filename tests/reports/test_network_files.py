"""The network in files for other programs: they open, and say what is missing, what is none, and no formula."""

import csv
import io

import networkx
import pandas as pd
import pytest

from reports.network_files import FORMS, network_file
from reports.partner_sheet import partner_sheet
from translations import use

NODES = pd.DataFrame(
    [("P-1", "=cmd|' /C calc'!A1", "school", False, True, 0.5, -0.25), ("P-2", 'Kunst & "Zo"', "health", True, False, 0.0, 0.0)],
    columns=["partner", "label", "kind", "outside", "answered", "x", "y"],
)
TIES = pd.DataFrame(
    [("T0", "P-1", "P-2", 3), ("T0", "P-2", "P-1", None), ("T0", "P-2", "P-3", 0)], columns=["wave", "from_partner", "to_partner", "level"]
).astype({"level": "Int64"})


def made(form: str) -> bytes:
    return network_file(form, NODES, TIES, "Netwerk op T0, voorbeeld")


def table(form: str) -> list[dict]:
    return list(csv.DictReader(io.StringIO(made(form).decode("utf-8-sig"))))


def test_no_answer_is_blank_and_no_tie_is_zero():
    assert [row["level"] for row in table("ties.csv")] == ["3", "", "0"]


def test_a_name_is_never_a_formula():
    assert [row["label"] for row in table("partners.csv")] == ["'=cmd|' /C calc'!A1", 'Kunst & "Zo"']
    assert [row["answered"] for row in table("partners.csv")] == ["true", "false"]


def test_another_program_reads_the_graph():
    graph = networkx.read_graphml(io.BytesIO(made("network.graphml")))
    assert graph.is_directed()
    assert list(graph.edges(data=True)) == [("P-1", "P-2", {"level": 3})]
    assert graph.nodes["P-2"] == {"label": 'Kunst & "Zo"', "kind": "health", "outside": True, "answered": False, "x": 0.0, "y": 0.0}
    assert "voorbeeld" in made("network.graphml").decode()


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_network_is_a_file_too(form):
    assert network_file(form, NODES.head(0), TIES.head(0), "")


def test_a_sheet_is_one_page_without_anything_from_elsewhere():
    use("nl")
    page = partner_sheet("De <b>Brug</b>", ("één regel",), ("Partner", "Wij"), [("Vonk", "2 · <script>")]).decode()
    assert "<b>" not in page
    assert "<script" not in page
    assert "http" not in page
    assert page.count("<tr>") == 2
