"""The programme as agreed: which activities, at which schools, from which day on, for which sources."""

from datetime import date

USUAL_MINUTES = {
    "parent_course": 120, "dialogue_table": 90, "workshop": 120, "art": 90, "community_event": 180,
    "coaching": 60, "network_meeting": 120, "parent_platform": 90,
}  # fmt: skip

COURSES = {
    "vuurtoren": ["2024-09-17", "2025-09-16"],
    "papierenboot": ["2024-11-05", "2026-01-13"],
    "regenmuts": ["2025-01-14", "2025-09-18"],
    "wolkenhuis": ["2025-03-11", "2026-03-10"],
}
TABLES = {
    "vuurtoren": "2024-09-05", "papierenboot": "2024-10-11", "regenmuts": "2025-01-20", "wolkenhuis": "2025-04-02",
}  # fmt: skip
ART = [
    ("Verhalen in verf", "regenmuts", "2024-10-02"), ("Dans en beweging", "vuurtoren", "2025-02-05"),
    ("Kleien met z'n allen", "papierenboot", "2025-05-07"), ("Foto's van de straat", "wolkenhuis", "2025-10-01"),
    ("Koor van ouders en kinderen", "regenmuts", "2026-03-04"), ("Schilderen op het plein", None, "2026-05-06"),
]  # fmt: skip
EVENTS = {
    "2024-09-14": "Startfeest op het plein", "2024-11-09": "Lichtjestocht", "2024-12-14": "Wintermaaltijd",
    "2025-02-01": "Repareermiddag", "2025-03-22": "Lentemarkt", "2025-05-17": "Lange tafel", "2025-06-28": "Zomerfeest",
    "2025-07-26": "Zomermiddag in het park", "2025-09-27": "Burenfeest", "2025-11-08": "Lichtjestocht",
    "2025-12-13": "Wintermaaltijd", "2026-02-07": "Repareermiddag", "2026-03-21": "Lentemarkt", "2026-05-16": "Lange tafel",
    "2026-06-27": "Zomerfeest", "2026-08-29": "Slotfeest",
}  # fmt: skip
NETWORK = ["2024-09-10", "2024-11-26", "2025-01-28", "2025-03-31", "2025-06-03", "2025-09-23", "2025-11-25", "2026-01-27",
           "2026-03-31", "2026-06-02", "2026-09-22"]  # fmt: skip
WORKSHOPS = [
    ("Positief opvoeden", ("parenting",)), ("Wat kun jij goed?", ("talents", "identity")),
    ("Rustig blijven bij ruzie", ("coping",)), ("Taal op straat", ("belonging",)), ("Samen lezen", ("parenting", "talents")),
    ("Omgaan met geld", ("coping",)), ("Koken voor elkaar", ("reciprocity", "belonging")), ("Trots op jezelf", ("identity",)),
]  # fmt: skip
# Weeks after a family's start at which a worker comes along.
COACHING_WEEKS = [0, 4, 9, 15, 24, 36]
EVENINGS_FROM = date(2025, 11, 17)
