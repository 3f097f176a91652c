"""What is said of what the network carries, in both languages: one, none, all, equally much, withheld, others that answered."""

import pandas as pd
import pytest

from figures.findings import network_use
from figures.network_comparison import Moment
from figures.table import tidy
from tests.figures.both_languages import Said, told
from tests.figures.claimed import unclaimed

KINDS = {"a": "school", "b": "welfare", "c": "welfare"}


def bridging(some: float | None, total: float = 0) -> pd.DataFrame:
    value = some / total if some is not None else None
    return tidy([{"measure": "bridging_share", "wave": "T1", "value": value, "numerator": some, "denominator": total, "n": 3}])


def schools(*rows: tuple[str, int | None, int | None]) -> pd.DataFrame:
    """(school, ties within, ties across), blank for one that neither answered nor was named."""
    cells = [(key, key, part, value) for key, within, across in rows for part, value in (("within", within), ("across", across))]
    table = pd.DataFrame(cells, columns=["key", "label", "part", "value"])
    return table.assign(state=table["value"].isna().map({True: "not_recorded", False: "value"}))


def leaning(*rows: tuple[str, int]) -> pd.DataFrame:
    return pd.DataFrame([(label, label, value, "value") for label, value in rows], columns=["key", "label", "value", "state"])


def counted(name: str, value: float | None = None, hidden: bool = False) -> pd.DataFrame:
    return tidy([{"measure": name, "value": value, "n": value, "hidden": hidden}])


def families(much: float, started: float):
    return network_use.families(counted("families_with_much_outside_contact", much), counted("families_started", started))


def trust(*rows: tuple, changes: tuple = ()):
    """(wave, mean, n); changes: (before, wave, direction, partners)."""
    table = tidy([dict(zip(("measure", "wave", "value", "n"), ("tie_trust", *one), strict=True)) for one in rows])
    return network_use.trust(table, {"T0": 10, "T1": 10}, pd.DataFrame(changes, columns=["before", "wave", "direction", "partners"]))


def partnership(*directions: int, partners: tuple[int, ...] = (), answered: tuple[int, ...] = (5, 5)):
    its = pd.DataFrame({"direction": directions, "partners": partners or (5,) * len(directions)})
    return network_use.partnership(its, [Moment(f"T{place}", 10, n) for place, n in enumerate(answered)])


