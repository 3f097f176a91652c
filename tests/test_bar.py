"""The bar for the code itself: short files, short functions, a first line that says what a module is for.

The medians are printed: `python -m pytest tests/test_bar.py -rP`.
"""

import ast
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = (
    "data_model", "loaders", "measures", "estimates", "figures", "releases", "charts", "widgets", "pages", "reports",
    "translations", "sample_data", "benchmarks",
)  # fmt: skip
PYTHON = [file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py"))]
SQL = [file for room in ROOMS for file in sorted((ROOT / room).rglob("*.sql"))]
TREES = {file: ast.parse(file.read_text(encoding="utf-8")) for file in PYTHON}
UNFINISHED = ("TO" + "DO", "FIX" + "ME", "XX" + "X")


def room_of(file: Path) -> str:
    return file.relative_to(ROOT).parts[0]


def lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def functions(room: str) -> list[tuple[str, int]]:
    """Every function of a room with its number of lines, decorators left out."""
    nodes = [(file, node) for file, tree in TREES.items() if room_of(file) == room for node in ast.walk(tree)]
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [(f"{file.name}:{it.name}", it.end_lineno - it.lineno + 1) for file, it in nodes if isinstance(it, kinds)]


def test_a_file_is_short_or_says_why_not() -> None:
    """At most 150 lines; a longer file gives its reason in its docstring."""
    long = [file for file in PYTHON if lines(file) > 150]
    assert not [file.name for file in long if "Longer than a screen on purpose" not in (ast.get_docstring(TREES[file]) or "")]


@pytest.mark.parametrize("room", ROOMS)
def test_no_function_is_over_thirty_lines(room: str) -> None:
    assert not [(name, size) for name, size in functions(room) if size > 30]


def test_a_page_and_a_measure_fit_on_a_screen() -> None:
    outlines = [file for file in PYTHON if file.parent.name == "pages"] + list((ROOT / "measures").glob("*.sql"))
    assert not [(file.name, lines(file)) for file in outlines if lines(file) > 40]


def test_half_of_everything_is_short() -> None:
    """Over all rooms together; per room it is printed."""
    for room in ROOMS:
        files = [lines(file) for file in PYTHON + SQL if room_of(file) == room]
        parts = [size for _, size in functions(room)]
        if files:
            print(f"{room:13} median file {median(files):5} lines, median function {median(parts or [0]):4} lines")
    assert median(lines(file) for file in PYTHON) <= 50
    assert median(size for room in ROOMS for _, size in functions(room)) <= 8


def test_a_module_says_first_what_it_is_for() -> None:
    assert not [str(file.relative_to(ROOT)) for file, tree in TREES.items() if not ast.get_docstring(tree)]


def test_nothing_is_left_for_later() -> None:
    tests = sorted((ROOT / "tests").rglob("*.py"))
    texts = {file: file.read_text(encoding="utf-8") for file in (*PYTHON, *SQL, *tests)}
    assert not [(file.name, word) for file, text in texts.items() for word in UNFINISHED if word in text]
