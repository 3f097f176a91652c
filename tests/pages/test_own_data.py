"""Every page over data that are not ours: three published studies, and folders that have only just begun."""

import csv
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from loaders.importing import import_source
from tests.pages.conftest import ADDRESSES, ROOT, STUDIES, page
from tests.pages.told import figures, points, told
from translations import number

SAMPLE = ROOT / "sample_data" / "end"
# What somebody may have so far: tables, and columns that would point at tables that they do not have yet.
BEGINNINGS = {
    "nothing but schools": ("schools",),
    "families": ("schools", "families"),
    "partners and ties": ("partners", "waves", "ties"),
    "sessions": ("schools", "organisations", "sessions"),
}
POINTERS = {"families": "organisation", "organisations": "partner", "ties": "session"}
every_page = pytest.mark.parametrize("name", ADDRESSES)


def without(source: Path, column: str, target: Path) -> None:
    """Copy a table, leaving out one of its columns."""
    with source.open(encoding="utf-8", newline="") as old, target.open("w", encoding="utf-8", newline="") as new:
        rows = csv.DictReader(old)
        kept = csv.DictWriter(new, [name for name in rows.fieldnames or () if name != column], extrasaction="ignore")
        kept.writeheader()
        kept.writerows(rows)


@pytest.fixture(scope="module")
def imported(tmp_path_factory) -> Callable[[Path], Path]:
    """A folder of somebody's → the data folder that it was imported into, once for all pages: they only look."""

    @cache
    def data(folder: Path) -> Path:
        made = tmp_path_factory.mktemp("data")
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("KG_DATA", str(made))
            report = import_source(folder)
        assert report.accepted, "\n".join(report.lines())
        return made

    return data


@pytest.fixture(scope="module")
def folder_of(tmp_path_factory) -> Callable[[str], Path]:
    """Beginning → the folder that holds so much of the sample, and no more."""

    @cache
    def folder(beginning: str) -> Path:
        made = tmp_path_factory.mktemp("folder")
        for table in BEGINNINGS[beginning]:
            without(SAMPLE / f"{table}.csv", POINTERS.get(table, ""), made / f"{table}.csv")
        return made

    return folder


@pytest.fixture(params=BEGINNINGS)
def beginning(request, monkeypatch, folder_of, imported) -> str:
    monkeypatch.setenv("KG_DATA", str(imported(folder_of(request.param))))
    return request.param


@pytest.fixture
def studies(monkeypatch, imported) -> None:
    monkeypatch.setenv("KG_DATA", str(imported(STUDIES)))


@every_page
def test_a_page_copes_with_a_beginning(beginning, name) -> None:
    """No exception and no empty frame: where there is nothing to draw, words say what is missing."""
    it = page(name)
    assert not it.exception
    assert it.title
    assert not [key for key, chart in figures(it).items() if not points(chart)]
    cards = [node for node in it._tree if (getattr(node, "key", None) or "").startswith("card-")]
    empty = [card.key for card in cards if not (card.markdown or card.caption)]
    assert not empty


@every_page
def test_numbers_that_are_not_there_are_never_written(beginning, name) -> None:
    """No nan, no None, no NaT, no code of a missing translation."""
    words = set(told(page(name)).everything.replace("\n", " ").split())
    assert not words & {"nan", "None", "NaN", "NaT", "<NA>", "inf"}


@every_page
def test_real_studies_are_shown_on_every_page(studies, name) -> None:
    it = page(name)
    assert not it.exception
    assert not [key for key, chart in figures(it).items() if not points(chart)]
    assert not it.warning
    assert it.info or name == "definitions"


def test_real_studies_give_the_numbers_that_are_known_of_them(studies) -> None:
    """Counted before by others: Davis's women, Proudfoot's patients, the network of Michell and Amos."""
    participation, network, resilience = page("participation"), page("network"), page("resilience", whom="all")
    assert "89" in [metric.value for metric in participation.metric]
    assert [metric.value for metric in network.metric][:3] == ["50", "122", number(3.08, 1)]
    means = told(resilience).numbers
    assert all(any(abs(mean - one) < 1e-5 for one in means) for mean in (16.917526, 14.808219, 12.758621, 11.134615))


def test_without_consents_every_page_says_that_all_counts(studies) -> None:
    """The same sentence everywhere, before any other notice."""
    assert len({page(name).info[0].value for name in ADDRESSES}) == 1
