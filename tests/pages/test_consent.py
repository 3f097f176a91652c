"""Whose code may be shown to the team: families with consent in force, and nobody's where no consents were received."""

import csv
import re
from pathlib import Path

import pytest

from loaders.importing import import_source
from tests.pages.conftest import ROOT
from tests.pages.told import told
from tests.pages.views import EVERY, View

SAMPLE = ROOT / "sample_data" / "end"
# A register, the list to sign and the tables themselves are kept in codes, of whoever comes: nothing else is shown there.
KEPT_IN_CODES = ("register", "data correct", "data templates")
SHOWING = tuple(view for view in EVERY if str(view) not in KEPT_IN_CODES)
PER_FAMILY = tuple(view for view in EVERY if view.tab == "Per family")
SCHOOLS = ("vuurtoren", "papierenboot", "regenmuts", "wolkenhuis")


def rows(table: str) -> list[dict]:
    with (SAMPLE / f"{table}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def codes_on(view: View, **chosen) -> set[str]:
    """The families that are named in a view of a page, the tables behind its charts opened."""
    return set(re.findall(r"\bG-\d\d\b", told(view.opened(**chosen)).everything))


@pytest.fixture
def agreed() -> set[str]:
    """The families whose consent to the evaluation is in force at the end."""
    return {row["family"] for row in rows("consents") if row["purpose"] == "evaluation" and not row["withdrawn"]}


@pytest.mark.parametrize("view", SHOWING, ids=str)
def test_only_families_that_agreed_are_named(live, agreed, view) -> None:
    live("end")
    for school in SCHOOLS if view in PER_FAMILY else SCHOOLS[:1]:
        assert not codes_on(view, grid=school) - agreed


def test_families_that_agreed_are_named_to_the_team(live, agreed) -> None:
    """Else the test above would hold on a page that names nobody."""
    live("end")
    assert {row["family"] for row in rows("families")} - agreed
    assert all(codes_on(view, grid=SCHOOLS[0]) & agreed for view in PER_FAMILY)


@pytest.fixture(scope="module")
def without_consents(tmp_path_factory) -> Path:
    """A data folder with the sample, of which the table of consents was not received."""
    folder, data = tmp_path_factory.mktemp("folder"), tmp_path_factory.mktemp("without_consents")
    for file in SAMPLE.glob("*.csv"):
        if file.stem != "consents":
            (folder / file.name).write_bytes(file.read_bytes())
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KG_DATA", str(data))
        assert import_source(folder).accepted
    return data


@pytest.mark.parametrize("view", SHOWING, ids=str)
def test_without_a_table_of_consents_nobody_is_named(without_consents, monkeypatch, view) -> None:
    monkeypatch.setenv("KG_DATA", str(without_consents))
    assert not codes_on(view)
