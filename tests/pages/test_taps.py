"""What a register writes, given what stood there when it was drawn and what stands there now."""

from loaders.corrections import Added, Cell, Removed
from widgets.data.taps import Register, Standing, mends

BLANK = Standing({}, None, "")


def filled(before: Standing, others: int = 0, told: str = "", new: tuple[str, ...] = (), **taps) -> Register:
    return Register("S1", "noord", before, taps, list(new), others, told)


def session(it: Register, now: Standing) -> dict[str, str]:
    return {mend.column: mend.text for mend in mends(it, now)["sessions"]}


def test_who_taps_the_same_person_last_is_right():
    """Also where the other made a row or took one away meanwhile; what both tapped alike is written once."""
    before, now = Standing({"P1": "present", "P2": "present"}, 0, ""), Standing({"P1": "absent", "P3": "present"}, 0, "")
    assert mends(filled(before, P1="helper", P2="excused", P3="present", P4=None), now)["attendance"] == [
        Cell(("S1", "P1"), "status", "present"), Cell(("S1", "P1"), "role", "helper"),
        Added({"session": "S1", "person": "P2", "status": "excused", "role": ""}),
    ]  # fmt: skip
    assert mends(filled(before, P1=None, P2=None), now)["attendance"] == [Removed(("S1", "P1"))]


def test_what_was_left_alone_is_left_as_it_stands():
    before, now = Standing({"P1": "present"}, 2, "Soep."), Standing({"P1": "absent", "P2": "helper"}, 5, "Soep en brood.")
    it = filled(before, 2, "Soep.", P1="present", P2=None)
    assert "attendance" not in mends(it, now) and session(it, now) == {"status": "held"}


def test_a_number_that_nobody_wrote_down_becomes_a_zero_and_a_zero_never_overwrites_a_number():
    assert session(filled(BLANK), BLANK) == {"status": "held", "other_visitors": "0"}
    assert session(filled(BLANK), Standing({}, 5, "")) == {"status": "held"}
    assert session(filled(BLANK, 3), Standing({}, 5, "")) == {"status": "held", "other_visitors": "3"}


def test_two_who_wrote_lines_both_keep_them():
    assert session(filled(BLANK, told="Een lied."), Standing({}, 0, "Soep."))["yield"] == "Soep.\nEen lied."
    assert session(filled(Standing({}, 0, "Soep."), told=""), Standing({}, 0, "Soep."))["yield"] == ""


def test_a_new_code_is_added_once():
    it = filled(BLANK, new=("B-77", "B-78"), **{"B-77": "present", "B-78": None})
    assert mends(it, BLANK)["people"] == [Added({"person": "B-77", "kind": "resident", "school": "noord"})]
    assert "people" not in mends(it, Standing({"B-77": "present"}, 0, ""))
