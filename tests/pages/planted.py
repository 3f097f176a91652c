"""The sample as somebody's own data, with a family planted in it that can be known again wherever it stands."""

import csv
from pathlib import Path

import pytest

from loaders.imports import run

SAMPLE = Path(__file__).parents[2] / "sample_data" / "end"
FAMILY, MOTHER, CHILD = "Q-77", "ZK-1", "ZK-2"
QUOTE, STEP = "Zonnebloemkanarie", "Appeltaartafspraak"
KNOWN_BY = (FAMILY, MOTHER, CHILD, QUOTE, STEP)
CONSENTS = [{"family": FAMILY, "purpose": purpose, "given": "2024-09-10"} for purpose in ("support", "evaluation", "quotes", "research")]


def plant(folder: Path) -> None:
    """Write the tables of the sample to the folder, with the rows of the planted family, and import them."""
    tables = {file.stem: _rows(file) for file in SAMPLE.glob("*.csv")}
    for table, rows in _planted(tables).items():
        write(folder, table, tables[table] + rows)
    for table in tables.keys() - {file.stem for file in folder.glob("*.csv")}:
        write(folder, table, tables[table])
    outcome = run([folder], "ann")
    assert outcome.batch == 1, "\n".join(outcome.proposal.report.lines())


def write(folder: Path, table: str, rows: list[dict]) -> Path:
    """One table as a CSV file."""
    folder.mkdir(exist_ok=True)
    with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)), restval="")
        writer.writeheader()
        writer.writerows(rows)
    return folder / f"{table}.csv"


def _rows(file: Path) -> list[dict]:
    with file.open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def _planted(tables: dict[str, list[dict]]) -> dict[str, list[dict]]:
    school = tables["schools"][0]["school"]
    held = [row["session"] for row in tables["sessions"] if row["status"] == "held" and row["school"] == school][-12:]
    partner = next(row["partner"] for row in tables["partners"] if row["kind"] == "welfare")
    return {
        "families": [{"family": FAMILY, "school": school, "focus": "yes", "registered": "2024-09-01", "started": "2024-09-10"}],
        "people": [{"person": MOTHER, "family": FAMILY, "kind": "parent"}, {"person": CHILD, "family": FAMILY, "kind": "child"}],
        "attendance": [{"session": session, "person": who, "status": "present"} for session in held for who in (MOTHER, CHILD)],
        "answers": [_answer(wave, item) for wave in tables["waves"] for item in ("identity", "talents", "coping")],
        "stories": [
            {"story": "Q-story", "date": "2025-05-05", "family": FAMILY, "source": "identity", "direction": "for", "text": f"{QUOTE} zei zij"}
        ],
        "agreements": [{"family": FAMILY, "date": "2025-05-05", "text": f"{STEP} maken"}],
        "family_contacts": [{"family": FAMILY, "partner": partner, "date": "2025-05-05", "kind": "contact"}],
        "consents": CONSENTS,
    }  # fmt: skip


def _answer(wave: dict, item: str) -> dict:
    about = {"family": FAMILY, "respondent": MOTHER, "wave": wave["wave"], "date": wave["opens"], "instrument": "ladder"}
    return about | {"item": item, "answer": "5", "scorer": "parent"}


@pytest.fixture(scope="session")
def planted_data(tmp_path_factory) -> Path:
    """A data folder with the sample and the planted family, which agreed to everything."""
    data = tmp_path_factory.mktemp("planted")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KG_DATA", str(data))
        plant(tmp_path_factory.mktemp("planted_input"))
    return data
