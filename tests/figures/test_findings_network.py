"""What is said of the network at one moment, in both languages, over every input that could make it false."""

import pandas as pd
import pytest

from figures.findings import network
from tests.figures.both_languages import Said, row, told
from tests.figures.claimed import unclaimed

PARTNERS = pd.DataFrame({"partner": ["a", "b", "c"], "label": ["De Brug", "Vonk", "Cirkel"], "size": [2, 5, 1], "answered": True})
TIES = pd.DataFrame([("a", "b", 3)], columns=["from", "to", "level"])
NONE = TIES.head(0)
NO_ANSWER = "Nobody answered at this moment: that is not the same as having no ties"
GEEN_ANTWOORD = "Op dit moment gaf niemand antwoord: dat is niet hetzelfde als geen verbindingen"


def ratings(*values: int | None) -> pd.DataFrame:
    rows = pd.DataFrame({"value": pd.array(values, dtype="Float64")})
    return rows.assign(state=rows["value"].isna().map({True: "not_recorded", False: "value"}))


def sized(*sizes: int) -> pd.DataFrame:
    return PARTNERS.assign(size=sizes)


SAYINGS = {
    "one is named most": Said(
        lambda: network.at_a_moment(TIES, PARTNERS, None),
        "1 pair of partners works together; Vonk is named most often", "1 tweetal partners werkt samen; Vonk wordt het vaakst genoemd",
    ),
    "all are named as often": Said(
        lambda: network.at_a_moment(pd.concat([TIES, TIES]), sized(4, 4, 4), None),
        "2 pairs of partners work together", "2 tweetallen partners werken samen",
    ),
    "two of three are named as often": Said(
        lambda: network.at_a_moment(pd.concat([TIES, TIES]), sized(4, 4, 1), None),
        "2 pairs of partners work together", "2 tweetallen partners werken samen",
    ),
    "nobody is named": Said(
        lambda: network.at_a_moment(NONE, sized(1, 1, 1), None), "0 pairs of partners work together", "0 tweetallen partners werken samen",
    ),
    "one partner, alone": Said(
        lambda: network.at_a_moment(NONE, PARTNERS.head(1).assign(size=1), None),
        "0 pairs of partners work together", "0 tweetallen partners werken samen",
    ),
    "nobody answered": Said(lambda: network.at_a_moment(NONE, PARTNERS.assign(answered=False), None), NO_ANSWER, GEEN_ANTWOORD),
    "a partner chosen where nobody answered": Said(
        lambda: network.at_a_moment(NONE, PARTNERS.assign(answered=False), "b"), NO_ANSWER, GEEN_ANTWOORD,
    ),
    "a partner chosen": Said(
        lambda: network.at_a_moment(TIES, PARTNERS, "b"), "Vonk is tied to 1 other partner", "Vonk heeft een verbinding met 1 andere partner",
    ),
    "a partner chosen without ties": Said(
        lambda: network.at_a_moment(TIES, PARTNERS, "c"), "Cirkel is tied to 0 other partners", "Cirkel heeft een verbinding met 0 andere partners",
    ),
    "a partner chosen of whom nothing is known": Said(
        lambda: network.at_a_moment(TIES, PARTNERS.assign(answered=[True, True, False]), "c"),
        "Cirkel did not answer, and nobody named a tie with it",
        "Cirkel gaf geen antwoord, en niemand noemde een verbinding met deze partner",
    ),
    "ratings": Said(
        lambda: network.named(ratings(2, 5, 1, 0, None)),
        "2 ties were named at the level of cooperation or more, and 1 at that of knowing each other",
        "2 verbindingen zijn genoemd op het niveau “wisselen uit” of hoger, en 1 op het niveau “kennen elkaar”",
    ),
    "one rating": Said(
        lambda: network.named(ratings(2)),
        "1 tie was named at the level of cooperation or more, and 0 at that of knowing each other",
        "1 verbinding is genoemd op het niveau “wisselen uit” of hoger, en 0 op het niveau “kennen elkaar”",
    ),
    "ratings that are blank": Said(lambda: network.named(ratings(None, None)), NO_ANSWER, GEEN_ANTWOORD),
    "no ratings": Said(lambda: network.named(ratings()), NO_ANSWER, GEEN_ANTWOORD),
    "some answered": Said(
        lambda: network.response_at(row(0.5, numerator=2, denominator=4)),
        "2 of the 4 partners answered. The others are drawn with a dotted outline: we know only what others say of them.",
        "2 van de 4 partners gaven antwoord. De anderen zijn getekend met een stippellijn: daarvan weten we alleen wat anderen zeggen.",
    ),
    "all but one answered": Said(
        lambda: network.response_at(row(0.75, numerator=3, denominator=4)),
        "3 of the 4 partners answered. The other one is drawn with a dotted outline: we know only what others say of it.",
        "3 van de 4 partners gaven antwoord. De andere is getekend met een stippellijn: daarvan weten we alleen wat anderen zeggen.",
    ),
    "all answered": Said(
        lambda: network.response_at(row(1.0, numerator=4, denominator=4)), "All 4 partners answered.", "Alle 4 partners gaven antwoord.",
    ),
    "the only one answered": Said(
        lambda: network.response_at(row(1.0, numerator=1, denominator=1)), "The one partner answered.", "De ene partner gaf antwoord.",
    ),
    "response withheld": Said(lambda: network.response_at(row(state="hidden")), "", ""),
    "too many for a map": Said(
        lambda: network.too_many(500),
        "With 500 partners a map cannot be read: here the ties are counted by kind of partner",
        "Met 500 partners is een kaart niet te lezen: hier staan de verbindingen per soort partner",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("saying", SAYINGS.values(), ids=SAYINGS)
def test_what_is_said_is_true_in_both_languages(saying: Said, language: str) -> None:
    assert told(saying, language) == getattr(saying, language)


@pytest.mark.parametrize("saying", SAYINGS.values(), ids=SAYINGS)
def test_a_sentence_claims_its_numbers(saying: Said) -> None:
    assert unclaimed(saying.made()) == []
