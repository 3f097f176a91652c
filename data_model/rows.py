"""What a row is: one class per table of the data contract, its docstring the grain sentence.

Long on purpose: every column of every table is declared here once, and loaders, schema,
templates and the data dictionary all read it from here.
"""

from typing import ClassVar

from data_model.columns import (
    Choice,
    Choices,
    Clock,
    Code,
    Codes,
    Count,
    Date,
    Done,
    Month,
    Number,
    NumberOrPercentage,
    Row,
    Text,
    YesNo,
    column,
)


class Table(Row):
    """A table of the contract: its name is the CSV file and the sheet, `key` is what makes a row the same row."""

    table: ClassVar[str]
    dutch: ClassVar[tuple[str, ...]] = ()
    key: ClassVar[tuple[str, ...]]


class Pilot(Table):
    """The pilot itself: one row."""

    table, dutch, key = "pilot", (), ()
    name: Text = column("naam")
    starts: Date = column("begint")
    ends: Date = column("eindigt", after="starts")


class School(Table):
    """One school."""

    table, dutch, key = "schools", ("scholen",), ("school",)
    school: Code = column(about="short code of the school")
    label: Text = column("naam", about="the name on screen")
    eligible_families: Count | None = column("gezinnen_in_beeld", low=0, about="families that could take part")


class Organisation(Table):
    """One founding organisation, and which partner it is in the network."""

    table, dutch, key = "organisations", ("organisaties",), ("organisation",)
    organisation: Code = column("organisatie")
    label: Text = column("naam", about="the name on screen")
    partner: Code | None = column(refers="partners.partner")


class Family(Table):
    """One family."""

    table, dutch, key = "families", ("gezinnen",), ("family",)
    family: Code = column("gezin", about="the family's own code")
    school: Code | None = column(refers="schools.school")
    organisation: Code | None = column("organisatie", refers="organisations.organisation")
    focus: YesNo = column("focusgezin", about="is this one of the focus families?")
    approached: Date | None = column("benaderd", happened=True)
    registered: Date | None = column("aangemeld", happened=True)
    started: Date | None = column("gestart", happened=True)
    stopped: Date | None = column("gestopt", after="started", happened=True)
    stop_reason: Choice | None = column("stopreden", words="stop_reason")


class Person(Table):
    """One registered person; workers never count as participants."""

    table, dutch, key = "people", ("personen",), ("person",)
    person: Code = column("persoon", about="the person's own code")
    family: Code | None = column("gezin", refers="families.family")
    school: Code | None = column(refers="schools.school")
    kind: Choice = column("soort", words="person_kind")


class Session(Table):
    """One planned or held session; without a school it is for the whole neighbourhood."""

    table, dutch, key = "sessions", ("bijeenkomsten",), ("session",)
    session: Code = column("bijeenkomst")
    date: Date = column("datum")
    begins: Clock | None = column("begint", about="HH:MM")
    activity_type: Choice = column("activiteit", words="activity_type")
    organisations: Codes = column("organisaties", refers="organisations.organisation", about="joined by +")
    school: Code | None = column(refers="schools.school")
    series: Text | None = column("reeks")
    title: Text | None = column("titel")
    minutes: Count | None = column("minuten", low=0, high=1440)
    status: Choice = column(words="session_status")
    other_visitors: Count | None = column(
        "overige_bezoekers", low=0, about="visitors who are not registered; 0 if none"
    )
    sources: Choices | None = column("bronnen", words="source", about="sources aimed at, joined by +")
    # "yield" is a word of Python, so the field cannot carry the column's own name.
    yield_: Text | None = column("opbrengst")


class Attendance(Table):
    """One person at one session."""

    table, dutch, key = "attendance", ("aanwezigheid",), ("session", "person")
    session: Code = column("bijeenkomst", refers="sessions.session")
    person: Code = column("persoon", refers="people.person")
    status: Choice = column(words="attendance_status")
    role: Choice | None = column("rol", words="attendance_role", about="blank = participant")
    minutes: Count | None = column("minuten", low=0, high=1440)


class StandingRole(Table):
    """One standing role of one person."""

    table, dutch, key = "roles", ("rollen",), ("person", "role", "starts")
    person: Code = column("persoon", refers="people.person")
    role: Choice = column("rol", words="standing_role")
    starts: Date = column("begint")
    ends: Date | None = column("eindigt", after="starts")


class Wave(Table):
    """One measurement moment."""

    table, dutch, key = "waves", ("meetmomenten",), ("wave",)
    wave: Code = column("meetmoment")
    label: Text = column("naam")
    opens: Date = column("opent")
    closes: Date = column("sluit", after="opens")


class Answer(Table):
    """One answer to one item, by the unit that the instrument names."""

    table, dutch = "answers", ("antwoorden",)
    key = ("family", "respondent", "partner", "wave", "instrument", "item", "scorer")
    family: Code | None = column("gezin", refers="families.family")
    respondent: Code | None = column("respondent", refers="people.person")
    partner: Code | None = column(refers="partners.partner")
    wave: Code = column("meetmoment", refers="waves.wave")
    date: Date = column("datum", happened=True)
    instrument: Code = column("vragenlijst", refers="instruments.instrument")
    item: Code = column("vraag")
    answer: Text = column("antwoord")
    scorer: Choice = column("ingevuld_door", words="scorer")
    language: Text | None = column("taal")
    mode: Choice | None = column("wijze", words="mode")
    interviewer: Code | None = column("afnemer", about="the code of who asked the questions")


