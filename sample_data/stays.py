"""Where families were when: one that had moved before it was asked, and one that finished."""

from datetime import date

from sample_data.entries import Entry

# family, school, starts, ends, and when it was written down.
STAYS = [
    ("G-28", "papierenboot", "2024-09-02", "2025-01-31", "2025-02-11"),
    ("G-28", "regenmuts", "2025-02-03", None, "2025-02-11"),
    ("G-14", "vuurtoren", "2025-09-02", "2026-06-26", "2025-09-02"),
]  # fmt: skip


def entries() -> list[Entry]:
    """Rows of stays."""
    return [_stay(*stay) for stay in STAYS]


def _stay(family: str, school: str, starts: str, ends: str | None, written: str) -> Entry:
    ended = date.fromisoformat(ends) if ends else None
    row = {"family": family, "school": school, "starts": date.fromisoformat(starts), "ends": ended}
    return Entry("stays", date.fromisoformat(written), row, {"ends": ended} if ended else {})
