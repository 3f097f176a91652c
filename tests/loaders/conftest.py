"""The right input on disk, with some tables changed, and loaded into a fresh generation."""

from pathlib import Path

import pytest

from tests.loaders.right_input import RIGHT, imported, load_from
from translations import use


@pytest.fixture(autouse=True)
def in_english():
    use("en")
    yield
    use("nl")


@pytest.fixture
def folder(tmp_path):
    """Write the right input with some tables changed (text or bytes; None leaves one out), and give its folder."""

    def write(**changed: str | bytes | None) -> Path:
        target = tmp_path / "input"
        target.mkdir(exist_ok=True)
        for table, content in (RIGHT | changed).items():
            if content is not None:
                raw = content if isinstance(content, bytes) else content.encode()
                (target / f"{table}.csv").write_bytes(raw)
        return target

    return write


@pytest.fixture
def own_data(tmp_path, monkeypatch):
    """The test has data of its own, empty at first; gives their folder."""
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def begun(own_data):
    """The right input has been imported, by ann."""
    imported(own_data)


@pytest.fixture
def loaded(folder):
    """Load the right input with some tables changed."""
    return lambda **changed: load_from(folder(**changed))
