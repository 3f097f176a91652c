"""A small input that is right in everything, to be changed in one place per test."""

import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

import duckdb
import pytest

from data_model.drafts import empty
from loaders.imports import run
from loaders.load import load
from loaders.problems import Problem
from loaders.report import Report

RIGHT = {
    "pilot": "name,starts,ends\nKrachtige gezinnen,2024-01-01,2025-12-31\n",
    "schools": "school,label,eligible_families\nnoord,De Noord,40\nzuid,De Zuid,\n",
    "organisations": "organisation,label,partner\nstek,Stek,stek\nbuurt,Buurt,\n",
    "families": "family,school,organisation,focus,started,stopped\nF01,noord,stek,yes,2024-02-01,\n"
    "F02,zuid,,no,2024-02-01,2024-09-01\n",
    "people": "person,family,school,kind\nP01,F01,,parent\nP02,F01,,child\nP03,,zuid,resident\nP04,F02,,parent\n",
    "sessions": "session,date,activity_type,organisations,school,minutes,status\nS1,2024-03-12,workshop,stek,noord,90,held\n"
    "S2,2024-03-19,art,stek+buurt,,,held\nS3,2024-03-26,art,buurt,,,cancelled\nS4,2024-04-02,coaching,stek,,,planned\n",
    "attendance": "session,person,status,role,minutes\nS1,P01,present,,\nS1,P02,absent,,\nS2,P03,present,helper,60\n",
    "waves": "wave,label,opens,closes\nT0,Start,2024-02-01,2024-02-29\nT1,Later,2024-08-01,2024-08-31\n",
    "answers": "family,respondent,partner,wave,date,instrument,item,answer,scorer\nF01,P01,,T0,2024-02-10,ladder,identity,4,parent\n"
    "F01,,,T0,2024-02-10,djg6,q1,Ja,parent\n,P03,,T0,2024-02-11,neighbours,know,3,resident\n"
    ",,stek,T0,2024-02-12,partnership,shared_vision,3,partner\n",
    "partners": "partner,label,kind,in_neighbourhood,joined,left\nstek,Stek,foundation,yes,2024-01-01,\n"
    "zorg,Zorg,health,no,2024-01-01,2024-12-31\n",
    "ties": "wave,from_partner,to_partner,level,trust\nT0,stek,zorg,3,2\nT0,zorg,stek,,\n",
}


_generations = tempfile.TemporaryDirectory(prefix="kg-tests-", ignore_cleanup_errors=True)


class Loaded(NamedTuple):
    """The report of a load, and the connection whose tables it filled (or left empty)."""

    report: Report
    connection: duckdb.DuckDBPyConnection

    def rows(self, query: str) -> list[tuple]:
        return self.connection.execute(query).fetchall()

    def kinds(self, severity: str = "refusal") -> list[str]:
        return [problem.kind for problem in self.report.problems if problem.severity == severity]

    def only(self, severity: str = "refusal") -> Problem:
        """The one problem of that severity; a second one is a failure too."""
        told = [problem for problem in self.report.problems if problem.severity == severity]
        assert len(told) == 1, "\n".join(self.report.lines())
        return told[0]


def load_from(source: Path, **options) -> Loaded:
    """Into a generation of its own, which begins as a copy of the empty one: quicker than making its views again."""
    file = Path(tempfile.mkdtemp(dir=_generations.name)) / "loaded.duckdb"
    shutil.copyfile(empty(), file)
    # A few rows: a second thread and a better plan cost more than they give. What people import is planned (`imports.run`).
    connection = duckdb.connect(str(file), config={"threads": 1})
    connection.execute("pragma disable_optimizer")
    return Loaded(load(source, connection, **options), connection)


def imported(data: Path, **changed: str) -> None:
    """Fill a data folder that is not there yet with the right input, some tables changed: imported once, then copied."""
    shutil.copytree(_imported(tuple(sorted(changed.items()))), data)


@cache
def _imported(changed: tuple[tuple[str, str], ...]) -> Path:
    place = Path(tempfile.mkdtemp(dir=_generations.name))
    folder = place / "input"
    folder.mkdir()
    for table, text in (RIGHT | dict(changed)).items():
        (folder / f"{table}.csv").write_text(text)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KG_DATA", str(place / "data"))
        outcome = run([folder], "ann")
    assert outcome.batch == 1, "\n".join(outcome.proposal.report.lines())
    return place / "data"
