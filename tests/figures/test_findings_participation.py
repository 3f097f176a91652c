"""Sentences about participation in both languages, with what would make each of them false: nothing, one, all, none, ties, a
choice that leaves schools or months out, a part of a month, a summer, few people, and what is withheld."""

import pandas as pd
import pytest

from figures.findings.participation import registers, schools_side_by_side, sessions_over_time
from figures.findings.participation_families import families_at, how_broad, per_family
from figures.findings.participation_flow import reached
from figures.findings.participation_spread import spread, together, why_no_share
from figures.findings.participation_staying import coming_back, completed, half_stays, staying, still_there
from figures.findings.units import counted_part
from figures.spread import dissimilarity
from tests.figures.both_languages import Said, row, told
from tests.figures.unclaimed import unclaimed

HIDDEN = row(None, "hidden")
SCHOOLS = {"a": "Aa", "b": "Bee", "c": "Cee"}


def flow(started: dict, active: dict, approached: dict) -> str:
    return reached({"families_started": started, "families_active": active, "families_approached": approached})


def figures(measure: str, by: str, **values: float | None) -> pd.DataFrame:
    """Rows as the door gives them; None is withheld."""
    rows = [{"measure": measure, by: code.lstrip("m").replace("_", "-"), "value": value, "hidden": value is None} for code, value in values.items()]
    return pd.DataFrame(rows, columns=["measure", by, "value", "hidden"]).astype({"value": float})


def counted(measure: str, value: float | None = None) -> pd.DataFrame:
    return pd.DataFrame([{"measure": measure, "value": value, "hidden": value is None}]).astype({"value": float})


def held(first: str, *values: float | None, shown: int | None = None, part: bool = False, part_first: bool = False, ever: float | None = None) -> str:
    """Sessions per month from `first` on, of which the last `shown` are shown; `part`: the last month is not over."""
    months = [str(pd.Period(first, "M") + place) for place in range(len(values))]
    by_month = figures("sessions_held", "month", **{f"m{month.replace('-', '_')}": value for month, value in zip(months, values, strict=True)})
    whole = [not (part and month == months[-1]) and not (part_first and month == months[0]) for month in months]
    every = pd.DataFrame({"month": months, "whole": whole}, columns=["month", "whole"])
    known = sum(value or 0 for value in values)
    return sessions_over_time(by_month.tail(shown or len(values)), counted("sessions_held", known if ever is None else ever), every)


def at(schools: str, any_recorded: bool = True, **values: float | None) -> str:
    """Families that took part, at the schools looked at (their letters)."""
    labels = {code: SCHOOLS[code] for code in schools}
    return schools_side_by_side(figures("families_taking_part", "school", **values), labels, any_recorded)


def over(schools: str, *pairs: tuple[float, float] | None, hidden: bool = False, ever_more: str = "") -> str:
    """Reach of the schools looked at: families that came, and that could; None where the second is not known. `ever_more` are
    schools to which more came in another period."""
    known = [(code, *pair) for code, pair in zip(schools, pairs, strict=True) if pair]
    wrong = {code: came > could or code in ever_more for code, came, could in known}
    rows = [
        {"measure": "reach", "school": code, "numerator": came, "denominator": could, "hidden": False,
         "value": float("nan") if wrong[code] or not could else came / could}
        for code, came, could in known
    ]  # fmt: skip
    by_school = pd.DataFrame(rows, columns=["measure", "school", "numerator", "denominator", "hidden", "value"])
    came, could = (sum(float(one[place]) for one in known) for place in (1, 2))
    total = row(None, "not_measured", denominator=0.0 if known else None)
    if could:
        total = row(came / could, numerator=came, denominator=could, measure="reach")
    if len(known) < len(schools):
        total = row(None, "not_measured")
    if hidden:
        total, by_school = HIDDEN, by_school.assign(hidden=True, value=float("nan"))
    return spread(total, by_school, dissimilarity(by_school), {code: SCHOOLS[code] for code in schools})


def broad(*families: tuple[int, int], left: int = 0) -> str:
    """Each family's kinds of activity and months."""
    return how_broad(pd.DataFrame(families, columns=["breadth", "duration"]), left)


def cohort(*people: tuple[str, int, int]) -> str:
    return still_there(pd.DataFrame(people, columns=["month", "later", "people"]))


