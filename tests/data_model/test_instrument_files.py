"""Reading instrument files: what a file may say, and what is said about one that is wrong."""

import pathlib

import pytest

from data_model.instrument import Instrument
from data_model.instrument_files import parse_instrument, read_instruments
from data_model.instrument_problems import InstrumentError

THREE_STUDIES = pathlib.Path(__file__).parents[1] / "studies" / "three_studies" / "instruments"

MOOD = """
id = "mood"
version = "1"
label = "Mood"
construct = "stress"
direction = "lower_is_better"
aggregate = "sum"
range = [0, 6]
max_missing = 1
items = [{ id = "q1", min = 0, max = 3 }, { id = "q2", min = 0, max = 3, reverse = true }]
"""


def read(text: str) -> Instrument:
    return parse_instrument(text.encode(), "mood.toml")


def problems(text: str) -> list[tuple[str, object, str]]:
    """Key, value and expectation of every problem in a file."""
    with pytest.raises(InstrumentError) as caught:
        read(text)
    assert {problem.file for problem in caught.value.problems} == {"mood.toml"}
    return [(p.key, p.value, p.expected.format(**p.context)) for p in caught.value.problems]


def test_what_is_left_out_has_its_default():
    mood = read(MOOD)
    assert (mood.unit, mood.factor, mood.missing, mood.reliability, mood.minutes) == ("family", 1, "sum", None, None)
    assert read(MOOD.replace("max_missing = 1", "")).max_missing == 0
    assert (mood.constructs, mood.sd, mood.minimal_change) == (("stress",), None, None)
    assert [item.reverse for item in mood.items] == [False, True]


def test_a_construct_may_be_dutch():
    assert read(MOOD.replace('"stress"', '"isolement"')).construct == "isolation"


def test_worded_answers_give_the_item_its_bounds_and_are_kept_in_lower_case():
    item = read(MOOD.replace("min = 0, max = 3 }", 'answers = { Nee = 0, "Min  of meer" = 1, JA = 3 } }')).items[0]
    assert (item.lowest, item.highest) == (0, 3)
    assert item.answers == {"nee": 0, "min of meer": 1, "ja": 3}


def test_a_minimal_change_may_stand_inside_or_outside_its_table():
    inside = read(MOOD + "[reliability]\nminimal_change = 2")
    outside = read("minimal_change = 2" + MOOD)
    assert inside == outside
    assert inside.minimal_change == 2


def test_published_reliability_is_read():
    table = '[reliability]\nsd = 11.8\nvalue = 0.88\nkind = "test_retest"\ncitation = "Beck 1988"'
    assert (read(MOOD + table).sd, read(MOOD + table).reliability_value) == (11.8, 0.88)
    assert read(MOOD + table).reliability.mean is None
    without = read(MOOD + "[reliability]\nsd = 11.8\nvalue = 0.88").reliability
    assert (without.value, without.kind, without.citation) == (0.88, None, None)
    assert read(MOOD + table + "\nmean = 10.9").reliability.mean == 10.9


def test_numbers_may_name_a_version_and_an_item():
    mood = read(MOOD.replace('version = "1"', "version = 2").replace('"q1"', "1"))
    assert (mood.version, mood.items[0].id) == ("2", "1")


def test_a_file_with_a_byte_order_mark_is_read():
    assert parse_instrument(MOOD.encode("utf-8-sig"), "mood.toml").id == "mood"


