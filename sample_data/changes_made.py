"""What the team changed in its approach on the way."""

from datetime import date

from sample_data.entries import Entry

CHANGES = {
    "2024-11-04": "Wij bellen gezinnen die twee keer niet kwamen, in plaats van te mailen.",
    "2025-03-03": "Bij elk oudertraject is er nu opvang voor jonge kinderen.",
    "2025-09-01": "Activiteiten op school staan open voor alle gezinnen, niet alleen voor de focusgezinnen.",
    "2025-11-17": "Een workshop per maand is in de avond, op verzoek van werkende ouders.",
    "2026-03-02": "Ouders van het platform bereiden elke dialoogtafel zelf voor.",
}


def entries() -> list[Entry]:
    """Rows of changes_made."""
    days = {date.fromisoformat(day): text for day, text in CHANGES.items()}
    return [Entry("changes_made", day, {"date": day, "text": text}) for day, text in days.items()]
