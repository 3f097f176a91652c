"""Whose presence and code may stand in the pictures of single families, and how many families such a picture holds."""

from tests.measures.blocks import example

NAMES = [f"N{n:02d}" for n in range(26)]

# North has more families than a picture holds; N00 stopped, so the registers have room for one more. F1 agreed as a whole and
# ann of it withdrew; in F2 only cas agreed, for himself; F3 is of no school.
live = example(
    as_of="2025-06-30",
    organisations="organisation | label \n a | A",
    schools="school | label \n north | North \n south | South",
    families="family | school | focus | started | stopped \n"
    + "\n".join(f"{name} | north | yes | 2025-01-10 | {'2025-02-01' if name == 'N00' else ''}" for name in NAMES)
    + """
    F1     | south  | yes   | 2025-01-10 |
    F2     | south  | yes   | 2025-01-10 |
    F3     |        | yes   | 2025-01-10 |
    """,
    people="""
    person | family | kind
    ann    | F1     | parent
    bo     | F1     | child
    cas    | F2     | parent
    dee    | F2     | parent
    eve    | F3     | parent
    """,
    sessions="""
    session | date       | activity_type | organisations | school | minutes | status
    one     | 2025-06-02 | art           | a             | south  | 60      | held
    two     | 2025-06-03 | art           | a             | south  | 60      | held
    home    | 2025-06-04 | art           | a             |        | 60      | held
    north   | 2025-06-05 | art           | a             | north  | 60      | held
    """,
    attendance="""
    session | person | status
    one     | ann    | present
    two     | ann    | present
    two     | bo     | present
    one     | cas    | present
    two     | dee    | present
    home    | eve    | present
    """,
    consents="family | person | purpose | given | withdrawn \n"
    + "\n".join(f"{name} | | evaluation | 2025-01-05 |" for name in NAMES)
    + """
    F1     |        | evaluation | 2025-01-05 |
    F1     | ann    | evaluation | 2025-01-05 | 2025-03-01
    F2     | cas    | evaluation | 2025-01-05 |
    F3     |        | evaluation | 2025-01-05 |
    """,
)


def test_a_member_who_withdrew_or_never_agreed_stands_in_no_picture(live):
    assert set(live.listing("person_shown")["person"]) == {"bo", "cas", "eve"}
    assert set(live.listing("attendance_grid_person")["person"]) == {"bo", "cas", "eve"}
    for view in ("family_lane", "family_day"):
        days = live.listing(view).query("kind == 'art'").groupby("family")["date"].agg(lambda dates: [f"{day:%d}" for day in dates])
        assert days.to_dict() == {"F1": ["03"], "F2": ["02"], "F3": ["04"]}
    assert live.listing("family_month").set_index("family")["hours"].to_dict() == {"F1": 1, "F2": 1, "F3": 1}
    left_out = live.listing("family_drawn").set_index("family")["left_out"]
    assert left_out[left_out > 0].to_dict() == {"F1": 1, "F2": 1}


def test_their_family_counts_them_all_the_same(live):
    assert live.figure("people_taking_part")["value"].item() == 5
    assert live.figure("families_taking_part")["value"].item() == 3


def test_a_family_of_no_school_has_its_line_too(live):
    assert set(live.listing("family_lane", where=(("school", "neighbourhood"),))["family"]) == {"F3"}


def test_a_picture_holds_the_first_24_of_a_school(live):
    drawn = live.listing("family_drawn", where=(("school", "north"),)).sort_values("family")
    assert drawn["family"].tolist() == NAMES
    assert drawn.loc[drawn["has_line"], "family"].tolist() == NAMES[:24]
    assert drawn.loc[drawn["has_registers"], "family"].tolist() == NAMES[1:25]  # without the one that stopped
    assert sorted(live.listing("family_lane", where=(("school", "north"),))["family"].unique()) == NAMES[:24]
    assert sorted(live.listing("attendance_grid", where=(("school", "north"),))["family"].unique()) == NAMES[1:25]
