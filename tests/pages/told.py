"""Everything that a page tells the browser: each text and each number in its elements, its tables and its charts."""

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
from google.protobuf.json_format import MessageToDict
from streamlit.testing.v1 import AppTest

NUMBER = re.compile(r"\d[\d.,]*\d|\d")
# What Streamlit makes up to know an element or a file by; any digits may stand in it.
DIGEST = re.compile(r"^\$\$ID-[0-9a-f]+-|(?<=/media/)[0-9a-f]+|^[0-9a-f]{32}$")


@dataclass
class Told:
    """`texts`: every string, a chart's words and hover texts among them. `numbers`: every number of a chart, in full."""

    texts: list[str] = field(default_factory=list)
    numbers: set[float] = field(default_factory=set)

    @property
    def everything(self) -> str:
        """All texts under one another."""
        return "\n".join(self.texts)

    @property
    def written(self) -> set[str]:
        """Every number as it is written in a text."""
        return set(NUMBER.findall(self.everything))


def told(page: AppTest) -> Told:
    """What stands anywhere in the element tree of a page."""
    found = Told()
    for node in page._tree:
        _collect(parts(node), found)
    return found


def parts(node) -> list:
    """What one element says: its message, the rows of its table, the figure of its chart."""
    if node.type == "plotly_chart":
        return [figure(node)]
    if node.type == "table":
        return [node.value.columns.tolist(), *node.value.astype(str).to_numpy().tolist()]
    message = getattr(node, "proto", None)
    return [MessageToDict(message)] if hasattr(message, "DESCRIPTOR") else []


def figure(node) -> dict:
    """The figure of a Plotly chart as the browser gets it, its packed arrays unpacked."""
    return unpacked(json.loads(node.proto.spec))


def figures(page: AppTest) -> dict[str, dict]:
    """Key of a chart → its figure."""
    return {DIGEST.sub("", node.proto.id): figure(node) for node in page.get("plotly_chart")}


def unpacked(it):
    """A figure's JSON with plain lists where Plotly packs numbers into text."""
    if isinstance(it, dict) and "bdata" in it:
        return np.frombuffer(base64.b64decode(it["bdata"]), it["dtype"]).tolist()
    if isinstance(it, dict):
        return {name: unpacked(value) for name, value in it.items()}
    return [unpacked(value) for value in it] if isinstance(it, list) else it


def points(chart: dict) -> int:
    """How many points of a figure have a place: an empty chart has none."""
    return sum(_points(trace) for trace in chart["data"])


def _points(trace: dict) -> int:
    return sum(x is not None and y is not None for x, y in zip(trace.get("x") or (), trace.get("y") or (), strict=True))


def _collect(it, found: Told) -> None:
    for value in _leaves(it):
        if isinstance(value, str):
            found.texts.append(DIGEST.sub("", value))
        elif isinstance(value, (int, float)) and not isinstance(value, bool):
            found.numbers.add(float(value))


def _leaves(it) -> Iterator:
    if isinstance(it, dict):
        for value in it.values():
            yield from _leaves(value)
    elif isinstance(it, list):
        for value in it:
            yield from _leaves(value)
    else:
        yield it
