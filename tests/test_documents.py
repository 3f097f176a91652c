"""The generated documents say what the declarations say, all of it, and their links lead somewhere."""

import re
from pathlib import Path

import pytest

from data_model.columns import columns
from data_model.instrument_files import shipped
from data_model.rows import TABLES
from data_model.vocabularies import VOCABULARIES
from measures.measure import measures
from reports.documentation import DOCUMENTS, FOLDER, write_documents

WRITTEN_BY_HAND = [FOLDER.parent / "README.md", FOLDER.parent / "CHANGELOG.md", FOLDER / "decisions.md"]


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_current(name: str) -> None:
    """When this fails: `python -m reports.documentation`."""
    assert (FOLDER / name).read_text(encoding="utf-8") == DOCUMENTS[name]()


def test_writing_twice_changes_nothing(tmp_path: Path) -> None:
    assert [file.name for file in write_documents(tmp_path)] == list(DOCUMENTS)
    assert write_documents(tmp_path) == []


def test_every_measure_is_told_with_all_of_its_header() -> None:
    text = DOCUMENTS["measures.md"]()
    for measure in measures().values():
        told = text.partition(f"### {measure.name}\n")[2].partition("\n#")[0]
        parts = (measure.title, measure.definition, measure.formula, measure.unit, measure.n, measure.source)
        assert not [part for part in (*parts, *measure.columns) if part.replace("|", "\\|") not in told]


@pytest.mark.parametrize("table", TABLES)
def test_every_column_is_told_with_its_dutch_header(table: str) -> None:
    told = DOCUMENTS["data_dictionary.md"]().partition(f"\n## {table}\n")[2].partition("\n## ")[0]
    for column in columns(TABLES[table]):
        row = next(line for line in told.splitlines() if line.startswith(f"| `{column.name}` "))
        parts = (*column.dutch, column.refers, column.words, column.about, "| yes |" if column.required else "")
        assert not [part for part in parts if part not in row]


def test_every_code_and_every_questionnaire_is_told() -> None:
    text = DOCUMENTS["data_dictionary.md"]()
    known = [word for terms in VOCABULARIES.values() for term in terms for word in (term.code, *term.words)]
    assert not [word for word in (*known, *shipped()) if f"`{word}`" not in text]


@pytest.mark.parametrize("file", [*(FOLDER / name for name in DOCUMENTS), *WRITTEN_BY_HAND], ids=lambda file: file.name)
def test_links_lead_somewhere(file: Path) -> None:
    """To a file of the project, and to a heading where one is named."""
    for page, heading in re.findall(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)", file.read_text(encoding="utf-8")):
        target = file.parent / page if page else file
        assert target.exists(), page
        assert not heading or heading in _headings(target), heading


def _headings(file: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title).strip().lower().replace(" ", "-") for title in titles}


def test_decisions_are_numbered_and_short() -> None:
    """Ten lines each at most, below their title."""
    parts = re.split(r"^### ", (FOLDER / "decisions.md").read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    assert [part.split(".")[0] for part in parts] == [str(number) for number in range(1, len(parts) + 1)]
    assert not [part for part in parts if len(part.partition("\n## ")[0].strip().splitlines()) > 11]


def test_the_changelog_knows_every_figure() -> None:
    """Whoever adds a measure, or takes one away, says since when and why."""
    text = (FOLDER.parent / "CHANGELOG.md").read_text(encoding="utf-8")
    assert not [name for name in measures() if f"`{name}`" not in text]


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-test.txt"])
def test_every_dependency_is_pinned_and_has_its_reason(file: str) -> None:
    decided = (FOLDER / "decisions.md").read_text(encoding="utf-8").lower()
    lines = (FOLDER.parent / file).read_text(encoding="utf-8").splitlines()
    pinned = [line.split("==") for line in lines if line and not line.startswith(("#", "-r"))]
    assert not [name for name, *version in pinned if len(version) != 1 or name.lower().removeprefix("pytest-") not in decided]
