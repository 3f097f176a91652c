"""A folder for the data in which nothing can be written is told in a sentence, by every command and on the page."""

import pytest

from data_model.not_writable import NotWritable
from data_model.writer_lock import writer_lock
from loaders import __main__, backup, restore
from tests.pages.conftest import page
from tests.pages.told import told
from translations import use

SAID = "kan niets worden geschreven"


@pytest.fixture(params=["a file above it", "a file in its place"])
def forbidden(request, tmp_path, monkeypatch):
    """Also who may write everywhere cannot write here."""
    (tmp_path / "file").write_text("x")
    folder = tmp_path / "file" / "data" if request.param == "a file above it" else tmp_path / "file"
    monkeypatch.setenv("KG_DATA", str(folder))
    use("nl")
    return folder


@pytest.mark.parametrize("command", [__main__, backup, restore])
def test_a_command_says_so(forbidden, folder, tmp_path, capsys, command):
    source = tmp_path / "copy.duckdb" if command is backup else folder() / "pilot.csv"
    assert command.main([str(source)]) == 1
    assert SAID in (said := capsys.readouterr().err) and str(forbidden) in said and "Traceback" not in said


def test_a_rehearsal_says_so_too(forbidden, folder, capsys):
    assert __main__.main([str(folder()), "--dry-run"]) == 1 and SAID in capsys.readouterr().err


def test_a_page_says_so(forbidden):
    it = page("overview")
    assert not it.exception and [SAID in error.value for error in it.error] == [True] and len(told(it).everything) < 1000


def test_a_folder_without_the_right_to_write(tmp_path, monkeypatch):
    monkeypatch.setattr("os.access", lambda *_asked: False)
    with pytest.raises(NotWritable), writer_lock(tmp_path / "lock"):
        pass