WITHHELD = counted("families_with_much_outside_contact", hidden=True)
SAYINGS = {
    "some bridges": Said(
        lambda: network_use.across_kinds(bridging(9, 10), KINDS),
        "9 of the 10 pairs with a tie are of two different kinds of partners",
        "9 van de 10 tweetallen met een verbinding zijn van twee verschillende soorten partners",
    ),
    "one bridge": Said(
        lambda: network_use.across_kinds(bridging(1, 10), KINDS),
        "One of the 10 pairs with a tie is of two different kinds of partners",
        "Eén van de 10 tweetallen met een verbinding is van twee verschillende soorten partners",
    ),
    "only bridges": Said(
        lambda: network_use.across_kinds(bridging(10, 10), KINDS),
        "All 10 pairs with a tie are of two different kinds of partners",
        "Alle 10 tweetallen met een verbinding zijn van twee verschillende soorten partners",
    ),
    "the only pair is a bridge": Said(
        lambda: network_use.across_kinds(bridging(1, 1), KINDS),
        "The one pair with a tie is of two different kinds of partners",
        "Het ene tweetal met een verbinding is van twee verschillende soorten partners",
    ),
    "no bridge": Said(
        lambda: network_use.across_kinds(bridging(0, 10), KINDS),
        "None of the 10 pairs with a tie is of two different kinds of partners: there are no bridges",
        "Geen van de 10 tweetallen met een verbinding is van twee verschillende soorten partners: er zijn geen bruggen",
    ),
    "the only pair is no bridge": Said(
        lambda: network_use.across_kinds(bridging(0, 1), KINDS),
        "The one pair with a tie is of one kind of partners: there are no bridges",
        "Het ene tweetal met een verbinding is van één soort partners: er zijn geen bruggen",
    ),
    "one kind only": Said(
        lambda: network_use.across_kinds(bridging(0, 10), dict.fromkeys("abc", "school")),
        "All partners are of one kind: there are no other kinds to have ties with",
        "Alle partners zijn van één soort: er zijn geen andere soorten om een verbinding mee te hebben",
    ),
    "no ties": Said(
        lambda: network_use.across_kinds(bridging(None), KINDS),
        "There are no ties to tell bridges from yet", "Er zijn nog geen verbindingen om bruggen in te zien",
    ),
    "two partners": Said(
        lambda: network_use.across_kinds(bridging(None), dict.fromkeys("ab", "school")),
        "From three partners on bridges between kinds of partners are counted", "Bruggen tussen soorten partners tellen we vanaf drie partners",
    ),
    "one of two schools": Said(
        lambda: network_use.schools(schools(("a", 1, 0), ("b", 1, 4), ("c", None, None))),
        "One of the 2 schools that answered or were named has ties with partners that are no school; among schools: 1 tie",
        "Eén van de 2 scholen die antwoordden of genoemd werden, heeft verbindingen met partners die geen school zijn; "
        "tussen scholen onderling: 1 verbinding",
    ),
    "all schools": Said(
        lambda: network_use.schools(schools(("a", 0, 1), ("b", 0, 4))),
        "All 2 schools that answered or were named have ties with partners that are no school; among schools: 0 ties",
        "Alle 2 scholen die antwoordden of genoemd werden, hebben verbindingen met partners die geen school zijn; "
        "tussen scholen onderling: 0 verbindingen",
    ),
    "none of the schools": Said(
        lambda: network_use.schools(schools(("a", 1, 0), ("b", 1, 0))),
        "None of the 2 schools that answered or were named has ties with partners that are no school; among schools: 1 tie",
        "Geen van de 2 scholen die antwoordden of genoemd werden, heeft verbindingen met partners die geen school zijn; "
        "tussen scholen onderling: 1 verbinding",
    ),
    "one school": Said(
        lambda: network_use.schools(schools(("a", 0, 3))),
        "The one school that answered or was named has ties with partners that are no school",
        "De ene school die antwoordde of genoemd werd, heeft verbindingen met partners die geen school zijn",
    ),
    "one school, alone": Said(
        lambda: network_use.schools(schools(("a", 0, 0))),
        "The one school that answered or was named has no ties with partners that are no school",
        "De ene school die antwoordde of genoemd werd, heeft geen verbindingen met partners die geen school zijn",
    ),
    "schools of which nothing is known": Said(
        lambda: network_use.schools(schools(("a", None, None))),
        "No school answered or was named at this moment", "Op dit moment gaf geen school antwoord, en er werd geen school genoemd",
    ),
    "no school": Said(
        lambda: network_use.schools(schools()), "No school is in the network at this moment", "Op dit moment is er geen school in het netwerk",
    ),
    "one would be missed most": Said(
        lambda: network_use.dependence(leaning(("De Brug", 3), ("Vonk", 1)), 9),
        "The network leans on 2 partners. If De Brug stops, 3 other partners lose contact",
        "Het netwerk leunt op 2 partners. Als De Brug stopt, verliezen 3 andere partners het contact",
    ),
    "all would be missed as much": Said(
        lambda: network_use.dependence(leaning(("De Brug", 1), ("Vonk", 1)), 1),
        "The network leans on 2 partners. If one of them stops, 1 other partner loses contact",
        "Het netwerk leunt op 2 partners. Als een daarvan stopt, verliest 1 andere partner het contact",
    ),
    "two would be missed most": Said(
        lambda: network_use.dependence(leaning(("De Brug", 2), ("Vonk", 2), ("Cirkel", 1)), 9),
        "The network leans on 3 partners. If one of the first 2 stops, 2 other partners lose contact",
        "Het netwerk leunt op 3 partners. Als een van de eerste 2 stopt, verliezen 2 andere partners het contact",
    ),
    "leans on one": Said(
        lambda: network_use.dependence(leaning(("De Brug", 3)), 3),
        "The network leans on 1 partner. If De Brug stops, 3 other partners lose contact",
        "Het netwerk leunt op 1 partner. Als De Brug stopt, verliezen 3 andere partners het contact",
    ),
    "leans on nobody": Said(
        lambda: network_use.dependence(leaning(), 3),
        "The network does not lean on one partner: whichever stops, no other partner loses contact",
        "Het netwerk hangt niet aan één partner: wie er ook stopt, geen andere partner verliest het contact",
    ),
    "nothing to lean on": Said(
        lambda: network_use.dependence(leaning(), 0),
        "No ties were named at this moment: nobody can lose contact",
        "Op dit moment is geen enkele verbinding genoemd: niemand kan contact verliezen",
    ),
    "stops": Said(
        lambda: network_use.without("De Brug", [["x", "y"], ["z"]], True),
        "If De Brug stops, 1 other partner loses contact", "Als De Brug stopt, verliest 1 andere partner het contact",
    ),
    "stops in a star": Said(
        lambda: network_use.without("De Brug", [["w"], ["x"], ["y"], ["z"]], True),
        "If De Brug stops, 4 other partners lose contact", "Als De Brug stopt, verliezen 4 andere partners het contact",
    ),
    "stops in a ring": Said(
        lambda: network_use.without("De Brug", [["x", "y"]], True),
        "If De Brug stops, no other partner loses contact", "Als De Brug stopt, verliest geen andere partner het contact",
    ),
    "answered, and has no ties": Said(
        lambda: network_use.without("De Brug", [], True),
        "De Brug has no ties at this moment: nothing falls apart if it stops",
        "De Brug heeft op dit moment geen verbindingen: er valt niets uit elkaar als die stopt",
    ),
    "nothing is known of it": Said(
        lambda: network_use.without("De Brug", [], False),
        "De Brug did not answer, and nobody named a tie with it",
        "De Brug gaf geen antwoord, en niemand noemde een verbinding met deze partner",
    ),
    "some families": Said(
        lambda: families(8, 16),
        "8 of the 16 families that started have contact with three or more partners beside their own foundation",
        "8 van de 16 gestarte gezinnen hebben contact met drie of meer partners naast de eigen stichting",
    ),
    "one family of many": Said(
        lambda: families(1, 16),
        "One of the 16 families that started has contact with three or more partners beside its own foundation",
        "Eén van de 16 gestarte gezinnen heeft contact met drie of meer partners naast de eigen stichting",
    ),
    "the one family": Said(
        lambda: families(1, 1),
        "The one family that started has contact with three or more partners beside its own foundation",
        "Het ene gezin dat gestart is, heeft contact met drie of meer partners naast de eigen stichting",
    ),
    "not the one family": Said(
        lambda: families(0, 1),
        "The one family that started does not have contact with three or more partners beside its own foundation",
        "Het ene gezin dat gestart is, heeft niet met drie of meer partners naast de eigen stichting contact",
    ),
    "no families": Said(lambda: families(0, 0), "No family has started yet", "Er is nog geen gezin gestart"),
    "no contacts": Said(
        network_use.no_contacts,
        "No contacts of families with partners have been recorded yet", "Er zijn nog geen contacten van gezinnen met partners genoteerd",
    ),
    "families withheld": Said(
        lambda: network_use.families(WITHHELD, counted("families_started", 9)),
        "How many families have contact with three or more other partners is withheld",
        "Hoeveel gezinnen contact hebben met drie of meer andere partners, is afgeschermd",
    ),
    "trust at one moment": Said(
        lambda: trust(("T0", 2.5, 4)),
        "Partners give their trust in one another 2.5 on a scale from 1 to 4",
        "Partners geven hun vertrouwen in elkaar een 2,5 op een schaal van 1 tot 4",
    ),
    "trust of the same partners fell, while the mean rose": Said(
        lambda: trust(("T0", 2.0, 4), ("T1", 3.0, 4), changes=(("T0", "T1", -1, 3),)),
        "Partners give their trust in one another 3.0 on a scale from 1 to 4; the 3 that told both times trust the same partners less than at T0",
        "Partners geven hun vertrouwen in elkaar een 3,0 op een schaal van 1 tot 4; "
        "de 3 die het beide keren vertelden, vertrouwen dezelfde partners minder dan op T0",
    ),
    "trust rose, and more of them told": Said(
        lambda: trust(("T0", 2.0, 3), ("T1", 3.0, 4), changes=(("T0", "T1", 1, 3),)),
        "Partners give their trust in one another 3.0 on a scale from 1 to 4; the 3 that told both times trust the same partners more than at T0. "
        "Response: 40% (4 of 10), was 30% (3 of 10)",
        "Partners geven hun vertrouwen in elkaar een 3,0 op een schaal van 1 tot 4; "
        "de 3 die het beide keren vertelden, vertrouwen dezelfde partners meer dan op T0. Respons: 40% (4 van de 10), was 30% (3 van de 10)",
    ),
    "trust hardly moved": Said(
        lambda: trust(("T0", 3.0, 4), ("T1", 3.0, 4), changes=(("T0", "T1", 0, 4),)),
        "Partners give their trust in one another 3.0 on a scale from 1 to 4; "
        "the 4 that told both times trust the same partners about as much as at T0",
        "Partners geven hun vertrouwen in elkaar een 3,0 op een schaal van 1 tot 4; "
        "de 4 die het beide keren vertelden, vertrouwen dezelfde partners ongeveer evenveel als op T0",
    ),
    "others told their trust": Said(
        lambda: trust(("T0", 2.0, 4), ("T1", 3.0, 4)),
        "Partners give their trust in one another 3.0 on a scale from 1 to 4",
        "Partners geven hun vertrouwen in elkaar een 3,0 op een schaal van 1 tot 4",
    ),
    "trust of two": Said(
        lambda: trust(("T0", None, 2)),
        "Fewer than three partners told how much they trust one another: no mean is shown",
        "Minder dan drie partners vertelden hoeveel ze elkaar vertrouwen: er is geen gemiddelde te tonen",
    ),
    "trusted": Said(
        lambda: network_use.trusted(5),
        "Of 5 partners three or more others told how much they trust them",
        "Van 5 partners vertelden drie of meer anderen hoeveel zij hen vertrouwen",
    ),
    "one trusted": Said(
        lambda: network_use.trusted(1),
        "Of 1 partner three or more others told how much they trust it", "Van 1 partner vertelden drie of meer anderen hoeveel zij die vertrouwen",
    ),
    "higher": Said(
        lambda: partnership(1, 1, -1),
        "Working together: 5 partners that answered both times answer 2 of the 3 questions higher than at first, and 1 lower",
        "Samenwerken: 5 partners die beide keren antwoordden, antwoorden op 2 van de 3 vragen hoger dan in het begin, en op 1 lager",
    ),
    "lower, while newcomers answer": Said(
        lambda: partnership(-1, -1, -1, answered=(5, 9)),
        "Working together: 5 partners that answered both times answer 3 of the 3 questions lower than at first, and 0 higher. "
        "Response: 90% (9 of 10), was 50% (5 of 10)",
        "Samenwerken: 5 partners die beide keren antwoordden, antwoorden op 3 van de 3 vragen lager dan in het begin, en op 0 hoger. "
        "Respons: 90% (9 van de 10), was 50% (5 van de 10)",
    ),
    "as at first": Said(
        lambda: partnership(0, 0, partners=(3, 5)),
        "Working together: 3 to 5 partners that answered both times answer the 2 questions as at first, on average",
        "Samenwerken: 3 tot 5 partners die beide keren antwoordden, beantwoorden de 2 vragen gemiddeld net als in het begin",
    ),
    "one question": Said(
        lambda: partnership(-1),
        "Working together: 5 partners that answered both times answer the question lower than at first",
        "Samenwerken: 5 partners die beide keren antwoordden, antwoorden nu lager op de vraag dan in het begin",
    ),
    "nobody answered twice": Said(
        lambda: partnership(),
        "Too few partners answered the questions about working together both times: no change can be seen",
        "Te weinig partners beantwoordden beide keren de vragen over samenwerken: er is geen verandering te zien",
    ),
    "asked once": Said(
        lambda: partnership(answered=(5,)),
        "Only one moment has answers of three partners or more about working together: no change can be seen yet",
        "Op één moment beantwoordden drie of meer partners de vragen over samenwerken: er is nog geen verandering te zien",
    ),
    "the scale": Said(
        lambda: network_use.scale(1, 5),
        "Mean answer of partners on a scale from 1 to 5; n is how many partners answered",
        "Gemiddeld antwoord van partners op een schaal van 1 tot 5; n is hoeveel partners antwoord gaven",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("saying", SAYINGS.values(), ids=SAYINGS)
def test_what_is_said_is_true_in_both_languages(saying: Said, language: str) -> None:
    assert told(saying, language) == getattr(saying, language)


@pytest.mark.parametrize("saying", SAYINGS.values(), ids=SAYINGS)
def test_a_sentence_claims_its_numbers(saying: Said) -> None:
    assert unclaimed(saying.made(), "T0") == []


def test_a_title_says_no_cause() -> None:
    said = " ".join(told(saying, language) for saying in SAYINGS.values() for language in ("en", "nl")).lower()
    assert not [word for word in ("dankzij", "door de", "effect", "thanks to", "because") if word in said]


def test_trust_that_is_withheld_is_not_called_too_few() -> None:
    hidden = tidy([{"measure": "tie_trust", "wave": "T0", "hidden": True}])
    assert network_use.trust(hidden, {"T0": 9}, pd.DataFrame()) == "Hoeveel partners elkaar vertrouwen, is afgeschermd"
