"""A named figure is doubted twice: against what the door gave, and against what the files hold."""

from dataclasses import replace

import pytest

from figures.findings.finding import Quantity, Relation, claim, derived
from figures.scope import Scope
from tests.pilots.asked_again import Doubt, wrong_figures
from tests.pilots.generator import pilot
from tests.pilots.look import opened
from tests.pilots.recorder import Record, Said, recording
from tests.pilots.told_again import told_otherwise


@pytest.fixture
def doubt(tmp_path):
    """A small pilot of which the sessions were asked for."""
    its, record = pilot("one session", tmp_path / "input"), Record()
    with opened(its, tmp_path / "data") as live, recording(record):
        live.figure("sessions_held", ("activity_type",))
        live.figure("sessions_held")
        yield Doubt(its.folder, live, record)


def _said(quantity: Quantity) -> Said:
    return Said("1 session", (claim(Relation.VALUES, quantity),), "somebody", "en", "")


def test_a_figure_that_door_and_files_give_stands(doubt):
    assert not wrong_figures(_said(Quantity(1, "sessions_held")), doubt)
    assert not wrong_figures(_said(derived(7)), doubt)


def test_a_figure_that_the_door_gives_otherwise_is_found(doubt):
    (why,) = wrong_figures(_said(Quantity(3, "sessions_held")), doubt)
    assert "at the door" in why


def test_a_figure_that_the_files_hold_otherwise_is_found(doubt):
    """Where the door itself is wrong."""
    doubt.record.asked[:] = [replace(asked, answer=asked.answer.assign(value=3.0)) for asked in doubt.record.asked]
    (why,) = wrong_figures(_said(Quantity(3, "sessions_held")), doubt)
    assert "counted from the files" in why


def test_a_number_of_schools_is_counted_again(doubt):
    told = [
        Said("Families take part at {n} of the 3 schools", (claim(Relation.SOME, derived(n), derived(4)),), "figures.findings.participation."
             "schools_side_by_side", "en", "widgets.cards.participation.schools_by_month", (Scope(),))
        for n in range(4)
    ]  # fmt: skip
    assert sum(not told_otherwise(said, doubt) for said in told) == 1
