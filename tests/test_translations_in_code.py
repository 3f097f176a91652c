"""What people see goes through the translations, and in a form that can be translated: read off the syntax trees."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from translations.extract import FORMS, ROOMS, ROOT, calls, literal_forms, name

FILES = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
TREES = {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in FILES}
# What a reader of the page sees of a Streamlit element: its first argument, and these by name.
ELEMENTS = {
    "title", "header", "subheader", "markdown", "caption", "text", "write", "html", "metric", "badge",
    "info", "warning", "error", "success", "toast", "spinner", "status", "progress",
    "button", "download_button", "link_button", "form_submit_button", "page_link", "menu_button",
    "checkbox", "toggle", "radio", "selectbox", "multiselect", "select_slider", "slider", "segmented_control", "pills",
    "text_input", "text_area", "number_input", "date_input", "time_input", "file_uploader", "camera_input", "chat_input",
    "expander", "popover", "tabs", "dialog", "Page", "set_page_config",
}  # fmt: skip
NAMED = {"label", "body", "help", "placeholder", "title", "page_title", "delta", "description", "caption", "captions"}
# The project's name, and the one text that stands in both languages at once.
NAMES = {"Krachtige Gezinnen", "Taal / Language"}


def bare_words(node: ast.AST) -> Iterator[str]:
    """The words of a literal that no function has touched; markup, icons and single letters are not words."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = re.sub(r":[a-z]+(/\w+)?:|</?\w+[^>]*>|`[^`]*`", " ", node.value)
        if node.value not in NAMES and re.search(r"[^\W\d_]{2}", text):
            yield node.value
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.List | ast.Tuple):
        for part in ast.iter_child_nodes(node):
            yield from bare_words(part)


def shown(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Line and words of every untranslated literal that an element would show."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in ELEMENTS:
            said = node.args[:1] + [word.value for word in node.keywords if word.arg in NAMED]
            yield from ((node.lineno, words) for part in said for words in bare_words(part))


def glued(call: ast.Call) -> bool:
    """Is the text put together before it is looked up, so that no catalogue can hold it?"""
    texts = call.args[: FORMS[name(call)]]
    made = [isinstance(text, ast.JoinedStr | ast.BinOp | ast.IfExp) or _filled(text) for text in texts]
    plain = literal_forms(call) if name(call) != "_" else True
    return any(made) or not plain or len(texts) < FORMS[name(call)]


def _filled(text: ast.expr) -> bool:
    """Made by format or join; `" ".join(words.split())` only takes superfluous blanks out of a text that is a key."""
    if not (isinstance(text, ast.Call) and isinstance(text.func, ast.Attribute)):
        return False
    return text.func.attr == "format" or text.func.attr == "join" and ".split())" not in ast.unparse(text)


@pytest.mark.parametrize("place", TREES)
def test_a_text_is_filled_after_it_is_translated(place: str) -> None:
    assert not [(call.lineno, ast.unparse(call)) for call in calls(TREES[place]) if glued(call)]


@pytest.mark.parametrize("place", [place for place in TREES if place.startswith(("widgets/", "pages/"))])
def test_nothing_is_shown_untranslated(place: str) -> None:
    assert not list(shown(TREES[place]))


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('st.title("Overview")', ["Overview"]),
        ('name.markdown(f"**Families: {n}**")', ["**Families: "]),
        ('st.button(_("Remove"), help="Remove this")', ["Remove this"]),
        ('st.tabs(["One", _("Two")])', ["One"]),
        ('st.metric("n = " + n, 1)', []),
        ('st.markdown(f"**{_(title)}** · `{code}`")', []),
        ('st.page_link(page, label=_("Network"), icon=":material/hub:")', []),
    ],
)
def test_the_search_finds_what_it_should(code: str, found: list[str]) -> None:
    assert [words for _line, words in shown(ast.parse(code))] == found


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ('_(f"{n} families")', True),
        ('_("families " + names)', True),
        ('_("{n} families".format(n=n))', True),
        ('ngettext("one", many, n)', True),
        ("_n(text)", True),
        ('_("{n} families").format(n=n)', False),
        ('_(", ".join(names))', True),
        ('_(" ".join(table.__doc__.split()))', False),
        ("_(label(vocabulary, code))", False),
        ('ngettext("{n} family", "{n} families", n)', False),
    ],
)
def test_the_search_knows_what_is_glued(code: str, wrong: bool) -> None:
    assert [glued(call) for call in calls(ast.parse(code))] == [wrong]


def test_every_room_that_translates_is_searched() -> None:
    files = [path for folder in ROOT.glob("*/__init__.py") for path in folder.parent.rglob("*.py")]
    speaking = {path.relative_to(ROOT).parts[0] for path in files if "from translations" in path.read_text("utf-8")}
    assert speaking - {"translations", "tests"} <= set(ROOMS)


def test_no_compiled_catalogue_can_be_older_than_its_source() -> None:
    assert not list(Path(ROOT / "translations").rglob("*.mo"))
