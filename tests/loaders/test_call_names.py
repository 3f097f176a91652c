"""The canary: a call name in a file is dropped while reading, and its bytes are nowhere afterwards, nor meanwhile."""

import logging
import tempfile
from pathlib import Path

import pytest

from loaders import changing
from loaders.decisions import Decisions
from loaders.imports import propose, run
from loaders.proposal_lines import outcome_lines
from loaders.waiting import waiting_rows
from tests.loaders.right_input import RIGHT
from tests.loaders.workbooks import write

CANARY = "Kanarievogel"
LINES = [["Sessie van maart"], ["session", "roepnaam", "person", "status", "Voornaam (verdwijnt)"],
         ["S4", CANARY, "P01", "present", CANARY], ["S4", CANARY, "P99", "presnt", CANARY], ["", CANARY, "", "", ""]]  # fmt: skip


def bytes_under(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.fixture(params=["csv", "quoted csv", "xlsx", "mapped csv"])
def given(request, tmp_path):
    """The same list as each kind of file, and the mapping that it needs."""
    if request.param == "xlsx":
        return write(tmp_path / "sent.xlsx", attendance=LINES), {}
    quote = '"' if request.param == "quoted csv" else ""
    text = "\n".join(";".join(f"{quote}{cell}{quote}" for cell in line) for line in LINES) + "\n"
    path = tmp_path / ("x1.csv" if request.param == "mapped csv" else "attendance.csv")
    path.write_text(text)
    mapped = {"session": "session", "person": "person", "status": "status", "roepnaam": "role"}
    return path, ({path.name: ("attendance", mapped)} if request.param == "mapped csv" else {})


def test_a_call_name_is_nowhere(folder, own_data, tmp_path, monkeypatch, caplog, given):
    caplog.set_level(logging.DEBUG)
    assert run([folder()], "ann").batch == 1
    temporary, system = own_data / "temporary", tmp_path / "system"
    system.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(system))
    seen: list[bytes] = []
    stage = changing.stage
    monkeypatch.setattr(changing, "stage", lambda *its: (seen.append(bytes_under(temporary)), stage(*its))[1])
    source, mapping = given
    proposal = propose([source], None, Decisions(rest_aside=True), mapping=mapping)
    outcome = run([source], "ann", Decisions(rest_aside=True), mapping=mapping)
    assert outcome.batch == 2 and seen and any(b"P99" in them for them in seen)
    told = "\n".join(outcome_lines(outcome)) + repr(proposal) + repr(outcome) + repr(waiting_rows()) + caplog.text
    everything = b"".join(seen) + bytes_under(own_data) + bytes_under(system) + told.encode()
    assert b"P99" in everything and CANARY.encode() not in everything


def test_a_name_that_the_contract_asks_for_stays(loaded):
    given = loaded(schools="school;naam\nnoord;De Noord\nzuid;De Zuid\n")
    assert given.rows("select label from schools order by school") == [("De Noord",), ("De Zuid",)]
    assert loaded(people=RIGHT["people"].replace("kind\n", "kind,naam\n").replace("parent\n", "parent,x\n")).report.accepted
