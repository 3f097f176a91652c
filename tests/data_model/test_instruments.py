"""The shipped questionnaires: their ends, their reversals, their missing answers, and the published examples."""

import pytest

from data_model.instrument import Instrument
from data_model.instrument_files import shipped
from data_model.instrument_parts import Item
from tests.data_model.reference_scoring import (
    OutOfScale,
    band,
    item_score,
    same_answer_everywhere,
    scores,
    subscale_scores,
)

SHIPPED = shipped()
EVERY = pytest.mark.parametrize("it", SHIPPED.values(), ids=list(SHIPPED))
# On the ladders every item is a score of its own, so nothing is aggregated there.
AGGREGATED = pytest.mark.parametrize("it", [it for it in SHIPPED.values() if not it.each_item], ids=lambda it: it.id)
MIXED = [it for it in SHIPPED.values() if any(item.reverse for item in it.items)] + [SHIPPED["djg6"]]

# Every shipped questionnaire, with the numbers of its reversed items as published.
REVERSED = {
    "brs": [2, 4, 6],
    "bscs": [],
    "djg6": [],
    "ladder": [],
    "ladder_child": [],
    "neighbours": [],
    "partnership": [],
    "psoc": [2, 3, 4, 5, 8, 9, 12, 14, 16],
    "pss4": [2, 3],
    "pss10": [4, 5, 7, 8],
    "rses": [2, 5, 6, 8, 9],
    "who5": [],
}


def raw_for(item: Item, score: float) -> str | float:
    """The answer on the form that scores `score`."""
    if item.answers:
        return next(word for word, value in item.answers.items() if value == score)
    return item.lowest + item.highest - score if item.reverse else score


def form(it: Instrument, end: str, left_out: int = 0) -> dict[str, str | float]:
    """A form on which every item scores its lowest or highest, the first few left blank."""
    return {item.id: raw_for(item, getattr(item, end)) for item in it.items[left_out:]}


def answers_of(it: Instrument, *raw: str | float | None) -> dict[str, str | float | None]:
    return dict(zip((item.id for item in it.items), raw, strict=True))


def test_every_promised_questionnaire_is_shipped_with_its_reversed_items():
    places = {id: [nth for nth, item in enumerate(it.items, 1) if item.reverse] for id, it in SHIPPED.items()}
    assert places == REVERSED


@EVERY
@pytest.mark.parametrize(("end", "place"), [("lowest", 0), ("highest", 1)])
def test_all_lowest_and_all_highest_answers_hit_the_ends_of_the_range(it, end, place):
    assert scores(it, form(it, end)) == pytest.approx(dict.fromkeys(it.constructs, it.range[place]))


@EVERY
def test_reversing_twice_is_the_identity(it):
    for item in it.items:
        turned = item.model_copy(update={"reverse": True, "answers": {}})
        for answer in range(int(item.lowest), int(item.highest) + 1):
            assert item_score(turned, item_score(turned, answer)) == answer


@EVERY
def test_turning_every_answer_mirrors_the_score(it):
    turned = it.model_copy(update={"items": tuple(i.model_copy(update={"reverse": not i.reverse}) for i in it.items)})
    answers = {item.id: raw_for(item, item.lowest + place % 2) for place, item in enumerate(it.items)}
    low, high = it.range
    for construct, score in scores(it, answers).items():
        assert scores(turned, answers)[construct] == pytest.approx(low + high - score)


@AGGREGATED
def test_as_many_answers_as_allowed_may_be_missing_and_not_one_more(it):
    enough, too_few = form(it, "highest", it.max_missing), form(it, "highest", it.max_missing + 1)
    fallen = 0 if it.aggregate == "mean" or it.missing == "prorate" else it.max_missing
    assert scores(it, enough) == {it.construct: pytest.approx(it.range[1] - fallen)}
    assert scores(it, too_few) == {it.construct: None}


def test_a_blank_counts_as_missing():
    brs = SHIPPED["brs"]
    assert scores(brs, answers_of(brs, "", 2, 4, 3, 4, 2)) == {"coping": pytest.approx((4 + 4 + 3 + 4 + 4) / 5)}
    assert scores(brs, answers_of(brs, " ", None, 4, 3, 4, 2)) == {"coping": None}


def test_a_rung_left_out_of_the_ladder_costs_only_its_own_source():
    ladder = SHIPPED["ladder"]
    given = scores(ladder, {"identity": 4, "belonging": 7})
    assert given == dict.fromkeys(ladder.constructs) | {"identity": 4, "belonging": 7}


def test_missing_answers_are_prorated_over_the_form():
    rses = SHIPPED["rses"]
    # Turned and summed over eight items: 1+2+2+2+1+2+1+3 = 14; 14 × 10/8 = 17.5.
    answers = {"q2": 2, "q3": 2, "q4": 2, "q5": 1, "q6": 2, "q7": 2, "q8": 2, "q9": 0}
    assert scores(rses, answers) == {"identity": pytest.approx(17.5)}


def test_a_missing_answer_of_the_loneliness_scale_adds_nothing():
    djg6 = SHIPPED["djg6"]
    assert scores(djg6, {"q1": "ja", "q2": "ja", "q4": "nee", "q5": "ja", "q6": "ja"}) == {"isolation": 3}


@EVERY
def test_an_answer_out_of_range_is_refused_never_clipped(it):
    for item in it.items:
        for wrong in (item.lowest - 1, item.highest + 1, "often", "nan"):
            with pytest.raises(OutOfScale, match=item.id):
                scores(it, form(it, "lowest") | {item.id: wrong})


