"""Titles and pictures where sources have unequal numbers of pairs, where one family is a mean, and where a page could hide what there is."""

from collections.abc import Callable

import pytest

from tests.measures.blocks import write
from tests.pages.conftest import page
from tests.pages.many_families import tables
from tests.pages.told import figures, told


@pytest.fixture
def shown(own, tmp_path) -> Callable[..., None]:
    """Bring in the tables of so many families, with other answers in place of some."""

    def bring(n: int, keep: Callable[[str], bool] = lambda _answer: True, more: str = "", waves: str = "") -> None:
        its = tables(n)
        its["waves"] = f"{its['waves']}\n{waves}".strip()
        head, *answers = its["answers"].split("\n")
        folder = tmp_path / "folder"
        folder.mkdir()
        write(folder, its | {"answers": "\n".join([head, *filter(keep, answers), *more.split("\n")]).strip()}, {})
        own(folder)

    return bring


def bold(chart: dict) -> list[list[float]]:
    return [trace["y"] for trace in chart["data"] if trace.get("mode") == "lines+markers+text"]


def test_one_family_is_a_line_and_no_mean(shown) -> None:
    shown(1)
    it = page("resilience")
    chart, words = figures(it)["movement-ladder-adult-0"], told(it).everything
    assert bold(chart) == [[]] * 6
    assert "Eerste score van de enige die ook op T1" in words
    assert "Gemiddelde eerste score" not in words
    assert "1 gezin met een eerste meting en een op T1; vanaf 6 zeggen we iets over verandering" in words
    assert "Het enige gezin tot nu toe begon" not in words, "six sources that are alike: all first scores are the same"
    assert "Alle eerste scores zijn 2,0, bij elke bron" in words


def test_one_family_at_the_last_moment_ends_no_bold_line(shown) -> None:
    shown(8, lambda answer: "| T0 |" in answer or answer.startswith("F0 "))
    chart = figures(page("resilience", whom="all"))["movement-ladder-adult-0"]
    assert [len(its) for its in bold(chart)] == [1] * 6


def test_sources_with_fewer_pairs_are_not_told_as_if_all_families_had_them(shown) -> None:
    """Sixteen families, of whom nine answered for identity the second time."""
    shown(16, lambda answer: not ("| T1 |" in answer and "identity" in answer and int(answer[1:].split(" ")[0]) >= 9))
    words = told(page("resilience")).everything
    assert "9 tot 16 gezinnen op T1, sinds hun eerste meting" in words
    assert "(9 tot 16 gezinnen); rechts hun gemiddelde verandering" in words
    assert "Van 9 tot 16 gezinnen met een eerste meting en een op T1" in words
    assert "alleen wie een eerste meting heeft én een op T1: 9 tot 16 gezinnen" in words


def test_the_overview_names_the_questionnaire_that_can_say_something(shown) -> None:
    """Nobody filled in the ladder again, and six children did."""
    days = (("T0", "2024-01-10"), ("T1", "2024-06-10"))
    child = [f"F{one} | {wave} | {day} | ladder | coping | {one} | child" for one in range(1, 7) for wave, day in days]
    shown(8, lambda answer: "| T0 |" in answer, "\n".join(child))
    words = told(page("overview")).everything
    assert "gemiddeld 0,0 op T1 (n = 6)" in words
    assert words.count("nog geen twee metingen om te vergelijken") == 5


def test_a_problem_of_one_reading_has_no_mean(shown) -> None:
    shown(2, more="\n".join(f"F0 | T0 | 2024-01-10 | pss4 | q{one} | 2 | parent" for one in range(1, 5)))
    words = told(page("overview")).everything
    assert "(ouders): 1 gezin op T0" in words and "één is nog geen gemiddelde" in words
    assert "op een schaal van 0 tot 16" not in words


def test_a_problem_answered_before_its_moment_opens_is_told_by_the_code_of_the_moment(shown) -> None:
    """Two families answer on the last day of the data, before a moment that is still to come."""
    early = [f"F{one} | T2 | 2024-06-10 | pss4 | q{item} | 2 | parent" for one in range(2) for item in range(1, 5)]
    shown(2, more="\n".join(early), waves="T2 | T2 | 2024-12-01 | 2024-12-31")
    it = page("overview")
    assert not it.exception
    assert "8,0 op een schaal van 0 tot 16, lager is beter (2 gezinnen, T2)" in told(it).everything
