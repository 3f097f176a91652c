"""The partners in the network (all invented): when they came, left or came back, and who did not answer."""

from datetime import date
from typing import NamedTuple

from sample_data.calendar import Wave
from sample_data.entries import Entry
from sample_data.places import ORGANISATIONS, SCHOOLS


class Partner(NamedTuple):
    """One stay in the network."""

    code: str
    label: str
    kind: str
    in_neighbourhood: bool
    joined: date
    left: date | None


# code, label, kind, in the neighbourhood, joined, left; the foundations and schools (P-01 to P-09) are there from the start
_STAYS = """
P-10 | Buurthuis De Houten Vis         | welfare             | yes | 2024-09-02 |
P-11 | Wijkteam De Zonnewijzer         | welfare             | yes | 2024-09-02 |
P-12 | Huisartsen De Regenboogtrap     | health              | yes | 2024-09-10 |
P-13 | Gemeente, bureau Voorbeeldwijk  | municipality        | no  | 2024-09-10 |
P-14 | Bewonersgroep De Bonte Bank     | resident_initiative | yes | 2024-09-10 |
P-15 | Bakkerij Het Gouden Krentje     | business            | yes | 2024-10-01 | 2025-06-30
P-16 | Jeugdverpleging De Meetlat      | health              | yes | 2024-11-26 |
P-17 | Speeltuin De Groene Draak       | resident_initiative | yes | 2024-11-26 |
P-18 | Woonstichting Duizend Deuren    | housing             | no  | 2024-12-10 |
P-19 | Taalhuis Het Open Boek          | welfare             | yes | 2025-01-14 |
P-20 | Moskee De Stille Tuin           | faith               | yes | 2025-01-28 |
P-21 | Gemeente, team Jeugd Voorbeeld  | municipality        | no  | 2025-01-28 |
P-22 | Naaikring De Rode Klos          | resident_initiative | yes | 2025-02-11 | 2025-07-18
P-22 | Naaikring De Rode Klos          | resident_initiative | yes | 2026-01-12 |
P-23 | Kinderopvang De Knikkerzak      | welfare             | yes | 2025-03-10 |
P-24 | Kerk Het Lichte Huis            | faith               | yes | 2025-04-01 |
P-25 | Fysiotherapie De Soepele Stap   | health              | yes | 2025-04-22 | 2026-01-31
P-26 | Bewonersgroep De Lange Tafel    | resident_initiative | yes | 2025-05-06 |
P-27 | Hogeschool Papieren Vliegtuig   | research            | no  | 2025-06-03 |
P-28 | Fietsenmaker De Losse Ketting   | business            | yes | 2025-06-03 |
P-29 | Vaderclub De Theepot            | resident_initiative | yes | 2025-07-01 |
P-30 | Fonds De Warme Want             | foundation          | no  | 2025-09-02 |
P-31 | Wijkagent Voorbeeldwijk         | municipality        | yes | 2025-09-02 |
P-32 | Praktijk De Adempauze           | health              | no  | 2025-09-23 |
P-33 | Moedergroep De Zilveren Ketel   | resident_initiative | yes | 2025-09-23 |
P-34 | Sportclub De Snelle Slak        | other               | yes | 2025-09-23 |
P-35 | Buurtwinkel Het Halve Brood     | business            | yes | 2025-11-25 |
P-36 | Maatjesproject Twee Stoepen     | welfare             | yes | 2025-11-25 |
P-37 | Woonstichting De Blauwe Dakgoot | housing             | no  | 2025-12-02 |
P-38 | Tempel De Stenen Lotus          | faith               | yes | 2026-01-13 |
P-39 | Bibliotheek De Leesboei         | other               | yes | 2026-01-27 |
P-40 | Buurtmoestuin De Kromme Wortel  | resident_initiative | yes | 2026-01-27 |
P-41 | Logopedie De Praatplaat         | health              | yes | 2026-03-03 |
P-42 | Instituut Het Tellende Oog      | research            | no  | 2026-03-31 |
P-43 | Fonds De Lachende Spaarpot      | foundation          | no  | 2026-03-31 |
P-44 | Kapsalon De Gouden Lok          | business            | yes | 2026-05-12 |
P-45 | Bewonersgroep De Nachtegaal     | resident_initiative | yes | 2026-06-02 |
""".strip().splitlines()

# In the set of the wave, but no answer came.
SILENT = {"T0": {"P-13"}, "T1": {"P-18", "P-12"}, "T2": {"P-13", "P-25", "P-28"}, "T3": {"P-31", "P-35", "P-20"},
          "T4": {"P-44", "P-37", "P-12", "P-30"}}  # fmt: skip


def _stay(line: str) -> Partner:
    code, label, kind, near, joined, left = (cell.strip() for cell in line.split("|"))
    return Partner(
        code,
        label,
        kind,
        near == "yes",
        date.fromisoformat(joined),
        date.fromisoformat(left) if left else None,
    )


_FOUNDERS = [Partner(code, label, "foundation", True, date(2024, 9, 1), None) for label, code in ORGANISATIONS.values()]
_SCHOOLS = [
    Partner(f"P-{n:02d}", label, "school", True, date(2024, 9, 1), None)
    for n, (label, _) in enumerate(SCHOOLS.values(), 6)
]
PARTNERS = [*_FOUNDERS, *_SCHOOLS, *(_stay(line) for line in _STAYS)]


def members(wave: Wave) -> list[str]:
    """The partners that a wave is about: joined by its close, not left before its opening."""
    return sorted({p.code for p in PARTNERS if p.joined <= wave.closes and (p.left is None or p.left >= wave.opens)})


def answered(partner: str, wave: Wave) -> bool:
    """Whether the partner filled in the network questions of the wave."""
    return partner not in SILENT[wave.code]


def entries() -> list[Entry]:
    """Rows of partners: one per stay."""
    rows = [
        dict(zip(("partner", "label", "kind", "in_neighbourhood", "joined", "left"), partner)) for partner in PARTNERS
    ]
    return [Entry("partners", row["joined"], row, {"left": row["left"]} if row["left"] else {}) for row in rows]
