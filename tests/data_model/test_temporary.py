"""What people gave stands among the app's own data while it is read, and a killed process leaves it there for a while only."""

import os
import signal
import subprocess
import sys
import time

from data_model.temporary import own_folder
from tests.test_walls import ROOT

KILLED = """
import os
from data_model.temporary import own_folder
with own_folder() as folder:
    (folder / "families.csv").write_text("family")
    os.kill(os.getpid(), 9)
"""


def _names(place) -> set[str]:
    return {it.name for it in place.iterdir()} - {"lock"}


def test_a_folder_among_the_own_data_and_nothing_of_it_afterwards(tmp_path, monkeypatch):
    monkeypatch.setenv("KG_DATA", str(tmp_path))
    with own_folder() as one, own_folder() as other:
        assert one.parent == other.parent == tmp_path / "temporary" and one != other
        (one / "families.csv").write_text("family")
    assert not _names(tmp_path / "temporary")


def test_what_a_killed_process_left_is_swept_and_what_is_in_use_stays(tmp_path, monkeypatch):
    monkeypatch.setenv("KG_DATA", str(tmp_path))
    with own_folder() as used:
        command = [sys.executable, "-c", KILLED]
        assert subprocess.run(command, cwd=ROOT, env=os.environ | {"KG_DATA": str(tmp_path)}).returncode == -9
        assert len(list((tmp_path / "temporary").glob("*/families.csv"))) == 1
        with own_folder():
            assert used.exists() and not list((tmp_path / "temporary").glob("*/families.csv"))
    assert not _names(tmp_path / "temporary")


def test_a_data_pack_that_is_ended_leaves_nothing_and_touches_no_data(tmp_path):
    system, data = tmp_path / "system", tmp_path / "data"
    system.mkdir()
    command = [sys.executable, "-m", "reports.data_pack", "--data", "sample_data/end", "--out", str(tmp_path / "out")]
    process = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"TMPDIR": str(system), "KG_DATA": str(data)})
    until = time.monotonic() + 60
    while not list(system.glob("kg-*/scratch.duckdb")) and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) == 143
    assert not list(system.glob("kg-*")) and not data.exists()
