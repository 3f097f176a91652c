"""What is said of changes between two moments, in both languages: silence, blanks, equal numbers, one of all, response that falls."""

import pandas as pd
import pytest

from figures.findings.network_change import born, difference, levels, turnover
from tests.figures.both_languages import Said, row, told
from tests.figures.claimed import unclaimed
from tests.figures.networks import change, ring

WORDS = {"dialogue_table": "Dialoogtafel", "art": "Kunst", "workshop": "Workshop"}
SAME = change(("ABC", ring("ABC")), ("ABC", ring("ABC")))
FEWER = change(("ABC", ring("ABC")), ("ABC", [("A", "B", 3)]))
NOBODY = change(("ABC", [("A", "B", 3)]), ("ABC", [("B", "A", 3)]))
CAME = change(("ABC", [("A", "B", 3)]), ("ABCD", [("B", "A", 3)]))
GREW = change(("ABC", ring("ABC")), ("ABCD", [*ring("ABC"), ("D", "A", 3)]))
RESPONSE = {"en": "Response: 33% (1 of 3), was 100% (3 of 3)", "nl": "Respons: 33% (1 van de 3), was 100% (3 van de 3)"}
NO_RATINGS, GEEN_ANTWOORD = "No ratings can be followed between these two moments", "Tussen deze twee momenten is geen antwoord te volgen"


def of(value: float | None, n: int = 9, state: str = "value") -> dict:
    return row(value, state, n=n, measure="ties_new", wave="T1")


def types(state: str = "value", **counts: int) -> pd.DataFrame:
    return pd.DataFrame([(code, count, state) for code, count in counts.items()], columns=["activity_type", "value", "state"])


