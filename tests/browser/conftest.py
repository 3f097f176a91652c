"""Servers and a browser for the tests of the running app: one server per age of the sample, one browser for all."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect

from tests.browser.server import Server
from tests.browser.viewer import PATIENCE, Viewer

PHONE = {
    "viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True, "device_scale_factor": 2,
    "user_agent": "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36",
}  # fmt: skip
# A process for every page would read the whole of Streamlit and Plotly anew, and scripts that live for seconds are neither
# worth making quicker nor tidying up after: without the three, a visit costs half as much again.
SWITCHES = (
    "--no-sandbox", "--process-per-site", "--js-flags=--no-opt --no-maglev --min-semi-space-size=64 --max-semi-space-size=64",
)  # fmt: skip
DESK = {"viewport": {"width": 1400, "height": 900}}


@pytest.fixture(scope="session")
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """The machine's own chromium; in CI its absence is a failure, elsewhere these tests are left out, and say so."""
    path = shutil.which("chromium")
    if path is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("NOT CHECKED: there is no chromium on this machine")
    expect.set_options(timeout=PATIENCE)
    browser = playwright.chromium.launch(executable_path=path, args=[*SWITCHES])
    yield browser
    browser.close()


@pytest.fixture(scope="session")
def data_of(tmp_path_factory) -> Callable[[str], Path]:
    """Age → the data folder of its server."""
    made: dict[str, Path] = {}
    return lambda age: made.setdefault(age, tmp_path_factory.mktemp(age))


@pytest.fixture(scope="session")
def server_of(data_of) -> Iterator[Callable[[str], str]]:
    """Age of the sample → the address of its server, started at the first question and used by all tests."""
    running: dict[str, Server] = {}

    def server(age: str) -> str:
        if age not in running:
            running[age] = Server(data_of(age), age)
        return running[age].ready()

    yield server
    for one in running.values():
        one.stop()


@pytest.fixture(scope="session")
def screens(chromium: Browser) -> dict[str, BrowserContext]:
    """A desk and a phone; what the app itself consists of is fetched once for each."""
    return {name: chromium.new_context(locale="nl-NL", **its) for name, its in (("desk", DESK), ("phone", PHONE))}


@pytest.fixture(scope="session")
def left() -> dict[str, list[Page]]:
    """Per screen the empty pages that others have left: one that has been used opens quicker than a new one."""
    return {"desk": [], "phone": []}


@pytest.fixture
def visit(screens, server_of, left) -> Iterator[Callable[..., Viewer]]:
    """A viewer of the sample at an age, at a desk or on a phone; looks at another server where an address is given."""
    opened: list[tuple[str, Viewer]] = []

    def viewer(age: str = "end", screen: str = "desk", address: str = "") -> Viewer:
        page = left[screen].pop() if left[screen] else screens[screen].new_page()
        opened.append((screen, Viewer(page, address or server_of(age))))
        return opened[-1][1]

    yield viewer
    for screen, it in opened:
        left[screen].append(it.leave())
