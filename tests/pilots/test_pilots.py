"""Every sentence on every page of a few random pilots is true of its figures; hundreds of them: `python -m tests.pilots --seeds 300`."""

import csv

import pytest

from tests.pilots.generator import pilot
from tests.pilots.trial import tried

SEEDS = ("3", "8")
EDGES = ("empty", "nothing known")


@pytest.mark.parametrize("name", [*SEEDS, *EDGES])
def test_everything_said_about_a_pilot_is_true(name):
    untrue = tried((name, 1 if name in SEEDS else 0, True))
    assert not untrue, "\n".join(map(str, untrue))


def test_the_same_seed_draws_the_same_pilot(tmp_path):
    one, other = (pilot("5", tmp_path / name) for name in ("one", "other"))
    files = {file.name: file.read_bytes() for file in one.folder.iterdir()}
    assert files == {file.name: file.read_bytes() for file in other.folder.iterdir()}
    assert one.today == other.today


def test_pilots_hold_what_makes_sentences_false(tmp_path):
    """Late joiners, leavers, withdrawn consents, blank ties, two scorers and months that are not over are all among the first."""
    seen = set()
    for seed in range(12):
        tables = {file.stem: list(csv.DictReader(file.open())) for file in pilot(str(seed), tmp_path / str(seed)).folder.iterdir()}
        families, answers = tables.get("families", []), tables.get("answers", [])
        seen |= {"leaver"} if any(row.get("stopped") for row in families) else set()
        seen |= {"late joiner"} if len({row.get("started", "")[:7] for row in families if row.get("started")}) > 2 else set()
        seen |= {"withdrawn"} if any(row.get("withdrawn") for row in tables.get("consents", [])) else set()
        seen |= {"no consents"} if "consents" not in tables else set()
        seen |= {"blank tie"} if any(row["level"] == "" for row in tables.get("ties", [])) else set()
        seen |= {"two scorers"} if {"parent", "worker"} <= {row["scorer"] for row in answers if row["instrument"] == "ladder"} else set()
        seen |= {"unrecorded"} if {row["session"] for row in tables["sessions"] if row["status"] == "held"} - {
            row["session"] for row in tables.get("attendance", [])} else set()  # fmt: skip
    assert seen == {"leaver", "late joiner", "withdrawn", "no consents", "blank tie", "two scorers", "unrecorded"}