def joint(both: float | None, all_held: float | None) -> str:
    return together(counted("joint_sessions", both), counted("sessions_held", all_held))


def back(came: float, followed: float) -> str:
    return coming_back(row(came / followed if followed else None, "value" if followed else "not_measured", numerator=came, denominator=followed))


FLOW = [
    Said(lambda: flow(row(16), row(10), row(18)), "10 of the 16 families that started came in the last eight weeks",
         "10 van de 16 gezinnen die startten waren er in de laatste acht weken"),
    Said(lambda: flow(row(16), row(1), row(18)), "1 of the 16 families that started came in the last eight weeks",
         "1 van de 16 gezinnen die startten was er in de laatste acht weken"),
    Said(lambda: flow(row(9), row(9), row(18)), "All 9 families that started came in the last eight weeks",
         "Alle 9 gezinnen die startten waren er in de laatste acht weken"),
    Said(lambda: flow(row(9), row(0), row(18)), "Of the 9 families that started none came in the last eight weeks",
         "Van de 9 gezinnen die startten was er geen in de laatste acht weken"),
    Said(lambda: flow(row(1), row(0), row(18)), "The one family that started did not come in the last eight weeks",
         "Het ene gezin dat startte was er niet in de laatste acht weken"),
    Said(lambda: flow(row(1), row(1), row(18)), "The one family that started came in the last eight weeks",
         "Het ene gezin dat startte was er in de laatste acht weken"),
    Said(lambda: flow(row(0), row(0), row(2)), "No family here has started yet; 2 have been approached",
         "Hier is nog geen gezin gestart; 2 gezinnen zijn benaderd"),
    Said(lambda: flow(row(0), row(0), row(1)), "No family here has started yet; 1 has been approached",
         "Hier is nog geen gezin gestart; 1 gezin is benaderd"),
    Said(lambda: flow(row(0), row(0), row(0)), "No family here has started yet", "Hier is nog geen gezin gestart"),
    Said(lambda: flow(row(0), row(0), HIDDEN), "No family here has started yet", "Hier is nog geen gezin gestart"),
    Said(lambda: flow(HIDDEN, row(10), row(18)), "How many families take part is withheld", "Hoeveel gezinnen meedoen is afgeschermd"),
    Said(lambda: flow(row(16), HIDDEN, row(18)), "How many families take part is withheld", "Hoeveel gezinnen meedoen is afgeschermd"),
]  # fmt: skip

