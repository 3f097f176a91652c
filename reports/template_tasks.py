"""Which tables somebody fills in together: one workbook per task, and one with everything."""

from data_model.rows import TABLES
from translations import _

TASKS: dict[str, tuple[str, ...]] = {
    "attendance": ("attendance",),
    "sessions": ("sessions",),
    "families": ("families", "people", "stays", "roles"),
    "measurements": ("answers",),
    "network": ("partners", "ties"),
    "consents": ("consents",),
    "stories": ("stories",),
    "agreements": ("agreements", "family_contacts"),
    "resources": ("resources",),
    "targets": ("targets",),
    "set_up": ("pilot", "schools", "organisations", "waves"),
    "surroundings": ("neighbourhood_index", "changes_made"),
    "everything": tuple(TABLES),
}


def task_title(task: str) -> str:
    """The task as its file and the page name it, in the session's language; raises KeyError for an unknown task."""
    return _titles()[task]


def _titles() -> dict[str, str]:
    return {
        "attendance": _("Attendance of a session"),
        "sessions": _("New sessions"),
        "families": _("Families and people"),
        "measurements": _("Answers to questionnaires"),
        "network": _("Partners and ties"),
        "consents": _("Consents of families"),
        "stories": _("Stories and quotes"),
        "agreements": _("Agreements and contacts of families"),
        "resources": _("Resources put in"),
        "targets": _("Targets"),
        "set_up": _("Pilot, schools, organisations and waves"),
        "surroundings": _("Neighbourhood index and changes made"),
        "everything": _("Everything in one workbook"),
    }
