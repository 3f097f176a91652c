"""What rows must keep between them, table by table: sessions, attendance, people, schools, the network."""

from data_model.clock import today
from loaders.duplicates import family_stay_rules, partner_stay_rules
from loaders.pilot_dates import pilot_rules
from loaders.rule import Rule
from loaders.target_rules import target_rules


def row_rules(table: str) -> list[Rule]:
    """The rules of a table that no declaration of a single column can say."""
    rules = {
        "pilot": pilot_rules, "schools": _schools, "people": _people, "sessions": _sessions, "attendance": _attendance,
        "partners": partner_stay_rules, "ties": _ties, "families": _families, "stays": _stays, "resources": _resources,
        "neighbourhood_index": _index_scores, "targets": target_rules, "consents": _consents, "answers": _answers,
    }  # fmt: skip
    return rules[table]() if table in rules else []


def _schools() -> list[Rule]:
    return [Rule("reserved_code", "school", "lower(t.school) = 'neighbourhood'"), _too_few_families()]


def _too_few_families() -> Rule:
    """More families came than the school has: then one of both numbers is wrong."""
    came = """
        select count(distinct p.family)
        from staging.known.attendance as a
        join staging.known.people as p on p.person = a.person
        join staging.known.sessions as s on s.session = a.session
        left join staging.known.families as f on f.family = p.family
        left join staging.known.stays as stay
            on stay.family = p.family and s.date >= stay.starts and s.date <= coalesce(stay.ends, date 'infinity')
        where a.status = 'present' and p.kind <> 'worker' and p.family is not null
            and coalesce(stay.school, f.school, p.school) = t.school
    """
    more = f"({came}) > t.eligible_families"
    return Rule("too_few_families", "eligible_families", more, f"({came})", severity="warning", sign="t.eligible_families is not null")


def _families() -> list[Rule]:
    """What a change of school does to past months is told, unless stays say when the family was where."""
    before = "select e.school from staging.existing.families as e where e.family = t.family and e.school is distinct from t.school"
    moves = f"({before}) is not null and t.family not in (select family from staging.known.stays where family is not null)"
    told = f"""t.family || ', ' || ({before}) || ' → ' || coalesce(t.school, '–')"""
    return [Rule("family_moves", "school", moves, told, severity="warning"), _own_school_differs("t.school", "school", "true")]


def _stays() -> list[Rule]:
    own = "(select any_value(f.school) from staging.known.families as f where f.family = t.family)"
    # Where the family's own row is in the same file, it is told there.
    alone = 't.family in (select family from staging.known.families where "row" is null)'
    return [*family_stay_rules(), _own_school_differs(own, "family", alone)]


def _own_school_differs(own: str, column: str, where: str) -> Rule:
    """Told once for a family, at its present stay or at the family itself."""
    now = """
        select s.school from staging.known.stays as s
        where s.family = t.family and s.starts <= $today and coalesce(s.ends >= $today, true) order by s.starts desc limit 1
    """
    broken = f"{where} and ({now}) <> {own}"
    sign = "t.family in (select family from staging.known.stays where family is not null)"
    return Rule("own_school_differs", column, broken, f"({now})", severity="warning", parameters={"today": today()}, sign=sign)


def _people() -> list[Rule]:
    family = "select school from staging.known.families as f where f.family = t.family"
    # A family that stands there twice is refused for that; here any of its rows will do.
    differs = f"t.school is not null and t.school <> (select any_value(school) from ({family}))"
    return [
        Rule("school_differs", "school", differs, f"(select any_value(school) from ({family}))", severity="warning"),
        *(_named_elsewhere(table, column) for table, column in (("consents", "person"), ("answers", "respondent"))),
    ]


def _named_elsewhere(table: str, column: str) -> Rule:
    """A person who gets another family is named with the former one in rows that are there already."""
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
    past = f"{unrecorded} and t.date < $today"
    visited = "t.status = 'planned' and t.other_visitors > 0"
    present = f"{attended} and status = 'present'"
    # A planned session may lie ahead; one that was held, or at which somebody was, may not.
    ahead = f"case when t.date > $today then t.status = 'held' or t.session in ({present}) else false end"
    return [
        Rule("held_ahead", "date", ahead, "$today", parameters={"today": today()}),
        Rule("was_attended", "status", f"t.session in ({attended})", sign="t.status = 'cancelled'"),
        Rule("counts_as_held", "status", somebody, severity="warning", sign="t.status = 'planned'"),
        Rule("visitors_of_planned", "other_visitors", past, severity="warning", sign=visited, parameters={"today": today()}),
    ]  # fmt: skip


def _attendance() -> list[Rule]:
    cancelled = "select session from staging.known.sessions where status = 'cancelled'"
    # A session that is given as held is refused in its own row, for the day.
    ahead = """select session from staging.known.sessions where date > $today and ("row" is null or status <> 'held')"""
    day = "(select any_value(date) from staging.known.sessions as s where s.session = t.session)"
    present = f"t.status = 'present' and t.session in ({ahead})"
    return [
        Rule("cancelled_session", "session", f"t.session in ({cancelled})"),
        Rule("present_ahead", "session", present, day, parameters={"today": today()}),
    ]  # fmt: skip


def _ties() -> list[Rule]:
    return [
        Rule("self_tie", "to_partner", "t.from_partner = t.to_partner"),
        _in_network("from_partner"), _in_network("to_partner"), _before_its_wave(),
    ]  # fmt: skip


def _in_network(column: str) -> Rule:
    staying = f"""
        select 1 from staging.known.partners as p join staging.known.waves as w on w.wave = t.wave
        where p.partner = t.{column} and p.joined <= w.closes and (p."left" is null or p."left" >= w.opens)
    """
    known = f"t.{column} in (select partner from staging.known.partners) and t.wave in (select wave from staging.known.waves)"
    return Rule("not_in_network", column, f"{known} and not exists ({staying})", "t.wave", severity="warning")


def _before_its_wave() -> Rule:
    """Ratings may be gathered early, but they count from the day that their wave opens: a year typed wrong there keeps them out."""
    opens = "(select any_value(opens) from staging.known.waves as w where w.wave = t.wave)"
    ahead = "t.wave in (select wave from staging.known.waves where opens > $today)"
    return Rule("wave_ahead", "wave", ahead, opens, severity="warning", parameters={"today": today()})


def _resources() -> list[Rule]:
    """A budget may lie ahead; what was spent may not."""
    ahead = "t.spent <> 0 and t.month > $this_month"
    return [Rule("still_to_come", "month", ahead, "$today", parameters={"this_month": f"{today():%Y-%m}", "today": today()})]


def _index_scores() -> list[Rule]:
    """A score that has been published."""
    ahead = {"this_year": today().year, "today": today()}
    return [Rule("still_to_come", "year", "t.year > $this_year", "$today", parameters=ahead)]