# Of these the first months are January to June, but for the summers.
SESSIONS = [
    Said(lambda: held("2024-01", 3, 4, 5, 4, 4, 4, 1, part=True),
         "As many sessions as before: 12 in the three months to June 2024, and in the three before",
         "Evenveel bijeenkomsten als eerst: 12 in de drie maanden tot en met juni 2024, net als in de drie maanden ervoor"),
    Said(lambda: held("2024-01", 3, 4, 5, 4, 4, 5), "More sessions: 13 in the three months to June 2024, against 12 in the three before",
         "Meer bijeenkomsten: 13 in de drie maanden tot en met juni 2024, tegen 12 in de drie maanden ervoor"),
    Said(lambda: held("2024-01", 3, 4, 5, 4, 4, 3), "Fewer sessions: 11 in the three months to June 2024, against 12 in the three before",
         "Minder bijeenkomsten: 11 in de drie maanden tot en met juni 2024, tegen 12 in de drie maanden ervoor"),
    Said(lambda: held("2024-01", 9, 0, 0, 0, 0, 0, 0), "9 sessions from January 2024 to July 2024",
         "9 bijeenkomsten van januari 2024 tot en met juli 2024"),  # the summer holidays begin in July
    Said(lambda: held("2023-12", 9, 0, 0, 0, 0, 0, 0), "No sessions in the three months to June 2024, nor in the three before",
         "Geen bijeenkomsten in de drie maanden tot en met juni 2024, en ook niet in de drie daarvoor"),
    # A first month that is a part of one is not compared either.
    Said(lambda: held("2024-01", 1, 4, 5, 4, 4, 4, part_first=True), "22 sessions from January 2024 to June 2024",
         "22 bijeenkomsten van januari 2024 tot en met juni 2024"),
    # Five whole months: one too few.
    Said(lambda: held("2024-01", 3, 4, 5, 4, 4, 4, part=True), "24 sessions from January 2024 to June 2024",
         "24 bijeenkomsten van januari 2024 tot en met juni 2024"),
    Said(lambda: held("2024-01", 1), "1 session in January 2024", "1 bijeenkomst in januari 2024"),
    Said(lambda: held("2024-01", 0, 1), "1 session from January 2024 to February 2024", "1 bijeenkomst van januari 2024 tot en met februari 2024"),
    # Summer against spring says nothing, nor autumn against summer.
    Said(lambda: held("2024-03", 9, 9, 9, 9, 2, 2), "40 sessions from March 2024 to August 2024",
         "40 bijeenkomsten van maart 2024 tot en met augustus 2024"),
    Said(lambda: held("2024-06", 9, 2, 2, 9, 9, 9), "40 sessions from June 2024 to November 2024",
         "40 bijeenkomsten van juni 2024 tot en met november 2024"),
    # With the same months a year earlier it does, whatever lay between.
    Said(lambda: held("2024-06", 3, 0, 0, 9, 9, 9, 9, 9, 9, 9, 9, 9, 3, 0, 1),
         "More sessions: 4 in the three months to August 2025, against 3 in the same months a year earlier",
         "Meer bijeenkomsten: 4 in de drie maanden tot en met augustus 2025, tegen 3 in dezelfde maanden een jaar eerder"),
    Said(lambda: held("2024-01", 5, 5, 5, 1, 1, 1, 1, 1, 1, 9, 9, 9, 4, 5, 5),
         "Fewer sessions: 14 in the three months to March 2025, against 15 in the same months a year earlier",
         "Minder bijeenkomsten: 14 in de drie maanden tot en met maart 2025, tegen 15 in dezelfde maanden een jaar eerder"),
    Said(lambda: held("2024-01", 5, 5, 5, 1, 1, 1, 1, 1, 1, 9, 9, 9, 4, 5, 6),
         "As many sessions as a year earlier: 15 in the three months to March 2025, and in the same months then",
         "Evenveel bijeenkomsten als een jaar eerder: 15 in de drie maanden tot en met maart 2025, en toen in dezelfde maanden"),
    Said(lambda: held("2024-07", 0, 0, 0, *[5] * 9, 0, 0, 0),
         "No sessions in the three months to September 2025, nor in the same months a year earlier",
         "Geen bijeenkomsten in de drie maanden tot en met september 2025, en ook niet in dezelfde maanden een jaar eerder"),
    # A year earlier is there but is not shown: then nothing is compared, and not with another season either.
    Said(lambda: held("2024-01", *[5] * 15, shown=6), "30 sessions from October 2024 to March 2025",
         "30 bijeenkomsten van oktober 2024 tot en met maart 2025"),
    Said(lambda: held("2024-01", 4, 5, None), "Some months are withheld, so we cannot say how the number of sessions went",
         "Sommige maanden zijn afgeschermd. Daarom kunnen we niet zeggen hoe het met het aantal bijeenkomsten ging"),
    Said(lambda: held("2024-01", 0, 0), "No sessions have been held yet", "Er zijn nog geen bijeenkomsten gehouden"),
    Said(lambda: held("2024-01", 0, 0, ever=7), "No sessions in what is shown here", "Geen bijeenkomsten in wat hier te zien is"),
    Said(lambda: held("2024-01"), "No sessions have been held yet", "Er zijn nog geen bijeenkomsten gehouden"),
]  # fmt: skip

