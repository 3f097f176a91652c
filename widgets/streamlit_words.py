"""What Streamlit says by itself, in English only: a script in every page replaces it by the words of the reader's language."""

import json
from pathlib import Path

from translations import LANGUAGES, _, _n, in_language

SCRIPT = Path(__file__).with_name("own_words.js")
# As this version of Streamlit says it; {} stands for what differs from one time to the next.
WORDS = (
    # Choosing and sending files
    _n("Upload"), _n("Add files"), _n("Drag and drop a file here"), _n("Drag and drop files here"), _n("{}MB per file"), _n("file upload"),
    _n("File must be {} or smaller."), _n("{} files are not allowed."), _n("Error uploading file"),
    # Typing and choosing
    _n("Press Enter to apply"), _n("Press Enter to submit form"), _n("Press {}+Enter to apply"), _n("Press {}+Enter to submit form"),
    _n("Choose an option"), _n("Choose options"), _n("No results"), _n("No options to select"), _n("Open"), _n("Clear value"),
    _n("Clear entry"), _n("Clear all"), _n("Select all"), _n("Select {} matches"), _n("Selected values"), _n("Selectbox options"),
    _n("Multiselect options"), _n("Remove {}"), _n("Increment"), _n("Decrement"),
    # Tables in which something can be mended
    _n("Search"), _n("Search: {}"), _n("Type to search"), _n("Close Search"), _n("Next Result"), _n("Previous Result"), _n("Add row"),
    _n("Delete row(s)"), _n("Clear selection"), _n("Show/hide columns"), _n("Show/hide columns: {}"), _n("Download as CSV"),
    _n("Download as CSV: {}"), _n("Add row: {}"), _n("Delete row(s): {}"), _n("Sort ascending"), _n("Sort descending"), _n("Autosize"),
    _n("Pin column"), _n("Unpin column"), _n("Hide column"), _n("Copy column name"), _n("Dataframe column menu"), _n("Fullscreen"),
    _n("Close fullscreen"),
    # Around the pages
    _n("Skip to main content"), _n("App pages"), _n("Sidebar"), _n("Expand sidebar"), _n("Collapse sidebar"), _n("Link to heading"),
    _n("Scroll tabs left"), _n("Scroll tabs right"), _n("Close"), _n("Running..."), _n("Connecting"), _n("Connection error"),
    _n("Connection lost. Please wait for the app to reconnect, then try again."),
)  # fmt: skip


def script() -> str:
    """The script with its words: for the head of a page, where nothing has been drawn yet."""
    told = {code: in_language(code, _all) for code in LANGUAGES}
    words = {code: its for code, its in told.items() if any(said != read for said, read in its.items())}
    # In a page, "</" may end a script wherever it stands.
    said, languages = (json.dumps(it).replace("</", "<\\/") for it in (words, list(LANGUAGES)))
    return f"{{ const SAID = {said}, LANGUAGES = {languages};\n{SCRIPT.read_text(encoding='utf-8')}}}"


def _all() -> dict[str, str]:
    return {word: _(word) for word in WORDS}
