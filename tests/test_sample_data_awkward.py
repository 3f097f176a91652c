"""The end of the invented pilot has at least one of every awkward thing that people's own data hold."""

import csv
from pathlib import Path

import pytest

END = Path(__file__).parent.parent / "sample_data" / "end"
T = {path.stem: list(csv.DictReader(path.open(encoding="utf-8"))) for path in END.glob("*.csv")}
SESSIONS = {row["session"]: row for row in T["sessions"]}
LISTED = {row["session"] for row in T["attendance"]}
PRESENT = [row for row in T["attendance"] if row["status"] == "present"]
OVERDUE = {code for code, row in SESSIONS.items() if row["status"] == "planned" and row["date"] < "2026-08-29"}
STAYS = [row["partner"] for row in T["partners"]]
MEASURED = {(row["family"], row["wave"]) for row in T["answers"] if row["instrument"] == "ladder"}
PARENTS = {(row["family"], row["wave"], row["respondent"]) for row in T["answers"] if row["scorer"] == "parent"}


def values(table: str, column: str) -> set[str]:
    return {row[column] for row in T[table]}


def some(table: str, **wanted: str) -> bool:
    """Whether a row has these values; "*" is any filled one."""
    return any(
        all(row[name] == value or (value == "*" and row[name]) for name, value in wanted.items()) for row in T[table]
    )


def asked(wave: str) -> set[str]:
    return {row["from_partner"] for row in T["ties"] if row["wave"] == wave}


def unlisted(**wanted: str) -> list[str]:
    found = [code for code, row in SESSIONS.items() if code not in LISTED and row["status"] == "held"]
    return [code for code in found if all(SESSIONS[code][name] == value for name, value in wanted.items())]


AWKWARD = {
    "all eight activity types held": len({row["activity_type"] for row in T["sessions"] if row["status"] == "held"}) == 8,
    "session without a school": some("sessions", school=""),
    "session by two organisations": any("+" in cell for cell in values("sessions", "organisations")),
    "session for two sources, and for none": any("+" in cell for cell in values("sessions", "sources")) and some("sessions", sources=""),
    "people at a session without minutes": any(not SESSIONS[r["session"]]["minutes"] and not r["minutes"] for r in PRESENT),
    "own minutes at a session": some("attendance", minutes="*"),
    "cancelled session": some("sessions", status="cancelled"),
    "held and not recorded": bool(unlisted(other_visitors="")),
    "held, nobody listed, no others": bool(unlisted(other_visitors="0")),
    "exactly one planned session with presences": len(OVERDUE & LISTED) == 1,
    "planned session forgotten": bool(OVERDUE - LISTED),
    "excused and absent": values("attendance", "status") == {"present", "excused", "absent"},
    "all roles, and blank": {row["role"] for row in PRESENT} == {"", "participant", "helper", "organiser"},
    "visitors counted": any(int(cell) > 20 for cell in values("sessions", "other_visitors") if cell),
    "workers on the list": any(row["person"].startswith("W-") for row in PRESENT),
    "child scorer": some("answers", instrument="ladder_child", scorer="child"),
    "worker scorer": some("answers", instrument="ladder", scorer="worker"),
    "another worker at a later wave": {"W-04", "W-06"} <= {r["respondent"] for r in T["answers"] if r["family"] == "G-03"},
    "parents together": some("answers", instrument="ladder", scorer="together", respondent=""),
    "a parent first, then together": some("answers", family="G-05", scorer="together") and some("answers", family="G-05", scorer="parent"),
    "two parents of one family": any({(f, w, f"{f}-A"), (f, w, f"{f}-B")} <= PARENTS for f, w, _ in PARENTS),
    "residents and partners": values("answers", "scorer") >= {"resident", "partner"},
    "two short scales": values("answers", "instrument") >= {"djg6", "pss4"},
    "late joiner": min(wave for family, wave in MEASURED if family == "G-16") == "T3",
    "first reading long after the start": ("G-10", "T1") not in MEASURED and ("G-10", "T2") in MEASURED,
    "all reasons to stop": values("families", "stop_reason") == {"", "moved", "no_time", "not_fitting", "finished", "unknown"},
    "started and never measured": some("families", family="G-11", started="*") and "G-11" not in {family for family, _ in MEASURED},
    "missed wave": {("G-03", "T2"), ("G-03", "T4")} <= MEASURED and ("G-03", "T3") not in MEASURED,
    "withdrawn evaluation consent": some("consents", purpose="evaluation", withdrawn="*"),
    "measured without evaluation consent": ("G-13", "T2") in MEASURED and not some("consents", family="G-13", purpose="evaluation"),
    "consent of one person": some("consents", person="*"),
    "partner without an answer": "P-13" not in asked("T0") and "P-44" not in asked("T4"),
    "asked and not answered, answered and none": {"", "0", "5"} <= values("ties", "level"),
    "tie from a session, with trust and value": some("ties", session="*", trust="*", value="*"),
    "partner that left": any(row["left"] and STAYS.count(row["partner"]) == 1 for row in T["partners"]),
    "partner that came back": any(STAYS.count(partner) == 2 for partner in STAYS),
    "stories for and against": values("stories", "direction") == {"for", "against"},
    "stories of nobody in particular": some("stories", family="", school=""),
    "non-focus families": some("families", focus="no"),
    "approached and declined": some("families", approached="*", registered="", started=""),
    "agreements done and not": some("agreements", done="*") and some("agreements", done=""),
    "family that moved": len([row for row in T["stays"] if row["family"] == "G-28"]) == 2,
    "asked by somebody": some("answers", mode="interpreter", interviewer="*") and some("answers", mode="self", interviewer=""),
    "a month nobody wrote down": any(not row["spent"] and row["month"] < "2026-07" for row in T["resources"]),
}  # fmt: skip


@pytest.mark.parametrize("thing", AWKWARD)
def test_it_is_there(thing):
    assert AWKWARD[thing]


def test_a_family_declines_on_the_parents_own_ladder():
    first, last = ({r["item"]: int(r["answer"]) for r in T["answers"] if _is_ladder(r, wave)} for wave in ("T1", "T4"))
    assert sum(last.values()) < sum(first.values())


def _is_ladder(row: dict, wave: str) -> bool:
    return (row["respondent"], row["instrument"], row["wave"]) == ("G-08-A", "ladder", wave)