class Partner(Table):
    """One stay of one organisation, initiative or resident group in the network."""

    table, dutch, key = "partners", ("netwerkpartners",), ("partner", "joined")
    partner: Code = column()
    label: Text = column("naam")
    kind: Choice = column("soort", words="partner_kind")
    in_neighbourhood: YesNo = column("in_de_wijk")
    joined: Date = column("sinds")
    left: Date | None = column("tot", after="joined")


class Tie(Table):
    """One partner's rating of its tie with another, at one wave."""

    table, dutch, key = "ties", ("verbindingen",), ("wave", "from_partner", "to_partner")
    wave: Code = column("meetmoment", refers="waves.wave")
    from_partner: Code = column("van", refers="partners.partner")
    to_partner: Code = column("naar", refers="partners.partner")
    level: Count | None = column("niveau", low=0, high=5, about="blank = asked, not answered; 0 = no tie")
    session: Code | None = column("bijeenkomst", refers="sessions.session", about="where the tie arose")
    trust: Count | None = column("vertrouwen", low=1, high=4)
    value: Count | None = column("waarde", low=1, high=4)


class Consent(Table):
    """One consent for one purpose."""

    table, dutch, key = "consents", ("toestemmingen",), ("family", "person", "purpose", "given")
    family: Code = column("gezin", refers="families.family")
    person: Code | None = column("persoon", refers="people.person")
    purpose: Choice = column("doel", words="purpose")
    given: Date = column("gegeven", happened=True)
    withdrawn: Date | None = column("ingetrokken", after="given", happened=True)


class Agreement(Table):
    """One agreed next step of a family."""

    table, dutch, key = "agreements", ("afspraken",), ("family", "date", "text")
    family: Code = column("gezin", refers="families.family")
    date: Date = column("datum")
    text: Text = column("tekst")
    done: Done | None = column("gereed", happened=True, about="the day it was done, or yes / no")


class FamilyContact(Table):
    """One contact of a family with a partner."""

    table, dutch, key = "family_contacts", ("gezinscontacten",), ("family", "partner", "date", "kind")
    family: Code = column("gezin", refers="families.family")
    partner: Code = column(refers="partners.partner")
    date: Date = column("datum", happened=True)
    kind: Choice = column("soort", words="contact_kind")


class Story(Table):
    """One story or quote."""

    table, dutch, key = "stories", ("verhalen",), ("story",)
    story: Code = column("verhaal")
    date: Date = column("datum", happened=True)
    family: Code | None = column("gezin", refers="families.family")
    school: Code | None = column(refers="schools.school")
    source: Choice | None = column("bron", words="construct")
    direction: Choice = column("richting", words="direction", about="does it speak for or against?")
    text: Text = column("tekst")


class Target(Table):
    """What was promised to be reached by the end of one month: at least so much, or at most where less is better."""

    table, dutch, key = "targets", ("doelen",), ("measure", "month", "school")
    measure: Choice = column("maat", words="measure")
    month: Month = column("maand")
    school: Code | None = column(refers="schools.school")
    target: NumberOrPercentage = column("doel", about="a share as 80% or 0.8")
    note: Text | None = column("toelichting")


class Resource(Table):
    """What one organisation put in during one month, on one cost line."""

    table, dutch, key = "resources", ("middelen",), ("month", "organisation", "line", "kind")
    month: Month = column("maand")
    organisation: Code = column("organisatie", refers="organisations.organisation")
    line: Text = column("kostenlijn")
    kind: Choice = column("soort", words="resource_kind")
    budget: Number | None = column("begroot")
    spent: Number | None = column("besteed")


class IndexScore(Table):
    """One published score of the neighbourhood index."""

    table, dutch, key = "neighbourhood_index", ("wijkindex",), ("edition", "year", "area", "theme")
    edition: Text = column("editie")
    year: Count = column("jaar", low=1900, high=2100)
    area: Text = column("gebied")
    theme: Text = column("thema")
    score: Number = column()


class Stay(Table):
    """One period of one family at one school; a family without any is at its own school all the time."""

    table, dutch, key = "stays", ("verblijven",), ("family", "starts")
    family: Code = column("gezin", refers="families.family")
    school: Code = column(refers="schools.school")
    starts: Date = column("vanaf")
    ends: Date | None = column("tot", after="starts", about="the last day at this school; blank = still there")


class Change(Table):
    """One change that the team made in its approach: marked in every chart over time."""

    table, dutch, key = "changes_made", ("aanpassingen",), ("date", "text")
    date: Date = column("datum", happened=True)
    text: Text = column("tekst")


TABLES: dict[str, type[Table]] = {row.table: row for row in Table.__subclasses__()}
