"""The documents that are generated: `python -m reports.documentation` writes them again.

No day and no version stands in them, so that they change only when what they tell about changes.
"""

from collections.abc import Callable
from pathlib import Path

from reports.dictionary_document import data_dictionary
from reports.measures_document import measures_document

FOLDER = Path(__file__).parent.parent / "docs"
DOCUMENTS: dict[str, Callable[[], str]] = {"measures.md": measures_document, "data_dictionary.md": data_dictionary}


def write_documents(folder: Path = FOLDER) -> list[Path]:
    """Write every generated document into the folder; what comes back are the files that changed."""
    folder.mkdir(parents=True, exist_ok=True)
    return [folder / name for name, make in DOCUMENTS.items() if _written(folder / name, make())]


def _written(file: Path, text: str) -> bool:
    if file.exists() and file.read_text(encoding="utf-8") == text:
        return False
    file.write_text(text, encoding="utf-8", newline="\n")
    return True


if __name__ == "__main__":
    for changed in write_documents():
        print(f"{changed.parent.name}/{changed.name} is written again")
