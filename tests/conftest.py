"""What holds for every test: on the build server (`CI` is set) a test that is skipped has failed."""

import gc
import os
from collections.abc import Generator, Iterator

import pytest

from data_model.drafts import WRITING

STRICT = bool(os.environ.get("CI"))


def pytest_collection_finish() -> None:
    """Thousands of tests that have been collected stay: whoever looks for garbage need not look at them every time."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish() -> None:
    """Let go of them, so that libraries do not call them leaks."""
    gc.unfreeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that is skipped where it runs, or before."""
    return _strict((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """A whole file that is skipped."""
    return _strict((yield))


def _strict(report):
    if STRICT and report.skipped:
        reason = report.longrepr[-1] if isinstance(report.longrepr, tuple) else report.longrepr
        report.outcome, report.longrepr = "failed", f"nothing is skipped on the build server: {reason}"
    return report


@pytest.fixture(scope="session", autouse=True)
def written_by_one() -> Iterator[None]:
    """A few rows are written sooner by one thread than shared out over two."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(WRITING, "threads", 1)
        yield