SIDE_BY_SIDE = [
    Said(lambda: at("abc", a=3, b=0, c=1), "At 2 of the 3 schools at least one family took part",
         "Op 2 van de 3 scholen deed minstens één gezin mee"),
    Said(lambda: at("abc", a=3, b=1, c=1), "At all 3 schools at least one family took part", "Op alle 3 scholen deed minstens één gezin mee"),
    # Left out by the reader: absent, and no nought.
    Said(lambda: at("a", a=3), "At Aa at least one family took part", "Op Aa deed minstens één gezin mee"),
    Said(lambda: at("ab", a=3, b=2), "At both schools at least one family took part", "Op beide scholen deed minstens één gezin mee"),
    Said(lambda: at("ab", a=3, b=0), "At 1 of the 2 schools at least one family took part", "Op 1 van de 2 scholen deed minstens één gezin mee"),
    Said(lambda: at("a", a=0), "No family took part at Aa", "Op Aa deed geen gezin mee"),
    Said(lambda: at("abc", a=0, b=0, c=0), "No family took part at any of the 3 schools", "Op de 3 scholen deed geen gezin mee"),
    Said(lambda: at(""), "No school is among what is chosen", "In de keuze zit geen school"),
    Said(lambda: at("", any_recorded=False), "No schools have been recorded yet", "Er zijn nog geen scholen ingevuld"),
    Said(lambda: at("abc", a=3, b=None, c=1), "At how many schools families took part is withheld",
         "Op hoeveel scholen gezinnen meededen is afgeschermd"),
]  # fmt: skip

REGISTERS = [
    Said(lambda: registers(counted("sessions_held", 9), counted("sessions_not_recorded", 2)), "2 sessions are not recorded yet",
         "2 bijeenkomsten zijn nog niet ingevuld"),
    Said(lambda: registers(counted("sessions_held", 9), counted("sessions_not_recorded", 1)), "1 session is not recorded yet",
         "1 bijeenkomst is nog niet ingevuld"),
    # Planned last week, and nothing was ever held.
    Said(lambda: registers(counted("sessions_held", 0), counted("sessions_not_recorded", 1)), "1 session is not recorded yet",
         "1 bijeenkomst is nog niet ingevuld"),
    Said(lambda: registers(counted("sessions_held", 9), counted("sessions_not_recorded", 0)), "Every session is recorded",
         "Elke bijeenkomst is ingevuld"),
    Said(lambda: registers(counted("sessions_held", 0), counted("sessions_not_recorded", 0)), "No sessions have been held yet",
         "Er zijn nog geen bijeenkomsten gehouden"),
    Said(lambda: registers(counted("sessions_held"), counted("sessions_not_recorded", 0)), "How many sessions are recorded is withheld",
         "Hoeveel bijeenkomsten zijn ingevuld, is afgeschermd"),
]  # fmt: skip

