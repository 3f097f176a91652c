"""The bar for the code itself: a long file or function gives its reason, and a module says first what it is for."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROOMS = (
    "data_model", "loaders", "measures", "estimates", "figures", "releases", "charts", "widgets", "pages", "reports",
    "translations", "sample_data", "benchmarks",
)  # fmt: skip
PYTHON = [file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py"))]
SQL = [file for room in ROOMS for file in sorted((ROOT / room).rglob("*.sql"))]
TREES = {file: ast.parse(file.read_text(encoding="utf-8")) for file in PYTHON}
UNFINISHED = ("TO" + "DO", "FIX" + "ME", "XX" + "X")


def lines(file: Path) -> int:
    return len(file.read_text(encoding="utf-8").splitlines())


def functions() -> Iterator[tuple[str, ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Every function of every room."""
    for file, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{file.name}:{node.name}", node


def test_a_file_is_a_subject_or_says_why_it_is_long() -> None:
    """A file of over 400 lines gives its reason in its docstring."""
    long = [file for file in PYTHON if lines(file) > 400]
    assert not [file.name for file in long if "Long on purpose" not in (ast.get_docstring(TREES[file]) or "")]


def test_a_function_is_a_step_or_says_why_it_is_long() -> None:
    """A function of over 40 lines, decorators left out, gives its reason in its docstring."""
    long = [(name, node) for name, node in functions() if node.end_lineno - node.lineno + 1 > 40]
    assert not [name for name, node in long if "Long on purpose" not in (ast.get_docstring(node) or "")]


def test_a_page_and_a_measure_fit_on_a_screen() -> None:
    outlines = [file for file in PYTHON if file.parent.name == "pages"] + list((ROOT / "measures").glob("*.sql"))
    assert not [(file.name, lines(file)) for file in outlines if lines(file) > 40]


def test_a_module_says_first_what_it_is_for() -> None:
    assert not [str(file.relative_to(ROOT)) for file, tree in TREES.items() if not ast.get_docstring(tree)]


def test_nothing_is_left_for_later() -> None:
    tests = sorted((ROOT / "tests").rglob("*.py"))
    texts = {file: file.read_text(encoding="utf-8") for file in (*PYTHON, *SQL, *tests)}
    assert not [(file.name, word) for file, text in texts.items() for word in UNFINISHED if word in text]
