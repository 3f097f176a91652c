"""Killed, out of disk, or several at once: the data open, and hold what was before or after. Never something between.

Many more are killed and spoilt by `python -m benchmarks.kills` and `python -m benchmarks.mutations`.
"""

import errno
import os
import random
import resource
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from benchmarks.kills import kill_once, prepare
from benchmarks.mutations import GOOD, contents, outcome
from data_model.generations import current, reader
from loaders.corrections import correct
from loaders.imports import propose, run
from loaders.restore import held_in, restore
from loaders.room import NoRoom
from tests.loaders.right_input import RIGHT
from tests.loaders.state import rows, state

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def clean():
    return contents(GOOD)


@pytest.mark.parametrize("fives", range(6))
def test_a_spoilt_file_is_refused_or_gives_what_the_clean_file_gives(clean, fives):
    found = {seed: outcome(seed, clean) for seed in range(1000 + fives * 5, 1005 + fives * 5)}
    assert not {seed: it for seed, it in found.items() if it[1] == "different"}


@pytest.fixture(scope="module")
def starts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("kills")
    return folder, prepare(folder)


@pytest.mark.parametrize("kind", ["import", "large import", "undo", "restore"])
def test_killed_at_any_moment_the_data_are_as_before_or_after(starts, kind):
    folder, begin = starts
    assert kill_once(kind, begin[kind], folder, random.Random(kind)) in ("before", "after")


def test_on_a_full_disk_nothing_changes_and_it_is_said(folder, own_data, tmp_path):
    assert run([folder()], "ann").batch == 1
    before, files = state(), sorted(path.name for path in (own_data / "generations").iterdir())
    (tmp_path / "attendance.csv").write_text("session,person,status\nS4,P01,present\n")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (current().stat().st_size // 2, hard))
    try:
        with pytest.raises(NoRoom):
            run([tmp_path / "attendance.csv"], "ann")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert state() == before and sorted(path.name for path in (own_data / "generations").iterdir()) == files
    assert run([tmp_path / "attendance.csv"], "ann").batch == 2


@pytest.mark.parametrize("work", [lambda source: propose([source], None), lambda source: run([source], "ann"), held_in, restore,
                                  lambda _source: correct("schools", [], "ann")])  # fmt: skip
def test_a_disk_that_is_full_before_anything_begins(folder, own_data, monkeypatch, work):
    def full(**_place):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "mkdtemp", full)
    with pytest.raises(NoRoom):
        work(folder())


def looking(going_on) -> set[tuple[int, int]]:
    """Whatever somebody sees who keeps looking: people and attendance, counted in one look."""
    seen: set[tuple[int, int]] = set()
    while going_on():
        cursor = reader(current()).cursor()
        seen |= set(cursor.execute("select (select count(*) from people), (select count(*) from attendance)").fetchall())
    return seen


def test_two_imports_and_a_command_at_once_while_ten_look_mix_nothing(folder, own_data, tmp_path):
    assert run([folder()], "ann").batch == 1
    for name in ("one", "two", "three"):
        (tmp_path / name).mkdir()
        people = "".join(f"{name}{n},zuid,resident\n" for n in range(30))
        (tmp_path / name / "people.csv").write_text("person,school,kind\n" + people)
        (tmp_path / name / "attendance.csv").write_text("session,person,status\n" + "".join(f"S4,{name}{n},present\n" for n in range(30)))
    command = [sys.executable, "-m", "loaders", "--who", "other", str(tmp_path / "three")]
    at_once = subprocess.Popen(command, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)})
    with ThreadPoolExecutor(12) as people:
        imports = [people.submit(run, [tmp_path / name], name) for name in ("one", "two")]
        looks = [people.submit(looking, lambda: at_once.poll() is None or not all(it.done() for it in imports)) for _n in range(10)]
        seen: set[tuple[int, int]] = set().union(*(look.result() for look in looks))
    assert [it.result().batch is not None for it in imports] == [True, True] and at_once.wait() == 0
    assert rows("select count(*) from people") == [(4 + 90,)] and rows("select count(*) from batches") == [(4,)]
    began = len(RIGHT["attendance"].strip().split("\n")) - 1
    assert seen <= {(4 + n, began + n) for n in (0, 30, 60, 90)}
    assert rows("select count(distinct batch) from people where school = 'zuid' and person <> 'P03'") == [(3,)]