CHOICES = "identity, talents, coping, parenting, belonging, reciprocity, isolation, stress, problem_focus, "
CHOICES += "individual_focus, cooperation, shared_vision, community"
WRONG = [
    ("range = [0, 6]", "rnge = [0, 6]", "range", None, "a value: this key may not be left out"),
    ('"stress"', '"happiness"', "construct", "happiness", f"one of {CHOICES}, each_item"),
    ('"lower_is_better"', '"lower"', "direction", "lower", "one of higher_is_better, lower_is_better"),
    ('aggregate = "sum"', 'aggregate = "median"', "aggregate", "median", "one of sum, mean"),
    ("range = [0, 6]", "range = [0, 63]", "range", (0, 63), "0 to 6: what the items reach after aggregate and factor"),
    ("range = [0, 6]", 'range = [0, "6"]', "range[2]", "6", "a number"),
    ("range = [0, 6]", "range = [0, inf]", "range[2]", float("inf"), "a number"),
    ("range = [0, 6]", "factor = 4\nrange = [0, 6]", "range", (0, 6), "0 to 24: what the items reach after "),
    ("range = [0, 6]", "factor = 0\nrange = [0, 6]", "factor", 0, "a number above 0"),
    ("max_missing = 1", "max_missing = 2", "max_missing", 2, "fewer than the 2 items"),
    ("max_missing = 1", "max_missing = -1", "max_missing", -1, "a number of at least 0"),
    ("max_missing = 1", "max_missing = 0.5", "max_missing", 0.5, "a whole number"),
    ('"q2"', '"q1"', "items[2].id", "q1", "a value that does not stand there twice"),
    ("max = 3 }", "max = 0 }", "items[1].min", 0, "min below max"),
    ("max = 3 }", "mux = 3 }", "items[1].max", None, "a value: this key may not be left out"),
    ("max = 3 }", "max = true }", "items[1].max", True, "a number"),
    ("reverse = true", 'reverse = "ja"', "items[2].reverse", "ja", "true or false"),
    ("max = 3 }", "max = 3, anchors = { 4 = 'high' } }", "items[1].anchors", 4, "rungs between 0 and 3"),
    ("max = 3 }", "max = 3, answers = { a = 0, b = 2 } }", "items[1].answers", {"a": 0, "b": 2},
     "min and max as the answers score: 0 to 2, or neither"),
    ("max = 3 }", "max = 1, answers = { Ja = 1, ja = 0 } }", "items[1].answers", {"Ja": 1, "ja": 0},
     "one score for the word ja"),
    ('label = "Mood"', 'label = " "', "label", " ", "a text"),
]  # fmt: skip


@pytest.mark.parametrize(("right", "wrong", "key", "value", "expected"), WRONG, ids=[row[1] for row in WRONG])
def test_a_wrong_key_is_named_with_its_value_and_what_was_expected(right, wrong, key, value, expected):
    assert right in MOOD
    found = [problem for problem in problems(MOOD.replace(right, wrong, 1)) if problem[0] == key]
    assert [(k, v) for k, v, _ in found] == [(key, value)]
    assert found[0][2].startswith(expected)


ADDED = [
    ('[[subscales]]\nid = "a"\nitems = ["q3"]', "subscales[1].items[1]", "q3", "the id of an item: q1, q2"),
    ('[[subscales]]\nid = "a"\nitems = ["q1", "q1"]', "subscales[1].items[2]", "q1", "a value that does not stand"),
    ('[[subscales]]\nid = "a"\nitems = []', "subscales[1].items", [], "at least one"),
    ('[[bands]]\nupto = 4\nlabel = "a"\n[[bands]]\nupto = 4\nlabel = "b"', "bands[2].upto", 4,
     "bands in rising order, each upto above the one before (4)"),
    ('[[bands]]\nupto = 4\nlable = "a"\nlabel = "b"', "bands[1].lable", "a", "one of the keys upto, label"),
    ("[reliability]\nvalue = 0.9", "reliability", {"value": 0.9}, "either sd and value together"),
    ("[reliability]\nvalue = 1.2", "reliability.value", 1.2, "a number below 1"),
    ('[reliability]\nminimal_change = 2\nsd = 5\nvalue = 0.8\nkind = "alpha"\ncitation = "x"', "reliability",
     {"minimal_change": 2, "sd": 5, "value": 0.8, "kind": "alpha", "citation": "x"}, "either sd and value"),
    ("[reliability]\nminimal_change = 2\nmean = 5", "reliability", {"minimal_change": 2, "mean": 5}, "either sd and value"),
    ("[anchors]\nten = 'high'", "anchors.ten", "ten", "a whole number"),
]  # fmt: skip