SPREAD = [
    Said(lambda: over("abc", (3, 100), (2, 90), None), "How many families could take part is not known of every school, so there is no total",
         "Niet van elke school is bekend hoeveel gezinnen mee kunnen doen, dus er is geen totaal"),
    Said(lambda: over("a", None), "How many families could take part is not known of this school",
         "Van deze school is niet bekend hoeveel gezinnen mee kunnen doen"),
    Said(lambda: over("ab", (12, 60), (8, 40)),
         "20 of the 100 families of the schools took part; for an even spread none would have to be of another school",
         "20 van de 100 gezinnen van de scholen deden mee; gelijk verdeeld hoefde er geen van een andere school te zijn"),
    Said(lambda: over("ab", (14, 60), (6, 40)),
         "20 of the 100 families of the schools took part; for an even spread 2 of them would be of another school",
         "20 van de 100 gezinnen van de scholen deden mee; gelijk verdeeld zouden er 2 van een andere school zijn"),
    Said(lambda: over("ab", (7, 60), (3, 40)),
         "10 of the 100 families of the schools took part; for an even spread 1 of them would be of another school",
         "10 van de 100 gezinnen van de scholen deden mee; gelijk verdeeld zou 1 daarvan van een andere school zijn"),
    # Five families cannot lie evenly over three schools.
    Said(lambda: over("abc", (5, 60), (0, 40), (0, 40)), "5 of the 140 families of the schools took part",
         "5 van de 140 gezinnen van de scholen deden mee"),
    Said(lambda: over("ab", (1, 60), (0, 40)), "1 of the 100 families of the schools took part", "1 van de 100 gezinnen van de scholen deed mee"),
    Said(lambda: over("a", (9, 60)), "9 of the 60 families of Aa took part", "9 van de 60 gezinnen van Aa deden mee"),
    Said(lambda: over("a", (1, 60)), "1 of the 60 families of Aa took part", "1 van de 60 gezinnen van Aa deed mee"),
    Said(lambda: over("a", (6, 6)), "All 6 families of Aa took part", "Alle 6 gezinnen van Aa deden mee"),
    Said(lambda: over("a", (0, 6)), "None of the 6 families of Aa took part", "Van de 6 gezinnen van Aa deed er geen mee"),
    Said(lambda: over("ab", (0, 6), (0, 6)), "None of the 12 families of the schools took part",
         "Van de 12 gezinnen van de scholen deed er geen mee"),
    Said(lambda: over("ab", (2, 2), (3, 3)), "All 5 families of the schools took part", "Alle 5 gezinnen van de scholen deden mee"),
    Said(lambda: over("a", (1, 1)), "The one family that could took part", "Het ene gezin dat mee kon doen, deed mee"),
    Said(lambda: over("a", (0, 1)), "The one family that could did not take part", "Het ene gezin dat mee kon doen, deed niet mee"),
    Said(lambda: over("ab", (0, 0), (0, 0)), "By the list of schools no family could take part",
         "Volgens de lijst van scholen kon geen gezin meedoen"),
    Said(lambda: over("ab", (6, 3), (0, 30)), "At Aa 6 families took part, more than the 3 that it has by the list of schools: there is no share",
         "Op Aa deden 6 gezinnen mee, meer dan de 3 van de lijst van scholen: er is geen deel te noemen"),
    # In the period chosen fewer came: the number is as wrong.
    Said(lambda: over("ab", (2, 3), (0, 30), ever_more="a"), "How many families could take part cannot be right for Aa: there is no share",
         "Hoeveel gezinnen mee kunnen doen kan niet kloppen voor Aa: er is geen deel te noemen"),
    Said(lambda: over("ab", (6, 3), (31, 30)), "How many families could take part cannot be right for 2 schools: there is no share",
         "Hoeveel gezinnen mee kunnen doen kan niet kloppen voor 2 scholen: er is geen deel te noemen"),
    Said(lambda: over("ab", (6, 3), None), "At Aa 6 families took part, more than the 3 that it has by the list of schools: there is no share",
         "Op Aa deden 6 gezinnen mee, meer dan de 3 van de lijst van scholen: er is geen deel te noemen"),
    Said(lambda: over(""), "No school is among what is chosen", "In de keuze zit geen school"),
    Said(lambda: over("ab", (6, 3), (0, 30), hidden=True), "How many of the families take part is withheld",
         "Hoeveel van de gezinnen meedoen is afgeschermd"),
    Said(lambda: why_no_share({"measure": "reach", "school": "a", "numerator": 6.0, "denominator": 3.0}, "Aa"),
         "Aa: 6 families took part, and by the list of schools it has 3; that cannot be right, so no share is shown.",
         "Aa: er deden 6 gezinnen mee, en volgens de lijst van scholen zijn er 3. Dat kan niet kloppen, dus staat er geen deel."),
    Said(lambda: why_no_share({"measure": "reach", "school": "a", "numerator": 2.0, "denominator": 3.0}, "Aa"),
         "Aa: in all more families took part than the list of schools says that it has (3), so no share is shown.",
         "Aa: in totaal deden er meer gezinnen mee dan er volgens de lijst van scholen zijn (3), dus staat er geen deel."),
]  # fmt: skip

TOGETHER = [
    Said(lambda: joint(2, 9), "2 of the 9 sessions were held by two or more organisations together",
         "2 van de 9 bijeenkomsten werden door twee of meer organisaties samen gehouden"),
    Said(lambda: joint(1, 9), "1 of the 9 sessions was held by two or more organisations together",
         "1 van de 9 bijeenkomsten werd door twee of meer organisaties samen gehouden"),
    Said(lambda: joint(9, 9), "All 9 sessions were held by two or more organisations together",
         "Alle 9 bijeenkomsten werden door twee of meer organisaties samen gehouden"),
    Said(lambda: joint(0, 9), "None of the 9 sessions was held by two or more organisations together",
         "Van de 9 bijeenkomsten werd er geen door twee of meer organisaties samen gehouden"),
    Said(lambda: joint(0, 1), "The one session was held by one organisation", "De ene bijeenkomst werd door één organisatie gehouden"),
    Said(lambda: joint(1, 1), "The one session was held by two or more organisations together",
         "De ene bijeenkomst werd door twee of meer organisaties samen gehouden"),
    Said(lambda: joint(0, 0), "No sessions in what is shown here", "Geen bijeenkomsten in wat hier te zien is"),
    Said(lambda: joint(None, 9), "How many sessions were held together is withheld", "Hoeveel bijeenkomsten samen werden gehouden is afgeschermd"),
    Said(lambda: joint(2, None), "How many sessions were held together is withheld", "Hoeveel bijeenkomsten samen werden gehouden is afgeschermd"),
]  # fmt: skip

