"""The network of one moment as files for other programs: partners and ties as CSV, and both as GraphML (Gephi, visone)."""

import csv
import io
from xml.etree import ElementTree

import pandas as pd

from figures.harmless import harmless, printable

# The files that are offered, with their kind.
FORMS = {"ties.csv": "text/csv", "partners.csv": "text/csv", "network.graphml": "application/graphml+xml"}
NODES = {"label": "string", "kind": "string", "outside": "boolean", "answered": "boolean", "x": "double", "y": "double"}
EDGES = {"level": "int"}


def network_file(form: str, nodes: pd.DataFrame, ties: pd.DataFrame, about: str) -> bytes:
    """One of `FORMS` as bytes. `nodes`: partner and the columns of `NODES`; `ties`: wave, from_partner, to_partner, level.

    A blank level was asked and not answered: it stays blank in the CSV, and is no edge in the graph; nor is level 0.
    No text in the CSV is run by a spreadsheet; `about` says in the graph what it is.
    """
    if form == "ties.csv":
        return _csv(ties[["wave", "from_partner", "to_partner", "level"]])
    if form == "partners.csv":
        return _csv(nodes[["partner", *NODES]])
    return _graphml(nodes, ties[ties["level"].fillna(0) > 0], about)


def _csv(table: pd.DataFrame) -> bytes:
    """Codes as headers, comma and point: what programs read; UTF-8 with its mark for Excel."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([_cell(value) for value in row] for row in table.itertuples(index=False))
    return text.getvalue().encode("utf-8-sig")


def _cell(value: object) -> str:
    if pd.isna(value):
        return ""
    return harmless(value) if isinstance(value, str) else str(value).lower()


def _graphml(nodes: pd.DataFrame, ties: pd.DataFrame, about: str) -> bytes:
    root = ElementTree.Element("graphml", xmlns="http://graphml.graphdrawing.org/xmlns")
    for part, keys in (("node", NODES), ("edge", EDGES)):
        for name, kind in keys.items():
            ElementTree.SubElement(root, "key", {"id": name, "for": part, "attr.name": name, "attr.type": kind})
    graph = ElementTree.SubElement(root, "graph", edgedefault="directed")
    ElementTree.SubElement(graph, "desc").text = printable(about)
    for row in nodes.to_dict("records"):
        _data(ElementTree.SubElement(graph, "node", id=printable(row["partner"])), row, NODES)
    for row in ties.to_dict("records"):
        ends = {"source": printable(row["from_partner"]), "target": printable(row["to_partner"])}
        _data(ElementTree.SubElement(graph, "edge", ends), {"level": int(row["level"])}, EDGES)
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)


def _data(parent: ElementTree.Element, row: dict, keys: dict[str, str]) -> None:
    for name, kind in keys.items():
        value = str(row[name]).lower() if kind == "boolean" else str(row[name])
        ElementTree.SubElement(parent, "data", key=name).text = printable(value)
