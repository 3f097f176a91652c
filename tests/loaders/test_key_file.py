"""Somebody's own list of codes and call names: whatever its headers, and whatever its workbook would unfold to."""

import pytest

from loaders.key_file import call_names, refusal
from tests.loaders import workbooks

FAR = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'


@pytest.mark.parametrize(("text", "names"), [
    ("code;naam\nP01;Aagje\n", {"P01": "Aagje"}), ("Roepnaam;Nummer\nAagje;P01\n", {"P01": "Aagje"}),
    ("nummer,voornaam\nP01,Aagje\n", {"P01": "Aagje"}), ("Wie,persoon\nAagje,P01\n", {"P01": "Aagje"}),
    ("P01;Aagje\n", {"P01": "Aagje"}), ("Roepnaam\nAagje\n", {}), ("code\nP01\n", {}), ("", {}),
])  # fmt: skip
def test_which_column_is_which(text, names):
    assert call_names(text.encode()) == names


def test_a_workbook_is_opened_with_the_care_of_any_other(tmp_path):
    """A cell far away would take more memory than there is; what unpacks to far too much is not opened."""
    source = workbooks.write(tmp_path / "sleutel.xlsx", Blad1=[["code", "naam"], ["P01", "Aagje"]])
    assert call_names(source.read_bytes()) == {"P01": "Aagje"}
    workbooks.change(source, "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b"</sheetData>", FAR))
    assert call_names(source.read_bytes()) == {}
    workbooks.change(source, "xl/worksheets/sheet1.xml", lambda xml: xml.replace(FAR, b"</sheetData>") + b" " * 5_000_000)
    assert call_names(source.read_bytes()) == call_names(b"PK\x03\x04 and nothing") == {}


@pytest.mark.parametrize(("content", "kind", "row"), [
    ("code;naam\nP01;Rén\nP02;Zoë\n".encode("cp850"), "garbled_letters", 2), (b"\x00\x01\x02", "not_text", None),
    ("code;naam\nP01;Zoë\n".encode() + "P02;Anaïs\n".encode("cp1252"), "mixed_encoding", 3),
    (b"PK\x03\x04 and nothing", "not_a_workbook", None), (b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "password", None),
])  # fmt: skip
def test_a_list_that_cannot_be_read_says_why(content, kind, row):
    problem = refusal(content, "sleutel.csv")
    assert (problem.kind, problem.row) == (kind, row)
    assert problem.message().startswith("sleutel.csv") and call_names(content) == {}


@pytest.mark.parametrize("content", [b"", b"code;naam\n", "code;naam\nP01;Zoë\n".encode("cp1252")])
def test_a_list_that_can_be_read_needs_no_reason(content):
    assert refusal(content, "sleutel.csv") is None
