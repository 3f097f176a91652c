"""The attendance grid, worked out by hand: by family and by person, the eight weeks up to the last session of the school."""

from tests.measures.blocks import example

live = example(
    as_of="2025-06-30",
    organisations="""
    organisation | label
    a            | A
    """,
    schools="""
    school | label
    north  | North
    """,
    families="""
    family | school | focus | registered | started
    F1     | north  | yes   | 2025-01-05 | 2025-01-10
    F2     | north  | yes   | 2025-01-05 | 2025-01-10  # no consent: no row
    F3     | north  | yes   | 2025-01-05 | 2025-01-10  # nobody of it is registered yet
    """,
    people="""
    person | family | kind
    ann    | F1     | parent
    bo     | F1     | child
    cas    | F2     | parent
    """,
    sessions="""
    session | date       | activity_type | organisations | school | status    | other_visitors
    old     | 2025-04-24 | art           | a             | north  | held      | 0   # 56 days before the last one
    first   | 2025-04-25 | art           | a             | north  | held      |
    helped  | 2025-05-02 | art           | a             | north  | held      |
    away    | 2025-05-09 | art           | a             | north  | held      |
    off     | 2025-05-16 | art           | a             | north  | cancelled |
    open    | 2025-05-23 | art           | a             | north  | held      |
    others  | 2025-06-18 | art           | a             | north  | held      | 12
    last    | 2025-06-19 | art           | a             | north  | planned   |
    """,
    attendance="""
    session | person | status  | role
    first   | ann    | absent  |
    first   | bo     | present |
    helped  | ann    | present | helper
    away    | ann    | excused |
    away    | bo     | absent  |
    away    | cas    | present |
    """,
    consents="""
    family | purpose    | given
    F1     | evaluation | 2025-01-05
    F3     | evaluation | 2025-01-05
    """,
)


def states(live, view: str, name: str, code: str) -> dict[str, str]:
    rows = live.listing(view).sort_values("date")
    return dict(rows[rows[name] == code].set_index("session")["state"])


def test_a_family_shows_the_best_of_its_members(live):
    assert states(live, "attendance_grid", "family", "F1") == {
        "first": "present", "helped": "helper", "away": "excused", "off": "cancelled", "open": "not_recorded",
        "others": "blank", "last": "not_recorded",
    }  # fmt: skip


def test_a_person_shows_their_own(live):
    rest = {"off": "cancelled", "open": "not_recorded", "others": "blank", "last": "not_recorded"}
    ann = {"first": "absent", "helped": "helper", "away": "excused"}
    assert states(live, "attendance_grid_person", "person", "ann") == ann | rest
    bo = {"first": "present", "helped": "blank", "away": "absent"}
    assert states(live, "attendance_grid_person", "person", "bo") == bo | rest


def test_only_families_with_consent_have_a_row_and_one_without_people_too(live):
    assert set(live.listing("attendance_grid")["family"]) == {"F1", "F3"}
    assert set(live.listing("attendance_grid_person")["person"]) == {"ann", "bo"}
