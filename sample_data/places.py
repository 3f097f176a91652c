"""The pilot itself, its schools and organisations, the neighbourhood index: all names and scores invented."""

from datetime import date

from sample_data.calendar import ENDS, STARTS, WAVES
from sample_data.entries import Entry

PREPARED = date(2024, 8, 26)

SCHOOLS = {
    "vuurtoren": ("De Vuurtoren (voorbeeld)", 62),
    "papierenboot": ("De Papieren Boot (voorbeeld)", 48),
    "regenmuts": ("De Regenmuts (voorbeeld)", 71),
    "wolkenhuis": ("Het Wolkenhuis (voorbeeld)", 55),
}

ORGANISATIONS = {
    "ziltehanden": ("Stichting Zilte Handen", "P-01"),
    "papaverplein": ("Stichting Papaverplein", "P-02"),
    "windvaan": ("Stichting Windvaan", "P-03"),
    "rodedraadjes": ("Stichting Rode Draadjes", "P-04"),
    "zevenstoelen": ("Stichting Zeven Stoelen", "P-05"),
}

# theme -> score of each area, per edition
AREAS = ["Voorbeeldwijk (verzonnen)", "Andere wijk A (verzonnen)", "Andere wijk B (verzonnen)", "Hele stad (verzonnen)"]
EDITIONS = {
    ("Voorbeeldeditie 2024", 2024, date(2024, 8, 30)): {
        "binding": [84, 92, 88, 101], "participatie": [79.5, 90, 86.5, 99], "samenredzaamheid": [81, 94, 85, 102],
    },
    ("Voorbeeldeditie 2026", 2026, date(2026, 4, 15)): {
        "binding": [87, 92.5, 87, 102], "participatie": [83, 89, 88, 99.5], "samenredzaamheid": [82.5, 93, 86, 101],
    },
}  # fmt: skip


def entries() -> list[Entry]:
    """Rows of pilot, schools, organisations, waves and neighbourhood_index."""
    pilot = {"name": "Krachtige Gezinnen (voorbeeld: alles is verzonnen)", "starts": STARTS, "ends": ENDS}
    waves = [Entry("waves", PREPARED, dict(zip(("wave", "label", "opens", "closes"), wave))) for wave in WAVES]
    return [Entry("pilot", PREPARED, pilot), *_schools(), *_organisations(), *waves, *_index()]


def _schools() -> list[Entry]:
    rows = [{"school": code, "label": label, "eligible_families": n} for code, (label, n) in SCHOOLS.items()]
    # The last school counted its families only in November.
    late = {"wolkenhuis": {"eligible_families": date(2024, 11, 18)}}
    return [Entry("schools", PREPARED, row, late.get(row["school"], {})) for row in rows]


def _organisations() -> list[Entry]:
    rows = [{"organisation": code, "label": label, "partner": of} for code, (label, of) in ORGANISATIONS.items()]
    return [Entry("organisations", PREPARED, row) for row in rows]


def _index() -> list[Entry]:
    return [
        Entry(
            "neighbourhood_index",
            published,
            {"edition": edition, "year": year, "area": area, "theme": theme, "score": score},
        )
        for (edition, year, published), themes in EDITIONS.items()
        for theme, scores in themes.items()
        for area, score in zip(AREAS, scores)
    ]
