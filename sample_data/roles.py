"""Who took a standing role: parents in the parent platform, residents as drivers."""

from datetime import date

from sample_data.entries import Entry

ROLES = [
    ("G-01-A", "parent_platform", "2025-02-06", None), ("G-03-A", "parent_platform", "2025-03-13", None),
    ("G-05-B", "parent_platform", "2025-11-06", None), ("G-06-A", "parent_platform", "2025-02-06", "2025-11-28"),
    ("B-003", "driver", "2025-01-20", None), ("B-007", "driver", "2025-04-07", "2026-02-02"), ("B-011", "driver", "2025-10-06", None),
    ("G-01-A", "driver", "2026-03-02", None),
]  # fmt: skip


def entries() -> list[Entry]:
    """Rows of roles."""
    return [_role(*role) for role in ROLES]


def _role(person: str, role: str, starts: str, ends: str | None) -> Entry:
    ended = date.fromisoformat(ends) if ends else None
    row = {"person": person, "role": role, "starts": date.fromisoformat(starts), "ends": ended}
    return Entry("roles", row["starts"], row, {"ends": ended} if ended else {})
