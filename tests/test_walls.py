"""The walls between the rooms: data walks right, imports point left, nobody imports the pages."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
# Room: the rooms of ours, and the libraries, that it may import. The translations are for any room but SPEECHLESS.
WALLS = {
    "data_model": ("", "pydantic pydantic_core duckdb"),
    "loaders": ("data_model", "duckdb pydantic python_calamine"),
    "measures": ("data_model", "pydantic"),
    "estimates": ("", "numpy scipy networkx"),
    "figures": ("data_model measures estimates", "duckdb pandas"),
    "releases": ("data_model figures", "duckdb scipy"),
    "charts": ("", "plotly pandas"),
    # Widgets hand tables from the door to the charts, so they may name the type; `starlette` comes with Streamlit.
    "widgets": ("data_model loaders measures estimates figures releases charts", "streamlit starlette pandas"),
    "pages": ("charts widgets reports", "streamlit"),
    # The generated documents, the code book and the list of texts are read from the declarations themselves.
    "reports": ("data_model measures loaders figures releases charts", "pandas xlsxwriter"),
    "translations": ("", "babel"),
    "sample_data": ("data_model", "duckdb xlsxwriter"),
}
SPEECHLESS = {"data_model", "measures", "estimates"}
NO_NAMES = {"util", "utils", "helper", "helpers", "manager", "managers", "common", "misc"}
FILES = {room: sorted((ROOT / room).rglob("*.py")) for room in (*WALLS, "benchmarks", "tests")}
EVERY = [ROOT / "dashboard.py", *(file for files in FILES.values() for file in files)]


def imported(file: Path) -> Iterator[str]:
    """The first part of every name that a file imports; a blank for a relative or a hidden import."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "" if node.level else str(node.module).split(".")[0]
        elif {getattr(node, "id", ""), getattr(node, "attr", "")} & {"__import__", "import_module"}:
            yield ""


@pytest.mark.parametrize("room", WALLS)
def test_a_room_imports_only_what_stands_left_of_it(room: str) -> None:
    """Other rooms of ours, and libraries, by the table above; Python's own library is everybody's."""
    allowed = {room, *" ".join(WALLS[room]).split(), *sys.stdlib_module_names}
    allowed |= set() if room in SPEECHLESS else {"translations"}
    broken = {(str(file.relative_to(ROOT)), name) for file in FILES[room] for name in imported(file)}
    assert not {(file, name) for file, name in broken if name not in allowed}


def test_nobody_imports_the_pages() -> None:
    """Only the front door names them; dashboard.py names the front door as a path."""
    assert {file.parent.name for file in EVERY if "pages" in imported(file)} == {"pages"}


def test_pages_know_no_data_library_by_any_name() -> None:
    """Not even as a method: a chart is drawn by a card."""
    words = ("duckdb", "plotly", "pandas", "dataframe", "select ")
    texts = {file.name: file.read_text("utf-8").lower() for file in FILES["pages"]}
    assert not [(name, word) for name, text in texts.items() for word in words if word in text]


def test_modules_are_named_after_what_they_hold() -> None:
    """No attic, and no order of a menu in a file's name."""
    assert not [file for file in EVERY if NO_NAMES & set(file.stem.split("_")) or file.stem[0].isdigit()]


def test_no_styles_are_smuggled_in() -> None:
    """Colours and type stand in the configuration and in charts/theme.py."""
    assert not [file for file in EVERY if file != Path(__file__) and "unsafe_allow_html" in file.read_text("utf-8")]
