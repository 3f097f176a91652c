"""The one door: what it refuses, that a cell stands once, and that no generation is answered from another's cache."""

from datetime import date

import pytest

from data_model.generations import current, next_generation
from figures.live import Live
from figures.scope import Scope
from figures.table import COLUMNS
from loaders.load import load
from measures.measure import measures
from tests.measures.conftest import FOLDERS
from tests.measures.second_opinion.cells import CUTS

NUMBERS = ("value", "low", "high", "level", "numerator", "denominator", "n")


@pytest.fixture
def publish(tmp_path, monkeypatch):
    """A function that makes a sample age the next generation of a data folder of its own, and gives its file."""
    monkeypatch.setenv("KG_DATA", str(tmp_path))

    def made(age: str):
        with next_generation() as connection:
            assert load(FOLDERS[age], connection).accepted
        return current()

    return made


def test_an_unknown_measure_is_an_error(open_folder):
    _, live = open_folder("two_weeks")
    with pytest.raises(KeyError, match="happiness"):
        live.figure("happiness")


@pytest.mark.parametrize(
    ("name", "cut"),
    [
        ("visits", ("wave",)),
        ("visits", ("school", "role")),
        ("visits", ("school; drop table people",)),
        ("resilience_score", ()),
        ("resilience_change", ("instrument", "source", "scorer", "wave", "since_baseline")),
    ],
)
def test_a_cut_that_the_header_does_not_declare_is_an_error(name, cut, open_folder):
    _, live = open_folder("two_weeks")
    with pytest.raises(ValueError, match=f"{name} cannot be cut by"):
        live.figure(name, cut)


def test_the_table_has_the_columns_of_the_contract():
    assert ("measure", *CUTS, "unit", *NUMBERS, "hidden") == COLUMNS


# The sample has no questionnaire with a published mean; a worked example has one.
NOT_IN_THE_SAMPLE = {"expected_without_effect"}


@pytest.mark.parametrize("name", measures())
def test_no_two_rows_share_measure_and_cuts(name, open_folder):
    _, live = open_folder("end")
    table = live.figures(measures()[name], measures()[name].cuts())
    assert bool(len(table)) is (name not in NOT_IN_THE_SAMPLE)
    assert not table.duplicated(["measure", *CUTS]).any()
    assert set(table["measure"]) <= {name}
    assert set(table["unit"]) <= {measures()[name].unit}


@pytest.mark.parametrize("name", ["visits", "resilience_change", "reach", "ties"])
def test_a_cut_asked_alone_is_the_same_as_among_all(name, open_folder):
    _, live = open_folder("seven_months")
    measure = measures()[name]
    together = live.figures(measure, measure.cuts())
    for cut in measure.cuts():
        alone = live.figure(name, cut)
        exact = [together[c].notna() if c in cut else together[c].isna() for c in CUTS]
        same = together[[all(row) for row in zip(*exact, strict=True)]].reset_index(drop=True)
        assert alone.equals(same)


def test_where_keeps_only_the_rows_with_these_codes_and_leaves_the_cache_whole(publish):
    live = Live(publish("two_months"))
    every = live.figure("visits", ("school",))
    one = live.figure("visits", ("school",), where={"school": "vuurtoren"})
    assert one["school"].tolist() == ["vuurtoren"]
    assert live.figure("visits", ("school",)).equals(every)


def test_each_generation_answers_for_itself(publish):
    young = publish("two_weeks")
    first = Live(young)
    asked = [("visits", (), Scope()), ("visits", ("month",), Scope()), ("visits", (), Scope(schools=("vuurtoren",)))]
    before = [first.figure(*question) for question in asked]
    listed = first.listing("presence")
    old = publish("two_months")
    second = Live(old)
    assert old != young
    assert second.about.as_of > first.about.as_of > date(2024, 9, 1)
    for question, answer in zip(asked, before, strict=True):
        assert second.figure(*question)["value"].sum() > answer["value"].sum()
        assert first.figure(*question).equals(answer)
    assert len(second.listing("presence")) > len(listed) == len(first.listing("presence"))


def test_a_caller_that_changes_its_table_changes_nobody_elses(publish):
    live = Live(publish("two_weeks"))
    mine = live.figure("visits")
    mine["value"] = -1
    assert live.figure("visits")["value"].item() > 0