@EVERY
def test_an_unknown_item_is_refused(it):
    with pytest.raises(OutOfScale, match="q99"):
        scores(it, form(it, "lowest") | {"q99": 1})


@pytest.mark.parametrize("it", MIXED, ids=lambda it: it.id)
def test_one_column_ticked_on_a_form_with_reversed_items_is_flagged(it):
    column = "ja" if it.items[0].answers else it.items[0].highest
    everywhere = {item.id: column for item in it.items}
    assert same_answer_everywhere(it, everywhere)
    other = "nee" if it.items[0].answers else it.items[0].lowest
    assert not same_answer_everywhere(it, everywhere | {"q1": other})


def test_one_column_ticked_where_all_items_point_the_same_way_is_no_flag():
    who5 = SHIPPED["who5"]
    assert not same_answer_everywhere(who5, answers_of(who5, 3, 3, 3, 3, 3))


def test_one_column_ticked_on_the_unreversed_items_only_is_no_flag():
    assert not same_answer_everywhere(SHIPPED["brs"], {"q1": 4, "q2": None, "q3": 4, "q5": 4})


# Worked examples: typed from the scoring rules of each scale; the answers are invented, the arithmetic is theirs.
# djg6: De Jong Gierveld & Van Tilburg 2006. brs: Smith et al. 2008. rses: Franck et al. 2008 (Dutch order).
# pss4, pss10: Cohen & Williamson 1988. who5: WHO 1998. psoc: Johnston & Mash 1989 (1 = strongly disagree).
WORKED = [
    ("djg6", ["ja", "min of meer", "nee", "ja", "min of meer", "nee"], 4, "moderately lonely"),
    ("djg6", ["yes", "More or less", "no", "yes", "more  or less", "NO"], 4, "moderately lonely"),
    ("brs", [4, 2, 4, 3, 4, 2], 3.8333333333333335, "normal"),
    ("rses", [2, 1, 2, 2, 1, 1, 2, 2, 0, 2], 20, "normal"),
    ("pss4", [3, 1, 2, 2], 10, None),
    ("pss10", [2, 3, 2, 1, 2, 3, 1, 2, 2, 3], 25, None),
    ("who5", [3, 4, 2, 3, 2], 56, "not low"),
    ("psoc", [4] * 16, 55, "low"),
]


@pytest.mark.parametrize(("id", "raw", "score", "verdict"), WORKED)
def test_the_worked_examples_come_out(id, raw, score, verdict):
    it = SHIPPED[id]
    assert scores(it, answers_of(it, *raw)) == {it.construct: pytest.approx(score)}
    assert band(it, score) == verdict


@pytest.mark.parametrize(
    ("word", "emotional", "social"), [("nee", 0, 3), ("min of meer", 3, 3), ("ja", 3, 0), ("more or less", 3, 3)]
)
def test_the_neutral_answer_always_counts_as_lonely(word, emotional, social):
    djg6 = SHIPPED["djg6"]
    assert subscale_scores(djg6, answers_of(djg6, *[word] * 6)) == {"emotional": emotional, "social": social}


def test_the_subscales_of_loneliness_come_out():
    djg6 = SHIPPED["djg6"]
    answers = answers_of(djg6, "ja", "min of meer", "nee", "ja", "min of meer", "nee")
    assert subscale_scores(djg6, answers) == {"emotional": 2, "social": 2}


def test_the_subscales_of_community_are_pairs_in_order():
    bscs = SHIPPED["bscs"]
    pairs = subscale_scores(bscs, answers_of(bscs, 1, 2, 3, 4, 5, 5, 1, 1))
    assert pairs == {"needs": 1.5, "membership": 3.5, "influence": 5, "connection": 1}


@pytest.mark.parametrize(
    ("id", "score", "verdict"),
    [
        ("djg6", 1, "not lonely"),
        ("djg6", 2, "moderately lonely"),
        ("djg6", 5, "strongly lonely"),
        ("brs", 17 / 6, "low"),
        ("brs", 3.0, "normal"),
        ("brs", 26 / 6, "high"),
        ("rses", 13 * 10 / 9, "low"),
        ("rses", 15, "normal"),
        ("rses", 25, "normal"),
        ("rses", 23 * 10 / 9, "high"),
        ("psoc", 60, "low"),
        ("psoc", 61, "moderate"),
        ("psoc", 74, "high"),
        ("who5", 48, "low"),
        ("who5", 52, "not low"),
    ],
)
def test_a_score_at_the_edge_falls_in_the_published_band(id, score, verdict):
    assert band(SHIPPED[id], score) == verdict


@EVERY
def test_bands_reach_the_top_of_the_range(it):
    assert not it.bands or it.bands[-1].upto == it.range[1]


@pytest.mark.parametrize("id", ["djg6", "pss4"])
def test_what_is_for_groups_only_never_classifies_a_family(id):
    assert SHIPPED[id].reliability is None


@pytest.mark.parametrize("id", ["ladder", "ladder_child"])
def test_the_ladder_stands_on_a_rule_of_thumb(id):
    ladder = SHIPPED[id]
    assert (ladder.minimal_change, ladder.sd, ladder.reliability_value) == (2, None, None)
    assert ladder.constructs == ("identity", "talents", "coping", "parenting", "belonging", "reciprocity")
    assert all(list(item.anchors or ladder.anchors) == [1, 4, 7, 10] for item in ladder.items)


@EVERY
def test_only_our_own_questions_are_shipped_in_words(it):
    ours = it.id in {"ladder", "ladder_child", "neighbours", "partnership"}
    assert [bool(item.text) for item in it.items] == [ours] * len(it.items)
    assert it.licence
