"""What holds for one viewer during one run: the language, the light, the width, and the figures that may be seen."""

import os
import threading
from functools import lru_cache
from pathlib import Path

import streamlit as st

from charts.theme import Palette, palette
from data_model.generations import current
from data_model.migration import migrate
from figures.frozen import Frozen
from figures.live import Live
from loaders.first_start import ensure_sample
from translations import LANGUAGES, use

# Two viewers who open a new dashboard at the same moment must not both make its data.
_one_at_a_time = threading.RLock()


def begin() -> None:
    """Set the reader's language for this run; it stands in the address, so that a link keeps it."""
    asked = st.session_state.get("lang") or st.query_params.get("lang")
    use(asked if asked in LANGUAGES else "nl")


def figures() -> Live | Frozen:
    """The one door: a frozen file where `KG_FROZEN` names one, else the current generation of the data."""
    frozen = os.environ.get("KG_FROZEN")
    if frozen:
        return _frozen(Path(frozen))
    with _one_at_a_time:
        _migrate_once()
        file = current()
        return _live(file if file and not _other_sample_asked() else _first())


def current_file() -> Path | None:
    """The file of the current generation, for whoever changes the data; None where the figures are frozen."""
    return None if os.environ.get("KG_FROZEN") else current()


def dark() -> bool:
    """Does the viewer look at the dark theme?"""
    return st.context.theme.type == "dark"


def look() -> Palette:
    """The colours for this viewer's theme."""
    return palette(dark())


def narrow() -> bool:
    """Is this a phone? Streamlit does not tell the width, the browser's own name does."""
    return "Mobi" in (st.context.headers.get("User-Agent") or "")


def _first() -> Path:
    """The first start makes its own data; every later one finds them."""
    ensure_sample(os.environ.get("KG_SAMPLE") or "end")
    file = current()
    if file is None:
        raise RuntimeError("the sample data could not be loaded")
    return file


def _other_sample_asked() -> bool:
    """A setting chooses another age of the sample; real data are never replaced by it."""
    asked, file = os.environ.get("KG_SAMPLE"), current()
    about = _live(file).about if file else None
    return bool(asked and about and about.sample and about.origin != asked)


@lru_cache(maxsize=4)
def _live(file: Path) -> Live:
    return Live(file)


@lru_cache(maxsize=4)
def _frozen(file: Path) -> Frozen:
    return Frozen(file)


@lru_cache(maxsize=1)
def _migrate_once() -> None:
    """Bring older data into today's schema, once per process."""
    migrate()
