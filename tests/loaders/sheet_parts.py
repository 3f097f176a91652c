"""The XML of one sheet, written by hand as no Excel would, in a workbook around it."""

from pathlib import Path

from tests.loaders import workbooks

SHEET = "xl/worksheets/sheet1.xml"
SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def texts(row: int, *cells: str) -> str:
    """A row of texts with the place of each."""
    told = "".join(f'<c r="{letter}{row}" t="inlineStr"><is><t>{cell}</t></is></c>' for letter, cell in zip("ABCDEFG", cells, strict=False))
    return f'<row r="{row}">{told}</row>'


def whole(rows: str, after: str = "") -> str:
    """The rows as a whole part."""
    return f'<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="{SPACE}"><sheetData>{rows}</sheetData>{after}</worksheet>'


def prefixed(xml: str) -> str:
    """The same part, every name with a prefix."""
    named = xml.replace("</", "{end}").replace("<", "<x:").replace("<x:?", "<?").replace("{end}", "</x:")
    return named.replace("xmlns=", "xmlns:x=")


def placeless(xml: str) -> str:
    """The same part, no cell and no row telling its place."""
    for row in range(1, 10):
        xml = xml.replace(f' r="{row}"', "")
        for letter in "ABCDEFG":
            xml = xml.replace(f' r="{letter}{row}"', "")
    return xml


def book(path: Path, xml: str | bytes, name: str = "scholen") -> Path:
    """A workbook whose one sheet is this part."""
    content = xml if isinstance(xml, bytes) else xml.encode()
    return workbooks.change(workbooks.write(path, **{name: [["x"]]}), SHEET, lambda _old: content)
