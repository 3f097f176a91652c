"""Remarks on the data that somebody can mend, worked out by hand: readings that came late, and answers in a straight line."""

from tests.measures.blocks import example

MOODS = """
id = "moods"
version = "1"
label = "Moods"
construct = "stress"
direction = "lower_is_better"
aggregate = "sum"
range = [0, 16]
max_missing = 1
missing = "prorate"
items = [
  { id = "a", min = 0, max = 4 },
  { id = "b", min = 0, max = 4, reverse = true },
  { id = "c", min = 0, max = 4 },
  { id = "d", min = 0, max = 4 },
]
"""
STEADY = MOODS.replace('"moods"', '"steady"').replace(", reverse = true", "")


def said(family: str, wave: str, day: str, answers: str, instrument: str = "moods") -> str:
    """The rows of one questionnaire; a dot is a question left open."""
    given = [(item, answer) for item, answer in zip("abcd", answers, strict=True) if answer != "."]
    return "\n".join(f"{family} | {wave} | {day} | {instrument} | {item} | {answer} | parent" for item, answer in given)


# No consents were received: no family may be named, and each of them is a remark all the same.
live = example(
    as_of="2025-12-31",
    instruments={"moods": MOODS, "steady": STEADY},
    schools="school | label \n north | North",
    families="""
    family | school | focus | started
    F1     | north  | yes   | 2025-01-01
    F2     | north  | yes   | 2025-01-01
    F3     | north  | yes   | 2025-01-01
    F4     | north  | yes   | 2025-06-01
    """,
    waves="""
    wave | label | opens      | closes
    T0   | start | 2025-01-01 | 2025-01-31
    T1   | later | 2025-06-01 | 2025-06-30
    """,
    answers="family | wave | date | instrument | item | answer | scorer \n"
    + "\n".join(
        [
            said("F1", "T0", "2025-01-10", "1234"),
            said("F1", "T1", "2025-06-10", "2222"),  # four times the same, the turned question too
            said("F2", "T1", "2025-06-10", "1230"),  # five months after its start
            said("F3", "T1", "2025-06-10", "333."),  # as late; one question open: three the same tell nothing
            said("F4", "T1", "2025-06-10", "2222", "steady"),  # nothing is turned: it may well be meant
        ]
    ),
)


def test_each_family_measured_late_is_a_remark_of_its_own(live):
    late = live.listing("quality_remark", where=(("kind", "measured_late"),))
    assert list(zip(late["school"], late["detail"], strict=True)) == [("north", "T1"), ("north", "T1")]  # F2 and F3
    assert late["code"].isna().all()


def test_a_straight_line_is_the_same_answer_to_four_questions_or_more_also_to_a_turned_one(live):
    lines = live.listing("straight_line")
    assert lines[["unit", "school", "wave"]].to_numpy().tolist() == [["F1", "north", "T1"]]
    assert len(live.listing("quality_remark", where=(("kind", "straight_line"),))) == 1