STAYING = [
    Said(lambda: staying(None, 0, 0), "Nobody here has been present yet", "Hier is nog niemand aanwezig geweest"),
    Said(lambda: staying(None, 0, 4), "How long people stay can be told from 6 people on who were followed for six months; so far that is 0",
         "Hoe lang mensen blijven, kunnen we zeggen vanaf 6 mensen die we zes maanden volgen; tot nu toe: 0"),
    # One was followed, forty came today: a hundred percent of nothing much.
    Said(lambda: staying(1.0, 1, 41), "How long people stay can be told from 6 people on who were followed for six months; so far that is 1",
         "Hoe lang mensen blijven, kunnen we zeggen vanaf 6 mensen die we zes maanden volgen; tot nu toe: 1"),
    Said(lambda: staying(0.5, 5, 41), "How long people stay can be told from 6 people on who were followed for six months; so far that is 5",
         "Hoe lang mensen blijven, kunnen we zeggen vanaf 6 mensen die we zes maanden volgen; tot nu toe: 5"),
    Said(lambda: staying(0.697, 13, 84), "Still taking part half a year after the first time: about 70%; 13 of the 84 people were followed that long",
         "Nog erbij een half jaar na de eerste keer: ongeveer 70%; 13 van de 84 mensen zijn zo lang gevolgd"),
    Said(lambda: staying(0.5, 6, 12),
         "Still taking part half a year after the first time: about 6 people; 6 of the 12 people were followed that long",
         "Nog erbij een half jaar na de eerste keer: ongeveer 6 mensen; 6 van de 12 mensen zijn zo lang gevolgd"),
    # Nearly everybody is not everybody, and nearly nobody is somebody.
    Said(lambda: staying(0.9987, 700, 900),
         "Still taking part half a year after the first time: about 99.9%; 700 of the 900 people were followed that long",
         "Nog erbij een half jaar na de eerste keer: ongeveer 99,9%; 700 van de 900 mensen zijn zo lang gevolgd"),
    Said(lambda: staying(0.97, 12, 19),
         "Still taking part half a year after the first time: about 18 people; 12 of the 19 people were followed that long",
         "Nog erbij een half jaar na de eerste keer: ongeveer 18 mensen; 12 van de 19 mensen zijn zo lang gevolgd"),
    Said(lambda: staying(0.02, 6, 19),
         "Still taking part half a year after the first time: about 1 person; 6 of the 19 people were followed that long",
         "Nog erbij een half jaar na de eerste keer: ongeveer 1 mens; 6 van de 19 mensen zijn zo lang gevolgd"),
    Said(lambda: staying(1.0, 7, 41), "Everybody still takes part half a year after the first time; 7 of the 41 people were followed that long",
         "Een half jaar na de eerste keer doet iedereen nog mee; 7 van de 41 mensen zijn zo lang gevolgd"),
    Said(lambda: staying(0.0, 7, 41), "Nobody still takes part half a year after the first time; 7 of the 41 people were followed that long",
         "Een half jaar na de eerste keer doet niemand nog mee; 7 van de 41 mensen zijn zo lang gevolgd"),
    Said(lambda: half_stays(30.4375, 6), "About half of the people stay 1.0 month or longer.",
         "Ongeveer de helft van de mensen blijft 1,0 maand of langer."),
    Said(lambda: half_stays(9, 40), "About half of the people stay 0.3 months or longer.",
         "Ongeveer de helft van de mensen blijft 0,3 maanden of langer."),
]  # fmt: skip

