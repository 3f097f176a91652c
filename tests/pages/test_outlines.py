"""A page file run by itself shows nothing: only the front door calls its function."""

import os
import subprocess
import sys

import pytest
from streamlit.testing.v1 import AppTest

from tests.pages.conftest import ADDRESSES, ROOT


@pytest.mark.parametrize("name", ADDRESSES)
def test_a_page_file_as_a_script_draws_nothing(live, name) -> None:
    live("end")
    it = AppTest.from_file(str(ROOT / "pages" / f"{name}.py"), default_timeout=60).run()
    assert not it.exception
    assert not len(it.main)
    assert not len(it.sidebar)


def test_a_page_file_from_the_command_line_says_nothing() -> None:
    run = subprocess.run(
        [sys.executable, "pages/participation.py"], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert run.stdout == ""


def test_every_page_file_is_an_outline_that_is_looked_at_here() -> None:
    """A new page is found in the folder; this list has to know it."""
    files = {file.stem for file in (ROOT / "pages").glob("*.py")} - {"__init__", "front_door"}
    assert files == set(ADDRESSES)
