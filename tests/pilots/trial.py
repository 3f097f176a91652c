"""One pilot tried in full: drawn, imported, looked at, and held against its figures and its files."""

import logging
import tempfile
from pathlib import Path

from tests.pilots.counted_twice import differently_counted
from tests.pilots.generator import pilot
from tests.pilots.look import Untrue, false_sentences, looked_at, opened, plain_texts


def tried(asked: tuple[str, int, bool]) -> list[Untrue]:
    """One pilot; where looking at it ends in an error, that is what is untrue."""
    name, filters, plain = asked
    # Every page that runs outside a server says so, once per element.
    logging.disable(logging.CRITICAL)
    with tempfile.TemporaryDirectory(prefix="pilot-") as folder:
        try:
            its = pilot(name, Path(folder) / "input")
            with opened(its, Path(folder) / "data") as live:
                record = looked_at(its, live, filters)
                told = false_sentences(its, live, record) + (plain_texts(its, record) if plain else [])
                return told + differently_counted(its, live, filters)
        except Exception as error:  # noqa: BLE001  A page that ends in an error is a result, and the next pilot goes on.
            return [Untrue(name, "ended in an error", "", f"{type(error).__name__}: {error}"[:2000])]
