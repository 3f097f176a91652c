"""What Streamlit says by itself, in English only: a script in every page replaces it by the words of the reader's language."""

import json
from pathlib import Path

from translations import LANGUAGES, _, _n, in_language

SCRIPT = Path(__file__).with_name("own_words.js")
# As this version of Streamlit says it; {} stands for what differs from one time to the next.
WORDS = (
    # Choosing, sending and fetching files
    _n("Upload"), _n("Add files"), _n("Drag and drop a file here"), _n("Drag and drop files here"), _n("{}MB per file"), _n("file upload"),
    _n("File must be {} or smaller."), _n("{} files are not allowed."), _n("Error uploading file"), _n("Cancel upload of {}"),
    _n("Click to retry upload"), _n("Error deleting file"), _n("Download failed"),
    # Typing and choosing
    _n("Press Enter to apply"), _n("Press Enter to submit form"), _n("Press {}+Enter to apply"), _n("Press {}+Enter to submit form"),
    _n("Choose an option"), _n("Choose options"), _n("No results"), _n("No options to select"), _n("Open"), _n("Clear value"),
    _n("Clear entry"), _n("Clear all"), _n("Select all"), _n("Select {} matches"), _n("Selected values"), _n("Selectbox options"),
    _n("Multiselect options"), _n("Remove {}"), _n("Increment"), _n("Decrement"), _n("Add: {}"), _n("Add..."), _n("Add an option"),
    _n("Add options"), _n("Choose or add an option"), _n("Choose or add options"), _n("All selected options have been cleared."),
    _n("No options"), _n("No options to select."),
    _n("Number is below the allowed range. Please enter a value greater than or equal to {}."),
    _n("Number is above the allowed range. Please enter a value less than or equal to {}."), _n("Close popup"),
    # Tables in which something can be mended
    _n("Search"), _n("Search: {}"), _n("Type to search"), _n("Close Search"), _n("Next Result"), _n("Previous Result"), _n("Add row"),
    _n("Delete row(s)"), _n("Clear selection"), _n("Show/hide columns"), _n("Show/hide columns: {}"), _n("Download as CSV"),
    _n("Download as CSV: {}"), _n("Add row: {}"), _n("Delete row(s): {}"), _n("Sort ascending"), _n("Sort descending"), _n("Autosize"),
    _n("Pin column"), _n("Unpin column"), _n("Hide column"), _n("Copy column name"), _n("Dataframe column menu"), _n("Fullscreen"),
    _n("Close fullscreen"), _n("Fullscreen: {}"), _n("Scrollable table"), _n("Toolbar action"),
    _n("The value cannot be interpreted as a number."), _n("The value cannot be interpreted as a datetime object."),
    _n("The value cannot be interpreted as boolean."), _n("The value is not part of the allowed options."),
    # Around the pages
    _n("Skip to main content"), _n("App pages"), _n("Sidebar"), _n("Expand sidebar"), _n("Collapse sidebar"), _n("Link to heading"),
    _n("Scroll tabs left"), _n("Scroll tabs right"), _n("Close"), _n("Running..."), _n("Stopping..."), _n("Loading..."), _n("Please wait..."),
    _n("Main menu"), _n("View {} more"), _n("View less"), _n("Page not found"),
    # When the computer on which the dashboard runs cannot be reached
    _n("Connecting"), _n("Connecting to Streamlit server"), _n("Unable to connect to Streamlit server"), _n("Connection error"),
    _n("Connection lost. Please wait for the app to reconnect, then try again."),
    _n("Streamlit server is not responding. Are you connected to the internet?"),
    _n("Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your terminal:"),
    _n("streamlit run yourscript.py"), _n("Connection timed out."), _n("Connection failed with status {}."), _n("Request timed out"),
    _n("Network error"), _n("No response received from server"), _n("Try again"), _n("Unknown error"), _n("Bad message format"),
    # When something goes wrong
    _n("This app has encountered an error. The original error message is redacted to prevent data leaks. Full error details have been recorded "
       "in the logs (if you're on Streamlit Cloud, click on 'Manage app' in the lower right of your app)."),
    _n("Ask Google"), _n("Ask ChatGPT"), _n("Copy"), _n("Copy to clipboard"), _n("Cancel"),
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
