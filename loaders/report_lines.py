"""The report of a load as lines of text: for the command line and for whoever wants to keep it."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from data_model.rows import TABLES
from data_model.vocabularies import label
from loaders.visible import visible
from translations import _, language, ngettext, number

if TYPE_CHECKING:
    from loaders.consent_changes import ConsentChange
    from loaders.problems import Problem
    from loaders.report import Report


# More names than there are tables are of use to nobody.
LISTED = 30


def lines(report: "Report") -> list[str]:
    """What happened, what was read, what was left out, and every kept problem with the number of those not shown."""
    told = [_verdict(report), *_read(report), *_left_out(report), *withdrawn_lines(report), *_told(report, "refusal"), *_told(report, "warning")]
    return [visible(line) for line in told]


def withdrawn_lines(report: "Report") -> list[str]:
    """Whose consent counts no longer, by purpose, and what they are taken out of; nothing where the delivery was refused."""
    told = report.withdrawn if report.accepted else []
    of = {remains: [it for it in told if it.remains == remains] for remains in (False, True)}
    evaluation = [it for it in of[False] if it.purpose == "evaluation"]
    others = list(dict.fromkeys(it.purpose for it in of[False] if it.purpose != "evaluation"))
    return [
        *_families_left_out([it for it in evaluation if not it.person]),
        *_people_left_out([it for it in evaluation if it.person]),
        *(_withdrawn_for(purpose, [it for it in of[False] if it.purpose == purpose]) for purpose in others),
        *_still_withdrawn(of[True]),
    ]


def still_withdrawn(families: int) -> str:
    """What is said where an undo or a backup would give so many families their consent back."""
    return ngettext(
        "The withdrawn consent of {n} family stays withdrawn. Was it a mistake? Take it back on the page One family.",
        "The withdrawn consents of {n} families stay withdrawn. Was one a mistake? Take it back on the page One family.",
        families,
    ).format(n=number(families))


def _families_left_out(its: "list[ConsentChange]") -> list[str]:
    told = ngettext(
        "Consent withdrawn: family {codes} no longer counts in measurements and outcomes, and is shown on no page. "
        "That it takes part is still counted, without its code.",
        "Consent withdrawn: {n} families no longer count in measurements and outcomes, and are shown on no page: {codes}. "
        "That they take part is still counted, without their codes.",
        len(its),
    )
    return [told.format(n=number(len(its)), codes=_whose(its))] if its else []


def _people_left_out(its: "list[ConsentChange]") -> list[str]:
    told = ngettext(
        "Consent withdrawn: the answers of {codes} no longer count in measurements and outcomes. "
        "That this person takes part is still counted, without the code.",
        "Consent withdrawn: the answers of {n} people no longer count in measurements and outcomes: {codes}. "
        "That they take part is still counted, without their codes.",
        len(its),
    )
    return [told.format(n=number(len(its)), codes=_whose(its))] if its else []


def _withdrawn_for(purpose: str, its: "list[ConsentChange]") -> str:
    if purpose == "quotes":
        return _("Consent for quotes withdrawn: the words of {codes} are shown on no page.").format(codes=_whose(its))
    told = _("Consent withdrawn for {purpose}: {codes}. No figure changes by it.")
    return told.format(purpose=_(label("purpose", purpose)).lower(), codes=_whose(its))


def _still_withdrawn(its: "list[ConsentChange]") -> list[str]:
    told = _(
        "Consent was withdrawn before and stays withdrawn, although it is given in these rows: {codes}. A consent that is dated later "
        "than the withdrawal counts again; a withdrawal by mistake is taken back on the page One family."
    )
    if not its:
        return []
    purposes: dict[str, list[str]] = {}
    for one in its:
        purposes.setdefault(one.whose, []).append(_(label("purpose", one.purpose)).lower())
    codes = [f"{whose} ({', '.join(dict.fromkeys(words))})" for whose, words in purposes.items()]
    return [told.format(codes=_listed(codes))]


def _whose(its: "list[ConsentChange]") -> str:
    return _listed(list(dict.fromkeys(it.whose for it in its)))


def table_name(table: str) -> str:
    """The table as the reader's files and sheets may be called."""
    dutch = TABLES[table].dutch if table in TABLES else ()
    return dutch[0] if dutch and language() == "nl" else table


def _verdict(report: "Report") -> str:
    if report.accepted:
        return _("{origin} was accepted.").format(origin=report.origin)
    n = report.refusals.total()
    told = ngettext("{n} problem", "{n} problems", n).format(n=number(n))
    return _("{origin} was refused: {problems}. Nothing has been changed.").format(origin=report.origin, problems=told)


def _read(report: "Report") -> list[str]:
    return [
        f"  {table_name(table)}: " + ngettext("{n} row", "{n} rows", n).format(n=number(n)) for table, n in report.rows.items()
    ]


def _left_out(report: "Report") -> list[str]:
    named = {
        _("Not given, so empty: {names}"): [table_name(table) for table in report.missing],
        _("Not recognised, so left out: {names}"): report.unknown,
        _("Instruments replaced by your own: {names}"): report.overruled,
        _("Instruments added: {names}"): report.added,
        _("Instruments already in use, so left as they were: {names}"): report.in_use,
    }
    told = [text.format(names=_listed(names)) for text, names in named.items() if names]
    read_as = _("{place} was read as {table}.")
    told += [read_as.format(place=place, table=table_name(table)) for place, table in report.read_as.items()]
    for place, n in report.rejected.items():
        rejected = ngettext(
            "{place}: {n} submission was rejected in the form tool, so it was left out.",
            "{place}: {n} submissions were rejected in the form tool, so they were left out.",
            n,
        )
        told.append(rejected.format(place=place, n=number(n)))
    columns = _("{place}: columns left out: {names}")
    return told + [columns.format(place=place, names=_listed(names)) for place, names in report.ignored.items()]


def _listed(names: Sequence[str]) -> str:
    """The first names of a list, and how many more there are."""
    more = len(names) - LISTED
    told = ", ".join(names[:LISTED])
    return _("{names} and {n} more").format(names=told, n=number(more)) if more > 0 else told


def _told(report: "Report", severity: str) -> list[str]:
    problems = [problem for problem in report.problems if problem.severity == severity]
    if not problems:
        return []
    counted = report.refusals if severity == "refusal" else report.warnings
    title = _("Refused:") if severity == "refusal" else _("Please note:")
    return [title, *(f"  {problem.message()}" for problem in problems), *_not_shown(problems, counted)]


def _not_shown(problems: "list[Problem]", counted: Counter[str]) -> list[str]:
    # What was not kept is counted per table, so that nobody thinks that a hundred was all.
    shown = Counter(problem.table for problem in problems)
    rest = {table: n - shown[table] for table, n in counted.items() if n > shown[table]}
    return [
        "  " + _("{table}: and {n} more.").format(table=table_name(table), n=number(n)) for table, n in rest.items()
    ]
