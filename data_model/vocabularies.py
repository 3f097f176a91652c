"""The fixed codes of the data contract: each with its English label and the Dutch words that people may write.

Long on purpose: every code is declared here once, in the order in which screens and reports show it.
"""

from dataclasses import dataclass
from functools import cache

from data_model.measure_headers import MEASURES


@dataclass(frozen=True)
class Term:
    """One code: how the screen names it (English, the key of its translation) and which other words mean it."""

    code: str
    label: str
    words: tuple[str, ...] = ()


def _terms(*rows: tuple[str, ...]) -> tuple[Term, ...]:
    return tuple(Term(code, label, words) for code, label, *words in rows)


SOURCE_TERMS = _terms(
    ("identity", "Identity and self-confidence", "identiteit"),
    ("talents", "Talents and recognition", "talenten"),
    ("coping", "Coping with conflict and stress", "omgaan"),
    ("parenting", "Knowledge and parenting skills", "opvoeden"),
    ("belonging", "Togetherness", "saamhorigheid"),
    ("reciprocity", "Participation and reciprocity", "wederkerigheid"),
)
PROBLEM_TERMS = _terms(
    ("isolation", "Isolation", "isolement"),
    ("stress", "Stress", "stress"),
    ("problem_focus", "Looking at problems instead of strengths", "probleemfocus"),
    ("individual_focus", "Looking at the individual instead of the community", "individufocus"),
    ("cooperation", "Cooperation between organisations", "samenwerking"),
    ("shared_vision", "Shared vision and approach", "gedeelde_visie"),
    ("community", "Neighbourliness", "buurt"),
)
SOURCES = tuple(term.code for term in SOURCE_TERMS)
PROBLEMS = tuple(term.code for term in PROBLEM_TERMS)

VOCABULARIES: dict[str, tuple[Term, ...]] = {
    "source": SOURCE_TERMS,
    "construct": SOURCE_TERMS + PROBLEM_TERMS,
    "activity_type": _terms(
        ("parent_course", "Parent course", "oudertraject"),
        ("dialogue_table", "Dialogue table", "dialoogtafel"),
        ("workshop", "Workshop"),
        ("art", "Art", "kunst"),
        ("community_event", "Community event", "buurtactiviteit"),
        ("coaching", "Coaching"),
        ("network_meeting", "Network meeting", "netwerkbijeenkomst"),
        ("parent_platform", "Parent platform", "ouderplatform"),
    ),
    "partner_kind": _terms(
        ("foundation", "Foundation", "stichting"),
        ("school", "School"),
        ("welfare", "Welfare", "welzijn"),
        ("health", "Health care", "zorg"),
        ("municipality", "Municipality", "gemeente"),
        ("housing", "Housing", "wonen"),
        ("business", "Business", "ondernemer"),
        ("research", "Research", "onderzoek"),
        ("resident_initiative", "Residents' initiative", "bewonersinitiatief"),
        ("faith", "Faith", "geloof"),
        ("other", "Other", "anders"),
    ),
    "tie_level": _terms(
        ("0", "no tie", "geen", "none"),
        ("1", "networking: know each other", "kennen_elkaar", "networking"),
        ("2", "cooperation: exchange", "wisselen_uit", "cooperation"),
        ("3", "coordination: attune", "stemmen_af", "coordination"),
        ("4", "coalition: decide together", "beslissen_samen", "coalition"),
        ("5", "collaboration: one team", "één_team", "een_team", "collaboration"),
    ),
    "stop_reason": _terms(
        ("moved", "moved away", "verhuisd"),
        ("no_time", "no time", "geen_tijd"),
        ("not_fitting", "did not fit", "niet_passend"),
        ("finished", "finished", "afgerond"),
        ("unknown", "unknown", "onbekend"),
    ),
    "person_kind": _terms(
        ("parent", "Parent", "ouder"),
        ("child", "Child", "kind"),
        ("resident", "Resident", "bewoner"),
        ("worker", "Worker", "medewerker"),
    ),
    "session_status": _terms(
        ("planned", "planned", "gepland"),
        ("held", "held", "gehouden"),
        ("cancelled", "cancelled", "afgelast"),
    ),
    "attendance_status": _terms(
        ("present", "present", "aanwezig"),
        ("excused", "excused", "afgemeld"),
        ("absent", "absent", "afwezig"),
    ),
    "attendance_role": _terms(
        ("participant", "Participant", "deelnemer"),
        ("helper", "Helper"),
        ("organiser", "Organiser", "organisator"),
    ),
    "standing_role": _terms(
        ("parent_platform", "Parent platform", "ouderplatform"),
        ("driver", "Driver", "trekker"),
    ),
    "scorer": _terms(
        ("parent", "parent", "ouder"),
        ("child", "child", "kind"),
        ("worker", "worker", "begeleider"),
        ("together", "together", "samen"),
        ("resident", "resident", "bewoner"),
        ("partner", "partner"),
    ),
    "scorer_group": _terms(
        ("adult", "Parents"),
        ("child", "Children"),
        ("worker", "Workers"),
        ("resident", "Residents"),
        ("partner", "Partners"),
    ),
    "mode": _terms(
        ("self", "self-completed", "zelf"),
        ("read_aloud", "read aloud", "voorgelezen"),
        ("interpreter", "with an interpreter", "tolk"),
    ),
    "purpose": _terms(
        ("support", "Support", "begeleiding"),
        ("evaluation", "Evaluation", "evaluatie"),
        ("quotes", "Quotes", "citaten"),
        ("research", "Research", "onderzoek"),
    ),
    "contact_kind": _terms(("contact", "contact"), ("referral", "referral", "doorverwijzing")),
    "direction": _terms(("for", "for", "voor"), ("against", "against", "tegen")),
    "resource_kind": _terms(
        ("hours", "hours", "uren"),
        ("volunteer_hours", "volunteer hours", "vrijwilligersuren"),
        ("euros", "euros", "euro"),
    ),
}


@cache
def terms(vocabulary: str) -> tuple[Term, ...]:
    """Every term of a vocabulary, in its fixed order; `measure` is the listing of the measures' own files."""
    if vocabulary == "measure":
        return tuple(Term(path.stem, path.stem) for path in sorted(MEASURES.glob("*.sql")))
    return VOCABULARIES[vocabulary]


def codes(vocabulary: str) -> tuple[str, ...]:
    """The codes of a vocabulary, in their fixed order."""
    return tuple(term.code for term in terms(vocabulary))


def label(vocabulary: str, code: str) -> str:
    """The English label of a code: the key under which the screen's language is looked up."""
    return next((term.label for term in terms(vocabulary) if term.code == code), code)


def words(vocabulary: str) -> dict[str, str]:
    """Every accepted word, in lower case with underscores for blanks, and the code that it means."""
    return {word: term.code for term in terms(vocabulary) for word in (term.code.lower(), *term.words)}
