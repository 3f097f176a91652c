"""The four forms: the family interview, the residents' questions, attendance, and the partners about each other."""

from collections.abc import Callable
from typing import NamedTuple

from data_model.instrument_files import shipped
from data_model.vocabularies import VOCABULARIES
from loaders.form_labels import whom_known
from reports.form_choices import code_choices, scale_choices
from reports.form_questions import Part, asked, begin, fixed, questionnaire
from reports.form_words import Row, column_words, said, term_words
from translations import _

Known = dict[str, list[str]]
# At most twelve minutes together; the child's own ladder comes instead of the rest.
INTERVIEW = ("ladder", "djg6", "pss4")
TICKED = (("attendance_status", ("present", "excused", "absent")), ("attendance_role", ("helper", "organiser")))


class Form(NamedTuple):
    """A form: its title (in the session's language), its questions, and the lists that it needs."""

    title: str
    part: Part


def family_interview(known: Known) -> Form:
    """A family, by parent, child or worker: the ladder, loneliness, stress; a child has its own ladder."""
    part = begin()
    for name in ("family", "respondent", "wave", "scorer", "mode", "language", "interviewer"):
        part += asked("answers", name, known)
    for name in INTERVIEW:
        part += questionnaire(shipped()[name], "${scorer} != 'child'")
    return Form(_("Family interview"), part + questionnaire(shipped()["ladder_child"], "${scorer} = 'child'"))


def residents(known: Known) -> Form:
    """A resident about the neighbourhood."""
    part = begin() + asked("answers", "respondent", known, required="yes") + asked("answers", "wave", known)
    part += fixed("scorer", "resident") + asked("answers", "mode", known) + asked("answers", "language", known)
    part += asked("answers", "interviewer", known)
    return Form(_("Residents about their neighbourhood"), part + questionnaire(shipped()["neighbours"]))


def attendance(known: Known) -> Form:
    """One session: who was there, who had sent word, who stayed away, who helped; nobody can be ticked twice."""
    terms = [(term, vocabulary) for vocabulary, codes in TICKED for term in VOCABULARIES[vocabulary] if term.code in codes]
    part, before = asked("attendance", "session", known), []
    for term, _vocabulary in terms:
        free = " and ".join(f"not(selected(${{{name}}}, name))" for name in before)
        listed = {"type": "select_multiple people", "appearance": "minimal", "choice_filter": free}
        part += Part([listed | {"name": term.code} | term_words(term)], [])
        before.append(term.code)
    return Form(_("Attendance of a session"), part + Part([], code_choices("people", known.get("people", []))))


def partner_round(known: Known) -> Form:
    """One partner about the others: tick whom you know, then rate only those; and three questions about all together."""
    codes = known.get("partners", [])
    everybody = " ".join(row["name"] for row in code_choices("partners", codes))
    part = begin() + asked("ties", "wave", known) + asked("ties", "from_partner", known) + fixed("partners_asked", everybody)
    know = said("label", whom_known)
    ticked = {"type": "select_multiple partners", "name": "known", "choice_filter": "name != ${from_partner}"}
    part += Part([ticked | know, *_rated(), *_end()], code_choices("partners", codes) + _scales())
    return Form(_("Partners about working together"), part + questionnaire(shipped()["partnership"]))


def _rated() -> list[Row]:
    who = "selected-at(${known}, position(..) - 1)"
    about = said("label", lambda: _("About {name}").format(name="${partner_label}"))
    return [
        {"type": "begin_repeat", "name": "rated", "repeat_count": "count-selected(${known})"} | said("label", lambda: _("Partner")),
        {"type": "calculate", "name": "to_partner", "calculation": who},
        {"type": "calculate", "name": "partner_label", "calculation": "jr:choice-name(${to_partner}, '${known}')"},
        {"type": "note", "name": "about"} | about,
        {"type": "select_one tie_level", "name": "level"} | column_words("ties", "level"),
        {"type": "select_one four", "name": "trust"} | column_words("ties", "trust") | _hint(),
        {"type": "select_one four", "name": "value"} | column_words("ties", "value") | _hint(),
    ]


def _hint() -> Row:
    return said("hint", lambda: _("1 is little, 4 is much"))


def _end() -> list[Row]:
    return [{"type": "end_repeat"}]


def _scales() -> list[Row]:
    levels = [{"list_name": "tie_level", "name": term.code} | term_words(term) for term in VOCABULARIES["tie_level"]]
    return levels + scale_choices("four", 1, 4)


FORMS: dict[str, Callable[[Known], Form]] = {
    "family_interview": family_interview, "residents": residents, "attendance": attendance, "partner_round": partner_round,
}  # fmt: skip