@pytest.mark.parametrize(("added", "key", "value", "expected"), ADDED, ids=[row[1] for row in ADDED])
def test_a_wrong_table_is_named_with_its_value_and_what_was_expected(added, key, value, expected):
    [(found, given, wanted)] = problems(MOOD + added)
    assert (found, given) == (key, value)
    assert wanted.startswith(expected)


def test_an_unknown_key_is_refused_with_the_known_ones():
    [(key, value, expected)] = problems('colour = "red"\n' + MOOD)
    assert (key, value) == ("colour", "red")
    assert expected.startswith("one of the keys id, version, label")
    assert "construct," in expected


def test_where_each_item_is_a_score_its_id_is_a_source_or_a_problem_and_the_range_is_its_own():
    each = MOOD.replace('"stress"', '"each_item"')
    assert [key for key, _, _ in problems(each)] == ["items[1].id", "items[2].id", "range"]
    mended = each.replace('"q1"', '"coping"').replace('"q2"', '"stress"').replace("[0, 6]", "[0, 3]")
    assert read(mended).constructs == ("coping", "stress")
    uneven = mended.replace("max = 3, reverse", "max = 4, reverse")
    assert [key for key, _, _ in problems(uneven)] == ["range"]


def test_the_range_of_a_mean_is_the_mean_of_the_items():
    assert read(MOOD.replace('"sum"', '"mean"').replace("[0, 6]", "[0, 3]")).range == (0, 3)


def test_every_problem_of_every_file_is_told_at_once(tmp_path):
    (tmp_path / "a.toml").write_text(MOOD.replace('"sum"', '"median"').replace('label = "Mood"', ""))
    (tmp_path / "b.toml").write_text("id = \n")
    (tmp_path / "c.toml").write_bytes('label = "één"'.encode("cp1252"))
    (tmp_path / "d.toml").write_text(MOOD)
    (tmp_path / "e.toml").write_text(MOOD)
    with pytest.raises(InstrumentError) as caught:
        read_instruments(tmp_path)
    assert [(p.file, p.key) for p in caught.value.problems] == [
        ("a.toml", "label"), ("a.toml", "aggregate"), ("b.toml", ""), ("c.toml", ""), ("e.toml", "id"),
    ]  # fmt: skip
    assert "line 1" in str(caught.value)
    assert "d.toml has it too" in str(caught.value)


def test_a_folder_that_is_not_there_holds_no_instruments(tmp_path):
    assert read_instruments(tmp_path / "instruments") == {}


def test_a_real_published_score_without_items_is_valid():
    bdi = read_instruments(THREE_STUDIES)["bdi"]
    assert (bdi.range, bdi.construct, bdi.direction) == ((0, 63), "stress", "lower_is_better")


@pytest.mark.parametrize("text", ["a = " + "[" * 5000 + "]" * 5000, MOOD.replace("max = 3", "max = " + "9" * 5000)])
def test_what_python_gives_up_on_is_a_problem_of_the_file(tmp_path, text):
    (tmp_path / "instruments").mkdir()
    (tmp_path / "instruments" / "x.toml").write_text(text)
    (tmp_path / "instruments" / "y.toml").mkdir()
    with pytest.raises(InstrumentError) as caught:
        read_instruments(tmp_path)
    assert [(it.file, "ordinary" in it.expected, "opened" in it.expected) for it in caught.value.problems] == [
        ("x.toml", True, False), ("y.toml", False, True)
    ]  # fmt: skip


def test_instruments_may_lie_beside_the_tables_and_other_toml_too(tmp_path):
    (tmp_path / "instruments").mkdir()
    (tmp_path / "mood.toml").write_text(MOOD)
    (tmp_path / "pyproject.toml").write_text("[project]\nname = 'other'\n")
    assert list(read_instruments(tmp_path)) == [read(MOOD).id]
    (tmp_path / "instruments" / "again.toml").write_text(MOOD)
    with pytest.raises(InstrumentError):
        read_instruments(tmp_path)