def moves(*rows: tuple[str, str, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["then", "now", "value"])


SAYINGS = {
    "turnover": Said(
        lambda: turnover(of(62, 33), of(54), of(27), SAME),
        "At T1 62 ties stayed, 54 came and 27 went since the time before, as told by the 33 partners that answered both times",
        "Op T1: 62 verbindingen gebleven, 54 erbij gekomen en 27 verdwenen sinds de vorige keer, volgens de 33 partners die beide keren antwoordden",
    ),
    "turnover, one of each, response falls": Said(
        lambda: turnover(of(1, 1), of(1), of(1), FEWER),
        "At T1 1 tie stayed, 1 came and 1 went since the time before, as told by the one partner that answered both times. " + RESPONSE["en"],
        "Op T1: 1 verbinding gebleven, 1 erbij gekomen en 1 verdwenen sinds de vorige keer, volgens de ene partner die beide keren antwoordde. "
        + RESPONSE["nl"],
    ),
    "turnover, one moment": Said(
        lambda: turnover(of(None, state="not_measured"), of(None), of(None), None),
        "Two measurements are needed to see which ties came and went", "Er zijn twee metingen nodig om te zien welke verbindingen kwamen en gingen",
    ),
    "turnover, nobody twice": Said(lambda: turnover(*[of(None, 0, "not_measured")] * 3, NOBODY), NO_RATINGS, GEEN_ANTWOORD),
    "turnover withheld": Said(
        lambda: turnover(*[of(None, state="hidden")] * 3, SAME),
        "Which ties came and went is withheld", "Welke verbindingen kwamen en gingen, is afgeschermd",
    ),
    "difference": Said(
        lambda: difference({"new": 1, "stronger": 2, "lost": 3, "kept": 9}, GREW),
        "1 pair is new, 2 closer, 0 looser and 3 lost; 1 partner came, 0 partners left",
        "1 tweetal is nieuw, 2 hechter, 0 losser en 3 verdwenen; 1 partner kwam erbij, 0 partners gingen weg",
    ),
    "all kept": Said(
        lambda: difference({"kept": 12}, SAME),
        "No partner came or left and no tie changed, as far as the 3 partners told that answered both times",
        "Er kwam of ging geen partner en er veranderde geen verbinding, voor zover de 3 partners vertelden die beide keren antwoordden",
    ),
    "all kept, while response falls": Said(
        lambda: difference({"kept": 1}, FEWER),
        "No partner came or left and no tie changed, as far as the one partner told that answered both times. " + RESPONSE["en"],
        "Er kwam of ging geen partner en er veranderde geen verbinding, voor zover de ene partner vertelde die beide keren antwoordde. "
        + RESPONSE["nl"],
    ),
    "nobody twice": Said(lambda: difference({}, NOBODY), NO_RATINGS, GEEN_ANTWOORD),
    "nobody twice, and somebody came": Said(
        lambda: difference({"joined": 1}, change(("ABCD", [("A", "B", 3)]), ("ABCDE", [("B", "A", 3)]))),
        NO_RATINGS + "; 1 partner came, 0 partners left", GEEN_ANTWOORD + "; 1 partner kwam erbij, 0 partners gingen weg",
    ),
    "born": Said(
        lambda: born(types(dialogue_table=14, art=3), of(22), SAME, WORDS),
        "14 of the 22 new ties arose at: dialoogtafel; of 5 it is not known",
        "14 van de 22 nieuwe verbindingen ontstonden bij: dialoogtafel; van 5 is het niet bekend",
    ),
    "born, and all known": Said(
        lambda: born(types(dialogue_table=4, art=1), of(5), SAME, WORDS),
        "4 of the 5 new ties arose at: dialoogtafel", "4 van de 5 nieuwe verbindingen ontstonden bij: dialoogtafel",
    ),
    "born, and all at one": Said(
        lambda: born(types(art=5), of(5), SAME, WORDS), "All 5 new ties arose at: kunst", "Alle 5 nieuwe verbindingen ontstonden bij: kunst",
    ),
    "born, most of it unknown": Said(
        lambda: born(types(dialogue_table=12, art=8), of(56), SAME, WORDS),
        "Of 36 of the 56 new ties nobody told where they arose; of the other 20, 12 arose at: dialoogtafel",
        "Van 36 van de 56 nieuwe verbindingen is niet verteld waar ze ontstonden; van de andere 20 ontstonden er 12 bij: dialoogtafel",
    ),
    "born, most unknown and the others alike": Said(
        lambda: born(types(dialogue_table=2, art=2), of(9), SAME, WORDS),
        "Of 5 of the 9 new ties nobody told where they arose; of the other 4, 2 each arose at: kunst, dialoogtafel",
        "Van 5 van de 9 nieuwe verbindingen is niet verteld waar ze ontstonden; van de andere 4 ontstonden er telkens 2 bij: kunst, dialoogtafel",
    ),
    "born, most unknown and the others at one": Said(
        lambda: born(types(art=2), of(9), SAME, WORDS),
        "Of 7 of the 9 new ties nobody told where they arose; the other 2 arose at: kunst",
        "Van 7 van de 9 nieuwe verbindingen is niet verteld waar ze ontstonden; de andere 2 ontstonden bij: kunst",
    ),
    "born, all but one unknown": Said(
        lambda: born(types(art=1), of(9), SAME, WORDS),
        "Of 8 of the 9 new ties nobody told where they arose; the other one arose at: kunst",
        "Van 8 van de 9 nieuwe verbindingen is niet verteld waar ze ontstonden; de andere ontstond bij: kunst",
    ),
    "born, half unknown": Said(
        lambda: born(types(art=1, dialogue_table=1), of(4), SAME, WORDS),
        "Of 2 of the 4 new ties nobody told where they arose; of the other 2, 1 each arose at: kunst, dialoogtafel",
        "Van 2 van de 4 nieuwe verbindingen is niet verteld waar ze ontstonden; van de andere 2 ontstonden er telkens 1 bij: kunst, dialoogtafel",
    ),
    "born, two alike": Said(
        lambda: born(types(dialogue_table=3, art=3, workshop=1), of(7), SAME, WORDS),
        "Of the 7 new ties, 3 each arose at: kunst, dialoogtafel", "Van de 7 nieuwe verbindingen ontstonden er telkens 3 bij: kunst, dialoogtafel",
    ),
    "one born": Said(
        lambda: born(types(art=1), of(1), SAME, WORDS), "The one new tie arose at: kunst", "De ene nieuwe verbinding ontstond bij: kunst",
    ),
    "one born, nobody told": Said(
        lambda: born(types(), of(1), SAME, WORDS),
        "Nobody told at which session the 1 new tie arose", "Niemand vertelde bij welke bijeenkomst de 1 nieuwe verbinding ontstond",
    ),
    "nobody told": Said(
        lambda: born(types(), of(3), SAME, WORDS),
        "Nobody told at which session the 3 new ties arose", "Niemand vertelde bij welke bijeenkomst de 3 nieuwe verbindingen ontstonden",
    ),
    "none born": Said(
        lambda: born(types(), of(0, 3), SAME, WORDS),
        "The 3 partners that answered both times named no new ties", "De 3 partners die beide keren antwoordden, noemden geen nieuwe verbindingen",
    ),
    "none born, while response falls": Said(
        lambda: born(types(), of(0, 1), FEWER, WORDS),
        "The one partner that answered both times named no new ties. " + RESPONSE["en"],
        "De ene partner die beide keren antwoordde, noemde geen nieuwe verbindingen. " + RESPONSE["nl"],
    ),
    "the first moment": Said(
        lambda: born(types(), of(None, state="not_measured"), None, WORDS),
        "New ties can be told from the second moment on", "Nieuwe verbindingen zijn te zien vanaf het tweede moment",
    ),
    "a second moment without anybody twice": Said(lambda: born(types(), of(None, 0, "not_measured"), NOBODY, WORDS), NO_RATINGS, GEEN_ANTWOORD),
    "born, a part withheld": Said(
        lambda: born(types("hidden", art=1), of(4), SAME, WORDS),
        "Where new ties arose is withheld", "Waar nieuwe verbindingen ontstonden, is afgeschermd",
    ),
    "levels": Said(
        lambda: levels(moves(("0", "2", 5), ("3", "1", 2), ("2", "2", 4)), SAME),
        "5 ratings rose in level, 2 fell and 4 stayed the same", "5 keer steeg het niveau, 2 keer daalde het en 4 keer bleef het gelijk",
    ),
    "one level, response falls": Said(
        lambda: levels(moves(("0", "2", 1)), FEWER),
        "1 rating rose in level, 0 fell and 0 stayed the same. " + RESPONSE["en"],
        "1 keer steeg het niveau, 0 keer daalde het en 0 keer bleef het gelijk. " + RESPONSE["nl"],
    ),
    "no levels to follow": Said(lambda: levels(moves(), NOBODY), NO_RATINGS, GEEN_ANTWOORD),
    "nobody named": Said(
        lambda: levels(moves(), SAME),
        "Like for like, the partners that answered both times named nobody, then or now",
        "Eerlijk vergeleken noemden de partners die beide keren antwoordden niemand, toen niet en nu niet",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("saying", SAYINGS.values(), ids=SAYINGS)
def test_what_is_said_is_true_in_both_languages(saying: Said, language: str) -> None:
    assert told(saying, language) == getattr(saying, language)


@pytest.mark.parametrize("saying", SAYINGS.values(), ids=SAYINGS)
def test_a_sentence_claims_its_numbers(saying: Said) -> None:
    assert unclaimed(saying.made(), "T1") == []
