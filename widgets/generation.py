"""The figures that may be seen: a frozen file, or the current generation of the data, made at the very first start."""

import os
import threading
from functools import lru_cache
from pathlib import Path

import streamlit as st

from data_model.generations import current
from data_model.migration import migrate
from figures.frozen import Frozen
from figures.live import Live
from loaders.cannot import CANNOT, why_not
from loaders.first_start import ensure_sample
from loaders.room import enough_room
from widgets.literal import literal

# Two viewers who open a new dashboard at the same moment must not both make its data.
_one_at_a_time = threading.RLock()


def figures() -> Live | Frozen:
    """The one door: a frozen file where `KG_FROZEN` names one, else the current generation of the data. Where the data
    cannot be made, the page says why and ends."""
    frozen = os.environ.get("KG_FROZEN")
    if frozen:
        return _frozen(Path(frozen))
    try:
        with enough_room(), _one_at_a_time:
            _brought_up_to_date(current())
            file = current()
            return _live(file if file and not _other_sample_asked() else _first())
    except CANNOT as error:
        st.error(literal(why_not(error)))
        st.stop()


def current_file() -> Path | None:
    """The file of the current generation, for whoever changes the data; None where the figures are frozen."""
    return None if os.environ.get("KG_FROZEN") else current()


def _first() -> Path:
    """The first start makes its own data; every later one finds them."""
    ensure_sample(os.environ.get("KG_SAMPLE") or "end")
    file = current()
    if file is None:
        raise RuntimeError("the sample data could not be loaded")
    return file


def _other_sample_asked() -> bool:
    """A setting chooses another age of the sample; real data are never replaced by it."""
    asked = os.environ.get("KG_SAMPLE")
    file = current() if asked else None
    about = _live(file).about if file else None
    return bool(about and about.sample and about.origin != asked)


@lru_cache(maxsize=4)
def _live(file: Path) -> Live:
    return Live(file)


@lru_cache(maxsize=4)
def _frozen(file: Path) -> Frozen:
    return Frozen(file)


@lru_cache(maxsize=4)
def _brought_up_to_date(_file: Path | None) -> None:
    """Bring older data into today's schema, and to after every withdrawal: once per process for each generation."""
    migrate()
