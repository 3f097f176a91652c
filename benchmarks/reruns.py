"""(b) What the server does for a rerun of each page, beside an empty Streamlit page: remembered, and not."""

from pathlib import Path
from statistics import median

from benchmarks.part import Part, against, milliseconds
from benchmarks.server import DASHBOARD, EMPTY, UNCACHED, serving
from benchmarks.sizes import data_of
from benchmarks.viewer import PAGES, viewer

TOLD = """From asking a real server for a run to the last message of it, over Streamlit's own websocket and without a browser.
*Cached*: everything on the page has been seen before. *Not cached*: every figure is computed and every chart is drawn again.
The floor is a page with one title, on a server of its own. At 1× there are 28 families, 16 of them focus families; at 108× there
are 3,024."""
HEADERS = ("page", "size", "cached", "against empty", "not cached", "against empty")
CACHED, UNCACHED_SMALL, UNCACHED_LARGE = 25, 7, 3
THREE_THOUSAND_FAMILIES = 108


def reruns(sizes: list[int], folder: Path) -> Part:
    """Measure every page at each size; the times are medians."""
    with serving(EMPTY, data_of(1, folder)) as address:
        floor = _median(address, "", CACHED)
    rows = [("empty page", "", milliseconds(floor), "1.0 ×", "", "")]
    for times in sizes:
        cached, not_cached = _pages(times, folder)
        rows += [
            (page, f"{times:,}×", milliseconds(cached[page]), against(cached[page], floor),
             milliseconds(not_cached[page]), against(not_cached[page], floor))
            for page in PAGES
        ]  # fmt: skip
    return Part("Rerun", TOLD, HEADERS, rows)


def _pages(times: int, folder: Path) -> tuple[dict[str, float], dict[str, float]]:
    data = data_of(times, folder)
    with serving(DASHBOARD, data) as address:
        cached = {page: _median(address, name, CACHED) for page, name in PAGES.items()}
    with serving(UNCACHED, data) as address:
        repeats = UNCACHED_SMALL if times <= 10 else UNCACHED_LARGE
        not_cached = {page: _median(address, name, repeats) for page, name in PAGES.items()}
    return cached, not_cached


def _median(address: str, page: str, repeats: int) -> float:
    """The first run of a page fills the caches and imports the code, so it does not count."""
    with viewer(address, page) as one:
        one.rerun()
        return median(one.rerun() for _repeat in range(repeats))