BACK = [
    Said(lambda: back(6, 7), "6 of the 7 people that we followed for sixty days came on another day",
         "6 van de 7 mensen die we zestig dagen volgden, kwamen op een andere dag terug"),
    Said(lambda: back(1, 7), "1 of the 7 people that we followed for sixty days came on another day",
         "1 van de 7 mensen die we zestig dagen volgden, kwam op een andere dag terug"),
    Said(lambda: back(7, 7), "All 7 people that we followed for sixty days came on another day",
         "Alle 7 mensen die we zestig dagen volgden, kwamen op een andere dag terug"),
    Said(lambda: back(0, 8), "Of the 8 people that we followed for sixty days none came on another day",
         "Van de 8 mensen die we zestig dagen volgden, kwam niemand op een andere dag terug"),
    Said(lambda: back(1, 1), "The one person that we followed for sixty days came on another day",
         "De enige die we zestig dagen volgden, kwam op een andere dag terug"),
    Said(lambda: back(0, 1), "The one person that we followed for sixty days did not come on another day",
         "De enige die we zestig dagen volgden, kwam niet op een andere dag terug"),
    Said(lambda: back(0, 0), "None of these people has been followed for sixty days yet", "Van deze mensen is nog niemand zestig dagen gevolgd"),
    Said(lambda: coming_back(row(None, "not_measured")), "None of these people has been followed for sixty days yet",
         "Van deze mensen is nog niemand zestig dagen gevolgd"),
    Said(lambda: coming_back(HIDDEN), "How many people come back is withheld", "Hoeveel mensen terugkomen is afgeschermd"),
    Said(lambda: completed(4, 1, 1), "Of the 4 times that somebody began a series, 1 went on to three in four sessions or more",
         "Van de 4 keer dat iemand aan een reeks begon, kwam die 1 keer bij drie van de vier bijeenkomsten of meer"),
    Said(lambda: completed(1, 1, 1), "Of the 1 time that somebody began a series, 1 went on to three in four sessions or more",
         "Van de 1 keer dat iemand aan een reeks begon, kwam die 1 keer bij drie van de vier bijeenkomsten of meer"),
    Said(lambda: completed(0, 0, 2), "Nobody is on a register of the 2 series that have ended",
         "Op de presentielijsten van de 2 reeksen die afgelopen zijn staat niemand"),
    Said(lambda: completed(0, 0, 0), "No series that has ended can be shown here", "Hier is geen reeks te zien die afgelopen is"),
    Said(lambda: cohort(("2024-01", 0, 5), ("2024-01", 3, 2), ("2024-02", 0, 9)),
         "Of the 5 people whose first month lies three months back or more, 2 came in the third month after",
         "Van de 5 mensen van wie de eerste maand drie maanden of langer terug ligt, kwamen er 2 in de derde maand erna"),
    Said(lambda: cohort(("2024-01", 0, 5), ("2024-01", 3, 1)),
         "Of the 5 people whose first month lies three months back or more, 1 came in the third month after",
         "Van de 5 mensen van wie de eerste maand drie maanden of langer terug ligt, kwam er 1 in de derde maand erna"),
    Said(lambda: cohort(("2024-01", 0, 5), ("2024-01", 3, 0)),
         "Of the 5 people whose first month lies three months back or more, none came in the third month after",
         "Van de 5 mensen van wie de eerste maand drie maanden of langer terug ligt, kwam niemand in de derde maand erna"),
    Said(lambda: cohort(("2024-01", 0, 5), ("2024-01", 3, 5)),
         "All 5 people whose first month lies three months back or more came in the third month after",
         "Alle 5 mensen van wie de eerste maand drie maanden of langer terug ligt, kwamen in de derde maand erna"),
    Said(lambda: cohort(("2024-01", 0, 1), ("2024-01", 3, 0)),
         "The one person whose first month lies three months back did not come in the third month after",
         "De enige van wie de eerste maand drie maanden of langer terug ligt, kwam niet in de derde maand erna"),
    Said(lambda: cohort(("2024-01", 0, 5), ("2024-01", 1, 2)), "Who began when, and who came after, can be told after three months",
         "Wie wanneer begon, en wie daarna kwam, kunnen we na drie maanden zeggen"),
    Said(cohort, "Who began when, and who came after, can be told after three months",
         "Wie wanneer begon, en wie daarna kwam, kunnen we na drie maanden zeggen"),
]  # fmt: skip

