"""The register at the door: what was tapped before stands there, what is tapped now is saved, and nobody's name comes in."""

import pytest

from loaders.history import batches
from loaders.imports import run
from tests.loaders.state import rows
from tests.pages.conftest import page
from translations import _
from widgets.data.expected import ON_PAPER, likely

LATER = "session,date,activity_type,organisations,school,status\nS8,2024-05-20,art,stek,zuid,held\nS9,2099-01-01,art,stek,zuid,planned\n"


@pytest.fixture
def begun(right_input):
    """A pilot without an end, with a session later on and one far ahead."""
    later = right_input(pilot="name,starts,ends\n") / "sessions.csv"
    later.write_text(LATER)
    assert run([later], "ann").batch == 2


def taps(it) -> dict[str, str | None]:
    return {one.label: one.value for one in it.segmented_control if (one.key or "").startswith("tap-")}


def register(session: str):
    return page("register", session=session)


def test_only_sessions_whose_day_has_come_are_offered(begun):
    it = page("register")
    offered = it.selectbox(key="session")
    assert offered.value == "S8" and not [label for label in offered.options if "2099" in label] and len(offered.options) == 2


def test_what_was_tapped_before_stands_there_and_is_changed(begun):
    it = register("S1")
    assert taps(it) == {"P01": "present", "P02": "absent"}
    it.segmented_control(key="tap-S1-P02").set_value("helper")
    it.segmented_control(key="tap-S1-P01").set_value(None)
    it.number_input(key="others-S1").set_value(3)
    it.text_area(key="yield-S1").set_value("Soep.")
    it.text_input(key="who").set_value("bea")
    it.button(key="save").click().run()
    assert batches()[0].who == "bea"
    assert rows("select person, status, role from attendance where session = 'S1'") == [("P02", "present", "helper")]
    assert rows('select other_visitors, "yield" from sessions where session = \'S1\'') == [(3, "Soep.")]
    again = register("S1")
    assert taps(again)["P02"] == "helper" and again.number_input(key="others-S1").value == 3 and not again.exception


def test_a_tap_that_stays_changes_nothing_of_a_row(begun):
    """P03 helped for an hour: that hour is still there after somebody else was added."""
    it = register("S2")
    it.multiselect(key="more-S2").set_value(["P04"]).run()
    it.segmented_control(key="tap-S2-P04").set_value("present")
    it.button(key="save").click().run()
    found = "select person, role, minutes from attendance where session = 'S2' order by person"
    assert rows(found) == [("P03", "helper", 60), ("P04", None, None)]


def test_a_resident_comes_for_the_first_time_under_a_code_and_not_under_a_name(begun):
    it = register("S8")
    it.session_state["more-S8"] = ["B-77", "Zwaantje"]
    it.run()
    assert set(taps(it)) == {"B-77"} and len(it.warning) == 1
    it.segmented_control(key="tap-S8-B-77").set_value("present")
    it.button(key="save").click().run()
    assert rows("select person, school, kind from people where person not like 'P%'") == [("B-77", "zuid", "resident")]
    assert rows("select status from attendance where session = 'S8'") == [("present",)]


def save(it):
    it.button(key="save").click().run()
    assert not it.exception and not it.error
    return it


def test_two_phones_at_one_register_keep_what_each_wrote(begun):
    """Both draw the form; ann saves first; then bea, who knew nothing of it, saves what she tapped."""
    ann, bea = register("S2"), register("S2")
    for it in (ann, bea):
        it.multiselect(key="more-S2").set_value(["P01", "P04"]).run()
    ann.segmented_control(key="tap-S2-P04").set_value("present")
    ann.segmented_control(key="tap-S2-P03").set_value("excused")
    ann.number_input(key="others-S2").set_value(5)
    ann.text_area(key="yield-S2").set_value("Soep.")
    save(ann)
    bea.segmented_control(key="tap-S2-P01").set_value("present")
    bea.text_area(key="yield-S2").set_value("Een lied.")
    save(bea)
    found = "select person, status from attendance where session = 'S2' order by person"
    assert rows(found) == [("P01", "present"), ("P03", "excused"), ("P04", "present")]
    assert rows('select other_visitors, "yield" from sessions where session = \'S2\'') == [(5, "Soep.\nEen lied.")]
    assert taps(bea) == {"P01": "present", "P03": "excused", "P04": "present"} and bea.number_input(key="others-S2").value == 5
    assert [info.value for info in bea.info][-1] == _("Somebody else saved this register meanwhile: below stands what you both filled in.")
    assert len(bea.info) == len(ann.info) + 1


def test_long_lines_that_came_with_a_file_are_not_cut(begun, tmp_path):
    told = "x" * 600
    (tmp_path / "sessions.csv").write_text(f"session,date,activity_type,organisations,school,status,yield\nS8,2024-05-20,art,stek,zuid,held,{told}\n")
    assert run([tmp_path / "sessions.csv"], "ann").batch
    it = register("S8")
    it.multiselect(key="more-S8").set_value(["P01"]).run()
    it.segmented_control(key="tap-S8-P01").set_value("present")
    save(it)
    assert rows('select "yield" from sessions where session = \'S8\'') == [(told,)]


def test_on_a_screen_and_on_paper_the_same_people_are_likely(begun):
    """P01 and P02 were at De Noord once: of two who came as often, the first code."""
    assert likely("noord", 1) == ["P01"] and likely("noord", ON_PAPER) == ["P01", "P02"]
    printed = page("data", part="templates", **{"sign-in-session": "S8"})
    assert printed.multiselect(key="expected-S8").value == likely("zuid", ON_PAPER)
