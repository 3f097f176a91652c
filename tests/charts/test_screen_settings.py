"""What the server and Plotly are told once: nothing leaves, nothing can be broken, and it is in the reader's language."""

import tomllib
from pathlib import Path

import pytest

from charts.config import config
from charts.theme import TYPEFACE, canvas
from translations import use

ROOT = Path(__file__).parents[2]
CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))


@pytest.fixture(autouse=True)
def _dutch_again():
    yield
    use("nl")


@pytest.mark.parametrize(
    ("section", "option", "value"),
    [
        ("server", "headless", True),
        ("server", "address", "127.0.0.1"),
        ("server", "fileWatcherType", "none"),
        ("server", "maxUploadSize", 25),
        ("browser", "gatherUsageStats", False),
        ("client", "toolbarMode", "minimal"),
        ("client", "showErrorDetails", "none"),
        ("runner", "postScriptGC", False),
    ],
)
def test_the_server_is_hardened(section, option, value):
    assert CONFIG[section][option] == value


def test_every_font_file_that_the_screen_names_is_shipped_with_its_licence():
    files = [Path(face["url"]).name for face in CONFIG["theme"]["fontFaces"]]
    found = {path.name: path for path in ROOT.glob("**/fonts/*.woff2")}
    assert len(files) == len(set(files)) == 5
    for file in files:
        assert found[file].read_bytes()[:4] == b"wOF2"
        assert "SIL OPEN FONT LICENSE" in (found[file].parent / "OFL.txt").read_text(encoding="utf-8")
    assert all(face["family"] in TYPEFACE for face in CONFIG["theme"]["fontFaces"])


def test_plotly_sends_nothing_and_has_no_buttons():
    settings = config()
    assert settings["showSendToCloud"] is False
    assert settings["displayModeBar"] is False
    assert settings["scrollZoom"] is False


def test_plotly_names_the_months_in_dutch():
    months = config()["locales"]["nl"]["format"]["months"]
    assert len(months) == 12
    assert months[2] == "maart"


@pytest.mark.parametrize(("language", "separators"), [("nl", ",."), ("en", ".,")])
def test_numbers_on_axes_follow_the_reader(language, separators):
    use(language)
    assert config()["locale"] == language
    assert canvas(100).layout.template.layout.separators == separators


def test_a_figure_brings_its_own_colours_and_keeps_its_description():
    figure = canvas(100, alt="eleven of sixteen")
    assert figure.layout.meta == {"alt": "eleven of sixteen"}
    assert figure.layout.template.layout.paper_bgcolor == "rgba(0,0,0,0)"
    assert figure.layout.template.layout.font.family == TYPEFACE
