"""A moment at which nobody answered: no number stands where nothing is known."""

import pytest

from figures.network_comparison import answered_waves, compared, since_before, since_first
from figures.network_dependence import dependence, groups_without
from figures.network_matrix import kind_matrix
from tests.measures.blocks import loaded, write

TABLES = {
    "partners": """partner | label | kind | in_neighbourhood | joined
        A | Anna | school | yes | 2024-01-01
        B | Brug | health | yes | 2024-01-01""",
    "waves": """wave | label | opens | closes
        T0 | told | 2024-01-10 | 2024-01-31
        T1 | silent | 2024-06-01 | 2024-06-30""",
    "ties": """wave | from_partner | to_partner | level
        T0 | A | B | 3
        T1 | A | B | """,
}


@pytest.fixture(scope="module")
def pair(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pair")
    write(folder, TABLES, {})
    with loaded(folder, "2024-12-31") as live:
        yield live


def test_kinds_have_a_number_only_where_somebody_answered(pair):
    told, silent = (kind_matrix(pair, wave) for wave in ("T0", "T1"))
    assert told["value"].tolist() == [0, 1, 1, 0]
    assert set(silent["state"]) == {"not_recorded"}
    assert silent["value"].isna().all()


def test_nothing_can_be_followed_into_silence(pair):
    assert compared(pair, "T0", "T0").partners == 1
    assert not compared(pair, "T0", "T1").partners


def test_a_moment_without_answers_is_compared_with_nothing(pair):
    assert answered_waves(pair) == ["T0"]
    assert since_first(pair) is since_before(pair, "T0") is None
    assert since_before(pair, "T1").then.wave == "T0"


def test_of_a_pair_each_leans_on_the_other(pair):
    assert dependence(pair, "T0")["value"].tolist() == [1, 1]
    assert groups_without(pair, "T0", "A") == [["Brug"]]
