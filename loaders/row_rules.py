"""What rows must keep between them, table by table: sessions, attendance, people, schools, the network."""

from loaders.as_of import as_of_sql
from loaders.duplicates import stay_rules
from loaders.pilot_dates import pilot_rules
from loaders.rule import Rule


def row_rules(table: str) -> list[Rule]:
    """The rules of a table that no declaration of a single column can say."""
    rules = {
        "pilot": pilot_rules, "schools": _schools, "people": _people, "sessions": _sessions, "attendance": _attendance,
        "partners": stay_rules, "ties": _ties, "consents": _consents, "answers": _answers,
    }  # fmt: skip
    return rules[table]() if table in rules else []


def _schools() -> list[Rule]:
    return [Rule("reserved_code", "school", "lower(t.school) = 'neighbourhood'")]


def _people() -> list[Rule]:
    family = "select school from staging.known.families as f where f.family = t.family"
    # A family that stands there twice is refused for that; here any of its rows will do.
    differs = f"t.school is not null and t.school <> (select any_value(school) from ({family}))"
    return [
        Rule("school_differs", "school", differs, f"(select any_value(school) from ({family}))", severity="warning"),
        *(_named_elsewhere(table, column) for table, column in (("consents", "person"), ("answers", "respondent"))),
    ]


def _named_elsewhere(table: str, column: str) -> Rule:
    """Whoever gets another family is named with the one before in rows that are there already."""
    named = f"""select {column} from staging.known."{table}" as k where k."row" is null and k.family is not null"""
    before = "(select any_value(e.family) from staging.existing.people as e where e.person = t.person)"
    moved = f"t.family is distinct from {before} and t.family in (select family from staging.known.families)"
    others = f"t.person in ({named} and k.{column} = t.person and k.family <> t.family)"
    return Rule("named_elsewhere", "family", others, f"'{table}'", sign=moved)


def _consents() -> list[Rule]:
    nobody = "t.person in (select person from staging.known.people where family is null)"
    return [_other_family("person"), Rule("no_family", "person", nobody, "t.family", severity="warning")]


def _answers() -> list[Rule]:
    return [_other_family("respondent")]


def _other_family(column: str) -> Rule:
    """Somebody of one family has no say for another; a worker or a resident belongs to none."""
    # A family that nobody knows is refused where it stands, and not once more for every answer.
    people = "staging.known.people as p join staging.known.families as f on f.family = p.family"
    own = f"(select any_value(p.family) from {people} where p.person = t.{column})"
    named = f"t.{column} is not null and t.family is not null"
    return Rule("other_family", column, f"{own} <> t.family", own, sign=named)


def _sessions() -> list[Rule]:
    somebody = "t.session in (select session from staging.known.attendance where status = 'present')"
    # Who was there stands in rows that are there already: nobody but this row can be told.
    attended = 'select session from staging.known.attendance where "row" is null'
    unrecorded = "t.session not in (select session from staging.known.attendance where session is not null)"
    past = f"{unrecorded} and t.date < {as_of_sql('staging.known.')}"
    visited = "t.status = 'planned' and t.other_visitors > 0"
    return [
        Rule("was_attended", "status", f"t.session in ({attended})", sign="t.status = 'cancelled'"),
        Rule("counts_as_held", "status", somebody, severity="warning", sign="t.status = 'planned'"),
        Rule("visitors_of_planned", "other_visitors", past, severity="warning", sign=visited),
    ]  # fmt: skip


def _attendance() -> list[Rule]:
    cancelled = "select session from staging.known.sessions where status = 'cancelled'"
    return [Rule("cancelled_session", "session", f"t.session in ({cancelled})")]


def _ties() -> list[Rule]:
    return [
        Rule("self_tie", "to_partner", "t.from_partner = t.to_partner"),
        _in_network("from_partner"), _in_network("to_partner"),
    ]  # fmt: skip


def _in_network(column: str) -> Rule:
    staying = f"""
        select 1 from staging.known.partners as p join staging.known.waves as w on w.wave = t.wave
        where p.partner = t.{column} and p.joined <= w.closes and (p."left" is null or p."left" >= w.opens)
    """
    known = f"t.{column} in (select partner from staging.known.partners) and t.wave in (select wave from staging.known.waves)"
    return Rule("not_in_network", column, f"{known} and not exists ({staying})", "t.wave", severity="warning")
