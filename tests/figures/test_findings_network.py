"""What the titles of the network say, in both languages: many, one, none, withheld."""

import pandas as pd
import pytest

from figures.findings import network, network_change, network_use
from figures.table import tidy
from translations import use

WORDS = {"dialogue_table": "Dialoogtafel", "art": "Kunst"}


@pytest.fixture(params=["nl", "en"])
def language(request):
    use(request.param)
    yield request.param
    use("nl")


def rows(columns: str, *its: tuple) -> pd.DataFrame:
    return pd.DataFrame(its, columns=columns.split()).assign(state="value")


def figure(name: str, *its: tuple) -> pd.DataFrame:
    """Rows of (wave, value), or (wave,) for withheld."""
    return tidy([{"measure": name, "wave": one[0], **({"value": one[1], "n": 9} if len(one) > 1 else {"hidden": True})} for one in its])


def counted(name: str, value: float, denominator: float = 0) -> pd.DataFrame:
    return tidy([{"measure": name, "value": value, "numerator": value, "denominator": denominator, "n": 9}])


BRIDGES = figure("bridging_share", ("T1", 0.9)).assign(numerator=9.0, denominator=10.0)
BORN = rows("activity_type value", ("dialogue_table", 14), ("art", 3))
ITEMS = rows("panel wave value", ("a", "T0", 2.0), ("a", "T1", 3.0), ("b", "T0", 2.0), ("b", "T1", 1.5))
PARTNERS = rows("partner label size", ("a", "De Brug", 2), ("b", "Vonk", 5)).assign(answered=True)
TIES = rows("from to level", ("a", "b", 3))
CASES = {
    "difference": (
        lambda: network_change.difference({"new": 1, "stronger": 2, "lost": 3}, 1, 0, True),
        "1 tweetal is nieuw, 2 hechter, 0 losser en 3 verdwenen; 1 partner kwam erbij, 0 partners gingen weg",
        "1 pair is new, 2 closer, 0 looser and 3 lost; 1 partner came, 0 partners left",
    ),
    "no difference": (lambda: network_change.difference({}, 0, 0, True), "veranderde niets", "Nothing changed"),
    "all kept": (lambda: network_change.difference({"kept": 12}, 0, 0, True), "veranderde niets", "Nothing changed"),
    "silent then or now": (lambda: network_change.difference({}, 0, 0, False), "geen antwoord te volgen", "No ratings can be followed"),
    "silent, and somebody came": (
        lambda: network_change.difference({}, 1, 0, False),
        "geen antwoord te volgen; 1 partner kwam erbij, 0 partners gingen weg",
        "No ratings can be followed between these two moments; 1 partner came, 0 partners left",
    ),
    "born": (
        lambda: network_change.born(BORN, 22, WORDS),
        "14 van de 22 nieuwe verbindingen ontstonden bij: dialoogtafel", "14 of the 22 new ties arose at",
    ),
    "nobody told": (
        lambda: network_change.born(BORN.head(0), 3, WORDS),
        "Van de 3 nieuwe verbindingen vertelde niemand", "Of the 3 new ties nobody told",
    ),
    "none new": (lambda: network_change.born(BORN.head(0), 0, WORDS), "geen nieuwe verbindingen", "No ties were new"),
    "first moment": (lambda: network_change.born(BORN.head(0), None, WORDS), "vanaf het tweede moment", "from the second moment on"),
    "levels": (
        lambda: network_change.levels(rows("then now value", ("0", "2", 5), ("3", "1", 2), ("2", "2", 4))),
        "5 keer steeg het niveau, 2 keer daalde het en 4 keer bleef het gelijk", "5 ratings rose in level, 2 fell and 4 stayed",
    ),
    "no levels": (lambda: network_change.levels(rows("then now value")), "geen antwoord te volgen", "No ratings can be followed"),
    "bridges": (
        lambda: network_use.across_kinds(BRIDGES),
        "9 van de 10 verbindingen lopen tussen verschillende soorten", "9 of the 10 ties run between",
    ),
    "no bridges": (lambda: network_use.across_kinds(figure("bridging_share")), "nog geen verbindingen", "There are no ties"),
    "schools": (
        lambda: network_use.schools(rows("key part value", ("a", "within", 1), ("a", "across", 0), ("b", "within", 1), ("b", "across", 4))),
        "Eén van de 2 scholen heeft verbindingen met partners die geen school zijn; tussen scholen onderling: 1 verbinding",
        "One of the 2 schools has ties with partners that are no school; among schools: 1 tie",
    ),
    "leans": (
        lambda: network_use.dependence(rows("key label value", ("a", "De Brug", 3), ("b", "Vonk", 1))),
        "Het netwerk leunt op 2 partners. Als De Brug stopt, verliezen 3 andere partners het contact",
        "If De Brug stops, 3 other partners lose contact",
    ),
    "leans on nobody": (lambda: network_use.dependence(rows("key label value")), "hangt niet aan één partner", "No single partner holds"),
    "stops": (
        lambda: network_use.without("De Brug", [["x", "y"], ["z"]]),
        "Als De Brug stopt, verliest 1 andere partner het contact", "If De Brug stops, 1 other partner loses contact",
    ),
    "stops in a star": (
        lambda: network_use.without("De Brug", [["w"], ["x"], ["y"], ["z"]]),
        "Als De Brug stopt, verliezen 4 andere partners het contact", "If De Brug stops, 4 other partners lose contact",
    ),
    "stops in a pair": (lambda: network_use.without("De Brug", [["x"]]), "verliest 1 andere partner het contact", "1 other partner loses contact"),
    "stops for nobody": (lambda: network_use.without("De Brug", [["x", "y"]]), "houden alle anderen contact", "everyone else keeps contact"),
    "tied to nobody": (lambda: network_use.without("De Brug", []), "geen verbindingen", "has no ties"),
    "families": (
        lambda: network_use.families(counted("families_with_much_outside_contact", 8), counted("families_started", 16)),
        "8 van de 16 gezinnen hebben contact met drie of meer partners", "8 of the 16 families have contact with three or more",
    ),
    "no families": (
        lambda: network_use.families(counted("families_with_much_outside_contact", 0), counted("families_started", 0)),
        "nog geen gezin", "No family",
    ),
    "trust": (
        lambda: network_use.trust(figure("tie_trust", ("T0", 2.5), ("T1", 3.0)), {"T0": "", "T1": ""}),
        "een 3,0 op een schaal", "3.0 on a scale",
    ),
    "trust withheld": (lambda: network_use.trust(figure("tie_trust", ("T0",)), {"T0": ""}), "Minder dan drie partners", "Fewer than three partners"),
    "questions": (
        lambda: network_use.partnership(ITEMS, ["T0", "T1"]),
        "op 1 van de 2 vragen hoger dan in het begin, en op 1 lager", "1 of the 2 questions higher",
    ),
    "chosen": (lambda: network.at_a_moment(TIES, PARTNERS, "b"), "Vonk heeft een verbinding met 1 andere partner", "Vonk is tied to 1 other partner"),
    "chosen, and silent": (
        lambda: network.at_a_moment(TIES.head(0), PARTNERS.assign(answered=[False, True]), "a"),
        "De Brug gaf geen antwoord, en niemand noemde een verbinding met deze partner", "De Brug did not answer, and nobody named a tie",
    ),
    "chosen where all are silent": (
        lambda: network.at_a_moment(TIES.head(0), PARTNERS.assign(answered=False), "b"), "niet hetzelfde als", "not the same as",
    ),
    "all": (lambda: network.at_a_moment(TIES, PARTNERS, None), "Vonk wordt het vaakst genoemd", "Vonk is named most often"),
    "silence": (lambda: network.at_a_moment(TIES.head(0), PARTNERS.assign(answered=False), None), "niet hetzelfde als", "not the same as"),
    "too many": (lambda: network.too_many(500), "Met 500 partners is een kaart niet te lezen", "With 500 partners a map cannot be read"),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_a_title_is_its_finding(case, language):
    say, dutch, english = CASES[case]
    assert {"nl": dutch, "en": english}[language] in say()


def test_a_title_says_no_cause(language):
    said = " ".join(say() for say, _dutch, _english in CASES.values()).lower()
    assert not [word for word in ("dankzij", "door de", "effect", "thanks to", "because") if word in said]
