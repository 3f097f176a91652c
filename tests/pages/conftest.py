"""Every page as the server runs it: over the sample at its four ages, over frozen figures, and over people's own folders."""

import os
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from streamlit.components.v2 import manifest_scanner
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

from loaders.importing import import_source
from tests.loaders.right_input import RIGHT, imported
from tests.pages.frozen_sample import FrozenSample, freeze_sample
from translations import use
from widgets.page_addresses import ADDRESSES

ROOT = Path(__file__).parents[2]
STUDIES = ROOT / "tests" / "studies" / "three_studies"
SETTINGS = ("KG_DATA", "KG_SAMPLE", "KG_FROZEN")


@pytest.fixture(scope="session")
def data_of(tmp_path_factory) -> Iterator[Callable[[str], Path]]:
    """Age of the sample → a data folder that is filled at the first look, once for all tests."""
    made: dict[str, Path] = {}

    def data(age: str) -> Path:
        return made.setdefault(age, tmp_path_factory.mktemp(age))

    return data


@pytest.fixture(scope="session")
def frozen_of(data_of, tmp_path_factory) -> Callable[[str], FrozenSample]:
    """Age of the sample → its figures in a frozen file, with small outcomes and a few large cells withheld."""
    made: dict[str, FrozenSample] = {}

    def frozen(age: str) -> FrozenSample:
        if age not in made:
            file = tmp_path_factory.mktemp("frozen") / f"{age}.duckdb"
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv("KG_DATA", str(data_of(age)))
                made[age] = freeze_sample(age, file)
        return made[age]

    return frozen


@pytest.fixture(scope="session", autouse=True)
def components_known() -> Iterator[None]:
    """Every AppTest reads what each installed package says of itself, in search of components: longer than a page takes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(manifest_scanner, "scan_component_manifests", cache(manifest_scanner.scan_component_manifests))
        yield


@pytest.fixture(autouse=True)
def no_settings(monkeypatch) -> None:
    """Nothing of the machine's own settings; every test says what it looks at, in Dutch."""
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    use("nl")


@pytest.fixture
def live(monkeypatch, data_of) -> Callable[[str], None]:
    """Look at the sample of this age, computed live."""

    def look(age: str) -> None:
        monkeypatch.setenv("KG_DATA", str(data_of(age)))
        monkeypatch.setenv("KG_SAMPLE", age)

    return look


@pytest.fixture
def frozen(monkeypatch, frozen_of) -> Callable[[str], None]:
    """Look at the frozen figures of this age; there are no other data to look at."""

    def look(age: str) -> None:
        monkeypatch.setenv("KG_FROZEN", str(frozen_of(age).file))
        monkeypatch.setenv("KG_DATA", os.devnull)

    return look


@pytest.fixture
def own(monkeypatch, tmp_path) -> Callable[[Path], None]:
    """Look at somebody's own folder; fails with the report where it is refused."""

    def look(folder: Path) -> None:
        monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
        report = import_source(folder)
        assert report.accepted, "\n".join(report.lines())

    return look


@pytest.fixture
def right_input(monkeypatch, tmp_path) -> Callable[..., Path]:
    """Begin with the small right input as somebody's own data, with `other` tables; gives a folder for more files of theirs."""

    def begin(**other: str) -> Path:
        monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))
        folder = tmp_path / "input"
        folder.mkdir()
        for table, text in (RIGHT | other).items():
            (folder / f"{table}.csv").write_text(text)
        imported(tmp_path / "data", **other)
        return tmp_path

    return begin


def page(name: str, language: str = "nl", **chosen) -> AppTest:
    """One page, run once; `chosen` are the reader's choices and the doors that stand open."""
    it = AppTest.from_file(str(ROOT / "pages" / "front_door.py"), default_timeout=60)
    # Pages are functions, which `switch_page` does not know: their addresses are what Streamlit knows them by.
    it._page_hash = calc_hash(ADDRESSES[name])
    for key, value in {"lang": language, **chosen}.items():
        it.session_state[key] = value
    return it.run()
