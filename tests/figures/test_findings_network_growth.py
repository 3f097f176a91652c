"""What is said of how the network grew, in both languages: partners that come and leave, response that falls, nobody to compare."""

import pytest

from figures.findings.network_growth import beside, growth, response, response_between, ties_each
from figures.network_comparison import Moment
from tests.figures.both_languages import Said, row, told
from tests.figures.claimed import unclaimed
from tests.figures.networks import change, ring

SILENT = [(code, "A", 0) for code in "FGHIJ"]
SAME = "Like for like, the {} partners that answered both times have as many ties as then: {} on average"
EVENVEEL = "Eerlijk vergeleken hebben de {} partners die beide keren antwoordden evenveel verbindingen: gemiddeld {}, toen en nu"


def grew(then: tuple, now: tuple):
    its = change(then, now)
    return growth(its, its.now, {}, {})


def alone(partners: int, answered: int, degrees: dict, ties: float):
    return growth(None, Moment("T0", partners, answered), degrees, row(ties))


SAYINGS = {
    "never answered": Said(
        lambda: growth(None, None, {}, {}),
        "No partner has answered yet, so nothing is known of their ties", "Nog geen partner gaf antwoord: over hun verbindingen is niets bekend",
    ),
    "one moment": Said(
        lambda: alone(10, 6, row(2.5, n=8), 14),
        "The network has 10 partners. The 8 partners that answered or were named have 2.5 ties on average",
        "Het netwerk telt 10 partners. De 8 partners die antwoordden of genoemd werden, hebben gemiddeld 2,5 verbindingen",
    ),
    "one moment, no ties": Said(
        lambda: alone(5, 3, row(0.0, n=3), 0),
        "The network has 5 partners. The 3 that answered named no ties",
        "Het netwerk telt 5 partners. De 3 die antwoordden, noemden geen verbindingen",
    ),
    "one moment, one answer and no ties": Said(
        lambda: alone(5, 1, row(0.0, n=1), 0),
        "The network has 5 partners. The one that answered named no ties",
        "Het netwerk telt 5 partners. De ene die antwoordde, noemde geen verbindingen",
    ),
    "one moment, two partners": Said(lambda: alone(2, 1, row(state="not_measured"), 1), "The network has 2 partners", "Het netwerk telt 2 partners"),
    "one moment, one partner": Said(lambda: alone(1, 1, row(state="not_measured"), 0), "The network has 1 partner", "Het netwerk telt 1 partner"),
    "grew": Said(
        lambda: grew(("ABC", ring("ABC")), ("ABCDEF", [*ring("ABC"), ("D", "A", 3), ("E", "A", 3), ("F", "A", 3)])),
        "The network grew from 3 to 6 partners: 3 came and 0 left. " + SAME.format(3, "2.0"),
        "Het netwerk is gegroeid van 3 naar 6 partners: 3 kwamen erbij en 0 gingen weg. " + EVENVEEL.format(3, "2,0"),
    ),
    "grew, while one left": Said(
        lambda: grew(("ABCD", [("A", "B", 3), ("B", "C", 0), ("C", "A", 0), ("D", "A", 0)]),
                     ("ABCEF", [("A", "B", 3), ("B", "C", 3), ("C", "A", 0), ("E", "A", 3), ("F", "A", 3)])),
        "The network grew from 4 to 5 partners: 2 came and 1 left. "
        "Like for like, the 3 partners that answered both times have more ties: 1.3 on average, and 0.7 then",
        "Het netwerk is gegroeid van 4 naar 5 partners: 2 kwamen erbij en 1 ging weg. "
        "Eerlijk vergeleken hebben de 3 partners die beide keren antwoordden meer verbindingen: gemiddeld 1,3, toen 0,7",
    ),
    "became smaller": Said(
        lambda: grew(("ABCD", [*ring("ABC"), ("D", "A", 3)]), ("ABC", [("A", "B", 3), ("B", "C", 0), ("C", "A", 0)])),
        "The network became smaller, from 4 to 3 partners: 0 came and 1 left. "
        "Like for like, the 3 partners that answered both times have fewer ties: 0.7 on average, and 2.0 then",
        "Het netwerk is kleiner geworden, van 4 naar 3 partners: 0 kwamen erbij en 1 ging weg. "
        "Eerlijk vergeleken hebben de 3 partners die beide keren antwoordden minder verbindingen: gemiddeld 0,7, toen 2,0",
    ),
    "as many, but others": Said(
        lambda: grew(("ABCD", [*ring("ABC"), ("D", "A", 0)]), ("ABCE", [*ring("ABC"), ("E", "A", 0)])),
        "The network has 4 partners, as many as at first: 1 came and 1 left. " + SAME.format(3, "2.0"),
        "Het netwerk telt 4 partners, evenveel als in het begin: 1 kwam erbij en 1 ging weg. " + EVENVEEL.format(3, "2,0"),
    ),
    "response falls, nothing else changes": Said(
        lambda: grew(("ABCDEFGHIJ", [*ring("ABCDE"), *SILENT]), ("ABCDEFGHIJ", ring("ABCDE"))),
        "The network has the same 10 partners as at first. " + SAME.format(5, "2.0") + ". Response: 50% (5 of 10), was 100% (10 of 10)",
        "Het netwerk telt dezelfde 10 partners als in het begin. " + EVENVEEL.format(5, "2,0")
        + ". Respons: 50% (5 van de 10), was 100% (10 van de 10)",
    ),
    "response rises": Said(
        lambda: grew(("ABC", [("A", "B", 3)]), ("ABC", [("A", "B", 3), ("B", "A", 3), ("C", "A", 3)])),
        "The network has the same 3 partners as at first. Like for like, the one partner that answered both times has as many ties as then: 1.0. "
        "Response: 100% (3 of 3), was 33% (1 of 3)",
        "Het netwerk telt dezelfde 3 partners als in het begin. Eerlijk vergeleken heeft de ene partner die beide keren antwoordde "
        "evenveel verbindingen: 1,0, toen en nu. Respons: 100% (3 van de 3), was 33% (1 van de 3)",
    ),
    "others answered": Said(
        lambda: grew(("ABC", [("A", "B", 3)]), ("ABC", [("B", "A", 3)])),
        "The network has the same 3 partners as at first. No partner answered both times: what became of their ties is not known",
        "Het netwerk telt dezelfde 3 partners als in het begin. Geen enkele partner "
        "antwoordde beide keren: wat er van hun verbindingen werd, is niet bekend",
    ),
    "no ties, then or now": Said(
        lambda: grew(("ABC", [("A", "B", 0), ("B", "A", 1)]), ("ABC", [("A", "B", 0), ("B", "A", 0)])),
        "The network has the same 3 partners as at first. Like for like, the 2 partners that answered both times named no ties, then or now",
        "Het netwerk telt dezelfde 3 partners als in het begin. "
        "Eerlijk vergeleken noemden de 2 partners die beide keren antwoordden geen verbindingen, toen niet en nu niet",
    ),
    "two partners": Said(
        lambda: grew(("AB", [("A", "B", 3), ("B", "A", 3)]), ("AB", [("A", "B", 0), ("B", "A", 0)])),
        "The network has the same 2 partners as at first", "Het netwerk telt dezelfde 2 partners als in het begin",
    ),
    "left blank": Said(
        lambda: grew(("ABC", [*ring("ABC"), ("A", "C", 3)]),
                     ("ABC", [("A", "B", 3), ("A", "C", 3), ("B", "C", None), ("B", "A", 0), ("C", "A", None), ("C", "B", 0)])),
        "The network has the same 3 partners as at first. " + SAME.format(3, "1.3"),
        "Het netwerk telt dezelfde 3 partners als in het begin. " + EVENVEEL.format(3, "1,3"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("saying", SAYINGS.values(), ids=SAYINGS)
def test_what_is_said_is_true_in_both_languages(saying: Said, language: str) -> None:
    assert told(saying, language) == getattr(saying, language)


@pytest.mark.parametrize("saying", SAYINGS.values(), ids=SAYINGS)
def test_a_sentence_claims_its_numbers(saying: Said) -> None:
    assert unclaimed(saying.made()) == []


@pytest.mark.parametrize(
    ("then", "now", "is_named"),
    [((10, 10), (10, 9), True), ((10, 10), (11, 10), False), ((20, 20), (20, 19), False), ((10, 5), (20, 12), True), ((3, 3), (10, 9), True)],
)
def test_the_response_is_named_from_ten_points_on(then, now, is_named) -> None:
    assert bool(response_between(Moment("T0", *then), Moment("T1", *now))) == is_named


def test_almost_all_is_not_all() -> None:
    said = response_between(Moment("T0", 400, 300), Moment("T1", 400, 399))
    assert said == "Respons: 99,8% (399 van de 400), was 75% (300 van de 400)"
    assert unclaimed(said) == []


def test_a_first_moment_has_no_response_to_compare() -> None:
    assert response(None) == ""


# Ties of forty partners: 39 of the pairs then, 40 now.
LONG = "".join(map(chr, range(0x4E00, 0x4E00 + 40)))
MANY = [(one, LONG[(place + step) % 40], 3) for step in (1, 2, 3) for place, one in enumerate(LONG)]


def test_means_that_differ_are_not_told_as_the_same() -> None:
    said = grew((LONG, MANY), (LONG, [*MANY, (LONG[0], LONG[20], 3)]))
    assert "meer verbindingen: gemiddeld 6,05, toen 6,00" in said
    assert unclaimed(said) == []


def test_under_a_number_of_ties_stands_the_same_for_the_same_partners() -> None:
    its = change(("ABCD", [*ring("ABC"), ("D", "A", 3)]), ("ABCDE", [*ring("ABC"), ("A", "C", 3), ("E", "A", 3)]))
    told_ = [beside(its, part, decimals) for part, decimals in (("ties", 0), ("mean_degree", 1), ("density", 3))]
    # A-C was tied already, by what C said.
    assert told_ == [
        "eerlijk vergeleken 4, was 3 op T0", "eerlijk vergeleken 2,0, was 2,0 op T0", "eerlijk vergeleken 44,4%, was 33,3% op T0",
    ]  # fmt: skip
    assert [unclaimed(one, "T0") for one in told_] == [[]] * 3


def test_under_a_number_of_ties_is_said_why_there_is_nothing_to_compare() -> None:
    nobody, two = change(("ABC", [("A", "B", 3)]), ("ABC", [("B", "A", 3)])), change(("AB", ring("AB")), ("ABC", ring("AB")))
    assert beside(nobody, "ties", 0) == "niemand gaf beide keren antwoord"
    told_ = [beside(two, part, 0) for part in ("ties", "mean_degree", "density")]
    assert told_ == ["eerlijk vergeleken 2, was 2 op T0", *["vanaf drie partners"] * 2]


def test_on_the_overview_ties_per_partner_say_over_whom_and_are_compared_over_the_same_partners() -> None:
    its = change(("ABCDEFGHIJ", [*ring("ABCDE"), *SILENT]), ("ABCDEFGHIJ", ring("ABCDE")))
    lines = ties_each(its, row(2.0, n=5, wave="T1"))
    assert lines == [
        "Verbindingen per partner: 2,0 op T1, over de 5 partners die antwoordden of genoemd werden", EVENVEEL.format(5, "2,0"),
        "Respons: 50% (5 van de 10), was 100% (10 van de 10)",
    ]  # fmt: skip
    assert [unclaimed(line, "T1") for line in lines] == [[]] * 3
    assert len(ties_each(None, row(2.0, n=5, wave="T0"))) == 1
    assert ties_each(its, row(state="hidden")) == []
