"""What was promised to be reached by the end of each month."""

from datetime import date

from sample_data.entries import Entry
from sample_data.places import PREPARED, SCHOOLS

TARGETS = {
    "families_taking_part": {"2024-12": 6, "2025-06": 12, "2025-12": 20, "2026-08": 28},
    "people_taking_part": {"2024-12": 40, "2025-06": 90, "2025-12": 140, "2026-08": 200},
    "contact_hours": {"2024-12": 500, "2025-06": 1600, "2025-12": 3000, "2026-08": 5000},
    "sessions_held": {"2024-12": 45, "2025-06": 130, "2025-12": 210, "2026-08": 300},
}
NOTES = {
    ("families_taking_part", "2024-12"): "De werving begon later dan gedacht.",
    ("contact_hours", "2025-12"): "Opnieuw berekend nu de activiteiten open zijn voor iedereen.",
}
FAMILIES_PER_SCHOOL = 7


def entries() -> list[Entry]:
    """Rows of targets; why a target changed is known later."""
    whole = [(measure, month, None, target) for measure, months in TARGETS.items() for month, target in months.items()]
    each = [("families_taking_part", "2026-08", school, FAMILIES_PER_SCHOOL) for school in SCHOOLS]
    return [
        Entry("targets", PREPARED, {
            "measure": measure, "month": month, "school": school, "target": target, "note": NOTES.get((measure, month)),
        }, {"note": date.fromisoformat(f"{month}-17")})
        for measure, month, school, target in whole + each
    ]  # fmt: skip
