"""A sentence is found untrue exactly where a number or a word in it goes beyond its claims."""

import pytest

from figures.findings.finding import Relation, claim, derived
from tests.pilots.sentences import numbers, untrue
from translations import in_language


def _of(relation: Relation, *values: float):
    return claim(relation, *map(derived, values))


VALUES, MORE, FEWER, EQUAL = Relation.VALUES, Relation.MORE, Relation.FEWER, Relation.EQUAL
TRUE = {
    "the numbers are its figures": ("nl", "Op 3 van de 4 scholen doen gezinnen mee", [_of(Relation.SOME, 3, 4)]),
    "a thousand in Dutch": ("nl", "1.234 uren samen", [_of(VALUES, 1234)]),
    "a thousand in English": ("en", "1,234 hours together", [_of(VALUES, 1234)]),
    "rounded to one place": ("nl", "Gemiddeld 2,6 verbindingen (was 5,0)", [_of(VALUES, 2.6, 5)]),
    "a share as a percentage": ("nl", "De respons was 30%, eerst 100%", [_of(VALUES, 0.3, 1)]),
    "a change with its sign": ("en", "−1.0 on average", [_of(VALUES, -1)]),
    "more": ("nl", "Meer bijeenkomsten: 5, tegen 4", [_of(MORE, 5, 4)]),
    "all": ("en", "Families take part at all 4 schools", [_of(Relation.ALL, 4, 4)]),
    "nobody": ("nl", "Er is nog niemand gemeten", [_of(Relation.NONE, 0)]),
    "most often": ("en", "Stek is named most often", [_of(Relation.MOST, 3, 2, 2)]),
    "one in words": ("nl", "Eén van de 7 gezinnen heeft contact", [_of(VALUES, 1, 7)]),
    "a day is no figure": ("nl", "Op 12 mrt 2024 waren er 3", [_of(VALUES, 3)]),
    "a name is no figure": ("nl", "Basisschool 17: 3 gezinnen", [_of(VALUES, 3)]),
    "a threshold compares nothing": ("nl", "3 gezinnen met twee of meer partners", [_of(VALUES, 3)]),
    "what is compared is counted": ("nl", "Op 2 van de 3 vragen hoger dan in het begin, en op 1 lager", [_of(VALUES, 2, 3, 1)]),
    "the digits of the text itself": ("en", "Partners give their trust in one another 2.5 on a scale from 1 to 4", [_of(VALUES, 2.5)]),
}  # fmt: skip
UNTRUE = {
    "a number from nowhere": ("nl", "Op 3 van de 4 scholen doen gezinnen mee", [_of(VALUES, 3)]),
    "a claim that does not hold": ("nl", "Meer bijeenkomsten: 4, tegen 4", [_of(MORE, 4, 4)]),
    "more without the claim": ("nl", "Meer bijeenkomsten: 5, tegen 4", [_of(VALUES, 5, 4)]),
    "fewer where more was claimed": ("en", "Fewer sessions: 5, against 4", [_of(MORE, 5, 4)]),
    "all without the claim": ("en", "Families take part at all 4 schools", [_of(VALUES, 4)]),
    "nobody without the claim": ("nl", "Er is nog niemand gemeten", []),
    "most often without the claim": ("en", "Stek is named most often", []),
    "a threshold without its decimals": ("nl", "Een stap van 2 punten telt als verandering", [_of(VALUES, 1.5)]),
    "certain only by rounding": ("nl", "Ongeveer 100% doet mee", [_of(VALUES, 0.997)]),
    "nothing only by rounding": ("en", "About 0% take part", [_of(VALUES, 0.003)]),
    "the other language's comma": ("nl", "Gemiddeld 2.6 verbindingen", [_of(VALUES, 2.6)]),
    "one in words": ("en", "One of the 7 families has contact", [_of(VALUES, 2, 7)]),
    "a sign turned round": ("en", "+1.0 on average", [_of(VALUES, -1)]),
}  # fmt: skip


def _reasons(language, sentence, claims) -> list[str]:
    return in_language(language, untrue, sentence, claims, language, ["Basisschool 17"])


@pytest.mark.parametrize("case", TRUE)
def test_a_sentence_that_says_no_more_than_it_claims_stands(case):
    assert not _reasons(*TRUE[case])


@pytest.mark.parametrize("case", UNTRUE)
def test_a_sentence_that_goes_beyond_its_claims_is_found(case):
    assert len(_reasons(*UNTRUE[case])) == 1


def test_numbers_as_they_are_written():
    assert numbers("T1: van 1.234,5 naar 30% op 12 mrt 2024", ["T1"]) == ["1.234,5", "30%"]
