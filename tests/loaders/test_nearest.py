"""A code is proposed only for what may be a slip of it."""

import pytest

from loaders.nearest import nearest_of
from tests.loaders.right_input import RIGHT


@pytest.mark.parametrize(("written", "proposed"), [
    ("p01", "P01"), ("P1", "P01"), ("P011", "P01"), ("P04 ", None), ("P01-A", "P01"), ("P–01", "P01"), ("p 01", "P01"), ("Ṕ01", "P01"),
    ("Fatima El Idrissi", ""), ("X", ""), ("moeder", ""),
])  # fmt: skip
def test_the_nearest_is_near(loaded, written, proposed):
    given = loaded(attendance=f"session,person,status\nS1,{written},present\n")
    found = [problem.nearest[:1] for problem in given.report.problems]
    assert found == ([] if proposed is None else [(proposed,) if proposed else ()])


def test_when_none_is_near_the_first_known_show_what_a_code_looks_like(loaded):
    problem = loaded(attendance="session,person,status\nS1,Fatima El Idrissi,present\n").only()
    assert problem.known == ("P01", "P02", "P03") and "Known are, for instance: P01, P02, P03." in problem.message()
    assert not loaded(attendance="session,person,status\nS1,p1,present\n").only().known


def test_a_word_of_a_short_list_is_near_too():
    assert nearest_of("identiteit", ["identity", "talents"]) == ("identity",) and nearest_of("Fatima", ["q1", "identity"]) == ()


def test_no_character_that_steers_a_terminal_is_printed(loaded, folder):
    source = folder(families=RIGHT["families"].replace("F01,noord", "F01,\x1b[2Jno\u202eord"))
    lines = "\n".join(loaded(families=(source / "families.csv").read_text()).report.lines())
    assert "ord” does not stand in" in lines and all(it.isprintable() for it in lines.split("\n"))
