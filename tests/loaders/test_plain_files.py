"""A file that can be read as it is gives what the same file gives that has to be mended first."""

import pytest

from data_model.generations import current
from loaders import second_name
from loaders.as_written import as_written
from loaders.imports import propose, run
from loaders.plain_file import PIECE, read_as_it_is
from loaders.second_name import under_our_name
from tests.loaders.right_input import RIGHT

MARK = b"\xef\xbb\xbf"
HEADER = "school,label,eligible_families"
FILES = {
    "as it should be": f"{HEADER}\nnoord,De Noord,40\nzuid,,\n",
    "no line end": f"{HEADER}\nnoord,De Noord,40\nzuid,De Zuid,",
    "only headers": f"{HEADER}\n",
    "only headers, no line end": HEADER,
    "empty": "",
    "blank lines at the end": f"{HEADER}\nnoord,De Noord,40\nzuid,De Zuid,\n\n\n",
    "a blank line inside": f"{HEADER}\nnoord,De Noord,40\n\nzuid,De Zuid,x\n",
    "a blank line first": f"\n{HEADER}\nnoord,De Noord,x\nzuid,De Zuid,\n",
    "a title": f"Scholen 2024\n{HEADER}\nnoord,De Noord,x\nzuid,De Zuid,\n",
    "blanks at the ends": f"{HEADER}\n noord , De Noord ,40 \nzuid ,,  \n",
    "a cell too many": f"{HEADER}\nnoord,De Noord,40,5\nzuid,De Zuid,\n",
    "a blank cell too many": f"{HEADER}\nnoord,De Noord,40,\nzuid,De Zuid,,\n",
    "a cell too few": f"{HEADER}\nnoord,De Noord\nzuid\n",
    "blank rows": f"{HEADER}\n,,\nnoord,De Noord,40\n,,\nzuid,De Zuid,x\n",
    "semicolons": "school;label;eligible_families\nnoord;De Noord;40\nzuid;De Zuid;x\n",
    "bars": "school|label\nnoord|De Noord\nzuid|De Zuid\n",
    "an unknown column": "school,label,toelichting\nnoord,De Noord,mooi\nzuid,De Zuid,ook\n",
    "a column too few": "label\nDe Noord\nDe Zuid\n",
    "twice the same": f"{HEADER}\nnoord,De Noord,40\nzuid,De Zuid,\nnoord,De Noord,\n",
    "call names": "school,label,roepnaam\nnoord,De Noord,Ans\nzuid,De Zuid,Bob\n",
}


@pytest.mark.parametrize("text", FILES.values(), ids=FILES)
def test_with_a_mark_in_front_it_gives_the_same(loaded, text):
    """The mark calls for mending, and means nothing."""
    as_it_is, mended = loaded(schools=text.encode()), loaded(schools=MARK + text.encode())
    assert as_it_is.report.lines() == mended.report.lines()
    assert as_it_is.report.rows == mended.report.rows
    query = "select * exclude (batch) from schools order by school"
    assert as_it_is.rows(query) == mended.rows(query)


def test_files_that_can_be_read_as_they_are_and_files_that_cannot(tmp_path):
    def told(content: bytes):
        file = tmp_path / "schools.csv"
        file.write_bytes(content)
        return read_as_it_is(file)

    right = RIGHT["schools"].encode()
    assert told(right) == (right.decode(), 3, True)
    assert told(right.rstrip(b"\n")).lines == 3 and told(b"school,label\nnoord,Noord\n").blanks is False
    for mark in (b"\r", b"\0", b'"', b"\t", "é".encode(), b"\xe9"):
        assert told(right + mark) is None and told(mark + right) is None
        assert told(right + b"x" * PIECE + mark + b"\n") is None
    assert told(right + b"\n") is None
    for spare in range(4):
        row = b"x" * (PIECE - spare) + b"\n"
        assert told(row).lines == 1 and told(row + b"\n") is None and told(row + b"y").lines == 2


@pytest.mark.parametrize("name", ["scholen [1].csv", "[s]cholen.csv", "{schools,sessions}.csv", "schools.csv.gz"])
def test_whatever_it_is_called_only_this_file_is_read(begun, tmp_path, name):
    """DuckDB takes marks in a name for a pattern, and an ending for a way of packing."""
    file = tmp_path / name
    file.write_text(RIGHT["schools"])
    (tmp_path / "scholen 1.csv").write_text("school,label\noost,Oost\n")
    proposal = propose([file], current())
    assert proposal.report.accepted and proposal.report.rows == {"schools": 2}
    assert (proposal.tables["schools"].same, proposal.tables["schools"].new) == (2, 0)


@pytest.mark.parametrize("where", ["here", "other disk", "Windows"])
def test_the_file_itself_stays_as_it_was(begun, tmp_path, monkeypatch, where):
    """Also where it cannot, or may not, have a second name."""
    file = tmp_path / "scholen.csv"
    file.write_text("school,label\nnoord,Het Noorden\noost,Oost\n")
    before = file.read_bytes(), file.stat().st_mtime_ns
    monkeypatch.setattr(second_name, "COPIES", where == "Windows")
    if where != "here":
        monkeypatch.setattr(second_name.os, "link", refuse if where == "other disk" else None)
    assert run([file], "ann").batch == 2
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before and file.stat().st_nlink == 1
    assert [(row.key[0], row.cells["label"]) for row in as_written("schools")[0]] == [
        ("noord", "Het Noorden"), ("oost", "Oost"), ("zuid", "De Zuid"),
    ]  # fmt: skip


def test_a_link_to_a_file_is_that_file(begun, tmp_path):
    """Also one that says where the file is from where it stands itself."""
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "file.csv").write_text(RIGHT["schools"])
    (tmp_path / "scholen.csv").symlink_to("elsewhere/file.csv")
    proposal = propose([tmp_path / "scholen.csv"], current())
    assert proposal.report.accepted and proposal.tables["schools"].same == 2
    assert (tmp_path / "scholen.csv").is_symlink()


def test_nothing_is_ever_written_over(tmp_path):
    one, other = tmp_path / "one.csv", tmp_path / "other.csv"
    one.write_text("one")
    other.write_text("other")
    with pytest.raises(FileExistsError):
        under_our_name(one, other)
    assert other.read_text() == "other"


def refuse(*_paths):
    raise OSError("another disk")
