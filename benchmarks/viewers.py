"""(d) Five people at once, each rerunning a page without a pause."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from statistics import quantiles

from benchmarks.part import Part, milliseconds
from benchmarks.server import DASHBOARD, EMPTY, serving
from benchmarks.sizes import data_of
from benchmarks.viewer import PAGES, viewer

PEOPLE, RERUNS = 5, 30
TOLD = f"""{PEOPLE} sessions on one server, each on a page of its own, each asking for {RERUNS} reruns in a row without a moment to
look at them: more than five people do. Beside it one session alone that takes the pages in turn, and as many sessions on the
empty page."""
HEADERS = ("viewers", "p50 of a rerun", "p95 of a rerun")


def viewers(folder: Path) -> Part:
    """Measure on the sample as it is."""
    data = data_of(1, folder)
    with serving(EMPTY, data) as address:
        rows = [_row(f"{PEOPLE}, empty page", _together(address, [""] * PEOPLE))]
    with serving(DASHBOARD, data) as address:
        alone = [took for page in PAGES.values() for took in _reruns(address, page)]
        rows += [_row("1, dashboard", alone), _row(f"{PEOPLE}, dashboard", _together(address, list(PAGES.values())))]
    return Part("Five viewers", TOLD, HEADERS, rows)


def _together(address: str, pages: list[str]) -> list[float]:
    with ThreadPoolExecutor(PEOPLE) as people:
        return [took for its in people.map(lambda page: _reruns(address, page), pages) for took in its]


def _reruns(address: str, page: str) -> list[float]:
    with viewer(address, page) as one:
        one.rerun()
        return [one.rerun() for _repeat in range(RERUNS)]


def _row(who: str, took: list[float]) -> tuple[str, str, str]:
    cut = quantiles(took, n=20)
    return who, milliseconds(cut[9]), milliseconds(cut[18])
