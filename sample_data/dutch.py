"""The Dutch face of the tables, as a person would type it: sheet names, headers and words, by the data contract."""

SHEETS = {
    "schools": "scholen", "organisations": "organisaties", "families": "gezinnen", "people": "personen", "sessions": "bijeenkomsten",
    "attendance": "aanwezigheid", "roles": "rollen", "waves": "meetmomenten", "answers": "antwoorden", "ties": "verbindingen",
    "consents": "toestemmingen", "agreements": "afspraken", "family_contacts": "gezinscontacten", "stories": "verhalen",
    "targets": "doelen", "resources": "middelen", "neighbourhood_index": "wijkindex", "stays": "verblijven",
    "changes_made": "aanpassingen",
}  # fmt: skip
# Columns that are called the same in every table; `purpose` and `target` are both "doel".
HEADERS = {
    "organisation": "organisatie", "family": "gezin", "focus": "focusgezin", "approached": "benaderd", "registered": "aangemeld",
    "started": "gestart", "stopped": "gestopt", "stop_reason": "stopreden", "person": "persoon", "kind": "soort",
    "session": "bijeenkomst", "date": "datum", "begins": "begint", "activity_type": "activiteit", "organisations": "organisaties",
    "series": "reeks", "title": "titel", "minutes": "minuten", "other_visitors": "overige_bezoekers", "sources": "bronnen",
    "yield": "opbrengst", "role": "rol", "wave": "meetmoment", "opens": "opent", "closes": "sluit", "answer": "antwoord",
    "scorer": "ingevuld_door", "language": "taal", "mode": "wijze", "interviewer": "afnemer", "in_neighbourhood": "in_de_wijk", "joined": "sinds",
    "left": "tot", "from_partner": "van", "to_partner": "naar", "level": "niveau", "trust": "vertrouwen", "value": "waarde",
    "purpose": "doel", "given": "gegeven", "withdrawn": "ingetrokken", "text": "tekst", "done": "gereed", "source": "bron",
    "direction": "richting", "month": "maand", "target": "doel", "note": "toelichting", "line": "kostenlijn", "spent": "besteed",
    "year": "jaar", "area": "gebied", "theme": "thema",
}  # fmt: skip
OWN_HEADERS = {
    ("pilot", "name"): "naam", ("pilot", "starts"): "begint", ("pilot", "ends"): "eindigt", ("schools", "label"): "naam",
    ("schools", "eligible_families"): "gezinnen_in_beeld", ("stays", "starts"): "vanaf", ("stays", "ends"): "tot",
}  # fmt: skip
_SOURCES = {
    "identity": "identiteit", "talents": "talenten", "coping": "omgaan", "parenting": "opvoeden", "belonging": "saamhorigheid",
    "reciprocity": "wederkerigheid",
}  # fmt: skip
_PROBLEMS = {
    "isolation": "isolement", "individual_focus": "individufocus", "cooperation": "samenwerking", "shared_vision": "gedeelde_visie",
    "community": "buurt",
}  # fmt: skip
WORDS = {
    ("families", "stop_reason"): {
        "moved": "verhuisd", "no_time": "geen_tijd", "not_fitting": "niet_passend", "finished": "afgerond", "unknown": "onbekend",
    },
    ("people", "kind"): {"parent": "ouder", "child": "kind", "resident": "bewoner", "worker": "medewerker"},
    ("sessions", "activity_type"): {
        "parent_course": "oudertraject", "dialogue_table": "dialoogtafel", "art": "kunst", "community_event": "buurtactiviteit",
        "network_meeting": "netwerkbijeenkomst", "parent_platform": "ouderplatform",
    },
    ("sessions", "status"): {"planned": "gepland", "held": "gehouden", "cancelled": "afgelast"},
    ("sessions", "sources"): _SOURCES,
    ("attendance", "status"): {"present": "aanwezig", "excused": "afgemeld", "absent": "afwezig"},
    ("attendance", "role"): {"participant": "deelnemer", "organiser": "organisator"},
    ("roles", "role"): {"parent_platform": "ouderplatform", "driver": "trekker"},
    ("answers", "scorer"): {
        "parent": "ouder", "child": "kind", "worker": "begeleider", "together": "samen", "resident": "bewoner",
    },
    ("answers", "mode"): {"self": "zelf", "read_aloud": "voorgelezen", "interpreter": "tolk"},
    ("partners", "kind"): {
        "foundation": "stichting", "welfare": "welzijn", "health": "zorg", "municipality": "gemeente", "housing": "wonen",
        "business": "ondernemer", "research": "onderzoek", "resident_initiative": "bewonersinitiatief", "faith": "geloof",
        "other": "anders",
    },
    ("consents", "purpose"): {"support": "begeleiding", "evaluation": "evaluatie", "quotes": "citaten", "research": "onderzoek"},
    ("family_contacts", "kind"): {"referral": "doorverwijzing"},
    ("stories", "source"): _SOURCES | _PROBLEMS,
    ("stories", "direction"): {"for": "voor", "against": "tegen"},
    ("resources", "kind"): {"hours": "uren", "volunteer_hours": "vrijwilligersuren"},
}  # fmt: skip


def sheet(table: str) -> str:
    """The name of a table's sheet."""
    return SHEETS.get(table, table)


def header(table: str, column: str) -> str:
    """The header of a column."""
    return OWN_HEADERS.get((table, column)) or HEADERS.get(column, column)


def word(table: str, column: str, code: str) -> str:
    """The Dutch word for a code; other text is itself."""
    return WORDS.get((table, column), {}).get(code, code)
