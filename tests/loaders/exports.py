"""Exports of form tools as they come out of them: metadata, groups, repeats, ticks in one column and in many."""

import csv
import io
from pathlib import Path

KOBO = ["_id", "_uuid", "_submission_time", "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_tags", "_index"]
KOBO_REPEAT = ["_index", "_parent_table_name", "_parent_index", "_submission__id", "_submission__uuid", "_submission__submission_time"]


def kobo(headers: list[str], *rows: list) -> list[list]:
    """The main sheet of an export: fields of the form, then what KoboToolbox adds."""
    meta = [
        [900 + n, f"uuid-{n}", "2024-02-20T18:30:00", "", "", "submitted_via_web", "jan.de.vries", "v1", "", n]
        for n in range(1, len(rows) + 1)
    ]
    head = ["start", "end", *headers, *KOBO]
    moment = "2024-02-10T09:15:00.000+01:00"
    return [head, *([moment, moment, *row, *more] for row, more in zip(rows, meta, strict=True))]


def kobo_repeat(headers: list[str], *rows: tuple[int, list]) -> list[list]:
    """The sheet of a repeat: each row with the number of the submission that it belongs to."""
    made = [
        [*row, n, "Formulier", parent, 900 + parent, f"uuid-{parent}", "2024-02-20T18:30:00"]
        for n, (parent, row) in enumerate(rows, 1)
    ]
    return [[*headers, *KOBO_REPEAT], *made]


def central(headers: list[str], *rows: list) -> list[list]:
    """The main file of ODK Central."""
    head = ["SubmissionDate", *headers, "meta-instanceID", "KEY", "SubmitterID", "SubmitterName", "Status", "ReviewState"]
    return [head, *(["2024-02-20T18:30:00.123Z", *row, f"k{n}", f"k{n}", "7", "Jan", "", ""] for n, row in enumerate(rows, 1))]


def microsoft(questions: list[str], *rows: list) -> list[list]:
    """Microsoft Forms, with who filled in."""
    head = ["ID", "Start time", "Completion time", "Email", "Name", "Last modified time", *questions]
    who = ["2024-02-10 09:15:00", "2024-02-10 09:17:00", "jan@voorbeeld.nl", "Jan de Vries", ""]
    return [head, *([n, *who, *row] for n, row in enumerate(rows, 1))]


def google(questions: list[str], *rows: list) -> list[list]:
    """Google Forms, in Dutch."""
    return [["Tijdstempel", "E-mailadres", *questions], *(["2024/02/10 9:15:00 AM GMT+1", "jan@voorbeeld.nl", *row] for row in rows)]


def write_csv(path: Path, rows: list[list], separator: str = ",", encoding: str = "utf-8") -> Path:
    text = io.StringIO()
    csv.writer(text, delimiter=separator, quoting=csv.QUOTE_ALL).writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path