FAMILIES = [
    Said(lambda: families_at("De Brug", 24, 6), "24 families of De Brug are drawn here; for 6 families there is no room",
         "24 gezinnen van De Brug staan hier; voor 6 gezinnen is geen plaats"),
    Said(lambda: families_at("De Brug", 24, 1), "24 families of De Brug are drawn here; for 1 family there is no room",
         "24 gezinnen van De Brug staan hier; voor 1 gezin is geen plaats"),
    Said(lambda: families_at("De Brug", 1, 0), "1 family of De Brug is drawn here", "1 gezin van De Brug staat hier"),
    Said(lambda: families_at("De Brug", 0, 0), "No family of De Brug can be shown here", "Van De Brug is hier geen gezin te laten zien"),
    # Half lies between two and three: half of the four reached three of each.
    Said(lambda: broad((2, 2), (3, 3), (1, 2), (3, 3)),
         "At least half of these 4 families came for 3 months or longer, and at least half to 3 kinds of activity or more",
         "Minstens de helft van deze 4 gezinnen kwam 3 maanden of langer, en minstens de helft naar 3 soorten activiteiten of meer"),
    Said(lambda: broad((1, 1), (1, 1), (1, 1), left=6),
         "At least half of these 3 families came for 1 month or longer, and at least half to 1 kind of activity or more; "
         "for 6 families there is no room",
         "Minstens de helft van deze 3 gezinnen kwam 1 maand of langer, en minstens de helft naar 1 soort activiteit of meer; "
         "voor 6 gezinnen is geen plaats"),
    Said(lambda: broad((1, 1), (2, 2)), "How often, how long and how broadly families take part", "Hoe vaak, hoe lang en hoe breed gezinnen meedoen"),
    Said(broad, "There is no family here yet that came, started, and agreed to be followed by its code.",
         "Er is hier nog geen gezin dat kwam, is gestart en het goed vond om met een code te worden gevolgd."),
]  # fmt: skip


@pytest.mark.parametrize("said", [*FLOW, *SESSIONS, *SIDE_BY_SIDE, *REGISTERS, *SPREAD, *TOGETHER, *STAYING, *BACK, *FAMILIES])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_it_is_said_and_it_is_true_of_its_figures(said, language):
    sentence = told(said, language)
    assert sentence == getattr(said, language)
    assert not unclaimed(sentence, language)


@pytest.mark.parametrize(("days", "followed"), [(None, 40), (120, 5)])
def test_how_long_half_stay_is_unsaid_of_few(days, followed):
    assert half_stays(days, followed) is None


@pytest.mark.parametrize(("part", "of", "written"), [
    (1, 4, "1 van 4"), (5, 20, "5 van 20 · 25%"), (399, 400, "399 van 400 · 99,8%"), (1, 400, "1 van 400 · 0,2%"), (400, 400, "400 van 400 · 100%"),
])  # fmt: skip
def test_counts_stand_before_a_percentage_that_is_neither_rounded_to_nothing_nor_to_all(part, of, written):
    assert counted_part(row(part / of, numerator=part, denominator=of)) == written


def test_half_of_the_families_are_as_high_as_is_said():
    """Whatever the numbers: at least half of three, four or more families reach what the sentence says."""
    for durations in ([1, 1, 9], [1, 2, 3, 9], [4, 4, 4, 4], [1, 2, 9, 9, 9], [1, 1, 1, 9]):
        families = pd.DataFrame({"breadth": durations, "duration": durations})
        said = how_broad(families).claims[0].numbers[1]
        assert 2 * sum(duration >= said for duration in durations) >= len(durations)


def test_a_family_over_its_months():
    months = pd.DataFrame({
        "family": ["F1", "F1", "F1", "F2"], "month": ["2024-12", "2025-02", "2025-02", "2025-02"],
        "activity_type": ["art", "art", "workshop", "art"], "sessions": [1, 2, 1, 1],
        "hours": [2.0, 4.0, 1.0, 1.0], "contact": [1.0, 2.0, 1.0, 1.0],
    })  # fmt: skip
    one, other = per_family(months).to_dict("records")
    assert (one["duration"], one["breadth"], one["hours"], one["contact"]) == (3, 2, 7, 4)
    assert one["intensity"] == pytest.approx(4 / 3)
    assert (other["duration"], other["intensity"]) == (1, 1)
