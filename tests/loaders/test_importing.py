"""An import from the command line: a next generation when accepted; when refused, the current one as it was."""

import pytest

from data_model import generations
from loaders.__main__ import main
from loaders.first_start import SAMPLES, ensure_sample, is_sample
from tests.loaders.right_input import load_from

REFUSED = "session,person,status\nS1,P01,presnt\n"


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("KG_DATA", str(tmp_path / "data"))


def current(query: str) -> list[tuple]:
    return generations.reader(generations.current()).cursor().execute(query).fetchall()


def test_accepted(folder, capsys):
    assert main([str(folder()), "--language", "en", "--as-of", "2024-05-01"]) == 0
    assert current("select origin, sample, cast(as_of as varchar) from generation") == [("input", False, "2024-05-01")]
    assert current("select count(*) from attendance") == [(3,)]
    out, err = capsys.readouterr()
    assert "input was accepted." in out and not err


def test_refused_changes_nothing(folder, capsys):
    main([str(folder())])
    before = generations.current()
    capsys.readouterr()
    assert main([str(folder(attendance=REFUSED)), "--language", "en"]) == 1
    out, err = capsys.readouterr()
    assert "attendance.csv, row 2, column status" in err
    assert generations.current() == before and current("select count(*) from attendance") == [(3,)]


def test_refused_at_the_first_import_leaves_no_generation(folder):
    assert main([str(folder(attendance=REFUSED))]) == 1
    assert generations.current() is None


def test_a_rehearsal_changes_nothing(folder, capsys):
    assert main([str(folder()), "--dry-run", "--language", "en"]) == 0
    assert generations.current() is None
    assert "nothing has been changed" in capsys.readouterr().out
    assert main([str(folder(attendance=REFUSED)), "--dry-run"]) == 1


def test_the_report_is_dutch_unless_asked_otherwise(folder, capsys):
    main([str(folder(attendance=REFUSED))])
    assert "rij 2, kolom status" in capsys.readouterr().err


def test_the_sample_data_say_that_they_are(folder):
    assert ensure_sample("two_weeks").accepted
    assert current("select origin, sample from generation") == [("two_weeks", True)]
    assert is_sample(SAMPLES / "end") and is_sample(SAMPLES / "end.xlsx") and not is_sample(folder())


def test_an_age_that_there_is_no_sample_of():
    with pytest.raises(ValueError, match="two_weeks"):
        ensure_sample("ten_years")


@pytest.mark.parametrize("age", ["two_weeks", "two_months", "seven_months", "end"])
def test_a_folder_and_its_workbook_load_the_same(age):
    from_folder, from_workbook = load_from(SAMPLES / age), load_from(SAMPLES / f"{age}.xlsx")
    assert from_folder.report.accepted and from_workbook.report.accepted
    assert from_folder.report.rows == from_workbook.report.rows
    for table in from_folder.report.rows:
        query = f'select * from "{table}" order by all'
        assert from_folder.rows(query) == from_workbook.rows(query), table
