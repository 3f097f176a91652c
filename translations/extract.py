"""The keys that stand in code: every text in `_()`, `_n()` and `ngettext()` of the rooms that speak to people."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
# The rooms that may import the translations; the other rooms' words are collected by `reports/translation_keys.py`.
ROOMS = ("charts", "figures", "loaders", "pages", "releases", "reports", "sample_data", "widgets")
# Function → how many of its first arguments are the forms of a text.
FORMS = {"_": 1, "_n": 1, "ngettext": 2}


class Key(NamedTuple):
    """An English text (one form, or singular and plural) and the file, from the root, in which it stands."""

    text: str | tuple[str, ...]
    place: str


def keys_in_code(root: Path = ROOT) -> Iterator[Key]:
    """Every key of the rooms below `root`, in the order of files and lines."""
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            place = path.relative_to(root).as_posix()
            for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
                if forms := literal_forms(call):
                    yield Key(forms[0] if len(forms) == 1 else forms, place)


def calls(tree: ast.AST) -> list[ast.Call]:
    """The calls that translate or mark a text, in the order of the lines.

    Babel's own extractor does not see a call inside an f-string before Python 3.12; a syntax tree shows it.
    """
    nodes = list(ast.walk(tree))
    # A module may have a function of its own by such a name; that one is no translation.
    others = FORMS.keys() - {node.name for node in nodes if isinstance(node, ast.FunctionDef)}
    found = [node for node in nodes if isinstance(node, ast.Call) and name(node) in others]
    return sorted(found, key=lambda call: (call.lineno, call.col_offset))


def name(call: ast.Call) -> str:
    """The bare name that is called; blank for anything else."""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def literal_forms(call: ast.Call) -> tuple[str, ...]:
    """The texts that stand in the call itself; none where it looks up a text that is marked elsewhere."""
    first = call.args[: FORMS[name(call)]]
    texts = tuple(arg.value for arg in first if isinstance(arg, ast.Constant) and isinstance(arg.value, str))
    return texts if len(texts) == FORMS[name(call)] else ()
