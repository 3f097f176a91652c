"""How an export of a form tool is recognised, and which of its columns are the tool's own or somebody's own."""

from functools import cache, lru_cache

from data_model.instrument_files import shipped
from loaders.names import known_columns, plain

# Columns that only a form tool writes: all of one line must be there.
MARKS = (
    {"_uuid"}, {"_submission_time"}, {"_submission__uuid"}, {"_parent_index"}, {"submissiondate", "key"}, {"parent_key", "key"},
    {"start time", "completion time"}, {"begintijd", "tijd van voltooien"}, {"starttijd", "tijd van voltooien"},
    {"begintijd", "voltooiingstijd"}, {"starttijd", "voltooiingstijd"},
)  # fmt: skip
# Google's only column of its own always comes first.
FIRST_MARKS = {"timestamp", "tijdstempel"}
# Table, and the fields of our form for it in which many are ticked; where the column of one of them stands beside these, each
# row is about that one, and the file is no form.
TICKED_BY_US = (
    ("attendance", "person", {"session", "present", "excused"}), ("ties", "to_partner", {"from_partner", "partners_asked", "known"}),
)  # fmt: skip
SUBMITTED = (
    "submission_time", "submission_submission_time", "submissiondate", "completion_time", "tijd_van_voltooien",
    "voltooiingstijd", "timestamp", "tijdstempel", "end", "start", "start_time", "begintijd", "starttijd",
)  # fmt: skip
# What tells who filled in, or was written by the tool itself. None of it is ever read.
NOT_READ = {
    "id", "email", "e_mail", "email_address", "e_mailadres", "emailadres", "username", "gebruikersnaam", "name", "naam",
    "last_modified_time", "tijd_van_laatste_wijziging", "laatst_gewijzigd", "score", "total_points", "totaal_aantal_punten",
    "quiz_feedback", "feedback_op_test", "first_name", "voornaam", "last_name", "achternaam", "roepnaam", "phone", "telefoon",
    "phonenumber", "deviceid", "subscriberid", "simserial", "audit", "today", "instanceid", "instancename", "submitterid",
    "submittername", "parent_key", *SUBMITTED,
}  # fmt: skip
LINKS = (("parent_key", "key"), ("submission_uuid", "uuid"), ("submission_id", "id"), ("parent_index", "index"))


def header_place(rows: list[list[str]]) -> int | None:
    """The first row that has the columns of a form tool; or the very first, when it has the fields of a form of ours:
    whoever exports may choose to leave the tool's own columns out. None when no row has them."""
    for place, row in enumerate(rows):
        cells = [cell.strip().strip("\ufeff").casefold() for cell in row]
        if any(marks <= set(cells) for marks in MARKS) or cells[:1] and cells[0] in FIRST_MARKS:
            return place
    return 0 if rows and _asked_by_us([cell.strip().strip("\ufeff").casefold() for cell in rows[0]]) else None


def _asked_by_us(cells: list[str]) -> bool:
    parts = [cell.split("/") for cell in cells]
    fields = {part for its in parts for part in its}
    # A field that is named after its item alone has its questionnaire as its group.
    items = {name for its in parts for name in (its[-1], "_".join(its[-2:]))} & _items()
    return len(items) > 1 or any(asked <= fields and one not in known_columns(table, cells).values() for table, one, asked in TICKED_BY_US)


@cache
def _items() -> frozenset[str]:
    """The names under which our forms ask the items of the questionnaires."""
    return frozenset(f"{it.id}_{item.id}".casefold() for it in shipped().values() for item in it.items)


@lru_cache
def not_read(headers: tuple[str, ...]) -> frozenset[int]:
    """The places of the tool's own columns and of personal ones; behind ODK's KEY everything is the tool's own."""
    names = [plain(header) for header in headers]
    key = names.index("key") if "key" in names else len(names)
    own = {place for place, header in enumerate(headers) if header.startswith(("_", "formhub/", "meta/", "meta-"))}
    return frozenset(own) | {place for place, name in enumerate(names) if name in NOT_READ or place >= key or not name}


def submitted(headers: tuple[str, ...]) -> int | None:
    """The place of the moment at which the form was sent, else of when it was filled in."""
    names = [plain(header) for header in headers]
    return next((names.index(name) for name in SUBMITTED if name in names), None)


def link(child: tuple[str, ...], parent: tuple[str, ...]) -> tuple[int, int] | None:
    """The places by which the rows of a repeat hang on the rows of its form; None when they do not."""
    ours, theirs = [plain(header) for header in child], [plain(header) for header in parent]
    found = ((ours.index(one), theirs.index(other)) for one, other in LINKS if one in ours and other in theirs)
    return next(found, None)


def is_repeat(headers: tuple[str, ...]) -> bool:
    """Does each row belong to a row of another sheet?"""
    return bool({plain(header) for header in headers} & {one for one, _other in LINKS})
